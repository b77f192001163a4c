/* pack/wave.c - the "id3 " chunk of a WAV file; see boxes.h. RIFF counts its bytes in 32 bits, RF64 (EBU Tech
 * 3306) in 64, in a chunk of its own right after the first twelve bytes. */
#include "pack/boxes.h"

#include "base/io.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

enum {
    FORM_BYTES = 12,
    CHUNK_HEAD_BYTES = 8,
    RIFF_SIZE_AT = 4,
    RF64_SIZE_AT = 20,
    RF64_DATA_AT = 28,
    LOOK_BYTES = 36,
    CHUNKS_MAX = 64
};

static uint64_t le(const unsigned char *p, int bytes)
{
    uint64_t v = 0;
    for (int i = bytes; i-- > 0;)
        v = v << 8 | p[i];
    return v;
}

static void put_le(unsigned char *p, uint64_t v, int bytes)
{
    for (int i = 0; i < bytes; i++)
        p[i] = (unsigned char)(v >> (8 * i));
}

static enum lt_status fail(struct lt_cx *cx, const char *path)
{
    return lt_fail(cx, lt_io_status(errno), "%s: cannot write its tag: %s", path, strerror(errno));
}

/* The count of the file's bytes is `more` larger; false: RIFF has no room for so many. */
static bool count_more(unsigned char head[LOOK_BYTES], uint64_t more, int *at, int *bytes)
{
    bool large = memcmp(head, "RF64", 4) == 0;
    *at = large ? RF64_SIZE_AT : RIFF_SIZE_AT;
    *bytes = large ? 8 : 4;
    uint64_t n = le(head + *at, *bytes) + more;
    put_le(head + *at, n, *bytes);
    return large || n <= UINT32_MAX;
}

enum lt_status lt_wave_tag(struct lt_cx *cx, const char *path, int fd, struct lt_str tag)
{
    unsigned char head[LOOK_BYTES], chunk[CHUNK_HEAD_BYTES] = {'i', 'd', '3', ' '};
    uint64_t odd = tag.n & 1;
    int at = 0, bytes = 0;
    off_t end = lseek(fd, 0, SEEK_END);
    if (end < LOOK_BYTES || pread(fd, head, sizeof head, 0) != (ssize_t)sizeof head)
        return fail(cx, path);
    if (!count_more(head, CHUNK_HEAD_BYTES + tag.n + odd, &at, &bytes))
        return LT_OK;
    put_le(chunk + 4, tag.n, 4);
    enum lt_status st = lt_io_write(cx, path, fd, chunk, sizeof chunk);
    if (st)
        return st;
    st = lt_io_write(cx, path, fd, tag.p, tag.n);
    if (st)
        return st;
    if (odd)
        st = lt_io_write(cx, path, fd, "", 1);
    if (st)
        return st;
    return pwrite(fd, head + at, (size_t)bytes, at) != bytes ? fail(cx, path) : LT_OK;
}

/* The bytes of a chunk: of an RF64 file's sound they stand in the chunk "ds64". */
static uint64_t chunk_bytes(const unsigned char head[CHUNK_HEAD_BYTES], const unsigned char front[LOOK_BYTES])
{
    uint64_t n = le(head + 4, 4);
    return n == UINT32_MAX && memcmp(front, "RF64", 4) == 0 ? le(front + RF64_DATA_AT, 8) : n;
}

off_t lt_wave_tag_at(int fd)
{
    unsigned char front[LOOK_BYTES], head[CHUNK_HEAD_BYTES];
    off_t at = FORM_BYTES;
    if (pread(fd, front, sizeof front, 0) != (ssize_t)sizeof front ||
        (memcmp(front, "RIFF", 4) != 0 && memcmp(front, "RF64", 4) != 0))
        return -1;
    for (int i = 0; i < CHUNKS_MAX && pread(fd, head, sizeof head, at) == (ssize_t)sizeof head; i++) {
        uint64_t n = chunk_bytes(head, front);
        if (memcmp(head, "id3 ", 4) == 0)
            return at + CHUNK_HEAD_BYTES;
        if (n > INT64_MAX / 2)
            return -1;
        at += CHUNK_HEAD_BYTES + (off_t)(n + (n & 1));
    }
    return -1;
}

struct lt_str lt_wave_find_tag(struct lt_str s)
{
    for (size_t at = FORM_BYTES; at < s.n && s.n - at >= CHUNK_HEAD_BYTES;) {
        const unsigned char *p = (const unsigned char *)s.p + at;
        size_t n = (size_t)le(p + 4, 4);
        if (n > s.n - at - CHUNK_HEAD_BYTES)
            break;
        if (lt_str_eq_nocase(lt_str_slice(s, at, 4), LT_S("id3 ")))
            return lt_str_slice(s, at + CHUNK_HEAD_BYTES, n);
        at += CHUNK_HEAD_BYTES + n + (n & 1);
    }
    return (struct lt_str){0};
}
