/* read/pages/meta_find.h - what a page says about itself, collected from all its sources. */
#ifndef LT_READ_PAGES_META_FIND_H
#define LT_READ_PAGES_META_FIND_H

#include "read/pages/meta.h"

/* The values are in `arena`. Never fails: what does not fit into memory is not known. */
void lt_meta_find(struct lt_meta *meta, const struct lt_tree *tree, struct lt_arena *arena);

#endif
