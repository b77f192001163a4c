/* pack/front.c - lt_pack_front: the bytes of a finished file in which its first tags stand. */
#include "pack/boxes.h"

#include "base/buf.h"

#include <sys/stat.h>
#include <unistd.h>

bool lt_pack_front(int fd, size_t n, struct lt_buf *out)
{
    struct stat about;
    off_t at = lt_wave_tag_at(fd);
    at = at < 0 ? lt_mp4_mark_at(fd) : at;
    char *to = lt_buf_room(out, n);
    if (!to || fstat(fd, &about) != 0 || !S_ISREG(about.st_mode))
        return false;
    ssize_t got = pread(fd, to, n, at < 0 ? 0 : at);
    if (got < 0)
        return false;
    out->n += (size_t)got;
    return true;
}
