/* lang/cs/numbers.c - Czech number words: tables for lang/slavic/numbers.c, years, decimals, fractions,
 * powers. Forms in tables are by case, in the order of enum lt_case. Of the two ways to say 24, "dvacet
 * čtyři" and "čtyřiadvacet", the first is used for numbers and the second where one word is made with a noun.
 */
#include "lang/slavic/numbers.h"
#include "lang/cs/cs.h"

static const struct lt_form masculine = {LT_MASCULINE, LT_NOM}, feminine = {LT_FEMININE, LT_NOM};

/* Counting, one is feminine: "číslo jedna". */
#define ONE_F "jedna|jedné|jedné|jednou|jedné|jednu"
#define TWO_F "dvě|dvou|dvěma|dvěma|dvou"
static const char *const ones[] = {ONE_F, "jeden|jednoho|jednomu|jedním|jednom|jeden", ONE_F,
                                   "jedno|jednoho|jednomu|jedním|jednom|jedno"};
static const char *const twos[] = {"dva|dvou|dvěma|dvěma|dvou", "dva|dvou|dvěma|dvěma|dvou", TWO_F, TWO_F};
static const char *const small[] = {
    "nula|nuly|nule|nulou|nule",
    NULL,
    NULL,
    "tři|tří|třem|třemi|třech",
    "čtyři|čtyř|čtyřem|čtyřmi|čtyřech",
    "pět|pěti",
    "šest|šesti",
    "sedm|sedmi",
    "osm|osmi",
    "devět|devíti",
    "deset|deseti",
    "jedenáct|jedenácti",
    "dvanáct|dvanácti",
    "třináct|třinácti",
    "čtrnáct|čtrnácti",
    "patnáct|patnácti",
    "šestnáct|šestnácti",
    "sedmnáct|sedmnácti",
    "osmnáct|osmnácti",
    "devatenáct|devatenácti",
};
static const char *const tens[] = {
    NULL,
    NULL,
    "dvacet|dvaceti",
    "třicet|třiceti",
    "čtyřicet|čtyřiceti",
    "padesát|padesáti",
    "šedesát|šedesáti",
    "sedmdesát|sedmdesáti",
    "osmdesát|osmdesáti",
    "devadesát|devadesáti",
};
static const char *const hundreds[] = {
    NULL,
    "sto",
    "dvě stě|dvou set|dvěma stům|dvěma sty|dvou stech",
    "tři sta|tří set|třem stům|třemi sty|třech stech",
    "čtyři sta|čtyř set|čtyřem stům|čtyřmi sty|čtyřech stech",
    "pět set|pěti set|pěti stům|pěti sty|pěti stech",
    "šest set|šesti set|šesti stům|šesti sty|šesti stech",
    "sedm set|sedmi set|sedmi stům|sedmi sty|sedmi stech",
    "osm set|osmi set|osmi stům|osmi sty|osmi stech",
    "devět set|devíti set|devíti stům|devíti sty|devíti stech",
};

static const char *const thousand[] = {"|e|i|em|i|", "e||ům|i|ích", "e"};
static const char *const million[] = {"|u|u|em|u|", "y|ů|ům|y|ech", "y"};
static const char *const milliard[] = {"a|y|ě|ou|ě|u", "y||ám|ami|ách", "y"};
static const struct lt_slavic_power powers[] = {
    {"", NULL, 0},
    {"tisíc", thousand, LT_MASCULINE},
    {"milion", million, LT_MASCULINE},
    {"miliard", milliard, LT_FEMININE},
    {"bilion", million, LT_MASCULINE},
    {"biliard", milliard, LT_FEMININE},
    {"trilion", million, LT_MASCULINE},
    {"triliard", milliard, LT_FEMININE},
    {"kvadrilion", million, LT_MASCULINE},
    {"kvadriliard", milliard, LT_FEMININE},
    {"kvintilion", million, LT_MASCULINE},
    {"kvintiliard", milliard, LT_FEMININE},
};

static const char *const small_th[] = {"nult",    "prvn",     "druh",     "třet",    "čtvrt",
                                       "pát",     "šest",     "sedm",     "osm",     "devát",
                                       "desát",   "jedenáct", "dvanáct",  "třináct", "čtrnáct",
                                       "patnáct", "šestnáct", "sedmnáct", "osmnáct", "devatenáct"};
static const char *const tens_th[] = {NULL,      NULL,      "dvacát",    "třicát",   "čtyřicát",
                                      "padesát", "šedesát", "sedmdesát", "osmdesát", "devadesát"};
static const char *const hundreds_th[] = {NULL,     "st",      "dvoust",  "třist",  "čtyřst",
                                          "pětist", "šestist", "sedmist", "osmist", "devítist"};

/* prvn-í and třet-í are soft, and so is tisíc-í. */
static struct lt_str ending(int part, struct lt_form f)
{
    static const char *const hard[] = {"ý|ého|ému|ým|ém|ý", "á|é|é|ou|é|ou", "é|ého|ému|ým|ém|é",
                                       "é|ých|ým|ými|ých|é", "á|ých|ým|ými|ých|á"};
    static const char *const soft[] = {"í|ího|ímu|ím|ím|í", "í", "í|ího|ímu|ím|ím|í", "í|ích|ím|ími|ích|í",
                                       "í|ích|ím|ími|ích|í"};
    bool is_soft = part == 1 || part == 3 || part == 1000;
    unsigned kase = f.kase > LT_ACC ? LT_NOM : f.kase;
    return lt_forms_pick((is_soft ? soft : hard)[f.gender ? f.gender - 1 : 0], kase);
}

/* What a number is before another word it is written together with: dvou-, pěti-, pětadvaceti-, sto-. */
void lt_cs_compound(struct lt_buf *b, int n)
{
    static const char *const parts[] = {"", "jedno", "dvou", "tří", "čtyř"};
    static const char *const before_tens[] = {"",     "jedna", "dvaa",  "třia", "čtyřia",
                                              "pěta", "šesta", "sedma", "osma", "devěta"};
    static const char *const full[] = {"",        "sto",      "dvouset",  "tříset",  "čtyřset",
                                       "pětiset", "šestiset", "sedmiset", "osmiset", "devítiset"};
    lt_buf_addz(b, full[n / 100]);
    n %= 100;
    if (n >= 20) {
        lt_buf_addz(b, before_tens[n % 10]);
        lt_buf_add(b, lt_forms_pick(tens[n / 10], LT_GEN));
    } else if (n >= 5) {
        lt_buf_add(b, lt_forms_pick(small[n], LT_GEN));
    } else {
        lt_buf_addz(b, parts[n]);
    }
}

static bool is_one(int n)
{
    return n == 1;
}

static bool is_few(int n)
{
    return n >= 2 && n <= 4;
}

/* "dvacet jedna korun", "dvacet dva procent", whatever is counted. */
static const struct lt_slavic_numbers words = {
    .ones = ones,
    .twos = twos,
    .small = small,
    .tens = tens,
    .hundreds = hundreds,
    .one_after = "jedna",
    .two_after = "dva",
    .powers = powers,
    .is_one = is_one,
    .is_few = is_few,
    .bare_powers = true,
    .small_th = small_th,
    .tens_th = tens_th,
    .hundreds_th = hundreds_th,
    .both_th = true,
    .thousand_th = "tisíc",
    .power_th = "t",
    .compound = lt_cs_compound,
    .ending = ending,
};

void lt_cs_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)d;
    lt_slavic_cardinal(b, digits, f, &words);
}

void lt_cs_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    lt_slavic_ordinal(d, b, digits, f, &words);
}

/* "devatenáct set osmdesát devět": years are counted in hundreds, up to 2000. */
void lt_cs_year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits)
{
    int n = (int)lt_digits_value(digits);
    if (n < 1100 || n >= 2000) {
        lt_cs_cardinal(d, b, digits, masculine);
        return;
    }
    lt_cs_cardinal(d, b, lt_str_slice(digits, 0, 2), masculine);
    lt_word(b, "set");
    if (n % 100)
        lt_cs_cardinal(d, b, lt_digits_trim(lt_str_from(digits, 2)), masculine);
}

/* --- decimals and fractions --- */

/* "2,5" is "dva a půl", "0,5" "půl", "3,14" "tři celé čtrnáct", "z 5,2" "z pěti celých dva". */
void lt_cs_decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f)
{
    struct lt_str whole = {n->whole, n->n_whole}, part = {n->part, n->n_part};
    int64_t value = whole.n ? lt_digits_value(whole) : 0;
    if (part.n == 1 && part.p[0] == '5') {
        if (value != 0) {
            lt_say_cardinal(d, b, whole, f);
            lt_word(b, "a");
        }
        lt_word(b, "půl");
        return;
    }
    bool genitive = f.kase == LT_GEN && value != 0;
    lt_say_cardinal(d, b, whole.n ? whole : LT_S("0"),
                    (struct lt_form){LT_FEMININE, genitive ? LT_GEN : LT_NOM});
    if (genitive)
        lt_word(b, value == 1 ? "celé" : "celých");
    else
        lt_word(b, value < 2 ? "celá" : value <= 4 ? "celé" : "celých");
    if (part.n > 3 || part.p[0] == '0')
        lt_say_digits(d, b, part);
    else
        lt_say_cardinal(d, b, part, (struct lt_form){0});
}

/* "třetina, čtvrtina, pětina, setina": of what a number is in compounds. */
static void add_part_name(struct lt_buf *b, struct lt_str below)
{
    static const char *const names[] = {"", "", "polovin", "třetin", "čtvrtin"};
    int64_t n = lt_digits_value(below);
    lt_word_start(b);
    if (n >= 2 && n <= 4) {
        lt_buf_addz(b, names[n]);
    } else if (n == 100 || n == 1000) {
        lt_buf_addz(b, n == 100 ? "setin" : "tisícin");
    } else {
        lt_cs_compound(b, (int)(n % 1000));
        if (b->n && b->p[b->n - 1] == 'i')
            b->n--;
        lt_buf_addz(b, "in");
    }
}

void lt_cs_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below)
{
    int64_t over = lt_digits_value(above), under = lt_digits_value(below);
    if (over == 1 && under == 2) {
        lt_word(b, "půl");
        return;
    }
    lt_say_cardinal(d, b, above, feminine);
    if (under > 1000 || under < 2) {
        lt_word(b, "lomeno");
        lt_say_cardinal(d, b, below, (struct lt_form){0});
        return;
    }
    add_part_name(b, lt_digits_trim(below));
    lt_buf_addz(b, over == 1 ? "a" : over >= 2 && over <= 4 ? "y" : "");
}

void lt_cs_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below)
{
    lt_say_cardinal(d, b, whole, masculine);
    lt_word(b, "a");
    lt_cs_fraction(d, b, above, below);
}

void lt_cs_power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus)
{
    lt_word(b, minus ? "na minus" : "na");
    lt_cs_ordinal(d, b, lt_digits_trim(digits), (struct lt_form){LT_FEMININE, LT_ACC});
}
