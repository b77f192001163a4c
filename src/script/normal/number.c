/* script/normal/number.c - a number by itself: an ordinal ("3rd"), a year, a string of digits ("007"), or a
 * plain cardinal or decimal. The last resort of the readers for numbers. */
#include "script/normal/readers.h"

#include <string.h>

enum { LONGEST_UNGROUPED = 9 }; /* digits; a longer string without separators is an identifier */

static bool is_year(const struct lt_desk *d, size_t i, const struct lt_num *n)
{
    if (!d->lang->year || n->minus || n->n_part || n->grouped || n->n_whole > 4 || !lt_is_digits(d, i, 3, 4))
        return false;
    if (d->lang->is_year)
        return d->lang->is_year(d, i);
    int value = lt_scan_int(d, i);
    return n->n_whole == 4 && value >= 1100 && value < 2100;
}

/* Nothing else stands in the text: a figure of a table. */
static bool is_alone(const struct lt_desk *d, size_t i)
{
    return lt_before(d, i) == SIZE_MAX && lt_is_kind(d, lt_skip_space(d, i + 1), LT_TOK_END);
}

static bool is_digit_string(const struct lt_desk *d, size_t i, const struct lt_num *n)
{
    if (n->grouped || n->n_part || n->minus)
        return false;
    bool round = lt_digits_group((struct lt_str){n->whole, n->n_whole}, 0) == 0;
    size_t longest = d->lang->longest_alone && is_alone(d, i) ? d->lang->longest_alone : LONGEST_UNGROUPED;
    return (n->n_whole > longest && !round) || (n->n_whole > 1 && n->whole[0] == '0');
}

/* "-050": what has a sign is a number, whatever it starts with. */
static void trim_signed(struct lt_num *n)
{
    while (n->minus && n->n_whole > 1 && n->whole[0] == '0') {
        memmove(n->whole, n->whole + 1, sizeof n->whole - 1);
        n->n_whole--;
    }
}

/* "1.000.000 habitantes" is "un millón DE habitantes". */
static void link_to_noun(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, size_t i,
                         struct lt_form f)
{
    if (d->lang->millions_link && !n->n_part && f.gender != LT_NO_GENDER && lt_is_kind(d, i, LT_TOK_SPACE) &&
        lt_digits_millions((struct lt_str){n->whole, n->n_whole}))
        lt_word_link(d, b, lt_tok_text(d, i + 1));
}

/* "un'ora", "un million d'habitants": the word touches its noun. */
static bool is_elided(const struct lt_desk *d, const struct lt_buf *b, size_t i)
{
    return b->n && b->p[b->n - 1] == '\'' && lt_is_kind(d, i, LT_TOK_SPACE) &&
           lt_is_kind(d, i + 1, LT_TOK_WORD);
}

/* "-5" is minus five where nothing stands before it; "A-5" is not. */
static bool is_signed(const struct lt_desk *d, size_t i)
{
    if (!lt_is_dash(d, i) || !lt_is_kind(d, i + 1, LT_TOK_NUMBER))
        return false;
    const struct lt_tok *before = lt_tok_at(d, i - 1);
    return before->kind == LT_TOK_END || before->kind == LT_TOK_SPACE || before->c == '(' || before->c == '[';
}

static bool starts_decimal(const struct lt_desk *d, size_t i)
{
    return lt_is_mark(d, i, (uint32_t)d->decimal) && lt_is_kind(d, i + 1, LT_TOK_NUMBER) &&
           lt_is_free_before(d, i) && !lt_is_mark(d, i - 1, (uint32_t)d->decimal);
}

/* "192.168.1.1", "12:30", "3/4" in a language we know only the number words of: not ours to say. */
static bool is_part_of_code(const struct lt_desk *d, size_t i, size_t to)
{
    bool before = lt_is_kind(d, i - 1, LT_TOK_MARK) && lt_is_kind(d, i - 2, LT_TOK_NUMBER);
    bool behind = lt_is_kind(d, to, LT_TOK_MARK) && lt_is_kind(d, to + 1, LT_TOK_NUMBER);
    return d->lang == &lt_other_normal && (before || behind);
}

/* How the number at from..to-1 agrees with what it counts, and with what stands before it. Where no noun
 * follows, what is asked of a measure is asked of the number too: "между 5 и 10". */
static struct lt_form form_of(const struct lt_desk *d, size_t from, size_t to, bool whole)
{
    struct lt_form f = {0};
    size_t behind = lt_skip_space(d, to);
    if (d->lang->counted && lt_is_kind(d, behind, LT_TOK_WORD))
        f = d->lang->counted(d, behind);
    if (d->lang->case_after && f.kase == 0)
        f.kase = d->lang->case_after(d, lt_before(d, from));
    if (whole && d->lang->measure_case && f.kase == 0 && f.gender == LT_NO_GENDER) {
        uint8_t kase = d->lang->measure_case(d, lt_before(d, from));
        f.kase = kase == d->lang->accusative ? 0 : kase;
    }
    return f;
}

/* "3rd" */
static size_t say_ordinal(struct lt_desk *d, size_t i, size_t tokens, const struct lt_num *n)
{
    struct lt_form f = {0};
    if (!d->lang->ordinal || !d->lang->ordinal_mark || n->n_part || n->minus)
        return 0;
    size_t mark = d->lang->ordinal_mark(d, i + tokens, n, &f);
    if (!mark)
        return 0;
    d->lang->ordinal(d, lt_say_begin(d), lt_digits_trim((struct lt_str){n->whole, n->n_whole}), f);
    return lt_say_words(d, i, i + tokens + mark);
}

static size_t say_plain(struct lt_desk *d, size_t i, size_t tokens, const struct lt_num *n)
{
    struct lt_buf *b = lt_say_begin(d);
    struct lt_str whole = {n->whole, n->n_whole};
    if (is_year(d, i, n)) {
        lt_say_year(d, b, whole);
    } else if (is_digit_string(d, i, n)) {
        lt_say_digits(d, b, whole);
    } else {
        struct lt_form f = form_of(d, i, i + tokens, !n->n_part);
        struct lt_num said = *n;
        trim_signed(&said);
        lt_say_number(d, b, &said, f);
        link_to_noun(d, b, n, i + tokens, f);
        tokens += is_elided(d, b, i + tokens);
    }
    return lt_say_words(d, i, i + tokens);
}

/* Where a full stop makes dates and sections, what counts nothing is no decimal: "Web 2.0", but "0.2 Hektar".
 */
static bool is_dotted(const struct lt_desk *d, const struct lt_num *n, size_t to)
{
    const struct lt_tok *noun = lt_tok_at(d, to + 1);
    bool counts = lt_is_kind(d, to, LT_TOK_SPACE) && noun->kind == LT_TOK_WORD &&
                  (!d->lang->capital_nouns || noun->shape == LT_SHAPE_TITLE);
    return n->other && d->lang->day_dot && !counts;
}

/* "Web 2.0", "OS X 10.10": one number, its dot, and another. Not "26.09.2019:", "1.05,2", "10.00 - 13". */
static size_t say_dotted(struct lt_desk *d, size_t i, size_t tokens, const struct lt_num *n)
{
    struct lt_str whole = {n->whole, n->n_whole}, part = {n->part, n->n_part};
    bool time = part.n == 2 && whole.n <= 2 && lt_digits_value(whole) <= 24 && lt_digits_value(part) < 60;
    if (!d->lang->words.dot || n->minus || part.n > 2 || (time && d->lang->dotted_time) ||
        !lt_is_free_before(d, i) || !lt_is_free_after(d, i + tokens - 1))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_cardinal(d, b, whole, (struct lt_form){0});
    lt_word(b, d->lang->words.dot);
    if (part.n > 1 && part.p[0] == '0')
        lt_say_digits(d, b, part);
    else
        lt_say_cardinal(d, b, part, (struct lt_form){0});
    return lt_say_words(d, i, i + tokens);
}

size_t lt_normal_number(struct lt_desk *d, size_t i)
{
    struct lt_num n;
    if (!lt_is_kind(d, i, LT_TOK_NUMBER) && !is_signed(d, i) && !starts_decimal(d, i))
        return 0;
    size_t tokens = lt_scan_number(d, i, true, &n);
    if (!tokens || is_part_of_code(d, i, i + tokens))
        return 0;
    bool dotted = is_dotted(d, &n, i + tokens);
    size_t said = dotted ? say_dotted(d, i, tokens, &n) : 0;
    if (!said && dotted) {
        n.other = false;
        n.n_part = 0;
        tokens -= 2;
    }
    if (!said)
        said = say_ordinal(d, i, tokens, &n);
    return said ? said : say_plain(d, i, tokens, &n);
}
