/* lang/fr/numbers.c - French number words with their agreements, ordinals, decimals and fractions. From 70 on
 * Belgium and Switzerland have tens of their own ("septante", "nonante"; the Swiss "huitante" too). */
#include "lang/fr/fr.h"

#include "lang/romance/romance.h"

#include <string.h>

#define NONE ((struct lt_form){0})

/* --- cardinals --- */

static const char *const small[] = {
    "zéro", "un",   "deux",  "trois",  "quatre",   "cinq",   "six",   "sept",     "huit",     "neuf",
    "dix",  "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"};
static const char *const tens[] = {"", "dix", "vingt", "trente", "quarante", "cinquante", "soixante"};
static const char fourscore[] = "quatre-vingt";

/* 70, 80 and 90 by region; NULL: ten and more on the ten before. The last row is everywhere else. */
static const struct counting {
    const char *regions;
    const char *tens[3];
} countings[] = {
    {"BE|CD|RW|BI", {"septante", fourscore, "nonante"}},
    {"CH", {"septante", "huitante", "nonante"}},
    {NULL, {NULL, fourscore, NULL}},
};

static const char *const powers[] = {"million|millions",         "milliard|milliards",
                                     "billion|billions",         "billiard|billiards",
                                     "trillion|trillions",       "trilliard|trilliards",
                                     "quadrillion|quadrillions", "quadrilliard|quadrilliards",
                                     "quintillion|quintillions", "quintilliard|quintilliards"};

/* NULL: this region has no word for it. */
static const char *word_for_ten(const struct lt_desk *d, int ten)
{
    const struct counting *c = countings;
    while (c->regions && !lt_forms_have(c->regions, lt_str_of(d->region)))
        c++;
    return ten < 7 ? tens[ten] : c->tens[ten - 7];
}

/* 1 to 99; `last`: nothing follows that takes the s of "quatre-vingts". */
static void below_hundred(const struct lt_desk *d, struct lt_buf *b, int n, bool feminine, bool last)
{
    int ten = n / 10, unit = n % 10;
    if (n < 20) {
        lt_word(b, n == 1 && feminine ? "une" : small[n]);
        return;
    }
    const char *word = word_for_ten(d, ten);
    if (!word) {
        word = word_for_ten(d, ten - 1);
        unit += 10;
    }
    lt_word(b, word);
    if (unit == 0) {
        lt_word_join(b, word == fourscore && last ? "s" : "");
        return;
    }
    bool et = (unit == 1 || unit == 11) && word != fourscore;
    lt_word_join(b, et ? " et " : "-");
    lt_word_join(b, unit == 1 && feminine ? "une" : small[unit]);
}

static void below_thousand(const struct lt_desk *d, struct lt_buf *b, int n, bool feminine, bool last)
{
    if (n >= 200)
        lt_word(b, small[n / 100]);
    if (n >= 100) {
        lt_word(b, "cent");
        lt_word_join(b, n >= 200 && n % 100 == 0 && last ? "s" : "");
    }
    if (n % 100)
        below_hundred(d, b, n % 100, feminine, last);
}

void lt_fr_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    if (digits.n == 1 && digits.p[0] == '0')
        lt_word(b, "zéro");
    for (size_t g = (digits.n + 2) / 3; g-- > 0;) {
        int n = lt_digits_group(digits, g);
        if (n == 0)
            continue;
        if (g == 1) {
            if (n > 1)
                below_thousand(d, b, n, false, false);
            lt_word(b, "mille");
        } else {
            below_thousand(d, b, n, g == 0 && f.gender == LT_FEMININE, true);
        }
        if (g > 1)
            lt_word_str(b, lt_forms_pick(powers[g - 2], n != 1));
    }
}

void lt_fr_year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits)
{
    lt_fr_cardinal(d, b, digits, NONE);
}

/* --- ordinals --- */

/* "deuxième": the cardinal in b, from `from` on, loses or changes its last letter. */
static void join_ieme(struct lt_buf *b, size_t from)
{
    if (b->failed || b->n == from)
        return;
    struct lt_str said = lt_buf_str(b);
    char last = b->p[b->n - 1];
    /* deux, trois, six, dix keep theirs */
    if (last == 'e' || lt_ends_in(said, "ts|ns|ds"))
        b->n--;
    if (last == 'f')
        b->p[b->n - 1] = 'v';
    lt_word_join(b, last == 'q' ? "uième" : "ième");
}

void lt_fr_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    bool feminine = f.gender == LT_FEMININE;
    int64_t n = lt_digits_value(digits);
    size_t from = b->n;
    if (n == 1) {
        lt_word(b, feminine ? "première" : "premier");
    } else if (n == 2 && f.kase == LT_FR_SECOND) {
        lt_word(b, feminine ? "seconde" : "second");
    } else if (n == 1000000 || n == 1000000000) { /* "millionième", not "un millionième" */
        lt_word(b, n == 1000000 ? "millionième" : "milliardième");
    } else {
        lt_fr_cardinal(d, b, digits, NONE);
        join_ieme(b, from);
    }
    if (f.kase == LT_FR_PLURAL)
        lt_word_join(b, "s");
}

/* --- decimals and fractions --- */

void lt_fr_decimal_words(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f)
{
    lt_romance_decimals(d, b, n, f, 3, true, false);
}

/* 0, 1 and whatever is below 2 is singular: "1,5 million". */
unsigned lt_fr_plural(const struct lt_num *n)
{
    return lt_digits_value((struct lt_str){n->whole, n->n_whole}) >= 2;
}

void lt_fr_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below)
{
    int64_t under = lt_digits_value(below);
    bool several = lt_digits_value(above) > 1;
    lt_say_cardinal(d, b, above, NONE);
    if (under > 100 && under % 100) {
        lt_word(b, "sur");
        lt_say_cardinal(d, b, below, NONE);
        return;
    }
    if (under == 3) {
        lt_word(b, "tiers");
        return;
    }
    if (under == 2 || under == 4)
        lt_word(b, under == 2 ? "demi" : "quart");
    else
        lt_fr_ordinal(d, b, lt_digits_trim(below), NONE);
    lt_word_join(b, several ? "s" : "");
}

void lt_fr_fraction_of(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below,
                       struct lt_form f)
{
    lt_romance_fraction_of(d, b, above, below, f, "un demi|une demi");
}

void lt_fr_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below)
{
    lt_romance_mixed(d, b, whole, above, below, "et", "demi");
}

void lt_fr_power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus)
{
    lt_romance_power(d, b, digits, minus, "au carré|au cube|puissance");
}
