/* publish/feed_page.c - the page of a podcast: HTML that needs nothing but itself. */
#include "publish/publish.h"

#include "base/xml.h"

static void add(struct lt_buf *out, const char *before, struct lt_str text, const char *after)
{
    lt_buf_addz(out, before);
    lt_escape_xml(out, text);
    lt_buf_addz(out, after);
}

static void add_head(struct lt_buf *out, const struct lt_feed_channel *c)
{
    add(out, "<!DOCTYPE html>\n<html lang=\"", c->lang, "\">\n<head>\n<meta charset=\"utf-8\">\n");
    lt_buf_addz(out, "<meta name=\"viewport\" content=\"width=device-width\">\n");
    add(out, "<meta name=\"generator\" content=\"", c->generator, "\">\n");
    if (c->closed)
        lt_buf_addz(out, "<meta name=\"robots\" content=\"noindex\">\n");
    add(out, "<title>", c->title, "</title>\n");
    add(out, "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"", c->title, "\" href=\"");
    add(out, "", c->self, "\">\n</head>\n");
}

enum lt_status lt_publish_feed_page(struct lt_cx *cx, const struct lt_feed_channel *c,
                                    const struct lt_feed_entry *entries, size_t n, struct lt_buf *out)
{
    add_head(out, c);
    add(out, "<body>\n<h1>", c->title, "</h1>\n");
    if (c->image.n)
        add(out, "<p><img width=\"300\" height=\"300\" alt=\"\" src=\"", c->image, "\"></p>\n");
    add(out, "<p>", c->description, "</p>\n");
    add(out, "<p><a href=\"", c->self, "\">");
    add(out, "", c->self, "</a></p>\n<ol>\n");
    for (size_t i = 0; i < n; i++) {
        lt_buf_addz(out, "<li><a href=\"");
        lt_buf_add(out, entries[i].url);
        lt_buf_addz(out, "\">");
        lt_buf_add(out, entries[i].title);
        lt_buf_addz(out, "</a></li>\n");
    }
    lt_buf_addz(out,
                "</ol>\n<footer><p lang=\"en\">Read by a synthetic voice.</p></footer>\n</body>\n</html>\n");
    return lt_buf_check(cx, out, "the page of the feed");
}
