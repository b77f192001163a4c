/* read/boxes/mime.h - messages in parts: MIME (RFC 2045 to 2047, 2183, 2231 in so far as charsets and names
 * need it). Everything is a slice of the message; nesting and numbers are bounded; broken messages are read
 * as far as they make sense. */
#ifndef LT_READ_BOXES_MIME_H
#define LT_READ_BOXES_MIME_H

#include "base/buf.h"

enum { LT_MIME_MAX_DEPTH = 12, LT_MIME_MAX_PARTS = 2000 };

struct lt_mime {
    struct lt_str headers, body;
};

/* A message or part in two: headers up to the first blank line, and what follows. */
struct lt_mime lt_mime_split(struct lt_str message);

/* The first header of that name as written (folded lines and all); false: none. */
bool lt_mime_raw(const struct lt_mime *m, const char *name, struct lt_str *value);

/* The same unfolded, encoded words decoded, as clean UTF-8 in *out (cleared first). */
LT_MUST enum lt_status lt_mime_header(struct lt_cx *cx, const struct lt_mime *m, const char *name,
                                      struct lt_buf *out);

/* "text/html" of Content-Type (text/plain when there is none), as written; compare without case. */
struct lt_str lt_mime_type(const struct lt_mime *m);

/* A parameter of a header: lt_mime_param(m, "Content-Type", "charset"). Quotes are off; empty: none. */
struct lt_str lt_mime_param(const struct lt_mime *m, const char *header, const char *name);

/* The body with its transfer encoding (base64, quoted-printable) undone; in *out (cleared first) when there
 * was one, else the body itself. */
struct lt_str lt_mime_content(const struct lt_mime *m, struct lt_buf *out);

/* Every leaf in order; multiparts and attached messages are walked into.
 * False from `each` stops the walk. */
typedef bool lt_mime_leaf(void *user, const struct lt_mime *leaf);
void lt_mime_walk(const struct lt_mime *m, lt_mime_leaf *each, void *user);

#endif
