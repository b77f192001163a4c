/* read/pages/tree_show.c - text that a page hides until its script runs. Where little else is to be read,
 * what is hidden is the article: it is shown. */
#include "read/pages/tree_show.h"

#include "read/pages/article_hints.h"
#include "read/pages/article_runs.h"

enum {
    LONG_TEXT = 60,   /* bytes of a text that is none of a menu's or a button's */
    MIN_HIDDEN = 400, /* bytes of such text that are worth a look */
    MAX_SEEN = 800,   /* bytes of it in sight that are no article */
    MAX_ROUNDS = 4    /* one hidden element may stand in another */
};

static bool is_long(const struct lt_node *node)
{
    return node->tag == LT_TAG_TEXT && node->text.n >= LONG_TEXT;
}

static size_t long_text_in(const struct lt_tree *tree, uint32_t node)
{
    size_t n = 0;
    for (uint32_t i = node; i < tree->nodes[node].end;) {
        bool silent = lt_elem_kind((enum lt_elem)tree->nodes[i].tag) & LT_KIND_SILENT;
        n += is_long(&tree->nodes[i]) ? tree->nodes[i].text.n : 0;
        i = silent ? tree->nodes[i].end : i + 1;
    }
    return n;
}

/* Hidden by attributes that a script takes away; a dialog about cookies stays where it is. */
static bool is_covered(const struct lt_node *node)
{
    return lt_node_is_hidden(node) && !(lt_hints_of(node) & (LT_HINT(LEGAL) | LT_HINT(CONSENT)));
}

/* Bytes of long text that are seen and that are covered. */
static void weigh(const struct lt_tree *tree, size_t *seen, size_t *covered)
{
    *seen = *covered = 0;
    for (uint32_t i = 1; i < tree->n;) {
        const struct lt_node *node = &tree->nodes[i];
        bool silent = lt_elem_kind((enum lt_elem)node->tag) & LT_KIND_SILENT;
        bool hidden = !silent && lt_node_is_hidden(node);
        if (hidden && is_covered(node))
            *covered += long_text_in(tree, i);
        else if (is_long(node))
            *seen += node->text.n;
        i = silent || hidden ? node->end : i + 1;
    }
}

static void uncover(struct lt_node *node)
{
    for (size_t i = 0; i < node->n_attrs; i++)
        if (node->attrs[i].name == LT_ATTR_HIDDEN || node->attrs[i].name == LT_ATTR_ARIA_HIDDEN ||
            node->attrs[i].name == LT_ATTR_STYLE)
            node->attrs[i].name = LT_ATTRS;
}

void lt_tree_show(struct lt_tree *tree)
{
    for (int round = 0; round < MAX_ROUNDS; round++) {
        size_t seen, covered;
        weigh(tree, &seen, &covered);
        if (covered < MIN_HIDDEN || covered < 3 * seen || seen > MAX_SEEN)
            return;
        for (uint32_t i = 1; i < tree->n;) {
            struct lt_node *node = &tree->nodes[i];
            bool hidden = lt_node_is_hidden(node);
            if (hidden && is_covered(node) && long_text_in(tree, i) * 4 >= covered)
                uncover(node);
            i = hidden ? node->end : i + 1;
        }
    }
}

/* Does the element begin by leading where the link before it leads, and go on to other places? */
static bool is_card(const struct lt_tree *tree, uint32_t at, struct lt_str href)
{
    const struct lt_node *nodes = tree->nodes;
    uint32_t same = lt_tree_find(tree, at, nodes[at].end, LT_TAG_A);
    if (same == UINT32_MAX || !lt_str_eq(lt_node_attr(&nodes[same], LT_ATTR_HREF), href))
        return false;
    uint32_t other = lt_tree_find(tree, same, nodes[at].end, LT_TAG_A);
    while (other != UINT32_MAX && lt_str_eq(lt_node_attr(&nodes[other], LT_ATTR_HREF), href))
        other = lt_tree_find(tree, other, nodes[at].end, LT_TAG_A);
    return other != UINT32_MAX;
}

void lt_tree_hide_cards(struct lt_tree *tree)
{
    for (uint32_t i = 1; i < tree->n; i++) {
        const struct lt_node *node = &tree->nodes[i];
        uint32_t next = node->end;
        if (node->tag != LT_TAG_A || next >= tree->n || tree->nodes[next].parent != node->parent ||
            tree->nodes[next].tag != LT_TAG_SPAN)
            continue;
        struct lt_str href = lt_node_attr(node, LT_ATTR_HREF);
        if (href.n && is_card(tree, next, href))
            tree->nodes[next].tag = LT_TAG_TEMPLATE;
    }
}
