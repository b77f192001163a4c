/* read/pages/blocks.c - see read/pages/blocks.h. Walks the runs once; elements that are blocks as a whole (a
 * table of data, preformatted text) are written when their first run comes by. */
#include "read/pages/blocks.h"

#include "base/utf8.h"
#include "model/tag.h"
#include "read/clues.h"
#include "read/pages/mathml.h"
#include "read/pages/place.h"
#include "read/pages/table.h"
#include "read/pages/text.h"

struct block_writer {
    struct lt_cx *cx;
    struct lt_page *page;
    struct lt_doc *doc;
    struct lt_inline in;
    struct lt_ordinal ordinal;
    size_t last_alt; /* index of the last ALT block + 1; 0: none */
    bool opening;    /* title, subtitle and byline have been written */
};

static void set_source(struct block_writer *w, struct lt_block *b, uint32_t first, uint32_t end)
{
    const struct lt_node *nodes = w->page->tree->nodes;
    uint32_t to = nodes[end - 1].src_end;
    b->src_at = nodes[first].src_at;
    b->src_len = to > b->src_at ? to - b->src_at : 0;
}

/* What is gathered becomes a block; *out is NULL when it was nothing. */
static enum lt_status write_block(struct block_writer *w, enum lt_role role, uint32_t first, uint32_t end,
                                  struct lt_block **out)
{
    enum lt_status st = lt_flow_block(w->cx, &w->in.flow, w->doc, role, out);
    if (*out)
        set_source(w, *out, first, end);
    return st;
}

static enum lt_status write_text(struct block_writer *w, enum lt_role role, struct lt_str text, uint32_t node,
                                 struct lt_block **out)
{
    lt_flow_add(&w->in.flow, text);
    return write_block(w, role, node, w->page->tree->nodes[node].end, out);
}

/* ---- pictures and players ---- */

/* A description says something: words, not a file's name, and not the headline again. */
static bool describes(const struct block_writer *w, struct lt_str alt)
{
    struct lt_mass m = {0};
    struct lt_node text = {.tag = LT_TAG_TEXT, .end = 1, .text = alt};
    struct lt_tree one = {.nodes = &text, .n = 1};
    lt_node_measure(&one, 0, 1, &m);
    return m.chars >= 3 && lt_str_find(alt, LT_S("://")) == SIZE_MAX && !lt_str_eq_nocase(alt, w->doc->title);
}

static enum lt_status add_alt(struct block_writer *w, uint32_t node)
{
    struct lt_block *b = NULL;
    struct lt_str alt = lt_str_trim(lt_node_attr(&w->page->tree->nodes[node], LT_ATTR_ALT));
    if (!describes(w, alt))
        return LT_OK;
    enum lt_status st = write_text(w, LT_ROLE_ALT, alt, node, &b);
    w->last_alt = b ? w->doc->n_blocks : w->last_alt;
    return st;
}

static enum lt_status add_player(struct block_writer *w, uint32_t node)
{
    struct lt_block *b = NULL;
    struct lt_str title = lt_str_trim(lt_node_attr(&w->page->tree->nodes[node], LT_ATTR_TITLE));
    if (!lt_place_names_player(title))
        return LT_OK;
    return write_text(w, LT_ROLE_EMBED, title, node, &b);
}

static enum lt_status add_media(struct block_writer *w, const struct lt_page_run *run)
{
    const struct lt_node *nodes = w->page->tree->nodes;
    enum lt_status st = LT_OK;
    if (run->hints & (LT_HINT(BYLINE) | LT_HINT(BIO) | LT_HINT(AD) | LT_HINT(SHARE)))
        return LT_OK;
    for (uint32_t i = run->first; i < run->end && st == LT_OK; i++) {
        if (nodes[i].tag == LT_TAG_IMG && !lt_node_is_emoji(&nodes[i]) && !lt_mathml_is_picture(&nodes[i]))
            st = add_alt(w, i);
        else if (nodes[i].tag == LT_TAG_IFRAME)
            st = add_player(w, i);
    }
    return st;
}

/* A caption that only repeats the description makes the description superfluous. */
static void compare_alt(struct block_writer *w, const struct lt_block *caption)
{
    struct lt_block *alt = w->last_alt ? &w->doc->blocks[w->last_alt - 1] : NULL;
    if (alt && w->last_alt + 1 == w->doc->n_blocks && lt_str_eq(alt->text, caption->text))
        alt->why = LT_S("the caption says it");
}

/* ---- text ---- */

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
    case LT_ROLE_RATING:
        return true;
    default:
        return false;
    }
}

static struct lt_str lang_of(const struct block_writer *w, uint32_t at)
{
    const struct lt_node *nodes = w->page->tree->nodes;
    for (; at > w->page->body; at = nodes[at].parent) {
        struct lt_str lang = lt_node_lang(&nodes[at]);
        if (lang.n)
            return lt_tag_equal(lang, w->doc->lang) ? (struct lt_str){0} : lang;
    }
    return (struct lt_str){0};
}

/* An anchor is the id of the block itself; that of a section says nothing about each of its paragraphs. */
static struct lt_str id_of(const struct block_writer *w, const struct lt_page_run *run)
{
    const struct lt_node *nodes = w->page->tree->nodes;
    const struct lt_node *node = &nodes[run->note ? run->note : run->block];
    if (!run->note && (lt_elem_kind((enum lt_elem)node->tag) & LT_KIND_SECTION))
        return (struct lt_str){0};
    struct lt_str id = lt_node_attr(node, LT_ATTR_ID);
    return id.n || !run->note ? id : lt_node_attr(node, LT_ATTR_NAME);
}

static void settle(struct block_writer *w, struct lt_block *b, const struct lt_page_run *run,
                   const struct lt_place *place)
{
    b->in_quote = place->quote != 0;
    b->in_body = is_body(b->role);
    b->lang = lt_doc_dup(w->cx, w->doc, lang_of(w, run->block));
    b->id = lt_doc_dup(w->cx, w->doc, id_of(w, run));
    if (b->role == LT_ROLE_HEADING)
        b->level = place->level;
    if (b->role == LT_ROLE_ITEM) {
        b->level = place->depth > 0 ? place->depth : 1;
        b->ordinal = lt_place_ordinal(w->page->tree, place->item, &w->ordinal);
    }
    if (b->role == LT_ROLE_CAPTION)
        compare_alt(w, b);
}

static enum lt_status add_run(struct block_writer *w, const struct lt_page_run *run,
                              const struct lt_place *place)
{
    enum lt_role role = run->role != LT_ROLES ? (enum lt_role)run->role : place->role;
    struct lt_str lang = lang_of(w, run->block);
    struct lt_block *b = NULL;
    w->in.lang = lang.n ? lang : w->doc->lang;
    lt_inline_add(&w->in, w->page->tree, run->first, run->end);
    enum lt_status st = write_block(w, role, run->first, run->end, &b);
    if (b)
        settle(w, b, run, place);
    return st ? st : w->cx->code;
}

/* The notes that are printed beside a block, after it. */
static enum lt_status add_side_notes(struct block_writer *w, const struct lt_page_run *run)
{
    const struct lt_tree *tree = w->page->tree;
    enum lt_status st = LT_OK;
    for (uint32_t i = run->first; i < run->end && !st; i++) {
        if (!lt_node_is_side_note(tree, i))
            continue;
        struct lt_block *b = NULL;
        lt_inline_add(&w->in, tree, i + 1, tree->nodes[i].end);
        st = write_block(w, LT_ROLE_NOTE, i, tree->nodes[i].end, &b);
        if (b)
            b->id = lt_doc_dup(w->cx, w->doc, lt_side_note_id(w->page->arena, i));
        i = tree->nodes[i].end - 1;
    }
    return st;
}

static enum lt_status add_code(struct block_writer *w, const struct lt_page_run *run,
                               const struct lt_place *place)
{
    struct lt_block *b = NULL;
    w->in.flow.verbatim = true;
    lt_inline_add(&w->in, w->page->tree, place->pre + 1, w->page->tree->nodes[place->pre].end);
    enum lt_status st = write_block(w, LT_ROLE_CODE, place->pre, w->page->tree->nodes[place->pre].end, &b);
    if (b)
        settle(w, b, run, place);
    return st ? st : w->cx->code;
}

/* Without a letter in it a run is text when a picture in it is a formula. */
static bool has_text(const struct block_writer *w, const struct lt_page_run *run)
{
    const struct lt_node *nodes = w->page->tree->nodes;
    bool text = run->m.chars > 0;
    for (uint32_t i = run->first; i < run->end && !text; i++)
        text = nodes[i].tag == LT_TAG_IMG && lt_mathml_is_picture(&nodes[i]);
    return text;
}

/* The run at `i`, or the element it opens; *next is the run after it. */
static enum lt_status add_kept(struct block_writer *w, size_t i, size_t *next)
{
    const struct lt_page_run *run = &w->page->runs.v[i];
    struct lt_place place = lt_place_of(w->page, run);
    *next = i + 1;
    if (place.table && run->role != LT_ROLE_NOTE) {
        *next = w->page->runs.at[w->page->tree->nodes[place.table].end];
        return lt_table_add(w->cx, w->page->tree, place.table, &w->in, w->doc);
    }
    if (place.pre && run->role == LT_ROLES) {
        *next = w->page->runs.at[w->page->tree->nodes[place.pre].end];
        return add_code(w, run, &place);
    }
    enum lt_status st = add_media(w, run);
    if (!st && has_text(w, run))
        st = add_run(w, run, &place);
    return st ? st : add_side_notes(w, run);
}

/* ---- the opening ---- */

struct opening_row {
    enum lt_role role;
    struct lt_str text; /* what metadata says, for when it is not printed */
};

/* The first run in this role; SIZE_MAX: it is not printed in the article. */
static size_t printed(const struct lt_page *page, enum lt_role role)
{
    for (size_t i = 0; i < page->runs.n; i++)
        if (page->runs.v[i].why == LT_WHY_NONE && page->runs.v[i].role == role && page->runs.v[i].m.chars)
            return i;
    return SIZE_MAX;
}

/* What is said of a row, where it is not what is printed; *as_printed: the run at `i` is read as it stands.
 * The headline is what metadata calls it; a byline is printed among dates, trades and buttons. */
static struct lt_str text_of_row(struct block_writer *w, const struct opening_row *row, size_t i,
                                 bool *as_printed)
{
    *as_printed = i != SIZE_MAX && (row->role != LT_ROLE_TITLE || !row->text.n);
    if (row->role != LT_ROLE_BYLINE || i == SIZE_MAX)
        return row->text;
    struct lt_str line = lt_str_trim(lt_page_run_text(w->page, &w->page->runs.v[i]));
    struct lt_str names = lt_clue_author(line, false);
    *as_printed = lt_str_eq(names, line);
    return row->text.n ? row->text : names;
}

static enum lt_status add_opening_row(struct block_writer *w, const struct opening_row *row)
{
    size_t i = printed(w->page, row->role);
    struct lt_block *b = NULL;
    bool as_printed;
    struct lt_str text = text_of_row(w, row, i, &as_printed);
    if (as_printed) {
        struct lt_place place = lt_place_of(w->page, &w->page->runs.v[i]);
        enum lt_status st = add_run(w, &w->page->runs.v[i], &place);
        w->page->runs.v[i].why = LT_WHY_DONE;
        return st;
    }
    if (!text.n)
        return LT_OK;
    lt_flow_add(&w->in.flow, text);
    enum lt_status st = lt_flow_block(w->cx, &w->in.flow, w->doc, row->role, &b);
    if (b && i != SIZE_MAX)
        set_source(w, b, w->page->runs.v[i].first, w->page->runs.v[i].end);
    return st;
}

/* Roles that stand at the head of a document and nowhere else. */
static bool opens(uint8_t role)
{
    return role == LT_ROLE_TITLE || role == LT_ROLE_BYLINE || role == LT_ROLE_DATELINE;
}

static enum lt_status add_opening(struct block_writer *w)
{
    const struct opening_row rows[] = {
        {LT_ROLE_TITLE, w->doc->headline.n ? w->doc->headline : w->doc->title},
        {LT_ROLE_SUBTITLE, w->doc->subtitle},
        {LT_ROLE_BYLINE, w->doc->byline},
        {LT_ROLE_DATELINE, {0}},
    };
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < LT_COUNT(rows) && st == LT_OK; i++)
        st = add_opening_row(w, &rows[i]);
    for (size_t i = 0; i < w->page->runs.n; i++)
        if (w->page->runs.v[i].why == LT_WHY_NONE && opens(w->page->runs.v[i].role))
            w->page->runs.v[i].why = LT_WHY_AGAIN;
    return st;
}

/* A verdict that the page gives in its data, and does not print where the article is. */
static enum lt_status add_rating(struct block_writer *w)
{
    struct lt_block *b = NULL;
    if (!w->doc->rating.n || printed(w->page, LT_ROLE_RATING) != SIZE_MAX)
        return LT_OK;
    lt_flow_add(&w->in.flow, w->doc->rating);
    return lt_flow_block(w->cx, &w->in.flow, w->doc, LT_ROLE_RATING, &b);
}

/* ---- the account ---- */

enum { MAX_ACCOUNT = 480 }; /* bytes shown of what is left out */

/* Runs from `i` on that are out for the same reason are one block of the account; *next is after them. */
static enum lt_status add_left_out(struct block_writer *w, size_t i, size_t *next)
{
    const struct lt_runs *runs = &w->page->runs;
    uint8_t why = runs->v[i].why;
    size_t from = i;
    for (; i < runs->n && runs->v[i].why == why; i++) {
        w->in.flow.space = true;
        if (w->in.flow.text.n < MAX_ACCOUNT)
            lt_inline_add(&w->in, w->page->tree, runs->v[i].first, runs->v[i].end);
    }
    *next = i;
    struct lt_str shown = lt_utf8_cut(lt_buf_str(&w->in.flow.text), MAX_ACCOUNT);
    w->in.flow.text.n = lt_str_trim(shown).n;
    w->in.flow.n_spans = 0;
    struct lt_block *b = NULL;
    enum lt_status st = write_block(w, LT_ROLE_BOILERPLATE, runs->v[from].first, runs->v[i - 1].end, &b);
    if (b)
        b->why = lt_why_text((enum lt_why)why);
    return st;
}

enum lt_status lt_blocks_add(struct lt_cx *cx, struct lt_page *page, const struct lt_blocks_opts *opts,
                             struct lt_doc *doc)
{
    struct block_writer w = {.cx = cx, .page = page, .doc = doc, .in.flow = LT_FLOW};
    w.in.base = opts->base;
    w.in.arena = page->arena;
    enum lt_status st = opts->opening ? add_opening(&w) : LT_OK;
    for (size_t i = 0; i < page->runs.n && st == LT_OK;) {
        enum lt_why why = (enum lt_why)page->runs.v[i].why;
        if (why == LT_WHY_NONE)
            st = add_kept(&w, i, &i);
        else if (why == LT_WHY_DONE)
            i++;
        else
            st = add_left_out(&w, i, &i);
        if (st == LT_OK && (i & 255) == 0)
            st = lt_check_cancel(cx);
    }
    if (st == LT_OK && opts->opening)
        st = add_rating(&w);
    lt_flow_close(&w.in.flow);
    return st;
}
