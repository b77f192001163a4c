/* base/utf8.h - UTF-8 as RFC 3629 defines it: no surrogates, nothing above U+10FFFF, shortest forms only. */
#ifndef LT_BASE_UTF8_H
#define LT_BASE_UTF8_H

#include "base/buf.h"
#include "base/str.h"

#define LT_UTF8_REPLACEMENT 0xFFFDu

/* Decode the character at *at and move *at past it. A byte that starts no valid character is U+FFFD and one
 * byte long, so a loop always ends. At the end of s: 0, and *at stays. */
uint32_t lt_utf8_next(struct lt_str s, size_t *at);

/* The character that ends just before *at; *at moves to its start. At 0: 0. */
uint32_t lt_utf8_prev(struct lt_str s, size_t *at);

/* The character at `at` without moving; 0 at the end. */
uint32_t lt_utf8_peek(struct lt_str s, size_t at);

/* Write c (a valid code point; others become U+FFFD); returns the bytes written, 1 to 4. */
size_t lt_utf8_put(char out[4], uint32_t c);
void lt_utf8_add(struct lt_buf *b, uint32_t c);

bool lt_utf8_valid(struct lt_str s);

/* Characters in s; a broken byte counts as one. */
size_t lt_utf8_count(struct lt_str s);

/* The longest prefix of s of at most max bytes that does not cut a character. */
struct lt_str lt_utf8_cut(struct lt_str s, size_t max);

#endif
