/* narrate/feed.h - a directory of finished files becomes a podcast feed. */
#ifndef LT_NARRATE_FEED_H
#define LT_NARRATE_FEED_H

#include "narrate/feed_scan.h"

/* The hash of what decides how items look, for lt_feed_wants. */
uint64_t lt_feed_seed(const struct lectern_feed *how);

/* Pictures, items that are new or changed, and the feed itself; nothing is written that stays the same. */
LT_MUST enum lt_status lt_feed_write(struct lt_cx *cx, const struct lectern_feed *how, struct lt_feed *f);

#endif
