/* narrate/original.c - see original.h. */
#include "narrate/original.h"

#include "base/io.h"
#include "read/read.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static const uint64_t member_max = UINT64_C(256) << 20, all_max = UINT64_C(3) << 30;

void lt_original_close(struct lt_original *o)
{
    if (o->map)
        munmap(o->map, o->size);
    if (o->fd >= 0)
        close(o->fd);
    free(o->files);
    lt_arena_close(&o->arena);
    *o = LT_ORIGINAL;
}

static enum lt_status begin(void *user, struct lt_cx *cx, struct lt_str name, uint64_t bytes)
{
    enum { FILES_MAX = 65000 };
    struct lt_original *o = user;
    struct lt_str copy = lt_arena_dup(&o->arena, name);
    if (!copy.p || !lt_grow(&o->files, &o->cap, o->n + 1, sizeof *o->files, FILES_MAX))
        return lt_fail(cx, LT_OOM, "the files of the book: out of memory");
    o->files[o->n++] = (struct lt_publish_file){copy, {NULL, (size_t)bytes}};
    o->size += (size_t)bytes;
    return LT_OK;
}

static enum lt_status piece(void *user, struct lt_cx *cx, struct lt_str bytes)
{
    return lt_io_write(cx, "the files of the book", ((struct lt_original *)user)->fd, bytes.p, bytes.n);
}

static enum lt_status end(void *user, struct lt_cx *cx)
{
    (void)user;
    return lt_check_cancel(cx);
}

static enum lt_status map_files(struct lt_cx *cx, struct lt_original *o)
{
    if (!o->size)
        return LT_OK;
    void *map = mmap(NULL, o->size, PROT_READ, MAP_PRIVATE, o->fd, 0);
    if (map == MAP_FAILED)
        return lt_fail(cx, LT_OOM, "the files of the book: %s", strerror(errno));
    o->map = map;
    size_t at = 0;
    for (size_t i = 0; i < o->n; i++) {
        o->files[i].bytes.p = (const char *)map + at;
        at += o->files[i].bytes.n;
    }
    return LT_OK;
}

/* A source that was fetched, or came on standard input, is written down for the program that unpacks it. */
static enum lt_status open_source(struct lt_cx *cx, const struct lt_source *source, const char *dir, int *fd)
{
    if (!source->bytes.p)
        return lt_io_open(cx, source->path, fd);
    enum lt_status st = lt_io_temp(cx, dir, fd);
    if (!st)
        st = lt_io_write(cx, "the book", *fd, source->bytes.p, source->bytes.n);
    return !st && lseek(*fd, 0, SEEK_SET) != 0 ? lt_fail(cx, LT_IO, "the book: %s", strerror(errno)) : st;
}

static char *folder_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? strndup(path, slash == path ? 1 : (size_t)(slash - path)) : strdup(".");
}

enum lt_status lt_original_open(struct lt_cx *cx, const struct lt_source *source, const char *beside,
                                struct lt_original *out)
{
    struct lt_members how = {.folders = true,
                             .max_member = member_max,
                             .max_all = all_max,
                             .begin = begin,
                             .piece = piece,
                             .end = end,
                             .user = out};
    struct lt_cx trial = {.cancel = cx->cancel};
    char *dir = folder_of(beside);
    int fd = -1;
    enum lt_status st = dir ? lt_io_temp(cx, dir, &out->fd) : lt_fail(cx, LT_OOM, "the book: out of memory");
    if (!st && (source->bytes.p || source->path))
        st = open_source(cx, source, dir, &fd);
    if (!st && fd >= 0) {
        st = lt_read_members_fd(&trial, "the book", fd, &how);
        bool none = st == LT_FORMAT || st == LT_LIMIT || st == LT_NOTFOUND;
        out->n = st ? 0 : out->n;
        st = none ? LT_OK : st ? lt_fail(cx, st, "%s", trial.what) : map_files(cx, out);
    }
    if (fd >= 0)
        close(fd);
    free(dir);
    return st;
}
