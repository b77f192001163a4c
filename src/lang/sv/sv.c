/* lang/sv/sv.c - Swedish: number words (en and ett), ordinals, years, dates and times. LT_MASCULINE
 * stands for the common gender ("en dollar"), LT_NEUTER for "ett år". Years from 1100 to 2019 are said in
 * hundreds, later ones in pairs ("tjugotjugotvå"). What is written how is in lang/sv/tables.c. */
#include "lang/sv/sv.h"

#include "lang/desk/calendar.h"
#include "lang/desk/desk.h"
#include "lang/desk/match.h"
#include "lang/en/en.h"
#include "lang/math.h"

#define C {LT_MASCULINE, 0}

/* --- number words --- */

static const char *const small[] = {"noll",    "ett",    "två",    "tre",     "fyra",  "fem",   "sex",
                                    "sju",     "åtta",   "nio",    "tio",     "elva",  "tolv",  "tretton",
                                    "fjorton", "femton", "sexton", "sjutton", "arton", "nitton"};
static const char *const small_th[] = {"nollte",   "första",   "andra",     "tredje",    "fjärde",
                                       "femte",    "sjätte",   "sjunde",    "åttonde",   "nionde",
                                       "tionde",   "elfte",    "tolfte",    "trettonde", "fjortonde",
                                       "femtonde", "sextonde", "sjuttonde", "artonde",   "nittonde"};
static const char *const tens[] = {"",       "",       "tjugo",   "trettio", "fyrtio",
                                   "femtio", "sextio", "sjuttio", "åttio",   "nittio"};
static const char *const powers[] = {"miljon|miljoner",         "miljard|miljarder",
                                     "biljon|biljoner",         "biljard|biljarder",
                                     "triljon|triljoner",       "triljard|triljarder",
                                     "kvadriljon|kvadriljoner", "kvadriljard|kvadriljarder",
                                     "kvintiljon|kvintiljoner", "kvintiljard|kvintiljarder"};

/* 1 to 99 joined to what stands there; `th`: as an ordinal; `one`: the form of a final one. */
static void below_hundred(struct lt_buf *b, int n, bool th, const char *one)
{
    if (n >= 20) {
        lt_word_join(b, tens[n / 10]);
        n %= 10;
        if (n == 0) {
            lt_word_join(b, th ? "nde" : "");
            return;
        }
    }
    lt_word_join(b, th ? small_th[n] : n == 1 ? one : small[n]);
}

static void below_thousand(struct lt_buf *b, int n, bool th, const char *one)
{
    if (n >= 100) {
        lt_word_join(b, n >= 200 ? small[n / 100] : "");
        lt_word_join(b, "hundra");
        n %= 100;
        if (n == 0) {
            lt_word_join(b, th ? "de" : "");
            return;
        }
    }
    below_hundred(b, n, th, one);
}

static void number(struct lt_buf *b, struct lt_str digits, bool th, const char *one)
{
    for (size_t g = (digits.n + 2) / 3; g-- > 2;) {
        int n = lt_digits_group(digits, g);
        if (n == 0)
            continue;
        lt_word_start(b);
        below_thousand(b, n, false, "en");
        lt_word_str(b, lt_forms_pick(powers[g - 2], n != 1));
    }
    int thousands = lt_digits_group(digits, 1), rest = lt_digits_group(digits, 0);
    if (thousands) {
        lt_word_start(b);
        if (thousands > 1)
            below_thousand(b, thousands, false, "ett");
        lt_word_join(b, "tusen");
        lt_word_join(b, th && !rest ? "de" : "");
    }
    if (rest) {
        lt_word_start(b);
        below_thousand(b, rest, th, one);
    } else if (th && !thousands) {
        lt_word_join(b, "te"); /* miljonte */
    }
}

static void cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)d;
    if (digits.n == 1 && digits.p[0] == '0')
        lt_word(b, "noll");
    else
        number(b, digits, false, f.gender == LT_MASCULINE ? "en" : "ett");
}

static void ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)d;
    (void)f;
    if (digits.n == 1 && digits.p[0] == '0')
        lt_word(b, "nollte");
    else
        number(b, digits, true, "ett");
}

/* "3,15" is "tre komma femton"; a zero in front or more than three figures are said one by one. */
static void decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f)
{
    struct lt_str part = {n->part, n->n_part};
    if (n->n_whole)
        lt_say_cardinal(d, b, (struct lt_str){n->whole, n->n_whole}, f);
    lt_word(b, "komma");
    if (part.n > 3 || part.p[0] == '0')
        lt_say_digits(d, b, part);
    else
        lt_say_cardinal(d, b, part, (struct lt_form){0});
}

static void year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits)
{
    int n = (int)lt_digits_value(digits);
    if (n < 1100 || n > 2099) {
        cardinal(d, b, digits, (struct lt_form){0});
        return;
    }
    lt_word_start(b);
    below_hundred(b, n / 100, false, "ett");
    if (n < 2020)
        lt_word_join(b, "hundra");
    if (n % 100)
        below_hundred(b, n % 100, false, "ett");
}

/* Words behind a year; any other word in lower case is what the number counts. */
static const char after_year[] =
    "och|eller|till|var|är|hade|har|blev|kom|gick|fick|med|när|som|på|i|av|för|då|men|att|vid|under|efter|"
    "från|samt|utan|där|medan|innan|tills|skulle|kan|ska|vann|såg|stod|tog|gav|lades|börjar|började|släpptes|"
    "slutade|föddes|dog|grundades|inleddes|återvände|flyttade|skrev|utkom|hette|låg|satt|så|inte|om|hos";
static const char before_year[] =
    "år|sedan|från|till|mellan|och|sommaren|hösten|våren|vintern|runt|omkring|kring|före|efter|i|under|"
    "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|sen|senast";

/* What numbers often count in the neuter; any other noun is taken for common gender, as most are. */
static const char neuter[] =
    "år|barn|hus|hundratal|kilo|kilogram|gram|hekto|tusental|tiotal|exemplar|spel|avsnitt|album|mål|poäng|"
    "rum|"
    "land|länder|steg|nummer|kapitel|stycken|lopp|bord|ord|problem|fall|parti|partier|dygn|kvartal|försök|"
    "språk|"
    "företag|djur|varv|ställe|ställen|jobb|sätt|tal|val|brev|ben|par|lag|liv|bud|brott|block|test|pass|foto|"
    "foton|program|rum|minne|minnen|pund|ton|hål|rör|nät|verk|svar|ljud|samtal|sekel|årtionde|decennium|set|"
    "fönster|glas|öga|kök|kort|hjul|lån|möte|möten|skott|straff|träd|varv|ägg|äpple|äpplen|bi|bin";
/* Behind a word that announces a year only what looks like a plural is counted: "från 1998 växte", "i 1500
 * år". */
static bool is_plural_noun(const struct lt_desk *d, size_t i)
{
    struct lt_str s = lt_tok_text(d, i);
    return lt_str_ends(s, LT_S("or")) || lt_str_ends(s, LT_S("ar")) || lt_str_ends(s, LT_S("er")) ||
           lt_is_word_in(d, i, neuter) || lt_is_word_in(d, i, "procent|dollar|euro|km|kg|man|tim|kr|mil");
}

static bool is_year(const struct lt_desk *d, size_t i)
{
    int n = lt_scan_int(d, i);
    size_t before = lt_before(d, i), behind = lt_skip_space(d, i + 1);
    const struct lt_tok *next = lt_tok_at(d, behind);
    bool cue = lt_is_word_in(d, before, before_year) || lt_is_mark(d, before, '(');
    if (lt_is_word(d, before, "år"))
        return n >= 1000 && n < 2200;
    if (n < 1100 || n > 2099)
        return false;
    if (next->kind != LT_TOK_WORD || next->shape != LT_SHAPE_LOWER || lt_is_word_in(d, behind, after_year))
        return n >= 1500 || cue;
    return cue && !is_plural_noun(d, behind);
}

static const char uncounted[] = "och|eller|till|mot|är|i|på|för|som|med|plus|minus|gånger|komma|procent";

static struct lt_form counted(const struct lt_desk *d, size_t i)
{
    if (lt_is_word_in(d, i, uncounted) || lt_tok_at(d, i)->shape != LT_SHAPE_LOWER)
        return (struct lt_form){0};
    return lt_is_word_in(d, i, neuter) ? (struct lt_form){LT_NEUTER, 0} : (struct lt_form)C;
}

/* --- ordinals, dates, times --- */

/* "1:a", "3:e"; "23." alone. */
static size_t ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f)
{
    (void)n;
    (void)f;
    if (lt_is_mark(d, i, ':') && lt_is_word_in(d, i + 1, "a|e|an|en|as|es"))
        return 2;
    bool alone = i == 1 && lt_is_mark(d, i, '.') && lt_is_kind(d, i + 1, LT_TOK_END);
    return alone;
}

static const char *const months[] = {"januari", "februari", "mars",      "april",   "maj",      "juni",
                                     "juli",    "augusti",  "september", "oktober", "november", "december"};

static void date(const struct lt_desk *d, struct lt_buf *b, const struct lt_date *date)
{
    if (date->day)
        lt_say_nth(d, b, date->day, date->form);
    lt_word(b, months[date->month - 1]);
    if (date->n_year)
        year(d, b, (struct lt_str){date->year, date->n_year});
}

static void time_of_day(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t)
{
    if (t->second >= 0 && !t->marked) {
        lt_say_duration(d, b, t, "och");
        return;
    }
    lt_say_int(d, b, t->hour, (struct lt_form){0});
    if (t->minute > 0 && t->minute < 10)
        lt_word(b, "noll");
    if (t->minute > 0 || (t->minute == 0 && !t->marked && t->hour == 0))
        lt_say_int(d, b, t->minute, (struct lt_form){0});
    if (t->second > 0)
        lt_say_int(d, b, t->second, (struct lt_form){0});
}

/* --- fractions --- */

static void part_name(struct lt_buf *b, struct lt_str below, bool one)
{
    int64_t under = lt_digits_value(below);
    size_t from = b->n;
    number(b, lt_digits_trim(below), true, "ett");
    struct lt_str s = lt_str_from(lt_buf_str(b), from);
    /* åttonde, åttondel; but tredjedel, fjärdedel, sjundedel */
    if (lt_str_ends(s, LT_S("de")) && under != 4 && under != 7)
        b->n -= 2;
    lt_word_join(b, one ? "del" : "delar");
}

static void fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below)
{
    bool one = lt_digits_value(above) == 1;
    lt_say_cardinal(d, b, above, (struct lt_form)C);
    if (lt_digits_value(below) == 2)
        lt_word(b, one ? "halv" : "halva");
    else
        part_name(b, below, one);
}

static void mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                  struct lt_str below)
{
    lt_say_cardinal(d, b, whole, (struct lt_form)C);
    lt_word(b, "och");
    fraction(d, b, above, below);
}

static void power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus)
{
    lt_word(b, !minus && lt_str_eqz(digits, "2") ? "i kvadrat" : "upphöjt till");
    if (minus)
        lt_word(b, "minus");
    if (minus || !lt_str_eqz(digits, "2"))
        lt_say_cardinal(d, b, lt_digits_trim(digits), (struct lt_form){0});
}

/* --- its own readers --- */

/* "1990-talet", "90-talet", "1920-talsbyggnader" */
static size_t read_decade(struct lt_desk *d, size_t i)
{
    if (!lt_is_digits(d, i, 2, 4) || !lt_is_free_before(d, i) || !lt_is_dash(d, i + 1) ||
        !lt_is_kind(d, i + 2, LT_TOK_WORD) || !lt_str_starts(lt_tok_text(d, i + 2), LT_S("tal")))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    struct lt_str digits = lt_tok_text(d, i);
    for (size_t k = 0; digits.p[0] == '0' && k < digits.n; k++) /* "00-talet" is one word, figure by figure */
        lt_word_join(b, d->lang->digits[digits.p[k] - '0']);
    if (digits.p[0] != '0')
        year(d, b, digits);
    lt_buf_add(b, lt_tok_text(d, i + 2));
    return lt_say_words(d, i, i + 3);
}

/* "2.30 e.m." */
static size_t read_half_day(struct lt_desk *d, size_t i)
{
    struct lt_time t = {.minute = -1, .second = -1, .marked = true};
    if (!lt_is_digits(d, i, 1, 2) || (t.hour = lt_scan_int(d, i)) > 24 || !lt_is_free_before(d, i))
        return 0;
    size_t at = i + 1;
    if ((lt_is_mark(d, at, '.') || lt_is_mark(d, at, ':')) && lt_is_digits(d, at + 1, 2, 2)) {
        t.minute = lt_scan_int(d, at + 1);
        at += 2;
    }
    at = lt_skip_space(d, at);
    if (!lt_is_word_in(d, at, "e|f") || !lt_is_mark(d, at + 1, '.') || !lt_is_word(d, at + 2, "m"))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    time_of_day(d, b, &t);
    lt_word(b, lt_is_word(d, at, "e") ? "eftermiddag" : "förmiddag");
    return lt_say_words(d, i, at + 3 + (lt_is_mark(d, at + 3, '.') && !lt_is_last(d, at + 2)));
}

/* "9 kap." of a law, "2 §": the ninth chapter, the second section. */
static size_t read_law(struct lt_desk *d, size_t i)
{
    size_t at = lt_skip_space(d, i + 1);
    if (!lt_is_digits(d, i, 1, 3) || lt_tok_text(d, i).p[0] == '0' || !lt_is_free_before(d, i))
        return 0;
    bool chapter = lt_is_word(d, at, "kap"), section = lt_is_mark(d, at, 0xA7);
    if (!chapter && !section)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    ordinal(d, b, lt_tok_text(d, i), (struct lt_form){0});
    lt_word(b, chapter ? "kapitlet" : "paragrafen");
    bool dot = chapter && lt_is_mark(d, at + 1, '.') && !lt_is_last(d, at + 1);
    return lt_say_words(d, i, at + 1 + dot);
}

static const char queens[] =
    "Elizabeth|Elisabet|Elisabeth|Katarina|Margareta|Margrethe|Kristina|Viktoria|Maria|Anna";

/* "Karl XII": "den tolfte", "den andre", of a queen "den andra". */
static void ruler(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, size_t i)
{
    bool queen = lt_is_word_in(d, lt_before(d, i), queens);
    lt_word(b, "den");
    ordinal(d, b, digits, (struct lt_form){0});
    if (!queen && (lt_str_eqz(digits, "1") || lt_str_eqz(digits, "2"))) {
        b->n--;
        lt_word_join(b, "e");
    }
}

/* "Karl XII:s död" */
static size_t read_ruler_genitive(struct lt_desk *d, size_t i)
{
    int value = lt_roman_value(lt_tok_text(d, i));
    if (!value || value > 39 || !lt_is_mark(d, i + 1, ':') || !lt_is_word(d, i + 2, "s") ||
        !lt_is_word_in(d, lt_before(d, i), d->lang->ruler_names))
        return 0;
    char digits[2] = {(char)('0' + value / 10), (char)('0' + value % 10)};
    struct lt_buf *b = lt_say_begin(d);
    ruler(d, b, lt_digits_trim((struct lt_str){digits, 2}), i);
    lt_word_join(b, "s");
    return lt_say_words(d, i, i + 3);
}

/* "1/5" behind a word that a day follows, or behind such a date and a small word. */
static bool is_slash_date(const struct lt_desk *d, size_t i)
{
    struct lt_match m;
    if (!lt_match(d, i, "#1-2 / #1-2 $ !/", &m) || !lt_is_free_before(d, i))
        return false;
    int day = lt_match_int(d, &m, 0), month = lt_match_int(d, &m, 2);
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

static size_t read_slash_date(struct lt_desk *d, size_t i)
{
    static const char cues[] =
        "den|senast|fram|fr.o.m|tom|från|före|efter|sedan|måndag|tisdag|onsdag|torsdag|fredag|"
        "lördag|söndag|mån|tis|ons|tors|fre|lör|sön|födelsedag|datum";
    if (!lt_is_kind(d, i + 1, LT_TOK_MARK) || !is_slash_date(d, i))
        return 0;
    size_t before = lt_before(d, i);
    bool cue = lt_is_word_in(d, before, cues);
    if (!cue && before != SIZE_MAX && before > 3 &&
        (lt_is_word_in(d, before, "och|till|eller|samt") || lt_is_dash(d, before) ||
         lt_is_mark(d, before, ','))) {
        size_t first = lt_before(d, before) - 2;
        cue = is_slash_date(d, first) && lt_is_word_in(d, lt_before(d, first), cues);
    }
    if (!cue)
        return 0;
    struct lt_date found = {.day_first = true, .day = lt_scan_int(d, i), .month = lt_scan_int(d, i + 2)};
    date(d, lt_say_begin(d), &found);
    return lt_say_words(d, i, i + 3);
}

static const struct lt_verbalizer readers[] = {
    {"ruler", LT_KIND(LT_TOK_WORD), read_ruler_genitive, NULL},
    {"date with a slash", LT_KIND(LT_TOK_NUMBER), read_slash_date, NULL},
    {"weekdays and months", LT_KIND(LT_TOK_WORD), lt_say_calendar, NULL},
    {"decade", LT_KIND(LT_TOK_NUMBER), read_decade, NULL},
    {"half day", LT_KIND(LT_TOK_NUMBER), read_half_day, NULL},
    {"law", LT_KIND(LT_TOK_NUMBER), read_law, NULL},
    {"short form", LT_KIND(LT_TOK_WORD), lt_say_listed_phrase, NULL},
    {NULL, 0, NULL, NULL},
};

static const char *const lengths[] = {"timme|timmar", "minut|minuter", "sekund|sekunder"};

static const struct lt_phrase day_words[] = {{"mån|må|måndag", "måndag"}, {"tis|ti|tisdag", "tisdag"},
                                             {"ons|on|onsdag", "onsdag"}, {"tors|tor|to|torsdag", "torsdag"},
                                             {"fre|fr|fredag", "fredag"}, {"lör|lö|lördag", "lördag"},
                                             {"sön|sö|söndag", "söndag"}, {NULL, NULL}};

static const struct lt_word_number month_words[] = {
    {"januari", 1},   {"jan", 1},       {"februari", 2},  {"febr", 2}, {"feb", 2},      {"mars", 3},
    {"april", 4},     {"apr", 4},       {"maj", 5},       {"juni", 6}, {"juli", 7},     {"augusti", 8},
    {"aug", 8},       {"september", 9}, {"sept", 9},      {"sep", 9},  {"oktober", 10}, {"okt", 10},
    {"november", 11}, {"nov", 11},      {"december", 12}, {"dec", 12}, {NULL, 0},
};

const struct lt_normal_lang lt_sv_normal = {
    .tag = "sv",
    .decimal = ',',
    .groups = " .",
    .day_dot = true,
    .longest_alone = 12,
    .digits = {"noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio"},
    .words = {.point = "komma",
              .minus = "minus",
              .to = "till",
              .out_of = "av",
              .times = "gånger",
              .ratio = "till",
              .per = "per",
              .percent = "procent",
              .and_minor = "",
              .square = "kvadrat",
              .cubic = "kubik",
              .star = "stjärna|stjärnor",
              .plus = "plus",
              .version = "version",
              .season = "säsong",
              .episode = "avsnitt",
              .hashtag = "hashtag",
              .dot = "punkt",
              .slash = "snedstreck",
              .at = "snabel-a",
              .dash = "bindestreck",
              .underscore = "understreck",
              .colon = "kolon",
              .hash = "hash"},
    .unit_fractions = true,
    .fraction_most = 10000,
    .months = months,
    .weekdays = "måndag|mån|tisdag|tis|onsdag|ons|torsdag|tors|fredag|fre|lördag|lör|söndag|sön",
    .month_words = month_words,
    .day_words = day_words,
    .day_links = "till|och|eller",
    .articles = "den",
    .time_cues = "kl|klockan|klockslaget",
    .hour_cues = "kl",
    .length_names = lengths,
    .length_forms = {C, C, C},
    .units = &lt_sv_units,
    .money = &lt_sv_money,
    .magnitudes = lt_sv_magnitudes,
    .abbrs = lt_sv_abbrs,
    .bares = lt_sv_bares,
    .symbols = lt_sv_symbols,
    .math = &lt_sv_math,
    .readers = readers,
    .phrases = lt_sv_phrases,
    .slash_phrases = lt_sv_slash_phrases,
    .score_cues = "betyg|betyget|poäng|stjärnor|snitt|omdöme|recension|får|fick|ger|gav",
    .share_words = "av|kopp|koppar|tesked|matsked|msk|tsk|dl|liter",
    .star_form = C,
    .out_of_form = C,
    .country_numbers = true,
    .phone_cues = "tel|tfn|telefon|mobil|fax|ring",
    .phone_shapes = "2-3-3-2|3-3-2-2|3-3-3-2|4-2-2-2|3-6|3-7",
    .model_letters = "p|i|k|kf|x|xt|xd|hx|hs|ti",
    .domains = lt_en_domains,
    .file_types = lt_en_file_types,
    .name_cues = "av|och|med|från|till|hos|säger|som|för|är|var|skriver",
    .starters = "Den|Det|De|En|Ett|Han|Hon|Vi|Jag|Men|Och|I|På|När|Om|Så|För|Nu|Här|Där",
    .ruler_names =
        "Johannes|Klemens|Clemens|Innocentius|Urban|Gregorius|Kristina|Ivan|Charles|George|Richard|Edward|"
        "Ferdinand|Haakon|Olav|Olof|Valdemar|Ramses|Leopold|Albert|Rudolf|Josef|Maximilian|Konrad|Stefan|"
        "Sigismund|Knut|Sven|Sixtus|Julius|Bonifatius|Nikolaus|Wilhelm|Viktor|Ludwig|Elisabeth|Gustav|Gustaf|"
        "Karl|Carl|Erik|Johan|Kristian|Fredrik|Oscar|Oskar|Adolf|Magnus|Henrik|"
        "Ludvig|Elizabeth|Elisabet|Margareta|Margrethe|Katarina|Filip|Georg|Edvard|Jakob|Vilhelm|"
        "Nikolaj|Alexander|Peter|Paulus|Pius|Benedictus|Franciskus|Leo|Harald|Håkan|Napoleon|Otto",
    .ruler_titles = "kung|drottning|påve|kejsare|tsar|prins|prinsessa|hertig",
    .ruler_verbs = "av|och|i|dog|blev|regerade|var|är|som|på|till|från|lät|gifte",
    .roman_words = "vi|liv|mix|di|mi|xi",
    .roman_cues = "kapitel|del|volym|akt|scen|band|typ|klass|fas|grupp|avsnitt|världskriget",
    .initialisms = lt_sv_initialisms,
    .address_names = lt_sv_address_names,
    .capital_words = lt_sv_capital_words,
    .cardinal = cardinal,
    .ordinal = ordinal,
    .ruler = ruler,
    .year = year,
    .decimal_words = decimals,
    .fraction = fraction,
    .mixed = mixed,
    .date = date,
    .time = time_of_day,
    .power = power,
    .counted = counted,
    .ordinal_mark = ordinal_mark,
    .is_year = is_year,
};
