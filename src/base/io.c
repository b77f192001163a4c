/* base/io.c - see io.h. */
#include "base/io.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { READ_STEP = 64 * 1024 };

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
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return lt_fail(cx, LT_IO, "%s: cannot read: %s", name, strerror(errno));
        if (step == 0)
            return lt_fail(cx, LT_LIMIT, "%s is over the limit of %zu bytes", name, out->max);
        out->n += (size_t)got;
    }
}

enum lt_status lt_io_read_file(struct lt_cx *cx, const char *path, struct lt_buf *out)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (fd < 0)
        return lt_fail(cx, errno == ENOENT || errno == ENOTDIR ? LT_NOTFOUND : LT_IO, "%s: cannot open: %s",
                       path, strerror(errno));
    struct stat about;
    enum lt_status st = LT_OK;
    if (fstat(fd, &about) == 0 && S_ISDIR(about.st_mode))
        st = lt_fail(cx, LT_USAGE, "%s is a directory", path);
    else if (S_ISREG(about.st_mode) && about.st_size > 0 && (size_t)about.st_size < out->max - out->n)
        /* One allocation, with the byte that shows the end; a failure shows in the read. */
        (void)lt_buf_room(out, (size_t)about.st_size + 1);
    if (!st)
        st = lt_io_read_fd(cx, path, fd, out);
    close(fd);
    return st;
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

enum lt_status lt_outfile_open(struct lt_cx *cx, struct lt_outfile *f, const char *path)
{
    *f = LT_OUTFILE;
    f->path = strdup(path);
    if (!f->path || asprintf(&f->temp, "%s.part-XXXXXX", path) < 0) {
        f->temp = NULL;
        return lt_fail(cx, LT_OOM, "%s: out of memory", path);
    }
    f->fd = mkostemp(f->temp, O_CLOEXEC);
    if (f->fd < 0) {
        int error = errno;
        free(f->temp);
        f->temp = NULL;
        return lt_fail(cx, lt_io_status(error), "%s: cannot create: %s", path, strerror(error));
    }
    return LT_OK;
}

enum lt_status lt_outfile_write(struct lt_cx *cx, struct lt_outfile *f, const void *p, size_t n)
{
    return lt_io_write(cx, f->path, f->fd, p, n);
}

/* mkostemp makes files private; a finished one gets what open(2) would have given it. */
static mode_t ordinary_mode(void)
{
    mode_t mask = umask(022);
    umask(mask);
    return 0666 & ~mask;
}

enum lt_status lt_outfile_commit(struct lt_cx *cx, struct lt_outfile *f)
{
    bool ok = fchmod(f->fd, ordinary_mode()) == 0 && fsync(f->fd) == 0;
    int error = errno;
    if (close(f->fd) != 0 && ok) {
        ok = false;
        error = errno;
    }
    f->fd = -1;
    if (ok && rename(f->temp, f->path) != 0) {
        ok = false;
        error = errno;
    }
    if (!ok)
        return lt_fail(cx, lt_io_status(error), "%s: cannot finish: %s", f->path, strerror(error));
    free(f->temp);
    f->temp = NULL;
    return LT_OK;
}

void lt_outfile_close(struct lt_outfile *f)
{
    if (f->fd >= 0)
        close(f->fd);
    if (f->temp)
        unlink(f->temp);
    free(f->temp);
    free(f->path);
    *f = LT_OUTFILE;
}

enum lt_status lt_io_temp(struct lt_cx *cx, const char *dir, int *fd)
{
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
