/* base/shown.c - see shown.h. */
#include "base/shown.h"

#include "base/utf8.h"

bool lt_shown_is_bidi(uint32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

static bool is_control(uint32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

static void add(struct lt_buf *out, struct lt_str s, bool lines, bool bidi)
{
    for (size_t at = 0; at < s.n;) {
        size_t from = at;
        uint32_t c = lt_utf8_next(s, &at);
        bool broken = c == 0xFFFD && at - from == 1;
        bool separator = c == 0x2028 || c == 0x2029;
        if (broken || (is_control(c) && !(lines && (c == '\n' || c == '\t'))))
            lt_buf_addf(out, "\\x%02x", broken ? (unsigned)(unsigned char)s.p[from] : (unsigned)c);
        else if ((separator && !lines) || (lt_shown_is_bidi(c) && !bidi))
            lt_buf_addf(out, "\\u%04x", (unsigned)c);
        else
            lt_buf_add(out, lt_str_slice(s, from, at - from));
    }
}

void lt_shown_line(struct lt_buf *out, struct lt_str s)
{
    add(out, s, false, false);
}

void lt_shown_text(struct lt_buf *out, struct lt_str s, bool bidi)
{
    add(out, s, true, bidi);
}
