/* read/text/markdown.c - Markdown (CommonMark with tables, struck text and bare links; md4c) becomes blocks.
 * The only file that knows md4c.
 *
 * Front matter gives the facts; the first heading of level one is the headline when nothing stands before it.
 * Lines such as "By Ann Lee" below it and a bio at the end are told by the same cues as in plain text
 * (read/text/markdown_parts.c). Pictures give an alt block after the paragraph they stand in. Footnotes are
 * cut out beforehand and read on their own (read/text/markdown_notes.c). Raw HTML gives its text without the
 * tags. */
#include "read/text/text.h"

#include "base/utf8.h"
#include "read/entity.h"
#include "read/flow.h"
#include "read/sniff.h"
#include "read/text/dialect.h"
#include "read/text/front.h"
#include "read/text/markdown_links.h"
#include "read/text/markdown_notes.h"
#include "read/text/markdown_parts.h"

#include <md4c.h>
#include <string.h>

enum { MAX_LISTS = 64, MAX_SPANS_OPEN = 64, MAX_PICTURES = 64 };

struct list {
    bool numbered;
    int next;
};

struct md_picture {
    uint32_t at, len, title_at, title_len; /* in `pictures` */
};

struct md {
    struct lt_cx *cx;
    struct lt_doc *doc;
    struct lt_str source; /* what md4c was given; text pointers lie in it */
    size_t base;          /* of source in the whole text */
    struct lt_flow flow;
    struct lt_buf pictures; /* alt texts and titles of the current block */
    struct md_picture picture[MAX_PICTURES];
    size_t n_pictures;
    int in_picture;
    size_t picture_start;
    struct list lists[MAX_LISTS];
    size_t n_lists; /* may be more than MAX_LISTS; deeper ones are not numbered */
    size_t open[MAX_SPANS_OPEN];
    size_t n_open;
    int quotes, heading;
    bool in_item; /* the next text is a new item's */
    bool code, head_row, in_row, html;
    bool formula; /* a block of code that is TeX */
    bool opened;  /* a formula between dollars, of which nothing but white space has come yet */
    size_t cells;
    size_t from, to;   /* bytes of source that gave text to the block */
    enum lt_role role; /* PARAGRAPH, or NOTE when a footnote is read */
    struct lt_str note;
    struct lt_str address; /* of the last link, where md4c made it */
};

static void reset_block(struct md *m)
{
    m->from = SIZE_MAX;
    m->to = 0;
    m->n_open = 0;
    m->n_pictures = 0;
    lt_buf_clear(&m->pictures);
}

static void place(struct md *m, struct lt_block *b)
{
    b->src_at = m->base + (m->from == SIZE_MAX ? 0 : m->from);
    b->src_len = m->from == SIZE_MAX ? 0 : m->to - m->from;
    b->in_quote = m->quotes > 0;
}

static int emit_pictures(struct md *m)
{
    struct lt_str all = lt_buf_str(&m->pictures);
    for (size_t i = 0; i < m->n_pictures; i++) {
        const struct md_picture *p = &m->picture[i];
        const struct {
            enum lt_role role;
            struct lt_str text;
        } parts[] = {{LT_ROLE_ALT, lt_str_slice(all, p->at, p->len)},
                     {LT_ROLE_CAPTION, lt_str_slice(all, p->title_at, p->title_len)}};
        for (size_t k = 0; k < LT_COUNT(parts); k++) {
            struct lt_block *b = NULL;
            lt_flow_add(&m->flow, parts[k].text);
            if (lt_flow_block(m->cx, &m->flow, m->doc, parts[k].role, &b))
                return 1;
            if (b)
                place(m, b);
        }
    }
    return lt_buf_check(m->cx, &m->pictures, "the text of a picture") != LT_OK;
}

static enum lt_role role_of(const struct md *m)
{
    if (m->code)
        return LT_ROLE_CODE;
    if (m->formula)
        return LT_ROLE_FORMULA;
    if (m->in_row)
        return LT_ROLE_TABLE_ROW;
    if (m->role == LT_ROLE_NOTE)
        return LT_ROLE_NOTE;
    if (m->heading)
        return m->heading == 1 && m->doc->n_blocks == 0 && !m->quotes ? LT_ROLE_TITLE : LT_ROLE_HEADING;
    if (m->in_item)
        return LT_ROLE_ITEM;
    return m->quotes ? LT_ROLE_QUOTE : LT_ROLE_PARAGRAPH;
}

/* An item's depth and number. */
static void settle_item(struct md *m, struct lt_block *b)
{
    struct list *l = m->n_lists && m->n_lists <= MAX_LISTS ? &m->lists[m->n_lists - 1] : NULL;
    b->level = (int)m->n_lists;
    b->ordinal = l && l->numbered ? l->next++ : 0;
    m->in_item = false;
}

static void settle(struct md *m, struct lt_block *b)
{
    place(m, b);
    b->in_body = b->role != LT_ROLE_TITLE && m->role != LT_ROLE_NOTE;
    if (b->role == LT_ROLE_HEADING)
        b->level = m->heading;
    if (b->role == LT_ROLE_TABLE_ROW)
        b->level = m->head_row;
    if (b->role == LT_ROLE_NOTE)
        b->id = m->note;
    if (b->role == LT_ROLE_ITEM)
        settle_item(m, b);
}

/* The text collected so far becomes a block. */
static int flush(struct md *m)
{
    while (m->n_open)
        if (m->open[--m->n_open] != SIZE_MAX)
            lt_flow_end(&m->flow, m->open[m->n_open]);
    enum lt_role role = role_of(m);
    struct lt_block *b = NULL;
    if (role != LT_ROLE_CODE && role != LT_ROLE_TABLE_ROW)
        lt_md_mark_notes(m->cx, m->doc, &m->flow);
    if (lt_flow_block(m->cx, &m->flow, m->doc, role, &b))
        return 1;
    if (b)
        settle(m, b);
    int rc = emit_pictures(m);
    reset_block(m);
    return rc;
}

static void enter_list(struct md *m, const MD_BLOCK_OL_DETAIL *numbers)
{
    if (m->n_lists < MAX_LISTS)
        m->lists[m->n_lists] = (struct list){numbers != NULL, numbers ? (int)numbers->start : 0};
    m->n_lists++;
}

static void begin_row(struct md *m)
{
    m->in_row = m->flow.verbatim = true;
    m->cells = 0;
}

/* A part of a table; its rows are verbatim, their cells separated by tabs. */
static void enter_table(struct md *m, MD_BLOCKTYPE type)
{
    if (type == MD_BLOCK_THEAD || type == MD_BLOCK_TBODY)
        m->head_row = type == MD_BLOCK_THEAD;
    if (type == MD_BLOCK_TR)
        begin_row(m);
    if ((type == MD_BLOCK_TH || type == MD_BLOCK_TD) && m->cells++)
        lt_flow_add(&m->flow, LT_S("\t"));
}

/* A block of code; one that says "math" is a formula. */
static void enter_code(struct md *m, const MD_BLOCK_CODE_DETAIL *detail)
{
    struct lt_str lang = {detail->lang.text, detail->lang.size};
    m->formula = lt_str_eq_nocase(lang, LT_S("math"));
    m->code = m->flow.verbatim = !m->formula;
    if (m->formula)
        lt_flow_add(&m->flow, LT_S("$$"));
}

/* Does a block of this type end the text collected before it? */
static bool ends_text(MD_BLOCKTYPE type)
{
    return type == MD_BLOCK_QUOTE || type == MD_BLOCK_UL || type == MD_BLOCK_OL || type == MD_BLOCK_LI ||
           type == MD_BLOCK_CODE;
}

static int enter_block(MD_BLOCKTYPE type, void *detail, void *user)
{
    struct md *m = user;
    if (lt_check_cancel(m->cx) || (ends_text(type) && flush(m)))
        return 1;
    switch (type) {
    case MD_BLOCK_QUOTE:
        m->quotes++;
        break;
    case MD_BLOCK_UL:
        enter_list(m, NULL);
        break;
    case MD_BLOCK_OL:
        enter_list(m, detail);
        break;
    case MD_BLOCK_LI:
        m->in_item = true;
        break;
    case MD_BLOCK_H:
        m->heading = (int)((MD_BLOCK_H_DETAIL *)detail)->level;
        break;
    case MD_BLOCK_CODE:
        enter_code(m, detail);
        break;
    case MD_BLOCK_HTML:
        m->html = true;
        break;
    default:
        enter_table(m, type);
    }
    return 0;
}

static int leave_block(MD_BLOCKTYPE type, void *detail, void *user)
{
    struct md *m = user;
    (void)detail;
    switch (type) {
    case MD_BLOCK_HTML: {
        int rc = flush(m);
        m->html = m->in_row = false;
        m->heading = 0;
        return rc;
    }
    case MD_BLOCK_P:
    case MD_BLOCK_DOC:
        return flush(m);
    case MD_BLOCK_QUOTE:
        if (flush(m))
            return 1;
        m->quotes--;
        return 0;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        m->n_lists--;
        return 0;
    case MD_BLOCK_LI:
        if (flush(m))
            return 1;
        m->in_item = false;
        return 0;
    case MD_BLOCK_H: {
        int rc = flush(m);
        m->heading = 0;
        return rc;
    }
    case MD_BLOCK_CODE:
    case MD_BLOCK_TR: {
        if (m->formula)
            lt_flow_add(&m->flow, LT_S("$$"));
        int rc = flush(m);
        m->code = m->in_row = m->formula = false;
        return rc;
    }
    default:
        return 0;
    }
}

/* An address. Thousands of "[x]" may mean the same long one: what lies in the source is borrowed, what md4c
 * made (it had escapes) and is what it was for the last link is kept once. */
static struct lt_str address(struct md *m, const MD_ATTRIBUTE *a)
{
    struct lt_str s = {a->text, a->size};
    bool of_source = s.p >= m->source.p && s.p < m->source.p + m->source.n;
    if (of_source || s.n > LT_FLOW_MAX_VALUE || m->doc->arena.used > LT_DOC_MAX_BYTES / 4)
        return of_source ? s : (struct lt_str){0};
    if (!lt_str_eq(s, m->address))
        m->address = lt_doc_dup(m->cx, m->doc, s);
    return m->address;
}

static void add_text(struct md *m, struct lt_str s)
{
    if (m->in_picture) {
        lt_buf_add(&m->pictures, s);
        return;
    }
    if (!m->in_row) {
        lt_flow_add(&m->flow, s);
        return;
    }
    struct lt_flow cell = LT_FLOW; /* folded; only the cell borders may be tabs */
    lt_flow_add(&cell, s);
    bool lead = s.n && lt_is_space(s.p[0]), tail = s.n && lt_is_space(s.p[s.n - 1]);
    if (lead)
        lt_flow_add(&m->flow, LT_S(" "));
    lt_flow_add(&m->flow, lt_buf_str(&cell.text));
    if (tail && cell.text.n)
        lt_flow_add(&m->flow, LT_S(" "));
    m->flow.failed = m->flow.failed || cell.text.failed;
    lt_flow_close(&cell);
}

/* A formula keeps its dollars: what is between them is not Markdown, and whether it is a formula at all is
 * seen later, where all formats are the same. */
static void add_dollars(struct md *m, MD_SPANTYPE type)
{
    if (type == MD_SPAN_LATEXMATH || type == MD_SPAN_LATEXMATH_DISPLAY)
        add_text(m, type == MD_SPAN_LATEXMATH ? LT_S("$") : LT_S("$$"));
}

static int enter_span(MD_SPANTYPE type, void *detail, void *user)
{
    struct md *m = user;
    add_dollars(m, type);
    m->opened = type == MD_SPAN_LATEXMATH || type == MD_SPAN_LATEXMATH_DISPLAY;
    if (type == MD_SPAN_IMG) {
        if (m->in_picture++ == 0)
            m->picture_start = m->pictures.n;
        return 0;
    }
    size_t span = SIZE_MAX;
    if (!m->in_picture && !m->in_row) {
        struct lt_str none = {0};
        if (type == MD_SPAN_EM)
            span = lt_flow_begin(&m->flow, LT_SPAN_EMPHASIS, none);
        else if (type == MD_SPAN_STRONG)
            span = lt_flow_begin(&m->flow, LT_SPAN_STRONG, none);
        else if (type == MD_SPAN_CODE)
            span = lt_flow_begin(&m->flow, LT_SPAN_CODE, none);
        else if (type == MD_SPAN_A)
            span = lt_flow_begin(&m->flow, LT_SPAN_LINK, address(m, &((MD_SPAN_A_DETAIL *)detail)->href));
    }
    if (m->n_open < MAX_SPANS_OPEN)
        m->open[m->n_open] = span;
    m->n_open++;
    return m->cx->code != LT_OK;
}

static int leave_span(MD_SPANTYPE type, void *detail, void *user)
{
    struct md *m = user;
    add_dollars(m, type);
    if (type == MD_SPAN_IMG) {
        if (--m->in_picture || m->n_pictures >= MAX_PICTURES)
            return 0;
        const MD_ATTRIBUTE *title = &((MD_SPAN_IMG_DETAIL *)detail)->title;
        struct md_picture *p = &m->picture[m->n_pictures++];
        p->at = (uint32_t)m->picture_start;
        p->len = (uint32_t)(m->pictures.n - m->picture_start);
        p->title_at = (uint32_t)m->pictures.n;
        lt_buf_addmem(&m->pictures, title->text, title->size);
        p->title_len = (uint32_t)(m->pictures.n - p->title_at);
        return 0;
    }
    if (m->n_open == 0)
        return 0;
    m->n_open--;
    if (m->n_open < MAX_SPANS_OPEN && m->open[m->n_open] != SIZE_MAX)
        lt_flow_end(&m->flow, m->open[m->n_open]);
    return 0;
}

static void add_entity(struct md *m, struct lt_str s)
{
    uint32_t c = lt_entity(s);
    char utf8[4];
    add_text(m, c ? (struct lt_str){utf8, lt_utf8_put(utf8, c)} : s);
}

/* The name of the tag that s begins with, as long as it is one: "h1", "/td". */
static struct lt_str tag_name(struct lt_str s)
{
    size_t n = 1;
    while (n < s.n && n < 12 && (lt_is_alpha(s.p[n]) || lt_is_digit(s.p[n]) || (n == 1 && s.p[n] == '/')))
        n++;
    return lt_str_slice(s, 1, n - 1);
}

/* What a tag of an HTML block does to the text around it: headings, rows and their cells. The rest is read as
 * one paragraph. */
static int obey_tag(struct md *m, struct lt_str name)
{
    bool closes = name.n && name.p[0] == '/';
    name = lt_str_from(name, closes);
    bool heading = name.n == 2 && lt_lower(name.p[0]) == 'h' && name.p[1] >= '1' && name.p[1] <= '6';
    bool row = lt_str_eq_nocase(name, LT_S("tr"));
    bool cell = lt_str_eq_nocase(name, LT_S("td")) || lt_str_eq_nocase(name, LT_S("th"));
    bool box = lt_str_eq_nocase(name, LT_S("p")) || lt_str_eq_nocase(name, LT_S("li")) ||
               lt_str_eq_nocase(name, LT_S("summary")) || lt_str_eq_nocase(name, LT_S("table"));
    if (cell && !closes && m->in_row) {
        m->head_row = lt_lower(name.p[1]) == 'h';
        if (m->cells++)
            lt_flow_add(&m->flow, LT_S("\t"));
    }
    if ((!heading && !row && !box) || (box && m->in_row))
        return 0;
    int rc = flush(m);
    m->in_row = m->flow.verbatim = false;
    m->heading = heading && !closes ? name.p[1] - '0' : 0;
    if (row && !closes)
        begin_row(m);
    return rc;
}

/* Raw HTML without its tags and comments. A tag that is cut by the end of the piece is dropped with it. */
static int add_html(struct md *m, struct lt_str s)
{
    while (s.n) {
        size_t open = lt_str_find_char(s, '<');
        add_text(m, lt_str_slice(s, 0, open));
        if (open == SIZE_MAX)
            return 0;
        s = lt_str_from(s, open);
        bool comment = lt_str_starts(s, LT_S("<!--"));
        size_t end = comment ? lt_str_find(s, LT_S("-->")) : lt_str_find_char(s, '>');
        if (lt_str_starts_nocase(s, LT_S("<br")))
            lt_flow_break(&m->flow);
        if (m->html && !comment && obey_tag(m, tag_name(s)))
            return 1;
        if (end == SIZE_MAX)
            return 0;
        s = lt_str_from(s, end + (comment ? 3 : 1));
    }
    return 0;
}

/* md4c 0.4 leaves out the white space with which a formula begins, 0.5 does not. */
static void add_formula(struct md *m, struct lt_str s)
{
    while (m->opened && s.n && lt_is_space(s.p[0]))
        s = lt_str_from(s, 1);
    m->opened = m->opened && !s.n;
    add_text(m, s);
}

static int on_text(MD_TEXTTYPE type, const MD_CHAR *p, MD_SIZE n, void *user)
{
    struct md *m = user;
    struct lt_str s = {p, n};
    if (p >= m->source.p && p < m->source.p + m->source.n) { /* md4c also hands out text of its own */
        size_t at = (size_t)(p - m->source.p);
        m->from = at < m->from ? at : m->from;
        m->to = at + n > m->to ? at + n : m->to;
    }
    switch (type) {
    case MD_TEXT_NULLCHAR:
        break;
    case MD_TEXT_BR:
        if (m->in_picture || m->in_row)
            add_text(m, LT_S(" "));
        else
            lt_flow_break(&m->flow);
        break;
    case MD_TEXT_SOFTBR:
        add_formula(m, LT_S(" "));
        break;
    case MD_TEXT_ENTITY:
        add_entity(m, s);
        break;
    case MD_TEXT_HTML:
        return add_html(m, s);
    default:
        add_formula(m, s);
        break;
    }
    return 0;
}

/* md4c looks for bare links in a paragraph once for each of them: beyond MOST_BARE they are words like
 * others. */
static bool has_many_bare(struct lt_str source)
{
    enum { MOST_BARE = 500 };
    size_t n = 0;
    bool empty = false; /* so far, the line */
    for (size_t i = 0; i < source.n && n <= MOST_BARE; i++) {
        char c = source.p[i];
        bool dot = c == '.' && i >= 3 && lt_lower(source.p[i - 1]) == 'w';
        n = c == '\n' && empty ? 0 : n + (c == ':' || c == '@' || dot);
        empty = c == '\n' || (empty && lt_is_space(c));
    }
    return n > MOST_BARE;
}

static enum lt_status parse(struct md *m, struct lt_str source, size_t base)
{
    MD_PARSER parser = {
        .flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_PERMISSIVEAUTOLINKS |
                 MD_FLAG_COLLAPSEWHITESPACE | MD_FLAG_LATEXMATHSPANS,
        .enter_block = enter_block,
        .leave_block = leave_block,
        .enter_span = enter_span,
        .leave_span = leave_span,
        .text = on_text,
    };
    struct lt_buf copy = LT_BUF(source.n + 1);
    source = lt_md_short_links(source, &copy);
    enum lt_status st = lt_buf_check(m->cx, &copy, "the Markdown text");
    if (st) {
        lt_buf_close(&copy);
        return st;
    }
    if (has_many_bare(source))
        parser.flags &= ~(unsigned)MD_FLAG_PERMISSIVEAUTOLINKS;
    m->source = source;
    m->base = base;
    reset_block(m);
    int gave_up = md_parse(source.p, (MD_SIZE)source.n, &parser, m);
    lt_buf_close(&copy);
    if (!gave_up)
        return LT_OK;
    return m->cx->code ? m->cx->code
                       : lt_fail(m->cx, LT_OOM, LT_FMT ": the Markdown parser gave up", LT_ARG(m->doc->name));
}

/* The notes' bodies lie in `text`, which begins `base` bytes into the whole. */
static enum lt_status read_notes(struct md *m, struct lt_str text, size_t base,
                                 const struct lt_md_note *notes, size_t n)
{
    enum lt_status st = LT_OK;
    for (size_t i = 0; !st && i < n; i++) {
        m->role = LT_ROLE_NOTE;
        m->note = lt_doc_dup(m->cx, m->doc, notes[i].id);
        struct lt_str body = lt_str_trim(notes[i].body);
        struct lt_buf flat = LT_BUF(body.n + 1);
        if (!st)
            st = lt_md_flatten_note(m->cx, body, &flat);
        if (!st)
            st = m->cx->code ? m->cx->code : parse(m, lt_buf_str(&flat), base + (size_t)(body.p - text.p));
        lt_buf_close(&flat);
    }
    return st;
}

/* The body without what CommonMark does not know; *plain holds it when anything had to be changed. */
static enum lt_status without_dialect(struct md *m, struct lt_str *body, struct lt_buf *plain)
{
    if (!lt_md_is_dialect(*body))
        return LT_OK;
    lt_buf_add(plain, *body);
    enum lt_status st = lt_buf_check(m->cx, plain, "the Markdown text");
    if (st)
        return st;
    lt_md_plain(plain->p, plain->n);
    *body = lt_buf_str(plain);
    return LT_OK;
}

/* The headline, when the facts have none: the first heading of the first level, though a subtitle or an
 * author was given before it. */
static void see_headline(struct lt_doc *doc)
{
    size_t at = 0;
    while (at < doc->n_blocks &&
           (doc->blocks[at].role == LT_ROLE_SUBTITLE || doc->blocks[at].role == LT_ROLE_BYLINE))
        at++;
    if (doc->title.n || at == doc->n_blocks)
        return;
    struct lt_block b = doc->blocks[at];
    if (b.role == LT_ROLE_HEADING && b.level == 1 && at) {
        b.role = LT_ROLE_TITLE;
        b.level = 0;
        b.in_body = false;
        memmove(doc->blocks + 1, doc->blocks, at * sizeof b);
        doc->blocks[0] = b;
    }
    if (doc->blocks[0].role == LT_ROLE_TITLE)
        doc->title = doc->blocks[0].text;
}

static enum lt_status read_body(struct md *m, struct lt_str body, size_t base)
{
    enum lt_status st = LT_OK;
    struct lt_buf kept = LT_BUF(body.n + 1);
    struct lt_md_note *notes = NULL;
    size_t n = 0;
    if (!st)
        st = lt_md_cut_notes(m->cx, m->doc, body, &kept, &notes, &n);
    if (!st)
        st = parse(m, kept.n ? lt_buf_str(&kept) : body, base);
    if (!st)
        see_headline(m->doc);
    if (!st)
        st = lt_md_see_parts(m->cx, m->doc);
    if (!st)
        st = read_notes(m, body, base, notes, n);
    lt_buf_close(&kept);
    return st;
}

static enum lt_status read_document(struct md *m, struct lt_str text)
{
    size_t front = lt_front_length(text);
    struct lt_str body = lt_str_from(text, front);
    struct lt_buf plain = LT_BUF(body.n + 1);
    enum lt_status st = lt_front_read(m->cx, lt_str_slice(text, 0, front), body, m->doc);
    if (!st)
        st = without_dialect(m, &body, &plain);
    if (!st)
        st = read_body(m, body, front);
    lt_buf_close(&plain);
    return st;
}

enum lt_status lt_markdown_read(struct lt_cx *cx, const struct lt_read_opts *opts,
                                const struct lt_source *source, struct lt_str text, struct lt_doc *doc)
{
    (void)opts;
    (void)source;
    struct md m = {.cx = cx,
                   .doc = doc,
                   .flow = LT_FLOW,
                   .pictures = LT_BUF(LT_BLOCK_MAX_BYTES),
                   .role = LT_ROLE_PARAGRAPH};
    enum lt_status st = read_document(&m, text);
    lt_buf_close(&m.pictures);
    lt_flow_close(&m.flow);
    return st;
}

/* An object in JSON before text is front matter; else JSON is JSON. */
static int sniff_markdown(struct lt_str head)
{
    return head.n && head.p[0] == '{' && lt_front_length(head) ? 90 : lt_sniff_markdown(head);
}

static enum lt_status read_markdown(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                                    struct lt_str bytes)
{
    return lt_reading_document(cx, r, source, bytes, LT_MARKUP_NONE, lt_markdown_read);
}

const struct lt_reader lt_reader_markdown = {
    .suffixes = "md markdown mkd mdown mdwn mdx qmd rmd",
    .media = "text/markdown text/x-markdown",
    .sniff = sniff_markdown,
    .read = read_markdown,
    .single = true,
};
