/* read/papers/prose_parts.h - what the files after prose.h hand each other. */
#ifndef LT_READ_PAPERS_PROSE_PARTS_H
#define LT_READ_PAPERS_PROSE_PARTS_H

#include "read/papers/prose.h"

/* A line of program text; the lines so far become a block. */
LT_MUST enum lt_status lt_prose_add_code(struct lt_prose *p, struct lt_str line);
void lt_prose_flush_code(struct lt_prose *p);

void lt_prose_table_block(struct lt_prose *p); /* the last block stands in the open table */
void lt_prose_table_close(struct lt_prose *p);

#endif
