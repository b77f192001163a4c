/* publish/weave_page.c - see weave_steps.h. Clips follow on each other without a gap, as in a book of our
 * own. A line that stands nowhere in the document (words that only a reader says) is heard with what comes
 * after it; one that cannot be told from its neighbours, with the one before. */
#include "publish/weave_steps.h"

#include <stdlib.h>

enum { RANK_CLOSE, RANK_IN_TAG, RANK_OPEN };

static enum lt_status no_room(struct lt_cx *cx)
{
    return lt_fail(cx, LT_OOM, "the book: out of memory");
}

void lt_weave_woven_close(struct lt_weave_woven *w)
{
    lt_weave_finder_close(&w->finder);
    lt_words_close(&w->words);
    lt_arena_close(&w->arena);
    free(w->pars);
    free(w->pieces.v);
    free(w->lines);
    free(w->edits.v);
    *w = (struct lt_weave_woven){0};
}

/* ------------------------------------------------------------------ edits */

void lt_weave_edit(struct lt_weave_edits *e, size_t at, size_t drop, int rank, struct lt_str text)
{
    e->failed = e->failed || !text.p || !lt_grow(&e->v, &e->cap, e->n + 1, sizeof *e->v, LT_WEAVE_MAX);
    if (!e->failed)
        e->v[e->n++] = (struct lt_weave_edit){at, drop, rank, text};
}

static int by_place(const void *left, const void *right)
{
    const struct lt_weave_edit *a = left, *b = right;
    return a->at != b->at ? (a->at < b->at ? -1 : 1) : a->rank - b->rank;
}

enum lt_status lt_weave_apply(struct lt_cx *cx, struct lt_str all, struct lt_weave_edits *e,
                              struct lt_buf *out)
{
    size_t at = 0;
    if (e->failed)
        return no_room(cx);
    if (e->n)
        qsort(e->v, e->n, sizeof *e->v, by_place);
    for (size_t i = 0; i < e->n; i++) {
        const struct lt_weave_edit *edit = &e->v[i];
        if (edit->at > at)
            lt_buf_add(out, lt_str_slice(all, at, edit->at - at));
        lt_buf_add(out, edit->text);
        at = edit->at + edit->drop > at ? edit->at + edit->drop : at;
    }
    lt_buf_add(out, lt_str_from(all, at));
    return lt_buf_check(cx, out, "a document of the book");
}

/* ------------------------------------------------------------------ lines and where they stand */

/* What goes through a page's lines. */
struct weaving {
    struct lt_cx *cx;
    const struct lt_publication *p;
    const struct lt_weave_page *page;
    const char *prefix;
    struct lt_weave_woven *w;
    size_t last_to; /* bytes before it are taken */
};

static int64_t begin_of(const struct weaving *g, size_t cue)
{
    return g->p->episode->cues[cue].begin48 - g->page->begin48;
}

static enum lt_status add_par(struct weaving *g, const struct lt_weave_piece *piece, enum lt_role role,
                              int64_t begin48)
{
    struct lt_weave_woven *w = g->w;
    struct lt_weave_par *last = w->n ? &w->pars[w->n - 1] : NULL;
    begin48 = !last ? 0 : w->pending48 >= 0 ? w->pending48 : begin48;
    w->pending48 = -1;
    if (last && begin48 / 48 <= last->begin48 / 48)
        return LT_OK; /* no time of its own: heard with the one before */
    if (!lt_grow(&w->pars, &w->cap, w->n + 1, sizeof *w->pars, LT_WEAVE_MAX))
        return no_room(g->cx);
    if (w->n)
        w->pars[w->n - 1].end48 = begin48;
    struct lt_weave_par par = {.number = w->n + 1,
                               .own = piece->own,
                               .at = piece->from,
                               .role = role,
                               .begin48 = begin48,
                               .end48 = g->page->end48 - g->page->begin48};
    w->pars[w->n++] = par;
    struct lt_weave_edits *e = &w->edits;
    struct lt_str tag = lt_arena_printf(&w->arena, "%s id=\"%s-s%zu\"%s", piece->on_tag ? "" : "<span",
                                        g->prefix, par.number, piece->on_tag ? "" : ">");
    if (piece->on_tag && !piece->own.n)
        lt_weave_edit(e, piece->on_tag, 0, RANK_IN_TAG, tag);
    if (!piece->on_tag) {
        lt_weave_edit(e, piece->from, 0, RANK_OPEN, tag);
        lt_weave_edit(e, piece->to, 0, RANK_CLOSE, LT_S("</span>"));
    }
    g->last_to = piece->to;
    return LT_OK;
}

/* When the byte `at` of what a line shows is said: between the words whose time is known. */
static int64_t time_at(const struct lt_words *words, const struct lt_cue *cue, size_t at, size_t n)
{
    int64_t from48 = cue->begin48, to48 = cue->end48;
    size_t from = 0, to = n;
    for (size_t i = 0; i < words->n; i++) {
        if (words->v[i].at > at) {
            to = words->v[i].at;
            to48 = words->v[i].begin48;
            break;
        }
        from = words->v[i].at;
        from48 = words->v[i].begin48;
    }
    return from48 + (to > from ? (to48 - from48) * (int64_t)(at - from) / (int64_t)(to - from) : 0);
}

/* The pieces of a line share its time by their letters. */
static enum lt_status add_pieces(struct weaving *g, size_t cue, enum lt_role role)
{
    const struct lt_performed *line = NULL;
    const struct lt_weave_pieces *pieces = &g->w->pieces;
    const struct lt_cue *when = &g->p->episode->cues[cue];
    size_t letters = 0, before = 0;
    enum lt_status st = g->p->line(g->p->user, g->cx, cue, &line);
    if (!st)
        st = lt_words_of(g->cx, line, when, &g->w->words);
    for (size_t i = 0; i < pieces->n; i++)
        letters += pieces->v[i].letters;
    for (size_t i = 0; i < pieces->n && !st; i++) {
        size_t at = i ? line->line.show.n * before / letters : 0;
        int64_t begin48 = time_at(&g->w->words, when, at, line->line.show.n) - g->page->begin48;
        st = add_par(g, &pieces->v[i], role, i ? begin48 : begin_of(g, cue));
        before += pieces->v[i].letters;
    }
    return st;
}

static enum lt_status weave_line(struct weaving *g, const struct lt_weave_line *line, enum lt_role role)
{
    enum lt_status st = lt_weave_cut(g->cx, g->page->bytes, line->from, line->to, &g->w->pieces);
    if (st || !g->w->pieces.n)
        return st;
    return g->w->pieces.n == 1 ? add_par(g, &g->w->pieces.v[0], role, begin_of(g, line->cue))
                               : add_pieces(g, line->cue, role);
}

/* The n lines of one block, in g->w->lines. */
static enum lt_status weave_block(struct weaving *g, const struct lt_block *block, size_t n)
{
    struct lt_weave_line *lines = g->w->lines;
    size_t from = (size_t)(block->src_at - g->page->base) + g->page->mark, to = from + (size_t)block->src_len;
    size_t pars = g->w->n;
    enum lt_status st = LT_OK;
    from = from < g->last_to ? g->last_to : from;
    to = to > g->page->bytes.n ? g->page->bytes.n : to;
    if (from < to)
        st = lt_weave_find(g->cx, &g->w->finder, g->page->bytes, from, to, block->text, lines, n);
    for (size_t i = 0; i < n && !st; i++) {
        bool found = lines[i].to > lines[i].from && lines[i].from >= g->last_to;
        if (found)
            st = weave_line(g, &lines[i], block->role);
        else if (g->w->n == pars && g->w->pending48 < 0)
            g->w->pending48 = begin_of(g, lines[i].cue);
    }
    return st;
}

/* Lines from `at` on that say the same block; *n 0: line `at` stands nowhere. */
static enum lt_status gather(struct weaving *g, const bool *placed, size_t at, uint32_t *block, size_t *n)
{
    const struct lt_performed *line = NULL;
    enum lt_status st = LT_OK;
    *n = 0;
    for (; at < g->page->end && placed[at] && !st; at++) {
        st = g->p->line(g->p->user, g->cx, at, &line);
        if (st || (*n && line->line.block != *block))
            break;
        *block = line->line.block;
        if (!lt_grow(&g->w->lines, &g->w->cap_lines, *n + 1, sizeof *g->w->lines, LT_WEAVE_MAX))
            return no_room(g->cx);
        g->w->lines[(*n)++] =
            (struct lt_weave_line){.cue = at, .src_at = line->line.src_at, .src_len = line->line.src_len};
    }
    return st;
}

/* ------------------------------------------------------------------ lists and tables around them */

struct weave_box {
    size_t on_tag;
    struct lt_str own;
    bool table;
};

/* Each par learns the outermost list or table it lies in; those that have any get an id. */
static void find_boxes(struct weaving *g)
{
    struct lt_str all = g->page->bytes;
    struct lt_weave_woven *w = g->w;
    struct weave_box box = {0};
    struct lt_tagged m;
    int depth = 0;
    for (size_t at = 0, i = 0; i < w->n && lt_tagged_next(all, &at, &m);) {
        for (; i < w->n && w->pars[i].at < m.end; i++) {
            w->pars[i].box = depth ? box.on_tag : 0;
            w->pars[i].box_own = box.own;
            w->pars[i].table = box.table;
        }
        if (m.kind == LT_TAGGED_OTHER || m.kind == LT_TAGGED_TEXT || !lt_tagged_is(m.name, "ul ol dl table"))
            continue;
        depth += m.kind == LT_TAGGED_OPEN ? 1 : m.kind == LT_TAGGED_CLOSE && depth ? -1 : 0;
        if (m.kind == LT_TAGGED_OPEN && depth == 1) {
            box = (struct weave_box){lt_tagged_attrs_end(all, &m), {0}, lt_str_eqz(m.name, "table")};
            if (!lt_tagged_attr(all, &m, "id", &box.own))
                box.own = (struct lt_str){0};
        }
    }
    for (size_t i = 0; i < w->n; i++)
        if (w->pars[i].box && !w->pars[i].box_own.n && (!i || w->pars[i - 1].box != w->pars[i].box))
            lt_weave_edit(&w->edits, w->pars[i].box, 0, RANK_IN_TAG,
                          lt_arena_printf(&w->arena, " id=\"%s-b%zu\"", g->prefix, w->pars[i].box));
}

static enum lt_status weave_body(struct weaving *g)
{
    struct lt_weave_piece body = {0};
    struct lt_tagged m;
    for (size_t at = 0; lt_tagged_next(g->page->bytes, &at, &m);)
        if (m.kind == LT_TAGGED_OPEN && lt_str_eqz(m.name, "body")) {
            body = (struct lt_weave_piece){.from = m.end, .to = m.end};
            body.on_tag = lt_tagged_attrs_end(g->page->bytes, &m);
            if (!lt_tagged_attr(g->page->bytes, &m, "id", &body.own))
                body.own = (struct lt_str){0};
            break;
        }
    return add_par(g, &body, LT_ROLE_PARAGRAPH, 0);
}

enum lt_status lt_weave_page(struct lt_cx *cx, const struct lt_publication *p,
                             const struct lt_weave_page *page, const char *prefix, const bool *placed,
                             struct lt_weave_woven *out)
{
    struct weaving g = {cx, p, page, prefix, out, page->mark};
    enum lt_status st = LT_OK;
    *out = (struct lt_weave_woven){.arena = LT_ARENA(LT_DOC_MAX_BYTES), .pending48 = -1};
    out->edits.arena = &out->arena;
    for (size_t i = page->first; i < page->end && !st;) {
        uint32_t block = 0;
        size_t n = 0;
        st = gather(&g, placed, i, &block, &n);
        if (!st && n)
            st = weave_block(&g, &p->doc->blocks[block], n);
        else if (!st && out->pending48 < 0)
            out->pending48 = begin_of(&g, i);
        i += n ? n : 1;
    }
    if (!st && !out->n) /* nothing was found: all of it is heard as one */
        st = weave_body(&g);
    if (!st)
        find_boxes(&g);
    return st || !out->edits.failed ? st : no_room(cx);
}
