/* read/pages/title_parts.c - see title_parts.h. */
#include "read/pages/title_parts.h"

#include "base/unicode.h"
#include "base/utf8.h"

enum {
    MAX_LETTERS = 400, /* bytes of a title that are compared */
    MAX_WORDS = 32     /* words compared */
};

/* ---- separators ---- */

/* Signs that stand between parts with or without spaces around them. */
static const struct lt_str tight_signs[] = {LT_S_INIT("|"), LT_S_INIT("｜"), LT_S_INIT("丨"), LT_S_INIT("│")};
/* Signs that need a space on one side, or a script without spaces. */
static const struct lt_str signs[] = {
    LT_S_INIT("-"),  LT_S_INIT("–"), LT_S_INIT("—"),  LT_S_INIT("›"), LT_S_INIT("‹"), LT_S_INIT(">"),
    LT_S_INIT("<"),  LT_S_INIT("/"), LT_S_INIT("\\"), LT_S_INIT("·"), LT_S_INIT("•"), LT_S_INIT("_"),
    LT_S_INIT("::"), LT_S_INIT(":"), LT_S_INIT("："), LT_S_INIT("»"), LT_S_INIT("«")};

bool lt_title_is_ideograph(uint32_t c)
{
    return c >= 0x2E80 && c < 0xFFF0;
}

/* Is the last sign before s[at] that is no space an ideograph? */
static bool after_ideograph(struct lt_str s, size_t at)
{
    while (at && s.p[at - 1] == ' ')
        at--;
    return at && lt_title_is_ideograph(lt_utf8_prev(s, &at));
}

/* "« so »": an angle that opens or closes a quotation. */
static bool quotes(struct lt_str s, size_t at)
{
    static const struct lt_str open = LT_S_INIT("«"), close = LT_S_INIT("»");
    struct lt_str rest = lt_str_from(s, at);
    if (lt_str_starts(rest, open))
        return lt_str_find(rest, close) != SIZE_MAX;
    if (!lt_str_starts(rest, close))
        return false;
    size_t opened = lt_str_find(s, open);
    struct lt_str inside = lt_str_slice(lt_str_from(s, opened), 0, at - opened);
    return opened < at && lt_str_find(inside, close) == SIZE_MAX;
}

/* Bytes of a separator at s[at], the spaces around it not counted; 0: none. */
static size_t sign_at(struct lt_str s, size_t at)
{
    char c = s.p[at];
    if (c == ' ' || lt_is_alpha(c) || lt_is_digit(c))
        return 0; /* most of a title */
    struct lt_str rest = lt_str_from(s, at);
    for (size_t i = 0; i < LT_COUNT(tight_signs); i++)
        if (lt_str_starts(rest, tight_signs[i]))
            return tight_signs[i].n;
    for (size_t i = 0; i < LT_COUNT(signs); i++) {
        if (!lt_str_starts(rest, signs[i]))
            continue;
        if (quotes(s, at))
            return 0;
        size_t end = at + signs[i].n;
        bool spaced = end < s.n && s.p[end] == ' ';
        if (spaced && (signs[i].p[0] == ':' || (at && s.p[at - 1] == ' ')))
            return signs[i].n;
        return after_ideograph(s, at) ? signs[i].n : 0;
    }
    return 0;
}

/* Take the next part off a title; `sign` gets the separator before what is left. */
static bool next_part(struct lt_str *rest, struct lt_str *part, struct lt_str *sign)
{
    if (!rest->n)
        return false;
    size_t at = 0, len = 0;
    while (at < rest->n && (len = at ? sign_at(*rest, at) : 0) == 0)
        at++;
    *part = lt_str_trim(lt_str_slice(*rest, 0, at));
    *sign = lt_str_slice(*rest, at, len);
    *rest = lt_str_from(*rest, at + len);
    return true;
}

size_t lt_title_split(struct lt_str title, struct lt_title_part parts[static LT_TITLE_MAX_PARTS])
{
    size_t n = 0;
    struct lt_str rest = title, part, before = {0}, sign = {0};
    while (n < LT_TITLE_MAX_PARTS && next_part(&rest, &part, &sign)) {
        if (part.n)
            parts[n++] = (struct lt_title_part){part, before};
        before = sign;
    }
    if (rest.n)
        parts[n - 1].text.n = (size_t)(title.p + title.n - parts[n - 1].text.p);
    return n;
}

struct lt_str lt_title_span(const struct lt_title_part *first, const struct lt_title_part *last)
{
    return (struct lt_str){first->text.p, (size_t)(last->text.p + last->text.n - first->text.p)};
}

struct lt_str lt_title_trim(struct lt_str title)
{
    static const struct lt_str links[] = {LT_S_INIT("¶"), LT_S_INIT("#"), LT_S_INIT("§")};
    title = lt_str_trim(title);
    for (size_t i = 0; i < LT_COUNT(links); i++)
        if (title.n > links[i].n && lt_str_ends(title, links[i]))
            title = lt_str_trim(lt_str_slice(title, 0, title.n - links[i].n));
    struct lt_title_part parts[LT_TITLE_MAX_PARTS];
    size_t n = lt_title_split(title, parts);
    if (!n)
        return title;
    /* Only separators with a space beside them: a title may end in a dash. */
    struct lt_str all = lt_title_span(&parts[0], &parts[n - 1]), last = {0};
    size_t space = all.n;
    while (space && all.p[space - 1] != ' ')
        space--;
    last = lt_str_from(all, space);
    for (size_t i = 0; space && i < LT_COUNT(signs); i++)
        if (lt_str_eq(last, signs[i]) && !quotes(all, space))
            return lt_str_trim(lt_str_slice(all, 0, space));
    return all;
}

/* ---- comparing ---- */

/* Letters and digits of s in lower case. */
static struct lt_str squeezed(struct lt_str s, char out[MAX_LETTERS + 8])
{
    size_t n = 0;
    for (size_t at = 0; at < s.n && n < MAX_LETTERS;) {
        uint32_t c = lt_utf8_next(s, &at);
        if (lt_uni_is_alnum(c))
            n += lt_utf8_put(out + n, lt_uni_lower(c));
    }
    return (struct lt_str){out, n};
}

bool lt_title_same(struct lt_str a, struct lt_str b)
{
    char x[MAX_LETTERS + 8], y[MAX_LETTERS + 8];
    struct lt_str left = squeezed(a, x), right = squeezed(b, y);
    return left.n && lt_str_eq(left, right);
}

bool lt_title_holds(struct lt_str headline, struct lt_str title)
{
    char x[MAX_LETTERS + 8], y[MAX_LETTERS + 8];
    struct lt_str whole = squeezed(headline, x), part = squeezed(title, y);
    return part.n && whole.n > part.n && lt_str_find(whole, part) != SIZE_MAX;
}

bool lt_title_is_part(struct lt_str headline, struct lt_str title)
{
    char x[MAX_LETTERS + 8], y[MAX_LETTERS + 8];
    struct lt_title_part parts[LT_TITLE_MAX_PARTS];
    struct lt_str wanted = squeezed(headline, x);
    size_t n = wanted.n ? lt_title_split(title, parts) : 0;
    /* A headline may have such signs in it: from each part on, to any later one. */
    for (size_t i = 0; i < n; i++)
        for (size_t k = i; k < n; k++) {
            struct lt_str span = squeezed(lt_title_span(&parts[i], &parts[k]), y);
            if (lt_str_eq(span, wanted))
                return true;
            if (span.n >= wanted.n || !lt_str_starts(wanted, span))
                break;
        }
    return false;
}

static bool takes_part(uint32_t c)
{
    return lt_uni_is_alnum(c) || c == '\'' || c == 0x2019;
}

/* The longer words of a line, by their first letters: "goats" is "goat" when compared. */
static size_t long_words(struct lt_str s, struct lt_str words[MAX_WORDS])
{
    size_t n = 0;
    for (size_t at = 0; at < s.n && n < MAX_WORDS;) {
        size_t from = at, letters = 0;
        while (at < s.n && takes_part(lt_utf8_peek(s, at))) {
            lt_utf8_next(s, &at);
            letters++;
        }
        if (letters >= 4)
            words[n++] = lt_str_slice(s, from, at - from);
        while (at < s.n && !takes_part(lt_utf8_peek(s, at)))
            lt_utf8_next(s, &at);
    }
    return n;
}

static bool same_stem(struct lt_str a, struct lt_str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    return lt_str_eq_nocase(lt_str_slice(a, 0, n), lt_str_slice(b, 0, n)) && a.n + b.n <= 2 * n + 2;
}

/* Words that both have, and how many the one with fewer has. */
static size_t count_shared(struct lt_str a, struct lt_str b, size_t *fewer)
{
    struct lt_str left[MAX_WORDS], right[MAX_WORDS];
    size_t n_left = long_words(a, left), n_right = long_words(b, right), shared = 0;
    for (size_t i = 0; i < n_left; i++)
        for (size_t k = 0; k < n_right; k++)
            if (same_stem(left[i], right[k])) {
                shared++;
                break;
            }
    *fewer = n_left < n_right ? n_left : n_right;
    return shared;
}

bool lt_title_resembles(struct lt_str a, struct lt_str b)
{
    size_t fewer, shared = count_shared(a, b, &fewer);
    return shared >= 2 && shared * 2 >= fewer;
}

bool lt_title_shares(struct lt_str a, struct lt_str b)
{
    size_t fewer;
    return count_shared(a, b, &fewer) > 0;
}
