/* base/json_in.c - see json_in.h. A scanner that skips one value; everything else is built on it. */
#include "base/json_in.h"

#include "base/utf8.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { NUMBER_MAX = 64 };

static void skip_space(struct lt_str s, size_t *at)
{
    while (*at < s.n && (s.p[*at] == ' ' || s.p[*at] == '\t' || s.p[*at] == '\n' || s.p[*at] == '\r'))
        ++*at;
}

static bool is(struct lt_str s, size_t at, char c)
{
    return at < s.n && s.p[at] == c;
}

static int hex(char c)
{
    return lt_is_digit(c) ? c - '0' : lt_lower(c) >= 'a' && lt_lower(c) <= 'f' ? lt_lower(c) - 'a' + 10 : -1;
}

static bool skip_escape(struct lt_str s, size_t *at)
{
    if (!is(s, *at, 'u')) {
        bool known = *at < s.n && s.p[*at] && strchr("\"\\/bfnrt", s.p[*at]);
        ++*at;
        return known;
    }
    for (int i = 1; i <= 4; i++)
        if (*at + (size_t)i >= s.n || hex(s.p[*at + (size_t)i]) < 0)
            return false;
    *at += 5;
    return true;
}

static bool skip_string(struct lt_str s, size_t *at)
{
    if (!is(s, *at, '"'))
        return false;
    for (++*at; *at < s.n;) {
        unsigned char c = (unsigned char)s.p[(*at)++];
        if (c == '"')
            return true;
        if (c < 0x20 || (c == '\\' && !skip_escape(s, at)))
            return false;
    }
    return false;
}

static bool skip_digits(struct lt_str s, size_t *at)
{
    size_t from = *at;
    while (*at < s.n && lt_is_digit(s.p[*at]))
        ++*at;
    return *at > from;
}

static bool skip_number(struct lt_str s, size_t *at)
{
    *at += is(s, *at, '-');
    bool zero = is(s, *at, '0');
    size_t from = *at;
    if (!skip_digits(s, at) || (zero && *at > from + 1))
        return false;
    if (is(s, *at, '.')) {
        ++*at;
        if (!skip_digits(s, at))
            return false;
    }
    if (is(s, *at, 'e') || is(s, *at, 'E')) {
        ++*at;
        *at += is(s, *at, '+') || is(s, *at, '-');
        return skip_digits(s, at);
    }
    return true;
}

static bool skip_word(struct lt_str s, size_t *at)
{
    static const char *const words[] = {"true", "false", "null"};
    for (size_t i = 0; i < LT_COUNT(words); i++)
        if (lt_str_starts(lt_str_from(s, *at), lt_str_of(words[i]))) {
            *at += strlen(words[i]);
            return true;
        }
    return false;
}

static bool skip_value(struct lt_str s, size_t *at, int depth);

static bool skip_item(struct lt_str s, size_t *at, char open, int depth)
{
    if (open == '{') {
        if (!skip_string(s, at))
            return false;
        skip_space(s, at);
        if (!is(s, (*at)++, ':'))
            return false;
    }
    return skip_value(s, at, depth + 1);
}

static bool skip_group(struct lt_str s, size_t *at, char open, char close, int depth)
{
    ++*at;
    skip_space(s, at);
    if (is(s, *at, close)) {
        ++*at;
        return true;
    }
    for (;;) {
        skip_space(s, at);
        if (!skip_item(s, at, open, depth))
            return false;
        skip_space(s, at);
        if (is(s, *at, close)) {
            ++*at;
            return true;
        }
        if (!is(s, (*at)++, ','))
            return false;
    }
}

static bool skip_value(struct lt_str s, size_t *at, int depth)
{
    skip_space(s, at);
    if (*at >= s.n || depth > LT_JSON_DEPTH)
        return false;
    char c = s.p[*at];
    if (c == '{')
        return skip_group(s, at, '{', '}', depth);
    if (c == '[')
        return skip_group(s, at, '[', ']', depth);
    if (c == '"')
        return skip_string(s, at);
    return c == '-' || lt_is_digit(c) ? skip_number(s, at) : skip_word(s, at);
}

bool lt_json_valid(struct lt_str text)
{
    size_t at = 0;
    if (!lt_utf8_valid(text) || !skip_value(text, &at, 0))
        return false;
    skip_space(text, &at);
    return at == text.n;
}

/* The next item of a group, without its comma. */
static bool next(struct lt_str s, size_t *at, char open, struct lt_str *key, struct lt_str *value)
{
    s = lt_str_trim(s);
    if (!is(s, 0, open))
        return false;
    size_t i = *at ? *at : 1;
    skip_space(s, &i);
    i += is(s, i, ',');
    skip_space(s, &i);
    if (i >= s.n || is(s, i, '}') || is(s, i, ']'))
        return false;
    if (open == '{') {
        size_t from = i;
        if (!skip_string(s, &i))
            return false;
        *key = lt_str_slice(s, from, i - from);
        skip_space(s, &i);
        if (!is(s, i++, ':'))
            return false;
        skip_space(s, &i);
    }
    size_t from = i;
    if (!skip_value(s, &i, 0))
        return false;
    *value = lt_str_slice(s, from, i - from);
    *at = i;
    return true;
}

bool lt_json_next_member(struct lt_str object, size_t *at, struct lt_str *key, struct lt_str *value)
{
    return next(object, at, '{', key, value);
}

bool lt_json_next_element(struct lt_str array, size_t *at, struct lt_str *value)
{
    struct lt_str none = {0};
    return next(array, at, '[', &none, value);
}

/* Keys are compared as they stand; those that are asked for need no escapes. */
struct lt_str lt_json_get(struct lt_str object, const char *key)
{
    struct lt_str name, value;
    for (size_t at = 0; lt_json_next_member(object, &at, &name, &value);)
        if (lt_str_eqz(lt_str_slice(name, 1, name.n - 2), key))
            return value;
    return (struct lt_str){0};
}

static uint32_t unit(struct lt_str s, size_t at)
{
    uint32_t v = 0;
    for (size_t i = 0; i < 4 && at + i < s.n; i++)
        v = v << 4 | (uint32_t)(hex(s.p[at + i]) & 0xF);
    return v;
}

/* What stands at *at, behind the backslash. */
static void add_escape(struct lt_str s, size_t *at, struct lt_buf *out)
{
    static const char from[] = "bfnrt", to[] = "\b\f\n\r\t";
    char c = s.p[(*at)++];
    const char *known = strchr(from, c);
    if (c != 'u') {
        lt_buf_addc(out, known ? to[known - from] : c);
        return;
    }
    uint32_t v = unit(s, *at);
    *at += 4;
    if (v >= 0xD800 && v < 0xDC00 && is(s, *at, '\\') && is(s, *at + 1, 'u')) {
        uint32_t low = unit(s, *at + 2);
        if (low >= 0xDC00 && low < 0xE000) {
            v = 0x10000 + ((v - 0xD800) << 10) + (low - 0xDC00);
            *at += 6;
        }
    }
    lt_utf8_add(out, v);
}

bool lt_json_text(struct lt_str value, struct lt_buf *out)
{
    size_t end = 0;
    if (!skip_string(value, &end) || end != value.n)
        return false;
    struct lt_str s = lt_str_slice(value, 0, value.n - 1);
    for (size_t at = 1; at < s.n;) {
        if (s.p[at] == '\\') {
            at++;
            add_escape(s, &at, out);
        } else {
            lt_buf_addc(out, s.p[at++]);
        }
    }
    return true;
}

bool lt_json_number(struct lt_str value, double *out)
{
    char text[NUMBER_MAX];
    size_t end = 0;
    if (value.n >= sizeof text || !skip_number(value, &end) || end != value.n)
        return false;
    memcpy(text, value.p, value.n);
    text[value.n] = '\0';
    *out = strtod(text, NULL);
    return isfinite(*out);
}
