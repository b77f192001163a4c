/* lang/hu/numbers.c - Hungarian number words: cardinals and ordinals, decimals, fractions, powers
 * and scores. Two is "két" before what it counts and "kettő" by itself. The thousands of a text of figures
 * only are read out as in dictation, with "kettő": "két" is too like "hét". */
#include "lang/hu/hu.h"

static const struct lt_form counting = {0, LT_HU_COUNTING};

static const char *const small[] = {"",   "egy", "kettő", "három", "négy",
                                    "öt", "hat", "hét",   "nyolc", "kilenc"};
static const char *const small_th[] = {"",       "egyedik", "kettedik", "harmadik",  "negyedik",
                                       "ötödik", "hatodik", "hetedik",  "nyolcadik", "kilencedik"};
static const char *const tens[] = {"",      "tizen",  "huszon", "harminc",  "negyven",
                                   "ötven", "hatvan", "hetven", "nyolcvan", "kilencven"};
static const char *const tens_th[] = {
    "",          "tizedik",    "huszadik",   "harmincadik",  "negyvenedik",
    "ötvenedik", "hatvanadik", "hetvenedik", "nyolcvanadik", "kilencvenedik"};
static const char *const powers[] = {"",           "ezer",         "millió",     "milliárd",
                                     "billió",     "billiárd",     "trillió",    "trilliárd",
                                     "kvadrillió", "kvadrilliárd", "kvintillió", "kvintilliárd"};
static const char *const powers_th[] = {"",
                                        "ezredik",
                                        "milliomodik",
                                        "milliárdodik",
                                        "billiomodik",
                                        "billiárdodik",
                                        "trilliomodik",
                                        "trilliárdodik",
                                        "kvadrilliomodik",
                                        "kvadrilliárdodik",
                                        "kvintilliomodik",
                                        "kvintilliárdodik"};

static void below_hundred(struct lt_buf *b, int n, const char *two, bool th)
{
    if (n >= 10 && n % 10 == 0) {
        lt_word_join(b, th ? tens_th[n / 10] : n == 10 ? "tíz" : n == 20 ? "húsz" : tens[n / 10]);
        return;
    }
    lt_word_join(b, tens[n / 10]);
    n %= 10;
    lt_word_join(b, th ? small_th[n] : n == 2 ? two : small[n]);
}

static void below_thousand(struct lt_buf *b, int n, const char *two, bool th)
{
    if (n >= 100) {
        if (n >= 200)
            lt_word_join(b, n / 100 == 2 ? "két" : small[n / 100]);
        lt_word_join(b, th && n % 100 == 0 ? "századik" : "száz");
        n %= 100;
    }
    if (n)
        below_hundred(b, n, two, th);
}

/* Figures only: dictation. Nobody dictates for long, and a text is not searched again for each of its
 * numbers. */
static const char *dictated_two(const struct lt_desk *d)
{
    enum { LONGEST = 64 };
    for (size_t i = 0; i < d->n && i < LONGEST; i++)
        if (d->tok[i].kind == LT_TOK_WORD)
            return "két";
    return "kettő";
}

static bool nothing_below(struct lt_str digits, size_t g)
{
    for (size_t k = 0; k < g; k++)
        if (lt_digits_group(digits, k))
            return false;
    return true;
}

static void number(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, const char *two, bool th)
{
    const char *inner = dictated_two(d);
    bool said = false, hyphens = digits.n > 4 || (digits.n == 4 && digits.p[0] > '1');
    lt_word_start(b);
    for (size_t g = (digits.n + 2) / 3; g-- > 0;) {
        int n = lt_digits_group(digits, g);
        if (n == 0)
            continue;
        if (said && hyphens)
            lt_buf_addc(b, '-');
        if (g != 1 || n > 1)
            below_thousand(b, n, g == 0 ? two : inner, th && g == 0);
        lt_word_join(b, th && g && nothing_below(digits, g) ? powers_th[g] : powers[g]);
        said = true;
    }
}

void lt_hu_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    if (digits.n == 1 && digits.p[0] == '0')
        lt_word(b, "nulla");
    else
        number(d, b, digits, f.kase == LT_HU_COUNTING ? "két" : "kettő", false);
}

void lt_hu_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)f;
    int64_t n = lt_digits_value(digits);
    if (n >= 0 && n <= 2)
        lt_word(b, n == 0 ? "nulladik" : n == 1 ? "első" : "második");
    else
        number(d, b, digits, "kettő", true);
}

/* --- decimals, fractions, powers, scores --- */

/* Tenths, hundredths: "két egész öt tized". */
void lt_hu_decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f)
{
    static const char *const parts[] = {"tized", "század", "ezred", "tízezred", "százezred", "milliomod"};
    struct lt_str part = {n->part, n->n_part};
    (void)f;
    lt_say_cardinal(d, b, n->n_whole ? (struct lt_str){n->whole, n->n_whole} : LT_S("0"),
                    (struct lt_form){0});
    if (part.n > LT_COUNT(parts)) {
        lt_word(b, "vessző");
        lt_say_digits(d, b, part);
        return;
    }
    lt_word(b, "egész");
    lt_say_cardinal(d, b, part, counting);
    lt_word(b, parts[part.n - 1]);
}

/* The name of a part is the ordinal without its -ik: harmadik, harmad. */
void lt_hu_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below)
{
    int64_t over = lt_digits_value(above), under = lt_digits_value(below);
    if (under == 2 && over == 1) {
        lt_word(b, "fél");
        return;
    }
    lt_say_cardinal(d, b, above, counting);
    bool joined = over > 1 && over < 10 && under <= 10; /* kétharmad, but egy harmad, húsz század */
    if (!joined)
        lt_buf_addc(b, ' ');
    struct lt_buf name = {.max = 512};
    if (under == 2)
        lt_buf_addz(&name, "kettedik");
    else
        number(d, &name, lt_digits_trim(below), "kettő", true);
    lt_buf_add(b, lt_str_slice(lt_buf_str(&name), 0, name.n > 2 ? name.n - 2 : 0));
    b->failed = b->failed || name.failed;
    lt_buf_close(&name);
}

void lt_hu_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below)
{
    bool half = lt_digits_value(below) == 2;
    if (half && lt_digits_value(whole) == 1) {
        lt_word(b, "másfél");
        return;
    }
    lt_say_cardinal(d, b, whole, (struct lt_form){0, half ? LT_HU_COUNTING : LT_HU_ALONE});
    lt_word(b, half ? "és fél" : "és");
    if (!half)
        lt_hu_fraction(d, b, above, below);
}

/* "ötből négy", "tízből nyolc és fél" */
void lt_hu_score(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, int of, bool stars)
{
    static const char back[] = "3|6|8|20|30|60|80|100|1000"; /* háromból, hatból, százból; else -ből */
    char digits[12];
    size_t at = sizeof digits;
    for (int left = of; left > 0 && at > 0; left /= 10)
        digits[--at] = (char)('0' + left % 10);
    lt_say_int(d, b, of, (struct lt_form){0});
    lt_word_join(b, lt_forms_have(back, (struct lt_str){digits + at, sizeof digits - at}) && of != 1000
                        ? "ból"
                        : "ből");
    if (n->n_part == 1 && n->part[0] == '5')
        lt_hu_mixed(d, b, (struct lt_str){n->whole, n->n_whole}, LT_S("1"), LT_S("2"));
    else
        lt_say_number(d, b, n, (struct lt_form){0, stars ? LT_HU_COUNTING : LT_HU_ALONE});
    if (stars)
        lt_word(b, "csillag");
}

void lt_hu_power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus)
{
    if (!minus && (lt_str_eqz(digits, "2") || lt_str_eqz(digits, "3"))) {
        lt_word(b, digits.p[0] == '2' ? "a négyzeten" : "a köbön");
        return;
    }
    lt_word(b, minus ? "a mínusz" : "a");
    lt_hu_ordinal(d, b, lt_digits_trim(digits), (struct lt_form){0});
    lt_word(b, "hatványon");
}
