/* script/normal/normal.h - written text becomes spoken text: "$2.5m" is said "two point five million
 * dollars".
 *
 * One text (a sentence, a heading) in, the words a careful reader would say out, each tied to what was
 * written. What is not understood is passed on as it is. White space becomes single spaces; soft hyphens and
 * other invisible characters are not said. The answer depends on the text and the language alone; nothing is
 * kept between texts but memory. Safe on several threads at once, each with its own lt_said. */
#ifndef LT_SCRIPT_NORMAL_NORMAL_H
#define LT_SCRIPT_NORMAL_NORMAL_H

#include "lang/said.h"

/* Clears and fills *out. `lang` is a BCP 47 tag; an unknown one gets safe defaults. LT_LIMIT for a text over
 * LT_BLOCK_MAX_BYTES, LT_OOM. `say` may be empty: nothing in the text is to be said. */
LT_MUST enum lt_status lt_normal(struct lt_cx *cx, struct lt_str lang, struct lt_str show,
                                 struct lt_said *out);

/* The same, where some of the text is set above or below the line: "3 × 10<sup>8</sup>". In order, no
 * overlap. */
LT_MUST enum lt_status lt_normal_raised(struct lt_cx *cx, struct lt_str lang, struct lt_str show,
                                        const struct lt_raised *raised, size_t n, struct lt_said *out);

#endif
