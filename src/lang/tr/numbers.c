/* lang/tr/numbers.c - Turkish number words: regular, without gender or plural. "Bin" and "yüz" are said
 * without a one before them. Ordinals take -inci, in harmony with the last vowel. */
#include "lang/tr/tr.h"

#include "lang/desk/desk.h"

#include <string.h>

static const char *const ones[] = {"", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"};
static const char *const tens[] = {"",     "on",     "yirmi",  "otuz",   "kırk",
                                   "elli", "altmış", "yetmiş", "seksen", "doksan"};
static const char *const powers[] = {"milyon",    "milyar",    "trilyon",  "katrilyon", "kentilyon",
                                     "seksilyon", "septilyon", "oktilyon", "nonilyon",  "desilyon"};

static void below_thousand(struct lt_buf *b, int n)
{
    if (n >= 200)
        lt_word(b, ones[n / 100]);
    if (n >= 100)
        lt_word(b, "yüz");
    lt_word(b, tens[n / 10 % 10]);
    lt_word(b, ones[n % 10]);
}

void lt_tr_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)d;
    (void)f;
    if (digits.n == 1 && digits.p[0] == '0')
        lt_word(b, "sıfır");
    for (size_t g = (digits.n + 2) / 3; g-- > 0;) {
        int n = lt_digits_group(digits, g);
        if (n > 1 || (n == 1 && g != 1))
            below_thousand(b, n);
        if (n && g == 1)
            lt_word(b, "bin");
        else if (n && g > 1)
            lt_word(b, powers[g - 2]);
    }
}

void lt_tr_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    lt_tr_cardinal(d, b, digits, f);
    char last = b->n ? b->p[b->n - 1] : '\0';
    bool vowel = last == 'i' || (unsigned char)last >= 0x80; /* iki, yedi, yirmi; altı ends in ı */
    bool cedilla = lt_str_ends(lt_buf_str(b), LT_S("ş")) || lt_str_ends(lt_buf_str(b), LT_S("ç"));
    lt_tr_join_ending(b, vowel && !cedilla ? LT_S("nci") : LT_S("inci"));
}

/* "3,15" is "üç virgül on beş"; a zero in front is said, more than three figures one by one. */
void lt_tr_decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f)
{
    struct lt_str part = {n->part, n->n_part};
    if (n->n_whole)
        lt_tr_cardinal(d, b, (struct lt_str){n->whole, n->n_whole}, f);
    lt_word(b, n->other ? "nokta" : "virgül");
    if (part.n > 3 || part.p[0] == '0')
        lt_say_digits(d, b, part);
    else
        lt_tr_cardinal(d, b, part, f);
}

/* "3/4": in four three, "dörtte üç". */
void lt_tr_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below)
{
    struct lt_form none = {0};
    if (lt_digits_value(above) == 1 && lt_digits_value(below) == 2) {
        lt_word(b, "yarım");
        return;
    }
    lt_tr_cardinal(d, b, lt_digits_trim(below), none);
    lt_tr_join_ending(b, LT_S("de"));
    lt_tr_cardinal(d, b, lt_digits_trim(above), none);
}

/* "2½" is "iki buçuk", "2¾" "iki tam dörtte üç". */
void lt_tr_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below)
{
    lt_tr_cardinal(d, b, lt_digits_trim(whole), (struct lt_form){0});
    if (lt_digits_value(above) == 1 && lt_digits_value(below) == 2) {
        lt_word(b, "buçuk");
        return;
    }
    lt_word(b, "tam");
    lt_tr_fraction(d, b, above, below);
}
