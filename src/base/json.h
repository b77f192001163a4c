/* base/json.h - writes JSON (RFC 8259) into a buffer, in order, with two-space indentation or on one line.
 * Commas, nesting and escapes are taken care of; broken UTF-8 becomes U+FFFD. Reading is done by a library.
 */
#ifndef LT_BASE_JSON_H
#define LT_BASE_JSON_H

#include "base/buf.h"

struct lt_json {
    struct lt_buf *out;
    bool compact;     /* one line, no spaces */
    unsigned depth;   /* at most 64 */
    uint64_t started; /* bit per depth: something stands there already */
    bool after_key;
};

#define LT_JSON(buffer) ((struct lt_json){.out = (buffer)})

void lt_json_object(struct lt_json *j); /* { */
void lt_json_array(struct lt_json *j);  /* [ */
void lt_json_end_object(struct lt_json *j);
void lt_json_end_array(struct lt_json *j);
void lt_json_key(struct lt_json *j, const char *key);
void lt_json_str(struct lt_json *j, struct lt_str s);
void lt_json_int(struct lt_json *j, int64_t v);
void lt_json_real(struct lt_json *j, double v, int decimals); /* not finite: null */
void lt_json_bool(struct lt_json *j, bool v);
void lt_json_null(struct lt_json *j);

/* key and value in one go; _opt leaves an empty string out */
void lt_json_put_str(struct lt_json *j, const char *key, struct lt_str s);
void lt_json_put_opt(struct lt_json *j, const char *key, struct lt_str s);
void lt_json_put_int(struct lt_json *j, const char *key, int64_t v);
void lt_json_put_real(struct lt_json *j, const char *key, double v, int decimals);
void lt_json_put_bool(struct lt_json *j, const char *key, bool v);

#endif
