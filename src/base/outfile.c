/* base/outfile.c - files that appear whole or not at all; see io.h.
 *
 * Where the file system can, a file has no name while it is written (O_TMPFILE), so that a killed run leaves
 * nothing. A link cannot replace a file and a rename can, so it is then linked to a short name and renamed.
 * Whoever has such a name holds a lock on it: one without a lock was left by a run that died, and is swept.
 */
#include "base/io.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LINKS_MAX = 40, TRIES = 100, DIGITS = 12 };

static const char prefix[] = ".lectern-";

static enum lt_status no_memory(struct lt_cx *cx, const char *path)
{
    return lt_fail(cx, LT_OOM, "%s: out of memory", path);
}

/* Bytes of the path before its last part; with the slash. */
static int dir_bytes(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? (int)(slash - path) + 1 : 0;
}

static char *directory_of(const char *path)
{
    int n = dir_bytes(path);
    return n ? strndup(path, (size_t)n) : strdup(".");
}

/* What a symbolic link points to takes the file, not the link: f->path follows it. */
static enum lt_status follow(struct lt_cx *cx, struct lt_outfile *f, const char *path)
{
    char to[4096];
    f->path = strdup(path);
    for (int i = 0; f->path && i < LINKS_MAX; i++) {
        ssize_t n = readlink(f->path, to, sizeof to - 1);
        if (n < 0)
            return LT_OK;
        char *next = NULL;
        if (asprintf(&next, "%.*s%.*s", to[0] == '/' ? 0 : dir_bytes(f->path), f->path, (int)n, to) < 0)
            next = NULL;
        free(f->path);
        f->path = next;
    }
    return f->path ? lt_fail(cx, LT_IO, "%s: its links lead round in a circle", path) : no_memory(cx, path);
}

/* An ordinary file may be replaced, and keeps its mode; nothing else is. */
static enum lt_status look_at(struct lt_cx *cx, struct lt_outfile *f)
{
    struct stat about;
    f->mode = -1;
    if (stat(f->path, &about) != 0)
        return errno == ENOENT ? LT_OK
                               : lt_fail(cx, LT_IO, "%s: cannot create: %s", f->path, strerror(errno));
    if (S_ISDIR(about.st_mode))
        return lt_fail(cx, LT_IO, "%s: cannot create: it is a directory", f->path);
    if (!S_ISREG(about.st_mode))
        return lt_fail(cx, LT_IO, "%s: it is a device, a pipe or a socket, and is not replaced by a file",
                       f->path);
    f->mode = (int)(about.st_mode & 0777);
    return LT_OK;
}

/* A short name in the directory of the file. */
static enum lt_status name_temp(struct lt_cx *cx, struct lt_outfile *f)
{
    uint64_t random = 0;
    if (getrandom(&random, sizeof random, 0) < 0)
        random = (uint64_t)getpid();
    free(f->temp);
    if (asprintf(&f->temp, "%.*s%s%0*" PRIx64, dir_bytes(f->path), f->path, prefix, DIGITS,
                 random & UINT64_C(0xFFFFFFFFFFFF)) >= 0)
        return LT_OK;
    f->temp = NULL;
    return no_memory(cx, f->path);
}

static bool lock(int fd)
{
    return flock(fd, LOCK_EX | LOCK_NB) == 0;
}

/* A file without a name; -1 where that does not work. */
static int open_nameless(const struct lt_outfile *f, mode_t mode)
{
    char *dir = directory_of(f->path);
    int fd = dir && access("/proc/self/fd", X_OK) == 0 ? open(dir, O_TMPFILE | O_RDWR | O_CLOEXEC, mode) : -1;
    free(dir);
    if (fd >= 0)
        (void)lock(fd);
    return fd;
}

/* A file with a short name that no sweeper took between its making and its lock. */
static enum lt_status open_named(struct lt_cx *cx, struct lt_outfile *f, mode_t mode)
{
    struct stat about;
    for (int i = 0; i < TRIES; i++) {
        enum lt_status st = name_temp(cx, f);
        if (st)
            return st;
        f->fd = open(f->temp, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode);
        if (f->fd < 0 && errno != EEXIST)
            break;
        if (f->fd >= 0 && lock(f->fd) && fstat(f->fd, &about) == 0 && about.st_nlink > 0)
            return LT_OK;
        if (f->fd >= 0)
            close(f->fd);
        f->fd = -1;
    }
    int error = errno;
    free(f->temp);
    f->temp = NULL;
    if (error == ENOENT)
        return lt_fail(cx, LT_IO, "%s: cannot create: there is no directory %.*s", f->path,
                       dir_bytes(f->path), f->path);
    return lt_fail(cx, lt_io_status(error), "%s: cannot create: %s", f->path, strerror(error));
}

enum lt_status lt_outfile_open(struct lt_cx *cx, struct lt_outfile *f, const char *path)
{
    *f = LT_OUTFILE;
    if (lt_io_is_far())
        return lt_io_is_far()->open(cx, f, path);
    enum lt_status st = follow(cx, f, path);
    if (!st)
        st = look_at(cx, f);
    if (st)
        return st;
    mode_t mode = f->mode < 0 ? 0666 : (mode_t)f->mode; /* the umask is taken off by open(2) */
    f->fd = open_nameless(f, mode);
    return f->fd >= 0 ? LT_OK : open_named(cx, f, mode);
}

enum lt_status lt_outfile_write(struct lt_cx *cx, struct lt_outfile *f, const void *p, size_t n)
{
    return lt_io_write(cx, f->path, f->fd, p, n);
}

/* A nameless file gets its short name. */
static enum lt_status link_temp(struct lt_cx *cx, struct lt_outfile *f)
{
    char from[64];
    snprintf(from, sizeof from, "/proc/self/fd/%d", f->fd);
    for (int i = 0; i < TRIES; i++) {
        enum lt_status st = name_temp(cx, f);
        if (st)
            return st;
        if (linkat(AT_FDCWD, from, AT_FDCWD, f->temp, AT_SYMLINK_FOLLOW) == 0)
            return LT_OK;
        if (errno != EEXIST)
            break;
    }
    int error = errno;
    free(f->temp);
    f->temp = NULL;
    return lt_fail(cx, lt_io_status(error), "%s: cannot finish: %s", f->path, strerror(error));
}

enum lt_status lt_outfile_ready(struct lt_cx *cx, struct lt_outfile *f)
{
    if (f->far)
        return lt_io_is_far()->ready(cx, f);
    bool ok = (f->mode < 0 || fchmod(f->fd, (mode_t)f->mode) == 0) && fsync(f->fd) == 0;
    if (!ok)
        return lt_fail(cx, lt_io_status(errno), "%s: cannot finish: %s", f->path, strerror(errno));
    return f->temp ? LT_OK : link_temp(cx, f);
}

/* So that the new name outlives a loss of power; a file system that cannot do it has its own ways. */
static void sync_directory(const char *path)
{
    char *dir = directory_of(path);
    int fd = dir ? open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
    if (fd >= 0) {
        (void)fsync(fd);
        close(fd);
    }
    free(dir);
}

/* It has its name, and nothing more is written to it. */
static enum lt_status close_whole(struct lt_cx *cx, struct lt_outfile *f)
{
    int closed = close(f->fd);
    f->fd = -1;
    return closed == 0 ? LT_OK : lt_fail(cx, LT_IO, "%s: cannot finish: %s", f->path, strerror(errno));
}

enum lt_status lt_outfile_publish(struct lt_cx *cx, struct lt_outfile *f)
{
    if (f->far) {
        enum lt_status st = lt_io_is_far()->publish(cx, f);
        return st ? st : close_whole(cx, f);
    }
    if (rename(f->temp, f->path) != 0)
        return lt_fail(cx, lt_io_status(errno), "%s: cannot finish: %s", f->path, strerror(errno));
    free(f->temp);
    f->temp = NULL;
    sync_directory(f->path);
    return close_whole(cx, f);
}

enum lt_status lt_outfile_commit(struct lt_cx *cx, struct lt_outfile *f)
{
    enum lt_status st = lt_outfile_ready(cx, f);
    return st ? st : lt_outfile_publish(cx, f);
}

void lt_outfile_close(struct lt_outfile *f)
{
    if (f->far)
        lt_io_is_far()->drop(f);
    if (f->temp)
        unlink(f->temp);
    if (f->fd >= 0)
        close(f->fd);
    free(f->temp);
    free(f->path);
    *f = LT_OUTFILE;
}

enum lt_status lt_outfile_save(struct lt_cx *cx, const char *path, struct lt_str bytes)
{
    struct lt_outfile f = LT_OUTFILE;
    enum lt_status st = lt_outfile_open(cx, &f, path);
    if (!st)
        st = lt_outfile_write(cx, &f, bytes.p, bytes.n);
    if (!st)
        st = lt_outfile_commit(cx, &f);
    lt_outfile_close(&f);
    return st;
}

static bool is_temp_name(const char *name)
{
    size_t n = sizeof prefix - 1;
    return strncmp(name, prefix, n) == 0 && strlen(name + n) == DIGITS &&
           strspn(name + n, "0123456789abcdef") == DIGITS;
}

void lt_outfile_sweep(const char *path)
{
    if (lt_io_is_far()) {
        lt_io_is_far()->sweep(path);
        return;
    }
    char *dir = directory_of(path);
    DIR *d = dir ? opendir(dir) : NULL;
    struct dirent *entry;
    while (d && (entry = readdir(d))) {
        if (!is_temp_name(entry->d_name))
            continue;
        int fd = openat(dirfd(d), entry->d_name, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC);
        struct stat about;
        if (fd >= 0 && fstat(fd, &about) == 0 && S_ISREG(about.st_mode) && lock(fd))
            unlinkat(dirfd(d), entry->d_name, 0);
        if (fd >= 0)
            close(fd);
    }
    if (d)
        closedir(d);
    free(dir);
}
