/* lang/pl/pl.c - Polish: what it writes how; how numbers agree with what they count and ordinals with
 * their noun ("w 3. odcinku"); dates and times. Number words are in lang/pl/numbers.c, forms of its own in
 * lang/pl/readers.c, units, money, short forms and nouns in lang/pl/tables.c.
 *
 * The case comes from where it can be known: the ending of the noun, the preposition, the form of "rok" or
 * "wiek". Plural forms in tables: 1 kilometr | 2 kilometry | 5 kilometrów | 2,5 kilometra. */
#include "lang/pl/pl.h"

#include "lang/desk/desk.h"
#include "lang/desk/match.h"
#include "lang/en/en.h"
#include "lang/math.h"
#include "lang/slavic/numbers.h"

/* --- agreement --- */

static unsigned plural(const struct lt_num *n)
{
    struct lt_str whole = {n->whole, n->n_whole};
    if (n->n_part)
        return 3;
    return lt_digits_value(whole) == 1 ? 0 : lt_slavic_is_few(lt_digits_group(whole, 0)) ? 1 : 2;
}

static unsigned plural_case(const struct lt_num *n, uint8_t kase)
{
    return lt_slavic_plural_case(plural(n), kase);
}

/* The word before, over the full stop of a short form. */
static size_t word_before(const struct lt_desk *d, size_t i)
{
    size_t before = lt_before(d, i);
    return before != SIZE_MAX && lt_is_mark(d, before, '.') ? before - 1 : before;
}

static const char genitive_cues[] =
    "od|do|około|ok|koło|z|ze|bez|dla|powyżej|poniżej|blisko|spośród|wśród|oprócz|obok|według|podczas|niż|"
    "temperatura|temperatury|temperaturze|temperaturą|temperaturę|temp|odległości|wysokości|głębokości|"
    "wieku|szerokości|długości|powierzchni|ciągu|kwocie|mocy|masie|wadze|pojemności|wartości";

static uint8_t case_after(const struct lt_desk *d, size_t before)
{
    if (before != SIZE_MAX && lt_is_mark(d, before, '.'))
        before--;
    return lt_is_word_in(d, before, genitive_cues) ? LT_GEN : LT_NOM;
}

static bool counts_one(const struct lt_desk *d, size_t i)
{
    size_t before = lt_before(d, i);
    return lt_is_digits(d, before, 1, 1) && lt_tok_text(d, before).p[0] == '1' &&
           !lt_is_mark(d, before - 1, ',');
}

static struct lt_form counted(const struct lt_desk *d, size_t i)
{
    static const char particles[] =
        "i|lub|a|albo|ale|z|ze|w|na|do|po|od|o|to|jest|był|była|było|nie|za|plus|minus";
    if (lt_is_word_in(d, i, particles) || lt_tok_at(d, i)->shape != LT_SHAPE_LOWER)
        return (struct lt_form){0};
    if (counts_one(d, i)) {
        if (lt_tok_ends(d, i, "ę") && !lt_tok_ends(d, i, "mię"))
            return (struct lt_form){LT_FEMININE, LT_ACC};
        return (struct lt_form){lt_tok_ends(d, i, "a|ść")    ? LT_FEMININE
                                : lt_tok_ends(d, i, "o|e|ę") ? LT_NEUTER
                                                             : LT_MASCULINE,
                                LT_NOM};
    }
    if (lt_is_word_in(d, i, lt_pl_men))
        return (struct lt_form){LT_MASCULINE, LT_GEN};
    uint8_t kase = lt_tok_ends(d, i, "ami|mi") ? LT_INS
                   : lt_tok_ends(d, i, "ach")  ? LT_LOC
                   : lt_tok_ends(d, i, "om")   ? LT_DAT
                                               : LT_NOM;
    bool fem = lt_is_word_in(d, i, lt_pl_feminine_plurals) || lt_tok_ends(d, i, "cje|sje|zje|ości|cji");
    return (struct lt_form){fem ? LT_FEMININE : LT_MASCULINE, kase};
}

/* --- an ordinal and its noun --- */

/* "1. miejsce", "w 3. odcinku", "2-gi", "5-tego"; a bare "1.". */
static size_t ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f)
{
    static const struct {
        const char *marks;
        struct lt_form form;
    } written[] = {{"szy|gi|ci|ty|my|ny|wy|y|i", {LT_MASCULINE, LT_NOM}},
                   {"sza|ga|cia|ta|ma|na|a", {LT_FEMININE, LT_NOM}},
                   {"sze|gie|cie|te|me|ne|e", {LT_NEUTER, LT_NOM}},
                   {"go|ego|szego|tego", {LT_MASCULINE, LT_GEN}},
                   {"mu|emu|szemu|temu", {LT_MASCULINE, LT_DAT}},
                   {"ej|szej|tej|giej|ciej", {LT_FEMININE, LT_GEN}},
                   {"ym|szym|tym|gim|cim", {LT_MASCULINE, LT_LOC}},
                   {"ych|tych|szych", {LT_PLURAL, LT_GEN}}};
    for (size_t k = 0; lt_is_mark(d, i, '-') && k < LT_COUNT(written); k++) {
        if (!lt_is_word_in(d, i + 1, written[k].marks))
            continue;
        *f = written[k].form;
        return 2;
    }
    if (!lt_is_mark(d, i, '.') || n->n_whole > 4)
        return 0;
    if (lt_is_kind(d, i + 1, LT_TOK_END))
        return i == 1;
    const struct lt_tok *next = lt_tok_at(d, i + 2);
    if (!lt_is_kind(d, i + 1, LT_TOK_SPACE) || next->kind != LT_TOK_WORD || next->shape != LT_SHAPE_LOWER)
        return 0;
    /* "5. i 7. nagrodę": the second one's noun is the first one's too */
    struct lt_match m;
    bool joined = lt_match(d, i + 2, "i|oraz|lub|albo|do|a _ #1-3 . _ W", &m);
    *f = lt_pl_noun_form(d, joined ? m.at[5] : i + 2, lt_before(d, i - 1));
    return 1;
}

/* --- dates and times --- */

/* Years are counted, not ordered, where no "rok" stands by. */
static void year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits)
{
    lt_pl_cardinal(d, b, digits, (struct lt_form){LT_MASCULINE, LT_NOM});
}

static const char *const months[] = {"stycznia", "lutego",       "marca",     "kwietnia",
                                     "maja",     "czerwca",      "lipca",     "sierpnia",
                                     "września", "października", "listopada", "grudnia"};

static struct lt_form date_form(const struct lt_desk *d, size_t before)
{
    return (struct lt_form){LT_MASCULINE, lt_is_word_in(d, before, "na|po")                   ? LT_NOM
                                          : lt_is_word_in(d, before, "przed|między|pomiędzy") ? LT_INS
                                                                                              : LT_GEN};
}

static void date(const struct lt_desk *d, struct lt_buf *b, const struct lt_date *date)
{
    if (date->day)
        lt_say_nth(d, b, date->day, date->form);
    lt_word(b, date->numeric && !date->day ? d->lang->month_names[date->month - 1] : months[date->month - 1]);
    if (date->n_year)
        lt_pl_ordinal(d, b, lt_digits_trim((struct lt_str){date->year, date->n_year}),
                      (struct lt_form){LT_MASCULINE, LT_GEN});
}

/* "o 14:30", "o godz. 14": the hour is an ordinal in the case of the preposition. */
static uint8_t hour_case(const struct lt_desk *d, size_t before)
{
    if (before != SIZE_MAX && lt_is_mark(d, before, '.'))
        before--;
    if (lt_is_word_in(d, before, "godz|godzina|godzinie|godziny"))
        before = word_before(d, before);
    if (lt_is_word_in(d, before, "przed|między"))
        return LT_INS;
    return lt_is_word_in(d, before, "o|po|od|do|około|ok|koło|godzinie|godziny|z|w") ? LT_GEN : LT_NOM;
}

static const char *const lengths[] = {"godzina|godziny|godzin|godziny", "minuta|minuty|minut|minuty",
                                      "sekunda|sekundy|sekund|sekundy"};

static void time_of_day(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t)
{
    if (t->second >= 0) {
        lt_say_duration(d, b, t, NULL);
        return;
    }
    lt_say_nth(d, b, t->hour, (struct lt_form){LT_FEMININE, hour_case(d, t->before)});
    if (t->minute > 0 && t->minute < 10)
        lt_word(b, "zero");
    if (t->minute > 0)
        lt_say_int(d, b, t->minute, (struct lt_form){0});
}

static const struct lt_phrase day_words[] = {
    {"pn|pon|poniedziałek", "poniedziałek|poniedziałku|poniedziałek"},
    {"wt|wtorek", "wtorek|wtorku|wtorek"},
    {"śr|środa", "środa|środy|środę"},
    {"czw|cz|czwartek", "czwartek|czwartku|czwartek"},
    {"pt|piąt|piątek", "piątek|piątku|piątek"},
    {"sob|sb|so|sobota", "sobota|soboty|sobotę"},
    {"ndz|niedz|nd|niedziela", "niedziela|niedzieli|niedzielę"},
    {NULL, NULL}};

/* Alone, as the months of a range. */
static const char *const month_names[] = {"styczeń",  "luty",        "marzec",   "kwiecień",
                                          "maj",      "czerwiec",    "lipiec",   "sierpień",
                                          "wrzesień", "październik", "listopad", "grudzień"};

static const struct lt_word_number month_words[] = {
    {"stycznia", 1}, {"sty", 1},        {"lutego", 2}, {"lut", 2},      {"marca", 3}, {"mar", 3},
    {"kwietnia", 4}, {"kwi", 4},        {"maja", 5},   {"czerwca", 6},  {"cze", 6},   {"lipca", 7},
    {"lip", 7},      {"sierpnia", 8},   {"sie", 8},    {"września", 9}, {"wrz", 9},   {"października", 10},
    {"paź", 10},     {"listopada", 11}, {"lis", 11},   {"grudnia", 12}, {"gru", 12},  {NULL, 0},
};

static const struct lt_phrase slash_phrases[] = {
    {"24/7", "dwadzieścia cztery na siedem"},
    {"50/50", "pięćdziesiąt na pięćdziesiąt"},
    {NULL, NULL},
};

const struct lt_normal_lang lt_pl_normal = {
    .tag = "pl",
    .decimal = ',',
    .groups = " .",
    .day_dot = false,
    .longest_alone = 12,
    .percent_short = "proc",
    .digits = {"zero", "jeden", "dwa", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć"},
    .words = {.point = "kropka",
              .minus = "minus",
              .to = "",
              .between = "między|pomiędzy",
              .and = "a",
              .out_of = "na",
              .times = "na",
              .ratio = "do",
              .per = "na",
              .per_many = "na",
              .percent = "procent|procent|procent|procent",
              .squared = "kwadratowy|kwadratowe|kwadratowych|kwadratowego",
              .cubed = "sześcienny|sześcienne|sześciennych|sześciennego",
              .squared_f = "do kwadratu",
              .cubed_f = "do sześcianu",
              .and_minor = "",
              .star = "gwiazdka|gwiazdki|gwiazdek|gwiazdki",
              .plus = "plus",
              .version = "wersja",
              .season = "sezon",
              .episode = "odcinek",
              .either = "czyli",
              .hashtag = "hasztag",
              .dot = "kropka",
              .slash = "ukośnik",
              .at = "małpa",
              .dash = "myślnik",
              .underscore = "podkreślnik",
              .colon = "dwukropek",
              .hash = "krzyżyk"},
    .unit_fractions = true,
    .fraction_most = 10000,
    .months = months,
    .weekdays = "poniedziałek|pon|wtorek|wt|środa|śr|czwartek|czw|piątek|pt|sobota|sob|niedziela|niedz|nd",
    .month_words = month_words,
    .day_words = day_words,
    .day_links = "do|i|oraz|lub",
    .month_names = month_names,
    .month_homographs = "mar|sie|lip|lis|cze|lut",
    .time_cues = "godz|godzinie|godziny|godzina|o",
    .hour_cues = "godz|godzinie|godzina",
    .length_names = lengths,
    .length_cues = "w",
    .length_forms = {{LT_FEMININE, LT_NOM}, {LT_FEMININE, LT_NOM}, {LT_FEMININE, LT_NOM}},
    .units = &lt_pl_units,
    .money = &lt_pl_money,
    .magnitudes = lt_pl_magnitudes,
    .abbrs = lt_pl_abbrs,
    .abbr_words = lt_pl_abbr_words,
    .letter_cues =
        "witamina|witaminy|witaminę|rozmiar|rozmiaru|plan|planu|miejsce|miejscu|miejsca|rząd|rzędzie|"
        "rzędu|bramka|bramki|klasa|klasy|klasie|klasę|grupa|grupy|grupie|grupę|typ|typu|seria|sala|"
        "sali|pokój|pokoju|linia|litera|kategoria|kategorii|peron|tor|blok|mieszkanie|opcja|wzw",
    .bares = lt_pl_bares,
    .symbols = lt_pl_symbols,
    .math = &lt_pl_math,
    .readers = lt_pl_readers,
    .phrases = lt_pl_phrases,
    .slash_phrases = slash_phrases,
    .percent_form = {LT_MASCULINE, 0},
    .ratio_form = {LT_MASCULINE, LT_GEN},
    .sections = "paragrafy",
    .score_cues = "ocena|ocenę|oceny|gwiazdki|gwiazdek|punktów|punkty|nota|werdykt",
    .share_words = "szklanki|łyżeczki|łyżki|szklanka|mieszkańców|wszystkich|powierzchni",
    .star_form = {LT_MASCULINE, LT_NOM},
    .phone_cues = "tel|telefon|kom|faks",
    .phone_shapes = "3-3-3|2-3-2-2|2-3-3-3",
    .phone_numbers = true,
    .model_letters = "p|i|k|x|hx|hs|ti",
    .domains = lt_en_domains,
    .file_types = lt_en_file_types,
    .name_cues = "i|z|przez|od|dla|jak|mówi|pisze|reżyser|aktor|pisarz|prezes|prezydent|autor",
    .starters = "To|Ten|Ta|W|Na|I|Ale|On|Ona|Oni|Nie|Tak|Jak|Gdy|Po|Z|Do|Za|Dla",
    .roman_words = "mi|mix|ci|di|vi|xi",
    .version_cues = "wersja|wersji|wersję|wersją|wersje|" LT_VERSIONED_NAMES,
    .roman_cues = "rozdz|cz|art|ks|tom|tomie|część|części|rozdział|akt|klasa|klasy|typ|typu|faza|rozdziały|"
                  "rozdziałach|rozdziałów|tomy|tomach|tomów|częściach|akty|aktach|typy|fazy|fazach",
    .initialisms = lt_pl_initialisms,
    .capital_words = lt_pl_capital_words,
    .letters = lt_pl_letters,
    .cardinal = lt_pl_cardinal,
    .ordinal = lt_pl_ordinal,
    .year = year,
    .decimal_words = lt_pl_decimals,
    .fraction = lt_pl_fraction,
    .mixed = lt_pl_mixed,
    .date = date,
    .time = time_of_day,
    .date_form = date_form,
    .power = lt_pl_power,
    .plural = plural,
    .plural_case = plural_case,
    .case_after = case_after,
    .measure_case = lt_pl_measure_case,
    .accusative = LT_ACC,
    .decline = lt_pl_decline,
    .counted = counted,
    .ordinal_mark = ordinal_mark,
};
