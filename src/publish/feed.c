/* publish/feed.c - a podcast feed: RSS 2.0 with the namespaces of Apple, the Podcasting 2.0 tags, Atom and
 * content. What Apple's rules ask for stands in every feed; every text is escaped, long ones are cut. */
#include "publish/publish.h"

#include "base/utf8.h"
#include "base/xml.h"

#include <inttypes.h>

enum {
    TITLE_MAX_BYTES = 250,
    NOTES_MAX_BYTES = 3000, /* Apple cuts at 4000 */
    CHAPTER_MAX_BYTES = 80,
    CHAPTERS_LEAST = 3, /* fewer are not read as chapters */
    HTML_MAX_BYTES = 1 << 20,
    DAY_S = 86400,
};

static void add(struct lt_buf *out, const char *indent, const char *name, struct lt_str value)
{
    if (!value.n)
        return;
    lt_buf_addf(out, "%s<%s>", indent, name);
    lt_escape_xml(out, value);
    lt_buf_addf(out, "</%s>\n", name);
}

static void attribute(struct lt_buf *out, const char *name, struct lt_str value)
{
    lt_buf_addf(out, " %s=\"", name);
    lt_escape_xml(out, value);
    lt_buf_addc(out, '"');
}

/* An element of one attribute. */
static void add_with(struct lt_buf *out, const char *indent, const char *name, const char *key,
                     struct lt_str value)
{
    if (!value.n)
        return;
    lt_buf_addf(out, "%s<%s", indent, name);
    attribute(out, key, value);
    lt_buf_addz(out, "/>\n");
}

/* RFC 822 with a year of four digits. The day by Howard Hinnant's "civil_from_days". */
static void add_date(struct lt_buf *out, int64_t t)
{
    static const char *const weekdays[] = {"Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"};
    static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    int64_t day = t < 0 ? 0 : t / DAY_S, s = t < 0 ? 0 : t % DAY_S, z = day + 719468, era = z / 146097;
    int64_t doe = z - era * 146097, yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100), mp = (5 * doy + 2) / 153;
    int64_t month = mp < 10 ? mp + 2 : mp - 10, year = yoe + era * 400 + (month < 2);
    lt_buf_addf(out,
                "<pubDate>%s, %02" PRId64 " %s %04" PRId64 " %02" PRId64 ":%02" PRId64 ":%02" PRId64
                " +0000</pubDate>\n",
                weekdays[day % 7], doy - (153 * mp + 2) / 5 + 1, months[month], year, s / 3600, s / 60 % 60,
                s % 60);
}

static bool is_web(struct lt_str url)
{
    return lt_str_starts(url, LT_S("http://")) || lt_str_starts(url, LT_S("https://"));
}

/* What may stand in a URL stays, the rest is escaped. */
static void add_url(struct lt_buf *out, struct lt_str url)
{
    for (size_t i = 0; i < url.n; i++) {
        unsigned char c = (unsigned char)url.p[i];
        if (c <= 0x20 || c >= 0x7F || lt_str_find_char(LT_S("<>\"{}|\\^`"), (char)c) != SIZE_MAX)
            lt_buf_addf(out, "%%%02X", c);
        else
            lt_escape_xml(out, lt_str_slice(url, i, 1));
    }
}

/* Safe by construction: nothing but paragraphs, breaks and one link, all text escaped. */
static void add_notes_html(struct lt_buf *html, const struct lt_feed_item *item)
{
    if (item->notes.n) {
        lt_buf_addz(html, "<p>");
        lt_escape_xml(html, lt_utf8_cut(item->notes, NOTES_MAX_BYTES));
        lt_buf_addz(html, "</p>\n");
    }
    if (is_web(item->link)) {
        lt_buf_addz(html, "<p><a href=\"");
        add_url(html, item->link);
        lt_buf_addz(html, "\">");
        lt_escape_xml(html, item->link);
        lt_buf_addz(html, "</a></p>\n");
    }
    if (item->n_chapters < CHAPTERS_LEAST)
        return;
    lt_buf_addz(html, "<p>");
    for (size_t i = 0; i < item->n_chapters; i++) {
        int64_t s = item->chapters[i].begin48 / 48000;
        lt_buf_addf(html, "%s%02" PRId64 ":%02d:%02d ", i ? "<br/>\n" : "", s / 3600, (int)(s / 60 % 60),
                    (int)(s % 60));
        lt_escape_xml(html, lt_utf8_cut(lt_str_trim(item->chapters[i].title), CHAPTER_MAX_BYTES));
    }
    lt_buf_addz(html, "</p>");
}

static enum lt_status add_notes(struct lt_cx *cx, const struct lt_feed_item *item, struct lt_buf *out)
{
    struct lt_buf html = LT_BUF(HTML_MAX_BYTES);
    add(out, "      ", "description",
        lt_utf8_cut(item->notes.n ? item->notes : item->title, NOTES_MAX_BYTES));
    add_notes_html(&html, item);
    enum lt_status st = lt_buf_check(cx, &html, "the notes of an episode");
    if (!st)
        add(out, "      ", "content:encoded", lt_buf_str(&html));
    lt_buf_close(&html);
    return st;
}

static void add_file(struct lt_buf *out, const char *name, const char *key, const struct lt_feed_file *file)
{
    lt_buf_addf(out, "      <%s", name);
    if (key)
        attribute(out, key, file->url);
    lt_buf_addf(out, " length=\"%" PRIu64 "\"", file->bytes);
    attribute(out, "type", file->type);
}

static void add_alternate(struct lt_buf *out, const struct lt_feed_item *item)
{
    const struct lt_feed_file *file = &item->alternate;
    if (!file->url.n)
        return;
    add_file(out, "podcast:alternateEnclosure", NULL, file);
    if (item->length48)
        lt_buf_addf(out, " bitrate=\"%.0f\"", (double)file->bytes * 8 * 48000 / (double)item->length48);
    lt_buf_addz(out, ">\n");
    add_with(out, "        ", "podcast:source", "uri", file->url);
    if (item->integrity.n) {
        lt_buf_addz(out, "        <podcast:integrity type=\"sri\"");
        attribute(out, "value", item->integrity);
        lt_buf_addz(out, "/>\n");
    }
    lt_buf_addz(out, "      </podcast:alternateEnclosure>\n");
}

static void add_beside(struct lt_buf *out, const char *name, struct lt_str url, const char *type,
                       struct lt_str lang)
{
    if (!url.n)
        return;
    lt_buf_addf(out, "      <podcast:%s", name);
    attribute(out, "url", url);
    lt_buf_addf(out, " type=\"%s\"", type);
    if (lang.n)
        attribute(out, "language", lang);
    lt_buf_addz(out, "/>\n");
}

enum lt_status lt_publish_feed_item(struct lt_cx *cx, const struct lt_feed_item *item, struct lt_buf *out)
{
    lt_buf_addz(out, "    <item>\n");
    add(out, "      ", "title", lt_utf8_cut(item->title, TITLE_MAX_BYTES));
    lt_buf_addz(out, "      <guid isPermaLink=\"false\">");
    lt_escape_xml(out, item->guid);
    lt_buf_addz(out, "</guid>\n      ");
    add_date(out, item->published_s);
    if (is_web(item->link)) {
        lt_buf_addz(out, "      <link>");
        add_url(out, item->link);
        lt_buf_addz(out, "</link>\n");
    }
    enum lt_status st = add_notes(cx, item, out);
    if (st)
        return st;
    add_file(out, "enclosure", "url", &item->enclosure);
    lt_buf_addf(out, "/>\n      <itunes:duration>%" PRId64 "</itunes:duration>\n",
                (item->length48 + 24000) / 48000);
    lt_buf_addz(out, "      <itunes:explicit>false</itunes:explicit>\n");
    add(out, "      ", "itunes:author", item->author);
    add(out, "      ", "podcast:person", item->author);
    add_with(out, "      ", "itunes:image", "href", item->image);
    add_beside(out, "chapters", item->chapters_url, "application/json+chapters", (struct lt_str){0});
    add_beside(out, "transcript", item->vtt_url, "text/vtt", item->lang);
    add_beside(out, "transcript", item->srt_url, "application/x-subrip", item->lang);
    add_alternate(out, item);
    lt_buf_addz(out, "      <podcast:txt purpose=\"ai-content\">true</podcast:txt>\n    </item>\n");
    return lt_buf_check(cx, out, "an episode of the feed");
}

static void add_owner(struct lt_buf *out, const struct lt_feed_channel *c)
{
    lt_buf_addz(out, "    <podcast:locked");
    if (c->email.n) /* whoever may ask to move the feed */
        attribute(out, "owner", c->email);
    lt_buf_addf(out, ">%s</podcast:locked>\n", c->email.n ? "yes" : "no");
    if (!c->email.n)
        return;
    lt_buf_addz(out, "    <itunes:owner>\n");
    add(out, "      ", "itunes:name", c->author);
    add(out, "      ", "itunes:email", c->email);
    lt_buf_addz(out, "    </itunes:owner>\n");
}

static void add_channel(struct lt_buf *out, const struct lt_feed_channel *c)
{
    lt_buf_addz(out, "    <atom:link rel=\"self\" type=\"application/rss+xml\"");
    attribute(out, "href", c->self);
    lt_buf_addz(out, "/>\n");
    add(out, "    ", "title", lt_utf8_cut(c->title, TITLE_MAX_BYTES));
    add(out, "    ", "link", c->link);
    add(out, "    ", "description", lt_utf8_cut(c->description, NOTES_MAX_BYTES));
    add(out, "    ", "language", c->lang);
    add(out, "    ", "generator", c->generator);
    add(out, "    ", "itunes:author", c->author);
    add(out, "    ", "itunes:type", LT_S("episodic"));
    lt_buf_addz(out, "    <itunes:explicit>false</itunes:explicit>\n");
    add_with(out, "    ", "itunes:category", "text", c->category);
    add_with(out, "    ", "itunes:image", "href", c->image);
    if (c->image.n) {
        lt_buf_addz(out, "    <image>\n");
        add(out, "      ", "url", c->image);
        add(out, "      ", "title", lt_utf8_cut(c->title, TITLE_MAX_BYTES));
        add(out, "      ", "link", c->link);
        lt_buf_addz(out, "    </image>\n");
    }
    add(out, "    ", "podcast:guid", c->guid);
    add(out, "    ", "podcast:medium", c->medium);
    add_owner(out, c);
    if (c->closed)
        lt_buf_addz(out, "    <itunes:block>Yes</itunes:block>\n    <podcast:block>yes</podcast:block>\n");
    lt_buf_addz(out, "    <podcast:txt purpose=\"ai-content\">true</podcast:txt>\n");
}

enum lt_status lt_publish_feed(struct lt_cx *cx, const struct lt_feed_channel *channel,
                               const struct lt_str *items, size_t n, struct lt_buf *out)
{
    lt_buf_addz(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<rss version=\"2.0\" xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\"\n"
                     "     xmlns:podcast=\"https://podcastindex.org/namespace/1.0\"\n"
                     "     xmlns:atom=\"http://www.w3.org/2005/Atom\"\n"
                     "     xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">\n  <channel>\n");
    add_channel(out, channel);
    for (size_t i = 0; i < n; i++)
        lt_buf_add(out, items[i]);
    lt_buf_addz(out, "  </channel>\n</rss>\n");
    return lt_buf_check(cx, out, "the feed");
}
