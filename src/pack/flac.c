/* pack/flac.c - the metadata blocks of a FLAC file; see boxes.h. libFLAC writes a comment block of its own,
 * and a file may have one only: ours replaces it. */
#include "pack/boxes.h"

#include "pack/comments.h"
#include "pack/headers.h"
#include "pack/picture.h"

enum {
    MARK_BYTES = 4,
    HEAD_BYTES = 4, /* of a block */
    STREAMINFO = 0,
    COMMENT = 4,
    PICTURE = 6,
    LAST = 0x80,
    BLOCK_MAX_BYTES = 0xFFFFFF,
    ARENA_MAX_BYTES = 8 << 20,
};

struct block {
    int type;
    bool last;
    struct lt_str body;
};

/* The block at *at, which moves past it. */
static bool next_block(struct lt_str s, size_t *at, struct block *b)
{
    if (s.n < *at || s.n - *at < HEAD_BYTES)
        return false;
    const unsigned char *p = (const unsigned char *)s.p + *at;
    size_t n = (size_t)p[1] << 16 | (size_t)p[2] << 8 | p[3];
    if (n > s.n - *at - HEAD_BYTES)
        return false;
    *b = (struct block){p[0] & 0x7F, p[0] & LAST, lt_str_slice(s, *at + HEAD_BYTES, n)};
    *at += HEAD_BYTES + n;
    return true;
}

static void add_block(struct lt_buf *out, int type, bool last, struct lt_str body)
{
    const unsigned char head[HEAD_BYTES] = {(unsigned char)(type | (last ? LAST : 0)),
                                            (unsigned char)(body.n >> 16), (unsigned char)(body.n >> 8),
                                            (unsigned char)body.n};
    if (body.n > BLOCK_MAX_BYTES)
        out->failed = true;
    lt_buf_addmem(out, head, sizeof head);
    lt_buf_add(out, body);
}

static struct lt_str picture_of(const struct lt_mux_opts *opts)
{
    for (size_t i = 0; i < opts->n_tags; i++)
        if (lt_str_eq_nocase(opts->tags[i].name, LT_S("METADATA_BLOCK_PICTURE")))
            return opts->tags[i].value;
    return (struct lt_str){0};
}

static enum lt_status add_blocks(struct lt_cx *cx, const struct lt_mux_opts *opts, struct lt_str info,
                                 struct lt_buf *comments, struct lt_arena *arena, struct lt_buf *out)
{
    struct lt_str value = picture_of(opts), picture = {0};
    enum lt_status st = lt_vorbis_comments(cx, opts, false, comments);
    if (!st && value.n)
        picture = lt_picture_block(arena, value);
    if (!st && value.n && !picture.p)
        st = lt_fail(cx, LT_OOM, "the picture of the file: out of memory");
    if (st)
        return st;
    lt_buf_addz(out, "fLaC");
    add_block(out, STREAMINFO, false, info);
    add_block(out, COMMENT, !picture.n, lt_buf_str(comments));
    if (picture.n)
        add_block(out, PICTURE, true, picture);
    return lt_buf_check(cx, out, "the tags of the file");
}

enum lt_status lt_flac_head(struct lt_cx *cx, const struct lt_mux_opts *opts, struct lt_str sound,
                            size_t *skip, struct lt_buf *out)
{
    struct block b = {0};
    struct lt_str info = {0};
    size_t at = MARK_BYTES;
    bool good = lt_str_starts(sound, LT_S("fLaC"));
    while (good && !b.last) {
        good = next_block(sound, &at, &b);
        if (good && b.type == STREAMINFO)
            info = b.body;
    }
    if (!good || !info.n)
        return lt_fail(cx, LT_FORMAT, "the encoder's FLAC file does not begin as one");
    *skip = at;
    struct lt_buf comments = LT_BUF(BLOCK_MAX_BYTES);
    struct lt_arena arena = LT_ARENA(ARENA_MAX_BYTES);
    enum lt_status st = add_blocks(cx, opts, info, &comments, &arena, out);
    lt_arena_close(&arena);
    lt_buf_close(&comments);
    return st;
}

static enum lt_status read_picture(struct lt_cx *cx, struct lt_str body, struct lt_inspection *out)
{
    struct lt_str type, picture;
    if (out->picture.n || !lt_picture_read(body, &type, &picture))
        return LT_OK;
    out->picture_type = lt_arena_dup(&out->arena, type);
    out->picture = lt_arena_dup(&out->arena, picture);
    out->picture_bytes = out->picture.n;
    bool room = (out->picture_type.p || !type.n) && (out->picture.p || !picture.n);
    return room ? LT_OK : lt_fail(cx, LT_OOM, "out of memory for its picture");
}

enum lt_status lt_flac_read(struct lt_cx *cx, struct lt_str bytes, struct lt_inspection *out)
{
    struct block b = {0};
    size_t at = MARK_BYTES;
    bool commented = false;
    enum lt_status st = LT_OK;
    while (!st && !b.last && next_block(bytes, &at, &b)) {
        if (b.type == COMMENT && !commented)
            st = lt_vorbis_read(cx, "comments are", b.body, out);
        else if (b.type == PICTURE)
            st = read_picture(cx, b.body, out);
        commented = commented || b.type == COMMENT;
    }
    return st;
}
