/* read/boxes/feed_shield.c - see feed_shield.h. One pass; what is escaped or in CDATA stays as it is. */
#include "read/boxes/feed_shield.h"

/* Elements whose content is HTML. */
static const struct lt_str names[] = {LT_S_INIT("description"), LT_S_INIT("content:encoded")};

/* The name of such an element that begins at s[at]; empty: none does. */
static struct lt_str opened_at(struct lt_str s, size_t at)
{
    struct lt_str rest = lt_str_from(s, at + 1);
    for (size_t i = 0; i < LT_COUNT(names); i++) {
        char after = rest.n > names[i].n ? rest.p[names[i].n] : 0;
        if (lt_str_starts(rest, names[i]) && (after == '>' || lt_is_space(after)))
            return names[i];
    }
    return (struct lt_str){0};
}

/* The end of a comment or of CDATA that begins at `at`; `at`: none does. */
static size_t skip_closed(struct lt_str s, size_t at)
{
    struct lt_str rest = lt_str_from(s, at);
    bool data = lt_str_starts(rest, LT_S("<![CDATA["));
    if (!data && !lt_str_starts(rest, LT_S("<!--")))
        return at;
    size_t end = lt_str_find(rest, data ? LT_S("]]>") : LT_S("-->"));
    return end == SIZE_MAX ? s.n : at + end + 3;
}

/* Where the element's content ends. */
static size_t content_end(struct lt_str s, size_t at, struct lt_str name)
{
    while (at < s.n) {
        size_t found = lt_str_find(lt_str_from(s, at), LT_S("</"));
        if (found == SIZE_MAX)
            return s.n;
        at += found;
        if (lt_str_starts(lt_str_from(s, at + 2), name))
            return at;
        at += 2;
    }
    return s.n;
}

/* Tags in it that are not shielded: markup, and neither CDATA nor a comment. */
static bool has_tags(struct lt_str content)
{
    for (size_t at = 0; at + 1 < content.n; at++) {
        size_t after = content.p[at] == '<' ? skip_closed(content, at) : at;
        if (after > at)
            return false; /* it has been thought of */
        if (content.p[at] == '<' && lt_is_alpha(content.p[at + 1]))
            return true;
    }
    return false;
}

static void add_escaped(struct lt_buf *out, struct lt_str content)
{
    for (size_t i = 0; i < content.n; i++) {
        if (content.p[i] == '<')
            lt_buf_addz(out, "&lt;");
        else if (content.p[i] == '&')
            lt_buf_addz(out, "&amp;");
        else
            lt_buf_addc(out, content.p[i]);
    }
}

struct lt_str lt_xml_shield_html(struct lt_str text, struct lt_buf *out)
{
    size_t done = 0;
    for (size_t at = 0; at < text.n && !out->failed;) {
        size_t found = lt_str_find_char(lt_str_from(text, at), '<');
        if (found == SIZE_MAX)
            break;
        at += found;
        size_t after = skip_closed(text, at);
        struct lt_str name = after > at ? (struct lt_str){0} : opened_at(text, at);
        if (!name.n) {
            at = after > at ? after : at + 1;
            continue;
        }
        size_t tag_end = lt_str_find_char(lt_str_from(text, at), '>');
        if (tag_end == SIZE_MAX)
            break; /* no element begins behind here either */
        if (text.p[at + tag_end - 1] == '/') {
            at += tag_end;
            continue;
        }
        size_t from = at + tag_end + 1, to = content_end(text, from, name);
        struct lt_str content = lt_str_slice(text, from, to - from);
        if (to < text.n && has_tags(content)) {
            lt_buf_add(out, lt_str_slice(text, done, from - done));
            add_escaped(out, content);
            done = to;
        }
        at = to;
    }
    if (!done)
        return text;
    lt_buf_add(out, lt_str_from(text, done));
    return lt_buf_str(out);
}
