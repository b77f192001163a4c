/* narrate/spool.c - see spool.h. A take lies in the file as its arrays back to back: bytes, packet lengths,
 * marks, loudness blocks; their counts are in the index. */
#include "narrate/spool.h"

#include "base/buf.h"
#include "base/io.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

struct entry {
    int64_t at, length48;
    uint32_t n_bytes, n_packets, n_marks, n_loudness;
    float true_peak;
    uint32_t clipped;
};

struct lt_spool {
    int fd;
    pthread_mutex_t lock; /* of `end` */
    int64_t end;
    size_t n;
    struct entry entries[];
};

enum lt_status lt_spool_open(struct lt_cx *cx, const char *dir, size_t n, struct lt_spool **out)
{
    struct lt_spool *s = calloc(1, sizeof *s + n * sizeof s->entries[0]);
    *out = s;
    if (!s)
        return lt_fail(cx, LT_OOM, "the spool: out of memory");
    s->n = n;
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
    free(s);
}

/* The arrays of a take in the order of the file. */
static int arrays(const struct lt_take *t, struct iovec v[4])
{
    v[0] = (struct iovec){t->bytes, t->n_bytes};
    v[1] = (struct iovec){t->packets, t->n_packets * sizeof *t->packets};
    v[2] = (struct iovec){t->marks, t->n_marks * sizeof *t->marks};
    v[3] = (struct iovec){t->loudness, t->n_loudness * sizeof *t->loudness};
    return 4;
}

/* preadv or pwritev through short transfers. */
static enum lt_status transfer(struct lt_cx *cx, int fd, struct iovec *v, int n, int64_t at, bool writing)
{
    while (n) {
        ssize_t done = writing ? pwritev(fd, v, n, at) : preadv(fd, v, n, at);
        if (done < 0 && errno == EINTR)
            continue;
        if (done < 0 || (done == 0 && !writing && v->iov_len))
            return lt_fail(cx, LT_IO, "the temporary file: cannot %s: %s", writing ? "write" : "read",
                           done < 0 ? strerror(errno) : "it is cut short");
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

enum lt_status lt_spool_put(struct lt_cx *cx, struct lt_spool *s, size_t i, const struct lt_take *take)
{
    struct iovec v[4];
    int64_t size = 0;
    for (int k = 0, n = arrays(take, v); k < n; k++)
        size += (int64_t)v[k].iov_len;
    pthread_mutex_lock(&s->lock);
    int64_t at = s->end;
    s->end += size;
    pthread_mutex_unlock(&s->lock);
    s->entries[i] = (struct entry){
        .at = at,
        .length48 = take->length48,
        .n_bytes = (uint32_t)take->n_bytes,
        .n_packets = (uint32_t)take->n_packets,
        .n_marks = (uint32_t)take->n_marks,
        .n_loudness = (uint32_t)take->n_loudness,
        .true_peak = take->true_peak,
        .clipped = take->clipped,
    };
    return transfer(cx, s->fd, v, 4, at, true);
}

static bool make_room(struct lt_take *t, const struct entry *e)
{
    return lt_grow(&t->bytes, &t->cap_bytes, e->n_bytes, 1, SIZE_MAX / 2) &&
           lt_grow(&t->packets, &t->cap_packets, e->n_packets, sizeof *t->packets, SIZE_MAX / 8) &&
           lt_grow(&t->marks, &t->cap_marks, e->n_marks, sizeof *t->marks, SIZE_MAX / 64) &&
           lt_grow(&t->loudness, &t->cap_loudness, e->n_loudness, sizeof *t->loudness, SIZE_MAX / 8);
}

enum lt_status lt_spool_get(struct lt_cx *cx, struct lt_spool *s, size_t i, struct lt_take *take)
{
    const struct entry *e = &s->entries[i];
    lt_take_clear(take);
    if (!make_room(take, e))
        return lt_fail(cx, LT_OOM, "the spool: out of memory");
    take->n_bytes = e->n_bytes;
    take->n_packets = e->n_packets;
    take->n_marks = e->n_marks;
    take->n_loudness = e->n_loudness;
    take->length48 = e->length48;
    take->true_peak = e->true_peak;
    take->clipped = e->clipped;
    struct iovec v[4];
    return transfer(cx, s->fd, v, arrays(take, v), e->at, false);
}

int64_t lt_spool_length48(const struct lt_spool *s, size_t i)
{
    return s->entries[i].length48;
}
