/* pack/mp4_mark.c - what an M4B file was made from. Players' lists of tags have no place for it, so it stands
 * in a box of our own at the end (ISO/IEC 14496-12, 11.1), as a Vorbis comment with its length. */
#include "pack/boxes.h"

#include "base/buf.h"
#include "base/io.h"

#include <string.h>
#include <unistd.h>

enum { HEAD_BYTES = 8, ID_BYTES = 16, BOXES_MAX = 64, TEXT_MAX = 255 };

static const char id[] = "uuid\x6d\x1f\x0a\x9c\x52\xe7\x4b\x3d\x9a\x08\xc4\xe1\xb7\xf2\xd3\x65";
static const char name[] = "LECTERN_SOURCE";

enum lt_status lt_mp4_mark(struct lt_cx *cx, const char *path, int fd, const struct lt_mux_opts *about)
{
    struct lt_buf box = LT_BUF(1024);
    struct lt_str value = {0};
    for (size_t i = 0; i < about->n_tags; i++)
        if (lt_str_eqz(about->tags[i].name, name))
            value = about->tags[i].value;
    size_t text = sizeof name + value.n;
    if (!value.n || text > TEXT_MAX)
        return LT_OK;
    lt_buf_addmem(&box, (const char[]){0, 0}, 2);
    lt_buf_addc(&box, (char)((HEAD_BYTES + ID_BYTES + 4 + text) >> 8));
    lt_buf_addc(&box, (char)((HEAD_BYTES + ID_BYTES + 4 + text) & 0xff));
    lt_buf_addmem(&box, id, sizeof id - 1);
    lt_buf_addmem(&box, (const char[]){(char)text, 0, 0, 0}, 4);
    lt_buf_addf(&box, "%s=" LT_FMT, name, LT_ARG(value));
    enum lt_status st = lt_buf_check(cx, &box, "what the file says");
    if (!st && lseek(fd, 0, SEEK_END) < 0)
        st = lt_fail(cx, LT_IO, "%s: its end cannot be found", path);
    if (!st)
        st = lt_io_write(cx, path, fd, box.p, box.n);
    lt_buf_close(&box);
    return st;
}

struct lt_str lt_mp4_marked(struct lt_str body)
{
    struct lt_str head = {id + 4, ID_BYTES}, text = lt_str_from(body, ID_BYTES + 4);
    bool ours = lt_str_starts(body, head) && text.n > sizeof name &&
                lt_str_starts(text, (struct lt_str){name, sizeof name - 1}) && text.p[sizeof name - 1] == '=';
    return ours ? lt_str_from(text, sizeof name) : (struct lt_str){0};
}

static uint64_t big(const unsigned char *p, int bytes)
{
    uint64_t v = 0;
    for (int i = 0; i < bytes; i++)
        v = v << 8 | p[i];
    return v;
}

off_t lt_mp4_mark_at(int fd)
{
    unsigned char head[HEAD_BYTES + ID_BYTES];
    off_t at = 0;
    for (int i = 0; i < BOXES_MAX; i++) {
        memset(head, 0, sizeof head);
        if (pread(fd, head, sizeof head, at) < HEAD_BYTES || (i == 0 && memcmp(head + 4, "ftyp", 4) != 0))
            return -1;
        uint64_t size = big(head, 4);
        if (memcmp(head + 4, id, sizeof id - 1) == 0)
            return at + HEAD_BYTES + ID_BYTES;
        if (size == 1)
            size = big(head + HEAD_BYTES, 8);
        if (size < HEAD_BYTES || size > INT64_MAX / 2 - (uint64_t)at)
            return -1;
        at += (off_t)size;
    }
    return -1;
}
