/* lang/ca/numbers.c - Catalan number words: one, two and the hundreds have a gender ("dues-centes
 * vint-i-una"), tens and ones are joined by a hyphen; ordinals from the fifth on are the cardinal with -è or
 * -ena. */
#include "lang/ca/ca.h"

#include "lang/desk/desk.h"
#include "lang/romance/romance.h"

static const char *const small[] = {"zero",    "u",      "dos",   "tres",   "quatre", "cinc",  "sis",
                                    "set",     "vuit",   "nou",   "deu",    "onze",   "dotze", "tretze",
                                    "catorze", "quinze", "setze", "disset", "divuit", "dinou"};
static const char *const tens[] = {"",          "",         "vint",    "trenta",   "quaranta",
                                   "cinquanta", "seixanta", "setanta", "vuitanta", "noranta"};
static const char *const powers[] = {"milió|milions", "bilió|bilions", "trilió|trilions",
                                     "quadrilió|quadrilions", "quintilió|quintilions"};

/* "u" by itself, "un" before what is counted. */
static const char *word_of(int n, struct lt_form f)
{
    if (n == 1)
        return f.gender == LT_FEMININE ? "una" : f.gender == LT_MASCULINE ? "un" : "u";
    return n == 2 && f.gender == LT_FEMININE ? "dues" : small[n];
}

static void below_hundred(struct lt_buf *b, int n, struct lt_form f)
{
    if (n < 20) {
        lt_word(b, word_of(n, f));
        return;
    }
    lt_word(b, tens[n / 10]);
    if (n % 10) {
        lt_word_join(b, n < 30 ? "-i-" : "-");
        lt_word_join(b, word_of(n % 10, f));
    }
}

static void below_thousand(struct lt_buf *b, int n, struct lt_form f)
{
    if (n >= 200) {
        lt_word(b, word_of(n / 100, f));
        lt_word_join(b, f.gender == LT_FEMININE ? "-centes" : "-cents");
    } else if (n >= 100) {
        lt_word(b, "cent");
    }
    if (n % 100)
        below_hundred(b, n % 100, f);
}

static void below_million(struct lt_buf *b, int n, struct lt_form f)
{
    if (n >= 2000)
        below_thousand(b, n / 1000, f.gender == LT_FEMININE ? f : (struct lt_form){LT_MASCULINE, 0});
    if (n >= 1000)
        lt_word(b, "mil");
    if (n % 1000)
        below_thousand(b, n % 1000, f);
}

void lt_ca_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)d;
    if (digits.n == 1 && digits.p[0] == '0')
        lt_word(b, "zero");
    for (size_t g = (digits.n + 5) / 6; g-- > 0;) {
        int n = lt_digits_run(digits, g, 6);
        if (n == 0)
            continue;
        below_million(b, n, g ? (struct lt_form){LT_MASCULINE, 0} : f);
        if (g)
            lt_word_str(b, lt_forms_pick(powers[g - 1], n != 1));
    }
}

/* --- ordinals --- */

static const char *const first[] = {"zer", "primer", "segon", "tercer", "quart"};

/* What the cardinal in b becomes before -è and -ena: cinqu-è, nov-è, des-è, onz-è, trent-è. */
static void shorten(struct lt_buf *b)
{
    static const struct lt_phrase stems[] = {{"cinc", "cinqu"},   {"nou", "nov"},      {"deu", "des"},
                                             {"quatre", "quatr"}, {"ze", "z"},         {"ta", "t"},
                                             {"-u", "-un"},       {"milió", "milion"}, {"bilió", "bilion"}};
    for (size_t k = 0; k < LT_COUNT(stems); k++) {
        struct lt_str end = lt_str_of(stems[k].written);
        if (!lt_str_ends(lt_buf_str(b), end))
            continue;
        b->n -= end.n;
        lt_buf_addz(b, stems[k].spoken);
        return;
    }
}

void lt_ca_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    int64_t n = lt_digits_value(digits);
    bool feminine = f.gender == LT_FEMININE;
    if (n >= 1 && n <= 4) {
        lt_word(b, first[n]);
        lt_word_join(b, feminine ? "a" : "");
        return;
    }
    lt_ca_cardinal(d, b, digits, (struct lt_form){0});
    if (b->failed || !b->n)
        return;
    shorten(b);
    lt_word_join(b, feminine ? "ena" : "è");
}

/* --- decimals and fractions --- */

void lt_ca_decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f)
{
    lt_romance_decimals(d, b, n, f, 3, false, false);
}

void lt_ca_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below)
{
    int64_t under = lt_digits_value(below);
    bool one = lt_digits_value(above) == 1;
    lt_say_cardinal(d, b, above, (struct lt_form){LT_MASCULINE, 0});
    if (under > 100 && under % 100) {
        lt_word(b, "partit per");
        lt_say_cardinal(d, b, below, (struct lt_form){0});
        return;
    }
    if (under <= 4) {
        static const char *const parts[] = {"", "", "mig|mitjos", "terç|terços", "quart|quarts"};
        lt_word_str(b, lt_forms_pick(parts[under], !one));
        return;
    }
    lt_ca_ordinal(d, b, lt_digits_trim(below), (struct lt_form){LT_MASCULINE, 0});
    if (!one && b->n > 2) { /* cinquè, cinquens */
        b->n -= sizeof "è" - 1;
        lt_buf_addz(b, "ens");
    }
}

void lt_ca_fraction_of(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below,
                       struct lt_form f)
{
    lt_romance_fraction_of(d, b, above, below, f, "mig|mitja");
}

void lt_ca_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below)
{
    lt_romance_mixed(d, b, whole, above, below, "i", "mig");
}
