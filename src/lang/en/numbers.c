/* lang/en/numbers.c - English number words: cardinals and ordinals. */
#include "lang/en/en.h"

#include <string.h>

bool lt_en_british(const struct lt_desk *d)
{
    return d->region[0] && strcmp(d->region, "US") != 0 && strcmp(d->region, "PH") != 0;
}

static const char *const small[] = {"zero",    "one",     "two",       "three",    "four",
                                    "five",    "six",     "seven",     "eight",    "nine",
                                    "ten",     "eleven",  "twelve",    "thirteen", "fourteen",
                                    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
static const char *const small_th[] = {"zeroth",    "first",     "second",      "third",      "fourth",
                                       "fifth",     "sixth",     "seventh",     "eighth",     "ninth",
                                       "tenth",     "eleventh",  "twelfth",     "thirteenth", "fourteenth",
                                       "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"};
static const char *const tens[] = {"",      "",      "twenty",  "thirty", "forty",
                                   "fifty", "sixty", "seventy", "eighty", "ninety"};
static const char *const tens_th[] = {"",         "",         "twentieth",  "thirtieth", "fortieth",
                                      "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"};
static const char *const powers[] = {"",           "thousand",    "million",     "billion",
                                     "trillion",   "quadrillion", "quintillion", "sextillion",
                                     "septillion", "octillion",   "nonillion",   "decillion"};

void lt_en_below_hundred(struct lt_buf *b, int n, bool th)
{
    if (n < 20) {
        lt_word(b, th ? small_th[n] : small[n]);
        return;
    }
    bool round = n % 10 == 0;
    lt_word(b, th && round ? tens_th[n / 10] : tens[n / 10]);
    if (round)
        return;
    lt_word_join(b, "-");
    lt_word_join(b, th ? small_th[n % 10] : small[n % 10]);
}

static void below_thousand(struct lt_buf *b, int n, bool th, bool and)
{
    if (n >= 100) {
        lt_word(b, small[n / 100]);
        lt_word(b, th && n % 100 == 0 ? "hundredth" : "hundred");
        if (n % 100 && and)
            lt_word(b, "and");
    }
    if (n % 100)
        lt_en_below_hundred(b, n % 100, th);
}

/* Nothing but noughts, or nothing at all. */
static bool is_zero(struct lt_str digits)
{
    for (size_t i = 0; i < digits.n; i++)
        if (digits.p[i] != '0')
            return false;
    return true;
}

void lt_en_number(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool th)
{
    bool and = lt_en_british(d), said = false;
    if (digits.n == 1 && digits.p[0] == '0') {
        lt_word(b, th ? "zeroth" : "zero");
        return;
    }
    size_t groups = (digits.n + 2) / 3;
    for (size_t g = groups; g-- > 0;) {
        size_t end = digits.n - 3 * g, start = end > 3 ? end - 3 : 0;
        int n = (int)lt_digits_value(lt_str_slice(digits, start, end - start));
        if (n == 0)
            continue;
        bool last = is_zero(lt_str_from(digits, end));
        if (g == 0 && said && n < 100 && and)
            lt_word(b, "and");
        below_thousand(b, n, th && g == 0, and);
        said = true;
        if (g > 0) {
            lt_word(b, powers[g]);
            if (th && last)
                lt_word_join(b, "th");
        }
    }
}
