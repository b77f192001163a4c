/* narrate/feed_item.c - see feed_maker.h: an episode's files become its item. */
#include "narrate/feed_maker.h"
#include "narrate/when.h"

#include "base/digest.h"
#include "base/hash.h"
#include "base/io.h"
#include "cover/cover.h"

#include <inttypes.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FILE_MAX_BYTES = 2000 * 1000 * 1000, NOTES_MAX_BYTES = 256 << 10 };

static struct lt_str tag(const struct lt_inspection *in, const char *name)
{
    for (size_t i = 0; i < in->n_tags; i++)
        if (lt_str_eq_nocase(in->tags[i].name, lt_str_of(name)))
            return in->tags[i].value;
    return (struct lt_str){0};
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
static struct lt_str guid_of(struct lt_feed_maker *m, const struct lt_feed_episode *e, struct lt_str mark)
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

static enum lt_status read_sound(struct lt_feed_maker *m, const struct lt_feed_episode *e, const char *suffix,
                                 struct sound *s)
{
    s->bytes = LT_BUF(FILE_MAX_BYTES);
    s->path = lt_feed_path(m->feed, e, suffix);
    if (!s->path.p)
        return lt_feed_no_room(m->cx);
    int fd = -1;
    struct lt_scope outer = lt_cx_enter(m->cx, (struct lt_scope){s->path.p, s->path.n});
    enum lt_status st = lt_io_read_kept(m->cx, s->path.p, &fd, &s->bytes);
    if (!st)
        st = lt_inspect_confined(m->cx, fd, lt_buf_str(&s->bytes), NULL, &s->in);
    if (fd >= 0)
        close(fd);
    lt_cx_enter(m->cx, outer);
    return st;
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
    int64_t t = lt_when_of(tag(&s->in, "DATE"));
    if (t)
        return t;
    if (e->published_s)
        return e->published_s;
    return stat(s->path.p, &about) == 0 ? (int64_t)about.st_mtime : 0;
}

/* The enclosure's address: a corrected file has another than the first one had, or apps keep the old. */
static struct lt_str enclosure_url(struct lt_feed_maker *m, struct lt_feed_episode *e, const char *suffix,
                                   struct lt_str bytes)
{
    uint64_t hash = lt_hash64(bytes.p, bytes.n, 0);
    struct lt_str url = lt_feed_url(m, e->stem, suffix);
    e->first = e->first ? e->first : hash;
    return e->first == hash || !url.p
               ? url
               : lt_arena_printf(&m->feed->arena, LT_FMT "?v=%016" PRIx64, LT_ARG(url), hash);
}

static enum lt_status beside(struct lt_feed_maker *m, const struct lt_feed_episode *e,
                             struct lt_feed_item *item)
{
    item->chapters_url = e->chapters ? lt_feed_url(m, e->stem, ".chapters.json") : item->chapters_url;
    item->vtt_url = e->vtt ? lt_feed_url(m, e->stem, ".vtt") : item->vtt_url;
    item->srt_url = e->srt ? lt_feed_url(m, e->stem, ".srt") : item->srt_url;
    item->transcript_url = e->transcript ? lt_feed_url(m, e->stem, ".transcript.json") : item->transcript_url;
    bool good = (item->chapters_url.p || !e->chapters) && (item->vtt_url.p || !e->vtt) &&
                (item->srt_url.p || !e->srt) && (item->transcript_url.p || !e->transcript);
    return good ? LT_OK : lt_feed_no_room(m->cx);
}

static const char opus_type[] = "audio/ogg; codecs=opus";

/* The Opus file beside an MP3. */
static enum lt_status add_alternate(struct lt_feed_maker *m, struct lt_feed_episode *e,
                                    struct lt_feed_item *item)
{
    struct sound s = {0};
    enum lt_status st = read_sound(m, e, ".opus", &s);
    if (!st) {
        item->alternate =
            (struct lt_feed_file){lt_feed_url(m, e->stem, ".opus"), lt_str_of(opus_type), s.bytes.n};
        int64_t t = lt_when_of(tag(&s.in, "DATE")); /* to the second, where an MP3 has the day */
        e->published_s = item->published_s = t ? t : item->published_s;
        item->integrity = integrity_of(&m->feed->arena, lt_buf_str(&s.bytes));
        st = item->alternate.url.p && item->integrity.p ? LT_OK : lt_feed_no_room(m->cx);
    }
    close_sound(&s);
    return st;
}

/* The show notes beside it, as they are; without them they are made of what its tags say. */
static enum lt_status read_notes(struct lt_feed_maker *m, const struct lt_feed_episode *e,
                                 struct lt_buf *html)
{
    struct lt_str path = lt_feed_path(m->feed, e, ".notes.html");
    if (!e->notes)
        return LT_OK;
    return path.p ? lt_io_read_file(m->cx, path.p, html) : lt_feed_no_room(m->cx);
}

/* What the file says, else its place where the feed is to be a serial. */
static size_t number_of(const struct lt_feed_maker *m, const struct lt_feed_episode *e,
                        const struct lt_inspection *in)
{
    uint64_t number = 0;
    bool serial = m->how->type && strcmp(m->how->type, "serial") == 0;
    if (lt_str_uint(tag(in, "TRACKNUMBER"), 99999, &number))
        return (size_t)number;
    return serial ? e->place : 0;
}

static enum lt_status write_item(struct lt_feed_maker *m, struct lt_feed_episode *e,
                                 struct lt_feed_item *item)
{
    struct lt_buf out = LT_BUF(4 << 20), notes = LT_BUF(NOTES_MAX_BYTES);
    enum lt_status st = read_notes(m, e, &notes);
    item->notes_html = lt_buf_str(&notes);
    if (!st)
        st = lt_publish_feed_item(m->cx, item, &out);
    if (!st) {
        e->item = lt_arena_dup(&m->feed->arena, lt_buf_str(&out));
        st = e->item.p ? LT_OK : lt_feed_no_room(m->cx);
    }
    lt_buf_close(&notes);
    lt_buf_close(&out);
    return st;
}

static enum lt_status make_item(struct lt_feed_maker *m, struct lt_feed_episode *e, const struct sound *s)
{
    const struct lt_inspection *in = &s->in;
    const char *suffix = m->how->opus ? ".opus" : ".mp3";
    struct lt_feed_item item = {
        .title = tag(in, "TITLE"),
        .author = tag(in, "ARTIST"),
        .lang = tag(in, "LANGUAGE"),
        .link = tag(in, "SOURCE"),
        .notes = tag(in, "DESCRIPTION"),
        .length48 = in->length48,
        .chapters = in->chapters,
        .n_chapters = in->n_chapters,
        .number = number_of(m, e, in),
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
        return lt_feed_no_room(m->cx);
    enum lt_status st = beside(m, e, &item);
    if (!st && !m->how->opus && e->opus)
        st = add_alternate(m, e, &item);
    if (!st && in->picture.n)
        st = lt_feed_picture(m, s->path, in->picture, LT_COVER_SIDE, &item.image);
    item.published_s += (int64_t)item.number; /* apps that go by the date alone keep the order too */
    return st ? st : write_item(m, e, &item);
}

enum lt_status lt_feed_make_items(struct lt_feed_maker *m)
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
