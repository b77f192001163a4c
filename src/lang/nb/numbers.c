/* lang/nb/numbers.c - Norwegian (bokmål) number words: en and ett, tens before ones ("førtifem"); ordinals,
 * decimals, fractions. Years from 1100 to 1999 are said in pairs ("nitten nittiåtte"), so are those from 2010
 * on. */
#include "lang/nb/nb.h"

#include "lang/desk/desk.h"
#include "lang/nordic/nordic.h"

#define C {LT_MASCULINE, 0}
#define N {LT_NEUTER, 0}

/* --- number words --- */

const char *const lt_nb_small[] = {"null",    "en",     "to",      "tre",    "fire",   "fem",   "seks",
                                   "sju",     "åtte",   "ni",      "ti",     "elleve", "tolv",  "tretten",
                                   "fjorten", "femten", "seksten", "sytten", "atten",  "nitten"};
const char *const lt_nb_tens[] = {"",      "",       "tjue",  "tretti", "førti",
                                  "femti", "seksti", "sytti", "åtti",   "nitti"};
static const char *const small_th[] = {"nulte",    "første",    "andre",    "tredje",    "fjerde",
                                       "femte",    "sjette",    "sjuende",  "åttende",   "niende",
                                       "tiende",   "ellevte",   "tolvte",   "trettende", "fjortende",
                                       "femtende", "sekstende", "syttende", "attende",   "nittende"};
static const char *const powers[] = {"million|millioner",         "milliard|milliarder",
                                     "billion|billioner",         "billiard|billiarder",
                                     "trillion|trillioner",       "trilliard|trilliarder",
                                     "kvadrillion|kvadrillioner", "kvadrilliard|kvadrilliarder",
                                     "kvintillion|kvintillioner", "kvintilliard|kvintilliarder"};

/* How a number's last word is: an ordinal or not, "en" or "ett". */
struct nb_last {
    bool th, neuter;
};

static const char *word_of(int n, struct nb_last last)
{
    if (last.th)
        return small_th[n];
    return n == 1 && last.neuter ? "ett" : lt_nb_small[n];
}

/* 1 to 99, joined to what stands there: "førtifem", "førtifemte", "tjuende". */
static void below_hundred(struct lt_buf *b, int n, struct nb_last last)
{
    if (n < 20) {
        lt_word_join(b, word_of(n, last));
        return;
    }
    lt_word_join(b, lt_nb_tens[n / 10]);
    if (n % 10)
        lt_word_join(b, word_of(n % 10, last));
    else if (last.th)
        lt_word_join(b, n == 20 ? "nde" : "ende");
}

/* 1 to 999: "hundre", "to hundre og tjuefem". */
static void below_thousand(struct lt_buf *b, int n, struct nb_last last, bool one)
{
    if (n >= 100) {
        if (n >= 200 || one)
            lt_word(b, word_of(n / 100, (struct nb_last){.neuter = true}));
        lt_word(b, last.th && n % 100 == 0 ? "hundrede" : "hundre");
        if (n % 100 == 0)
            return;
        lt_word(b, "og");
    }
    lt_word_start(b);
    below_hundred(b, n % 100, last);
}

static void number(struct lt_buf *b, struct lt_str digits, struct nb_last last)
{
    bool more = false;
    for (size_t g = (digits.n + 2) / 3; g-- > 2;) {
        int n = lt_digits_group(digits, g);
        if (n == 0)
            continue;
        more = true;
        below_thousand(b, n, (struct nb_last){0}, false);
        lt_word_str(b, lt_forms_pick(powers[g - 2], n != 1));
    }
    int thousands = lt_digits_group(digits, 1), rest = lt_digits_group(digits, 0);
    if (thousands > 1)
        below_thousand(b, thousands, (struct nb_last){.neuter = true}, false);
    if (thousands)
        lt_word(b, last.th && !rest ? "tusende" : "tusen");
    more = more || thousands;
    if (rest && rest < 100 && more)
        lt_word(b, "og"); /* "tusen og fem" */
    if (rest)
        below_thousand(b, rest, last, more);
    else if (last.th && !thousands)
        lt_word_join(b, "te"); /* millionte */
}

void lt_nb_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)d;
    if (lt_str_eqz(digits, "0"))
        lt_word(b, "null");
    else
        number(b, digits, (struct nb_last){.neuter = f.gender == LT_NEUTER});
}

void lt_nb_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)d;
    (void)f;
    if (lt_str_eqz(digits, "0"))
        lt_word(b, "nulte");
    else
        number(b, digits, (struct nb_last){.th = true});
}

/* "3,15" is "tre komma femten". */
void lt_nb_decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f)
{
    lt_nordic_decimals(d, b, n, f, 2, (struct lt_form)N);
}

void lt_nb_year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits)
{
    int n = (int)lt_digits_value(digits);
    bool hundreds = n >= 1100 && n < 2000, pairs = n >= 2010 && n < 2100;
    if (!hundreds && !pairs) {
        lt_nb_cardinal(d, b, digits, (struct lt_form){0});
        return;
    }
    lt_word(b, pairs ? "tjue" : lt_nb_small[n / 100]);
    if (hundreds && n % 100 < 10)
        lt_word_join(b, "hundre");
    if (n % 100 == 0)
        return;
    if (n % 100 < 10)
        lt_word(b, "og");
    lt_word_start(b);
    below_hundred(b, n % 100, (struct nb_last){0});
}

/* --- fractions --- */

void lt_nb_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below)
{
    bool one = lt_digits_value(above) == 1;
    lt_say_cardinal(d, b, above, (struct lt_form)C);
    if (lt_digits_value(below) == 2) {
        lt_word(b, one ? "halv" : "halve");
        return;
    }
    number(b, lt_digits_trim(below), (struct nb_last){.th = true});
    lt_word_join(b, one ? "del" : "deler"); /* tredjedel, fjerdedeler */
}

/* "1½" is "halvannen". */
void lt_nb_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below)
{
    bool half = lt_digits_value(above) == 1 && lt_digits_value(below) == 2;
    if (half && lt_digits_value(whole) == 1) {
        lt_word(b, "halvannen");
        return;
    }
    lt_say_cardinal(d, b, whole, (struct lt_form)C);
    lt_word(b, "og");
    lt_nb_fraction(d, b, above, below);
}

void lt_nb_power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus)
{
    lt_nordic_power(d, b, digits, minus, "i andre", "opphøyd i");
}

/* "Christian 4.", "Olav V": the fourth, the fifth. */
void lt_nb_ruler(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, size_t i)
{
    (void)i;
    lt_word(b, "den");
    lt_nb_ordinal(d, b, digits, (struct lt_form){0});
}
