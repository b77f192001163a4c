/* read/boxes/xml_mend.c - see xml_mend.h. One pass; what stands in CDATA, comments and instructions is as it
 * is. */
#include "read/boxes/xml_mend.h"

#include "read/entity.h"

#include <string.h>

enum { MAX_NAME = 32 };

/* The end of what is not looked at: "<![CDATA[", "<!--", "<?"; `at`: none begins there. */
static size_t skip_closed(struct lt_str s, size_t at)
{
    static const struct lt_str pairs[][2] = {{LT_S_INIT("<![CDATA["), LT_S_INIT("]]>")},
                                             {LT_S_INIT("<!--"), LT_S_INIT("-->")},
                                             {LT_S_INIT("<?"), LT_S_INIT("?>")}};
    struct lt_str rest = lt_str_from(s, at);
    for (size_t i = 0; i < LT_COUNT(pairs); i++) {
        if (!lt_str_starts(rest, pairs[i][0]))
            continue;
        size_t end = lt_str_find(rest, pairs[i][1]);
        return end == SIZE_MAX ? s.n : at + end + pairs[i][1].n;
    }
    return at;
}

/* Bytes of "&name;" or "&#12;" at `at`; 0: it is no reference. */
static size_t reference_length(struct lt_str s, size_t at)
{
    size_t n = 1, limit = s.n - at < MAX_NAME ? s.n - at : MAX_NAME;
    if (n < limit && s.p[at + n] == '#')
        n++;
    size_t first = n;
    while (n < limit && (lt_is_alpha(s.p[at + n]) || lt_is_digit(s.p[at + n])))
        n++;
    return n > first && n < limit && s.p[at + n] == ';' ? n + 1 : 0;
}

static bool is_xmls(struct lt_str reference)
{
    static const struct lt_str names[] = {LT_S_INIT("&amp;"), LT_S_INIT("&lt;"), LT_S_INIT("&gt;"),
                                          LT_S_INIT("&quot;"), LT_S_INIT("&apos;")};
    for (size_t i = 0; i < LT_COUNT(names); i++)
        if (lt_str_eq(reference, names[i]))
            return true;
    return reference.n > 1 && reference.p[1] == '#';
}

/* The reference at `at` as XML has it, when it is not so yet: added to *out with all that stands before it.
 */
static size_t mend_at(struct lt_str s, size_t at, size_t *done, struct lt_buf *out)
{
    size_t n = reference_length(s, at);
    struct lt_str reference = lt_str_slice(s, at, n);
    if (n && is_xmls(reference))
        return n;
    uint32_t c = n ? lt_entity(reference) : 0;
    lt_buf_add(out, lt_str_slice(s, *done, at - *done));
    if (c)
        lt_buf_addf(out, "&#%u;", (unsigned)c);
    else
        lt_buf_addz(out, "&amp;");
    *done = at + (c ? n : 1);
    return c ? n : 1;
}

struct lt_str lt_xml_mend(struct lt_str text, struct lt_buf *out)
{
    size_t done = 0;
    if (lt_str_find(lt_str_slice(text, 0, 16 * 1024), LT_S("<!ENTITY")) != SIZE_MAX)
        return text;
    for (size_t at = 0; at < text.n && !out->failed;) {
        if (text.p[at] == '<') {
            size_t next = skip_closed(text, at);
            at = next > at ? next : at + 1;
        } else if (text.p[at] == '&')
            at += mend_at(text, at, &done, out);
        else
            at++;
    }
    if (!done)
        return text;
    lt_buf_add(out, lt_str_from(text, done));
    return lt_buf_str(out);
}
