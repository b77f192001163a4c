/* lang/da/numbers.c - Danish number words: en and et, ones before tens, which are counted in twenties
 * ("halvtreds"); ordinals, decimals, fractions. Years from 1100 to 1999 are said in hundreds, those from 2010
 * on in pairs ("tyve enogtyve"). */
#include "lang/da/da.h"

#include "lang/nordic/nordic.h"

#define C {LT_MASCULINE, 0}
#define N {LT_NEUTER, 0}

/* --- number words --- */

const char *const lt_da_small[] = {"nul",     "en",     "to",      "tre",    "fire",   "fem",   "seks",
                                   "syv",     "otte",   "ni",      "ti",     "elleve", "tolv",  "tretten",
                                   "fjorten", "femten", "seksten", "sytten", "atten",  "nitten"};
static const char *const small_th[] = {"nulte",    "første",    "anden",    "tredje",    "fjerde",
                                       "femte",    "sjette",    "syvende",  "ottende",   "niende",
                                       "tiende",   "ellevte",   "tolvte",   "trettende", "fjortende",
                                       "femtende", "sekstende", "syttende", "attende",   "nittende"};
static const char *const tens[] = {"",          "",     "tyve",       "tredive", "fyrre",
                                   "halvtreds", "tres", "halvfjerds", "firs",    "halvfems"};
static const char *const tens_th[] = {"",
                                      "",
                                      "tyvende",
                                      "tredivte",
                                      "fyrretyvende",
                                      "halvtredsindstyvende",
                                      "tresindstyvende",
                                      "halvfjerdsindstyvende",
                                      "firsindstyvende",
                                      "halvfemsindstyvende"};
static const char *const powers[] = {"million|millioner",         "milliard|milliarder",
                                     "billion|billioner",         "billiard|billiarder",
                                     "trillion|trillioner",       "trilliard|trilliarder",
                                     "kvadrillion|kvadrillioner", "kvadrilliard|kvadrilliarder",
                                     "kvintillion|kvintillioner", "kvintilliard|kvintilliarder"};

/* How a number's last word is: an ordinal or not, "en" or "et". */
struct last {
    bool th, neuter;
};

static const char *word_of(int n, struct last last)
{
    if (last.th)
        return n == 2 && last.neuter ? "andet" : small_th[n];
    return n == 1 && last.neuter ? "et" : lt_da_small[n];
}

/* 1 to 99, joined to what stands there: "femogfyrre". */
static void below_hundred(struct lt_buf *b, int n, struct last last)
{
    if (n < 20) {
        lt_word_join(b, word_of(n, last));
        return;
    }
    if (n % 10) {
        lt_word_join(b, lt_da_small[n % 10]);
        lt_word_join(b, "og");
    }
    lt_word_join(b, last.th ? tens_th[n / 10] : tens[n / 10]);
}

/* 1 to 999: "hundrede", "to hundrede og femogtyve". `one`: "et hundrede", as after thousands. */
static void below_thousand(struct lt_buf *b, int n, struct last last, bool one)
{
    if (n >= 100) {
        if (n >= 200 || one)
            lt_word(b, word_of(n / 100, (struct last){.neuter = true}));
        lt_word(b, "hundrede"); /* the ordinal is the same word */
        if (n % 100 == 0)
            return;
        lt_word(b, "og");
    }
    lt_word_start(b);
    below_hundred(b, n % 100, last);
}

static void thousands_of(struct lt_buf *b, int thousands, bool th)
{
    if (thousands > 1)
        below_thousand(b, thousands, (struct last){.neuter = true}, false);
    lt_word(b, th ? "tusinde" : "tusind");
}

static void number(struct lt_buf *b, struct lt_str digits, struct last last)
{
    bool more = false;
    for (size_t g = (digits.n + 2) / 3; g-- > 2;) {
        int n = lt_digits_group(digits, g);
        if (n == 0)
            continue;
        more = true;
        below_thousand(b, n, (struct last){0}, false);
        lt_word_str(b, lt_forms_pick(powers[g - 2], n != 1));
    }
    int thousands = lt_digits_group(digits, 1), rest = lt_digits_group(digits, 0);
    if (thousands)
        thousands_of(b, thousands, last.th && !rest);
    more = more || thousands;
    if (rest && rest < 100 && more)
        lt_word(b, "og"); /* "tusind og fem" */
    if (rest)
        below_thousand(b, rest, last, more);
    else if (last.th && !thousands)
        lt_word_join(b, "te"); /* millionte */
}

static bool is_zero(struct lt_str digits)
{
    return digits.n == 1 && digits.p[0] == '0';
}

void lt_da_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)d;
    if (is_zero(digits))
        lt_word(b, "nul");
    else
        number(b, digits, (struct last){.neuter = f.gender == LT_NEUTER});
}

void lt_da_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)d;
    if (is_zero(digits))
        lt_word(b, "nulte");
    else
        number(b, digits, (struct last){.th = true, .neuter = f.gender == LT_NEUTER});
}

/* "3,15" is "tre komma femten". */
void lt_da_decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f)
{
    lt_nordic_decimals(d, b, n, f, 2, (struct lt_form)N);
}

void lt_da_year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits)
{
    int n = (int)lt_digits_value(digits);
    bool hundreds = n >= 1100 && n < 2000, pairs = n >= 2010 && n < 2100;
    if (!hundreds && !pairs) {
        lt_da_cardinal(d, b, digits, (struct lt_form){0});
        return;
    }
    lt_word(b, hundreds ? lt_da_small[n / 100] : "tyve");
    if (hundreds)
        lt_word_join(b, "hundrede");
    if (n % 100 == 0)
        return;
    if (hundreds)
        lt_word(b, "og");
    lt_word_start(b);
    below_hundred(b, n % 100, (struct last){0});
}

/* --- fractions --- */

void lt_da_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below)
{
    bool one = lt_digits_value(above) == 1;
    lt_say_cardinal(d, b, above, (struct lt_form)C);
    if (lt_digits_value(below) == 2) {
        lt_word(b, one ? "halv" : "halve");
        return;
    }
    number(b, lt_digits_trim(below), (struct last){.th = true});
    lt_word_join(b, one ? "del" : "dele"); /* tredjedel, fjerdedele */
}

/* "1½" is a word of its own: "halvanden". */
void lt_da_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below)
{
    bool half = lt_digits_value(above) == 1 && lt_digits_value(below) == 2;
    if (half && lt_digits_value(whole) == 1) {
        lt_word(b, "halvanden");
        return;
    }
    lt_say_cardinal(d, b, whole, (struct lt_form)C);
    lt_word(b, "og");
    lt_da_fraction(d, b, above, below);
}

void lt_da_power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus)
{
    lt_nordic_power(d, b, digits, minus, "i anden", "opløftet til");
}

/* "Christian 4.", "Margrethe II": the fourth, the second. */
void lt_da_ruler(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, size_t i)
{
    (void)i;
    lt_word(b, "den");
    lt_da_ordinal(d, b, digits, (struct lt_form){0});
}
