/* lang/words.h - phrases looked for in a line of text. A list is one string, its phrases in lower case and
 * separated by "|"; the line's letters are folded. Phrases match whole words. The functions ending in _any
 * look into the lists of all languages (enum lt_word_list). */
#ifndef LT_LANG_WORDS_H
#define LT_LANG_WORDS_H

#include "lang/lang.h"

/* Bytes of the longest phrase that s begins with; 0: none. */
size_t lt_lang_prefix(struct lt_str s, const char *list);
size_t lt_lang_prefix_any(struct lt_str s, enum lt_word_list list);

/* The whole of s is one of them. */
bool lt_lang_matches(struct lt_str s, const char *list);
bool lt_lang_matches_any(struct lt_str s, enum lt_word_list list);

/* One of them stands somewhere in s. */
bool lt_lang_holds(struct lt_str s, const char *list);
bool lt_lang_holds_any(struct lt_str s, enum lt_word_list list);

/* The month (1 to 12) that `word` names in any language; 0: none. */
int lt_lang_month(struct lt_str word);

#endif
