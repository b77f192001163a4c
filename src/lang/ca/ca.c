/* lang/ca/ca.c - Catalan: ordinals by their endings, how numbers agree with what is counted, dates and times.
 * Number words are in lang/ca/numbers.c, its readers in lang/ca/readers.c, short forms in lang/ca/tables.c.
 */
#include "lang/ca/ca.h"

#include "base/utf8.h"
#include "lang/desk/desk.h"
#include "lang/math.h"
#include "lang/romance/romance.h"

#include <string.h>

#define NONE ((struct lt_form){0})

/* "1r", "2n", "3r", "4t", "5è", "1a", "5a", and their plurals: the ending that fits the last figure. */
static size_t ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f)
{
    static const char *const endings[] = {"è|é", "r|rs", "n|ns", "r|rs", "t|ts",
                                          "è|é", "è|é",  "è|é",  "è|é",  "è|é"};
    if (n->n_whole == 0 || n->n_part)
        return 0;
    size_t marked = lt_romance_ordinal_mark(d, i, f);
    if (marked)
        return marked;
    int last = n->whole[n->n_whole - 1] - '0';
    bool fits = lt_is_word_in(d, i, endings[last]) || lt_is_word_in(d, i, "è|é"),
         feminine = lt_is_word_in(d, i, "a|es");
    if (!fits && !feminine)
        return 0;
    *f = (struct lt_form){feminine ? LT_FEMININE : LT_MASCULINE, 0};
    return 1;
}

/* --- agreement --- */

static struct lt_form counted(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    struct lt_str s = lt_tok_text(d, i);
    if (t->shape != LT_SHAPE_LOWER || s.n < 3 || lt_is_word_in(d, i, lt_ca_no_nouns))
        return NONE;
    if (lt_is_word_in(d, i, lt_ca_masculine))
        return (struct lt_form){LT_MASCULINE, 0};
    if (lt_is_word_in(d, i, lt_ca_feminine) || lt_ends_in(s, "es|a|cions|sions|ció|sió|tats|tat|tuds|tud"))
        return (struct lt_form){LT_FEMININE, 0};
    return lt_ends_in(s, "os|s|or|atge|er|et|nt|me") ? (struct lt_form){LT_MASCULINE, 0} : NONE;
}

static bool is_year(const struct lt_desk *d, size_t i)
{
    int n = lt_scan_int(d, i);
    if (n < 1000 || n > 2199)
        return false;
    if (lt_is_word_in(d, lt_before(d, i), "el|del|de|des|fins|any|anys|l'any|estiu|gener|octubre"))
        return true;
    return counted(d, lt_skip_space(d, i + 1)).gender == LT_NO_GENDER;
}

/* --- dates and times --- */

static const char *const months[] = {"gener",  "febrer", "març",     "abril",   "maig",     "juny",
                                     "juliol", "agost",  "setembre", "octubre", "novembre", "desembre"};

static void date(const struct lt_desk *d, struct lt_buf *b, const struct lt_date *date)
{
    const char *month = months[date->month - 1];
    if (date->day)
        lt_say_int(d, b, date->day, (struct lt_form){date->day == 1 ? LT_NO_GENDER : LT_MASCULINE, 0});
    if (date->day)
        lt_word(b, strchr("ao", month[0]) ? "d'" : "de");
    lt_word(b, month);
    if (date->n_year) {
        lt_word_str(b, date->link.n ? date->link : LT_S("de"));
        lt_say_cardinal(d, b, lt_digits_trim((struct lt_str){date->year, date->n_year}), NONE);
    }
}

/* "les" is the writer's: "a les 14:05" is "a les catorze i cinc". */
static void time_of_day(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t)
{
    if (t->second > 0) {
        lt_say_duration(d, b, t, "i");
        return;
    }
    lt_say_int(d, b, t->hour, (struct lt_form){LT_FEMININE, 0});
    if (t->minute > 0) {
        lt_word(b, "i");
        lt_say_int(d, b, t->minute, NONE);
    } else if (t->minute < 0 && t->marked) {
        lt_word(b, t->hour == 1 ? "hora" : "hores");
    }
    if (t->meridiem != LT_NO_MERIDIEM)
        lt_word(b, t->meridiem == LT_AM           ? "del matí"
                   : t->hour < 8 || t->hour == 12 ? "de la tarda"
                                                  : "del vespre");
}

/* Kings and popes up to ten are ordinals. */
static void ruler(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, size_t i)
{
    bool queen = lt_is_word_in(d, lt_before(d, i), lt_ca_queens);
    if (lt_digits_value(digits) <= 10)
        lt_ca_ordinal(d, b, digits, (struct lt_form){queen ? LT_FEMININE : LT_MASCULINE, 0});
    else
        lt_ca_cardinal(d, b, digits, NONE);
}

static void power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus)
{
    lt_romance_power(d, b, digits, minus, "al quadrat|al cub|elevat a");
}

static const char *const lengths[] = {"hora|hores", "minut|minuts", "segon|segons"};

static const struct lt_phrase day_words[] = {{"dl|dilluns", "dilluns"},     {"dt|dimarts", "dimarts"},
                                             {"dc|dimecres", "dimecres"},   {"dj|dijous", "dijous"},
                                             {"dv|divendres", "divendres"}, {"ds|dissabte", "dissabte"},
                                             {"dg|diumenge", "diumenge"},   {NULL, NULL}};

static const struct lt_word_number month_words[] = {
    {"gener", 1},     {"gen", 1},      {"febrer", 2},  {"febr", 2},       {"feb", 2},       {"març", 3},
    {"abril", 4},     {"abr", 4},      {"d'abril", 4}, {"maig", 5},       {"juny", 6},      {"jun", 6},
    {"juliol", 7},    {"jul", 7},      {"agost", 8},   {"ag", 8},         {"d'agost", 8},   {"setembre", 9},
    {"set", 9},       {"octubre", 10}, {"oct", 10},    {"d'octubre", 10}, {"novembre", 11}, {"nov", 11},
    {"desembre", 12}, {"des", 12},     {NULL, 0},
};

const struct lt_normal_lang lt_ca_normal = {
    .tag = "ca",
    .decimal = ',',
    .other_decimal = '.',
    .groups = ". '",
    .hour_letter = true,
    .dotted_time = true,
    .meridiem = true,
    .millions_link = true,
    .codes_nocase = true,
    .unit_fractions = true,
    .fraction_most = 999999999,
    .longest_alone = 12,
    .digits = {"zero", "u", "dos", "tres", "quatre", "cinc", "sis", "set", "vuit", "nou"},
    .words = {.point = "coma",
              .other_point = "punt",
              .minus = "menys",
              .to = "a",
              .between = "entre",
              .and = "i",
              .out_of = "sobre",
              .times = "per",
              .ratio = "a",
              .per = "per",
              .percent = "per cent",
              .and_minor = "amb",
              .of = "de",
              .of_vowel = "d'",
              .and_length = "i",
              .squared = "quadrat|quadrats",
              .cubed = "cúbic|cúbics",
              .squared_f = "quadrada|quadrades",
              .cubed_f = "cúbica|cúbiques",
              .star = "estrella|estrelles",
              .stars_of = "de",
              .half_star = "i mitja",
              .plus = "més",
              .version = "versió",
              .season = "temporada",
              .episode = "episodi",
              .either = "o",
              .hashtag = "etiqueta",
              .dot = "punt",
              .slash = "barra",
              .at = "arrova",
              .dash = "guionet",
              .underscore = "guió baix",
              .colon = "dos punts",
              .hash = "coixinet"},
    .months = months,
    .weekdays = "dilluns|dl|dimarts|dt|dimecres|dc|dijous|dj|divendres|dv|dissabte|ds|diumenge|dg",
    .month_words = month_words,
    .day_words = day_words,
    .day_links = "a|al|i|o",
    .date_links = "de|del",
    .articles = "el|del|al|l'",
    .plural_date_cues = "els",
    .weak_date_cues = "el|dies|del|al|dia|fins",
    .counted_nouns = "de|seguidors|usuaris|visites|habitants|persones|subscriptors|reproduccions|còpies",
    .stopped_units = true,
    .month_homographs = "gen|set|ag|des",
    .time_marks = "h|hores|hora",
    .time_cues = "les|la",
    .length_names = lengths,
    .length_cues = "en",
    .length_forms = {{LT_FEMININE, 0}, {LT_MASCULINE, 0}, {LT_MASCULINE, 0}},
    .units = &lt_ca_units,
    .money = &lt_ca_money,
    .magnitudes = lt_ca_magnitudes,
    .abbrs = lt_ca_abbrs,
    .abbr_words = lt_ca_abbr_words,
    .letter_cues =
        "vitamina|vitamines|talla|pla|seient|fila|porta|classe|grup|tipus|hepatitis|sèrie|pis|aula|"
        "andana|habitació|via|bloc|línia|lletra|categoria|planta|opció|zona|curs|butaca",
    .bares = lt_ca_bares,
    .symbols = lt_ca_symbols,
    .math = &lt_ca_math,
    .readers = lt_ca_readers,
    .phrases = lt_ca_phrases,
    .slash_phrases = lt_ca_slash_phrases,
    .sections = "seccions",
    .score_cues =
        "estrella|estrelles|nota|notes|puntuació|punts|valoració|qualificació|veredicte|mitjana|rep|obté",
    .share_words = "de|del|d'",
    .stars_first = true,
    .row_form = {LT_FEMININE, 0},
    .country_numbers = true,
    .phone_cues = "tel|telèfon|mòbil|fax|truca|truqui|truqueu|trucar|whatsapp",
    .phone_starts = "6789",
    .phone_shapes = "4-4|3-3-3|3-2-2-2|2-3-2-2|3-3-4",
    .version_cues = "versió|" LT_VERSIONED_NAMES,
    .model_letters = "p|k|K|X|x|Ti",
    .domains = lt_romance_domains,
    .file_types = lt_romance_file_types,
    .name_cues = "per|i|de|amb|segons|a",
    .starters = "El|La|Els|Les|Un|Una|En|No|És|I|Però|Es|Al|Com|Quan|Això|Aquest|Aquesta|Per|Amb|Si",
    .ruler_names = lt_ca_rulers,
    .ruler_titles = "rei|reina|papa|emperador|príncep|tsar|comte|sant|faraó|sultà|infanta",
    .ruler_verbs = "va|era|de|del|i|el|la|que|en|morí|va|regnà|es|a|amb|per|tingué|havia|ha",
    .short_one = true,
    .roman_words = "vi|di|mi|li|mix|xi|mil",
    .roman_cues =
        "cap|vol|t|art|fig|capítol|tom|volum|llibre|part|acte|escena|títol|article|fase|taula|figura|annex|"
        "apèndix|secció|tipus|nivell|grau|classe|capítols|toms|volums|llibres|parts|actes|escenes|títols|"
        "articles|fases|taules|figures|annexos|seccions|nivells|graus|classes",
    .initialisms = lt_ca_initialisms,
    .capital_words = lt_ca_capital_words,
    .cardinal = lt_ca_cardinal,
    .ordinal = lt_ca_ordinal,
    .decimal_words = lt_ca_decimals,
    .fraction = lt_ca_fraction,
    .fraction_of = lt_ca_fraction_of,
    .mixed = lt_ca_mixed,
    .date = date,
    .time = time_of_day,
    .ruler = ruler,
    .power = power,
    .counted = counted,
    .ordinal_mark = ordinal_mark,
    .is_year = is_year,
};
