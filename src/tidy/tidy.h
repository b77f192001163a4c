/* tidy/tidy.h - a document as read becomes one that is fit to be read out: an ordered table of small passes.
 *
 * Promises: blocks are never removed, only given a role or a reason not to be spoken (lt_block.why), so that
 * the account is complete; the same input gives the same output. Does not: cut sentences, know engines. */
#ifndef LT_TIDY_TIDY_H
#define LT_TIDY_TIDY_H

#include "model/doc.h"

struct lt_tidy_opts {
    int reserved;
};

LT_MUST enum lt_status lt_tidy(struct lt_cx *cx, const struct lt_tidy_opts *opts, struct lt_doc *doc);

#endif
