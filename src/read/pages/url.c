/* read/pages/url.c - see read/pages/url.h. References are taken apart by the generic syntax; nothing is
 * decoded, encoded or looked up. */
#include "read/pages/url.h"

#include <string.h>

size_t lt_url_scheme(struct lt_str url)
{
    if (!url.n || !lt_is_alpha(url.p[0]))
        return 0;
    for (size_t i = 1; i < url.n; i++) {
        char c = url.p[i];
        if (c == ':')
            return i + 1;
        if (!lt_is_alpha(c) && !lt_is_digit(c) && c != '+' && c != '-' && c != '.')
            return 0;
    }
    return 0;
}

/* scheme://authority of an address; 0: it has none. */
static size_t root_length(struct lt_str url)
{
    size_t at = lt_url_scheme(url);
    if (!at || !lt_str_starts(lt_str_from(url, at), LT_S("//")))
        return 0;
    at += 2;
    while (at < url.n && !strchr("/?#", url.p[at]))
        at++;
    return at;
}

static size_t path_end(struct lt_str url, size_t from)
{
    while (from < url.n && url.p[from] != '?' && url.p[from] != '#')
        from++;
    return from;
}

/* "a/b/../c/./d" to "a/c/d", in place, from `from` on (5.2.4). */
static size_t remove_dots(char *p, size_t from, size_t n)
{
    size_t end = path_end((struct lt_str){p, n}, from), out = from, at = from;
    while (at < end) {
        size_t next = at + 1;
        while (next < end && p[next] != '/')
            next++;
        size_t len = next - at; /* with its leading slash */
        bool slash = p[at] == '/';
        struct lt_str part = {p + at + slash, len - slash};
        if (lt_str_eq(part, LT_S(".."))) {
            while (out > from && p[--out] != '/')
                ;
        } else if (!lt_str_eq(part, LT_S("."))) {
            memmove(p + out, p + at, len);
            out += len;
            at = next;
            continue;
        }
        at = next;
        if (at >= end && slash)
            p[out++] = '/';
    }
    memmove(p + out, p + end, n - end);
    return n - (end - out);
}

enum link_kind { LINK_SCHEMELESS, LINK_FRAGMENT, LINK_QUERY, LINK_ABSOLUTE, LINK_RELATIVE };

static enum link_kind kind_of(struct lt_str link)
{
    if (lt_str_starts(link, LT_S("//")))
        return LINK_SCHEMELESS;
    if (link.n == 0 || link.p[0] == '#')
        return LINK_FRAGMENT;
    if (link.p[0] == '?')
        return LINK_QUERY;
    return link.p[0] == '/' ? LINK_ABSOLUTE : LINK_RELATIVE;
}

/* How many bytes of the base a link of this kind goes on from (RFC 3986, section 5.2.2). */
static size_t kept_of(struct lt_str base, size_t root, enum link_kind kind)
{
    size_t keep = root, mark;
    switch (kind) {
    case LINK_SCHEMELESS:
        return lt_url_scheme(base);
    case LINK_FRAGMENT:
        mark = lt_str_find_char(base, '#');
        return mark < base.n ? mark : base.n;
    case LINK_QUERY:
        return path_end(base, root);
    case LINK_RELATIVE:
        keep = path_end(base, root);
        while (keep > root && base.p[keep - 1] != '/')
            keep--;
        return keep;
    case LINK_ABSOLUTE:
        break;
    }
    return root;
}

struct lt_str lt_url_resolve(struct lt_arena *arena, struct lt_str base, struct lt_str link)
{
    size_t root = root_length(base);
    if (!arena || !root || lt_url_scheme(link))
        return link;
    enum link_kind kind = kind_of(link);
    size_t keep = kept_of(base, root, kind);
    bool slash = keep == root && kind == LINK_RELATIVE;
    char *p = lt_arena_alloc(arena, keep + slash + link.n);
    if (!p)
        return link;
    memcpy(p, base.p, keep);
    if (slash)
        p[keep] = '/';
    if (link.n)
        memcpy(p + keep + slash, link.p, link.n);
    size_t n = keep + slash + link.n;
    if (kind == LINK_ABSOLUTE || kind == LINK_RELATIVE)
        n = remove_dots(p, root, n);
    return (struct lt_str){p, n};
}
