/* publish/weave_cut.c - see weave_steps.h. A sentence may begin in the middle of one element and end in the
 * middle of another; then each part of it is a piece. */
#include "publish/weave_steps.h"

#include "base/unicode.h"

enum { DEPTH = 64 };

static const char phrasing[] =
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q "
    "rb rp rt rtc ruby s samp small span strong sub sup time tt u var br wbr img";

size_t lt_weave_skip(struct lt_str all, const struct lt_tagged *tag)
{
    struct lt_tagged m;
    size_t at = tag->end;
    if (tag->kind != LT_TAGGED_OPEN || !lt_tagged_is(tag->name, "math svg rt rp script style template"))
        return 0;
    for (int depth = 1; depth && lt_tagged_next(all, &at, &m);)
        if (lt_str_eq(m.name, tag->name))
            depth += m.kind == LT_TAGGED_OPEN ? 1 : m.kind == LT_TAGGED_CLOSE ? -1 : 0;
    return at;
}

static size_t letters_in(struct lt_str all, size_t from, size_t to)
{
    struct lt_tagged m;
    struct lt_str part = lt_str_slice(all, 0, to);
    size_t n = 0, skip;
    while (lt_tagged_next(part, &from, &m)) {
        if ((skip = lt_weave_skip(part, &m)))
            from = skip;
        for (size_t at = m.at; m.kind == LT_TAGGED_TEXT && at < m.end;)
            n += lt_uni_is_alnum(lt_tagged_char(lt_str_slice(all, 0, m.end), &at));
    }
    return n;
}

/* The tag right before the piece, if the tag right after it closes it. */
static void take_element(struct lt_str all, struct lt_weave_piece *piece)
{
    size_t before = piece->from, after = piece->to, at;
    struct lt_tagged open, close;
    while (before && lt_is_space(all.p[before - 1]))
        before--;
    while (after < all.n && lt_is_space(all.p[after]))
        after++;
    if (!before || all.p[before - 1] != '>')
        return;
    for (at = before - 1; at && all.p[at] != '<';)
        at--;
    if (!lt_tagged_next(all, &at, &open) || open.kind != LT_TAGGED_OPEN || open.end != before)
        return;
    at = after;
    if (!lt_tagged_next(all, &at, &close) || close.kind != LT_TAGGED_CLOSE ||
        !lt_str_eq(open.name, close.name))
        return;
    piece->on_tag = lt_tagged_attrs_end(all, &open);
    if (!lt_tagged_attr(all, &open, "id", &piece->own))
        piece->own = (struct lt_str){0};
}

static enum lt_status add(struct lt_cx *cx, struct lt_str all, size_t from, size_t to,
                          struct lt_weave_pieces *out)
{
    while (from < to && lt_is_space(all.p[from]))
        from++;
    while (to > from && lt_is_space(all.p[to - 1]))
        to--;
    size_t letters = from < to ? letters_in(all, from, to) : 0;
    if (!letters)
        return LT_OK;
    if (!lt_grow(&out->v, &out->cap, out->n + 1, sizeof *out->v, LT_WEAVE_MAX))
        return lt_fail(cx, LT_OOM, "the book: out of memory");
    struct lt_weave_piece *piece = &out->v[out->n++];
    *piece = (struct lt_weave_piece){.from = from, .to = to, .letters = letters};
    take_element(all, piece);
    return LT_OK;
}

/* What is being cut: from `from` on, with the tags that are open since. */
struct cutting {
    struct lt_cx *cx;
    struct lt_str all;
    struct lt_weave_pieces *out;
    size_t from;
    struct lt_tagged open[DEPTH];
    int depth;
};

/* What is open at `to` cannot be held: a piece before, between and after such tags. */
static enum lt_status flush(struct cutting *c, size_t to, size_t next)
{
    enum lt_status st = LT_OK;
    for (int i = 0; i < c->depth && !st; i++) {
        st = add(c->cx, c->all, c->from, c->open[i].at, c->out);
        c->from = c->open[i].end;
    }
    if (!st)
        st = add(c->cx, c->all, c->from, to, c->out);
    c->depth = 0;
    c->from = next;
    return st;
}

static enum lt_status take_tag(struct cutting *c, const struct lt_tagged *m)
{
    bool fits = lt_tagged_is(m->name, phrasing);
    if (m->kind == LT_TAGGED_TEXT || m->kind == LT_TAGGED_OTHER || (m->kind == LT_TAGGED_EMPTY && fits))
        return LT_OK;
    if (fits && m->kind == LT_TAGGED_OPEN && c->depth < DEPTH) {
        c->open[c->depth++] = *m;
        return LT_OK;
    }
    if (fits && m->kind == LT_TAGGED_CLOSE && c->depth) {
        c->depth--;
        return LT_OK;
    }
    return flush(c, m->at, m->end);
}

/* Where the element of the tag at `at` ends, before `to`; 0: not there. */
static size_t close_of(struct lt_str all, struct lt_tagged open, size_t to)
{
    struct lt_str part = lt_str_slice(all, 0, to);
    struct lt_tagged m;
    int depth = 1;
    for (size_t at = open.end; depth && lt_tagged_next(part, &at, &m);) {
        if (lt_str_eq(m.name, open.name))
            depth += m.kind == LT_TAGGED_OPEN ? 1 : m.kind == LT_TAGGED_CLOSE ? -1 : 0;
        if (!depth)
            return m.end;
    }
    return 0;
}

/* A large first letter, a word in bold at the end: elements that begin or end with the stretch belong to it.
 */
static void widen(struct lt_str all, size_t *from, size_t *to)
{
    struct lt_tagged m;
    size_t at = *to;
    if (lt_tagged_next(all, &at, &m) && m.kind == LT_TAGGED_CLOSE && lt_tagged_is(m.name, phrasing)) {
        struct lt_tagged open;
        for (size_t i = *from; i < *to && lt_tagged_next(all, &i, &open);)
            if (open.kind == LT_TAGGED_OPEN && lt_str_eq(open.name, m.name) &&
                close_of(all, open, m.end) == m.end)
                *to = m.end;
    }
    while (*from && all.p[*from - 1] == '>') {
        for (at = *from - 1; at && all.p[at] != '<';)
            at--;
        size_t tag = at;
        if (!lt_tagged_next(all, &at, &m) || m.kind != LT_TAGGED_OPEN || at != *from ||
            !lt_tagged_is(m.name, phrasing) || !close_of(all, m, *to))
            break;
        *from = tag;
    }
}

enum lt_status lt_weave_cut(struct lt_cx *cx, struct lt_str all, size_t from, size_t to,
                            struct lt_weave_pieces *out)
{
    widen(all, &from, &to);
    struct cutting c = {.cx = cx, .all = all, .out = out, .from = from};
    struct lt_str part = lt_str_slice(all, 0, to);
    struct lt_tagged m;
    enum lt_status st = LT_OK;
    out->n = 0;
    while (!st && lt_tagged_next(part, &from, &m)) {
        size_t skip = lt_weave_skip(part, &m);
        from = skip ? skip : from;
        st = skip ? LT_OK : take_tag(&c, &m);
    }
    return st ? st : flush(&c, to, to);
}
