/* narrate/when.h - dates as sources write them (ISO 8601), as seconds since 1970. */
#ifndef LT_NARRATE_WHEN_H
#define LT_NARRATE_WHEN_H

#include "base/arena.h"

/* 0: no date, or one before 1970. What is not said is the first: January, the first, midnight; UTC. */
int64_t lt_when_of(struct lt_str date);

/* "2026-03-04T10:20:30Z"; .p NULL: out of memory. */
struct lt_str lt_when_text(int64_t seconds, struct lt_arena *arena);

#endif
