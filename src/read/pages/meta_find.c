/* read/pages/meta_find.c - see meta_find.h. */
#include "read/pages/meta_find.h"

#include "read/pages/meta_sources.h"

void lt_meta_find(struct lt_meta *meta, const struct lt_tree *tree, struct lt_arena *arena)
{
    *meta = (struct lt_meta){.arena = arena};
    for (size_t i = 0; i < LT_METAS; i++)
        meta->rank[i] = LT_RANK_NONE;
    uint32_t title = lt_tree_find(tree, 0, tree->n, LT_TAG_TITLE);
    if (title != UINT32_MAX && tree->nodes[title].end > title + 1)
        meta->window = tree->nodes[title + 1].text;
    for (size_t i = 0; i < tree->n_scripts; i++)
        lt_meta_from_json(meta, tree->scripts[i]);
    lt_meta_from_head(meta, tree);
    lt_meta_from_microdata(meta, tree);
    lt_meta_from_page(meta, tree);
    lt_meta_settle_title(meta, tree);
}
