/* lang/cs/cs.c - Czech: what it writes how; ordinals with a full stop and their noun ("ve 3. kole"); dates
 * and times. Number words are in lang/cs/numbers.c, nouns in lang/cs/nouns.c, forms of its own in
 * lang/cs/readers.c, units, money and short forms in their own files.
 *
 * Plural forms in tables: 1 kilometr | 2 kilometry | 5 kilometrů | 2,5 kilometru. */
#include "lang/cs/cs.h"

#include "lang/desk/desk.h"
#include "lang/en/en.h"
#include "lang/math.h"

#include <stdio.h>

static unsigned plural(const struct lt_num *n)
{
    if (n->n_part)
        return 3;
    int64_t value = lt_digits_value((struct lt_str){n->whole, n->n_whole});
    return value == 1 ? 0 : value >= 2 && value <= 4 ? 1 : 2;
}

static unsigned plural_case(const struct lt_num *n, uint8_t kase)
{
    return lt_slavic_plural_case(plural(n), kase);
}

static uint8_t case_after(const struct lt_desk *d, size_t before)
{
    return lt_cs_preposition_case(d, before) == LT_GEN ? LT_GEN : LT_NOM;
}

/* "1. místo", "ve 3. kole"; a bare "1.". */
static size_t ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f)
{
    if (!lt_is_mark(d, i, '.') || n->n_whole > 4)
        return 0;
    if (lt_is_kind(d, i + 1, LT_TOK_END))
        return i == 1;
    const struct lt_tok *next = lt_tok_at(d, i + 2);
    if (!lt_is_kind(d, i + 1, LT_TOK_SPACE) || next->kind != LT_TOK_WORD || next->shape != LT_SHAPE_LOWER)
        return 0;
    /* "v 1. a 2. třídě", "od 5. do 7. místa": the second one's noun is the first one's too, the first one's
     * preposition the second one's */
    struct lt_match m;
    size_t before = lt_before(d, i - 1);
    size_t stop = lt_is_word_in(d, before, "a|i|až|nebo|či") ? lt_before(d, before) : SIZE_MAX;
    if (stop != SIZE_MAX && stop > 1 && lt_is_mark(d, stop, '.') && lt_is_digits(d, stop - 1, 1, 3))
        before = lt_before(d, stop - 1);
    if (lt_match(d, i + 2, "a|i|až|nebo|či|do _ #1-3 . _ W", &m))
        *f = lt_cs_noun_form(d, m.at[5], before);
    else
        *f = lt_cs_noun_form(d, i + 2, before);
    /* "v 1. pol. 19. stol." */
    if (before != SIZE_MAX && before > 0 && lt_is_mark(d, before, '.') &&
        lt_is_word_in(d, before - 1, "pol|čtvrt|třet|kon|zač|poč|přel|stř"))
        f->kase = LT_GEN;
    return 1;
}

static const char *const months[] = {"ledna",    "února", "března", "dubna", "května",    "června",
                                     "července", "srpna", "září",   "října", "listopadu", "prosince"};

/* As said of a month in figures: "k 1. 6.", "před 1. 6."; written out, only "září" leaves the case open. */
static const char *const months_asked[] = {
    "lednu|lednem",   "únoru|únorem",   "březnu|březnem",       "dubnu|dubnem",
    "květnu|květnem", "červnu|červnem", "červenci|červencem",   "srpnu|srpnem",
    "září|zářím",     "říjnu|říjnem",   "listopadu|listopadem", "prosinci|prosincem",
};

static struct lt_form date_form(const struct lt_desk *d, size_t before)
{
    bool dative = lt_is_word_in(d, before, "k|ke"),
         instrumental = lt_is_word_in(d, before, "před|mezi|nad|pod");
    return (struct lt_form){LT_MASCULINE, dative ? LT_DAT : instrumental ? LT_INS : LT_GEN};
}

static void date(const struct lt_desk *d, struct lt_buf *b, const struct lt_date *date)
{
    struct lt_form f = date->form;
    bool open = (date->numeric || date->month == 9) && f.kase != LT_GEN;
    if (!open)
        f.kase = LT_GEN;
    if (date->day)
        lt_say_nth(d, b, date->day, f);
    if (open)
        lt_word_str(b, lt_forms_pick(months_asked[date->month - 1], f.kase == LT_INS));
    else
        lt_word(b, date->numeric && !date->day ? d->lang->month_names[date->month - 1]
                                               : months[date->month - 1]);
    if (date->n_year)
        lt_say_year(d, b, (struct lt_str){date->year, date->n_year});
}

/* 1, 2, 5, 2,5 of them, and the accusative of one. */
static const char *const lengths[] = {"hodina|hodiny|hodin|hodiny|hodinu",
                                      "minuta|minuty|minut|minuty|minutu",
                                      "sekunda|sekundy|sekund|sekundy|sekundu"};

/* "v jednu hodinu": a time stands in the accusative unless something else is asked. */
static void clock_part(const struct lt_desk *d, struct lt_buf *b, int n, uint8_t kase, const char *forms)
{
    struct lt_num number = {.n_whole = 2, .whole = {(char)('0' + n / 10), (char)('0' + n % 10)}};
    bool one = n == 1 && kase == LT_NOM;
    lt_say_int(d, b, n, (struct lt_form){LT_FEMININE, one ? LT_ACC : kase});
    lt_word_str(b, lt_forms_pick(forms, one ? 4 : plural_case(&number, kase)));
}

/* "v patnáct třicet", "v osm hodin", "do osmi hodin pěti minut". */
static void time_of_day(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t)
{
    if (t->second >= 0) {
        lt_say_duration(d, b, t, NULL);
        return;
    }
    if (t->minute >= 10) {
        lt_say_int(d, b, t->hour, (struct lt_form){LT_FEMININE, t->kase});
        lt_say_int(d, b, t->minute, (struct lt_form){0, t->kase});
        return;
    }
    clock_part(d, b, t->hour, t->kase, lengths[0]);
    if (t->minute > 0)
        clock_part(d, b, t->minute, t->kase, lengths[1]);
}

/* "čtyři z pěti", "tři ze šesti", "sedm ze sta": before a hiss the preposition has a vowel. */
static void score(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, int of, bool stars)
{
    struct lt_form f = {stars ? LT_FEMININE : LT_NO_GENDER, LT_NOM};
    static const char hissed_ones[] = "4|6|7|14|16|17", hissed_tens[] = "4|6|7";
    char digits[12];
    int n_digits = snprintf(digits, sizeof digits, "%d", of);
    struct lt_str all = {digits, (size_t)n_digits};
    bool hissed = of == 100 || lt_forms_have(hissed_ones, all) ||
                  (of >= 20 && lt_forms_have(hissed_tens, lt_str_slice(all, 0, 1)));
    lt_say_number(d, b, n, f);
    lt_word(b, hissed ? "ze" : "z");
    if (of == 100)
        lt_word(b, "sta");
    else
        lt_say_int(d, b, of, (struct lt_form){0, LT_GEN});
    if (stars)
        lt_word_str(b, lt_forms_pick(d->lang->words.star, 2));
}

static const struct lt_phrase day_words[] = {
    {"po|pon|pondělí", "pondělí|pondělí|pondělí"}, {"út|úterý", "úterý|úterý|úterý"},
    {"st|stř|středa", "středa|středy|středu"},     {"čt|čtv|čtvrtek", "čtvrtek|čtvrtka|čtvrtek"},
    {"pá|pát|pátek", "pátek|pátku|pátek"},         {"so|sob|sobota", "sobota|soboty|sobotu"},
    {"ne|ned|neděle", "neděle|neděle|neděli"},     {NULL, NULL}};

/* Alone, as the months of a range. */
static const char *const month_names[] = {"leden",    "únor",  "březen", "duben", "květen",   "červen",
                                          "červenec", "srpen", "září",   "říjen", "listopad", "prosinec"};

static const struct lt_word_number month_words[] = {
    {"ledna", 1},      {"února", 2},     {"března", 3}, {"dubna", 4}, {"května", 5},
    {"června", 6},     {"července", 7},  {"srpna", 8},  {"září", 9},  {"října", 10},
    {"listopadu", 11}, {"prosince", 12}, {NULL, 0},
};

static const struct lt_phrase slash_phrases[] = {
    {"24/7", "dvacet čtyři hodin denně sedm dní v týdnu"},
    {"50/50", "padesát na padesát"},
    {NULL, NULL},
};

const struct lt_normal_lang lt_cs_normal = {
    .tag = "cs",
    .decimal = ',',
    .groups = " .",
    .day_dot = true,
    .dotted_time = true,
    .longest_alone = 12,
    .percent_short = "proc",
    .digits = {"nula", "jedna", "dva", "tři", "čtyři", "pět", "šest", "sedm", "osm", "devět"},
    .words = {.point = "tečka",
              .minus = "minus",
              .to = "až",
              .between = "mezi",
              .and = "a",
              .out_of = "z",
              .times = "krát",
              .ratio = "ku",
              .per = "na",
              .price_per = "za",
              .percent = "procento|procenta|procent|procenta",
              .squared = "čtvereční|čtvereční|čtverečních|čtverečního",
              .cubed = "krychlový|krychlové|krychlových|krychlového",
              .squared_f = "na druhou",
              .cubed_f = "na třetí",
              .and_minor = "",
              .star = "hvězdička|hvězdičky|hvězdiček|hvězdičky",
              .plus = "plus",
              .version = "verze",
              .season = "série",
              .episode = "díl",
              .either = "nebo",
              .hashtag = "hashtag",
              .dot = "tečka",
              .slash = "lomeno",
              .at = "zavináč",
              .dash = "pomlčka",
              .underscore = "podtržítko",
              .colon = "dvojtečka",
              .hash = "mřížka"},
    .percent_form = {LT_NEUTER, LT_NOM},
    .unit_fractions = true,
    .fraction_most = 1000,
    .months = months,
    .weekdays = "pondělí|po|úterý|út|středa|st|čtvrtek|čt|pátek|pá|sobota|so|neděle|ne",
    .month_words = month_words,
    .day_words = day_words,
    .day_links = "až|do|a|nebo",
    .month_names = month_names,
    .time_cues = "v|ve|od|do|kolem|okolo|po|před|mezi|na|k|ke|čas|začátek",
    .length_names = lengths,
    .length_forms = {{LT_FEMININE, LT_NOM}, {LT_FEMININE, LT_NOM}, {LT_FEMININE, LT_NOM}},
    .units = &lt_cs_units,
    .money = &lt_cs_money,
    .magnitudes = lt_cs_magnitudes,
    .abbrs = lt_cs_abbrs,
    .abbr_words = lt_cs_abbr_words,
    .letter_cues = "vitamin|vitamín|vitaminu|velikost|plán|místo|místě|sedadlo|řada|řadě|brána|třída|"
                   "třídy|třídě|skupina|skupině|skupiny|typ|typu|hepatitida|sál|pokoj|linka|písmeno|"
                   "kategorie|nástupiště|kolej|blok|byt|autobus",
    .bares = lt_cs_bares,
    .symbols = lt_cs_symbols,
    .math = &lt_cs_math,
    .readers = lt_cs_readers,
    .phrases = lt_cs_phrases,
    .slash_phrases = slash_phrases,
    .result_cues = "vyhrál|vyhrála|vyhráli|vyhrálo|prohrál|prohrála|prohráli|porazil|porazila|porazili|"
                   "zvítězil|zvítězila|zvítězili|výhra|výhře|výhru|výhrou|prohra|prohře|prohrou|porážka|"
                   "porážce|porážkou|remíza|remízou|remizovali|remizoval|vedení|poločas|"
                   "skóre|výsledek|výsledkem|zápas|",
    .range_openings = "od|mezi|denně|straně|kapitole|strana|kapitola",
    .range_ends = "otevřeno",
    .result_links = "s|se|v|ve|po|na|a|proti|nad|doma|i|díky|pro|z|ze",
    .sections = "paragrafy",
    .score_cues = "hodnocení|hvězdičky|hvězdiček|bodů|body|známka|známku|verdikt|skóre",
    .share_words = "hrnku|lžičky|lžíce|šálku|litru|obyvatel|lidí|všech|plochy|populace",
    .star_form = {LT_FEMININE, LT_NOM},
    .phone_cues = "mob|tel|telefon|telefonu|mobil|fax|infolinka|lince|linka",
    .phone_shapes = "3-3-3",
    .phone_starts = "234567",
    .phone_numbers = true,
    .version_cues = "verze|verzi|" LT_VERSIONED_NAMES,
    .model_letters = "p|i|k|x|hx|hs|ti",
    .domains = lt_en_domains,
    .file_types = lt_en_file_types,
    .name_cues = "a|i|s|se|od|pro|u|jak|říká|píše|režisér|herec|prezident|premiér|autor|autorka",
    .starters = "To|Ten|Ta|V|Na|I|Ale|On|Ona|Oni|Ne|Tak|Jak|Když|Po|Z|Do|Za|Pro|A|Je",
    .roman_words = "mi|mix|di|vi|xi|ci",
    .roman_cues = "kap|sv|č|čl|obr|tab|díl|dílu|díle|část|části|kapitola|kapitoly|kapitole|kapitolu|svazku|"
                  "svazek|oddíl|typ|typu|"
                  "třída|fáze|verze|stupeň|kapitolách|kapitol|díly|dílech|dílů|svazky|svazcích|třídy|typy",
    .initialisms = lt_cs_initialisms,
    .capital_words = lt_cs_capital_words,
    .letters = lt_cs_letters,
    .cardinal = lt_cs_cardinal,
    .ordinal = lt_cs_ordinal,
    .year = lt_cs_year,
    .decimal_words = lt_cs_decimals,
    .fraction = lt_cs_fraction,
    .mixed = lt_cs_mixed,
    .score = score,
    .date = date,
    .time = time_of_day,
    .date_form = date_form,
    .power = lt_cs_power,
    .plural = plural,
    .plural_case = plural_case,
    .case_after = case_after,
    .measure_case = lt_cs_measure_case,
    .accusative = LT_ACC,
    .decline = lt_cs_decline,
    .counted = lt_cs_counted,
    .ordinal_mark = ordinal_mark,
};
