/* base/xml.c - see xml.h. */
#include "base/xml.h"

#include "base/utf8.h"

static const char *entity(uint32_t c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return NULL;
    }
}

/* XML 1.0, production 2. */
static bool allowed(uint32_t c)
{
    return c >= 0x20 ? c != 0xFFFE && c != 0xFFFF : c == '\t' || c == '\n' || c == '\r';
}

void lt_escape_xml(struct lt_buf *out, struct lt_str s)
{
    for (size_t at = 0; at < s.n;) {
        uint32_t c = lt_utf8_next(s, &at);
        const char *e = entity(c);
        if (e)
            lt_buf_addz(out, e);
        else if (allowed(c))
            lt_utf8_add(out, c);
    }
}
