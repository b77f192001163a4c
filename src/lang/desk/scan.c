/* lang/desk/scan.c - numbers, months and magnitudes as a language writes them. */
#include "lang/desk/desk.h"

#include "base/unicode.h"
#include "base/utf8.h"

#include <string.h>

static bool is_group_mark(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    const char *groups = d->groups;
    if (t->kind == LT_TOK_SPACE) /* a space that keeps a line together groups digits in any language */
        return t->n == 1 && (strchr(groups, ' ') || t->show_len > 1);
    if (t->kind != LT_TOK_MARK)
        return false;
    if (t->c == 0x2019)
        return strchr(groups, '\'') != NULL;
    return t->c < 0x80 && t->c && strchr(groups, (int)t->c);
}

static void take_digits(char *to, uint8_t *n, struct lt_str digits)
{
    memcpy(to + *n, digits.p, digits.n);
    *n = (uint8_t)(*n + digits.n);
}

/* ",23,45,678": Indian grouping, twos and a last three. Returns the tokens after the first group. */
static size_t scan_lakhs(const struct lt_desk *d, size_t i, struct lt_num *n)
{
    size_t twos = 0, k = i;
    while (lt_is_mark(d, k, ',') && lt_is_digits(d, k + 1, 2, 2) && twos < 8) {
        twos++;
        k += 2;
    }
    if (!is_group_mark(d, i) || twos == 0 || !lt_is_mark(d, k, ',') || !lt_is_digits(d, k + 1, 3, 3))
        return 0;
    for (k = i; twos-- > 0; k += 2)
        take_digits(n->whole, &n->n_whole, lt_tok_text(d, k + 1));
    take_digits(n->whole, &n->n_whole, lt_tok_text(d, k + 1));
    n->grouped = true;
    return k + 2 - i;
}

/* "9,99 €" in a language that writes 9.99: a price from elsewhere. */
static bool is_foreign_price(const struct lt_desk *d, size_t i)
{
    size_t tokens;
    return d->lang->decimal == '.' && lt_is_mark(d, i, ',') && lt_is_digits(d, i + 1, 2, 2) &&
           lt_is_mark(d, lt_skip_space(d, i + 2), 0x20AC) &&
           lt_scan_currency(d, lt_skip_space(d, i + 2), &tokens);
}

/* "1,234,567" from the NUMBER at i; returns the tokens. */
static size_t scan_whole(const struct lt_desk *d, size_t i, struct lt_num *n)
{
    struct lt_str first = lt_tok_text(d, i);
    if (first.n > LT_NUM_DIGITS)
        return 0;
    take_digits(n->whole, &n->n_whole, first);
    size_t k = i + 1;
    uint32_t mark = lt_tok_at(d, k)->c;
    if (first.n > 3 || first.p[0] == '0')
        return 1;
    size_t lakh = first.n <= 2 && lt_is_mark(d, k, ',') ? scan_lakhs(d, k, n) : 0;
    if (lakh)
        return 1 + lakh;
    while (is_group_mark(d, k) && lt_tok_at(d, k)->c == mark && lt_is_digits(d, k + 1, 3, 3) &&
           n->n_whole + 3 <= LT_NUM_DIGITS) {
        take_digits(n->whole, &n->n_whole, lt_tok_text(d, k + 1));
        n->grouped = true;
        k += 2;
    }
    return k - i;
}

/* Decimals after `mark`; 2.0.1 has none. */
static bool is_part(const struct lt_desk *d, size_t i, char mark)
{
    bool more = lt_is_mark(d, i + 2, (uint32_t)mark) && lt_is_kind(d, i + 3, LT_TOK_NUMBER);
    return mark && !more && lt_is_mark(d, i, (uint32_t)mark) && lt_is_digits(d, i + 1, 1, LT_NUM_DIGITS);
}

/* "1,234.56" where it would be written "1.234,56": both marks are there, so there is no doubt. */
static size_t scan_other_habit(const struct lt_desk *d, size_t i, struct lt_num *n)
{
    size_t k = i + 1;
    if (!d->other_decimal || !lt_is_digits(d, i, 1, 3))
        return 0;
    take_digits(n->whole, &n->n_whole, lt_tok_text(d, i));
    while (lt_is_mark(d, k, (uint32_t)d->decimal) && lt_is_digits(d, k + 1, 3, 3) &&
           n->n_whole + 3 <= LT_NUM_DIGITS) {
        take_digits(n->whole, &n->n_whole, lt_tok_text(d, k + 1));
        k += 2;
    }
    if (k == i + 1 || !is_part(d, k, d->other_decimal) || lt_tok_at(d, k + 1)->n == 3) {
        n->n_whole = 0;
        return 0;
    }
    n->grouped = n->other = true;
    take_digits(n->part, &n->n_part, lt_tok_text(d, k + 1));
    return k + 2 - i;
}

static bool is_minus(const struct lt_desk *d, size_t i)
{
    return lt_is_mark(d, i, '-') || lt_is_mark(d, i, 0x2212) || lt_is_mark(d, i, 0x2013);
}

/* "Kapitel 2.5", "Abb. 3.4", "§ 2.1": the figures from i on are no decimals. */
static bool is_section(const struct lt_desk *d, size_t i)
{
    size_t before = d->lang->section_cues ? lt_before(d, i) : SIZE_MAX;
    if (before != SIZE_MAX && before > 0 && lt_is_mark(d, before, '.'))
        before--;
    return before != SIZE_MAX &&
           (lt_is_mark(d, before, 0xA7) || lt_is_word_in(d, before, d->lang->section_cues));
}

/* Decimals at k; the first mark of the number stands at `mark`. Their tokens. */
static size_t scan_part(const struct lt_desk *d, size_t k, size_t mark, struct lt_num *n)
{
    /* "1'299.50", but not "1.299.50" */
    bool parted = n->grouped && lt_is_mark(d, mark, (uint32_t)d->other_decimal);
    bool other = n->n_whole && !parted && is_part(d, k, d->other_decimal) && !is_section(d, mark - 1);
    if (!is_part(d, k, d->decimal) && !other && !is_foreign_price(d, k))
        return 0;
    n->other = other;
    take_digits(n->part, &n->n_part, lt_tok_text(d, k + 1));
    return 2;
}

size_t lt_scan_number(const struct lt_desk *d, size_t i, bool sign, struct lt_num *n)
{
    *n = (struct lt_num){0};
    size_t k = i;
    n->minus = sign && is_minus(d, k);
    k += n->minus;
    size_t foreign = scan_other_habit(d, k, n);
    if (foreign)
        return k + foreign - i;
    if (lt_is_kind(d, k, LT_TOK_NUMBER)) {
        size_t tokens = scan_whole(d, k, n);
        if (!tokens)
            return 0;
        k += tokens;
    } else if (!lt_is_mark(d, k, (uint32_t)d->decimal)) {
        return 0;
    }
    k += scan_part(d, k, i + n->minus + 1, n);
    return n->n_whole || n->n_part ? k - i : 0;
}

/* The same word in lower case, for letters of any script that UTF-8 writes in two bytes or fewer. */
static bool same_word(struct lt_str written, const char *lower)
{
    struct lt_str want = lt_str_of(lower);
    size_t a = 0, b = 0;
    while (a < written.n && b < want.n) {
        uint32_t x = lt_utf8_next(written, &a), y = lt_utf8_next(want, &b);
        if (x != y && lt_uni_lower(x) != y)
            return false;
    }
    return a == written.n && b == want.n;
}

int lt_scan_month(const struct lt_desk *d, size_t i)
{
    const struct lt_word_number *m = d->lang->month_words;
    if (!m || !lt_is_kind(d, i, LT_TOK_WORD))
        return 0;
    struct lt_str s = lt_tok_text(d, i);
    for (; m->word; m++)
        if (((unsigned char)s.p[0] >= 0x80 || lt_lower(s.p[0]) == m->word[0]) && same_word(s, m->word))
            return m->number;
    return 0;
}

/* The tokens that are these words, single spaces between them; 0: they are not. */
static size_t spells_words(const struct lt_desk *d, size_t i, const char *words)
{
    struct lt_str rest = lt_str_of(words), word;
    size_t at = i;
    while (lt_str_cut(&rest, ' ', &word)) {
        at += at > i && lt_is_kind(d, at, LT_TOK_SPACE);
        if (!lt_is_kind(d, at, LT_TOK_WORD) || !lt_str_eq_nocase(lt_tok_text(d, at), word))
            return 0;
        at++;
    }
    return at - i;
}

const struct lt_magnitude *lt_scan_magnitude(const struct lt_desk *d, size_t i, bool money, size_t *tokens)
{
    *tokens = 0;
    for (const struct lt_magnitude *m = d->lang->magnitudes; m && m->written; m++) {
        size_t words = spells_words(d, i, m->written);
        if ((m->money_only && !money) || !words)
            continue;
        /* "Mio. Euro": the full stop is the short form's when a sentence cannot end there */
        bool dot = m->dotted && lt_is_mark(d, i + words, '.') && !lt_is_last(d, i + words);
        *tokens = words + dot;
        return m;
    }
    return NULL;
}

bool lt_is_date_name(const struct lt_desk *d, size_t i)
{
    if (lt_is_word_in(d, i, d->lang->weekdays))
        return lt_is_name(d, i) || lt_tok_at(d, i)->n > 3;
    return lt_scan_month(d, i) > 0 &&
           (lt_is_name(d, i) || !lt_forms_have(d->lang->month_homographs, lt_tok_text(d, i)));
}
