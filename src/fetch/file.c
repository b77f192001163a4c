/* fetch/file.c - lt_fetch_file: a URL becomes a file, in as many sittings as it takes. PATH.part is what is
 * there, PATH.state how the server told (entity tag or date) which file it is a part of; without that it is
 * begun again. What fetch-url writes is told in fetch.c. */
#include "fetch/fetch.h"

#include "base/io.h"
#include "base/run.h"
#include "base/url.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    HEAD_MAX = 16 * 1024,
    PIECES = 256 * 1024,
    STATE_MAX = 200,
    STATUS_LIMIT = 3,
    STATUS_RANGE = 5,
    TRIES = 5,
    LIMIT_S = 6 * 60 * 60 + 60
};

static const uint64_t memory_bytes = 1000 * 1000 * 1000;

struct fetching {
    const struct lt_fetch_file *file;
    char part[4096], state_file[4096];
    char state[STATE_MAX + 1];
    int fd; /* of the part */
    uint64_t from, n, length;
    bool headed; /* the head has come */
};

static enum lt_status fail(struct lt_cx *cx, enum lt_status st, const struct fetching *f, const char *why)
{
    struct lt_buf shown = LT_BUF(64 * 1024);
    lt_shown_url(&shown, lt_str_of(f->file->url));
    struct lt_str name = lt_str_slice(lt_buf_str(&shown), 0, 300);
    lt_fail(cx, st, LT_FMT ": %s", LT_ARG(name), why);
    lt_buf_close(&shown);
    return st;
}

static enum lt_status disk(struct lt_cx *cx, const struct fetching *f)
{
    return lt_fail(cx, lt_io_status(errno), "%s: cannot write: %s", f->part, strerror(errno));
}

/* ------------------------------------------------------------------ one sitting */

static void take_line(struct fetching *f, struct lt_str line, uint64_t *at)
{
    size_t space = lt_str_find_char(line, ' ');
    struct lt_str key = lt_str_slice(line, 0, space), value = lt_str_trim(lt_str_from(line, space));
    if (lt_str_eqz(key, "at"))
        *at = lt_str_uint(value, f->from, at) ? *at : 0;
    if (lt_str_eqz(key, "length") && !lt_str_uint(value, UINT64_MAX / 2, &f->length))
        f->length = 0;
    if (lt_str_eqz(key, "state"))
        snprintf(f->state, sizeof f->state, LT_FMT, LT_ARG(lt_str_slice(value, 0, STATE_MAX)));
}

static enum lt_status keep_state(struct lt_cx *cx, const struct fetching *f)
{
    return lt_outfile_save(cx, f->state_file, lt_str_of(f->state));
}

/* The head, once it is whole: the part is gone on with, or begun. */
static enum lt_status take_head(struct fetching *f, struct lt_cx *cx, struct lt_buf *out)
{
    struct lt_str all = lt_buf_str(out), line;
    size_t end = lt_str_find(all, LT_S("\n\n"));
    if (end == SIZE_MAX)
        return out->n < HEAD_MAX ? LT_OK : lt_fail(cx, LT_FORMAT, "fetch-url: a head without an end");
    struct lt_str head = lt_str_slice(all, 0, end + 1);
    uint64_t at = 0;
    f->state[0] = '\0';
    while (lt_str_line(&head, &line))
        take_line(f, line, &at);
    f->n = at == f->from ? at : 0;
    f->headed = true;
    if (ftruncate(f->fd, (off_t)f->n) != 0 || lseek(f->fd, (off_t)f->n, SEEK_SET) < 0)
        return disk(cx, f);
    memmove(out->p, out->p + end + 2, out->n - end - 2);
    out->n -= end + 2;
    return keep_state(cx, f);
}

static enum lt_status take(void *user, struct lt_cx *cx, struct lt_buf *out)
{
    struct fetching *f = user;
    if (!f->headed) {
        enum lt_status st = take_head(f, cx, out);
        if (st || !f->headed)
            return st;
    }
    enum lt_status st = lt_io_write(cx, f->part, f->fd, out->p, out->n);
    if (st)
        return st;
    f->n += out->n;
    lt_buf_clear(out);
    if (f->file->progress)
        f->file->progress(f->file->user, f->n, f->length);
    return LT_OK;
}

/* *status is fetch-url's. */
static enum lt_status sit(struct lt_cx *cx, struct fetching *f, int *status)
{
    static const char *const words[] = {"asked", "public", "any"};
    struct lt_run run = {.confine = {.network = true, .memory_bytes = memory_bytes},
                         .limit_s = LIMIT_S,
                         .each = take,
                         .user = f};
    char limit[24], from[24];
    struct lt_buf out = LT_BUF(PIECES);
    snprintf(limit, sizeof limit, "%llu", (unsigned long long)f->file->max_bytes);
    snprintf(from, sizeof from, "%llu", (unsigned long long)f->from);
    f->headed = false;
    enum lt_status st =
        lt_run(cx, LT_S("fetch-url"),
               (const char *const[]){limit, words[f->file->reach], from, f->from ? f->state : "", NULL},
               lt_str_of(f->file->url), &out, &run);
    *status = lt_run_status(&run);
    if (!st && *status == 0 && !f->headed)
        st = lt_fail(cx, LT_FORMAT, "fetch-url: an answer without a head");
    if (!st && *status != 0)
        st = fail(cx, *status == STATUS_LIMIT ? LT_LIMIT : LT_IO, f, run.said);
    lt_buf_close(&out);
    return st;
}

/* ------------------------------------------------------------------ all of them */

/* Where the last sitting ended; without the server's state there is nothing to go on with. */
static enum lt_status look_back(struct lt_cx *cx, struct fetching *f)
{
    struct stat about;
    struct lt_buf state = LT_BUF(STATE_MAX);
    struct lt_cx aside = {0};
    if (fstat(f->fd, &about) != 0)
        return disk(cx, f);
    f->state[0] = '\0';
    if (lt_io_read_file(&aside, f->state_file, &state) == LT_OK)
        snprintf(f->state, sizeof f->state, LT_FMT, LT_ARG(lt_buf_str(&state)));
    f->from = f->state[0] ? (uint64_t)about.st_size : 0;
    lt_buf_close(&state);
    return LT_OK;
}

static enum lt_status fetch(struct lt_cx *cx, struct fetching *f)
{
    for (int try = 0;; try++) {
        int status = 0;
        enum lt_status st = look_back(cx, f);
        if (!st)
            st = sit(cx, f, &status);
        bool none_of_it = status == STATUS_RANGE && f->from;
        bool broke_off = st == LT_IO && f->headed && f->n > f->from;
        if (st == LT_OK || try == TRIES || !(none_of_it || broke_off))
            return st;
        lt_cx_reset(cx);
        if (none_of_it && ftruncate(f->fd, 0) != 0)
            return disk(cx, f);
    }
}

static enum lt_status publish(struct lt_cx *cx, const struct fetching *f)
{
    if (fsync(f->fd) != 0 || rename(f->part, f->file->path) != 0)
        return disk(cx, f);
    unlink(f->state_file);
    return LT_OK;
}

/* A part that cannot be gone on with is of no use. */
static void leave(const struct fetching *f)
{
    struct stat about;
    if (f->state[0] && fstat(f->fd, &about) == 0 && about.st_size > 0)
        return;
    unlink(f->part);
    unlink(f->state_file);
}

enum lt_status lt_fetch_file(struct lt_cx *cx, const struct lt_fetch_file *file)
{
    struct fetching f = {.file = file, .fd = -1};
    int n = snprintf(f.part, sizeof f.part, "%s.part", file->path);
    int m = snprintf(f.state_file, sizeof f.state_file, "%s.state", file->path);
    if (n >= (int)sizeof f.part || m >= (int)sizeof f.state_file)
        return lt_fail(cx, LT_USAGE, "%.200s…: the name is too long", file->path);
    f.fd = open(f.part, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (f.fd < 0)
        return disk(cx, &f);
    enum lt_status st = LT_OK;
    bool ours = flock(f.fd, LOCK_EX | LOCK_NB) == 0;
    if (!ours)
        st = fail(cx, LT_IO, &f, "it is being fetched by another lectern");
    if (!st)
        st = fetch(cx, &f);
    if (!st)
        st = publish(cx, &f);
    else if (ours)
        leave(&f);
    close(f.fd);
    return st;
}
