/* publish/zip.c - a ZIP archive (APPNOTE 6.3.9) whose entries are stored as they are: for books, whose sound
 * is compressed already. Sizes and checksums stand before the bytes, there are no extra fields and no times
 * but one, so that the first entry of an EPUB is as OCF wants it and the same input gives the same bytes.
 * Written front to back; at most 4 GiB and 65,535 entries, as readers of books know no more. */
#include "publish/publish.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    LOCAL = 0x04034B50,
    CENTRAL = 0x02014B50,
    END = 0x06054B50,
    VERSION = 10, /* stored */
    MADE_BY = 0x0300 | VERSION,
    MODE_SHIFT = 16,
    NEW_YEAR_1980 = 0x21, /* the first day that the format knows */
    ENTRIES_MAX = 65535,
    UTF8_NAME = 0x0800, /* a flag */
    PIECE_BYTES = 64 * 1024,
    DIRECTORY_MAX_BYTES = 64 << 20,
};

#define FILE_MODE (UINT32_C(0100644) << MODE_SHIFT)

struct lt_zip {
    const struct lt_sink *out;
    struct lt_buf directory;
    uint64_t at;
    unsigned entries;
    uint32_t table[256];
};

static void fill(uint32_t table[256])
{
    for (uint32_t i = 0; i < 256; i++) {
        uint32_t c = i;
        for (int k = 0; k < 8; k++)
            c = c & 1 ? 0xEDB88320 ^ c >> 1 : c >> 1;
        table[i] = c;
    }
}

static uint32_t crc(const struct lt_zip *z, uint32_t sum, const char *p, size_t n)
{
    for (size_t i = 0; i < n; i++)
        sum = z->table[(sum ^ (unsigned char)p[i]) & 0xFF] ^ sum >> 8;
    return sum;
}

static void add_le(struct lt_buf *b, uint32_t v, int bytes)
{
    for (int i = 0; i < bytes; i++)
        lt_buf_addc(b, (char)(v >> 8 * i & 0xFF));
}

enum lt_status lt_zip_open(struct lt_cx *cx, const struct lt_sink *out, struct lt_zip **zip)
{
    struct lt_zip *z = *zip = calloc(1, sizeof *z);
    if (!z)
        return lt_fail(cx, LT_OOM, "the archive: out of memory");
    z->out = out;
    z->directory = LT_BUF(DIRECTORY_MAX_BYTES);
    fill(z->table);
    return LT_OK;
}

void lt_zip_close(struct lt_zip *z)
{
    if (!z)
        return;
    lt_buf_close(&z->directory);
    free(z);
}

static enum lt_status put(struct lt_cx *cx, struct lt_zip *z, const void *p, size_t n)
{
    z->at += n;
    return n ? z->out->write(z->out->user, cx, p, n) : LT_OK;
}

static bool is_ascii(struct lt_str name)
{
    for (size_t i = 0; i < name.n; i++)
        if ((unsigned char)name.p[i] > 0x7F)
            return false;
    return true;
}

/* What the local header and the directory have in common. */
static void add_facts(struct lt_buf *b, uint32_t sum, uint32_t size, struct lt_str name)
{
    add_le(b, VERSION, 2);
    add_le(b, is_ascii(name) ? 0 : UTF8_NAME, 2);
    add_le(b, 0, 2); /* stored */
    add_le(b, 0, 2);
    add_le(b, NEW_YEAR_1980, 2);
    add_le(b, sum, 4);
    add_le(b, size, 4);
    add_le(b, size, 4);
    add_le(b, (uint32_t)name.n, 2);
    add_le(b, 0, 2); /* extra field */
}

static enum lt_status begin(struct lt_cx *cx, struct lt_zip *z, struct lt_str name, uint32_t sum,
                            uint64_t size)
{
    struct lt_buf head = LT_BUF(70000), *d = &z->directory;
    if (z->at + size + d->n + 1024 > UINT32_MAX || z->entries >= ENTRIES_MAX || name.n > 1000)
        return lt_fail(cx, LT_LIMIT, "the archive: more than 4 GiB, or more than %d files", ENTRIES_MAX);
    add_le(d, CENTRAL, 4);
    add_le(d, MADE_BY, 2);
    add_facts(d, sum, (uint32_t)size, name);
    add_le(d, 0, 2); /* comment */
    add_le(d, 0, 2); /* disk */
    add_le(d, 0, 2); /* internal attributes */
    add_le(d, FILE_MODE, 4);
    add_le(d, (uint32_t)z->at, 4);
    lt_buf_add(d, name);
    z->entries++;
    add_le(&head, LOCAL, 4);
    add_facts(&head, sum, (uint32_t)size, name);
    lt_buf_add(&head, name);
    enum lt_status st = lt_buf_check(cx, d, "the archive");
    if (!st)
        st = lt_buf_check(cx, &head, "the archive");
    if (!st)
        st = put(cx, z, head.p, head.n);
    lt_buf_close(&head);
    return st;
}

enum lt_status lt_zip_add(struct lt_cx *cx, struct lt_zip *z, struct lt_str name, struct lt_str bytes)
{
    uint32_t sum = ~crc(z, UINT32_MAX, bytes.p, bytes.n);
    enum lt_status st = begin(cx, z, name, sum, bytes.n);
    return st ? st : put(cx, z, bytes.p, bytes.n);
}

/* A piece of the file; *n 0: its end. */
static enum lt_status get(struct lt_cx *cx, int fd, uint64_t at, char *piece, size_t *n)
{
    ssize_t got;
    do
        got = pread(fd, piece, PIECE_BYTES, (off_t)at);
    while (got < 0 && errno == EINTR);
    *n = got < 0 ? 0 : (size_t)got;
    return got < 0 ? lt_fail(cx, LT_IO, "a file of the archive cannot be read back: %s", strerror(errno))
                   : LT_OK;
}

enum lt_status lt_zip_add_file(struct lt_cx *cx, struct lt_zip *z, struct lt_str name, int fd)
{
    char piece[PIECE_BYTES];
    uint32_t sum = UINT32_MAX;
    uint64_t size = 0;
    size_t n = 1;
    enum lt_status st = LT_OK;
    for (; n && !st; size += n) {
        st = get(cx, fd, size, piece, &n);
        sum = crc(z, sum, piece, n);
    }
    if (!st)
        st = begin(cx, z, name, ~sum, size);
    for (uint64_t at = 0; at < size && !st; at += n) {
        st = get(cx, fd, at, piece, &n);
        n = n > size - at ? (size_t)(size - at) : n;
        if (!st && !n)
            st = lt_fail(cx, LT_IO, "a file of the archive became shorter while it was read");
        if (!st)
            st = put(cx, z, piece, n);
    }
    return st;
}

enum lt_status lt_zip_finish(struct lt_cx *cx, struct lt_zip *z)
{
    struct lt_buf end = LT_BUF(64);
    uint32_t at = (uint32_t)z->at;
    enum lt_status st = put(cx, z, z->directory.p, z->directory.n);
    add_le(&end, END, 4);
    add_le(&end, 0, 2); /* disk */
    add_le(&end, 0, 2);
    add_le(&end, z->entries, 2);
    add_le(&end, z->entries, 2);
    add_le(&end, (uint32_t)z->directory.n, 4);
    add_le(&end, at, 4);
    add_le(&end, 0, 2); /* comment */
    if (!st)
        st = lt_buf_check(cx, &end, "the archive");
    if (!st)
        st = put(cx, z, end.p, end.n);
    lt_buf_close(&end);
    return st;
}
