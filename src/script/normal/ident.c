/* script/normal/ident.c - numbers that name things and are copied down: read one figure at a time, in their
 * groups. ISBN by its shape ("978-3-16-148410-0", with or without the letters before it), and what carries a
 * year and a running number ("CVE-2021-44228"). */
#include "script/normal/readers.h"

/* The groups from..to-1, separated by single marks, a listener's pause between them. */
static size_t say_groups(struct lt_desk *d, size_t from, size_t to)
{
    for (size_t k = from; k < to; k += 2) {
        struct lt_buf *b = lt_say_begin(d);
        lt_say_digits(d, b, lt_tok_text(d, k));
        lt_word_join(b, k + 2 < to ? "," : "");
        if (k > from)
            lt_say_space(d->out, lt_tok_at(d, k - 1)->show_at, lt_tok_at(d, k)->show_at);
        lt_say_words(d, k, k + 1);
    }
    return to - from;
}

/* "978-3-16-148410-0", "978 3 16 148410 0" */
static size_t read_isbn(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    if (!lt_match(d, i, "#3 [-‑–] #1-5 @ #1-7 @ #1-6 @ #1 $", &m) &&
        !lt_match(d, i, "#3 _ #1-5 _ #1-7 _ #1-6 _ #1 $", &m))
        return 0;
    size_t digits = 0;
    for (size_t k = m.from; k < m.to; k += 2)
        digits += lt_tok_at(d, k)->n;
    bool book = lt_forms_have("978|979", lt_tok_text(d, i));
    return digits == 13 && book ? say_groups(d, m.from, m.to) : 0;
}

/* "CVE-2021-44228": the year is one, the rest is not. */
static size_t read_numbered(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    if (!lt_match(d, i, "CVE - #4 - #4-7 $", &m))
        return 0;
    lt_word_str(lt_say_begin(d), lt_tok_text(d, i));
    lt_say_words(d, i, i + 1);
    struct lt_buf *b = lt_say_begin(d);
    lt_say_year(d, b, lt_match_text(d, &m, 2));
    lt_word(b, d->lang->words.dash);
    lt_say_words(d, i + 1, m.at[3]);
    lt_say_space(d->out, lt_tok_at(d, m.at[3])->show_at, lt_tok_at(d, m.at[4])->show_at);
    lt_say_digits(d, lt_say_begin(d), lt_match_text(d, &m, 4));
    lt_say_words(d, m.at[3], m.to);
    return m.to - i;
}

size_t lt_normal_ident(struct lt_desk *d, size_t i)
{
    if (d->tok[i].n != 3 || d->tok[i].shape == LT_SHAPE_LOWER || !lt_is_free_before(d, i))
        return 0;
    return lt_is_kind(d, i, LT_TOK_NUMBER) ? read_isbn(d, i) : read_numbered(d, i);
}
