/* read/pages/tree_show.h - see tree_show.c. */
#ifndef LT_READ_PAGES_TREE_SHOW_H
#define LT_READ_PAGES_TREE_SHOW_H

#include "read/pages/tree.h"

/* Show what is hidden where it is most of what there is to read. */
void lt_tree_show(struct lt_tree *tree);

/* Silence the cards that open over a link in the middle of a sentence: they say the link again, and others.
 */
void lt_tree_hide_cards(struct lt_tree *tree);

#endif
