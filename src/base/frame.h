/* base/frame.h - messages between lectern and its engine workers (voices/ENGINES.md): each is one line
 * "KIND ID LENGTH", a line feed, and LENGTH bytes. The first bytes of many bodies are fields, one a line
 * ("name value"), up to an empty line; what follows is text. Both ends of the pipe use these functions. */
#ifndef LT_BASE_FRAME_H
#define LT_BASE_FRAME_H

#include "base/buf.h"

enum { LT_FRAME_MAX_KIND = 16, LT_FRAME_MAX_HEAD = 48 }; /* bytes; the head with its line feed */

struct lt_frame {
    struct lt_str kind; /* lower-case letters; these slices point into what was parsed */
    uint32_t id;        /* of the request it belongs to; 0: none */
    struct lt_str body;
};

enum lt_frame_found {
    LT_FRAME_PART,  /* not all here yet; nothing was taken */
    LT_FRAME_WHOLE, /* *out is filled, *in starts after it */
    LT_FRAME_BROKEN /* no frame can start like this, or its body is over max_body */
};

enum lt_frame_found lt_frame_take(struct lt_str *in, size_t max_body, struct lt_frame *out);

/* Only the head: the caller adds `length` bytes after it. */
void lt_frame_head(struct lt_buf *b, const char *kind, uint32_t id, size_t length);
void lt_frame_add(struct lt_buf *b, const char *kind, uint32_t id, struct lt_str body);

/* The next field. False at the end of the fields, with the text after the empty line in *rest. A line
 * without a space is a name with an empty value. */
bool lt_frame_field(struct lt_str *rest, struct lt_str *name, struct lt_str *value);

#endif
