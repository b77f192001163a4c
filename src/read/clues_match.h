/* read/clues_match.h - phrases looked for in a line. A list is one string, its phrases in lower case and
 * separated by bars; the line's letters are folded. Phrases match whole words. */
#ifndef LT_READ_CLUES_MATCH_H
#define LT_READ_CLUES_MATCH_H

#include "base/str.h"

/* Bytes of the longest phrase that s begins with; 0: none. */
size_t lt_clue_prefix(struct lt_str s, const char *list);

bool lt_clue_is_one_of(struct lt_str s, const char *list); /* the whole of s is one of them */
bool lt_clue_has_any(struct lt_str s, const char *list);   /* one of them stands somewhere in s */

#endif
