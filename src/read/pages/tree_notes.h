/* read/pages/tree_notes.h - see tree_notes.c. */
#ifndef LT_READ_PAGES_TREE_NOTES_H
#define LT_READ_PAGES_TREE_NOTES_H

#include "read/pages/tree.h"

/* Link the marks of notes that are not linked. False: no memory. */
bool lt_tree_link_notes(struct lt_tree *tree);

#endif
