/* lang/de/numbers.c - German number words: cardinals with their "ein" and "eine", ordinals with the endings
 * that articles ask for, years, fractions, powers. */
#include "lang/de/de.h"

#include "lang/desk/desk.h"

/* --- number words --- */

static const char *const small[] = {"null",     "ein",      "zwei",     "drei",     "vier",
                                    "fünf",     "sechs",    "sieben",   "acht",     "neun",
                                    "zehn",     "elf",      "zwölf",    "dreizehn", "vierzehn",
                                    "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"};
static const char *const tens[] = {"",        "",        "zwanzig", "dreißig", "vierzig",
                                   "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"};
static const char *const powers[] = {"Million|Millionen",         "Milliarde|Milliarden",
                                     "Billion|Billionen",         "Billiarde|Billiarden",
                                     "Trillion|Trillionen",       "Trilliarde|Trilliarden",
                                     "Quadrillion|Quadrillionen", "Quadrilliarde|Quadrilliarden",
                                     "Quintillion|Quintillionen", "Quintilliarde|Quintilliarden"};

/* 1 to 999, its parts as words of their own: written as one word "achthundert" loses its h and
 * "zweiundvierzig- tausend" the f of vier when an engine reads letters. A final one is "ein" and takes its
 * ending from the caller. */
static void below_thousand(struct lt_buf *b, int n)
{
    if (n >= 100) {
        lt_word(b, small[n / 100]);
        lt_word(b, "hundert");
        n %= 100;
    }
    if (n >= 20) {
        if (n % 10) {
            lt_word(b, small[n % 10]);
            lt_word(b, "und");
        }
        lt_word(b, tens[n / 10]);
    } else if (n) {
        lt_word(b, small[n]);
    }
}

/* "ein" at the end of the compound: eins, ein, eine. */
static bool ends_in_one(struct lt_str digits)
{
    size_t n = digits.n;
    return digits.p[n - 1] == '1' && (n == 1 || digits.p[n - 2] == '0');
}

static void stem(struct lt_buf *b, struct lt_str digits)
{
    for (size_t g = (digits.n + 2) / 3; g-- > 2;) {
        int n = lt_digits_group(digits, g);
        if (n == 0)
            continue;
        if (n == 1)
            lt_word(b, "eine");
        else
            below_thousand(b, n);
        lt_word_str(b, lt_forms_pick(powers[g - 2], n != 1));
    }
    int thousands = lt_digits_group(digits, 1);
    if (thousands) {
        below_thousand(b, thousands);
        lt_word(b, "tausend");
    }
    below_thousand(b, lt_digits_group(digits, 0));
}

void lt_de_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)d;
    if (digits.n == 1 && digits.p[0] == '0') {
        lt_word(b, "null");
        return;
    }
    stem(b, digits);
    if (ends_in_one(digits))
        lt_word_join(b, f.gender == LT_NO_GENDER ? "s" : f.gender == LT_FEMININE ? "e" : "");
}

void lt_de_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    static const char *const odd[] = {"nullt", "erst",   "zweit", "dritt", "viert",
                                      "fünft", "sechst", "siebt", "acht"};
    (void)d;
    int low = lt_digits_group(digits, 0) % 100;
    if (low > 8 || (low == 0 && digits.n > 1)) {
        stem(b, digits);
        lt_word_join(b, low < 20 && low > 0 ? "t" : "st");
    } else {
        struct lt_str head = digits;
        char round[LT_NUM_DIGITS];
        for (size_t i = 0; i < digits.n && i < sizeof round; i++)
            round[i] = i + 1 < digits.n ? digits.p[i] : '0';
        head.p = round;
        if (digits.n > 1) {
            stem(b, head);
            lt_word(b, odd[low]);
        } else {
            lt_word(b, odd[low]);
        }
    }
    static const char *const endings[] = {"e", "en", "er", "em", "es"};
    lt_word_join(b, endings[f.kase < LT_COUNT(endings) ? f.kase : 0]);
}

void lt_de_year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits)
{
    int n = (int)lt_digits_value(digits);
    if (n < 1100 || n > 1999) {
        lt_de_cardinal(d, b, digits, (struct lt_form){0});
        return;
    }
    below_thousand(b, n / 100);
    lt_word(b, "hundert");
    below_thousand(b, n % 100);
    if (n % 100 == 1)
        lt_word_join(b, "s");
}

void lt_de_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below)
{
    int64_t under = lt_digits_value(below);
    bool one = lt_digits_value(above) == 1;
    if (under == 2) {
        lt_word(b, one ? "ein halb" : "");
        if (!one) {
            lt_say_cardinal(d, b, above, (struct lt_form){0});
            lt_word(b, "halbe");
        }
        return;
    }
    lt_say_cardinal(d, b, above, (struct lt_form){LT_NEUTER, 0});
    static const char *const names[] = {"Drittel", "Viertel", "Fünftel", "Sechstel",
                                        "Siebtel", "Achtel",  "Neuntel", "Zehntel"};
    if (under >= 3 && under <= 10) {
        lt_word(b, names[under - 3]);
    } else {
        stem(b, lt_digits_trim(below));
        lt_word_join(b, under < 20 ? "tel" : "stel");
    }
}

/* "1/2 Tasse", "½ l": eine halbe Tasse, ein halber Liter; other parts are nouns of their own. */
void lt_de_fraction_of(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below,
                       struct lt_form f)
{
    if (lt_digits_value(above) != 1 || lt_digits_value(below) != 2 || f.gender == LT_NO_GENDER) {
        lt_de_fraction(d, b, above, below);
        return;
    }
    lt_word(b, f.gender == LT_FEMININE ? "eine halbe" : f.gender == LT_NEUTER ? "ein halbes" : "ein halber");
}

void lt_de_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below)
{
    if (lt_digits_value(below) == 2) {
        stem(b, lt_digits_trim(whole));
        lt_word_join(b, "einhalb");
        return;
    }
    lt_say_cardinal(d, b, whole, (struct lt_form){0});
    lt_word(b, "und");
    lt_de_fraction(d, b, above, below);
}

unsigned lt_de_plural(const struct lt_num *n)
{
    return n->n_part == 0 && lt_digits_value((struct lt_str){n->whole, n->n_whole}) == 1 ? 0 : 1;
}

/* The third form is the dative of what is counted after "von": "vier von fünf Sternen". */
unsigned lt_de_plural_case(const struct lt_num *n, uint8_t kase)
{
    (void)kase;
    return lt_de_plural(n) ? 2 : 0;
}

void lt_de_power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus)
{
    lt_word(b, minus ? "hoch minus" : "hoch");
    lt_say_cardinal(d, b, lt_digits_trim(digits), (struct lt_form){0});
}

/* --- ordinals, dates, times --- */

/* The case an article or preposition asks of an ordinal after it. */
struct lt_form lt_de_form_after(const struct lt_desk *d, size_t before)
{
    if (lt_is_word_in(d, before,
                      "am|vom|zum|beim|im|den|dem|des|ab|bis|seit|nach|vor|zur|einem|einer|eines|jeden|ins"))
        return (struct lt_form){0, LT_DE_ORD_N};
    if (lt_is_word_in(d, before, "ein|kein|mein|sein|ihr|unser"))
        return (struct lt_form){0, LT_DE_ORD_R};
    if (lt_is_word_in(d, before, "der|die|das|eine"))
        return (struct lt_form){0, LT_DE_ORD_E};
    return (struct lt_form){0, LT_DE_ORD_R};
}
