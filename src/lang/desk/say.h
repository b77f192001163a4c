/* lang/desk/say.h - writes what is said, with the pieces that tie it to the writing. */
#ifndef LT_LANG_DESK_SAY_H
#define LT_LANG_DESK_SAY_H

#include "lang/tok.h"

/* Words to be said for the written bytes from..to. A space is put before them when what is already said ends
 * in a letter or digit. `to` must not lie before the end of an earlier call. */
void lt_say(struct lt_said *out, struct lt_str words, uint32_t from, uint32_t to);

/* The same, without a space: a mark, or the rest of a word. */
void lt_say_joined(struct lt_said *out, struct lt_str text, uint32_t from, uint32_t to);

/* One space, unless nothing is said yet or a space is there. */
void lt_say_space(struct lt_said *out, uint32_t from, uint32_t to);

/* Takes the last byte back, for an ending that changes what it is joined to. False: it stands alone. */
bool lt_say_cut(struct lt_said *out);

/* The end: no space is left there. */
void lt_say_trim(struct lt_said *out);

#endif
