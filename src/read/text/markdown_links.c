/* read/text/markdown_links.c - see markdown_links.h. */
#include "read/text/markdown_links.h"

#include "read/flow.h"

#include <string.h>

enum { QUOTES = 3 };

static const char opens[QUOTES + 1] = "\"'(", closes[QUOTES + 1] = "\"')";

struct scan {
    struct lt_str text;
    size_t floor; /* no label that is still to come begins before it */
    /* What was found for a title that begins at `from`, which holds for those that begin up to `until`: where
     * it ends; 0: it is none. */
    struct {
        size_t from, until, close;
    } end[QUOTES];
};

static bool ends_line_at(struct lt_str text, size_t at)
{
    bool packed = text.p[at] == '\r' && at + 1 < text.n && text.p[at + 1] == '\n';
    return text.p[at] == '\n' || (text.p[at] == '\r' && !packed);
}

static bool is_escaped(struct lt_str text, size_t at)
{
    return at && text.p[at - 1] == '\\';
}

/* Only the marks of quotations, of a list's items and of tasks ("- [ ]") stand between `at` and the beginning
 * of its line. */
static bool begins_block(struct lt_str text, size_t at)
{
    bool task = at >= 4 && text.p[at - 4] == '[' && lt_str_starts(lt_str_from(text, at - 2), LT_S("] "));
    for (at -= task ? 4 : 0; at && !ends_line_at(text, at - 1); at--)
        if (!strchr(" \t>*+-.)0123456789", text.p[at - 1]))
            return false;
    return true;
}

/* "[label]:" that ends before `at`, at the beginning of a block. */
static bool begins_definition(struct scan *s, size_t at)
{
    struct lt_str text = s->text;
    size_t open = at - 2, least = s->floor;
    s->floor = at;
    while (open > least &&
           ((text.p[open - 1] != '[' && text.p[open - 1] != ']') || is_escaped(text, open - 1)))
        open--;
    return open > least && text.p[open - 1] == '[' && begins_block(text, open - 1);
}

/* After blanks, one line end, and the marks of a quotation. */
static size_t after_blanks(struct lt_str text, size_t at)
{
    bool ended = false;
    for (; at < text.n && (lt_is_space(text.p[at]) || (ended && text.p[at] == '>')); at++) {
        if (ends_line_at(text, at) && ended)
            break;
        ended = ended || ends_line_at(text, at);
    }
    return at;
}

static bool ends_line(struct lt_str text, size_t at)
{
    while (at < text.n && !ends_line_at(text, at) && lt_is_space(text.p[at]))
        at++;
    return at >= text.n || ends_line_at(text, at);
}

/* The byte at `at` takes the meaning from the next one. */
static bool escapes(struct lt_str text, size_t at)
{
    return text.p[at] == '\\' && at + 1 < text.n && text.p[at + 1] != '\n' && text.p[at + 1] != '\r';
}

static size_t after_address(struct lt_str text, size_t at)
{
    bool angled = at < text.n && text.p[at] == '<';
    for (; at < text.n && !ends_line_at(text, at); at++) {
        if (angled && text.p[at] == '>')
            return at + 1;
        if (!angled && lt_is_space(text.p[at]))
            return at;
        at += angled && escapes(text, at);
    }
    return at;
}

static bool is_blank_line(struct lt_str text, size_t line_end)
{
    return line_end + 1 < text.n && ends_line(text, line_end + 1);
}

static void find_close(struct scan *s, size_t q, size_t at)
{
    struct lt_str text = s->text;
    size_t end = at + 1;
    for (; end < text.n && text.p[end] != closes[q]; end++) {
        if (ends_line_at(text, end) && is_blank_line(text, end))
            break;
        end += escapes(text, end);
    }
    bool closed = end < text.n && text.p[end] == closes[q] && ends_line(text, end + 1);
    s->end[q].from = at;
    s->end[q].until = end;
    s->end[q].close = closed ? end : 0;
}

/* After the title that begins at `at`; `at` itself: it is none. */
static size_t after_title(struct scan *s, size_t at)
{
    const char *kind = at < s->text.n ? memchr(opens, s->text.p[at], QUOTES) : NULL;
    if (!kind)
        return at;
    size_t q = (size_t)(kind - opens);
    if (at < s->end[q].from || at >= s->end[q].until)
        find_close(s, q, at);
    return s->end[q].close ? s->end[q].close + 1 : at;
}

static char *copied(struct lt_str text, struct lt_buf *copy)
{
    if (!copy->n)
        lt_buf_add(copy, text);
    return copy->failed ? NULL : copy->p;
}

/* Line ends stay. False: no memory. */
static bool blank_out(struct lt_str text, struct lt_buf *copy, size_t from, size_t to, const char *instead)
{
    char *p = copied(text, copy);
    for (size_t i = from; p && i < to; i++)
        if (p[i] != '\n' && p[i] != '\r')
            p[i] = *instead ? *instead++ : ' ';
    return p != NULL;
}

/* The definition whose "]:" ends before `at`; where to go on. */
static size_t shorten(struct scan *s, size_t at, struct lt_buf *copy)
{
    size_t from = after_blanks(s->text, at), to = after_address(s->text, from);
    size_t title = after_blanks(s->text, to), end = title > to ? after_title(s, title) : title;
    bool titled = end > title;
    if (to == from || (!titled && !ends_line(s->text, to)))
        return at;
    if (to - from > LT_FLOW_MAX_VALUE && !blank_out(s->text, copy, from, to, "<>"))
        return s->text.n;
    if (titled && end - title > LT_FLOW_MAX_VALUE && !blank_out(s->text, copy, title, end, ""))
        return s->text.n;
    return titled ? end : to;
}

struct lt_str lt_md_short_links(struct lt_str text, struct lt_buf *copy)
{
    struct scan s = {.text = text};
    for (size_t at = 0, found; at < text.n; at = found) {
        found = lt_str_find(lt_str_from(text, at), LT_S("]:"));
        if (found == SIZE_MAX)
            break;
        found += at + 2;
        if (begins_definition(&s, found))
            found = shorten(&s, found, copy);
    }
    if (copy->failed)
        return (struct lt_str){0};
    return copy->n ? lt_buf_str(copy) : text;
}
