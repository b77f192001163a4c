/* pack/comments.c - the comment header (RFC 7845 section 5.2) read back: vendor, tags, chapters, picture.
 *
 * Takes the packet of any file. Refuses lengths that run off it; chapter tags that are not of the form
 * CHAPTERnnn=HH:MM:SS.mmm stay ordinary tags, as players treat them. */
#include "pack/comments.h"

#include "base/utf8.h"
#include "pack/picture.h"

enum { CHAPTER_NUMBERS = 1000 };

struct comments {
    struct lt_cx *cx;
    struct lt_str rest;
    const char *what; /* for sentences */
    struct lt_inspection *out;
    size_t cap_tags, cap_chapters;
    uint16_t chapter_at[CHAPTER_NUMBERS]; /* place in out->chapters, plus one */
};

static enum lt_status no_room(struct comments *c)
{
    return lt_fail(c->cx, LT_OOM, "out of memory for its tags");
}

/* A 32-bit length and that many bytes off the front. */
static bool cut_string(struct comments *c, struct lt_str *s)
{
    if (c->rest.n < 4)
        return false;
    const unsigned char *p = (const unsigned char *)c->rest.p;
    size_t n = (size_t)p[0] | (size_t)p[1] << 8 | (size_t)p[2] << 16 | (size_t)p[3] << 24;
    if (n > c->rest.n - 4)
        return false;
    *s = lt_str_slice(c->rest, 4, n);
    c->rest = lt_str_from(c->rest, 4 + n);
    return true;
}

/* "CHAPTER" and three digits at the front of name: the number, or -1. *what is what follows. */
static int chapter_number(struct lt_str name, struct lt_str *what)
{
    uint64_t number;
    if (!lt_str_starts_nocase(name, LT_S("CHAPTER")) ||
        !lt_str_uint(lt_str_slice(name, 7, 3), CHAPTER_NUMBERS - 1, &number) || name.n < 10)
        return -1;
    *what = lt_str_from(name, 10);
    return (int)number;
}

/* HH:MM:SS.mmm as 1/48000 s, or -1. */
static int64_t chapter_time(struct lt_str s)
{
    static const struct {
        int at, digits, max, unit48;
    } parts[] = {{0, 2, 99, 3600 * 48000}, {3, 2, 59, 60 * 48000}, {6, 2, 59, 48000}, {9, 3, 999, 48}};
    if (s.n != 12 || s.p[2] != ':' || s.p[5] != ':' || s.p[8] != '.')
        return -1;
    int64_t t = 0;
    for (size_t i = 0; i < LT_COUNT(parts); i++) {
        uint64_t v;
        if (!lt_str_uint(lt_str_slice(s, (size_t)parts[i].at, (size_t)parts[i].digits),
                         (uint64_t)parts[i].max, &v))
            return -1;
        t += (int64_t)v * parts[i].unit48;
    }
    return t;
}

/* True when it was a tag of a chapter and is filed. */
static bool file_chapter(struct comments *c, struct lt_str name, struct lt_str value, enum lt_status *st)
{
    struct lt_str what = {0};
    int number = chapter_number(name, &what);
    if (number < 0)
        return false;
    struct lt_inspection *out = c->out;
    if (lt_str_eq_nocase(what, LT_S("NAME")) && c->chapter_at[number]) {
        out->chapters[c->chapter_at[number] - 1].title = value;
        return true;
    }
    int64_t begin48 = chapter_time(value);
    if (what.n || begin48 < 0 || c->chapter_at[number])
        return false;
    struct lt_chapter *grown =
        lt_arena_grow(&out->arena, out->chapters, &c->cap_chapters, out->n_chapters + 1, sizeof *grown);
    if (!grown) {
        *st = no_room(c);
        return true;
    }
    out->chapters = grown;
    out->chapters[out->n_chapters++] = (struct lt_chapter){.begin48 = begin48};
    c->chapter_at[number] = (uint16_t)out->n_chapters;
    return true;
}

static enum lt_status file_tag(struct comments *c, struct lt_str comment)
{
    size_t eq = lt_str_find_char(comment, '=');
    if (eq == SIZE_MAX || !lt_utf8_valid(comment)) {
        lt_warn(c->cx, "a tag that is not NAME=value in UTF-8 is passed over");
        return LT_OK;
    }
    struct lt_inspection *out = c->out;
    enum lt_status st = LT_OK;
    struct lt_str name = lt_str_slice(comment, 0, eq), value = lt_str_from(comment, eq + 1);
    if (lt_str_eq_nocase(name, LT_S("METADATA_BLOCK_PICTURE"))) {
        struct lt_str block = lt_picture_block(&out->arena, value);
        if (lt_picture_read(block, &out->picture_type, &out->picture)) {
            out->picture_bytes = out->picture.n;
            return LT_OK;
        }
    }
    struct lt_str copy = lt_arena_dup(&out->arena, value), copy_name = lt_arena_dup(&out->arena, name);
    if (!copy.p || !copy_name.p)
        return no_room(c);
    if (file_chapter(c, name, copy, &st))
        return st;
    struct lt_tag *grown =
        lt_arena_grow(&out->arena, out->tags, &c->cap_tags, out->n_tags + 1, sizeof *grown);
    if (!grown)
        return no_room(c);
    out->tags = grown;
    out->tags[out->n_tags++] = (struct lt_tag){copy_name, copy};
    return LT_OK;
}

static enum lt_status runs_off(struct comments *c)
{
    return lt_fail(c->cx, LT_FORMAT, "its %s malformed", c->what);
}

enum lt_status lt_vorbis_read(struct lt_cx *cx, const char *what, struct lt_str comments,
                              struct lt_inspection *out)
{
    struct comments c = {.cx = cx, .what = what, .rest = comments, .out = out};
    struct lt_str vendor = {0};
    if (!cut_string(&c, &vendor) || c.rest.n < 4)
        return runs_off(&c);
    out->vendor = lt_arena_dup(&out->arena, vendor);
    if (!out->vendor.p)
        return no_room(&c);
    const unsigned char *p = (const unsigned char *)c.rest.p;
    uint32_t count = (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
    c.rest = lt_str_from(c.rest, 4);
    for (uint32_t i = 0; i < count; i++) {
        struct lt_str comment;
        if (!cut_string(&c, &comment))
            return runs_off(&c);
        enum lt_status st = file_tag(&c, comment);
        if (st)
            return st;
    }
    return LT_OK;
}

enum lt_status lt_comments_read(struct lt_cx *cx, struct lt_str packet, struct lt_inspection *out)
{
    static const char what[] = "OpusTags packet is";
    struct lt_str mark = LT_S("OpusTags");
    if (!lt_str_starts(packet, mark))
        return lt_fail(cx, LT_FORMAT, "its %s malformed", what);
    return lt_vorbis_read(cx, what, lt_str_from(packet, mark.n), out);
}
