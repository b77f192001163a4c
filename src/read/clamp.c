/* read/clamp.c - see clamp.h. Each scanner goes forward only. */
#include "read/clamp.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

static int digit_of(char c, bool hex)
{
    c = lt_lower(c);
    if (lt_is_digit(c))
        return c - '0';
    return hex && c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool is_character(uint32_t c, bool xml)
{
    if (c > 0x10FFFF)
        return false;
    bool control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    bool surrogate = c >= 0xD800 && c < 0xE000;
    return !xml || !(control || surrogate || c == 0xFFFE || c == 0xFFFF);
}

/* "&#" stands at `at`: where its digits end; *bad when it names no character. */
static size_t scan_reference(struct lt_str s, size_t at, bool xml, bool *bad)
{
    size_t i = at + 2;
    bool hex = i < s.n && (s.p[i] == 'x' || (s.p[i] == 'X' && !xml));
    uint32_t c = 0;
    i += hex;
    size_t first = i;
    for (int d; i < s.n && (d = digit_of(s.p[i], hex)) >= 0; i++)
        c = c > 0x10FFFF ? c : c * (hex ? 16 : 10) + (uint32_t)d;
    *bad = i > first && !is_character(c, xml);
    return i;
}

/* The shortest reference that is too large has six digits in hexadecimal: "&#x" and FFFD always fit. XML's
 * "&#1;" does not, and becomes the character itself, or question marks. */
static void replace(char *p, size_t n)
{
    if (n >= 7) {
        memset(p, '0', n);
        memcpy(p, "&#x", 3);
        memcpy(p + n - 4, "FFFD", 4);
    } else {
        memset(p, '?', n);
    }
}

/* The first bad reference from *at on, *end behind its digits; false: there is none. */
static bool next_bad(struct lt_str s, size_t *at, size_t *end, bool xml)
{
    while (*at < s.n) {
        const char *found = memchr(s.p + *at, '&', s.n - *at);
        if (!found)
            return false;
        size_t i = (size_t)(found - s.p);
        bool bad = false;
        *end = i + 1 < s.n && s.p[i + 1] == '#' ? scan_reference(s, i, xml, &bad) : i + 1;
        *at = bad ? i : *end;
        if (bad)
            return true;
    }
    return false;
}

void lt_clamp_references(char *p, size_t n, bool xml)
{
    for (size_t at = 0, end = 0; next_bad((struct lt_str){p, n}, &at, &end, xml); at = end)
        replace(p + at, end - at);
}

/* A start tag begins at `at`: where it ends, and where its attributes are too many (its end: they are not).
 */
static size_t scan_tag(struct lt_str s, size_t at, size_t *surplus)
{
    size_t i = at + 1, attributes = 0;
    *surplus = SIZE_MAX;
    while (i < s.n && s.p[i] != '>') {
        bool value = s.p[i] == '"' || s.p[i] == '\'';
        const char *close = value ? memchr(s.p + i + 1, s.p[i], s.n - i - 1) : NULL;
        if (value && !close)
            return s.n;
        i = close ? (size_t)(close - s.p) + 1 : i + 1;
        if (close && ++attributes == LT_CLAMP_ATTRIBUTES)
            *surplus = i;
    }
    return i;
}

/* The first tag with a surplus of attributes from *at on: [*from, *end) of it. */
static bool next_surplus(struct lt_str s, size_t *at, size_t *from, size_t *end)
{
    while (*at < s.n) {
        const char *found = memchr(s.p + *at, '<', s.n - *at);
        size_t i = found ? (size_t)(found - s.p) : s.n;
        bool tag = i + 1 < s.n &&
                   (lt_is_alpha(s.p[i + 1]) || s.p[i + 1] == '_' || (unsigned char)s.p[i + 1] >= 0x80);
        *end = tag ? scan_tag(s, i, from) : i + 1;
        *at = *end;
        if (tag && *from != SIZE_MAX && *from < *end)
            return true;
    }
    return false;
}

static void blank_surplus(char *p, size_t n)
{
    for (size_t at = 0, from = 0, end = 0; next_surplus((struct lt_str){p, n}, &at, &from, &end);) {
        bool empty = end > from && p[end - 1] == '/';
        memset(p + from, ' ', end - from - empty);
    }
}

struct lt_str lt_clamp_xml(struct lt_str text, struct lt_buf *copy)
{
    size_t at = 0, from = 0, end = 0, tag_at = 0, tag_end = 0;
    if (!next_bad(text, &at, &end, true) && !next_surplus(text, &tag_at, &from, &tag_end))
        return text;
    lt_buf_add(copy, text);
    if (copy->failed)
        return (struct lt_str){0};
    lt_clamp_references(copy->p, copy->n, true);
    blank_surplus(copy->p, copy->n);
    return lt_buf_str(copy);
}
