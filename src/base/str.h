/* base/str.h - a slice of UTF-8 text: borrowed, not terminated. Comparisons are of bytes; the ones marked
 * `nocase` fold ASCII letters only. An empty slice may have any pointer, also NULL. */
#ifndef LT_BASE_STR_H
#define LT_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct lt_str {
    const char *p;
    size_t n; /* bytes */
};

/* For initialisers and arguments: LT_S("text"); for printf: LT_FMT with LT_ARG(s). */
#define LT_S(lit)      ((struct lt_str){(lit), sizeof(lit) - 1})
#define LT_S_INIT(lit) {(lit), sizeof(lit) - 1}
#define LT_FMT         "%.*s"
#define LT_ARG(s)      (int)((s).n > 4096 ? 4096 : (s).n), ((s).p ? (s).p : "")

#define LT_COUNT(array) (sizeof(array) / sizeof *(array))

struct lt_str lt_str_of(const char *z); /* NULL gives the empty slice */
bool lt_str_eq(struct lt_str a, struct lt_str b);
bool lt_str_eqz(struct lt_str a, const char *z);
bool lt_str_eq_nocase(struct lt_str a, struct lt_str b);
int lt_str_cmp(struct lt_str a, struct lt_str b); /* byte order; a prefix sorts first */
bool lt_str_starts(struct lt_str s, struct lt_str prefix);
bool lt_str_ends(struct lt_str s, struct lt_str suffix);
bool lt_str_starts_nocase(struct lt_str s, struct lt_str prefix);

/* Offset of the first `needle`, or SIZE_MAX. An empty needle is found at 0. */
size_t lt_str_find(struct lt_str s, struct lt_str needle);
size_t lt_str_find_nocase(struct lt_str s, struct lt_str needle);
size_t lt_str_find_char(struct lt_str s, char c);

struct lt_str lt_str_slice(struct lt_str s, size_t at, size_t n); /* clamped to s */
struct lt_str lt_str_from(struct lt_str s, size_t at);            /* the rest; clamped */
struct lt_str lt_str_trim(struct lt_str s);                       /* ASCII white space off both ends */

/* Take what stands before `sep` off the front of *rest (and the separator with it). False when *rest is
 * used up: `while (lt_str_cut(&rest, ',', &part))` visits every part; a trailing separator adds none. */
bool lt_str_cut(struct lt_str *rest, char sep, struct lt_str *part);

/* The next line without its LF or CRLF; false at the end. */
bool lt_str_line(struct lt_str *rest, struct lt_str *line);

/* A decimal number and nothing else, at most `max`; false otherwise. */
bool lt_str_uint(struct lt_str s, uint64_t max, uint64_t *out);

static inline bool lt_is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}
static inline bool lt_is_digit(char c)
{
    return c >= '0' && c <= '9';
}
static inline bool lt_is_alpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
static inline char lt_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}
/* 0 to 15; -1: no hexadecimal digit. */
static inline int lt_hex_digit(char c)
{
    char small = lt_lower(c);
    if (lt_is_digit(c))
        return c - '0';
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

#endif
