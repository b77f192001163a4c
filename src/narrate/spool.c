/* narrate/spool.c - see spool.h. A record in the file is the noun itself, then its arrays, each padded to
 * eight bytes, so that a record read back whole needs nothing but its pointers set. The file lives no longer
 * than this process. */
#include "narrate/spool.h"

#include "base/buf.h"
#include "base/io.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

enum { ALIGNMENT = 8, ARRAYS = 9 };

struct entry {
    int64_t at;
    uint32_t size; /* bytes of the record; 0: not put yet */
    struct lt_slate slate;
};

struct lt_spool {
    int fd;
    pthread_mutex_t lock; /* of what follows */
    int64_t end;
    struct entry *entries;
    size_t n, cap;
    char *record; /* read back last; the reading thread's */
    size_t cap_record;
};

enum lt_status lt_spool_open(struct lt_cx *cx, const char *dir, struct lt_spool **out)
{
    struct lt_spool *s = calloc(1, sizeof *s);
    *out = s;
    if (!s)
        return lt_fail(cx, LT_OOM, "the spool: out of memory");
    s->fd = -1;
    pthread_mutex_init(&s->lock, NULL);
    return lt_io_temp(cx, dir, &s->fd);
}

void lt_spool_close(struct lt_spool *s)
{
    if (!s)
        return;
    if (s->fd >= 0)
        close(s->fd);
    pthread_mutex_destroy(&s->lock);
    free(s->entries);
    free(s->record);
    free(s);
}

/* The arrays of a record in the order of the file: where the pointer stands, and bytes. */
struct array {
    void *pointer;
    size_t n;
};

static void arrays_of(struct lt_performed *p, struct array a[ARRAYS])
{
    a[0] = (struct array){&p->line.show.p, p->line.show.n};
    a[1] = (struct array){&p->line.say.p, p->line.say.n};
    a[2] = (struct array){&p->line.lang.p, p->line.lang.n};
    a[3] = (struct array){&p->line.align, p->line.n_align * sizeof *p->line.align};
    a[4] = (struct array){&p->take.marks, p->take.n_marks * sizeof *p->take.marks};
    a[5] = (struct array){&p->take.loudness, p->take.n_loudness * sizeof *p->take.loudness};
    a[6] = (struct array){&p->take.packets, p->take.n_packets * sizeof *p->take.packets};
    a[7] = (struct array){&p->take.bytes, p->take.n_bytes};
    a[8] = (struct array){&p->line.speaker.p, p->line.speaker.n};
}

static size_t padding(size_t n)
{
    return (ALIGNMENT - n % ALIGNMENT) % ALIGNMENT;
}

/* pwritev through short transfers. */
static enum lt_status write_all(struct lt_cx *cx, int fd, struct iovec *v, int n, int64_t at)
{
    while (n) {
        ssize_t done = pwritev(fd, v, n, at);
        if (done < 0 && errno == EINTR)
            continue;
        if (done < 0)
            return lt_fail(cx, LT_IO, "the temporary file: cannot write: %s", strerror(errno));
        at += done;
        for (; n && (size_t)done >= v->iov_len; n--, v++)
            done -= (ssize_t)v->iov_len;
        if (n) {
            v->iov_base = (char *)v->iov_base + done;
            v->iov_len -= (size_t)done;
        }
    }
    return LT_OK;
}

enum { PIECES = 1 + 2 * ARRAYS }; /* of a record: the noun, arrays and what pads them */

/* The record as it is written; returns its bytes. */
static size_t gather(struct lt_performed *p, struct iovec v[PIECES])
{
    static char zeros[ALIGNMENT];
    struct array a[ARRAYS];
    size_t size = sizeof *p;
    arrays_of(p, a);
    v[0] = (struct iovec){p, sizeof *p};
    for (size_t k = 0; k < ARRAYS; k++) {
        memcpy(&v[1 + 2 * k].iov_base, a[k].pointer, sizeof(void *));
        v[1 + 2 * k].iov_len = a[k].n;
        v[2 + 2 * k] = (struct iovec){zeros, padding(a[k].n)};
        size += a[k].n + padding(a[k].n);
    }
    return size;
}

static bool make_room(struct lt_spool *s, size_t i)
{
    if (!lt_grow(&s->entries, &s->cap, i + 1, sizeof *s->entries, LT_SPOOL_MAX_LINES))
        return false;
    s->n = i + 1 > s->n ? i + 1 : s->n;
    return true;
}

enum lt_status lt_spool_put(struct lt_cx *cx, struct lt_spool *s, size_t i, const struct lt_line *line,
                            const struct lt_voice *voice, const struct lt_take *take)
{
    struct lt_performed p = {*line, voice, *take};
    struct iovec v[PIECES];
    p.line.spans = NULL;
    p.line.voice = (struct lt_str){0};
    p.line.n_spans = 0;
    size_t size = gather(&p, v);
    if (size > UINT32_MAX)
        return lt_fail(cx, LT_LIMIT, "the temporary file: a line of %zu bytes is too long", size);
    pthread_mutex_lock(&s->lock);
    int64_t at = s->end;
    bool room = make_room(s, i);
    s->end += (int64_t)size;
    if (room)
        s->entries[i] = (struct entry){at, (uint32_t)size, lt_line_slate(line, take->length48)};
    pthread_mutex_unlock(&s->lock);
    return room ? write_all(cx, s->fd, v, PIECES, at) : lt_fail(cx, LT_OOM, "the spool: out of memory");
}

static struct entry entry_of(struct lt_spool *s, size_t i)
{
    pthread_mutex_lock(&s->lock);
    struct entry e = s->entries[i];
    pthread_mutex_unlock(&s->lock);
    return e;
}

static enum lt_status read_record(struct lt_cx *cx, struct lt_spool *s, const struct entry *e)
{
    if (!lt_grow(&s->record, &s->cap_record, e->size, 1, SIZE_MAX / 2))
        return lt_fail(cx, LT_OOM, "the spool: out of memory");
    for (size_t n = 0; n < e->size;) {
        ssize_t done = pread(s->fd, s->record + n, e->size - n, e->at + (int64_t)n);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            return lt_fail(cx, LT_IO, "the temporary file: cannot read: %s",
                           done < 0 ? strerror(errno) : "it is cut short");
        n += (size_t)done;
    }
    return LT_OK;
}

enum lt_status lt_spool_get(struct lt_cx *cx, struct lt_spool *s, size_t i, const struct lt_performed **out)
{
    struct entry e = entry_of(s, i);
    enum lt_status st = read_record(cx, s, &e);
    if (st)
        return st;
    struct lt_performed *p = (void *)s->record;
    struct array a[ARRAYS];
    arrays_of(p, a);
    char *at = s->record + sizeof *p;
    for (size_t k = 0; k < ARRAYS; k++) {
        memcpy(a[k].pointer, &at, sizeof at);
        at += a[k].n + padding(a[k].n);
    }
    *out = p;
    return LT_OK;
}

struct lt_slate lt_spool_slate(struct lt_spool *s, size_t i)
{
    return entry_of(s, i).slate;
}

size_t lt_spool_lines(struct lt_spool *s)
{
    pthread_mutex_lock(&s->lock);
    size_t n = s->n;
    pthread_mutex_unlock(&s->lock);
    return n;
}
