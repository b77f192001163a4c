/* read/pages/text.c - see read/pages/text.h. Walks the flat tree once; open elements that make spans wait on
 * a small stack for their end. Text is valid UTF-8 already; controls go, and characters that only steer
 * layout. */
#include "read/pages/text.h"

#include "base/utf8.h"
#include "model/tag.h"
#include "read/pages/article_runs.h"
#include "read/pages/mathml.h"
#include "read/pages/url.h"

struct open_span {
    size_t index;   /* of the flow's spans */
    uint32_t until; /* node */
};

/* ---- spans ---- */

static const struct span_row {
    enum lt_elem tag;
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
    return in->flow.n_spans < LT_INLINE_MAX_SPANS ? lt_flow_begin(&in->flow, kind, value) : SIZE_MAX;
}

/* Marks that are not raised are told by their name or their target's: class="footnote-ref" href="#fn1". */
static bool is_named_note(const struct lt_node *a, struct lt_str href)
{
    static const struct lt_str words[] = {LT_S_INIT("fn"), LT_S_INIT("ftn"), LT_S_INIT("note"),
                                          LT_S_INIT("cite")};
    struct lt_str class = lt_node_attr(a, LT_ATTR_CLASS);
    for (size_t i = 0; i < LT_COUNT(words); i++)
        if (lt_str_find_nocase(lt_str_slice(href, 0, 16), words[i]) != SIZE_MAX)
            return true;
    return lt_str_find_nocase(class, LT_S("note")) != SIZE_MAX;
}

/* "#fnref1", "#_ftnref1", "#ftnt_ref1", "#cite_ref-3", "#footnote-ref-2": from a note back to its mark. */
static bool leads_back(struct lt_str href)
{
    static const struct lt_str words[] = {
        LT_S_INIT("fnref"),    LT_S_INIT("ftnref"),   LT_S_INIT("ftnt_ref"), LT_S_INIT("cite_ref"),
        LT_S_INIT("note-ref"), LT_S_INIT("noteref"),  LT_S_INIT("note_ref"), LT_S_INIT("note-back"),
        LT_S_INIT("fn-back"),  LT_S_INIT("-backlink")};
    for (size_t i = 0; i < LT_COUNT(words); i++)
        if (lt_str_find_nocase(lt_str_slice(href, 0, 24), words[i]) != SIZE_MAX)
            return true;
    return false;
}

/* "[12]": a number in brackets is a mark though nothing else says so. */
static bool is_bracketed(const struct lt_tree *tree, uint32_t link)
{
    const struct lt_node *text = &tree->nodes[link + 1];
    if (tree->nodes[link].end != link + 2 || text->tag != LT_TAG_TEXT)
        return false;
    struct lt_str s = lt_str_trim(text->text);
    if (s.n < 3 || s.n > 5 || s.p[0] != '[' || s.p[s.n - 1] != ']')
        return false;
    for (size_t i = 1; i + 1 < s.n; i++)
        if (!lt_is_digit(s.p[i]))
            return false;
    return true;
}

/* A mark is a link into the page's notes, of a character or two; it says what it is, is raised or is named.
 */
bool lt_node_is_note_ref(const struct lt_tree *tree, uint32_t link)
{
    const struct lt_node *a = &tree->nodes[link];
    struct lt_str href = lt_node_attr(a, LT_ATTR_HREF);
    if (!lt_str_starts(href, LT_S("#")) || leads_back(href))
        return false;
    if (lt_node_attr_word(a, LT_ATTR_ROLE, LT_S("doc-noteref")) ||
        lt_node_attr_word(a, LT_ATTR_EPUB_TYPE, LT_S("noteref")))
        return true;
    struct lt_mass m = {0};
    lt_node_measure(tree, link + 1, a->end, &m);
    bool raised = tree->nodes[a->parent].tag == LT_TAG_SUP ||
                  lt_tree_find(tree, link, a->end, LT_TAG_SUP) != UINT32_MAX;
    return m.chars > 0 && m.chars <= 4 && (raised || is_named_note(a, href) || is_bracketed(tree, link));
}

static void open_link(struct lt_inline *in, const struct lt_tree *tree, uint32_t at, size_t *index)
{
    struct lt_str href = lt_str_trim(lt_node_attr(&tree->nodes[at], LT_ATTR_HREF));
    if (lt_node_is_note_ref(tree, at))
        *index = start_span(in, LT_SPAN_NOTE_REF, lt_str_from(href, 1));
    else if (href.n && href.p[0] != '#')
        *index = start_span(in, LT_SPAN_LINK, lt_url_resolve(in->arena, in->base, href));
}

/* Spaces, thin ones too, and what may stand in pages: "45–47", "xii". */
static bool is_page_sign(uint32_t c)
{
    bool space = c == ' ' || c == 0xA0 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F;
    return space || (c >= '0' && c <= '9') || c == '-' || c == 0x2013 || c == ',' || c == 'x' || c == 'v' ||
           c == 'i';
}

/* "<sup>: 207</sup>" after a note mark: where in the work it stands. */
static bool is_page_of_note(const struct lt_tree *tree, uint32_t sup)
{
    bool colon = false, digit = false;
    for (uint32_t i = sup + 1; i < tree->nodes[sup].end; i++) {
        struct lt_str s = tree->nodes[i].tag == LT_TAG_TEXT ? tree->nodes[i].text : (struct lt_str){0};
        for (size_t at = 0; at < s.n;) {
            uint32_t c = lt_utf8_next(s, &at);
            if (c == ':' && !colon && !digit)
                colon = true;
            else if (!is_page_sign(c))
                return false;
            digit = digit || (c >= '0' && c <= '9');
        }
        if (digit && !colon)
            return false;
    }
    return colon && digit;
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
    if (lang.n && !lt_tag_equal(lang, in->lang))
        push(open, n_open, start_span(in, LT_SPAN_LANGUAGE, lang), node->end);
    size_t index = SIZE_MAX;
    if (node->tag == LT_TAG_A)
        open_link(in, tree, at, &index);
    bool pages = node->tag == LT_TAG_SUP && is_page_of_note(tree, at);
    if (pages)
        index = start_span(in, LT_SPAN_NOTE_REF, (struct lt_str){0});
    for (size_t i = 0; i < LT_COUNT(span_rows) && !pages; i++)
        if (span_rows[i].tag == node->tag)
            index = start_span(in, span_rows[i].kind, lt_node_attr(node, LT_ATTR_TITLE));
    push(open, n_open, index, node->end);
}

static void close_spans(struct lt_inline *in, uint32_t at, struct open_span *open, size_t *n_open)
{
    while (*n_open && open[*n_open - 1].until <= at)
        lt_flow_end(&in->flow, open[--*n_open].index);
}

/* ---- side notes ---- */

bool lt_node_is_side_note(const struct lt_tree *tree, uint32_t at)
{
    static const struct lt_str names[] = {LT_S_INIT("sidenote"), LT_S_INIT("marginnote"),
                                          LT_S_INIT("side-note"), LT_S_INIT("margin-note")};
    const struct lt_node *node = &tree->nodes[at];
    if (!node->n_attrs || lt_node_is_block(node) || node->end == at + 1)
        return false;
    for (size_t i = 0; i < LT_COUNT(names); i++)
        if (lt_node_attr_word(node, LT_ATTR_CLASS, names[i]))
            return true;
    return false;
}

struct lt_str lt_side_note_id(struct lt_arena *arena, uint32_t node)
{
    return lt_arena_printf(arena, "lectern-side-note-%u", node);
}

/* Its mark: such notes are counted by the page's style, and have none in the text. */
static bool add_side_note(struct lt_inline *in, const struct lt_tree *tree, uint32_t at)
{
    if (!lt_node_is_side_note(tree, at))
        return false;
    size_t span = in->arena ? start_span(in, LT_SPAN_NOTE_REF, lt_side_note_id(in->arena, at)) : SIZE_MAX;
    if (span != SIZE_MAX) {
        lt_flow_add(&in->flow, LT_S("*"));
        lt_flow_end(&in->flow, span);
    }
    return true;
}

/* ---- nodes ---- */

struct lt_str lt_node_lang(const struct lt_node *node)
{
    struct lt_str lang = lt_str_trim(lt_node_attr(node, LT_ATTR_LANG));
    return lang.n ? lang : lt_str_trim(lt_node_attr(node, LT_ATTR_XML_LANG));
}

bool lt_node_is_emoji(const struct lt_node *img)
{
    return lt_node_attr_word(img, LT_ATTR_CLASS, LT_S("emoji")) ||
           lt_node_attr_word(img, LT_ATTR_CLASS, LT_S("wp-smiley"));
}

static void add_break(struct lt_inline *in)
{
    if (in->flow.verbatim)
        lt_flow_add(&in->flow, LT_S("\n"));
    else if (in->arena && in->flow.n_spans < LT_INLINE_MAX_SPANS)
        lt_flow_break(&in->flow);
    else
        in->flow.space = true;
}

/* A link within the page that has no word on it leads back to a note's mark, or to the heading it stands in.
 */
static bool is_way_back(const struct lt_tree *tree, uint32_t at)
{
    const struct lt_node *a = &tree->nodes[at];
    struct lt_mass m = {0};
    if (!lt_str_starts(lt_node_attr(a, LT_ATTR_HREF), LT_S("#")) || lt_node_is_note_ref(tree, at))
        return false; /* "*" may be a note's mark, when it says that it is */
    lt_node_measure(tree, at + 1, a->end, &m);
    return m.chars == 0 || (m.chars <= 4 && leads_back(lt_node_attr(a, LT_ATTR_HREF)));
}

/* A link of a picture and a word or two after a sentence: the badge of a source, and no words of the author.
 */
static bool is_badge(const struct lt_tree *tree, uint32_t at)
{
    const struct lt_node *nodes = tree->nodes;
    if (at + 1 >= nodes[at].end || nodes[at + 1].tag != LT_TAG_IMG)
        return false;
    uint32_t first = at;
    while (nodes[first].parent + 1 == first && !lt_node_is_block(&nodes[nodes[first].parent]))
        first = nodes[first].parent;
    const struct lt_node *before = &nodes[first - 1];
    struct lt_str said = before->tag == LT_TAG_TEXT ? lt_str_trim(before->text) : (struct lt_str){0};
    struct lt_mass m = {0};
    lt_node_measure(tree, at + 1, nodes[at].end, &m);
    return said.n && (said.p[said.n - 1] == '.' || said.p[said.n - 1] == '!' || said.p[said.n - 1] == '?') &&
           m.words <= 4 && m.chars <= 40;
}

/* One node that is text by itself; true when what is inside it is done with. */
static bool add_leaf(struct lt_inline *in, const struct lt_tree *tree, uint32_t at)
{
    const struct lt_node *node = &tree->nodes[at];
    switch (node->tag) {
    case LT_TAG_TEXT:
        lt_flow_add(&in->flow, node->text);
        return true;
    case LT_TAG_BR:
        add_break(in);
        return true;
    case LT_TAG_IMG:
        if (lt_node_is_emoji(node))
            lt_flow_add(&in->flow, lt_node_attr(node, LT_ATTR_ALT));
        else if (lt_mathml_is_picture(node))
            lt_mathml_add_picture(&in->flow, node);
        return true;
    case LT_TAG_MATH:
        lt_mathml_add(&in->flow, tree, at);
        return true;
    case LT_TAG_A:
        return is_way_back(tree, at) || is_badge(tree, at) || lt_node_is_hidden(node);
    default:
        return (lt_elem_kind((enum lt_elem)node->tag) & LT_KIND_SILENT) || lt_node_is_hidden(node) ||
               add_side_note(in, tree, at);
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
            in->flow.space = true;
        if (in->arena)
            open_spans(in, tree, i, open, &n_open);
        i++;
    }
    close_spans(in, UINT32_MAX, open, &n_open);
}

struct lt_str lt_inline_plain(const struct lt_tree *tree, uint32_t first, uint32_t end, struct lt_buf *out)
{
    lt_buf_clear(out);
    struct lt_inline in = {.flow.text = *out};
    lt_inline_add(&in, tree, first, end);
    *out = in.flow.text;
    return lt_buf_str(out);
}
