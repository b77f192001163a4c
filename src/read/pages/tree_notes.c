/* read/pages/tree_notes.c - notes without links: a raised number in the text, and further down a paragraph
 * that begins with the same number raised. They are made what linked notes are, a link and the place it
 * names, so that one policy reads them all. */
#include "read/pages/tree_notes.h"

#include "read/pages/article_runs.h"

enum { MAX_NOTES = 256 };

struct raised {
    uint32_t node, block;
    struct lt_str mark;
    bool leads; /* stands at the beginning of its block */
};

/* The mark a raised element is: one to three digits, with or without brackets; empty: it is none. */
static struct lt_str mark_of(const struct lt_tree *tree, uint32_t sup)
{
    const struct lt_node *nodes = tree->nodes;
    if (nodes[sup].end != sup + 2 || nodes[sup + 1].tag != LT_TAG_TEXT)
        return (struct lt_str){0};
    struct lt_str s = lt_str_trim(nodes[sup + 1].text);
    if (s.n >= 3 && (s.p[0] == '[' || s.p[0] == '('))
        s = lt_str_slice(s, 1, s.n - 2);
    for (size_t i = 0; i < s.n; i++)
        if (!lt_is_digit(s.p[i]))
            return (struct lt_str){0};
    return s.n <= 3 ? s : (struct lt_str){0};
}

static uint32_t block_of(const struct lt_tree *tree, uint32_t at)
{
    while (at && !lt_node_is_block(&tree->nodes[at]))
        at = tree->nodes[at].parent;
    return at;
}

/* A mark follows a word or the end of a sentence, with no space between; "10" before it makes a power of it.
 */
static bool follows_word(const struct lt_tree *tree, uint32_t sup)
{
    const struct lt_node *before = &tree->nodes[sup - 1];
    if (before->tag != LT_TAG_TEXT || !before->text.n)
        return false;
    char c = before->text.p[before->text.n - 1];
    return !lt_is_space(c) && !lt_is_digit(c);
}

static size_t find_raised(const struct lt_tree *tree, struct raised found[MAX_NOTES])
{
    size_t n = 0;
    for (uint32_t i = 1; i < tree->n && n < MAX_NOTES; i++) {
        if (tree->nodes[i].tag != LT_TAG_SUP || lt_tree_above(tree, i, LT_TAG_A) != UINT32_MAX)
            continue;
        struct raised r = {.node = i, .block = block_of(tree, i), .mark = mark_of(tree, i)};
        r.leads = r.block + 1 == i;
        if (r.mark.n && (r.leads || follows_word(tree, i)))
            found[n++] = r;
    }
    return n;
}

static bool add_attr(struct lt_tree *tree, struct lt_node *node, enum lt_attr_name name, struct lt_str value)
{
    struct lt_attr *attrs = lt_arena_array(&tree->arena, (size_t)node->n_attrs + 1, sizeof *attrs);
    if (!attrs || node->n_attrs == UINT16_MAX)
        return false;
    for (size_t i = 0; i < node->n_attrs; i++)
        attrs[i] = node->attrs[i];
    attrs[node->n_attrs++] = (struct lt_attr){name, value};
    node->attrs = attrs;
    return true;
}

/* The raised number becomes a link to `id`. */
static bool make_link(struct lt_tree *tree, uint32_t sup, struct lt_str id, bool back)
{
    struct lt_node *node = &tree->nodes[sup];
    struct lt_str href = lt_arena_printf(&tree->arena, back ? "#fnref-" LT_FMT : "#" LT_FMT, LT_ARG(id));
    if (!href.n || !add_attr(tree, node, LT_ATTR_HREF, href))
        return false;
    if (!back && !add_attr(tree, node, LT_ATTR_ROLE, LT_S("doc-noteref")))
        return false;
    node->tag = LT_TAG_A;
    return true;
}

static bool join_note(struct lt_tree *tree, const struct raised *mark, const struct raised *note)
{
    struct lt_node *block = &tree->nodes[note->block];
    struct lt_str id = lt_node_attr(block, LT_ATTR_ID);
    if (!id.n) {
        id = lt_arena_printf(&tree->arena, "lectern-note-" LT_FMT, LT_ARG(note->mark));
        if (!id.n || !add_attr(tree, block, LT_ATTR_ID, id))
            return false;
    }
    return make_link(tree, mark->node, id, false) && make_link(tree, note->node, id, true);
}

bool lt_tree_link_notes(struct lt_tree *tree)
{
    struct raised found[MAX_NOTES];
    size_t n = find_raised(tree, found);
    for (size_t k = 1; k < n; k++)
        for (size_t i = 0; i < k && found[k].leads; i++) {
            if (found[i].leads || found[i].block == found[k].block ||
                !lt_str_eq(found[i].mark, found[k].mark) || tree->nodes[found[i].node].tag != LT_TAG_SUP)
                continue;
            if (!join_note(tree, &found[i], &found[k]))
                return false;
            break;
        }
    return true;
}
