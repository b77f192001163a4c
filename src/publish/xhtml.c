/* publish/xhtml.c - see xhtml.h: what stands around the text of blocks. */
#include "publish/xhtml.h"

#include "base/xml.h"

/* How a role is marked up; NULL: by code. */
static const struct element_shape {
    const char *element, *class, *epub_type;
} shapes[LT_ROLES] = {
    [LT_ROLE_TITLE] = {"h1", NULL, "title"},
    [LT_ROLE_SUBTITLE] = {"p", "subtitle", "subtitle"},
    [LT_ROLE_BYLINE] = {"p", "byline", NULL},
    [LT_ROLE_DATELINE] = {"p", "dateline", NULL},
    [LT_ROLE_HEADING] = {NULL, NULL, NULL},
    [LT_ROLE_PARAGRAPH] = {"p", NULL, NULL},
    [LT_ROLE_ITEM] = {NULL, NULL, NULL},
    [LT_ROLE_QUOTE] = {"p", NULL, NULL},
    [LT_ROLE_PULLQUOTE] = {"p", "pull-quote", "pullquote"},
    [LT_ROLE_CAPTION] = {"p", "caption", NULL},
    [LT_ROLE_CREDIT] = {"p", "credit", NULL},
    [LT_ROLE_ALT] = {"p", "picture", NULL},
    [LT_ROLE_TABLE_ROW] = {NULL, NULL, NULL},
    [LT_ROLE_CODE] = {"pre", NULL, NULL},
    [LT_ROLE_FORMULA] = {"p", "formula", NULL},
    [LT_ROLE_NOTE] = {"aside", "note", "footnote"},
    [LT_ROLE_RATING] = {"p", "rating", NULL},
    [LT_ROLE_EMBED] = {"p", NULL, NULL},
    [LT_ROLE_BIO] = {"p", "bio", NULL},
    [LT_ROLE_BOILERPLATE] = {"p", "added", NULL},
};

bool lt_xhtml_is_whole(enum lt_role role)
{
    return role == LT_ROLE_TABLE_ROW || role == LT_ROLE_CODE;
}

static void open_box(struct lt_xhtml *m, enum lt_xhtml_box box, const char *element)
{
    lt_buf_addf(m->out, "<%s", element);
    if (m->epub && m->depth <= 1)
        lt_buf_addf(m->out, " id=\"b%zu\"", ++m->boxes);
    lt_buf_addz(m->out, ">\n");
    m->box = box;
}

static const char *list_name(const struct lt_xhtml *m)
{
    return m->ordered[m->depth - 1] ? "ol" : "ul";
}

static void close_list(struct lt_xhtml *m)
{
    lt_buf_addf(m->out, "</li>\n</%s>\n", list_name(m));
    m->depth--;
}

static void close_box(struct lt_xhtml *m)
{
    while (m->depth)
        close_list(m);
    if (m->box == LT_BOX_TABLE)
        lt_buf_addz(m->out, "</table>\n");
    m->box = LT_BOX_NONE;
}

static void quote(struct lt_xhtml *m, bool wanted)
{
    if (m->in_quote == wanted)
        return;
    close_box(m);
    lt_buf_addz(m->out, wanted ? "<blockquote>\n" : "</blockquote>\n");
    m->in_quote = wanted;
}

/* lang, id and epub:type, and the end of the opening tag. */
static void attributes(struct lt_xhtml *m, const struct lt_block *b, const struct lt_xhtml_mark *whole,
                       const char *epub_type)
{
    if (b->lang.n) {
        lt_buf_addz(m->out, m->epub ? " xml:lang=\"" : " lang=\"");
        lt_escape_xml(m->out, b->lang);
        lt_buf_addc(m->out, '"');
    }
    if (m->epub && b->lang.n) {
        lt_buf_addz(m->out, " lang=\"");
        lt_escape_xml(m->out, b->lang);
        lt_buf_addc(m->out, '"');
    }
    if (whole)
        lt_buf_addf(m->out, " id=\"s%zu\"", whole->number);
    if (m->epub && epub_type)
        lt_buf_addf(m->out, " epub:type=\"%s\"", epub_type);
    lt_buf_addc(m->out, '>');
}

/* The <li> of an item is closed by what follows it: deeper items belong into it. */
static void item(struct lt_xhtml *m, const struct lt_block *b, const struct lt_xhtml_mark *marks, size_t n)
{
    bool ordered = b->ordinal > 0;
    int level = b->level < 1 ? 1 : b->level;
    level = level > m->depth + 1 ? m->depth + 1 : level;
    level = level > LT_XHTML_DEPTH ? LT_XHTML_DEPTH : level;
    if (m->box != LT_BOX_LIST)
        close_box(m);
    while (m->depth > level || (m->depth == level && m->ordered[level - 1] != ordered))
        close_list(m);
    if (m->depth == level) {
        lt_buf_addz(m->out, "</li>\n");
    } else {
        m->ordered[m->depth++] = ordered;
        open_box(m, LT_BOX_LIST, list_name(m));
    }
    lt_buf_addz(m->out, "<li");
    if (ordered)
        lt_buf_addf(m->out, " value=\"%d\"", b->ordinal);
    attributes(m, b, NULL, NULL);
    lt_xhtml_text(m->out, b, b->text, 0, marks, n, m->epub, NULL);
}

static void row(struct lt_xhtml *m, const struct lt_block *b, const struct lt_xhtml_mark *marks, size_t n)
{
    const char *cell = b->level == 1 ? "th" : "td";
    struct lt_str rest = b->text, part;
    uint32_t next = 0;
    if (m->box != LT_BOX_TABLE) {
        close_box(m);
        open_box(m, LT_BOX_TABLE, "table");
    }
    lt_buf_addz(m->out, "<tr");
    attributes(m, b, n ? marks : NULL, NULL);
    while (lt_str_cut(&rest, '\t', &part)) {
        lt_buf_addf(m->out, "<%s>", cell);
        lt_xhtml_text(m->out, b, part, (uint32_t)(part.p - b->text.p), NULL, 0, m->epub, &next);
        lt_buf_addf(m->out, "</%s>", cell);
    }
    lt_buf_addz(m->out, "</tr>\n");
}

static void heading(struct lt_xhtml *m, const struct lt_block *b, const struct lt_xhtml_mark *marks, size_t n)
{
    int level = b->level < 2 ? 2 : b->level > 6 ? 6 : b->level;
    lt_buf_addf(m->out, "<h%d", level);
    attributes(m, b, NULL, NULL);
    lt_xhtml_text(m->out, b, b->text, 0, marks, n, m->epub, NULL);
    lt_buf_addf(m->out, "</h%d>\n", level);
}

static void plain(struct lt_xhtml *m, const struct lt_block *b, const struct lt_xhtml_mark *marks, size_t n)
{
    const struct element_shape *s = &shapes[b->role < LT_ROLES ? b->role : LT_ROLE_PARAGRAPH];
    const char *element = !m->epub && b->role == LT_ROLE_NOTE ? "p" : s->element;
    bool code = b->role == LT_ROLE_CODE;
    lt_buf_addf(m->out, "<%s", element);
    if (s->class && m->epub)
        lt_buf_addf(m->out, " class=\"%s\"", s->class);
    attributes(m, b, code && n ? marks : NULL, s->epub_type);
    lt_xhtml_text(m->out, b, b->text, 0, code ? NULL : marks, code ? 0 : n, m->epub, NULL);
    lt_buf_addf(m->out, "</%s>\n", element);
}

void lt_xhtml_block(struct lt_xhtml *m, const struct lt_block *b, const struct lt_xhtml_mark *marks, size_t n)
{
    quote(m, b->in_quote || b->role == LT_ROLE_QUOTE || b->role == LT_ROLE_EMBED);
    if (b->role == LT_ROLE_ITEM) {
        item(m, b, marks, n);
        return;
    }
    if (b->role == LT_ROLE_TABLE_ROW) {
        row(m, b, marks, n);
        return;
    }
    close_box(m);
    if (b->role == LT_ROLE_HEADING)
        heading(m, b, marks, n);
    else
        plain(m, b, marks, n);
}

void lt_xhtml_end(struct lt_xhtml *m)
{
    close_box(m);
    quote(m, false);
}
