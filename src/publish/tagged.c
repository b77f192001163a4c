/* publish/tagged.c - see markup.h. */
#include "publish/tagged.h"

#include "base/utf8.h"

#include <string.h>

bool lt_tagged_is(struct lt_str name, const char *names)
{
    struct lt_str rest = lt_str_of(names), one;
    while (lt_str_cut(&rest, ' ', &one))
        if (lt_str_eq(name, one))
            return true;
    return false;
}

/* Where s goes on after `mark`; its end when that never comes. */
static size_t after(struct lt_str all, size_t from, const char *mark)
{
    size_t found = lt_str_find(lt_str_from(all, from), lt_str_of(mark));
    return found == SIZE_MAX ? all.n : from + found + strlen(mark);
}

/* The end of what begins with "<!" or "<?". */
static size_t other_end(struct lt_str all, size_t at)
{
    static const struct {
        const char *begins, *ends;
    } kinds[] = {{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}};
    struct lt_str rest = lt_str_from(all, at);
    for (size_t i = 0; i < LT_COUNT(kinds); i++)
        if (lt_str_starts(rest, lt_str_of(kinds[i].begins)))
            return after(all, at + strlen(kinds[i].begins), kinds[i].ends);
    size_t i = at;
    for (int depth = 0; i < all.n; i++) { /* a document type may have a part in brackets */
        depth += all.p[i] == '[' ? 1 : all.p[i] == ']' ? -1 : 0;
        if (all.p[i] == '>' && depth <= 0)
            return i + 1;
    }
    return all.n;
}

/* After the tag's '>', which may stand in a quoted value before. */
static size_t tag_end(struct lt_str all, size_t at)
{
    char quote = 0;
    for (; at < all.n; at++) {
        char c = all.p[at];
        if (quote)
            quote = c == quote ? 0 : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return at + 1;
    }
    return all.n;
}

static bool is_name_char(char c)
{
    return !lt_is_space(c) && c != '/' && c != '>' && c != '=' && c != '<' && c != '"' && c != '\'';
}

static void take_tag(struct lt_str all, struct lt_tagged *m)
{
    bool closes = m->at + 1 < all.n && all.p[m->at + 1] == '/';
    size_t from = m->at + 1 + closes, to = from;
    while (to < all.n && is_name_char(all.p[to]))
        to++;
    m->name = lt_str_slice(all, from, to - from);
    size_t colon = lt_str_find_char(m->name, ':');
    m->name = colon == SIZE_MAX ? m->name : lt_str_from(m->name, colon + 1);
    m->end = tag_end(all, m->at);
    bool whole = all.p[m->end - 1] == '>', empty = m->end - m->at > 2 && all.p[m->end - 2] == '/';
    m->kind = !whole ? LT_TAGGED_OTHER : closes ? LT_TAGGED_CLOSE : empty ? LT_TAGGED_EMPTY : LT_TAGGED_OPEN;
}

bool lt_tagged_next(struct lt_str all, size_t *at, struct lt_tagged *out)
{
    if (*at >= all.n)
        return false;
    *out = (struct lt_tagged){.at = *at};
    char next = *at + 1 < all.n ? all.p[*at + 1] : 0;
    if (all.p[*at] == '<' && (next == '!' || next == '?')) {
        out->kind = LT_TAGGED_OTHER;
        out->end = other_end(all, *at);
    } else if (all.p[*at] == '<' && (next == '/' || lt_is_alpha(next) || next == '_')) {
        take_tag(all, out);
    } else {
        size_t less = lt_str_find_char(lt_str_from(all, *at + 1), '<');
        out->kind = LT_TAGGED_TEXT;
        out->end = less == SIZE_MAX ? all.n : *at + 1 + less;
    }
    *at = out->end;
    return true;
}

bool lt_tagged_attr(struct lt_str all, const struct lt_tagged *tag, const char *name, struct lt_str *value)
{
    size_t at = tag->at + 1, end = tag->end;
    while (at < end && is_name_char(all.p[at]))
        at++;
    while (at < end) {
        while (at < end && !is_name_char(all.p[at]))
            at++;
        size_t from = at;
        while (at < end && is_name_char(all.p[at]))
            at++;
        struct lt_str this = lt_str_slice(all, from, at - from);
        while (at < end && (lt_is_space(all.p[at]) || all.p[at] == '='))
            at++;
        char quote = at < end ? all.p[at] : 0;
        if (quote != '"' && quote != '\'')
            continue;
        size_t close = lt_str_find_char(lt_str_slice(all, at + 1, end - at - 1), quote);
        if (close == SIZE_MAX)
            return false;
        *value = lt_str_slice(all, at + 1, close);
        at += close + 2;
        if (lt_str_eqz(this, name))
            return true;
    }
    return false;
}

size_t lt_tagged_attrs_end(struct lt_str all, const struct lt_tagged *tag)
{
    size_t at = tag->end - 1;
    at -= at > tag->at && all.p[at - 1] == '/';
    while (at > tag->at && lt_is_space(all.p[at - 1]))
        at--;
    return at;
}

/* "#233", "#xE9", "amp" */
static uint32_t reference(struct lt_str name)
{
    static const struct {
        const char *name;
        uint32_t c;
    } known[] = {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    uint32_t c = 0;
    if (name.n > 1 && name.p[0] == '#') {
        bool hex = name.p[1] == 'x' || name.p[1] == 'X';
        for (size_t i = 1 + hex; i < name.n && i < 10; i++) {
            int digit = lt_hex_digit(name.p[i]);
            c = digit < 0 || (!hex && digit > 9) ? ' ' : c * (hex ? 16 : 10) + (uint32_t)digit;
        }
        return c && c < 0x110000 ? c : ' ';
    }
    for (size_t i = 0; i < LT_COUNT(known); i++)
        if (lt_str_eqz(name, known[i].name))
            return known[i].c;
    return ' ';
}

uint32_t lt_tagged_char(struct lt_str text, size_t *at)
{
    enum { REFERENCE_MAX = 12 };
    if (text.p[*at] != '&')
        return lt_utf8_next(text, at);
    size_t end = lt_str_find_char(lt_str_slice(text, *at + 1, REFERENCE_MAX), ';');
    if (end == SIZE_MAX) {
        ++*at;
        return '&';
    }
    uint32_t c = reference(lt_str_slice(text, *at + 1, end));
    *at += end + 2;
    return c;
}
