/* narrate/heard.h - what a listener heard, compared with what was to be said. */
#ifndef LT_NARRATE_HEARD_H
#define LT_NARRATE_HEARD_H

#include "base/str.h"

/* Of fewer words nothing can be told: a listener is wrong about one in twenty by itself. */
enum { LT_HEARD_WORDS_LEAST = 5, LT_HEARD_WORDS_MAX = 512 };

/* The share of the words of `say` (0 to 1) that `heard` does not have in the same order: letters and figures
 * alone count, in any case. Words past the first LT_HEARD_WORDS_MAX of either are not looked at. 0 where
 * `say` has too few. Pure. */
double lt_heard_missed(struct lt_str say, struct lt_str heard);

#endif
