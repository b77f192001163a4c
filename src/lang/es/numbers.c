/* lang/es/numbers.c - Spanish number words with gender and apocope, ordinals, decimals and fractions. */
#include "lang/es/es.h"

#include "lang/romance/romance.h"

#define NONE ((struct lt_form){0})

/* --- cardinals --- */

static const char *const small[] = {"cero",        "uno",        "dos",         "tres",       "cuatro",
                                    "cinco",       "seis",       "siete",       "ocho",       "nueve",
                                    "diez",        "once",       "doce",        "trece",      "catorce",
                                    "quince",      "dieciséis",  "diecisiete",  "dieciocho",  "diecinueve",
                                    "veinte",      "veintiuno",  "veintidós",   "veintitrés", "veinticuatro",
                                    "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve"};
static const char *const tens[] = {"",          "",        "veinte",  "treinta", "cuarenta",
                                   "cincuenta", "sesenta", "setenta", "ochenta", "noventa"};
static const char *const hundreds[] = {"",         "ciento",    "doscient",  "trescient", "cuatrocient",
                                       "quinient", "seiscient", "setecient", "ochocient", "novecient"};
static const char *const powers[] = {"millón|millones", "billón|billones", "trillón|trillones",
                                     "cuatrillón|cuatrillones", "quintillón|quintillones"};

enum one { UNO, UN, UNA };

static void below_hundred(struct lt_buf *b, int n, enum one one)
{
    static const char *const ones[] = {"uno", "un", "una"}, *const twenty_ones[] = {"veintiuno", "veintiún",
                                                                                    "veintiuna"};
    if (n == 1 || n == 21) {
        lt_word(b, n == 1 ? ones[one] : twenty_ones[one]);
    } else if (n < 30) {
        lt_word(b, small[n]);
    } else {
        lt_word(b, tens[n / 10]);
        if (n % 10) {
            lt_word(b, "y");
            below_hundred(b, n % 10, one);
        }
    }
}

static void below_thousand(struct lt_buf *b, int n, bool feminine, enum one one)
{
    if (n == 100) {
        lt_word(b, "cien");
        return;
    }
    if (n >= 100) {
        lt_word(b, hundreds[n / 100]);
        if (n >= 200)
            lt_word_join(b, feminine ? "as" : "os");
    }
    if (n % 100)
        below_hundred(b, n % 100, one);
}

static void below_million(struct lt_buf *b, int n, bool feminine, enum one one)
{
    if (n >= 2000)
        below_thousand(b, n / 1000, feminine, UN);
    if (n >= 1000)
        lt_word(b, "mil");
    if (n % 1000)
        below_thousand(b, n % 1000, feminine, one);
}

void lt_es_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)d;
    bool feminine = f.gender == LT_FEMININE;
    if (digits.n == 1 && digits.p[0] == '0')
        lt_word(b, "cero");
    for (size_t g = (digits.n + 5) / 6; g-- > 0;) {
        int n = lt_digits_run(digits, g, 6);
        if (n == 0)
            continue;
        if (g == 0) {
            below_million(b, n, feminine, feminine ? UNA : f.gender == LT_MASCULINE ? UN : UNO);
        } else {
            below_million(b, n, false, UN);
            lt_word_str(b, lt_forms_pick(powers[g - 1], n != 1));
        }
    }
}

void lt_es_year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits)
{
    lt_es_cardinal(d, b, digits, NONE);
}

/* --- ordinals --- */

static const char *const units_th[] = {"",      "primer", "segund", "tercer", "cuart",
                                       "quint", "sext",   "séptim", "octav",  "noven"};
static const char *const tens_th[] = {
    "",          "décim",       "vigésim",   "trigésim", "cuadragésim", "quincuagésim",
    "sexagésim", "septuagésim", "octogésim", "nonagésim"};
static const char *const hundreds_th[] = {"",
                                          "centésim",
                                          "ducentésim",
                                          "tricentésim",
                                          "cuadringentésim",
                                          "quingentésim",
                                          "sexcentésim",
                                          "septingentésim",
                                          "octingentésim",
                                          "noningentésim"};

static void stem_th(struct lt_buf *b, const char *stem, struct lt_form f)
{
    lt_word(b, stem);
    lt_word_join(b, f.gender == LT_FEMININE ? "a" : "o");
}

/* primer and tercer before a masculine noun */
static bool is_apocope(int n, struct lt_form f)
{
    return f.kase != LT_ES_ALONE && f.gender != LT_FEMININE && (n % 10 == 1 || n % 10 == 3);
}

static void unit_th(struct lt_buf *b, int n, struct lt_form f)
{
    if (is_apocope(n, f))
        lt_word(b, units_th[n]);
    else
        stem_th(b, units_th[n], f);
}

/* 13 to 29 in one word: decimotercero, vigesimoprimera */
static void joined_th(struct lt_buf *b, int n, struct lt_form f)
{
    lt_word(b, n < 20 ? "decimo" : "vigesimo");
    lt_word_join(b, n % 10 == 7 ? "séptim" : units_th[n % 10]);
    if (!is_apocope(n, f))
        lt_word_join(b, f.gender == LT_FEMININE ? "a" : "o");
}

static void below_hundred_th(struct lt_buf *b, int n, struct lt_form f)
{
    if (n >= 30 || n % 10 == 0) {
        stem_th(b, tens_th[n / 10], f);
        if (n % 10)
            unit_th(b, n % 10, f);
    } else if (n == 12 || (n == 11 && f.kase != LT_ES_WRITTEN_SHORT)) {
        stem_th(b, n == 12 ? "duodécim" : "undécim", f);
    } else if (n > 10) {
        joined_th(b, n, f);
    } else {
        unit_th(b, n, f);
    }
}

/* 2000: dosmilésimo, 1.000.000: millonésimo */
static void power_th(const struct lt_desk *d, struct lt_buf *b, int count, const char *stem, struct lt_form f)
{
    if (b->n)
        lt_buf_addc(b, ' ');
    size_t from = b->n;
    if (count > 1) {
        below_thousand(b, count, false, UN);
        lt_romance_close_up(b, from);
    }
    lt_word_join(b, stem);
    lt_word_join(b, f.gender == LT_FEMININE ? "a" : "o");
    (void)d;
}

void lt_es_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    int64_t n = lt_digits_value(digits);
    if (n < 1 || n > 999999999) {
        lt_es_cardinal(d, b, digits, f);
        return;
    }
    if (n >= 1000000)
        power_th(d, b, (int)(n / 1000000), "millonésim", f);
    if (n / 1000 % 1000)
        power_th(d, b, (int)(n / 1000 % 1000), "milésim", f);
    if (n % 1000 >= 100)
        stem_th(b, hundreds_th[n % 1000 / 100], f);
    if (n % 100)
        below_hundred_th(b, (int)(n % 100), f);
}

/* --- decimals and fractions --- */

void lt_es_decimal_words(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f)
{
    lt_romance_decimals(d, b, n, f, 3, true, true);
}

/* 12: doceavo, 31: treintaiunavo; joined to nothing, the accents of the number go. */
static void avo(struct lt_buf *b, int n)
{
    static const char *const joined[] = {"",      "un",   "dos",   "tres", "cuatro",
                                         "cinco", "seis", "siete", "och",  "nueve"};
    if (n == 16) {
        lt_word(b, "dieciseis");
    } else if (n > 20 && n < 30) {
        lt_word(b, "veinti");
        lt_word_join(b, joined[n % 10]);
    } else if (n < 30) {
        lt_word(b, n == 18 ? "diecioch" : small[n]);
    } else {
        lt_word(b, tens[n / 10]);
        if (n % 10) {
            lt_word_join(b, "i");
            lt_word_join(b, joined[n % 10]);
        }
    }
    bool ends_in_a = n >= 30 && n % 10 == 0;
    lt_word_join(b, ends_in_a ? "vo" : "avo");
}

static bool has_name(int64_t under)
{
    return under <= 100 || (under < 1000 && under % 100 == 0) || (under < 1000000 && under % 1000 == 0) ||
           under % 1000000 == 0;
}

void lt_es_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below)
{
    int64_t under = lt_digits_value(below);
    bool one = lt_digits_value(above) == 1, named = has_name(under);
    lt_say_cardinal(d, b, above, (struct lt_form){named ? LT_MASCULINE : LT_NO_GENDER, 0});
    if (!named) {
        lt_word(b, "sobre");
        lt_say_cardinal(d, b, below, NONE);
        return;
    }
    if (under == 2)
        lt_word(b, "medio");
    else if (under == 3)
        lt_word(b, "tercio");
    else if (under > 10 && under < 100)
        avo(b, (int)under);
    else
        lt_es_ordinal(d, b, lt_digits_trim(below), (struct lt_form){LT_MASCULINE, LT_ES_ALONE});
    if (!one)
        lt_word_join(b, "s");
}

void lt_es_fraction_of(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below,
                       struct lt_form f)
{
    lt_romance_fraction_of(d, b, above, below, f, "medio|media");
}

void lt_es_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below)
{
    lt_romance_mixed(d, b, whole, above, below, "y", "medio");
}

void lt_es_power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus)
{
    lt_romance_power(d, b, digits, minus, "al cuadrado|al cubo|elevado a");
}
