/* read/pages/article_runs.c - see read/pages/article_runs.h. */
#include "read/pages/article_runs.h"

#include "base/unicode.h"
#include "base/utf8.h"

/* Does the style, without its spaces, say this? "--side-display:none" says something else. */
static bool has_declaration(struct lt_str style, struct lt_str wanted)
{
    for (size_t at = 0; at < style.n; at++) {
        size_t found = lt_str_find(lt_str_from(style, at), wanted);
        if (found == SIZE_MAX)
            return false;
        at += found;
        if (at == 0 || style.p[at - 1] == ';')
            return true;
    }
    return false;
}

/* Classes of what is not read: the number of a printed page, where no word ends either (transcribed books),
 * and what a wiki puts beside its text for those who edit it. By their first letters. */
static bool is_unread_class(struct lt_str word)
{
    static const struct lt_str classes[] = {
        LT_S_INIT("pagenum"),        LT_S_INIT("pageno"),          LT_S_INIT("x-ebookmaker-pageno"),
        LT_S_INIT("mw-editsection"), LT_S_INIT("editsection"),     LT_S_INIT("mw-jump-link"),
        LT_S_INIT("mw-indicators"),  LT_S_INIT("mw-cite-backlink")};
    switch (lt_lower(word.p[0])) {
    case 'p':
    case 'x':
    case 'm':
    case 'e':
        break;
    default:
        return false;
    }
    for (size_t i = 0; i < LT_COUNT(classes); i++)
        if (lt_str_eq_nocase(word, classes[i]))
            return true;
    return false;
}

static bool has_unread_class(struct lt_str names)
{
    for (size_t at = 0; at < names.n;) {
        size_t from = at;
        while (at < names.n && !lt_is_space(names.p[at]))
            at++;
        if (at > from && is_unread_class(lt_str_slice(names, from, at - from)))
            return true;
        at++;
    }
    return false;
}

/* The other marks of a printed page's number (EPUB Structural Semantics Vocabulary; DPUB-ARIA 1.1), and the
 * other tools of a wiki. */
static bool is_unread(const struct lt_node *node)
{
    static const struct lt_str ids[] = {LT_S_INIT("coordinates"), LT_S_INIT("siteSub"),
                                        LT_S_INIT("contentSub"), LT_S_INIT("jump-to-nav")};
    for (size_t i = 0; i < node->n_attrs; i++) {
        struct lt_str value = node->attrs[i].value;
        bool unread = false;
        switch (node->attrs[i].name) {
        case LT_ATTR_CLASS:
            unread = has_unread_class(value);
            break;
        case LT_ATTR_EPUB_TYPE:
            unread = lt_node_attr_word(node, LT_ATTR_EPUB_TYPE, LT_S("pagebreak"));
            break;
        case LT_ATTR_ROLE:
            unread = lt_node_attr_word(node, LT_ATTR_ROLE, LT_S("doc-pagebreak"));
            break;
        case LT_ATTR_ID:
            for (size_t k = 0; k < LT_COUNT(ids); k++)
                unread = unread || lt_str_eq(value, ids[k]);
            break;
        default:
            break;
        }
        if (unread)
            return true;
    }
    return false;
}

/* What MathJax drew from a formula; the formula itself stands beside it. */
static bool is_drawn_formula(const struct lt_node *node)
{
    static const struct lt_str classes[] = {LT_S_INIT("MathJax_Preview"), LT_S_INIT("MathJax"),
                                            LT_S_INIT("MathJax_Display"), LT_S_INIT("MathJax_SVG"),
                                            LT_S_INIT("MathJax_CHTML")};
    struct lt_str class = lt_node_attr(node, LT_ATTR_CLASS);
    if (class.n < 7 || (node->tag != LT_TAG_SPAN && node->tag != LT_TAG_DIV) ||
        lt_str_find(class, LT_S("MathJax")) == SIZE_MAX)
        return false;
    for (size_t i = 0; i < LT_COUNT(classes); i++)
        if (lt_node_attr_word(node, LT_ATTR_CLASS, classes[i]))
            return true;
    return false;
}

bool lt_node_is_hidden(const struct lt_node *node)
{
    if (!node->n_attrs)
        return false;
    if (is_unread(node) || is_drawn_formula(node))
        return true;
    struct lt_str hidden = lt_node_attr(node, LT_ATTR_HIDDEN);
    if (lt_node_has_attr(node, LT_ATTR_HIDDEN) && !lt_str_eq_nocase(hidden, LT_S("until-found")))
        return true;
    /* Formulas are hidden from screen readers and shown as pictures: the markup is the readable one. */
    if (lt_str_eq_nocase(lt_node_attr(node, LT_ATTR_ARIA_HIDDEN), LT_S("true")) && node->tag != LT_TAG_MATH &&
        !lt_node_attr_word(node, LT_ATTR_CLASS, LT_S("fallback-image")))
        return true;
    struct lt_str style = lt_node_attr(node, LT_ATTR_STYLE);
    if (!style.n)
        return false;
    char tight[512]; /* without spaces, lower case */
    size_t n = 0;
    for (size_t i = 0; i < style.n && n < sizeof tight; i++)
        if (!lt_is_space(style.p[i]))
            tight[n++] = lt_lower(style.p[i]);
    struct lt_str s = {tight, n};
    return has_declaration(s, LT_S("display:none")) || has_declaration(s, LT_S("visibility:hidden"));
}

/* ---- measuring ---- */

static unsigned weight_of(uint32_t c)
{
    bool dense = (c >= 0x2E80 && c < 0xA4D0) || (c >= 0xAC00 && c < 0xD7B0) || (c >= 0xF900 && c < 0xFB00) ||
                 (c >= 0x20000 && c < 0x40000);
    return dense ? 3 : 1;
}

static bool is_stop(uint32_t c)
{
    switch (c) {
    case '.':
    case '!':
    case '?':
    case ':':
    case 0x2026: /* … */
    case 0x3002: /* 。 */
    case 0xFF01: /* ！ */
    case 0xFF1F: /* ？ */
    case 0x061F: /* ؟ */
    case 0x06D4: /* ۔ */
    case 0x0964: /* । */
        return true;
    default:
        return false;
    }
}

static bool is_comma(uint32_t c)
{
    return c == ',' || c == ';' || c == 0x060C || c == 0x3001 || c == 0xFF0C || c == 0x061B;
}

/* Stars are said: they are a rating. */
static bool is_star(uint32_t c)
{
    return c == 0x2605 || c == 0x2606 || c == 0x2B50;
}

/* A selector of the form of the character before it is a mark by its class, and not one to read. */
static bool is_selector(uint32_t c)
{
    return c >= 0xFE00 && c <= 0xFE0F;
}

static bool is_word_char(uint32_t c)
{
    return c < 0x80 ? lt_is_alpha((char)c) || lt_is_digit((char)c)
                    : (lt_uni_is_alnum(c) && !is_selector(c)) || is_star(c);
}

/* Does a stop before s[at] end a sentence? "3.5" and "e.g." have none that does, "said.”" has. */
static bool ends_there(struct lt_str s, size_t at, uint32_t stop)
{
    if (stop == ':')
        return false;
    if (at >= s.n || stop >= 0x3000)
        return true;
    unsigned char next = (unsigned char)s.p[at];
    return lt_is_space((char)next) || next == '"' || next == ')' || next >= 0x80;
}

static void measure_text(struct lt_str s, bool linked, struct lt_mass *m)
{
    bool in_word = false, stopped = false;
    for (size_t at = 0; at < s.n;) {
        uint32_t c = (unsigned char)s.p[at] < 0x80 ? (unsigned char)s.p[at++] : lt_utf8_next(s, &at);
        if (is_word_char(c)) {
            unsigned weight = weight_of(c);
            m->chars += weight;
            m->linked += linked ? weight : 0;
            m->words += !in_word || weight > 1;
            in_word = true;
            stopped = false;
            continue;
        }
        if (c == '\'' || c == 0x2019 || c == 0xAD)
            continue;
        in_word = false;
        m->commas += is_comma(c);
        if (!is_stop(c) || stopped)
            continue;
        m->stops += ends_there(s, at, c);
        stopped = true;
    }
}

static bool is_silent(const struct lt_node *node)
{
    return (lt_elem_kind((enum lt_elem)node->tag) & LT_KIND_SILENT) || lt_node_is_hidden(node);
}

/* A link to another page; a button of a script's is none. */
static bool leads_away(const struct lt_node *node)
{
    if (node->tag != LT_TAG_A || !lt_node_has_attr(node, LT_ATTR_HREF))
        return false;
    struct lt_str href = lt_node_attr(node, LT_ATTR_HREF);
    return !lt_str_starts(href, LT_S("#")) && !lt_str_starts_nocase(href, LT_S("javascript:"));
}

void lt_node_measure(const struct lt_tree *tree, uint32_t first, uint32_t end, struct lt_mass *m)
{
    /* Inside a link already? The run's own first link is met in the loop. */
    uint32_t link =
        first && first < end ? lt_tree_above(tree, tree->nodes[first].parent, LT_TAG_A) : UINT32_MAX;
    bool linked = link != UINT32_MAX && leads_away(&tree->nodes[link]);
    uint32_t link_end = linked ? end : 0;
    for (uint32_t i = first; i < end;) {
        const struct lt_node *node = &tree->nodes[i];
        if (node->tag == LT_TAG_TEXT)
            measure_text(node->text, i < link_end, m);
        else if (node->end > link_end && leads_away(node))
            link_end = node->end;
        i = is_silent(node) ? node->end : i + 1;
    }
}

/* ---- finding ---- */

struct finder {
    struct lt_arena *arena;
    const struct lt_tree *tree;
    struct lt_runs *runs;
    struct lt_page_run now; /* open when first < end */
    bool failed;
};

/* Without a letter in it a run counts when there is a picture, a formula or a player to speak of. */
static bool shows_something(const struct lt_tree *tree, const struct lt_page_run *run)
{
    for (uint32_t i = run->first; i < run->end; i++)
        if (tree->nodes[i].tag == LT_TAG_IMG || tree->nodes[i].tag == LT_TAG_MATH ||
            tree->nodes[i].tag == LT_TAG_IFRAME)
            return true;
    return false;
}

static void flush(struct finder *f)
{
    struct lt_page_run run = f->now;
    f->now = (struct lt_page_run){0};
    if (run.first >= run.end)
        return;
    lt_node_measure(f->tree, run.first, run.end, &run.m);
    if (run.m.chars == 0 && !shows_something(f->tree, &run))
        return;
    run.role = LT_ROLES;
    struct lt_runs *r = f->runs;
    struct lt_page_run *v = lt_arena_grow(f->arena, r->v, &r->cap, r->n + 1, sizeof *v);
    f->failed = f->failed || !v;
    if (!v)
        return;
    r->v = v;
    r->v[r->n++] = run;
}

static bool is_blank(const struct lt_node *node)
{
    if (node->tag != LT_TAG_TEXT)
        return false;
    for (size_t at = 0; at < node->text.n;)
        if (!lt_uni_is_space(lt_utf8_next(node->text, &at)))
            return false;
    return true;
}

/* Is the break at `at` followed by another one, so that the two part paragraphs? */
static bool parts_paragraphs(const struct lt_tree *tree, uint32_t at)
{
    uint32_t end = tree->nodes[tree->nodes[at].parent].end;
    for (uint32_t i = at + 1; i < end; i = tree->nodes[i].end) {
        if (tree->nodes[i].tag == LT_TAG_BR)
            return true;
        if (!is_blank(&tree->nodes[i]))
            return false;
    }
    return false;
}

static void add_inline(struct finder *f, uint32_t at)
{
    const struct lt_node *node = &f->tree->nodes[at];
    if (node->tag == LT_TAG_BR && f->now.first < f->now.end && parts_paragraphs(f->tree, at)) {
        uint32_t block = f->now.block;
        flush(f);
        f->now = (struct lt_page_run){.first = node->end, .end = node->end, .block = block, .broken = true};
        return;
    }
    if (f->now.end != at || f->now.block != node->parent) {
        flush(f);
        f->now = (struct lt_page_run){.first = at, .end = at, .block = node->parent};
    }
    f->now.end = node->end;
}

bool lt_runs_find(struct lt_arena *arena, const struct lt_tree *tree, uint32_t root, struct lt_runs *runs)
{
    *runs = (struct lt_runs){.at = lt_arena_array(arena, (size_t)tree->n + 1, sizeof *runs->at)};
    if (!runs->at)
        return false;
    struct finder f = {.arena = arena, .tree = tree, .runs = runs};
    uint32_t end = tree->nodes[root].end, done = 0;
    for (uint32_t i = root + 1; i < end && !f.failed;) {
        const struct lt_node *node = &tree->nodes[i];
        if (is_silent(node)) {
            if (lt_node_is_block(node))
                flush(&f);
            else if (f.now.end == i)
                f.now.end = node->end;
            i = node->end;
        } else if (lt_node_is_block(node)) {
            flush(&f);
            i++;
        } else {
            add_inline(&f, i);
            i = node->end;
        }
    }
    flush(&f);
    for (size_t k = 0; k < runs->n; k++)
        while (done <= runs->v[k].first)
            runs->at[done++] = (uint32_t)k;
    while (done <= tree->n)
        runs->at[done++] = (uint32_t)runs->n;
    return !f.failed;
}
