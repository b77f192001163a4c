/* publish/feed_page.c - the page of a podcast: HTML that needs nothing but itself and runs no script. The
 * JSON-LD in it is data. */
#include "publish/publish.h"

#include "base/json.h"
#include "base/xml.h"

#include <inttypes.h>
#include <stdio.h>

enum { JSON_MAX_BYTES = 64 << 20, DAY_BYTES = 16 };

static void add(struct lt_buf *out, const char *before, struct lt_str text, const char *after)
{
    lt_buf_addz(out, before);
    lt_escape_xml(out, text);
    lt_buf_addz(out, after);
}

/* What is escaped already. */
static void add_raw(struct lt_buf *out, const char *before, struct lt_str text, const char *after)
{
    lt_buf_addz(out, before);
    lt_buf_add(out, text);
    lt_buf_addz(out, after);
}

/* The five that lt_escape_xml writes, back to what they were. */
static void unescape(struct lt_buf *out, struct lt_str s)
{
    static const struct {
        struct lt_str entity;
        char c;
    } all[] = {{LT_S_INIT("&amp;"), '&'},  {LT_S_INIT("&lt;"), '<'},   {LT_S_INIT("&gt;"), '>'},
               {LT_S_INIT("&quot;"), '"'}, {LT_S_INIT("&#39;"), '\''}, {LT_S_INIT("&apos;"), '\''}};
    for (size_t i = 0; i < s.n;) {
        size_t k = 0;
        while (s.p[i] == '&' && k < LT_COUNT(all) && !lt_str_starts(lt_str_from(s, i), all[k].entity))
            k++;
        bool entity = s.p[i] == '&' && k < LT_COUNT(all);
        lt_buf_addc(out, entity ? all[k].c : s.p[i]);
        i += entity ? all[k].entity.n : 1;
    }
}

static void put(struct lt_json *j, const char *key, struct lt_str escaped)
{
    struct lt_buf text = LT_BUF(64 * 1024);
    unescape(&text, escaped);
    if (text.n && !text.failed)
        lt_json_put_str(j, key, lt_buf_str(&text));
    lt_buf_close(&text);
}

static void put_type(struct lt_json *j, const char *type)
{
    lt_json_object(j);
    lt_json_put_str(j, "@type", lt_str_of(type));
}

static void put_audio(struct lt_json *j, const char *key, const struct lt_feed_entry *e)
{
    uint64_t seconds = 0;
    char duration[40];
    struct lt_buf text = LT_BUF(sizeof duration);
    lt_json_key(j, key);
    put_type(j, "AudioObject");
    put(j, "contentUrl", e->url);
    put(j, "encodingFormat", e->type);
    put(j, "contentSize", e->bytes);
    if (lt_str_uint(e->seconds, INT32_MAX, &seconds)) {
        lt_buf_addf(&text, "PT%" PRIu64 "S", seconds);
        lt_json_put_str(j, "duration", lt_buf_str(&text));
    }
    lt_buf_close(&text);
    lt_json_end_object(j);
}

/* "Mon, 02 Mar 2026 08:00:00 +0000" as "2026-03-02", in `room`; empty: it is no such date. */
static struct lt_str day_of(struct lt_str date, char room[DAY_BYTES])
{
    static const struct lt_str months = LT_S_INIT("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec ");
    size_t at = lt_str_find(months, lt_str_slice(date, 8, 4));
    uint64_t day = 0, year = 0;
    if (date.n < 16 || at == SIZE_MAX || at % 4 || !lt_str_uint(lt_str_slice(date, 5, 2), 31, &day) ||
        !lt_str_uint(lt_str_slice(date, 12, 4), 9999, &year))
        return (struct lt_str){0};
    snprintf(room, DAY_BYTES, "%04u-%02u-%02u", (unsigned)year, (unsigned)at / 4 + 1, (unsigned)day);
    return lt_str_of(room);
}

/* The article's own page is about an article that has a sound. */
static void put_episode(struct lt_json *j, const struct lt_feed_entry *e)
{
    char room[DAY_BYTES];
    put_type(j, "PodcastEpisode");
    put(j, "name", e->title);
    lt_json_put_opt(j, "datePublished", day_of(e->date, room));
    put_audio(j, "associatedMedia", e);
    if (e->link.n) {
        lt_json_key(j, "about");
        put_type(j, "NewsArticle");
        put(j, "headline", e->title);
        put(j, "url", e->link);
        put_audio(j, "audio", e);
        lt_json_end_object(j);
    }
    lt_json_end_object(j);
}

static void put_series(struct lt_json *j, const struct lt_feed_channel *c,
                       const struct lt_feed_entry *entries, size_t n)
{
    lt_json_object(j);
    lt_json_put_str(j, "@context", LT_S("https://schema.org"));
    lt_json_put_str(j, "@type", c->serial ? LT_S("Audiobook") : LT_S("PodcastSeries"));
    lt_json_put_str(j, "name", c->title);
    lt_json_put_str(j, "description", c->description);
    lt_json_put_str(j, "inLanguage", c->lang);
    lt_json_put_str(j, "url", c->link);
    if (!c->serial)
        lt_json_put_str(j, "webFeed", c->self);
    lt_json_put_opt(j, "image", c->image);
    lt_json_key(j, "author");
    put_type(j, "Person");
    lt_json_put_str(j, "name", c->author);
    lt_json_end_object(j);
    lt_json_key(j, "hasPart");
    lt_json_array(j);
    for (size_t i = 0; i < n; i++)
        put_episode(j, &entries[i]);
    lt_json_end_array(j);
    lt_json_end_object(j);
}

/* "<" is written as an escape of JSON: nothing in it can end the element. */
static enum lt_status add_data(struct lt_cx *cx, const struct lt_feed_channel *c,
                               const struct lt_feed_entry *entries, size_t n, struct lt_buf *out)
{
    struct lt_buf text = LT_BUF(JSON_MAX_BYTES);
    struct lt_json j = LT_JSON(&text);
    put_series(&j, c, entries, n);
    enum lt_status st = lt_buf_check(cx, &text, "the page of the feed");
    lt_buf_addz(out, "<script type=\"application/ld+json\">\n");
    for (size_t i = 0; i < text.n; i++)
        if (text.p[i] == '<')
            lt_buf_addz(out, "\\u003c");
        else
            lt_buf_addc(out, text.p[i]);
    lt_buf_addz(out, "\n</script>\n");
    lt_buf_close(&text);
    return st;
}

static void add_head(struct lt_buf *out, const struct lt_feed_channel *c)
{
    add(out, "<!DOCTYPE html>\n<html lang=\"", c->lang, "\">\n<head>\n<meta charset=\"utf-8\">\n");
    lt_buf_addz(out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    add(out, "<meta name=\"generator\" content=\"", c->generator, "\">\n");
    if (c->closed)
        lt_buf_addz(out, "<meta name=\"robots\" content=\"noindex\">\n");
    add(out, "<title>", c->title, "</title>\n");
    add(out, "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"", c->title, "\" href=\"");
    add(out, "", c->self, "\">\n");
    lt_buf_addz(out, "<style>body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 sans-serif}"
                     "img{max-width:100%;height:auto}li "
                     "p{margin:0}audio{width:100%}code{display:block;overflow-wrap:anywhere}li{margin:1rem 0}"
                     ":root{color-scheme:light dark}</style>\n");
}

/* What another page needs to play it: escaped once for this page, so that it is read as text. */
static void add_embed(struct lt_buf *out, const struct lt_feed_entry *e)
{
    struct lt_buf snippet = LT_BUF(64 * 1024);
    add_raw(&snippet, "<figure><figcaption>", e->title, "</figcaption>");
    add_raw(&snippet, "<audio controls preload=\"none\" src=\"", e->url, "\"></audio></figure>");
    add(out, "<details><summary lang=\"en\">Embed</summary><code>", lt_buf_str(&snippet),
        "</code></details>");
    lt_buf_close(&snippet);
}

/* An address beside the page without what both have in front: it works before it is uploaded, too. */
static struct lt_str beside(const struct lt_feed_channel *c, struct lt_str url)
{
    return c->link.n && url.n > c->link.n && lt_str_starts(url, c->link) ? lt_str_from(url, c->link.n) : url;
}

/* When it came, and how long it is. */
static void add_facts(struct lt_buf *out, const struct lt_feed_entry *e)
{
    char room[DAY_BYTES];
    struct lt_str day = day_of(e->date, room);
    uint64_t seconds = 0;
    lt_buf_addz(out, "<p>");
    if (day.n)
        add(out, "<time>", day, "</time>");
    if (lt_str_uint(e->seconds, INT32_MAX, &seconds))
        lt_buf_addf(out, "%s%" PRIu64 ":%02u:%02u", day.n ? " \xC2\xB7 " : "", seconds / 3600,
                    (unsigned)(seconds / 60 % 60), (unsigned)(seconds % 60));
    lt_buf_addz(out, "</p>\n");
}

static void add_episode(struct lt_buf *out, const struct lt_feed_channel *c, const struct lt_feed_entry *e)
{
    add_raw(out, "<li><a href=\"", e->link.n ? e->link : beside(c, e->url), "\">");
    add_raw(out, "", e->title, "</a>\n");
    add_facts(out, e);
    add_raw(out, "<audio controls preload=\"none\" src=\"", beside(c, e->url), "\"></audio>\n");
    add_embed(out, e);
    lt_buf_addz(out, "</li>\n");
}

enum lt_status lt_publish_feed_page(struct lt_cx *cx, const struct lt_feed_channel *c,
                                    const struct lt_feed_entry *entries, size_t n, struct lt_buf *out)
{
    add_head(out, c);
    enum lt_status st = add_data(cx, c, entries, n, out);
    if (st)
        return st;
    add(out, "</head>\n<body>\n<main>\n<h1>", c->title, "</h1>\n");
    if (c->image.n)
        add(out, "<p><img width=\"300\" height=\"300\" alt=\"\" src=\"", beside(c, c->image), "\"></p>\n");
    if (!lt_str_eq(c->description, c->title))
        add(out, "<p>", c->description, "</p>\n");
    add(out, "<p><a href=\"", c->self, "\">");
    add(out, "", c->self, "</a></p>\n<ol>\n");
    for (size_t i = 0; i < n; i++)
        add_episode(out, c, &entries[i]);
    add(out, "</ol>\n</main>\n<footer><p lang=\"", c->disclosure_lang, "\">");
    add(out, "", c->disclosure, "</p></footer>\n</body>\n</html>\n");
    return lt_buf_check(cx, out, "the page of the feed");
}
