/* narrate/feed.c - episodes become items, items a feed; see feed.h. A file is read when it is new or changed,
 * and written when it would be another. */
#include "narrate/feed.h"

#include "base/digest.h"
#include "base/hash.h"
#include "base/io.h"
#include "cover/cover.h"
#include "narrate/narrate.h"
#include "publish/publish.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum {
    FILE_MAX_BYTES = 2000 * 1000 * 1000,
    FEED_MAX_BYTES = 256 << 20,
    PICTURE_MAX_BYTES = 32 << 20,
    DAY_S = 86400,
};

struct maker {
    struct lt_cx *cx;
    const struct lectern_feed *how;
    struct lt_feed *feed;
    struct lt_buf items; /* of this run; slices are taken when it is whole */
};

static enum lt_status no_room(struct lt_cx *cx)
{
    return lt_fail(cx, LT_OOM, "the feed: out of memory");
}

uint64_t lt_feed_seed(const struct lectern_feed *how)
{
    uint64_t seed = how->opus ? 2 : 1;
    const char *const parts[] = {how->url, how->author, LT_VERSION};
    for (size_t i = 0; i < LT_COUNT(parts); i++)
        seed = lt_hash64(parts[i] ? parts[i] : "", parts[i] ? strlen(parts[i]) : 0, seed);
    return seed;
}

/* BASE and a file's name, escaped. */
static struct lt_str url_of(struct maker *m, struct lt_str name, const char *suffix)
{
    struct lt_buf url = LT_BUF(16384);
    lt_buf_add(&url, m->feed->base);
    for (int part = 0; part < 2; part++) {
        struct lt_str s = part ? lt_str_of(suffix) : name;
        for (size_t i = 0; i < s.n; i++)
            if (lt_is_alpha(s.p[i]) || lt_is_digit(s.p[i]) || (s.p[i] && strchr("-._~", s.p[i])))
                lt_buf_addc(&url, s.p[i]);
            else
                lt_buf_addf(&url, "%%%02X", (unsigned char)s.p[i]);
    }
    struct lt_str out = url.failed ? (struct lt_str){0} : lt_arena_dup(&m->feed->arena, lt_buf_str(&url));
    lt_buf_close(&url);
    return out;
}

/* Days since 1970 of a day in the Gregorian calendar (Howard Hinnant's days_from_civil). */
static int64_t days(int64_t y, int64_t m, int64_t d)
{
    y -= m <= 2;
    int64_t era = (y >= 0 ? y : y - 399) / 400, yoe = y - era * 400;
    int64_t doy = (153 * (m > 2 ? m - 3 : m + 9) + 2) / 5 + d - 1;
    return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

/* Digits at `at`; `otherwise` where there are none. */
static int64_t digits(struct lt_str s, size_t at, size_t n, int64_t otherwise)
{
    uint64_t v;
    struct lt_str part = lt_str_slice(s, at, n);
    return part.n == n && lt_str_uint(part, 9999, &v) ? (int64_t)v : otherwise;
}

/* ISO 8601 as seconds since 1970; 0: no date. What is not said is the first: January, the first, midnight. */
static int64_t time_of(struct lt_str date)
{
    int64_t year = digits(date, 0, 4, 0), month = digits(date, 5, 2, 1), day = digits(date, 8, 2, 1);
    if (year < 1970 || month < 1 || month > 12 || day < 1 || day > 31)
        return 0;
    int64_t t = days(year, month, day) * DAY_S;
    if (date.n < 16 || (date.p[10] != 'T' && date.p[10] != ' '))
        return t;
    bool seconds = date.n >= 19 && date.p[16] == ':';
    t += digits(date, 11, 2, 0) * 3600 + digits(date, 14, 2, 0) * 60 + (seconds ? digits(date, 17, 2, 0) : 0);
    for (size_t i = 16; i < date.n; i++)
        if (date.p[i] == '+' || date.p[i] == '-') {
            int64_t off = digits(date, i + 1, 2, 0) * 3600 +
                          digits(date, i + (date.n > i + 3 && date.p[i + 3] == ':' ? 4 : 3), 2, 0) * 60;
            return date.p[i] == '+' ? t - off : t + off;
        }
    return t;
}

static struct lt_str tag(const struct lt_inspection *in, const char *name)
{
    for (size_t i = 0; i < in->n_tags; i++)
        if (lt_str_eq_nocase(in->tags[i].name, lt_str_of(name)))
            return in->tags[i].value;
    return (struct lt_str){0};
}

/* A file that is there already with these very bytes stays. */
static enum lt_status write_once(struct lt_cx *cx, const char *path, struct lt_str bytes)
{
    struct lt_buf old = LT_BUF(bytes.n + 1);
    struct lt_outfile file = LT_OUTFILE;
    struct lt_cx aside = {0};
    bool same = lt_io_read_file(&aside, path, &old) == LT_OK && lt_str_eq(lt_buf_str(&old), bytes);
    lt_buf_close(&old);
    if (same)
        return LT_OK;
    enum lt_status st = lt_outfile_open(cx, &file, path);
    if (!st)
        st = lt_outfile_write(cx, &file, bytes.p, bytes.n);
    if (!st)
        st = lt_outfile_commit(cx, &file);
    lt_outfile_close(&file);
    return st;
}

/* A picture for apps, square, beside the sound; *url stays empty when it cannot be made, which is a warning.
 * Its name is its source's hash: another picture has another address. */
static enum lt_status add_picture(struct maker *m, struct lt_str name, struct lt_str picture, int side,
                                  struct lt_str *url)
{
    struct lt_str file = lt_arena_printf(&m->feed->arena, "cover-%016" PRIx64 ".jpg",
                                         lt_hash64(picture.p, picture.n, (uint64_t)side));
    struct lt_str path = lt_arena_printf(&m->feed->arena, LT_FMT LT_FMT, LT_ARG(m->feed->dir), LT_ARG(file));
    if (!file.p || !path.p)
        return no_room(m->cx);
    if (access(path.p, R_OK) != 0) {
        struct lt_buf jpeg = LT_BUF(PICTURE_MAX_BYTES);
        struct lt_cx aside = {.cancel = m->cx->cancel};
        if (lt_cover_square(&aside, name, picture, side, &jpeg)) {
            lt_buf_close(&jpeg);
            lt_warn(m->cx, "%s; the feed does without it", aside.what);
            return LT_OK;
        }
        enum lt_status st = write_once(m->cx, path.p, lt_buf_str(&jpeg));
        lt_buf_close(&jpeg);
        if (st)
            return st;
    }
    *url = url_of(m, file, "");
    return url->p ? LT_OK : no_room(m->cx);
}

static struct lt_str integrity_of(struct lt_arena *arena, struct lt_str bytes)
{
    static const char base64[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    unsigned char sum[LT_SHA256_BYTES + 1] = {0};
    char text[45];
    lt_sha256(bytes, sum);
    for (size_t i = 0; i < 44; i++) {
        unsigned two = (unsigned)sum[i * 6 / 8] << 8 | (i * 6 / 8 + 1 < sizeof sum ? sum[i * 6 / 8 + 1] : 0U);
        text[i] = base64[two >> (10 - i * 6 % 8) & 63];
    }
    text[43] = '='; /* 32 bytes are 43 digits */
    text[44] = '\0';
    return lt_arena_printf(arena, "sha256-%s", text);
}

/* The guid: what it was made from, as the file says; told apart where two say the same. */
static struct lt_str guid_of(struct maker *m, const struct lt_feed_episode *e, struct lt_str mark)
{
    struct lt_feed *f = m->feed;
    uint64_t hash = lt_hash64(e->stem.p, e->stem.n, 0);
    struct lt_str guid = mark.n ? lt_arena_printf(&f->arena, "lectern:" LT_FMT, LT_ARG(mark))
                                : lt_arena_printf(&f->arena, "lectern:%016" PRIx64, hash);
    for (size_t i = 0; i < f->n && guid.p; i++)
        if (&f->episodes[i] != e && lt_str_eq(f->episodes[i].guid, guid))
            return lt_arena_printf(&f->arena, LT_FMT "-%08" PRIx32, LT_ARG(guid), (uint32_t)hash);
    return guid;
}

/* Of an episode being made. */
struct sound {
    struct lt_buf bytes;
    struct lt_inspection in;
    struct lt_str path;
};

static enum lt_status read_sound(struct maker *m, const struct lt_feed_episode *e, const char *suffix,
                                 struct sound *s)
{
    s->bytes = LT_BUF(FILE_MAX_BYTES);
    s->path = lt_feed_path(m->feed, e, suffix);
    if (!s->path.p)
        return no_room(m->cx);
    enum lt_status st = lt_io_read_file(m->cx, s->path.p, &s->bytes);
    return st ? st : lt_inspect(m->cx, s->path, lt_buf_str(&s->bytes), &s->in);
}

static void close_sound(struct sound *s)
{
    lt_inspection_close(&s->in);
    lt_buf_close(&s->bytes);
}

/* When it was published: as the file says, else as it was said before, else when the file was made. */
static int64_t published(const struct lt_feed_episode *e, const struct sound *s)
{
    struct stat about;
    int64_t t = time_of(tag(&s->in, "DATE"));
    if (t)
        return t;
    if (e->published_s)
        return e->published_s;
    return stat(s->path.p, &about) == 0 ? (int64_t)about.st_mtime : 0;
}

/* The enclosure's address: a corrected file has another than the first one had, or apps keep the old. */
static struct lt_str enclosure_url(struct maker *m, struct lt_feed_episode *e, const char *suffix,
                                   struct lt_str bytes)
{
    uint64_t hash = lt_hash64(bytes.p, bytes.n, 0);
    struct lt_str url = url_of(m, e->stem, suffix);
    e->first = e->first ? e->first : hash;
    return e->first == hash || !url.p
               ? url
               : lt_arena_printf(&m->feed->arena, LT_FMT "?v=%016" PRIx64, LT_ARG(url), hash);
}

static enum lt_status beside(struct maker *m, const struct lt_feed_episode *e, struct lt_feed_item *item)
{
    item->chapters_url = e->chapters ? url_of(m, e->stem, ".chapters.json") : item->chapters_url;
    item->vtt_url = e->vtt ? url_of(m, e->stem, ".vtt") : item->vtt_url;
    item->srt_url = e->srt ? url_of(m, e->stem, ".srt") : item->srt_url;
    bool good = (item->chapters_url.p || !e->chapters) && (item->vtt_url.p || !e->vtt) &&
                (item->srt_url.p || !e->srt);
    return good ? LT_OK : no_room(m->cx);
}

static const char opus_type[] = "audio/ogg; codecs=opus";

/* The Opus file beside an MP3. */
static enum lt_status add_alternate(struct maker *m, struct lt_feed_episode *e, struct lt_feed_item *item)
{
    struct sound s = {0};
    enum lt_status st = read_sound(m, e, ".opus", &s);
    if (!st) {
        item->alternate = (struct lt_feed_file){url_of(m, e->stem, ".opus"), lt_str_of(opus_type), s.bytes.n};
        int64_t t = time_of(tag(&s.in, "DATE")); /* to the second, where an MP3 has the day */
        e->published_s = item->published_s = t ? t : item->published_s;
        item->integrity = integrity_of(&m->feed->arena, lt_buf_str(&s.bytes));
        st = item->alternate.url.p && item->integrity.p ? LT_OK : no_room(m->cx);
    }
    close_sound(&s);
    return st;
}

static enum lt_status make_item(struct maker *m, struct lt_feed_episode *e, const struct sound *s)
{
    const struct lt_inspection *in = &s->in;
    const char *suffix = m->how->opus ? ".opus" : ".mp3";
    struct lt_buf out = LT_BUF(1 << 20);
    struct lt_feed_item item = {
        .title = tag(in, "TITLE"),
        .author = tag(in, "ARTIST"),
        .lang = tag(in, "LANGUAGE"),
        .link = tag(in, "SOURCE"),
        .notes = tag(in, "DESCRIPTION"),
        .length48 = in->length48,
        .chapters = in->chapters,
        .n_chapters = in->n_chapters,
    };
    item.title = item.title.n ? item.title : e->stem;
    item.author = item.author.n ? item.author : lt_str_of(m->how->author);
    e->guid = e->guid.n ? e->guid : guid_of(m, e, tag(in, "LECTERN_SOURCE"));
    item.guid = e->guid;
    e->published_s = item.published_s = published(e, s);
    item.enclosure =
        (struct lt_feed_file){enclosure_url(m, e, suffix, lt_buf_str(&s->bytes)),
                              m->how->opus ? lt_str_of(opus_type) : LT_S("audio/mpeg"), in->bytes};
    if (!item.guid.p || !item.enclosure.url.p)
        return no_room(m->cx);
    enum lt_status st = beside(m, e, &item);
    if (!st && !m->how->opus && e->opus)
        st = add_alternate(m, e, &item);
    if (!st && in->picture.n)
        st = add_picture(m, s->path, in->picture, LT_COVER_SIDE, &item.image);
    if (!st)
        st = lt_publish_feed_item(m->cx, &item, &out);
    if (!st) {
        e->item = lt_arena_dup(&m->feed->arena, lt_buf_str(&out));
        st = e->item.p ? LT_OK : no_room(m->cx);
    }
    lt_buf_close(&out);
    return st;
}

static enum lt_status make_items(struct maker *m)
{
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < m->feed->n && !st; i++) {
        struct lt_feed_episode *e = &m->feed->episodes[i];
        struct sound s = {0};
        st = lt_check_cancel(m->cx);
        if (st || e->item.n || !(m->how->opus ? e->opus : e->mp3))
            continue;
        st = read_sound(m, e, m->how->opus ? ".opus" : ".mp3", &s);
        if (!st)
            st = make_item(m, e, &s);
        close_sound(&s);
    }
    return st;
}

/* ------------------------------------------------------------------ the channel */

/* UUIDv5 of the feed's address without its scheme (podcast namespace, "guid"). */
static struct lt_str new_guid(struct lt_arena *arena, struct lt_str self)
{
    static const unsigned char space[16] = {0xea, 0xd4, 0xc2, 0x36, 0xbf, 0x58, 0x58, 0xc6,
                                            0xa2, 0xc6, 0xa6, 0xb2, 0x8d, 0x12, 0x8c, 0xb6};
    struct lt_buf name = LT_BUF(16384);
    unsigned char d[LT_SHA1_BYTES];
    size_t scheme = lt_str_find(self, LT_S("://"));
    lt_buf_addmem(&name, space, sizeof space);
    lt_buf_add(&name, lt_str_from(self, scheme == SIZE_MAX ? 0 : scheme + 3));
    struct lt_str none = {0};
    if (name.failed)
        return none;
    lt_sha1(lt_buf_str(&name), d);
    lt_buf_close(&name);
    d[6] = (unsigned char)((d[6] & 0x0F) | 0x50);
    d[8] = (unsigned char)((d[8] & 0x3F) | 0x80);
    return lt_arena_printf(arena, "%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x",
                           d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7], d[8], d[9], d[10], d[11], d[12],
                           d[13], d[14], d[15]);
}

/* The guid of the feed that is there: it stays when the feed moves. */
static struct lt_str old_guid(struct lt_arena *arena, struct lt_str feed)
{
    static const char before[] = "<podcast:guid>";
    size_t at = lt_str_find(feed, LT_S(before));
    struct lt_str rest = lt_str_from(feed, at == SIZE_MAX ? feed.n : at + sizeof before - 1);
    size_t end = lt_str_find_char(rest, '<');
    struct lt_str none = {0};
    return end == 36 ? lt_arena_dup(arena, lt_str_slice(rest, 0, end)) : none;
}

/* The last part of the directory's path. */
static struct lt_str directory_name(struct lt_arena *arena, struct lt_str dir)
{
    char *path = realpath(dir.p, NULL);
    const char *slash = path ? strrchr(path, '/') : NULL;
    struct lt_str name = lt_arena_printf(arena, "%s", slash && slash[1] ? slash + 1 : "Podcast");
    free(path);
    return name;
}

/* The text of an element in an item, as it stands there (escaped); empty: none. */
static struct lt_str element(struct lt_str item, const char *open)
{
    size_t at = lt_str_find(item, lt_str_of(open));
    struct lt_str rest = lt_str_from(item, at == SIZE_MAX ? item.n : at + strlen(open));
    size_t end = lt_str_find_char(rest, *open == '<' ? '<' : '"');
    struct lt_str none = {0};
    return end == SIZE_MAX ? none : lt_str_slice(rest, 0, end);
}

/* The language of the newest episode that says one. */
static struct lt_str language_of(const struct lt_str *items, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        struct lt_str lang = element(items[i], " language=\"");
        if (lang.n)
            return lang;
    }
    return LT_S("en");
}

/* A picture drawn from title and author, once: its name is their hash. */
static enum lt_status draw_picture(struct maker *m, struct lt_feed_channel *c)
{
    struct lt_arena *arena = &m->feed->arena;
    uint64_t hash = lt_hash64(c->author.p, c->author.n, lt_hash64(c->title.p, c->title.n, 0));
    struct lt_str file = lt_arena_printf(arena, "cover-%016" PRIx64 ".png", hash);
    struct lt_str path = lt_arena_printf(arena, LT_FMT LT_FMT, LT_ARG(m->feed->dir), LT_ARG(file));
    if (!file.p || !path.p)
        return no_room(m->cx);
    c->image = url_of(m, file, "");
    if (!c->image.p)
        return no_room(m->cx);
    if (access(path.p, R_OK) == 0)
        return LT_OK;
    struct lt_buf png = LT_BUF(PICTURE_MAX_BYTES);
    enum lt_status st = lt_cover_draw(m->cx, c->title, lt_str_eq(c->author, c->title) ? LT_S("") : c->author,
                                      LT_S(""), LT_COVER_CHANNEL_SIDE, &png);
    if (!st)
        st = write_once(m->cx, path.p, lt_buf_str(&png));
    lt_buf_close(&png);
    return st;
}

/* The channel's picture: the one that is named, else one drawn. */
static enum lt_status channel_picture(struct maker *m, struct lt_feed_channel *c)
{
    if (!m->how->image)
        return draw_picture(m, c);
    struct lt_buf picture = LT_BUF(PICTURE_MAX_BYTES);
    enum lt_status st = lt_io_read_file(m->cx, m->how->image, &picture);
    if (!st)
        st = add_picture(m, lt_str_of(m->how->image), lt_buf_str(&picture), LT_COVER_CHANNEL_SIDE, &c->image);
    lt_buf_close(&picture);
    return st;
}

static struct lt_str or_else(const char *given, struct lt_str otherwise)
{
    return given && *given ? lt_str_of(given) : otherwise;
}

/* What the feed says of itself; `old`: the feed that is there. */
static enum lt_status describe(struct maker *m, struct lt_str old, const struct lt_str *items, size_t n,
                               struct lt_feed_channel *c)
{
    const struct lectern_feed *how = m->how;
    struct lt_arena *arena = &m->feed->arena;
    struct lt_str self = lt_arena_printf(arena, LT_FMT "feed.xml", LT_ARG(m->feed->base));
    struct lt_str guid = old_guid(arena, old);
    *c = (struct lt_feed_channel){
        .title = or_else(how->title, directory_name(arena, m->feed->dir)),
        .link = or_else(how->link, m->feed->base),
        .lang = language_of(items, n),
        .email = lt_str_of(how->email),
        .category = or_else(how->category, LT_S("Society & Culture")),
        .self = self,
        .guid = guid.n ? guid : new_guid(arena, self),
        .medium = or_else(how->medium, LT_S("podcast")),
        .generator = LT_S("lectern " LT_VERSION),
        .closed = how->closed != 0,
    };
    c->author = or_else(how->author, c->title);
    c->description = or_else(how->description, c->title);
    if (!self.p || !c->guid.p || !c->title.p)
        return no_room(m->cx);
    return channel_picture(m, c);
}

static int newest_first(const void *a, const void *b)
{
    const struct lt_feed_episode *one = *(const struct lt_feed_episode *const *)a,
                                 *two = *(const struct lt_feed_episode *const *)b;
    int order = (one->published_s < two->published_s) - (one->published_s > two->published_s);
    return order ? order : lt_str_cmp(one->stem, two->stem);
}

/* The items in their order, into an array of the arena. */
static enum lt_status in_order(struct maker *m, struct lt_str **items, size_t *n)
{
    struct lt_feed *f = m->feed;
    const struct lt_feed_episode **order = lt_arena_array(&f->arena, f->n, sizeof(void *));
    *items = lt_arena_array(&f->arena, f->n, sizeof **items);
    *n = 0;
    if (!order || !*items)
        return no_room(m->cx);
    for (size_t i = 0; i < f->n; i++)
        if (f->episodes[i].item.n)
            order[(*n)++] = &f->episodes[i];
    if (*n)
        qsort(order, *n, sizeof(void *), newest_first);
    for (size_t i = 0; i < *n; i++)
        (*items)[i] = order[i]->item;
    return LT_OK;
}

/* The page that the channel's link leads to, unless it is elsewhere: index.html. One that somebody else wrote
 * stays. */
static enum lt_status write_page(struct maker *m, const struct lt_feed_channel *c, const struct lt_str *items,
                                 size_t n)
{
    struct lt_feed_entry *entries = lt_arena_array(&m->feed->arena, n, sizeof *entries);
    struct lt_str path = lt_arena_printf(&m->feed->arena, LT_FMT "index.html", LT_ARG(m->feed->dir));
    struct lt_buf page = LT_BUF(FEED_MAX_BYTES), old = LT_BUF(FEED_MAX_BYTES);
    struct lt_cx aside = {0};
    if (!entries || !path.p)
        return no_room(m->cx);
    for (size_t i = 0; i < n; i++)
        entries[i] =
            (struct lt_feed_entry){element(items[i], "<title>"), element(items[i], "<enclosure url=\"")};
    bool there = lt_io_read_file(&aside, path.p, &old) != LT_NOTFOUND;
    bool own =
        !there || lt_str_find(lt_buf_str(&old), LT_S("name=\"generator\" content=\"lectern ")) != SIZE_MAX;
    enum lt_status st = own ? lt_publish_feed_page(m->cx, c, entries, n, &page) : LT_OK;
    if (!st && own)
        st = write_once(m->cx, path.p, lt_buf_str(&page));
    lt_buf_close(&old);
    lt_buf_close(&page);
    return st;
}

static enum lt_status write_feed(struct maker *m, struct lt_str path, struct lt_buf *old, struct lt_buf *out)
{
    struct lt_feed_channel channel;
    struct lt_str *items = NULL;
    size_t n = 0;
    struct lt_cx aside = {0};
    if (lt_io_read_file(&aside, path.p, old) != LT_OK)
        lt_buf_clear(old);
    enum lt_status st = in_order(m, &items, &n);
    if (!st && !n)
        st = lt_fail(m->cx, LT_NOTFOUND, LT_FMT ": none of its files can be an enclosure",
                     LT_ARG(m->feed->dir));
    if (!st)
        st = describe(m, lt_buf_str(old), items, n, &channel);
    if (!st)
        st = lt_publish_feed(m->cx, &channel, items, n, out);
    if (!st && !m->how->link)
        st = write_page(m, &channel, items, n);
    return st ? st : write_once(m->cx, path.p, lt_buf_str(out));
}

/* What apps look for and is not there is said once. */
static void warn_of_missing(struct maker *m)
{
    size_t bare = 0;
    for (size_t i = 0; i < m->feed->n; i++)
        bare += !m->feed->episodes[i].chapters || !m->feed->episodes[i].vtt;
    if (bare)
        lt_warn(m->cx,
                LT_FMT ": %zu of %zu episodes have no chapters or no captions beside them; narrate with the "
                       "sidecars vtt,chapters",
                LT_ARG(m->feed->dir), bare, m->feed->n);
}

enum lt_status lt_feed_write(struct lt_cx *cx, const struct lectern_feed *how, struct lt_feed *f)
{
    struct maker m = {.cx = cx, .how = how, .feed = f};
    struct lt_buf old = LT_BUF(FEED_MAX_BYTES), out = LT_BUF(FEED_MAX_BYTES);
    size_t n = strlen(how->url);
    f->base = lt_arena_printf(&f->arena, "%s%s", how->url, n && how->url[n - 1] == '/' ? "" : "/");
    struct lt_str path = lt_arena_printf(&f->arena, LT_FMT "feed.xml", LT_ARG(f->dir));
    enum lt_status st = f->base.p && path.p ? make_items(&m) : no_room(cx);
    if (!st)
        st = write_feed(&m, path, &old, &out);
    if (!st)
        st = lt_feed_keep(cx, f);
    if (!st)
        warn_of_missing(&m);
    lt_buf_close(&out);
    lt_buf_close(&old);
    return st;
}
