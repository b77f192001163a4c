/* batch/template.h - names of files by a pattern: "{date}-{title}". */
#ifndef LT_BATCH_TEMPLATE_H
#define LT_BATCH_TEMPLATE_H

#include "batch/shop.h"

/* LT_USAGE: it has a field that there is not, or leads out of the output directory. */
LT_MUST enum lt_status lt_template_check(struct lt_cx *cx, const char *pattern);

/* The name of an item by opts->name, taken for it, in the arena. Of two with the same the second has its hash
 * after. */
LT_MUST enum lt_status lt_template_name(struct lt_shop *s, const struct lt_entry *e, struct lt_arena *arena,
                                        struct lt_str *base);

#endif
