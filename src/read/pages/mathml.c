/* read/pages/mathml.c - see mathml.h. MathML that carries no TeX (Pandoc's, journals', EPUB's) is written as
 * the TeX it would be, so that the rest of the program knows one way to write a formula. */
#include "read/pages/mathml.h"

#include "base/utf8.h"

#include <string.h>

enum {
    MOST_BYTES = 2000, /* of one formula; nobody listens to a longer one */
    MOST_DEPTH = 24
};

#define TOO_MUCH "\\unreadable" /* a command that nobody knows: the formula is only named */

struct writer_of_tex {
    const struct lt_tree *tree;
    struct lt_buf out;
    unsigned depth;
    bool failed;
};

static void write_node(struct writer_of_tex *w, uint32_t at);

/* ------------------------------------------------------------------ the flow */

/* Delimiters inside would end it too early. */
static bool can_stand(struct lt_str tex)
{
    return tex.n && tex.n <= MOST_BYTES && lt_str_find(tex, LT_S("\\)")) == SIZE_MAX;
}

static void add_tex(struct lt_flow *flow, struct lt_str tex)
{
    tex = lt_str_trim(tex);
    if (!tex.n)
        return;
    lt_flow_add(flow, LT_S("\\("));
    lt_flow_add(flow, can_stand(tex) ? tex : LT_S(TOO_MUCH));
    lt_flow_add(flow, LT_S("\\)"));
}

/* "the square root of x": a description for a person is text as it is. */
static bool is_prose(struct lt_str s)
{
    enum { WORD = 3 };
    size_t run = 0, words = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '\\' || s.p[i] == '{' || s.p[i] == '^' || s.p[i] == '_')
            return false;
        run = lt_is_alpha(s.p[i]) ? run + 1 : 0;
        words += run == WORD;
    }
    return words > 1;
}

/* ------------------------------------------------------------------ MathML as TeX */

static void put(struct writer_of_tex *w, const char *z)
{
    lt_buf_addz(&w->out, z);
}

static void write_children(struct writer_of_tex *w, uint32_t at)
{
    const struct lt_node *nodes = w->tree->nodes;
    for (uint32_t i = at + 1; i < nodes[at].end; i = nodes[i].end)
        write_node(w, i);
}

/* The n-th element inside; UINT32_MAX: there is none. */
static uint32_t child(const struct writer_of_tex *w, uint32_t at, unsigned n)
{
    const struct lt_node *nodes = w->tree->nodes;
    for (uint32_t i = at + 1; i < nodes[at].end; i = nodes[i].end)
        if (nodes[i].tag != LT_TAG_TEXT && n-- == 0)
            return i;
    return UINT32_MAX;
}

/* The child in braces, after `before`. */
static void write_part(struct writer_of_tex *w, const char *before, uint32_t at, unsigned n)
{
    uint32_t part = child(w, at, n);
    put(w, before);
    put(w, "{");
    if (part != UINT32_MAX)
        write_node(w, part);
    put(w, "}");
}

/* What a sign, a letter or a word holds, without white space round it. */
static struct lt_str content(const struct writer_of_tex *w, uint32_t at)
{
    const struct lt_node *nodes = w->tree->nodes;
    return nodes[at].end == at + 2 && nodes[at + 1].tag == LT_TAG_TEXT ? lt_str_trim(nodes[at + 1].text)
                                                                       : (struct lt_str){0};
}

static bool is_one_character(struct lt_str s)
{
    size_t at = 0;
    return s.n && lt_utf8_next(s, &at) && at == s.n;
}

/* A letter, "sin", a word. */
static void write_name(struct writer_of_tex *w, struct lt_str s)
{
    put(w, " ");
    if (is_one_character(s)) {
        lt_buf_add(&w->out, s);
        return;
    }
    put(w, "\\operatorname{");
    lt_buf_add(&w->out, s);
    put(w, "}");
}

static void write_sign(struct writer_of_tex *w, struct lt_str s)
{
    static const struct {
        uint32_t c;
        const char *tex;
    } signs[] = {{'{', "\\{ "}, {'}', "\\} "}, {'%', "\\% "},    {0x2061, ""},     {0x2062, ""},
                 {0x2063, ""},  {0x2064, ""},  {0x2225, "\\| "}, {0x3A3, "\\sum "}};
    if (!is_one_character(s)) {
        if (s.n)
            write_name(w, s);
        return;
    }
    uint32_t c = lt_utf8_peek(s, 0);
    for (size_t i = 0; i < LT_COUNT(signs); i++)
        if (signs[i].c == c) {
            put(w, signs[i].tex);
            return;
        }
    lt_buf_add(&w->out, s);
}

/* The accent that a sign above its base is; NULL: it is no accent. */
static const char *accent_of(struct lt_str s)
{
    static const struct {
        uint32_t c;
        const char *tex;
    } accents[] = {{'^', "\\hat"},     {0x302, "\\hat"},   {0x2C6, "\\hat"}, {'~', "\\tilde"},
                   {0x2DC, "\\tilde"}, {0x303, "\\tilde"}, {0xAF, "\\bar"},  {0x305, "\\bar"},
                   {0x203E, "\\bar"},  {0x2015, "\\bar"},  {'_', "\\bar"},   {0x2192, "\\vec"},
                   {0x20D7, "\\vec"},  {0x2D9, "\\dot"},   {0x307, "\\dot"}};
    uint32_t c = is_one_character(s) ? lt_utf8_peek(s, 0) : 0;
    for (size_t i = 0; c && i < LT_COUNT(accents); i++)
        if (accents[i].c == c)
            return accents[i].tex;
    return NULL;
}

/* A base with what is below and above it; a sum or a limit must not stand in braces. */
static void write_scripts(struct writer_of_tex *w, uint32_t at, int below, int above)
{
    uint32_t base = child(w, at, 0);
    bool plain = base != UINT32_MAX &&
                 (w->tree->nodes[base].tag == LT_TAG_MO || w->tree->nodes[base].tag == LT_TAG_MI);
    if (plain)
        write_node(w, base);
    else
        write_part(w, "", at, 0);
    if (below)
        write_part(w, "_", at, (unsigned)below);
    if (above)
        write_part(w, "^", at, (unsigned)above);
}

static void write_over(struct writer_of_tex *w, uint32_t at)
{
    uint32_t above = child(w, at, 1);
    const char *accent = above == UINT32_MAX ? NULL : accent_of(content(w, above));
    if (accent)
        write_part(w, accent, at, 0);
    else
        write_scripts(w, at, 0, 1);
}

static void write_fenced(struct writer_of_tex *w, uint32_t at)
{
    put(w, "(");
    for (unsigned n = 0; child(w, at, n) != UINT32_MAX && w->out.n < MOST_BYTES; n++) {
        put(w, n ? "," : "");
        write_node(w, child(w, at, n));
    }
    put(w, ")");
}

static void write_root(struct writer_of_tex *w, uint32_t at)
{
    put(w, "\\sqrt[");
    uint32_t which = child(w, at, 1);
    if (which != UINT32_MAX)
        write_node(w, which);
    write_part(w, "]", at, 0);
}

/* ------------------------------------------------------------------ tables */

/* Does a cell begin with a sign that puts two sides beside each other? */
static bool begins_with_relation(const struct writer_of_tex *w, uint32_t cell)
{
    static const struct lt_str relations[] = {LT_S_INIT("="), LT_S_INIT("<"), LT_S_INIT(">"),
                                              LT_S_INIT("≤"), LT_S_INIT("≥"), LT_S_INIT("≈"),
                                              LT_S_INIT("≡"), LT_S_INIT("→"), LT_S_INIT("∼")};
    const struct lt_node *nodes = w->tree->nodes;
    for (uint32_t i = cell + 1; i < nodes[cell].end; i++) {
        if (nodes[i].tag != LT_TAG_MO)
            continue;
        struct lt_str sign = content(w, i);
        for (size_t k = 0; k < LT_COUNT(relations); k++)
            if (lt_str_eq(sign, relations[k]))
                return true;
        return false;
    }
    return false;
}

/* Equations put under each other are typeset as a table of two columns; the second begins with "=". */
static bool is_equations(const struct writer_of_tex *w, uint32_t table)
{
    for (unsigned row = 0; child(w, table, row) != UINT32_MAX && row < MOST_DEPTH; row++) {
        uint32_t second = child(w, child(w, table, row), 1);
        if (second != UINT32_MAX && begins_with_relation(w, second))
            return true;
    }
    return false;
}

static void write_table(struct writer_of_tex *w, uint32_t at)
{
    const struct lt_node *nodes = w->tree->nodes;
    const char *name = is_equations(w, at) ? "aligned" : "matrix";
    lt_buf_addf(&w->out, "\\begin{%s}", name);
    for (uint32_t row = at + 1; row < nodes[at].end; row = nodes[row].end) {
        if (nodes[row].tag == LT_TAG_TEXT)
            continue;
        unsigned n = 0;
        for (uint32_t cell = row + 1; cell < nodes[row].end; cell = nodes[cell].end) {
            if (nodes[cell].tag == LT_TAG_TEXT)
                continue;
            put(w, n++ ? "&" : "");
            write_node(w, cell);
        }
        put(w, nodes[row].end < nodes[at].end ? "\\\\" : "");
    }
    lt_buf_addf(&w->out, "\\end{%s}", name);
}

/* One number over another without a line between them: how many ways there are to choose. */
static bool has_no_line(const struct lt_node *node)
{
    struct lt_str thick = lt_str_trim(lt_node_attr(node, LT_ATTR_LINETHICKNESS));
    return lt_str_starts(thick, LT_S("0")) && !lt_str_starts(thick, LT_S("0."));
}

static void write_element(struct writer_of_tex *w, uint32_t at)
{
    struct lt_str s = content(w, at);
    switch (w->tree->nodes[at].tag) {
    case LT_TAG_MI:
        write_name(w, s);
        break;
    case LT_TAG_MN:
        lt_buf_add(&w->out, s);
        break;
    case LT_TAG_MO:
        write_sign(w, s);
        break;
    case LT_TAG_MTEXT:
        put(w, "\\text{");
        lt_buf_add(&w->out, s);
        put(w, "}");
        break;
    case LT_TAG_MFRAC:
        write_part(w, has_no_line(&w->tree->nodes[at]) ? "\\binom" : "\\frac", at, 0);
        write_part(w, "", at, 1);
        break;
    case LT_TAG_MSUP:
        write_scripts(w, at, 0, 1);
        break;
    case LT_TAG_MSUB:
    case LT_TAG_MUNDER:
        write_scripts(w, at, 1, 0);
        break;
    case LT_TAG_MSUBSUP:
    case LT_TAG_MUNDEROVER:
        write_scripts(w, at, 1, 2);
        break;
    case LT_TAG_MOVER:
        write_over(w, at);
        break;
    case LT_TAG_MSQRT:
        put(w, "\\sqrt{");
        write_children(w, at);
        put(w, "}");
        break;
    case LT_TAG_MROOT:
        write_root(w, at);
        break;
    case LT_TAG_MFENCED:
        write_fenced(w, at);
        break;
    case LT_TAG_MTABLE:
        write_table(w, at);
        break;
    case LT_TAG_ANNOTATION:
    case LT_TAG_ANNOTATION_XML:
    case LT_TAG_MPHANTOM:
    case LT_TAG_TEXT:
        break;
    default: /* mrow, mstyle, semantics */
        write_children(w, at);
    }
}

static void write_node(struct writer_of_tex *w, uint32_t at)
{
    w->failed = w->failed || w->depth >= MOST_DEPTH || w->out.n > MOST_BYTES;
    if (w->failed)
        return;
    w->depth++;
    write_element(w, at);
    w->depth--;
}

/* ------------------------------------------------------------------ the element */

/* The text of the annotation that is TeX; .p NULL: there is none. */
static struct lt_str annotation(const struct lt_tree *tree, uint32_t at)
{
    const struct lt_node *nodes = tree->nodes;
    for (uint32_t i = at; (i = lt_tree_find(tree, i, nodes[at].end, LT_TAG_ANNOTATION)) != UINT32_MAX;)
        if (lt_str_find_nocase(lt_node_attr(&nodes[i], LT_ATTR_ENCODING), LT_S("tex")) != SIZE_MAX &&
            nodes[i].end == i + 2)
            return nodes[i + 1].text;
    return (struct lt_str){0};
}

/* MathML has a letter per sign: what is left with none of its own is named, not lost. */
static void add_converted(struct lt_flow *flow, const struct lt_tree *tree, uint32_t at)
{
    struct writer_of_tex w = {.tree = tree, .out = LT_BUF(8 * MOST_BYTES)};
    write_children(&w, at);
    if (w.out.refused)
        flow->failed = true;
    else
        add_tex(flow, w.failed || w.out.failed ? LT_S(TOO_MUCH) : lt_buf_str(&w.out));
    lt_buf_close(&w.out);
}

void lt_mathml_add(struct lt_flow *flow, const struct lt_tree *tree, uint32_t at)
{
    struct lt_str tex = annotation(tree, at),
                  alt = lt_str_trim(lt_node_attr(&tree->nodes[at], LT_ATTR_ALTTEXT));
    if (lt_str_trim(tex).n)
        add_tex(flow, tex);
    else if (alt.n && is_prose(alt))
        lt_flow_add(flow, alt);
    else if (alt.n)
        add_tex(flow, alt);
    else
        add_converted(flow, tree, at);
}

/* ------------------------------------------------------------------ pictures */

static bool has_command(struct lt_str s)
{
    for (size_t i = 0; i + 1 < s.n; i++)
        if (s.p[i] == '\\' && lt_is_alpha(s.p[i + 1]))
            return true;
    return false;
}

bool lt_mathml_is_picture(const struct lt_node *img)
{
    static const struct lt_str classes[] = {LT_S_INIT("latex"), LT_S_INIT("tex"), LT_S_INIT("math"),
                                            LT_S_INIT("mwe-math-fallback-image-inline"),
                                            LT_S_INIT("mwe-math-fallback-image-display")};
    struct lt_str alt = lt_str_trim(lt_node_attr(img, LT_ATTR_ALT));
    if (!alt.n || is_prose(alt))
        return false;
    for (size_t i = 0; i < LT_COUNT(classes); i++)
        if (lt_node_attr_word(img, LT_ATTR_CLASS, classes[i]))
            return true;
    return has_command(alt) &&
           (lt_str_find_char(alt, '{') != SIZE_MAX || lt_str_find_char(alt, '^') != SIZE_MAX ||
            lt_str_find_char(alt, '=') != SIZE_MAX || lt_str_starts(alt, LT_S("$")));
}

void lt_mathml_add_picture(struct lt_flow *flow, const struct lt_node *img)
{
    struct lt_str alt = lt_str_trim(lt_node_attr(img, LT_ATTR_ALT));
    while (alt.n > 1 && alt.p[0] == '$' && alt.p[alt.n - 1] == '$')
        alt = lt_str_slice(alt, 1, alt.n - 2);
    add_tex(flow, alt);
}
