/* lang/sv/numbers.c - Swedish number words: en and ett, ordinals, decimals, fractions, rulers. Years from
 * 1100 to 2019 are said in hundreds, later ones in pairs ("tjugotjugotvå"). */
#include "lang/sv/sv.h"

#include "lang/desk/desk.h"
#include "lang/nordic/nordic.h"

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

void lt_sv_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)d;
    if (digits.n == 1 && digits.p[0] == '0')
        lt_word(b, "noll");
    else
        number(b, digits, false, f.gender == LT_MASCULINE ? "en" : "ett");
}

void lt_sv_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)d;
    (void)f;
    if (digits.n == 1 && digits.p[0] == '0')
        lt_word(b, "nollte");
    else
        number(b, digits, true, "ett");
}

/* "3,15" is "tre komma femton". */
void lt_sv_decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f)
{
    lt_nordic_decimals(d, b, n, f, 3, (struct lt_form){0});
}

void lt_sv_year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits)
{
    int n = (int)lt_digits_value(digits);
    if (n < 1100 || n > 2099) {
        lt_sv_cardinal(d, b, digits, (struct lt_form){0});
        return;
    }
    lt_word_start(b);
    below_hundred(b, n / 100, false, "ett");
    if (n < 2020)
        lt_word_join(b, "hundra");
    if (n % 100)
        below_hundred(b, n % 100, false, "ett");
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

void lt_sv_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below)
{
    bool one = lt_digits_value(above) == 1;
    lt_say_cardinal(d, b, above, (struct lt_form)C);
    if (lt_digits_value(below) == 2)
        lt_word(b, one ? "halv" : "halva");
    else
        part_name(b, below, one);
}

void lt_sv_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below)
{
    lt_say_cardinal(d, b, whole, (struct lt_form)C);
    lt_word(b, "och");
    lt_sv_fraction(d, b, above, below);
}

void lt_sv_power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus)
{
    lt_nordic_power(d, b, digits, minus, "i kvadrat", "upphöjt till");
}

static const char queens[] =
    "Elizabeth|Elisabet|Elisabeth|Katarina|Margareta|Margrethe|Kristina|Viktoria|Maria|Anna";

/* "Karl XII": "den tolfte", "den andre", of a queen "den andra". */
void lt_sv_ruler(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, size_t i)
{
    bool queen = lt_is_word_in(d, lt_before(d, i), queens);
    lt_word(b, "den");
    lt_sv_ordinal(d, b, digits, (struct lt_form){0});
    if (!queen && (lt_str_eqz(digits, "1") || lt_str_eqz(digits, "2"))) {
        b->n--;
        lt_word_join(b, "e");
    }
}
