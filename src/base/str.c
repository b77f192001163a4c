/* base/str.c - see str.h. */
#include "base/str.h"

#include <string.h>

struct lt_str lt_str_of(const char *z)
{
    return (struct lt_str){z, z ? strlen(z) : 0};
}

bool lt_str_eq(struct lt_str a, struct lt_str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

bool lt_str_eqz(struct lt_str a, const char *z)
{
    return lt_str_eq(a, lt_str_of(z));
}

static bool same_nocase(const char *a, const char *b, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (lt_lower(a[i]) != lt_lower(b[i]))
            return false;
    return true;
}

bool lt_str_eq_nocase(struct lt_str a, struct lt_str b)
{
    return a.n == b.n && same_nocase(a.p, b.p, a.n);
}

int lt_str_cmp(struct lt_str a, struct lt_str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n ? memcmp(a.p, b.p, n) : 0;
    if (order)
        return order;
    return (a.n > b.n) - (a.n < b.n);
}

bool lt_str_starts(struct lt_str s, struct lt_str prefix)
{
    return s.n >= prefix.n && (prefix.n == 0 || memcmp(s.p, prefix.p, prefix.n) == 0);
}

bool lt_str_ends(struct lt_str s, struct lt_str suffix)
{
    return s.n >= suffix.n && (suffix.n == 0 || memcmp(s.p + s.n - suffix.n, suffix.p, suffix.n) == 0);
}

bool lt_str_starts_nocase(struct lt_str s, struct lt_str prefix)
{
    return s.n >= prefix.n && same_nocase(s.p, prefix.p, prefix.n);
}

size_t lt_str_find(struct lt_str s, struct lt_str needle)
{
    if (needle.n == 0)
        return 0;
    if (needle.n > s.n)
        return SIZE_MAX;
    const char *at = memmem(s.p, s.n, needle.p, needle.n);
    return at ? (size_t)(at - s.p) : SIZE_MAX;
}

size_t lt_str_find_nocase(struct lt_str s, struct lt_str needle)
{
    for (size_t i = 0; i + needle.n <= s.n; i++)
        if (same_nocase(s.p + i, needle.p, needle.n))
            return i;
    return SIZE_MAX;
}

size_t lt_str_find_char(struct lt_str s, char c)
{
    const char *at = s.n ? memchr(s.p, c, s.n) : NULL;
    return at ? (size_t)(at - s.p) : SIZE_MAX;
}

struct lt_str lt_str_slice(struct lt_str s, size_t at, size_t n)
{
    if (at >= s.n)
        return (struct lt_str){s.p ? s.p + s.n : NULL, 0};
    size_t left = s.n - at;
    return (struct lt_str){s.p + at, n < left ? n : left};
}

struct lt_str lt_str_from(struct lt_str s, size_t at)
{
    return lt_str_slice(s, at, SIZE_MAX);
}

struct lt_str lt_str_trim(struct lt_str s)
{
    while (s.n && lt_is_space(s.p[0])) {
        s.p++;
        s.n--;
    }
    while (s.n && lt_is_space(s.p[s.n - 1]))
        s.n--;
    return s;
}

bool lt_str_cut(struct lt_str *rest, char sep, struct lt_str *part)
{
    if (rest->n == 0)
        return false;
    size_t at = lt_str_find_char(*rest, sep);
    *part = lt_str_slice(*rest, 0, at);
    *rest = at == SIZE_MAX ? (struct lt_str){0} : lt_str_from(*rest, at + 1);
    return true;
}

bool lt_str_line(struct lt_str *rest, struct lt_str *line)
{
    if (!lt_str_cut(rest, '\n', line))
        return false;
    if (line->n && line->p[line->n - 1] == '\r')
        line->n--;
    return true;
}

bool lt_str_uint(struct lt_str s, uint64_t max, uint64_t *out)
{
    uint64_t value = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (!lt_is_digit(s.p[i]))
            return false;
        uint64_t digit = (uint64_t)(s.p[i] - '0');
        if (value > (max - digit) / 10)
            return false;
        value = value * 10 + digit;
    }
    if (s.n == 0 || value > max)
        return false;
    *out = value;
    return true;
}
