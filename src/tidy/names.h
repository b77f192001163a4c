/* tidy/names.h - what looks like a person's name, and a list of those who speak. */
#ifndef LT_TIDY_NAMES_H
#define LT_TIDY_NAMES_H

#include "base/str.h"

enum { LT_PERSON_LONGEST = 48, LT_PERSONS_MAX = 64 };

/* The end of the name that begins at s[at], at most `most` bytes long; `at`: there is none. One to four words
 * with capitals (or of a script without them), particles between them ("Ana de la Cruz"), titles ("Dr. Ito").
 */
size_t lt_person_end(struct lt_str s, size_t at, size_t most);

/* "Mr", "Dr": a full stop after it ends no sentence. */
bool lt_person_is_title(struct lt_str word);

/* Slices are borrowed. One person may be called by the first or the last word of a longer name. */
struct lt_persons {
    struct lt_str v[LT_PERSONS_MAX];
    size_t n;
};

/* Where the name is; it is added when it is new. SIZE_MAX: there is no more room. */
size_t lt_persons_add(struct lt_persons *names, struct lt_str name);

/* Where it is, SIZE_MAX: nowhere; and how the one of that name was called first, else `name`. */
size_t lt_persons_find(const struct lt_persons *names, struct lt_str name);
struct lt_str lt_persons_of(const struct lt_persons *names, struct lt_str name);

#endif
