/* lang/desk/scan.c - numbers, months, units, currencies and magnitudes as a language writes them. */
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

/* ",23,45,678": Indian grouping, twos and a last three. Returns the tokens behind the first group. */
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

/* Decimals behind `mark`; 2.0.1 has none. */
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

size_t lt_scan_number(const struct lt_desk *d, size_t i, bool sign, struct lt_num *n)
{
    *n = (struct lt_num){0};
    size_t k = i;
    if (sign && (lt_is_mark(d, k, '-') || lt_is_mark(d, k, 0x2212) || lt_is_mark(d, k, 0x2013))) {
        n->minus = true;
        k++;
    }
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
    /* "1'299.50", but not "1.299.50" */
    bool parted = n->grouped && lt_is_mark(d, i + n->minus + 1, (uint32_t)d->other_decimal);
    bool other = n->n_whole && !parted && is_part(d, k, d->other_decimal);
    if (is_part(d, k, d->decimal) || other || is_foreign_price(d, k)) {
        n->other = other;
        take_digits(n->part, &n->n_part, lt_tok_text(d, k + 1));
        k += 2;
    }
    return n->n_whole || n->n_part ? k - i : 0;
}

int lt_scan_int(const struct lt_desk *d, size_t i)
{
    return lt_is_digits(d, i, 1, 9) ? (int)lt_digits_value(lt_tok_text(d, i)) : -1;
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

/* How many tokens from i on spell exactly `sign`; 0: they do not, or a word goes on behind it. */
static size_t spells(const struct lt_desk *d, size_t i, const char *sign, bool nocase)
{
    struct lt_str want = lt_str_of(sign), rest = lt_str_from(d->text, lt_tok_at(d, i)->at);
    if (i >= d->n || want.n > rest.n)
        return 0;
    rest.n = want.n;
    if (nocase ? !lt_str_eq_nocase(rest, want) : !lt_str_eq(rest, want))
        return 0;
    size_t end = d->tok[i].at + want.n, k = i;
    while (k < d->n && d->tok[k].at + d->tok[k].n < end)
        k++;
    if (k >= d->n || d->tok[k].at + d->tok[k].n != end)
        return 0;
    /* "5 руб.": the full stop at the end is the sentence's */
    return want.n > 1 && want.p[want.n - 1] == '.' && lt_is_last(d, k) ? 0 : k + 1 - i;
}

/* The longest sign of the list that stands at i, if it is longer than *tokens; else `best`. */
static const struct lt_unit *longer_unit(const struct lt_desk *d, size_t i, const struct lt_unit *u,
                                         bool glued, bool per, size_t *tokens, const struct lt_unit *best)
{
    char first = i < d->n ? lt_lower(d->text.p[d->tok[i].at]) : '\0';
    for (; u && u->sign; u++) {
        if (lt_lower(u->sign[0]) != first)
            continue;
        if (((u->flags & LT_UNIT_GLUED) && !glued && !per) || ((u->flags & LT_UNIT_PER) && !per))
            continue;
        size_t n = spells(d, i, u->sign, u->flags & LT_UNIT_NOCASE);
        if (n > *tokens) {
            best = u;
            *tokens = n;
        }
    }
    return best;
}

/* Of signs of the same length the region's own wins. */
static const struct lt_unit *unit_at(const struct lt_desk *d, size_t i, bool glued, bool per, size_t *tokens)
{
    *tokens = 0;
    const struct lt_unit *own = longer_unit(d, i, d->lang->regional_units, glued, per, tokens, NULL);
    return longer_unit(d, i, d->lang->units, glued, per, tokens, own);
}

/* ², ³, or a plain 2 or 3 behind a unit of length. */
static int power_at(const struct lt_desk *d, size_t i, const struct lt_unit *u)
{
    if (lt_is_mark(d, i, 0xB2))
        return 2;
    if (lt_is_mark(d, i, 0xB3))
        return 3;
    if ((u->flags & LT_UNIT_LENGTH) && lt_is_digits(d, i, 1, 1) && lt_is_free_after(d, i)) {
        int power = lt_scan_int(d, i);
        return power == 2 || power == 3 ? power : 1;
    }
    return 1;
}

static void scan_per(const struct lt_desk *d, size_t i, struct lt_measure *m)
{
    size_t tokens = 0;
    if (!lt_is_mark(d, i, '/') || !d->lang->words.per)
        return;
    m->per = unit_at(d, i + 1, false, true, &tokens);
    if (m->per) {
        m->per_power = power_at(d, i + 1 + tokens, m->per);
        m->tokens += 1 + tokens + (m->per_power > 1);
        return;
    }
    const struct lt_tok *word = lt_tok_at(d, i + 1);
    if (word->kind == LT_TOK_WORD && word->shape == LT_SHAPE_LOWER && word->n >= 3 &&
        !lt_is_mark(d, i + 2, '/')) {
        m->per_word = lt_tok_text(d, i + 1);
        m->tokens += 2;
    }
}

/* The short form's full stop, where a sentence cannot end: "5 ft. 6 in. tall". */
static bool has_stop(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *behind = lt_tok_at(d, i + 2);
    if (lt_is_mark(d, i, '.') && lt_is_mark(d, i + 1, ','))
        return true;
    return lt_is_mark(d, i, '.') && lt_is_kind(d, i + 1, LT_TOK_SPACE) &&
           (behind->kind == LT_TOK_NUMBER ||
            (behind->kind == LT_TOK_WORD && behind->shape == LT_SHAPE_LOWER));
}

/* "476 d.C.", "476 d. C.": a letter with a full stop before another one is no unit. */
static bool is_initial(const struct lt_desk *d, size_t i, const struct lt_measure *m)
{
    size_t next = i + 2 + lt_is_kind(d, i + 2, LT_TOK_SPACE);
    return m->tokens == 1 && lt_is_kind(d, i, LT_TOK_WORD) && lt_tok_at(d, i)->n == 1 &&
           lt_is_mark(d, i + 1, '.') && lt_is_kind(d, next, LT_TOK_WORD) && lt_tok_at(d, next)->n == 1;
}

bool lt_scan_measure(const struct lt_desk *d, size_t i, bool glued, struct lt_measure *m)
{
    *m = (struct lt_measure){.power = 1, .per_power = 1};
    m->unit = unit_at(d, i, glued || has_stop(d, i + 1), false, &m->tokens);
    if (m->unit) {
        m->power = power_at(d, i + m->tokens, m->unit);
        m->tokens += m->power > 1;
    }
    scan_per(d, i + m->tokens, m);
    /* a letter or digit right behind it: it was something else */
    const struct lt_tok *next = lt_tok_at(d, i + m->tokens);
    if (m->tokens && (next->kind == LT_TOK_WORD || next->kind == LT_TOK_NUMBER || is_initial(d, i, m)))
        m->tokens = 0;
    if (m->tokens && m->unit && d->lang->stopped_units && has_stop(d, i + m->tokens))
        m->tokens++;
    return m->tokens > 0 && (m->unit || m->per || m->per_word.n);
}

static void unit_words(const struct lt_desk *d, struct lt_buf *b, const struct lt_unit *u, int power,
                       unsigned plural)
{
    const struct lt_lang_words *w = &d->lang->words;
    const char *before = power == 2 ? w->square : w->cubic, *behind = power == 2 ? w->squared : w->cubed;
    const char *feminine = power == 2 ? w->squared_f : w->cubed_f;
    if (feminine && u->form.gender == LT_FEMININE)
        behind = feminine;
    if (power > 1 && before && ((u->flags & LT_UNIT_LENGTH) || !behind)) {
        lt_word(b, before);
        behind = NULL;
    }
    lt_word_str(b, lt_forms_pick(u->forms, plural));
    if (power > 1)
        lt_word_str(b, lt_forms_pick(behind ? behind : "", plural));
}

void lt_measure_words(const struct lt_desk *d, struct lt_buf *b, const struct lt_measure *m, unsigned plural)
{
    if (m->unit)
        unit_words(d, b, m->unit, m->power, plural);
    if (!m->per && m->per_word.n == 0)
        return;
    lt_word(b, d->lang->words.per);
    if (m->per)
        unit_words(d, b, m->per, m->per_power, 0);
    else
        lt_word_str(b, m->per_word);
}

static const struct lt_currency *longer_currency(const struct lt_desk *d, size_t i,
                                                 const struct lt_currency *c, size_t *tokens,
                                                 const struct lt_currency *best)
{
    char first = i < d->n ? d->text.p[d->tok[i].at] : '\0';
    for (; c && c->sign; c++) {
        bool code = d->lang->codes_nocase && lt_is_alpha(c->sign[0]) && strlen(c->sign) == 3;
        bool same = code ? lt_lower(c->sign[0]) == lt_lower(first) : c->sign[0] == first;
        size_t n = same ? spells(d, i, c->sign, code) : 0;
        if (n > *tokens) {
            best = c;
            *tokens = n;
        }
    }
    return best;
}

const struct lt_currency *lt_scan_currency(const struct lt_desk *d, size_t i, size_t *tokens)
{
    *tokens = 0;
    const struct lt_currency *own = longer_currency(d, i, d->lang->regional_currencies, tokens, NULL);
    return longer_currency(d, i, d->lang->currencies, tokens, own);
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
