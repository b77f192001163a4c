/* read/pages/tree.h - a page as a flat array of nodes in document order. A node's subtree is the run from it
 * to its `end`, so every walk is a loop and every sum over a subtree a difference. Elements and texts only;
 * comments and white space between blocks are gone. */
#ifndef LT_READ_PAGES_TREE_H
#define LT_READ_PAGES_TREE_H

#include "base/arena.h"
#include "read/pages/elements.h"

struct lt_attr {
    enum lt_attr_name name;
    struct lt_str value; /* character references resolved */
};

struct lt_node {
    uint16_t tag; /* enum lt_elem */
    uint16_t depth;
    uint16_t n_attrs;
    bool has_block;           /* a block-level element is somewhere inside */
    uint32_t parent;          /* of the root: 0, itself */
    uint32_t end;             /* one past the last node inside */
    uint32_t src_at, src_end; /* bytes of the source text */
    struct lt_attr *attrs;
    struct lt_str text; /* of a text node, as written: white space not folded; else empty */
};

struct lt_tree {
    struct lt_arena arena; /* nodes, attributes and texts */
    struct lt_node *nodes; /* [0] is <html> */
    uint32_t n;
    struct lt_str scripts[64]; /* JSON-LD, slices of the source text */
    size_t n_scripts;
};

enum { LT_TREE_MAX_NODES = 8 * 1000 * 1000 };

/* LT_LIMIT: the page needs more memory than a page may. Close in every case. */
LT_MUST enum lt_status lt_tree_parse(struct lt_cx *cx, struct lt_str text, bool xml, struct lt_tree *tree);
void lt_tree_close(struct lt_tree *tree);

/* The attribute's value; empty when there is none, .p NULL when it is not even written. */
struct lt_str lt_node_attr(const struct lt_node *node, enum lt_attr_name name);
bool lt_node_has_attr(const struct lt_node *node, enum lt_attr_name name);

/* Is one of the space-separated words of the attribute `word` (ASCII case folded)? */
bool lt_node_attr_word(const struct lt_node *node, enum lt_attr_name name, struct lt_str word);

/* The nearest node of this tag from `at` upwards (itself included), or UINT32_MAX. */
uint32_t lt_tree_above(const struct lt_tree *tree, uint32_t at, enum lt_elem tag);

/* The next node of this tag after `at` and before `end`, or UINT32_MAX. */
uint32_t lt_tree_find(const struct lt_tree *tree, uint32_t at, uint32_t end, enum lt_elem tag);

static inline bool lt_node_is(const struct lt_node *node, enum lt_elem tag)
{
    return node->tag == tag;
}

static inline bool lt_node_is_block(const struct lt_node *node)
{
    return node->has_block || (lt_elem_kind((enum lt_elem)node->tag) & LT_KIND_BLOCK);
}

#endif
