/* speak/worker.c - see worker.h. */
#include "speak/worker.h"

#include "base/crowd.h"
#include "base/hash.h"
#include "base/parcel.h"
#include "base/remember.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum {
    READ_STEP = 64 * 1024,
    IN_MAX = LT_REPLY_MAX_BODY + LT_FRAME_MAX_HEAD + READ_STEP, /* a whole frame and what came with it */
    CROWD = 200,                                                /* processes of one engine */
    COUNT_MS = 1000,
    NAP_MS = 100 /* the longest wait before the cancel flag is looked at */
};

/* Keep the end of what is on stderr. */
static void listen_to_stderr(struct lt_worker *w)
{
    char step[512];
    ssize_t got;
    while (w->proc.err >= 0 && (got = read(w->proc.err, step, sizeof step)) != 0) {
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return;
        size_t n = (size_t)got, room = sizeof w->said - 1;
        const char *from = step;
        if (n > room) {
            from += n - room;
            n = room;
        }
        size_t keep = w->said_n < room - n ? w->said_n : room - n;
        memmove(w->said, w->said + w->said_n - keep, keep);
        memcpy(w->said + keep, from, n);
        w->said_n = keep + n;
    }
    if (w->proc.err >= 0) {
        close(w->proc.err);
        w->proc.err = -1;
    }
}

/* The last line of stderr, without controls. */
static struct lt_str last_words(struct lt_worker *w)
{
    struct lt_str said = {w->said, w->said_n}, line, last = {0};
    while (lt_str_line(&said, &line))
        if (lt_str_trim(line).n)
            last = lt_str_trim(line);
    for (size_t i = 0; i < last.n; i++) {
        char *c = w->said + (last.p - w->said) + i;
        if ((unsigned char)*c < ' ' || (unsigned char)*c >= 0x7F)
            *c = '?';
    }
    return last;
}

void lt_worker_close(struct lt_worker *w)
{
    lt_proc_end(&w->proc);
    lt_buf_close(&w->in);
    *w = (struct lt_worker){.proc = LT_PROC, .in = LT_BUF(IN_MAX)};
}

void lt_worker_bury(struct lt_worker *w, char *why, size_t n)
{
    bool ran = lt_worker_alive(w);
    listen_to_stderr(w);
    char end[80] = "the process that workers share ended";
    bool borrowed = w->proc.borrowed;
    int how = lt_proc_end(&w->proc);
    if (!borrowed)
        lt_proc_describe(how, end, sizeof end);
    struct lt_str last = last_words(w);
    if (w->crowded)
        snprintf(end, sizeof end, "it had started more than %d processes", CROWD);
    ran = ran && !w->crowded;
    /* One that still ran was killed just now, by us: that tells nothing. */
    snprintf(why, n, "%s%s" LT_FMT, ran ? "" : end, last.n ? ran ? "it said: " : ": " : "", LT_ARG(last));
    lt_worker_close(w);
}

bool lt_worker_alive(struct lt_worker *w)
{
    if (w->proc.pid <= 0)
        return false;
    struct pollfd out = {.fd = w->proc.out, .events = POLLIN};
    return poll(&out, 1, 0) <= 0 || !(out.revents & (POLLHUP | POLLERR)) || (out.revents & POLLIN);
}

bool lt_worker_send(struct lt_worker *w, struct lt_str *post)
{
    while (post->n) {
        ssize_t put = lt_proc_write(&w->proc, post->p, post->n);
        if (put < 0)
            return errno == EAGAIN;
        *post = lt_str_from(*post, (size_t)put);
    }
    return true;
}

struct lt_str lt_worker_in(const struct lt_worker *w)
{
    return lt_str_from(lt_buf_str(&w->in), w->taken);
}

void lt_worker_left(struct lt_worker *w, struct lt_str rest)
{
    w->taken = w->in.n - rest.n;
}

/* One read. Fills *event and returns true when that is news. */
static bool read_some(struct lt_cx *cx, struct lt_worker *w, enum lt_worker_event *event)
{
    if (w->taken) {
        w->in.n -= w->taken;
        memmove(w->in.p, w->in.p + w->taken, w->in.n);
        w->taken = 0;
    }
    char *to = lt_buf_room(&w->in, READ_STEP);
    if (!to) {
        lt_fail(cx, LT_OOM, "a speech engine's reply: out of memory");
        *event = LT_WORKER_STOP;
        return true;
    }
    ssize_t got = read(w->proc.out, to, READ_STEP);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return false;
    if (got > 0)
        w->in.n += (size_t)got;
    *event = got > 0 ? LT_WORKER_READ : LT_WORKER_ENDED;
    return true;
}

enum { FROM_WORKER, WORKER_SAYS, TO_WORKER, PIPES };

/* One poll of at most NAP_MS: false when it failed, which is recorded. Late, it only looks. */
static bool look(struct lt_cx *cx, struct pollfd *pipes, int64_t left_ms, int *ready)
{
    *ready = poll(pipes, PIPES, left_ms <= 0 ? 0 : left_ms < NAP_MS ? (int)left_ms : NAP_MS);
    if (*ready >= 0 || errno == EINTR)
        return true;
    lt_fail(cx, LT_IO, "waiting for a speech engine: %s", strerror(errno));
    return false;
}

/* Looked at only while nothing comes: whoever speaks starts no thousands. */
static bool is_crowded(struct lt_worker *w)
{
    int64_t now = lt_proc_now_ms();
    if (w->proc.borrowed || now - w->counted_ms < COUNT_MS)
        return false;
    bool first = w->counted_ms == 0;
    w->counted_ms = now;
    w->crowded = !first && lt_crowd_in(w->proc.pid, CROWD);
    return w->crowded;
}

enum lt_worker_event lt_worker_wait(struct lt_cx *cx, struct lt_worker *w, struct lt_str *post,
                                    int64_t until_ms)
{
    for (;;) {
        if (lt_check_cancel(cx))
            return LT_WORKER_STOP;
        int64_t left = until_ms - lt_proc_now_ms();
        struct pollfd pipes[PIPES] = {
            [FROM_WORKER] = {.fd = w->proc.out, .events = POLLIN},
            [WORKER_SAYS] = {.fd = w->proc.err, .events = POLLIN},
            [TO_WORKER] = {.fd = post->n ? w->proc.in : -1, .events = POLLOUT},
        };
        int ready;
        if (!look(cx, pipes, left, &ready))
            return LT_WORKER_STOP;
        if (ready == 0 && is_crowded(w))
            return LT_WORKER_ENDED;
        if (ready < 0) /* interrupted */
            continue;
        if (pipes[WORKER_SAYS].revents)
            listen_to_stderr(w);
        if (pipes[TO_WORKER].revents && !lt_worker_send(w, post))
            *post = (struct lt_str){0}; /* it reads no more; what it still says is worth hearing */
        bool spoke = pipes[FROM_WORKER].revents != 0;
        enum lt_worker_event event;
        if (spoke && read_some(cx, w, &event))
            return event;
        /* Late only when there was nothing to read either: we may have slept ourselves. */
        if (left <= 0 && !spoke)
            return LT_WORKER_LATE;
    }
}

static enum lt_status read_hello(struct lt_cx *cx, struct lt_worker *w, const char *path, int start_ms,
                                 struct lt_engine_hello *hello)
{
    int64_t until = lt_proc_now_ms() + start_ms;
    struct lt_str post = {0};
    for (;;) {
        struct lt_str in = lt_worker_in(w);
        struct lt_frame f;
        enum lt_frame_found found = lt_frame_take(&in, LT_REPLY_MAX_BODY, &f);
        if (found == LT_FRAME_WHOLE) {
            char sentence[200];
            if (!lt_str_eqz(f.kind, "hello") || f.id != 0)
                return lt_fail(cx, LT_ENGINE, "%s: its first frame is no hello", path);
            if (!lt_hello_parse(f.body, hello, sentence))
                return lt_fail(cx, LT_ENGINE, "%s: %s", path, sentence);
            lt_worker_left(w, in);
            return LT_OK;
        }
        if (found == LT_FRAME_BROKEN)
            return lt_fail(cx, LT_ENGINE, "%s: not a speech engine: what it wrote is no hello", path);
        switch (lt_worker_wait(cx, w, &post, until)) {
        case LT_WORKER_READ:
            continue;
        case LT_WORKER_STOP:
            return cx->code;
        case LT_WORKER_LATE:
            w->late = true;
            return lt_fail(cx, LT_ENGINE, "%s: no hello within %d ms", path, start_ms);
        case LT_WORKER_ENDED:
            break;
        }
        char why[320];
        lt_worker_bury(w, why, sizeof why);
        return lt_fail(cx, LT_ENGINE, "%s: it ended without a hello: %s", path, why);
    }
}

/* Where an engine is remembered that never said hello; the limit belongs to it. */
static uint64_t late_key(const char *path, int start_ms)
{
    return lt_hash64(path, strlen(path), (uint64_t)start_ms);
}

enum lt_status lt_worker_begin(struct lt_cx *cx, struct lt_worker *w, const char *path,
                               const struct lt_voice *voice)
{
    struct lt_engine_policy policy;
    *w = (struct lt_worker){.proc = LT_PROC, .in = LT_BUF(IN_MAX)};
    enum lt_status st = lt_engine_policy_make(cx, voice, &policy);
    if (!st)
        st = lt_proc_start_confined(cx, &w->proc, (const char *const[]){path, NULL}, &policy.confine);
    lt_engine_policy_close(&policy);
    return st;
}

enum lt_status lt_worker_borrow(struct lt_cx *cx, struct lt_worker *w, const char *path,
                                const struct lt_speaker_opts *opts, int line, struct lt_engine_hello *hello)
{
    int ends[2];
    *w = (struct lt_worker){.proc = LT_PROC, .in = LT_BUF(IN_MAX)};
    if (!opts->voice || socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) != 0)
        return lt_fail(cx, LT_IO, "%s: it is not borrowed", path);
    w->proc = (struct lt_proc){.pid = getpid(),
                               .in = ends[0],
                               .out = fcntl(ends[0], F_DUPFD_CLOEXEC, 0),
                               .err = -1,
                               .borrowed = true};
    bool sent =
        w->proc.out >= 0 && lt_parcel_send(line, opts->voice->name.p, opts->voice->name.n, &ends[1], 1);
    close(ends[1]);
    enum lt_status st = sent ? read_hello(cx, w, path, opts->start_ms, hello)
                             : lt_fail(cx, LT_IO, "%s: it is not borrowed", path);
    if (st)
        lt_worker_close(w);
    return st;
}

enum lt_status lt_worker_start(struct lt_cx *cx, struct lt_worker *w, const char *path,
                               const struct lt_speaker_opts *opts, struct lt_engine_hello *hello)
{
    *w = (struct lt_worker){.proc = LT_PROC, .in = LT_BUF(IN_MAX)};
    uint64_t key = late_key(path, opts->start_ms);
    w->late = lt_remember_was_late(key);
    if (w->late)
        return lt_fail(cx, LT_ENGINE, "%s: no hello within %d ms when it was tried before", path,
                       opts->start_ms);
    enum lt_status st = lt_worker_begin(cx, w, path, opts->voice);
    if (!st)
        st = read_hello(cx, w, path, opts->start_ms, hello);
    bool late = w->late;
    if (late)
        lt_remember_late(key);
    if (st)
        lt_worker_close(w);
    w->late = late;
    return st;
}
