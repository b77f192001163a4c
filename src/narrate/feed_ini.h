/* narrate/feed_ini.h - what a podcast says of itself, from a file. */
#ifndef LT_NARRATE_FEED_INI_H
#define LT_NARRATE_FEED_INI_H

#include "base/arena.h"
#include "lectern/lectern.h"

/* Members of *how that are NULL or 0 get what how->channel says, or feed.ini in the directory, where there is
 * one; their texts are in the arena. LT_USAGE names the line that says what cannot be said. */
LT_MUST enum lt_status lt_feed_read_ini(struct lt_cx *cx, const char *dir, struct lt_arena *arena,
                                        struct lectern_feed *how);

#endif
