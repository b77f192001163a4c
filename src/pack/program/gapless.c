/* pack/program/gapless.c - see gapless.h. The movie box is read back, changed in memory and written again.
 * The sound lies before it, so no offset changes. */
#include "pack/program/gapless.h"

#include "base/buf.h"
#include "base/io.h"

#include <errno.h>
#include <inttypes.h>
#include <string.h>
#include <unistd.h>

enum {
    HEAD = 8,
    WIDE_HEAD = 16,
    FULL = 4, /* version and flags of a full box */
    MOVIE_MAX_BYTES = 256 << 20,
    PATH_MAX_BOXES = 5
};

/* A box inside the movie: where it begins, and where it ends. */
struct box {
    size_t at, end;
};

static uint64_t number(const struct lt_buf *b, size_t at, size_t bytes)
{
    uint64_t v = 0;
    for (size_t i = 0; i < bytes && at + i < b->n; i++)
        v = v << 8 | (unsigned char)b->p[at + i];
    return v;
}

static void set_number(struct lt_buf *b, size_t at, size_t bytes, uint64_t v)
{
    for (size_t i = bytes; i-- > 0; v >>= 8)
        if (at + i < b->n)
            b->p[at + i] = (char)(v & 0xFF);
}

/* The box of that name among those from `at` to `end`. */
static bool find_box(const struct lt_buf *b, size_t at, size_t end, const char *name, struct box *out)
{
    while (end - at >= HEAD) {
        size_t size = (size_t)number(b, at, 4);
        if (size < HEAD || size > end - at)
            return false;
        *out = (struct box){at, at + size};
        if (memcmp(b->p + at + 4, name, 4) == 0)
            return true;
        at += size;
    }
    return false;
}

/* Along a path of names of four letters, from inside `in`; path[i] is where each of them lies. */
static bool find_path(const struct lt_buf *b, struct box in, const char *names, struct box *path)
{
    size_t skip = HEAD;
    for (size_t i = 0; names[4 * i]; i++) {
        if (i == PATH_MAX_BOXES || in.at + skip > in.end ||
            !find_box(b, in.at + skip, in.end, names + 4 * i, &path[i]))
            return false;
        in = path[i];
        skip = memcmp(names + 4 * i, "meta", 4) == 0 ? HEAD + FULL : HEAD;
    }
    return true;
}

static bool is_sound(const struct lt_buf *b, struct box track)
{
    struct box path[PATH_MAX_BOXES];
    return find_path(b, track, "mdiahdlr", path) && path[1].end - path[1].at >= HEAD + 12 &&
           memcmp(b->p + path[1].at + HEAD + 8, "soun", 4) == 0;
}

/* The edit list: from where to how far; version 1 has numbers of eight bytes. */
static bool set_edit(struct lt_buf *b, struct box track, const struct lt_gapless *s)
{
    struct box path[PATH_MAX_BOXES];
    if (!find_path(b, track, "edtselst", path))
        return false;
    size_t at = path[1].at + HEAD, wide = b->p[at] == 1 ? 8 : 4;
    if (number(b, at + FULL, 4) != 1 || path[1].end - at < 2 * FULL + 2 * wide)
        return false;
    set_number(b, at + 2 * FULL, wide, s->length);
    set_number(b, at + 2 * FULL + wide, wide, s->delay);
    return true;
}

/* What a track, or the movie, says it is long: after two times, which are of four or eight bytes, and `more`
 * bytes. */
static void set_length(struct lt_buf *b, struct box head, size_t more, uint64_t length)
{
    size_t at = head.at + HEAD, wide = b->p[at] == 1 ? 8 : 4;
    set_number(b, at + FULL + 2 * wide + more, wide, length);
}

static bool set_lengths(struct lt_buf *b, const struct lt_gapless *s)
{
    struct box movie = {0, b->n}, track, path[PATH_MAX_BOXES];
    for (size_t at = HEAD; find_box(b, at, b->n, "trak", &track); at = track.end) {
        if (!is_sound(b, track))
            continue;
        if (!set_edit(b, track, s) || !find_path(b, track, "tkhd", path))
            return false;
        set_length(b, path[0], 8, s->length);
        if (!find_path(b, movie, "mvhd", path))
            return false;
        set_length(b, path[0], 4, s->length);
        return true;
    }
    return false;
}

static void add_number(struct lt_buf *b, uint64_t v, int bytes)
{
    while (bytes-- > 0)
        lt_buf_addc(b, (char)(v >> 8 * bytes & 0xFF));
}

static void add_box(struct lt_buf *b, const char *name, uint64_t head, int head_bytes, struct lt_str text)
{
    add_number(b, HEAD + (uint64_t)head_bytes + text.n, 4);
    lt_buf_addz(b, name);
    add_number(b, head, head_bytes);
    lt_buf_add(b, text);
}

/* iTunSMPB: delay, padding and length in hexadecimal, among fields that are zero. */
static void add_comment(struct lt_buf *item, const struct lt_gapless *s)
{
    static const uint64_t is_text = UINT64_C(1) << 32; /* and in no language */
    struct lt_buf text = LT_BUF(512), boxes = LT_BUF(1024);
    lt_buf_addf(&text, " 00000000 %08" PRIX32 " %08" PRIX64 " %016" PRIX64, s->delay,
                s->coded - s->delay - s->length, s->length);
    for (int i = 0; i < 8; i++)
        lt_buf_addz(&text, " 00000000");
    add_box(&boxes, "mean", 0, 4, LT_S("com.apple.iTunes"));
    add_box(&boxes, "name", 0, 4, LT_S("iTunSMPB"));
    add_box(&boxes, "data", is_text, 8, lt_buf_str(&text));
    add_box(item, "----", 0, 0, lt_buf_str(&boxes));
    item->failed = item->failed || text.failed || boxes.failed;
    lt_buf_close(&text);
    lt_buf_close(&boxes);
}

/* At the end of the list of tags; the boxes around it grow. */
static bool insert_comment(struct lt_cx *cx, struct lt_buf *b, const struct lt_gapless *s)
{
    struct lt_buf item = LT_BUF(1024), grown = LT_BUF(MOVIE_MAX_BYTES);
    struct box movie = {0, b->n}, path[PATH_MAX_BOXES];
    if (!find_path(b, movie, "udtametailst", path))
        return false;
    add_comment(&item, s);
    size_t at = path[2].end;
    for (size_t i = 0; i < 3; i++)
        set_number(b, path[i].at, 4, path[i].end - path[i].at + item.n);
    set_number(b, 0, 4, b->n + item.n);
    lt_buf_add(&grown, lt_str_slice(lt_buf_str(b), 0, at));
    lt_buf_add(&grown, lt_buf_str(&item));
    lt_buf_add(&grown, lt_str_from(lt_buf_str(b), at));
    bool whole = !item.failed && lt_buf_check(cx, &grown, "the file") == LT_OK;
    lt_buf_close(&item);
    lt_buf_close(b);
    *b = grown;
    return whole;
}

/* Where the movie begins: the last box of the file. */
static enum lt_status find_movie(struct lt_cx *cx, int fd, int64_t *at, size_t *size)
{
    unsigned char head[WIDE_HEAD];
    int64_t end = lseek(fd, 0, SEEK_END);
    for (*at = 0; *at < end;) {
        ssize_t got = pread(fd, head, sizeof head, *at);
        if (got < HEAD)
            break;
        struct lt_buf b = {.p = (char *)head, .n = (size_t)got};
        uint64_t bytes = number(&b, 0, 4);
        bytes = bytes == 1 && got == WIDE_HEAD ? number(&b, HEAD, 8) : bytes;
        if (bytes < HEAD || bytes > (uint64_t)(end - *at))
            break;
        *size = (size_t)bytes;
        if (memcmp(head + 4, "moov", 4) == 0 && *at + (int64_t)bytes == end && bytes <= MOVIE_MAX_BYTES / 2)
            return LT_OK;
        *at += (int64_t)bytes;
    }
    return lt_fail(cx, LT_FORMAT, "libavformat made a file that does not end with what it is about");
}

static enum lt_status read_movie(struct lt_cx *cx, int fd, int64_t at, size_t size, struct lt_buf *b)
{
    char piece[64 * 1024];
    while (b->n < size) {
        size_t want = size - b->n < sizeof piece ? size - b->n : sizeof piece;
        ssize_t got = pread(fd, piece, want, at + (int64_t)b->n);
        if (got <= 0)
            return lt_fail(cx, LT_IO, "the file cannot be read back: %s", strerror(got ? errno : EIO));
        lt_buf_add(b, (struct lt_str){piece, (size_t)got});
        if (b->failed)
            break;
    }
    return lt_buf_check(cx, b, "the file");
}

enum lt_status lt_gapless_write(struct lt_cx *cx, int fd, const struct lt_gapless *sound)
{
    struct lt_buf movie = LT_BUF(MOVIE_MAX_BYTES);
    int64_t at = 0;
    size_t size = 0;
    enum lt_status st = find_movie(cx, fd, &at, &size);
    if (!st)
        st = read_movie(cx, fd, at, size, &movie);
    if (!st && !(set_lengths(&movie, sound) && insert_comment(cx, &movie, sound)))
        st = lt_fail(cx, LT_FORMAT, "libavformat made a file without an edit list or tags");
    if (!st && lseek(fd, at, SEEK_SET) != at)
        st = lt_fail(cx, LT_IO, "the file cannot be written: %s", strerror(errno));
    if (!st)
        st = lt_io_write(cx, "the file", fd, movie.p, movie.n);
    lt_buf_close(&movie);
    return st;
}
