/* batch/expire.h - old files are removed, and their items marked as expired: they are not made again. */
#ifndef LT_BATCH_EXPIRE_H
#define LT_BATCH_EXPIRE_H

#include "batch/shop.h"

/* "100": the newest hundred stay; "36h", "30d", "8w": what is older goes. LT_USAGE: it is neither. */
LT_MUST enum lt_status lt_expire_check(struct lt_cx *cx, const char *keep);
LT_MUST enum lt_status lt_expire(struct lt_shop *s, const char *keep);

#endif
