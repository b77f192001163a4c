/* lang/desk/letters.h - words that are said letter by letter: which cannot be read, and how they are spelled.
 */
#ifndef LT_LANG_DESK_LETTERS_H
#define LT_LANG_DESK_LETTERS_H

#include "lang/desk/desk.h"

/* No word of any language that is written in Latin letters looks so: it has no vowel, or is three letters
 * with two consonants at one end that no word has there ("USB", "BCE"), or four or five with three such
 * ("asdf"). False for one letter, and for other scripts. */
bool lt_is_unspeakable(struct lt_str s);

/* The letters of s one by one, as lang->letters calls them, with spaces between. */
void lt_spell(const struct lt_desk *d, struct lt_buf *b, struct lt_str s);

#endif
