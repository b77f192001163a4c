/* narrate/feed.c - episodes become items, items a feed; see feed.h. A file is read when it is new or changed,
 * and written when it would be another. */
#include "narrate/feed.h"

#include "base/hash.h"
#include "base/io.h"
#include "narrate/feed_maker.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    FEED_MAX_BYTES = 256 << 20,
    PAGE_EPISODES = 300, /* RFC 5005; Apple shows no more */
};

uint64_t lt_feed_seed(const struct lectern_feed *how)
{
    uint64_t seed = how->opus ? 2 : 1;
    const char *const parts[] = {how->url, how->author, how->type, LT_VERSION};
    for (size_t i = 0; i < LT_COUNT(parts); i++)
        seed = lt_hash64(parts[i] ? parts[i] : "", parts[i] ? strlen(parts[i]) : 0, seed);
    return seed;
}

static size_t number_of(struct lt_str item)
{
    uint64_t number = 0;
    return lt_str_uint(lt_feed_element(item, "<itunes:episode>"), 99999, &number) ? (size_t)number : 0;
}

static int newest_first(const void *a, const void *b)
{
    const struct lt_feed_episode *one = *(const struct lt_feed_episode *const *)a,
                                 *two = *(const struct lt_feed_episode *const *)b;
    int order = (one->published_s < two->published_s) - (one->published_s > two->published_s);
    if (!order)
        order = (one->place < two->place) - (one->place > two->place);
    return order ? order : lt_str_cmp(one->stem, two->stem);
}

/* The items in their order, into an array of the arena. */
static enum lt_status in_order(struct lt_feed_maker *m, struct lt_str **items, size_t *n)
{
    struct lt_feed *f = m->feed;
    struct lt_feed_episode **order = lt_arena_array(&f->arena, f->n, sizeof(void *));
    *items = lt_arena_array(&f->arena, f->n, sizeof **items);
    *n = 0;
    if (!order || !*items)
        return lt_feed_no_room(m->cx);
    for (size_t i = 0; i < f->n; i++)
        if (f->episodes[i].item.n) {
            f->episodes[i].place = number_of(f->episodes[i].item);
            order[(*n)++] = &f->episodes[i];
        }
    if (*n)
        qsort(order, *n, sizeof(void *), newest_first);
    for (size_t i = 0; i < *n; i++)
        (*items)[i] = order[i]->item;
    return LT_OK;
}

/* One that somebody else wrote. */
static bool is_foreign(const char *path, const char *own)
{
    struct lt_buf old = LT_BUF(FEED_MAX_BYTES);
    struct lt_cx aside = {0};
    bool there = lt_io_read_file(&aside, path, &old) != LT_NOTFOUND;
    bool foreign = there && lt_str_find(lt_buf_str(&old), lt_str_of(own)) == SIZE_MAX;
    lt_buf_close(&old);
    return foreign;
}

/* The page that the channel's link leads to, unless it is elsewhere: index.html. One that somebody else wrote
 * stays. */
static enum lt_status write_page(struct lt_feed_maker *m, const struct lt_feed_channel *c,
                                 const struct lt_str *items, size_t n)
{
    struct lt_feed_entry *entries = lt_arena_array(&m->feed->arena, n, sizeof *entries);
    struct lt_str path = lt_arena_printf(&m->feed->arena, LT_FMT "index.html", LT_ARG(m->feed->dir));
    struct lt_buf page = LT_BUF(FEED_MAX_BYTES);
    if (!entries || !path.p)
        return lt_feed_no_room(m->cx);
    for (size_t i = 0; i < n; i++) {
        struct lt_str enclosure = lt_str_from(items[i], lt_str_find(items[i], LT_S("<enclosure ")));
        entries[i] = (struct lt_feed_entry){
            .title = lt_feed_element(items[i], "<title>"),
            .url = lt_feed_element(enclosure, " url=\""),
            .type = lt_feed_element(enclosure, " type=\""),
            .bytes = lt_feed_element(enclosure, " length=\""),
            .seconds = lt_feed_element(items[i], "<itunes:duration>"),
            .date = lt_feed_element(items[i], "<pubDate>"),
            .link = lt_feed_element(items[i], "<link>"),
        };
    }
    bool own = !is_foreign(path.p, "name=\"generator\" content=\"lectern ");
    enum lt_status st = own ? lt_publish_feed_page(m->cx, c, entries, n, &page) : LT_OK;
    if (!st && own)
        st = lt_feed_stage(m->cx, &m->stage, path.p, lt_buf_str(&page));
    lt_buf_close(&page);
    return st;
}

/* "feed.xml", "feed-2.xml" and so on, after `before`. */
static struct lt_str feed_name(struct lt_feed_maker *m, struct lt_str before, size_t page)
{
    struct lt_arena *arena = &m->feed->arena;
    return page == 1 ? lt_arena_printf(arena, LT_FMT "feed.xml", LT_ARG(before))
                     : lt_arena_printf(arena, LT_FMT "feed-%zu.xml", LT_ARG(before), page);
}

static enum lt_status write_part(struct lt_feed_maker *m, const struct lt_feed_channel *c,
                                 const struct lt_str *items, size_t n, size_t page, size_t pages)
{
    struct lt_str base = m->feed->base, none = {0}, path = feed_name(m, m->feed->dir, page);
    struct lt_feed_paging paging = {.self = feed_name(m, base, page)};
    if (pages > 1) {
        paging.first = feed_name(m, base, 1);
        paging.last = feed_name(m, base, pages);
        paging.previous = page > 1 ? feed_name(m, base, page - 1) : none;
        paging.next = page < pages ? feed_name(m, base, page + 1) : none;
    }
    size_t from = (page - 1) * PAGE_EPISODES, count = n - from < PAGE_EPISODES ? n - from : PAGE_EPISODES;
    struct lt_buf out = LT_BUF(FEED_MAX_BYTES);
    enum lt_status st = path.p && paging.self.p ? LT_OK : lt_feed_no_room(m->cx);
    if (!st)
        st = lt_publish_feed(m->cx, c, &paging, items + from, count, &out);
    if (!st)
        st = lt_feed_stage(m->cx, &m->stage, path.p, lt_buf_str(&out));
    lt_buf_close(&out);
    return st;
}

/* Pages of a feed that was longer once. */
static enum lt_status remove_rest(struct lt_feed_maker *m, size_t page)
{
    for (;; page++) {
        struct lt_str path = feed_name(m, m->feed->dir, page);
        if (!path.p)
            return lt_feed_no_room(m->cx);
        if (access(path.p, F_OK) != 0 || is_foreign(path.p, "<generator>lectern ") || unlink(path.p) != 0)
            return LT_OK;
    }
}

/* All pages take their names together, or none does when one cannot be written. The first, which is the feed
 * that apps know, comes last: what it leads to is there. */
static enum lt_status write_parts(struct lt_feed_maker *m, const struct lt_feed_channel *c,
                                  const struct lt_str *items, size_t n)
{
    size_t pages = (n + PAGE_EPISODES - 1) / PAGE_EPISODES;
    enum lt_status st = LT_OK;
    for (size_t page = pages; page > 0 && !st; page--)
        st = write_part(m, c, items, n, page, pages);
    if (!st)
        st = lt_feed_publish(m->cx, &m->stage);
    return st ? st : remove_rest(m, pages + 1);
}

static enum lt_status write_feed(struct lt_feed_maker *m)
{
    struct lt_feed_channel channel;
    struct lt_str *items = NULL, path = feed_name(m, m->feed->dir, 1);
    struct lt_buf old = LT_BUF(FEED_MAX_BYTES);
    size_t n = 0;
    struct lt_cx aside = {0};
    if (!path.p)
        return lt_feed_no_room(m->cx);
    if (lt_io_read_file(&aside, path.p, &old) != LT_OK)
        lt_buf_clear(&old);
    enum lt_status st = in_order(m, &items, &n);
    if (!st && !n)
        st = lt_fail(m->cx, LT_NOTFOUND, LT_FMT ": none of its files can be an enclosure",
                     LT_ARG(m->feed->dir));
    if (!st)
        st = lt_feed_describe(m, lt_buf_str(&old), items, n, &channel);
    lt_buf_close(&old);
    if (!st && !m->how->link)
        st = write_page(m, &channel, items, n);
    return st ? st : write_parts(m, &channel, items, n);
}

/* What apps look for and is not there is said once. */
static void warn_of_missing(struct lt_feed_maker *m)
{
    size_t bare = 0;
    for (size_t i = 0; i < m->feed->n; i++)
        bare += !m->feed->episodes[i].chapters || !m->feed->episodes[i].vtt;
    if (bare)
        lt_warn(m->cx,
                LT_FMT ": %zu of %zu episodes have no chapters or no captions beside them; narrate with the "
                       "sidecars all",
                LT_ARG(m->feed->dir), bare, m->feed->n);
}

enum lt_status lt_feed_write(struct lt_cx *cx, const struct lectern_feed *how, struct lt_feed *f)
{
    struct lt_feed_maker m = {.cx = cx, .how = how, .feed = f};
    size_t n = strlen(how->url);
    f->base = lt_arena_printf(&f->arena, "%s%s", how->url, n && how->url[n - 1] == '/' ? "" : "/");
    enum lt_status st = f->base.p ? lt_feed_make_items(&m) : lt_feed_no_room(cx);
    if (st)
        return st;
    lt_outfile_sweep(m.feed->dir.p);
    st = write_feed(&m);
    lt_feed_unstage(&m.stage);
    if (st)
        return st;
    st = lt_feed_keep(cx, f);
    if (st)
        return st;
    warn_of_missing(&m);
    return LT_OK;
}
