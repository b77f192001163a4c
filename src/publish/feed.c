/* publish/feed.c - a podcast feed: RSS 2.0 with the namespaces of Apple, the Podcasting 2.0 tags, Atom and
 * content. What Apple's rules ask for stands in every feed; every text is escaped, long ones are cut. */
#include "publish/publish.h"

#include "base/utf8.h"
#include "base/xml.h"
#include "publish/notes.h"
#include "publish/xhtml.h"

#include <inttypes.h>

enum {
    TITLE_MAX_BYTES = 250,
    NOTES_MAX_BYTES = 3000, /* Apple cuts at 4000 */
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

static enum lt_status add_notes(struct lt_cx *cx, const struct lt_feed_item *item, struct lt_buf *out)
{
    struct lt_buf html = LT_BUF(HTML_MAX_BYTES);
    add(out, "      ", "description",
        lt_utf8_cut(item->notes.n ? item->notes : item->title, NOTES_MAX_BYTES));
    if (item->notes_html.n) {
        lt_buf_add(&html, item->notes_html);
    } else {
        lt_notes_paragraph(&html, item->notes);
        lt_notes_link(&html, item->link);
        lt_notes_chapters(&html, item->chapters, item->n_chapters);
    }
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
    if (lt_xhtml_is_web(item->link)) {
        lt_buf_addz(out, "      <link>");
        lt_xhtml_url(out, item->link);
        lt_buf_addz(out, "</link>\n");
    }
    enum lt_status st = add_notes(cx, item, out);
    if (st)
        return st;
    add_file(out, "enclosure", "url", &item->enclosure);
    lt_buf_addf(out, "/>\n      <itunes:duration>%" PRId64 "</itunes:duration>\n",
                (item->length48 + 24000) / 48000);
    lt_buf_addz(out, "      <itunes:explicit>false</itunes:explicit>\n");
    if (item->number)
        lt_buf_addf(out,
                    "      <itunes:episode>%zu</itunes:episode>\n"
                    "      <podcast:episode>%zu</podcast:episode>\n",
                    item->number, item->number);
    add(out, "      ", "dc:language", item->lang);
    add(out, "      ", "itunes:author", item->author);
    add(out, "      ", "podcast:person", item->author);
    add_with(out, "      ", "itunes:image", "href", item->image);
    add_beside(out, "chapters", item->chapters_url, "application/json+chapters", (struct lt_str){0});
    add_beside(out, "transcript", item->vtt_url, "text/vtt", item->lang);
    add_beside(out, "transcript", item->transcript_url, "application/json", item->lang);
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

static void add_link(struct lt_buf *out, const char *rel, struct lt_str url)
{
    if (!url.n)
        return;
    lt_buf_addf(out, "    <atom:link rel=\"%s\" type=\"application/rss+xml\"", rel);
    attribute(out, "href", url);
    lt_buf_addz(out, "/>\n");
}

/* "Society & Culture > Documentary": one in the other. */
static void add_category(struct lt_buf *out, struct lt_str category)
{
    size_t at = lt_str_find(category, LT_S(" > "));
    struct lt_str upper = lt_str_slice(category, 0, at),
                  lower = lt_str_from(category, at == SIZE_MAX ? category.n : at + 3);
    if (!lower.n) {
        add_with(out, "    ", "itunes:category", "text", upper);
        return;
    }
    lt_buf_addz(out, "    <itunes:category");
    attribute(out, "text", upper);
    lt_buf_addz(out, ">\n");
    add_with(out, "      ", "itunes:category", "text", lower);
    lt_buf_addz(out, "    </itunes:category>\n");
}

static void add_channel(struct lt_buf *out, const struct lt_feed_channel *c,
                        const struct lt_feed_paging *paging)
{
    add_link(out, "self", paging->self);
    add_link(out, "first", paging->first);
    add_link(out, "previous", paging->previous);
    add_link(out, "next", paging->next);
    add_link(out, "last", paging->last);
    add(out, "    ", "title", lt_utf8_cut(c->title, TITLE_MAX_BYTES));
    add(out, "    ", "link", c->link);
    add(out, "    ", "description", lt_utf8_cut(c->description, NOTES_MAX_BYTES));
    add(out, "    ", "language", c->lang);
    add(out, "    ", "generator", c->generator);
    add(out, "    ", "itunes:author", c->author);
    add(out, "    ", "itunes:type", c->serial ? LT_S("serial") : LT_S("episodic"));
    lt_buf_addz(out, "    <itunes:explicit>false</itunes:explicit>\n");
    add_category(out, c->category);
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
                               const struct lt_feed_paging *paging, const struct lt_str *items, size_t n,
                               struct lt_buf *out)
{
    lt_buf_addz(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<rss version=\"2.0\" xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\"\n"
                     "     xmlns:podcast=\"https://podcastindex.org/namespace/1.0\"\n"
                     "     xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
                     "     xmlns:atom=\"http://www.w3.org/2005/Atom\"\n"
                     "     xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">\n  <channel>\n");
    add_channel(out, channel, paging);
    for (size_t i = 0; i < n; i++)
        lt_buf_add(out, items[i]);
    lt_buf_addz(out, "  </channel>\n</rss>\n");
    return lt_buf_check(cx, out, "the feed");
}
