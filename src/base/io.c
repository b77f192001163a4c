/* base/io.c - see io.h. */
#include "base/io.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

enum { READ_STEP = 64 * 1024, NAP_MS = 100 };

/* Until there is something to read, or the other end is closed. */
static enum lt_status wait_for(struct lt_cx *cx, const char *name, int fd)
{
    struct pollfd there = {fd, POLLIN, 0};
    for (;;) {
        enum lt_status st = lt_check_cancel(cx);
        int n = st ? 0 : poll(&there, 1, NAP_MS);
        if (st || n > 0)
            return st;
        if (n < 0 && errno != EINTR)
            return lt_fail(cx, LT_IO, "%s: cannot read: %s", name, strerror(errno));
    }
}

/* After read(2) failed: LT_OK when it may be tried again. */
static enum lt_status wait_to_retry(struct lt_cx *cx, const char *name, int fd)
{
    if (errno == EINTR)
        return LT_OK;
    if (errno == EAGAIN)
        return wait_for(cx, name, fd);
    return lt_fail(cx, LT_IO, "%s: cannot read: %s", name, strerror(errno));
}

enum lt_status lt_io_read_fd(struct lt_cx *cx, const char *name, int fd, struct lt_buf *out)
{
    for (;;) {
        enum lt_status st = lt_check_cancel(cx);
        if (st)
            return st;
        /* What room there is, else more; at the ceiling one more byte tells "exactly full" from "too large".
         */
        size_t space = out->max - out->n, there = out->cap - out->n;
        size_t step = there ? there : space < READ_STEP ? space : READ_STEP;
        char extra, *to = step ? lt_buf_room(out, step) : &extra;
        if (!to)
            return lt_buf_check(cx, out, name);
        ssize_t got = read(fd, to, step ? step : 1);
        if (got == 0)
            return LT_OK;
        if (got < 0 && (st = wait_to_retry(cx, name, fd)) != LT_OK)
            return st;
        if (got < 0)
            continue;
        if (step == 0)
            return lt_fail(cx, LT_LIMIT, "%s is over the limit of %zu bytes", name, out->max);
        out->n += (size_t)got;
    }
}

/* Opening must not wait for the other end of a pipe; what is then read may be waited for. */
static enum lt_status open_to_read(struct lt_cx *cx, const char *path, int *fd, struct stat *about)
{
    *fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (*fd < 0 || fstat(*fd, about) != 0)
        return lt_fail(cx, errno == ENOENT || errno == ENOTDIR ? LT_NOTFOUND : LT_IO, "%s: cannot open: %s",
                       path, strerror(errno));
    return S_ISDIR(about->st_mode) ? lt_fail(cx, LT_USAGE, "%s is a directory", path) : LT_OK;
}

enum lt_status lt_io_open(struct lt_cx *cx, const char *path, int *fd)
{
    struct stat about;
    return open_to_read(cx, path, fd, &about);
}

enum lt_status lt_io_read_open(struct lt_cx *cx, const char *name, int fd, struct lt_buf *out)
{
    struct stat about;
    bool known = fstat(fd, &about) == 0 && S_ISREG(about.st_mode) && about.st_size > 0;
    /* One allocation, with the byte that shows the end; a failure shows in the read. */
    if (known && (size_t)about.st_size < out->max - out->n)
        (void)lt_buf_room(out, (size_t)about.st_size + 1);
    return lt_io_read_fd(cx, name, fd, out);
}

static enum lt_status refuse_special(struct lt_cx *cx, const char *path)
{
    return lt_fail(cx, LT_IO, "%s: cannot open: it is a pipe, a socket or a device, not a file", path);
}

static enum lt_status read_path(struct lt_cx *cx, const char *path, bool any, struct lt_buf *out)
{
    struct stat about;
    int fd = -1;
    enum lt_status st = open_to_read(cx, path, &fd, &about);
    if (!st && !any && !S_ISREG(about.st_mode))
        st = refuse_special(cx, path);
    if (!st && S_ISFIFO(about.st_mode))
        st = wait_for(cx, path, fd); /* until someone writes: before that it looks like its end */
    if (!st)
        st = lt_io_read_open(cx, path, fd, out);
    if (fd >= 0)
        close(fd);
    return st;
}

enum lt_status lt_io_read_file(struct lt_cx *cx, const char *path, struct lt_buf *out)
{
    return read_path(cx, path, false, out);
}

enum lt_status lt_io_read_kept(struct lt_cx *cx, const char *path, int *fd, struct lt_buf *out)
{
    struct stat about;
    *fd = -1;
    enum lt_status st = open_to_read(cx, path, fd, &about);
    if (st)
        return st;
    if (!S_ISREG(about.st_mode))
        return refuse_special(cx, path);
    st = lt_io_read_open(cx, path, *fd, out);
    if (st)
        return st;
    return lseek(*fd, 0, SEEK_SET) != 0 ? lt_fail(cx, LT_IO, "%s: cannot read: %s", path, strerror(errno))
                                        : LT_OK;
}

enum lt_status lt_io_read_any(struct lt_cx *cx, const char *path, struct lt_buf *out)
{
    return read_path(cx, path, true, out);
}

enum lt_status lt_io_status(int error)
{
    return error == ENOSPC || error == EDQUOT ? LT_FULL : LT_IO;
}

enum lt_status lt_io_write(struct lt_cx *cx, const char *name, int fd, const void *p, size_t n)
{
    const char *from = p;
    while (n) {
        ssize_t put = write(fd, from, n);
        if (put < 0 && errno == EINTR) {
            enum lt_status st = lt_check_cancel(cx);
            if (st)
                return st;
            continue;
        }
        if (put < 0)
            return lt_fail(cx, lt_io_status(errno), "%s: cannot write: %s", name, strerror(errno));
        from += put;
        n -= (size_t)put;
    }
    return LT_OK;
}

enum lt_status lt_io_check_room(struct lt_cx *cx, const char *name, const char *dir, uint64_t n)
{
    struct statvfs about;
    if (statvfs(dir, &about) != 0 || about.f_blocks == 0) /* some file systems do not say */
        return LT_OK;
    uint64_t free_bytes = (uint64_t)about.f_bavail * about.f_frsize;
    if (free_bytes >= n)
        return LT_OK;
    return lt_fail(cx, LT_FULL, "%s: No space left: about %.1f MB will be needed, %.1f MB are free", name,
                   (double)n / 1e6, (double)free_bytes / 1e6);
}

static const struct lt_io_far *elsewhere;

void lt_io_make_far(const struct lt_io_far *far)
{
    elsewhere = far;
}

const struct lt_io_far *lt_io_is_far(void)
{
    return elsewhere;
}

enum lt_status lt_io_temp(struct lt_cx *cx, const char *dir, int *fd)
{
    if (elsewhere)
        return elsewhere->temp(cx, dir, fd);
    if (!dir)
        dir = getenv("TMPDIR");
    if (!dir || !*dir)
        dir = "/tmp";
    *fd = open(dir, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (*fd >= 0)
        return LT_OK;
    /* File systems without O_TMPFILE: a name for as long as it takes to remove it. */
    char *path = NULL;
    if (asprintf(&path, "%s/lectern-XXXXXX", dir) < 0)
        return lt_fail(cx, LT_OOM, "temporary file: out of memory");
    *fd = mkostemp(path, O_CLOEXEC);
    int error = errno;
    if (*fd >= 0)
        unlink(path);
    free(path);
    return *fd >= 0 ? LT_OK
                    : lt_fail(cx, LT_IO, "%s: cannot create a temporary file: %s", dir, strerror(error));
}

enum lt_status lt_io_make_folders(struct lt_cx *cx, const char *path)
{
    struct lt_buf part = LT_BUF(8192);
    enum lt_status st = LT_OK;
    for (size_t i = 1; !st && path[0]; i++) {
        if (path[i] != '/' && path[i] != '\0')
            continue;
        lt_buf_clear(&part);
        lt_buf_addmem(&part, path, i);
        lt_buf_addc(&part, '\0');
        st = lt_buf_check(cx, &part, "a folder's name");
        if (!st && mkdir(part.p, 0777) != 0 && errno != EEXIST && (path[i] == '\0' || errno != EROFS))
            st = lt_fail(cx, lt_io_status(errno), "%s: cannot be made: %s", part.p, strerror(errno));
        if (path[i] == '\0')
            break;
    }
    lt_buf_close(&part);
    return st;
}
