/* read/pages/table.h - tables of data, told from tables that only place things on a page. */
#ifndef LT_READ_PAGES_TABLE_H
#define LT_READ_PAGES_TABLE_H

#include "read/pages/text.h"

/* Does the table hold rows and columns that belong together? */
bool lt_table_is_data(const struct lt_tree *tree, uint32_t table);

/* Add the table to the document: its caption, then a block a row, cells separated by TAB; header rows have
 * level 1. `in` lends its buffers and is empty again afterwards. */
LT_MUST enum lt_status lt_table_add(struct lt_cx *cx, const struct lt_tree *tree, uint32_t table,
                                    struct lt_inline *in, struct lt_doc *doc);

#endif
