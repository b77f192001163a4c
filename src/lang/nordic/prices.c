/* lang/nordic/prices.c - prices as Danes and Norwegians write them: "499,-", "kr. 12,50". See
 * lang/nordic/nordic.h. */
#include "lang/nordic/nordic.h"

#include "lang/desk/desk.h"

static const struct lt_form common = {LT_MASCULINE, 0};

/* "499,-" and "499,00,-": kroner. */
size_t lt_nordic_read_price(struct lt_desk *d, size_t i)
{
    struct lt_num n;
    size_t len = lt_scan_number(d, i, false, &n);
    if (!len || n.n_part || !lt_is_free_before(d, i) || !lt_is_mark(d, i + len, ',') ||
        !lt_is_dash(d, i + len + 1) || lt_is_kind(d, i + len + 2, LT_TOK_NUMBER) ||
        lt_is_kind(d, i + len + 2, LT_TOK_WORD))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_number(d, b, &n, common);
    lt_word_str(b, lt_forms_pick("krone|kroner", lt_plural(d, &n)));
    return lt_say_words(d, i, i + len + 2);
}

/* "kr. 500", "Kr. 12,50": the sign before the number, with its full stop. */
size_t lt_nordic_read_price_behind(struct lt_desk *d, size_t i)
{
    struct lt_num n;
    size_t at = lt_skip_space(d, i + 2);
    size_t len = lt_is_word(d, i, "kr") && lt_is_mark(d, i + 1, '.') ? lt_scan_number(d, at, false, &n) : 0;
    if (!len || (n.n_part && n.n_part != 2))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    struct lt_str minor = lt_digits_trim((struct lt_str){n.part, n.n_part});
    bool more = n.n_part && !lt_str_eqz(minor, "0");
    n.n_part = 0;
    lt_say_number(d, b, &n, common);
    lt_word_str(b, lt_forms_pick("krone|kroner", lt_plural(d, &n)));
    if (more) {
        lt_word(b, "og");
        lt_say_cardinal(d, b, minor, common);
        lt_word(b, "øre");
    }
    struct lt_measure per; /* "kr. 100/stk." */
    size_t to = at + len;
    if (lt_is_mark(d, to, '/') && lt_scan_measure(d, to, true, &per) && !per.unit.forms) {
        lt_measure_words(d, b, &per, 0);
        to += per.tokens;
    }
    return lt_say_words(d, i, to);
}

/* The full stop of "20 kr. i dag" ends no sentence. */
size_t lt_nordic_read_stop(struct lt_desk *d, size_t i)
{
    bool goes_on = lt_is_kind(d, i + 1, LT_TOK_SPACE) && lt_is_kind(d, i + 2, LT_TOK_WORD) &&
                   lt_tok_at(d, i + 2)->shape == LT_SHAPE_LOWER;
    if (!goes_on || !lt_is_mark(d, i, '.') || i == 0 || !lt_is_word(d, i - 1, "kr"))
        return 0;
    lt_say_begin(d);
    return lt_say_words(d, i, i + 1);
}
