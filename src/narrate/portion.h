/* narrate/portion.h - parts of a document instead of all of it, and each of them by itself. */
#ifndef LT_NARRATE_PORTION_H
#define LT_NARRATE_PORTION_H

#include "model/doc.h"
#include "model/sections.h"

/* LT_USAGE unless it is a list as "1", "3-5", "2,7-" (from the seventh on). */
LT_MUST enum lt_status lt_portion_check(struct lt_cx *cx, const char *list);

/* Blocks outside the sections of the list are not spoken; nothing happens when it is empty. LT_FORMAT: the
 * document has none of them. */
LT_MUST enum lt_status lt_portion_keep(struct lt_cx *cx, const char *list, struct lt_doc *doc);

/* A tidied document's sections that are in the list (empty: all), each as a document of its own, which knows
 * what it is a part of. It is closed after the call. */
typedef enum lt_status lt_portion_each(void *user, struct lt_cx *cx, struct lt_doc *part);
LT_MUST enum lt_status lt_portion_split(struct lt_cx *cx, const char *list, const struct lt_doc *doc,
                                        lt_portion_each *each, void *user);

#endif
