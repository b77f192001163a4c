/* script/lines/turn.h - whose turn it is: who has been named, and who has had which voice since. The cast
 * gives the voices that there are to speakers in order of appearance, over and over. */
#ifndef LT_SCRIPT_LINES_TURN_H
#define LT_SCRIPT_LINES_TURN_H

#include "script/lines/writer.h"

/* Is the name to be said? The first time, and when the voice has been another's since. */
bool lt_turn_is_named(const struct lt_turns *t, struct lt_str name);

/* It is this one's turn. */
void lt_turn_take(struct lt_turns *t, struct lt_str name);

#endif
