/* lang/da/readers.c - forms that Danish writes its own way: decades ("90'erne"), centuries ("1800-tallet"),
 * prices
 * ("499,-", "kr. 500"). */
#include "lang/da/da.h"

#include "lang/desk/desk.h"

#define C {LT_MASCULINE, 0}

/* --- its own readers --- */

static const char *const decades[] = {"nullerne", "tierne",        "tyverne",   "tredverne",
                                      "fyrrerne", "halvtredserne", "tresserne", "halvfjerdserne",
                                      "firserne", "halvfemserne"};

/* "1990'erne", "90'erne": nitten halvfemserne, halvfemserne; "1800'erne" are hundreds. */
static void say_decade(struct lt_buf *b, int n, bool whole)
{
    if (whole && n % 100 == 0 && n / 100 != 20) {
        lt_word(b, lt_da_small[n / 100]);
        lt_word_join(b, "hundrederne");
        return;
    }
    if (whole && n >= 2000)
        lt_word(b, n % 100 ? "tyve" : "to tusind");
    else if (whole)
        lt_word(b, lt_da_small[n / 100]);
    if (whole && n == 2000)
        lt_word_join(b, "erne");
    else
        lt_word(b, decades[n % 100 / 10]);
}

static size_t read_decade(struct lt_desk *d, size_t i)
{
    bool whole = lt_is_digits(d, i, 4, 4);
    if ((!whole && !lt_is_digits(d, i, 2, 2)) || !lt_is_free_before(d, i))
        return 0;
    int n = lt_scan_int(d, i);
    size_t at = i + 1 + ((lt_is_mark(d, i + 1, '\'') || lt_is_mark(d, i + 1, 0x2019)));
    if (n % 10 || (whole && (n < 1100 || n > 2099)) || !lt_is_word(d, at, "erne"))
        return 0;
    say_decade(lt_say_begin(d), n, whole);
    return lt_say_words(d, i, at + 1);
}

/* "1800-tallet", "1700-tals": hundreds. */
static size_t read_century(struct lt_desk *d, size_t i)
{
    int n = lt_is_digits(d, i, 4, 4) ? lt_scan_int(d, i) : 1;
    if (n % 100 || n < 1100 || n > 1900 || !lt_is_free_before(d, i) || !lt_is_dash(d, i + 1) ||
        !lt_is_kind(d, i + 2, LT_TOK_WORD) || !lt_str_starts(lt_tok_text(d, i + 2), LT_S("tal")))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, lt_da_small[n / 100]);
    lt_word_join(b, "hundrede");
    lt_buf_add(b, lt_tok_text(d, i + 2));
    return lt_say_words(d, i, i + 3);
}

/* "499,-" and "499,00,-": kroner. */
static size_t read_price(struct lt_desk *d, size_t i)
{
    struct lt_num n;
    size_t len = lt_scan_number(d, i, false, &n);
    if (!len || n.n_part || !lt_is_free_before(d, i) || !lt_is_mark(d, i + len, ',') ||
        !lt_is_dash(d, i + len + 1) || lt_is_kind(d, i + len + 2, LT_TOK_NUMBER) ||
        lt_is_kind(d, i + len + 2, LT_TOK_WORD))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_number(d, b, &n, (struct lt_form)C);
    lt_word_str(b, lt_forms_pick("krone|kroner", lt_plural(d, &n)));
    return lt_say_words(d, i, i + len + 2);
}

/* "kr. 500", "Kr. 12,50": the sign before the number, with its full stop. */
static size_t read_price_behind(struct lt_desk *d, size_t i)
{
    struct lt_num n;
    size_t at = lt_skip_space(d, i + 2);
    size_t len = lt_is_word(d, i, "kr") && lt_is_mark(d, i + 1, '.') ? lt_scan_number(d, at, false, &n) : 0;
    if (!len || (n.n_part && n.n_part != 2))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    struct lt_str minor = lt_digits_trim((struct lt_str){n.part, n.n_part});
    bool more = n.n_part && !lt_da_is_zero(minor);
    n.n_part = 0;
    lt_say_number(d, b, &n, (struct lt_form)C);
    lt_word_str(b, lt_forms_pick("krone|kroner", lt_plural(d, &n)));
    if (more) {
        lt_word(b, "og");
        lt_say_cardinal(d, b, minor, (struct lt_form)C);
        lt_word(b, "øre");
    }
    return lt_say_words(d, i, at + len);
}

/* The full stop of "20 kr. i dag" ends no sentence. */
static size_t read_stop(struct lt_desk *d, size_t i)
{
    bool goes_on = lt_is_kind(d, i + 1, LT_TOK_SPACE) && lt_is_kind(d, i + 2, LT_TOK_WORD) &&
                   lt_tok_at(d, i + 2)->shape == LT_SHAPE_LOWER;
    if (!goes_on || !lt_is_mark(d, i, '.') || i == 0 || !lt_is_word(d, i - 1, "kr"))
        return 0;
    lt_say_begin(d);
    return lt_say_words(d, i, i + 1);
}

const struct lt_verbalizer lt_da_readers[] = {
    {"decade", LT_KIND(LT_TOK_NUMBER), read_decade, NULL},
    {"century", LT_KIND(LT_TOK_NUMBER), read_century, NULL},
    {"price", LT_KIND(LT_TOK_NUMBER), read_price, NULL},
    {"price behind", LT_KIND(LT_TOK_WORD), read_price_behind, NULL},
    {"stop", LT_KIND(LT_TOK_MARK), read_stop, NULL},
    {"short form", LT_KIND(LT_TOK_WORD), lt_say_listed_phrase, NULL},
    {NULL, 0, NULL, NULL},
};
