/* lang/desk/doubt.h - is it a short form here, or the word or letter that is written like one? Told by the
 * word before it, from the lists each language brings. */
#ifndef LT_LANG_DESK_DOUBT_H
#define LT_LANG_DESK_DOUBT_H

#include "lang/desk/desk.h"

/* "ate a fig. 3 days later": the short form at i is the word of that spelling, by lang->abbr_words. */
bool lt_is_word_instead(const struct lt_desk *d, size_t i);

/* "taille M. Julie", "vitamina D. Maria": the letter after the word at i begins no name. */
bool lt_is_size(const struct lt_desk *d, size_t i);

/* "seat" before "12 A", "3 C" before "class": the letter beside the word at i is no unit. */
bool lt_asks_letter(const struct lt_desk *d, size_t i);

/* A sentence or a part of one may begin at i: a capital there need not be that of a name. */
bool lt_may_open(const struct lt_desk *d, size_t i);

#endif
