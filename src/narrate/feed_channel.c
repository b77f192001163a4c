/* narrate/feed_channel.c - see feed_maker.h: what a feed says of itself. */
#include "narrate/feed_maker.h"

#include "base/digest.h"
#include "base/hash.h"
#include "base/io.h"
#include "cover/cover.h"
#include "lang/lang.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { PICTURE_MAX_BYTES = 32 << 20 };

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
struct lt_str lt_feed_element(struct lt_str item, const char *open)
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
        struct lt_str lang = lt_feed_element(items[i], "<dc:language>");
        if (lang.n)
            return lang;
    }
    return LT_S("en");
}

/* A picture drawn from title and author, once: its name is their hash. */
static enum lt_status draw_picture(struct lt_feed_maker *m, struct lt_feed_channel *c)
{
    struct lt_arena *arena = &m->feed->arena;
    uint64_t hash = lt_hash64(c->author.p, c->author.n, lt_hash64(c->title.p, c->title.n, 0));
    struct lt_str file = lt_arena_printf(arena, "cover-%016" PRIx64 ".png", hash);
    struct lt_str path = lt_arena_printf(arena, LT_FMT LT_FMT, LT_ARG(m->feed->dir), LT_ARG(file));
    if (!file.p || !path.p)
        return lt_feed_no_room(m->cx);
    c->image = lt_feed_url(m, file, "");
    if (!c->image.p)
        return lt_feed_no_room(m->cx);
    if (access(path.p, R_OK) == 0)
        return LT_OK;
    struct lt_buf png = LT_BUF(PICTURE_MAX_BYTES);
    struct lt_cover_words words = {
        .title = c->title, .author = lt_str_eq(c->author, c->title) ? LT_S("") : c->author, .lang = c->lang};
    enum lt_status st = lt_cover_draw(m->cx, &words, LT_COVER_CHANNEL_SIDE, &png);
    if (!st)
        st = lt_feed_write_once(m->cx, path.p, lt_buf_str(&png));
    lt_buf_close(&png);
    return st;
}

/* The channel's picture: the one that is named, else one drawn. */
static enum lt_status channel_picture(struct lt_feed_maker *m, struct lt_feed_channel *c)
{
    if (!m->how->image)
        return draw_picture(m, c);
    struct lt_buf picture = LT_BUF(PICTURE_MAX_BYTES);
    enum lt_status st = lt_io_read_file(m->cx, m->how->image, &picture);
    if (!st)
        st = lt_feed_picture(m, lt_str_of(m->how->image), lt_buf_str(&picture), LT_COVER_CHANNEL_SIDE,
                             &c->image);
    lt_buf_close(&picture);
    return st;
}

static struct lt_str or_else(const char *given, struct lt_str otherwise)
{
    return given && *given ? lt_str_of(given) : otherwise;
}

/* As it is asked for; else books are audiobooks, and so is what consists of numbered parts. */
static bool is_serial(const struct lectern_feed *how, const struct lt_str *items, size_t n)
{
    if (how->type)
        return strcmp(how->type, "serial") == 0;
    if (how->medium)
        return strcmp(how->medium, "audiobook") == 0;
    for (size_t i = 0; i < n; i++)
        if (!lt_feed_element(items[i], "<itunes:episode>").n)
            return false;
    return n > 0;
}

/* What the feed says of itself; `old`: the feed that is there. */
enum lt_status lt_feed_describe(struct lt_feed_maker *m, struct lt_str old, const struct lt_str *items,
                                size_t n, struct lt_feed_channel *c)
{
    const struct lectern_feed *how = m->how;
    struct lt_arena *arena = &m->feed->arena;
    struct lt_str self = lt_arena_printf(arena, LT_FMT "feed.xml", LT_ARG(m->feed->base));
    struct lt_str guid = old_guid(arena, old), lang = language_of(items, n);
    bool serial = is_serial(how, items, n);
    *c = (struct lt_feed_channel){
        .title = or_else(how->title, directory_name(arena, m->feed->dir)),
        .link = or_else(how->link, m->feed->base),
        .lang = lang,
        .email = lt_str_of(how->email),
        .category = or_else(how->category, LT_S("Society & Culture")),
        .self = self,
        .guid = guid.n ? guid : new_guid(arena, self),
        .medium = or_else(how->medium, serial ? LT_S("audiobook") : LT_S("podcast")),
        .generator = LT_S("lectern " LT_VERSION),
        .disclosure = lt_lang_intro(lang, LT_INTRO_DISCLOSURE),
        .disclosure_lang = lang,
        .closed = how->closed != 0,
        .serial = serial,
    };
    if (!c->disclosure.n) {
        c->disclosure_lang = LT_S("en");
        c->disclosure = lt_lang_intro(LT_S("en"), LT_INTRO_DISCLOSURE);
    }
    c->author = or_else(how->author, c->title);
    c->description = or_else(how->description, c->title);
    if (!self.p || !c->guid.p || !c->title.p)
        return lt_feed_no_room(m->cx);
    return channel_picture(m, c);
}
