/* read/pages/blocks.h - the runs of an article become blocks of the document: the headline, standfirst and
 * byline first and once, then everything in reading order, each with its role; what is left out is accounted
 * for. */
#ifndef LT_READ_PAGES_BLOCKS_H
#define LT_READ_PAGES_BLOCKS_H

#include "read/pages/page.h"

struct lt_blocks_opts {
    struct lt_str base; /* of links */
    bool opening;       /* begin with title, subtitle and byline of the document */
};

LT_MUST enum lt_status lt_blocks_add(struct lt_cx *cx, struct lt_page *page,
                                     const struct lt_blocks_opts *opts, struct lt_doc *doc);

#endif
