/* read/html_text.c - see html_text.h. Walks the flat tree once; open elements that make spans wait on a small
 * stack for their end. Text is valid UTF-8 already; controls go, and characters that only steer layout. */
#include "read/html_text.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "read/article_runs.h"
#include "read/html_url.h"

#include <stdlib.h>

struct open_span {
    size_t index;   /* into in->spans */
    uint32_t until; /* node */
};

void lt_inline_clear(struct lt_inline *in)
{
    lt_buf_clear(&in->text);
    in->n_spans = 0;
    in->space = false;
    in->verbatim = false;
}

void lt_inline_close(struct lt_inline *in)
{
    lt_buf_close(&in->text);
    free(in->spans);
    *in = LT_INLINE;
}

/* ---- text ---- */

/* Marks that change how a line is set and not what it says: byte order mark, word joiner, soft hyphen, bidi
 * controls, zero width space. */
static bool is_layout(uint32_t c)
{
    return c == 0xFEFF || c == 0xAD || c == 0x2060 || c == 0x200B || c == 0x200E || c == 0x200F ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

static void add_char(struct lt_inline *in, const char *p, size_t n)
{
    if (in->space && in->text.n)
        lt_buf_addc(&in->text, ' ');
    in->space = false;
    lt_buf_addmem(&in->text, p, n);
}

static void add_folded(struct lt_inline *in, struct lt_str s)
{
    for (size_t at = 0; at < s.n;) {
        size_t start = at;
        unsigned char byte = (unsigned char)s.p[at];
        if (byte > ' ' && byte < 0x7F) {
            while (at < s.n && (unsigned char)s.p[at] > ' ' && (unsigned char)s.p[at] < 0x7F)
                at++;
            add_char(in, s.p + start, at - start);
            continue;
        }
        uint32_t c = lt_utf8_next(s, &at);
        if (lt_uni_is_space(c) || c == 0)
            in->space = true;
        else if (c >= 0xA0 && !is_layout(c))
            add_char(in, s.p + start, at - start);
    }
}

static void add_verbatim(struct lt_inline *in, struct lt_str s)
{
    for (size_t at = 0; at < s.n;) {
        size_t start = at;
        uint32_t c = lt_utf8_next(s, &at);
        if (c == '\r' || (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0) || is_layout(c))
            continue;
        lt_buf_addmem(&in->text, s.p + start, at - start);
    }
}

void lt_inline_add_str(struct lt_inline *in, struct lt_str s)
{
    if (in->verbatim)
        add_verbatim(in, s);
    else
        add_folded(in, s);
}

/* ---- spans ---- */

static const struct span_row {
    enum lt_tag tag;
    enum lt_span_kind kind;
} span_rows[] = {
    {LT_TAG_EM, LT_SPAN_EMPHASIS},
    {LT_TAG_I, LT_SPAN_EMPHASIS},
    {LT_TAG_VAR, LT_SPAN_EMPHASIS},
    {LT_TAG_DFN, LT_SPAN_EMPHASIS},
    {LT_TAG_STRONG, LT_SPAN_STRONG},
    {LT_TAG_B, LT_SPAN_STRONG},
    {LT_TAG_CODE, LT_SPAN_CODE},
    {LT_TAG_KBD, LT_SPAN_CODE},
    {LT_TAG_SAMP, LT_SPAN_CODE},
    {LT_TAG_TT, LT_SPAN_CODE},
    {LT_TAG_SUP, LT_SPAN_SUPERSCRIPT},
    {LT_TAG_SUB, LT_SPAN_SUBSCRIPT},
    {LT_TAG_CITE, LT_SPAN_CITE},
    {LT_TAG_ABBR, LT_SPAN_ABBREVIATION},
    {LT_TAG_ACRONYM, LT_SPAN_ABBREVIATION},
};

static size_t start_span(struct lt_inline *in, enum lt_span_kind kind, struct lt_str value)
{
    if (in->n_spans >= LT_INLINE_MAX_SPANS ||
        !lt_grow(&in->spans, &in->cap_spans, in->n_spans + 1, sizeof *in->spans, LT_INLINE_MAX_SPANS))
        return SIZE_MAX;
    uint32_t at = (uint32_t)(in->text.n + (in->space && in->text.n && !in->verbatim));
    in->spans[in->n_spans] = (struct lt_span){.kind = kind, .at = at, .value = value};
    return in->n_spans++;
}

/* A mark is a link into the page's notes, raised or in brackets: its target says so. */
static bool is_note_ref(const struct lt_tree *tree, uint32_t link)
{
    const struct lt_node *a = &tree->nodes[link];
    struct lt_str href = lt_node_attr(a, LT_ATTR_HREF);
    if (!lt_str_starts(href, LT_S("#")))
        return false;
    if (lt_node_attr_word(a, LT_ATTR_ROLE, LT_S("doc-noteref")) ||
        lt_node_attr_word(a, LT_ATTR_EPUB_TYPE, LT_S("noteref")))
        return true;
    struct lt_measure m = {0};
    lt_measure_nodes(tree, link + 1, a->end, &m);
    bool raised = tree->nodes[a->parent].tag == LT_TAG_SUP ||
                  lt_tree_find(tree, link, a->end, LT_TAG_SUP) != UINT32_MAX;
    return raised && m.chars <= 4;
}

static void open_link(struct lt_inline *in, const struct lt_tree *tree, uint32_t at, size_t *index)
{
    struct lt_str href = lt_str_trim(lt_node_attr(&tree->nodes[at], LT_ATTR_HREF));
    if (is_note_ref(tree, at))
        *index = start_span(in, LT_SPAN_NOTE_REF, lt_str_from(href, 1));
    else if (href.n && href.p[0] != '#')
        *index = start_span(in, LT_SPAN_LINK, lt_url_resolve(in->arena, in->base, href));
}

static void push(struct open_span *open, size_t *n_open, size_t index, uint32_t until)
{
    if (index != SIZE_MAX && *n_open < LT_INLINE_MAX_OPEN)
        open[(*n_open)++] = (struct open_span){index, until};
}

static void open_spans(struct lt_inline *in, const struct lt_tree *tree, uint32_t at, struct open_span *open,
                       size_t *n_open)
{
    const struct lt_node *node = &tree->nodes[at];
    struct lt_str lang = lt_node_lang(node);
    if (lang.n && !lt_str_eq_nocase(lang, in->lang))
        push(open, n_open, start_span(in, LT_SPAN_LANGUAGE, lang), node->end);
    size_t index = SIZE_MAX;
    if (node->tag == LT_TAG_A)
        open_link(in, tree, at, &index);
    for (size_t i = 0; i < LT_COUNT(span_rows); i++)
        if (span_rows[i].tag == node->tag)
            index = start_span(in, span_rows[i].kind, lt_node_attr(node, LT_ATTR_TITLE));
    push(open, n_open, index, node->end);
}

static void close_spans(struct lt_inline *in, uint32_t at, struct open_span *open, size_t *n_open)
{
    while (*n_open && open[*n_open - 1].until <= at) {
        struct lt_span *s = &in->spans[open[--*n_open].index];
        size_t end = in->text.n;
        while (s->at < end && in->text.p[s->at] == ' ')
            s->at++;
        s->len = end > s->at ? (uint32_t)(end - s->at) : 0;
    }
}

/* ---- nodes ---- */

struct lt_str lt_node_lang(const struct lt_node *node)
{
    struct lt_str lang = lt_str_trim(lt_node_attr(node, LT_ATTR_LANG));
    return lang.n ? lang : lt_str_trim(lt_node_attr(node, LT_ATTR_XML_LANG));
}

static bool is_emoji(const struct lt_node *img)
{
    return lt_node_attr_word(img, LT_ATTR_CLASS, LT_S("emoji")) ||
           lt_node_attr_word(img, LT_ATTR_CLASS, LT_S("wp-smiley"));
}

/* A formula as its author typed it, or in the words given for it. */
static void add_math(struct lt_inline *in, const struct lt_tree *tree, uint32_t at)
{
    const struct lt_node *math = &tree->nodes[at];
    struct lt_str text = lt_node_attr(math, LT_ATTR_ALTTEXT);
    uint32_t note = lt_tree_find(tree, at, math->end, LT_TAG_ANNOTATION);
    if (text.n) {
        lt_inline_add_str(in, text);
        return;
    }
    uint32_t from = note == UINT32_MAX ? at + 1 : note + 1;
    uint32_t to = note == UINT32_MAX ? math->end : tree->nodes[note].end;
    for (uint32_t i = from; i < to; i++)
        lt_inline_add_str(in, tree->nodes[i].text);
}

static void add_break(struct lt_inline *in)
{
    if (in->verbatim) {
        lt_buf_addc(&in->text, '\n');
        return;
    }
    in->space = true;
    if (in->arena && in->text.n)
        start_span(in, LT_SPAN_HARD_BREAK, (struct lt_str){0});
}

/* One node that is text by itself; true when what is inside it is done with. */
static bool add_leaf(struct lt_inline *in, const struct lt_tree *tree, uint32_t at)
{
    const struct lt_node *node = &tree->nodes[at];
    switch (node->tag) {
    case LT_TAG_TEXT:
        lt_inline_add_str(in, node->text);
        return true;
    case LT_TAG_BR:
        add_break(in);
        return true;
    case LT_TAG_IMG:
        if (is_emoji(node))
            lt_inline_add_str(in, lt_node_attr(node, LT_ATTR_ALT));
        return true;
    case LT_TAG_MATH:
        add_math(in, tree, at);
        return true;
    default:
        return (lt_tag_kind((enum lt_tag)node->tag) & LT_KIND_SILENT) || lt_node_is_hidden(node);
    }
}

void lt_inline_add(struct lt_inline *in, const struct lt_tree *tree, uint32_t first, uint32_t end)
{
    struct open_span open[LT_INLINE_MAX_OPEN];
    size_t n_open = 0;
    for (uint32_t i = first; i < end;) {
        const struct lt_node *node = &tree->nodes[i];
        close_spans(in, i, open, &n_open);
        if (add_leaf(in, tree, i)) {
            i = node->end;
            continue;
        }
        if (lt_node_is_block(node))
            in->space = true;
        if (in->arena)
            open_spans(in, tree, i, open, &n_open);
        i++;
    }
    close_spans(in, UINT32_MAX, open, &n_open);
}

struct lt_str lt_inline_finish(struct lt_inline *in)
{
    size_t end = in->text.n, start = 0;
    while (in->verbatim && end && lt_is_space(in->text.p[end - 1]))
        end--;
    while (in->verbatim && start < end && in->text.p[start] == '\n')
        start++;
    size_t kept = 0;
    for (size_t i = 0; i < in->n_spans; i++) {
        struct lt_span s = in->spans[i];
        size_t to = s.at + s.len < end ? s.at + s.len : end;
        s.at = s.at > start ? (uint32_t)(s.at - start) : 0;
        s.len = to > start + s.at ? (uint32_t)(to - start - s.at) : 0;
        bool mark = s.kind == LT_SPAN_HARD_BREAK;
        if (mark ? s.at < end - start : s.len > 0)
            in->spans[kept++] = s;
    }
    in->n_spans = kept;
    return (struct lt_str){in->text.p ? in->text.p + start : "", end - start};
}

struct lt_str lt_inline_plain(const struct lt_tree *tree, uint32_t first, uint32_t end, struct lt_buf *out)
{
    lt_buf_clear(out);
    struct lt_inline in = {.text = *out};
    lt_inline_add(&in, tree, first, end);
    *out = in.text;
    return lt_buf_str(out);
}
