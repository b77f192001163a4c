/* lang/furniture_index.h - what sites print around articles, in all languages at once, found by first words:
 * a page has thousands of short lines, and the languages a thousand phrases.
 *
 * Constant data, and an index that is made when it is first asked for; safe on several threads. */
#ifndef LT_LANG_FURNITURE_INDEX_H
#define LT_LANG_FURNITURE_INDEX_H

#include "base/str.h"
#include "lang/furniture.h"

enum lt_furniture_place { LT_FURNITURE_WHOLE, LT_FURNITURE_START, LT_FURNITURE_INSIDE, LT_FURNITURE_PLACES };

/* A phrase of one language. */
struct lt_furniture_phrase {
    struct lt_str words;
    enum lt_furniture_kind kind;
    const struct lt_furniture_phrase *next; /* that the same lines are to be compared with; NULL: no more */
};

/* The phrases that a line may be or begin with: those that share its first word. The same for what it may
 * hold, asked at each of its words, and once with an empty line for scripts without spaces. The line is words
 * in lower case, separated by single spaces. NULL: none. */
const struct lt_furniture_phrase *lt_furniture_first(struct lt_str line, enum lt_furniture_place place);

/* Does the line begin with these words? Scripts without spaces have no word ends to look for. */
bool lt_furniture_starts(struct lt_str line, struct lt_str words);

/* How many phrases all languages bring, and how many there is room for. */
enum { LT_FURNITURE_MAX = 3072 };
size_t lt_furniture_count(void);

#endif
