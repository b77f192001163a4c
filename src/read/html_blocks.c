/* read/html_blocks.c - see html_blocks.h. */
#include "read/html_blocks.h"

#include "base/utf8.h"
#include "read/html_text.h"

struct writer {
    struct lt_cx *cx;
    struct lt_page *page;
    struct lt_doc *doc;
    struct lt_inline in;
};

/* Where a run stands, as far as it decides what it is. */
struct place {
    uint32_t heading, item, quote, pre, cell, caption; /* nearest element of that kind, or 0 */
    int depth;                                         /* of lists */
};

static struct place place_of(const struct lt_page *page, const struct lt_run *run)
{
    const struct lt_node *nodes = page->tree->nodes;
    struct place p = {0};
    for (uint32_t at = run->block; at > page->body; at = nodes[at].parent) {
        enum lt_tag tag = (enum lt_tag)nodes[at].tag;
        if (lt_tag_is_heading(tag) && !p.heading)
            p.heading = at;
        else if ((tag == LT_TAG_LI || tag == LT_TAG_DD || tag == LT_TAG_DT) && !p.item)
            p.item = at;
        else if (tag == LT_TAG_BLOCKQUOTE && !p.quote)
            p.quote = at;
        else if (tag == LT_TAG_PRE && !p.pre)
            p.pre = at;
        else if (tag == LT_TAG_FIGCAPTION && !p.caption)
            p.caption = at;
        if (tag == LT_TAG_UL || tag == LT_TAG_OL || tag == LT_TAG_DL)
            p.depth++;
    }
    return p;
}

static enum lt_role role_of(const struct lt_page *page, const struct lt_run *run, const struct place *p)
{
    (void)page;
    if (run->role != LT_ROLES)
        return (enum lt_role)run->role;
    if (p->heading)
        return LT_ROLE_HEADING;
    if (p->caption)
        return LT_ROLE_CAPTION;
    if (p->pre)
        return LT_ROLE_CODE;
    if (p->item)
        return LT_ROLE_ITEM;
    return p->quote ? LT_ROLE_QUOTE : LT_ROLE_PARAGRAPH;
}

static bool is_body(enum lt_role role)
{
    switch (role) {
    case LT_ROLE_HEADING:
    case LT_ROLE_PARAGRAPH:
    case LT_ROLE_ITEM:
    case LT_ROLE_QUOTE:
    case LT_ROLE_TABLE_ROW:
    case LT_ROLE_CODE:
    case LT_ROLE_FORMULA:
    case LT_ROLE_EMBED:
        return true;
    default:
        return false;
    }
}

static enum lt_status add_run(struct writer *w, const struct lt_run *run)
{
    const struct lt_node *nodes = w->page->tree->nodes;
    struct place place = place_of(w->page, run);
    enum lt_role role = role_of(w->page, run, &place);
    lt_inline_clear(&w->in);
    w->in.verbatim = role == LT_ROLE_CODE;
    lt_inline_add(&w->in, w->page->tree, run->first, run->end);
    struct lt_str text = lt_inline_finish(&w->in);
    if (!text.n)
        return LT_OK;
    struct lt_block *b = lt_doc_add(w->cx, w->doc, role, text);
    if (!b)
        return w->cx->code;
    b->in_quote = place.quote != 0;
    b->in_body = is_body(role);
    if (role == LT_ROLE_HEADING)
        b->level = (int)(nodes[place.heading].tag - LT_TAG_H1) + 1;
    if (role == LT_ROLE_ITEM)
        b->level = place.depth > 0 ? place.depth : 1;
    b->src_at = nodes[run->first].src_at;
    uint32_t end = nodes[run->end - 1].src_end;
    b->src_len = end > b->src_at ? end - b->src_at : 0;
    return lt_doc_set_spans(w->cx, w->doc, b, w->in.spans, w->in.n_spans);
}

enum { MAX_ACCOUNT = 480 }; /* bytes shown of what is left out */

/* Runs from `i` on that are out for the same reason are one block of the account; *next is behind them. */
static enum lt_status add_left_out(struct writer *w, size_t i, size_t *next)
{
    const struct lt_runs *runs = &w->page->runs;
    uint8_t why = runs->v[i].why;
    uint64_t from = w->page->tree->nodes[runs->v[i].first].src_at, to = from;
    lt_inline_clear(&w->in);
    struct lt_arena *spans = w->in.arena;
    w->in.arena = NULL;
    for (; i < runs->n && runs->v[i].why == why; i++) {
        const struct lt_run *run = &runs->v[i];
        w->in.space = true;
        if (w->in.text.n < MAX_ACCOUNT)
            lt_inline_add(&w->in, w->page->tree, run->first, run->end);
        to = w->page->tree->nodes[run->end - 1].src_end;
    }
    w->in.arena = spans;
    *next = i;
    struct lt_str text = lt_str_trim(lt_utf8_cut(lt_inline_finish(&w->in), MAX_ACCOUNT));
    if (!text.n)
        return LT_OK;
    struct lt_block *b = lt_doc_add(w->cx, w->doc, LT_ROLE_BOILERPLATE, text);
    if (!b)
        return w->cx->code;
    b->why = lt_why_text((enum lt_why)why);
    b->src_at = from;
    b->src_len = to > from ? to - from : 0;
    return LT_OK;
}

enum lt_status lt_blocks_add(struct lt_cx *cx, struct lt_page *page, struct lt_str base, struct lt_doc *doc)
{
    struct writer w = {.cx = cx, .page = page, .doc = doc, .in = LT_INLINE};
    w.in.base = base;
    w.in.lang = doc->lang;
    w.in.arena = &doc->arena;
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < page->runs.n && st == LT_OK;) {
        if (page->runs.v[i].why == LT_WHY_NONE)
            st = add_run(&w, &page->runs.v[i++]);
        else
            st = add_left_out(&w, i, &i);
    }
    lt_inline_close(&w.in);
    return st;
}
