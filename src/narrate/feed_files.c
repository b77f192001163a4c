/* narrate/feed_files.c - see feed_maker.h: what a feed writes beside itself. */
#include "narrate/feed_maker.h"

#include "base/hash.h"
#include "base/io.h"
#include "cover/cover.h"

#include <inttypes.h>
#include <string.h>
#include <unistd.h>

enum { PICTURE_MAX_BYTES = 32 << 20 };

enum lt_status lt_feed_no_room(struct lt_cx *cx)
{
    return lt_fail(cx, LT_OOM, "the feed: out of memory");
}

/* BASE and a file's name, escaped. */
struct lt_str lt_feed_url(struct lt_feed_maker *m, struct lt_str name, const char *suffix)
{
    struct lt_buf url = LT_BUF(16384);
    lt_buf_add(&url, m->feed->base);
    for (int part = 0; part < 2; part++) {
        struct lt_str s = part ? lt_str_of(suffix) : name;
        for (size_t i = 0; i < s.n; i++)
            if (lt_is_alpha(s.p[i]) || lt_is_digit(s.p[i]) || (s.p[i] && strchr("-._~/", s.p[i])))
                lt_buf_addc(&url, s.p[i]);
            else
                lt_buf_addf(&url, "%%%02X", (unsigned char)s.p[i]);
    }
    struct lt_str out = url.failed ? (struct lt_str){0} : lt_arena_dup(&m->feed->arena, lt_buf_str(&url));
    lt_buf_close(&url);
    return out;
}

static bool stands_there(const char *path, struct lt_str bytes)
{
    struct lt_buf old = LT_BUF(bytes.n + 1);
    struct lt_cx aside = {0};
    bool same = lt_io_read_file(&aside, path, &old) == LT_OK && lt_str_eq(lt_buf_str(&old), bytes);
    lt_buf_close(&old);
    return same;
}

static enum lt_status make_ready(struct lt_cx *cx, struct lt_outfile *file, const char *path,
                                 struct lt_str bytes)
{
    enum lt_status st = lt_outfile_open(cx, file, path);
    if (!st)
        st = lt_outfile_write(cx, file, bytes.p, bytes.n);
    return st ? st : lt_outfile_ready(cx, file);
}

enum lt_status lt_feed_write_once(struct lt_cx *cx, const char *path, struct lt_str bytes)
{
    struct lt_outfile file = LT_OUTFILE;
    if (stands_there(path, bytes))
        return LT_OK;
    enum lt_status st = make_ready(cx, &file, path, bytes);
    if (!st)
        st = lt_outfile_publish(cx, &file);
    lt_outfile_close(&file);
    return st;
}

void lt_feed_unstage(struct lt_feed_stage *s)
{
    while (s->n)
        lt_outfile_close(&s->files[--s->n]);
}

enum lt_status lt_feed_publish(struct lt_cx *cx, struct lt_feed_stage *s)
{
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < s->n && !st; i++)
        st = lt_outfile_publish(cx, &s->files[i]);
    lt_feed_unstage(s);
    return st;
}

enum lt_status lt_feed_stage(struct lt_cx *cx, struct lt_feed_stage *s, const char *path, struct lt_str bytes)
{
    if (stands_there(path, bytes))
        return LT_OK;
    enum lt_status st = s->n < LT_FEED_STAGED ? LT_OK : lt_feed_publish(cx, s);
    return st ? st : make_ready(cx, &s->files[s->n++], path, bytes);
}

/* A picture for apps, square, beside the sound; *url stays empty when it cannot be made, which is a warning.
 * Its name is its source's hash: another picture has another address. */
enum lt_status lt_feed_picture(struct lt_feed_maker *m, struct lt_str name, struct lt_str picture, int side,
                               struct lt_str *url)
{
    struct lt_str file = lt_arena_printf(&m->feed->arena, "cover-%016" PRIx64 ".jpg",
                                         lt_hash64(picture.p, picture.n, (uint64_t)side));
    struct lt_str path = lt_arena_printf(&m->feed->arena, LT_FMT LT_FMT, LT_ARG(m->feed->dir), LT_ARG(file));
    if (!file.p || !path.p)
        return lt_feed_no_room(m->cx);
    if (access(path.p, R_OK) != 0) {
        struct lt_buf jpeg = LT_BUF(PICTURE_MAX_BYTES);
        struct lt_cx aside = {.cancel = m->cx->cancel};
        if (lt_cover_square(&aside, name, picture, side, &jpeg)) {
            lt_buf_close(&jpeg);
            lt_warn(m->cx, "%s; the feed does without it", aside.what);
            return LT_OK;
        }
        enum lt_status st = lt_feed_write_once(m->cx, path.p, lt_buf_str(&jpeg));
        lt_buf_close(&jpeg);
        if (st)
            return st;
    }
    *url = lt_feed_url(m, file, "");
    return url->p ? LT_OK : lt_feed_no_room(m->cx);
}
