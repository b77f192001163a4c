/* base/utf8.c - see utf8.h. */
#include "base/utf8.h"

/* Length and first bits by lead byte; 0: not a lead byte. The ranges of the second byte that keep out
 * overlong forms and surrogates are checked in decode(). */
static size_t lead_length(unsigned char c)
{
    if (c < 0x80)
        return 1;
    if (c >= 0xC2 && c <= 0xDF)
        return 2;
    if (c >= 0xE0 && c <= 0xEF)
        return 3;
    if (c >= 0xF0 && c <= 0xF4)
        return 4;
    return 0;
}

static uint32_t decode(const char *p, size_t left, size_t *len)
{
    static const uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    const unsigned char *u = (const unsigned char *)p;
    size_t n = lead_length(u[0]);
    *len = 1;
    if (n == 1)
        return u[0];
    if (n == 0 || n > left)
        return LT_UTF8_REPLACEMENT;
    uint32_t c = u[0] & (0x7Fu >> n);
    for (size_t i = 1; i < n; i++) {
        if ((u[i] & 0xC0) != 0x80)
            return LT_UTF8_REPLACEMENT;
        c = c << 6 | (u[i] & 0x3Fu);
    }
    if (c < smallest[n] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        return LT_UTF8_REPLACEMENT;
    *len = n;
    return c;
}

uint32_t lt_utf8_next(struct lt_str s, size_t *at)
{
    if (*at >= s.n)
        return 0;
    size_t len = 0;
    uint32_t c = decode(s.p + *at, s.n - *at, &len);
    *at += len;
    return c;
}

uint32_t lt_utf8_peek(struct lt_str s, size_t at)
{
    return lt_utf8_next(s, &at);
}

uint32_t lt_utf8_prev(struct lt_str s, size_t *at)
{
    if (*at == 0)
        return 0;
    for (size_t back = 1; back <= 4 && back <= *at; back++) {
        size_t start = *at - back, len = 0;
        if (((unsigned char)s.p[start] & 0xC0) == 0x80)
            continue;
        uint32_t c = decode(s.p + start, back, &len);
        if (len != back)
            break;
        *at = start;
        return c;
    }
    *at -= 1;
    return LT_UTF8_REPLACEMENT;
}

size_t lt_utf8_put(char out[4], uint32_t c)
{
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        c = LT_UTF8_REPLACEMENT;
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    size_t n = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    static const unsigned char lead[] = {0, 0, 0xC0, 0xE0, 0xF0};
    for (size_t i = n - 1; i > 0; i--) {
        out[i] = (char)(0x80 | (c & 0x3F));
        c >>= 6;
    }
    out[0] = (char)(lead[n] | c);
    return n;
}

void lt_utf8_add(struct lt_buf *b, uint32_t c)
{
    char out[4];
    lt_buf_add(b, (struct lt_str){out, lt_utf8_put(out, c)});
}

bool lt_utf8_valid(struct lt_str s)
{
    for (size_t at = 0; at < s.n;) {
        if ((unsigned char)s.p[at] < 0x80) {
            at++;
            continue;
        }
        size_t len = 0;
        decode(s.p + at, s.n - at, &len);
        if (len == 1)
            return false;
        at += len;
    }
    return true;
}

size_t lt_utf8_count(struct lt_str s)
{
    size_t count = 0;
    for (size_t at = 0; at < s.n; count++)
        lt_utf8_next(s, &at);
    return count;
}

struct lt_str lt_utf8_cut(struct lt_str s, size_t max)
{
    if (s.n <= max)
        return s;
    size_t n = max;
    while (n && ((unsigned char)s.p[n] & 0xC0) == 0x80)
        n--;
    return (struct lt_str){s.p, n};
}
