/* base/json_in.h - JSON (RFC 8259) read where it lies: a text is checked once as a whole, then values are
 * slices of it. For configuration and catalogues that come from outside; nothing is allocated but what a
 * string unescapes to. */
#ifndef LT_BASE_JSON_IN_H
#define LT_BASE_JSON_IN_H

#include "base/buf.h"

enum { LT_JSON_DEPTH = 64 };

/* One value and nothing else, in valid UTF-8, at most LT_JSON_DEPTH deep? The functions below want a value
 * that came from such a text; of anything else they give nothing. */
bool lt_json_valid(struct lt_str text);

/* The value of an object's member, the first of that name; empty: no such member, or no object. */
struct lt_str lt_json_get(struct lt_str object, const char *key);

/* Visit the members of an object, the elements of an array: start with *at = 0. The key is as it stands, with
 * its quotation marks and escapes. False at the end, or when it is no object (no array). */
bool lt_json_next_member(struct lt_str object, size_t *at, struct lt_str *key, struct lt_str *value);
bool lt_json_next_element(struct lt_str array, size_t *at, struct lt_str *value);

/* A string's text is added to *out; false when it is no string. */
bool lt_json_text(struct lt_str value, struct lt_buf *out);

/* A finite number; false when it is none. */
bool lt_json_number(struct lt_str value, double *out);

#endif
