/* read/pages/tree.c - the only file that knows gumbo. Thins the page, lets gumbo build its tree in a pool of
 * ours, and copies what matters to a flat array.
 *
 * Gumbo has no way to report that memory ran out. Its allocator here jumps out of the parser instead: the
 * pool is all the parser owns, so throwing it away leaves nothing behind. */
#include "read/pages/tree.h"

#include "base/buf.h"
#include "read/clamp.h"
#include "read/pages/thin.h"

#include <gumbo.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

/* ---- the pool: freed pieces are used again by size class; the rest dies at the end ---- */

enum { GRAIN = 32, CLASSES = 32, POOL_MAX_BYTES = 512 * 1024 * 1024 };

struct piece {
    size_t size; /* its class; of a large one, CLASSES and more */
    struct piece *next;
};

#define PIECE_HEADER 16 /* keeps what follows aligned for anything */

struct pool {
    struct lt_arena arena;
    struct piece *spare[CLASSES];
    struct piece *large[64]; /* by power of two */
    jmp_buf out_of_memory;
};

static size_t power_above(size_t n)
{
    size_t power = 0;
    while (power < 63 && ((size_t)1 << power) < n)
        power++;
    return power;
}

static void *pool_alloc(void *user, size_t n)
{
    struct pool *pool = user;
    size_t grains = (n + GRAIN - 1) / GRAIN;
    bool small = grains < CLASSES;
    size_t class = small ? grains : power_above(n);
    struct piece **spare = small ? &pool->spare[class] : &pool->large[class];
    struct piece *p = *spare;
    if (p) {
        *spare = p->next;
    } else {
        size_t bytes = small ? grains * GRAIN : (size_t)1 << class;
        p = lt_arena_alloc(&pool->arena, PIECE_HEADER + (bytes < GRAIN ? GRAIN : bytes));
        if (!p)
            longjmp(pool->out_of_memory, 1);
    }
    p->size = small ? class : CLASSES + class;
    return (char *)p + PIECE_HEADER;
}

static void pool_free(void *user, void *memory)
{
    struct pool *pool = user;
    if (!memory)
        return;
    struct piece *p = (struct piece *)(void *)((char *)memory - PIECE_HEADER);
    struct piece **spare = p->size < CLASSES ? &pool->spare[p->size] : &pool->large[p->size - CLASSES];
    p->next = *spare;
    *spare = p;
}

static GumboOutput *parse(struct pool *pool, struct lt_str page)
{
    if (setjmp(pool->out_of_memory))
        return NULL;
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = pool_alloc;
    options.deallocator = pool_free;
    options.userdata = pool;
    options.max_errors = 0;
    return gumbo_parse_with_options(&options, page.n ? page.p : "", page.n);
}

/* ---- the copy ---- */

struct copy_frame {
    const GumboVector *children;
    unsigned next;
    uint32_t node;
};

struct copier {
    struct lt_tree *tree;
    const struct lt_thin *thin;
    enum lt_elem tags[GUMBO_TAG_LAST + 1]; /* of gumbo's, in our numbers */
    struct copy_frame *stack;
    size_t depth, cap_stack, cap_nodes;
};

static bool copy_attrs(struct copier *c, struct lt_node *node, const GumboVector *attrs)
{
    if (!attrs->length)
        return true;
    struct lt_attr *copy = lt_arena_array(&c->tree->arena, attrs->length, sizeof *copy);
    if (!copy)
        return false;
    for (unsigned i = 0; i < attrs->length && node->n_attrs < UINT16_MAX; i++) {
        const GumboAttribute *a = attrs->data[i];
        enum lt_attr_name name = lt_attr_find(lt_str_of(a->name));
        /* Gumbo takes the prefix off in drawings and formulas. */
        if (a->attr_namespace == GUMBO_ATTR_NAMESPACE_XML && name == LT_ATTR_LANG)
            name = LT_ATTR_XML_LANG;
        if (name == LT_ATTRS)
            continue;
        struct lt_str value = lt_arena_dup(&c->tree->arena, lt_str_of(a->value));
        if (!value.p)
            return false;
        copy[node->n_attrs++] = (struct lt_attr){name, value};
    }
    node->attrs = copy;
    return true;
}

static uint32_t source_of(const struct copier *c, const char *p)
{
    const struct lt_buf *page = &c->thin->page;
    if (!p || p < page->p || p > page->p + page->n)
        return 0;
    return lt_thin_source(c->thin, (uint32_t)(p - page->p));
}

static struct lt_node *new_node(struct copier *c, uint32_t parent)
{
    struct lt_tree *t = c->tree;
    if (t->n >= LT_TREE_MAX_NODES)
        return NULL;
    struct lt_node *nodes = lt_arena_grow(&t->arena, t->nodes, &c->cap_nodes, t->n + 1, sizeof *nodes);
    if (!nodes)
        return NULL;
    t->nodes = nodes;
    struct lt_node *node = &nodes[t->n];
    *node = (struct lt_node){.parent = parent, .end = t->n + 1, .depth = (uint16_t)c->depth};
    t->n++;
    return node;
}

static bool copy_text(struct copier *c, const GumboNode *from, uint32_t parent)
{
    const GumboText *text = &from->v.text;
    struct lt_node *node = new_node(c, parent);
    if (!node)
        return false;
    node->tag = LT_TAG_TEXT;
    node->text = lt_arena_dup(&c->tree->arena, lt_str_of(text->text));
    node->src_at = source_of(c, text->original_text.data);
    node->src_end = source_of(c, text->original_text.data + text->original_text.length);
    if (node->src_end < node->src_at)
        node->src_end = node->src_at;
    return node->text.p != NULL;
}

static bool copy_element(struct copier *c, const GumboNode *from, uint32_t parent)
{
    const GumboElement *e = &from->v.element;
    struct lt_node *node = new_node(c, parent);
    if (!node)
        return false;
    node->tag = (uint16_t)c->tags[e->tag];
    if (e->tag == GUMBO_TAG_UNKNOWN) {
        GumboStringPiece piece = e->original_tag;
        gumbo_tag_from_original_text(&piece);
        node->tag = (uint16_t)lt_elem_find((struct lt_str){piece.data, piece.length});
    }
    node->src_at = source_of(c, e->original_tag.data);
    node->src_end =
        e->original_end_tag.data ? source_of(c, e->original_end_tag.data + e->original_end_tag.length) : 0;
    uint32_t at = c->tree->n - 1;
    if (!copy_attrs(c, node, &e->attributes))
        return false;
    if (from->type == GUMBO_NODE_TEMPLATE || !e->children.length)
        return true;
    if (!lt_grow(&c->stack, &c->cap_stack, c->depth + 1, sizeof *c->stack, UINT16_MAX))
        return false;
    c->stack[c->depth++] = (struct copy_frame){&e->children, 0, at};
    return true;
}

static bool copy_node(struct copier *c, const GumboNode *from, uint32_t parent)
{
    switch (from->type) {
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
        return copy_element(c, from, parent);
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_WHITESPACE:
        return copy_text(c, from, parent);
    case GUMBO_NODE_DOCUMENT:
    case GUMBO_NODE_COMMENT:
        break;
    }
    return true;
}

static bool is_blank(const struct lt_node *node)
{
    return node->tag == LT_TAG_TEXT && lt_str_trim(node->text).n == 0;
}

/* Two line breaks in a row part paragraphs, so what holds them holds blocks. */
static bool has_double_break(const struct lt_node *nodes, uint32_t at)
{
    bool broken = false;
    for (uint32_t i = at + 1; i < nodes[at].end; i = nodes[i].end) {
        bool is_break = nodes[i].tag == LT_TAG_BR;
        if (is_break && broken)
            return true;
        broken = is_break || (broken && is_blank(&nodes[i]));
    }
    return false;
}

/* An element is complete: its extent is known, and what its parent learns from it. */
static void close_node(struct copier *c, uint32_t at)
{
    struct lt_node *nodes = c->tree->nodes, *node = &nodes[at];
    node->end = c->tree->n;
    node->has_block = has_double_break(nodes, at);
    for (uint32_t i = at + 1; i < node->end; i = nodes[i].end) {
        node->has_block = node->has_block || lt_node_is_block(&nodes[i]);
        if (nodes[i].src_end > node->src_end)
            node->src_end = nodes[i].src_end;
    }
    if (node->src_end < node->src_at)
        node->src_end = node->src_at;
}

static bool copy_tree(struct copier *c, const GumboNode *root)
{
    bool good = copy_element(c, root, 0);
    while (good && c->depth) {
        struct copy_frame *top = &c->stack[c->depth - 1];
        if (top->next < top->children->length)
            good = copy_node(c, top->children->data[top->next++], top->node);
        else
            close_node(c, c->stack[--c->depth].node);
    }
    return good;
}

static void map_tags(struct copier *c)
{
    for (int i = 0; i < GUMBO_TAG_UNKNOWN; i++)
        c->tags[i] = lt_elem_find(lt_str_of(gumbo_normalized_tagname((GumboTag)i)));
    c->tags[GUMBO_TAG_UNKNOWN] = LT_TAG_OTHER;
}

static bool build(struct lt_tree *tree, const struct lt_thin *thin, struct pool *pool)
{
    GumboOutput *output = parse(pool, lt_buf_str(&thin->page));
    if (!output || !output->root)
        return false;
    struct copier c = {.tree = tree, .thin = thin};
    map_tags(&c);
    bool good = copy_tree(&c, output->root);
    free(c.stack);
    return good;
}

enum lt_status lt_tree_parse(struct lt_cx *cx, struct lt_str text, bool xml, struct lt_tree *tree)
{
    *tree = (struct lt_tree){.arena = LT_ARENA(POOL_MAX_BYTES)};
    struct lt_thin thin;
    enum lt_status st = lt_thin_page(cx, text, xml, &thin);
    struct pool *pool = st == LT_OK ? calloc(1, sizeof *pool) : NULL;
    if (st == LT_OK && !pool)
        st = lt_fail(cx, LT_OOM, "out of memory");
    if (st == LT_OK) {
        pool->arena = LT_ARENA(POOL_MAX_BYTES);
        lt_clamp_references(thin.page.p, thin.page.n, false); /* gumbo loses the text after one */
        bool good = build(tree, &thin, pool);
        bool full = pool->arena.used > POOL_MAX_BYTES / 2 || tree->arena.used > POOL_MAX_BYTES / 2 ||
                    tree->n >= LT_TREE_MAX_NODES;
        if (!good && full)
            st = lt_fail(cx, LT_LIMIT, "the page's elements need more than %d MB of memory",
                         POOL_MAX_BYTES / 1024 / 1024);
        else if (!good)
            st = lt_fail(cx, LT_OOM, "out of memory");
        memcpy(tree->scripts, thin.scripts, sizeof tree->scripts);
        tree->n_scripts = thin.n_scripts;
        lt_arena_close(&pool->arena);
    }
    free(pool);
    lt_thin_close(&thin);
    return st;
}

void lt_tree_close(struct lt_tree *tree)
{
    lt_arena_close(&tree->arena);
    *tree = (struct lt_tree){0};
}

/* ---- looking at it ---- */

static const struct lt_attr *attr_of(const struct lt_node *node, enum lt_attr_name name)
{
    for (size_t i = 0; i < node->n_attrs; i++)
        if (node->attrs[i].name == name)
            return &node->attrs[i];
    return NULL;
}

struct lt_str lt_node_attr(const struct lt_node *node, enum lt_attr_name name)
{
    const struct lt_attr *a = attr_of(node, name);
    return a ? a->value : (struct lt_str){0};
}

bool lt_node_has_attr(const struct lt_node *node, enum lt_attr_name name)
{
    return attr_of(node, name) != NULL;
}

bool lt_node_attr_word(const struct lt_node *node, enum lt_attr_name name, struct lt_str word)
{
    struct lt_str rest = lt_node_attr(node, name);
    while (rest.n) {
        size_t n = 0;
        while (n < rest.n && !lt_is_space(rest.p[n]))
            n++;
        if (lt_str_eq_nocase(lt_str_slice(rest, 0, n), word))
            return true;
        rest = lt_str_trim(lt_str_from(rest, n));
    }
    return false;
}

uint32_t lt_tree_above(const struct lt_tree *tree, uint32_t at, enum lt_elem tag)
{
    while (tree->nodes[at].tag != tag) {
        if (at == 0)
            return UINT32_MAX;
        at = tree->nodes[at].parent;
    }
    return at;
}

uint32_t lt_tree_find(const struct lt_tree *tree, uint32_t at, uint32_t end, enum lt_elem tag)
{
    for (uint32_t i = at + 1; i < end; i++)
        if (tree->nodes[i].tag == tag)
            return i;
    return UINT32_MAX;
}
