/* read/html_blocks.h - the runs of an article become blocks of the document. */
#ifndef LT_READ_HTML_BLOCKS_H
#define LT_READ_HTML_BLOCKS_H

#include "read/article.h"

/* Adds blocks in reading order. `base`: of links; `lang`: of the document. */
LT_MUST enum lt_status lt_blocks_add(struct lt_cx *cx, struct lt_page *page, struct lt_str base,
                                     struct lt_doc *doc);

#endif
