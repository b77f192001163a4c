/* narrate/cover.c - see narrate/cover.h. */
#include "narrate/cover.h"

#include "base/io.h"
#include "cover/cover.h"
#include "fetch/fetch.h"

#include <string.h>

enum { FILE_MAX_BYTES = 64 << 20, VALUE_MAX_BYTES = 4 << 20, DATE_BYTES = 10 /* 2024-03-03 */ };

/* A PNG or JPEG within bounds goes in as it is; anything else is made one first. */
static enum lt_status tag_of(struct lt_cx *cx, struct lt_str name, struct lt_str picture,
                             struct lt_buf *value)
{
    struct lt_cx trial = {0};
    struct lt_buf smaller = LT_BUF(LT_PICTURE_MAX_BYTES);
    if (lt_picture_tag(&trial, name, picture, value) == LT_OK)
        return LT_OK;
    lt_buf_clear(value);
    enum lt_status st = lt_cover_fit(cx, name, picture, LT_PICTURE_MAX_BYTES, &smaller);
    if (!st)
        st = lt_picture_tag(cx, name, lt_buf_str(&smaller), value);
    lt_buf_close(&smaller);
    return st;
}

static enum lt_status from_file(struct lt_cx *cx, const char *path, struct lt_buf *value)
{
    struct lt_buf picture = LT_BUF(FILE_MAX_BYTES);
    enum lt_status st = lt_io_read_file(cx, path, &picture);
    if (!st)
        st = tag_of(cx, lt_str_of(path), lt_buf_str(&picture), value);
    lt_buf_close(&picture);
    return st;
}

static enum lt_status from_url(struct lt_cx *cx, const struct lt_job *job, const char *url,
                               struct lt_buf *value)
{
    struct lt_buf reply = LT_BUF(FILE_MAX_BYTES);
    struct lt_source picture;
    enum lt_fetch_reach reach = job->l->settings.allow_private ? LT_FETCH_ANY
                                : job->source.is_public        ? LT_FETCH_PUBLIC
                                                               : LT_FETCH_ASKED;
    enum lt_status st = lt_fetch(cx, url, reach, &reply, &picture);
    if (!st)
        st = tag_of(cx, picture.name, picture.bytes, value);
    lt_buf_close(&reply);
    return st;
}

static enum lt_status drawn(struct lt_cx *cx, const struct lt_doc *doc, struct lt_str title,
                            struct lt_buf *value)
{
    struct lt_buf picture = LT_BUF(LT_PICTURE_MAX_BYTES);
    struct lt_cover_words words = {.title = title,
                                   .author = doc->byline,
                                   .site = doc->site,
                                   .date = lt_str_slice(doc->published, 0, DATE_BYTES),
                                   .lang = doc->lang};
    enum lt_status st = lt_cover_draw(cx, &words, LT_COVER_SIDE, &picture);
    if (!st)
        st = lt_picture_tag(cx, LT_S("the cover"), lt_buf_str(&picture), value);
    lt_buf_close(&picture);
    return st;
}

/* The document's picture as a path beside the document: relative, and not out of its folder; else NULL. */
static const char *local_image(const struct lt_job *job, const struct lt_doc *doc, struct lt_arena *arena)
{
    struct lt_str image = doc->image;
    if (!job->source.path || image.n == 0 || image.p[0] == '/' || lt_str_find_char(image, ':') != SIZE_MAX ||
        lt_str_find(image, LT_S("..")) != SIZE_MAX)
        return NULL;
    const char *slash = strrchr(job->source.path, '/');
    size_t dir = slash ? (size_t)(slash - job->source.path) + 1 : 0;
    return lt_arena_printf(arena, "%.*s" LT_FMT, (int)dir, job->source.path, LT_ARG(image)).p;
}

/* The document's picture as a URL: only the network is asked that the document came from, and of a page that
 * came by https the picture is, too. */
static const char *remote_image(const struct lt_job *job, const struct lt_doc *doc, struct lt_arena *arena)
{
    if (!job->source.url.n || !lt_fetch_is_url(doc->image))
        return NULL;
    static const struct lt_str open = {"http:", 5};
    bool safe = lt_str_starts_nocase(job->source.url, LT_S("https:"));
    if (!safe || !lt_str_starts_nocase(doc->image, open))
        return lt_arena_printf(arena, LT_FMT, LT_ARG(doc->image)).p;
    return lt_arena_printf(arena, "https:" LT_FMT, LT_ARG(lt_str_from(doc->image, open.n))).p;
}

static enum lt_status find_own(struct lt_cx *cx, const struct lt_job *job, const struct lt_doc *doc,
                               struct lt_arena *arena, struct lt_buf *value)
{
    const char *path = local_image(job, doc, arena), *url = remote_image(job, doc, arena);
    if (doc->picture.n)
        return tag_of(cx, doc->name, doc->picture, value);
    return path ? from_file(cx, path, value) : url ? from_url(cx, job, url, value) : LT_OK;
}

/* The document's own; *value stays empty when it has none, or one that cannot be had, which is a warning. */
static void own(struct lt_cx *cx, const struct lt_job *job, const struct lt_doc *doc, struct lt_arena *arena,
                struct lt_buf *value)
{
    struct lt_cx trial = {.cancel = cx->cancel};
    if (find_own(&trial, job, doc, arena, value) && trial.code != LT_CANCELLED)
        lt_warn(cx, "no cover: %s", trial.what);
    if (trial.code)
        lt_buf_clear(value);
}

enum lt_status lt_episode_cover(struct lt_cx *cx, const struct lt_job *job, const struct lt_doc *doc,
                                struct lt_str title, struct lt_arena *arena, struct lt_str *value,
                                struct lt_str *raw)
{
    const char *asked = job->l->settings.cover;
    struct lt_buf text = LT_BUF(VALUE_MAX_BYTES);
    enum lt_status st = LT_OK;
    bool automatic = strcmp(asked, "auto") == 0;
    if (automatic || !asked[0])
        own(cx, job, doc, arena, &text);
    else if (strcmp(asked, "none") != 0)
        st = lt_settings_blame(cx, from_file(cx, asked, &text),
                               "the setting cover takes a picture such as PNG or JPEG, auto, or none");
    if (automatic && !text.n)
        st = drawn(cx, doc, title, &text);
    *value = st ? (struct lt_str){0} : lt_arena_dup(arena, lt_buf_str(&text));
    if (!st && !value->p)
        st = lt_fail(cx, LT_OOM, "the cover: out of memory");
    if (!st && raw && value->n)
        *raw = lt_picture_in_tag(arena, *value);
    if (!st && raw && value->n && !raw->p)
        st = lt_fail(cx, LT_OOM, "the cover: out of memory");
    lt_buf_close(&text);
    return st;
}
