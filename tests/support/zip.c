/* tests/support/zip.c - see zip.h (APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16). */
#include "zip.h"

#include <string.h>

static uint32_t crc_of(struct lt_str s)
{
    uint32_t table[256], crc = UINT32_MAX;
    for (uint32_t i = 0; i < 256; i++) {
        table[i] = i;
        for (int k = 0; k < 8; k++)
            table[i] = table[i] >> 1 ^ (table[i] & 1 ? 0xedb88320U : 0);
    }
    for (size_t i = 0; i < s.n; i++)
        crc = table[(crc ^ (unsigned char)s.p[i]) & 255] ^ crc >> 8;
    return ~crc;
}

/* The low `bytes` bytes of v, lowest first. */
static void put(struct lt_buf *out, int bytes, size_t v)
{
    for (int i = 0; i < bytes; i++)
        lt_buf_addc(out, (char)(v >> 8 * i & 255));
}

/* What a file's head and its entry in the directory have in common. */
static void put_facts(struct lt_buf *out, const struct zip_file *f)
{
    put(out, 2, 10);
    put(out, 8, 0); /* flags, stored, time and date */
    put(out, 4, crc_of(f->bytes));
    put(out, 4, f->bytes.n);
    put(out, 4, f->bytes.n);
    put(out, 2, strlen(f->name));
    put(out, 2, 0);
}

void zip_write(const struct zip_file *files, size_t n, struct lt_buf *out)
{
    struct lt_buf directory = LT_BUF(1 << 16);
    for (size_t i = 0; i < n; i++) {
        size_t at = out->n;
        lt_buf_addmem(out, "PK\3\4", 4);
        put_facts(out, &files[i]);
        lt_buf_addz(out, files[i].name);
        lt_buf_add(out, files[i].bytes);
        lt_buf_addmem(&directory, "PK\1\2\12\0", 6);
        put_facts(&directory, &files[i]);
        put(&directory, 6, 0); /* no comment, first disk, internal attributes */
        put(&directory, 4, 0);
        put(&directory, 4, at);
        lt_buf_addz(&directory, files[i].name);
    }
    size_t at = out->n;
    lt_buf_add(out, lt_buf_str(&directory));
    lt_buf_addmem(out, "PK\5\6\0\0\0\0", 8);
    put(out, 2, n);
    put(out, 2, n);
    put(out, 4, directory.n);
    put(out, 4, at);
    put(out, 2, 0);
    out->failed = out->failed || directory.failed;
    lt_buf_close(&directory);
}
