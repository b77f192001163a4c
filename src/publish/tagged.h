/* publish/tagged.h - private to the room: the tags of somebody else's XHTML or package document, found where
 * they stand, so that something can be put beside them and every other byte stays. No tree, no memory; any
 * bytes may come, and nothing outside them is looked at. What is wrong with them is taken as text. */
#ifndef LT_PUBLISH_TAGGED_H
#define LT_PUBLISH_TAGGED_H

#include "base/str.h"

#include <stdint.h>

enum lt_tagged_kind {
    LT_TAGGED_TEXT,
    LT_TAGGED_OPEN,
    LT_TAGGED_CLOSE,
    LT_TAGGED_EMPTY, /* <br/> */
    LT_TAGGED_OTHER  /* comments, instructions, declarations, CDATA */
};

struct lt_tagged {
    enum lt_tagged_kind kind;
    size_t at, end;     /* bytes of the whole */
    struct lt_str name; /* of an element, without its prefix */
};

/* The next piece of `all` from *at on; false: that was all. Pieces follow on each other without a gap. */
bool lt_tagged_next(struct lt_str all, size_t *at, struct lt_tagged *out);

/* The value of a tag's attribute as it is written, entities and all; false: it has none. `name` with its
 * prefix, if it has one. */
bool lt_tagged_attr(struct lt_str all, const struct lt_tagged *tag, const char *name, struct lt_str *value);

/* Where something can be put after the attributes of a tag. */
size_t lt_tagged_attrs_end(struct lt_str all, const struct lt_tagged *tag);

/* Is it one of the names, which are separated by spaces? */
bool lt_tagged_is(struct lt_str name, const char *names);

/* The character at *at of a text, which moves on: a reference ("&amp;") is one character, and one of a name
 * that is not known is a space. */
uint32_t lt_tagged_char(struct lt_str text, size_t *at);

#endif
