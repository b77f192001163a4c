/* speak/share.c - engines that several processes share: see speak.h. One thread that waits in one place.
 *
 * An engine belongs to whoever borrows for a voice that shares its process. Requests get numbers of their own
 * on their way to it, and those of the borrower on the way back; no more are in flight than it takes, the
 * others wait in their sockets. When it ends, all who borrowed it see it end, and they know what to do about
 * their lines; when a borrower goes while it waits for a line, the engine goes too, for the line may be why.
 */
#include "base/parcel.h"
#include "base/places.h"
#include "speak/worker.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum {
    BORROWERS = 512,
    ENGINES = 32,
    FLIGHTS = 1024, /* what a hello may ask for */
    NAME_BYTES = 256,
    STEP = 64 * 1024,
    REQUEST_MAX = 1024 * 1024,
    POST_MAX = 64 * 1024 * 1024,
    TURN_MS = 500
};

struct flight {
    uint32_t id; /* the engine's number of it */
    uint32_t as; /* the borrower's */
    struct borrower *of;
};

struct engine {
    bool used;
    const struct lt_voice *voice;
    struct lt_worker worker;
    struct lt_buf hello; /* its body; empty: it has not come */
    uint32_t lines, id;
    int64_t began_ms;
    struct lt_buf post;
    struct flight flights[FLIGHTS];
    size_t n;
};

struct borrower {
    int fd;                /* -1: a free place */
    struct engine *engine; /* NULL: it is to go */
    struct lt_buf in, out;
    bool greeted;
};

struct share {
    const struct lt_voices *voices;
    int line, start_ms;
    struct borrower borrowers[BORROWERS];
    struct engine engines[ENGINES];
    const struct lt_voice *single[ENGINES]; /* engines of these take one line at a time */
    size_t n_single;
    bool over; /* nobody will ask again */
};

/* ------------------------------------------------------------------ ends */

static void end_engine(struct share *s, struct engine *e)
{
    for (size_t i = 0; i < BORROWERS; i++)
        if (s->borrowers[i].engine == e)
            s->borrowers[i].engine = NULL;
    lt_worker_close(&e->worker);
    lt_buf_close(&e->hello);
    lt_buf_close(&e->post);
    e->used = false;
    e->n = 0;
}

static void end_borrower(struct share *s, struct borrower *b)
{
    struct engine *e = b->engine;
    bool waits = false;
    b->engine = NULL;
    for (size_t i = 0; e && i < e->n; i++)
        waits = waits || e->flights[i].of == b;
    if (waits)
        end_engine(s, e);
    close(b->fd);
    lt_buf_close(&b->in);
    lt_buf_close(&b->out);
    b->fd = -1;
}

/* ------------------------------------------------------------------ who comes */

static bool is_single(const struct share *s, const struct lt_voice *v)
{
    size_t i = 0;
    while (i < s->n_single && !lt_voice_shares_engine(s->single[i], v))
        i++;
    return i < s->n_single;
}

static struct engine *start_engine(struct share *s, const struct lt_voice *v)
{
    struct lt_cx quiet = {0};
    struct lt_buf path = LT_BUF(8192);
    struct engine *e = s->engines;
    while (e < s->engines + ENGINES && e->used)
        e++;
    if (e == s->engines + ENGINES)
        return NULL;
    *e = (struct engine){.voice = v,
                         .worker = {.proc = LT_PROC},
                         .hello = LT_BUF(LT_REPLY_MAX_BODY),
                         .post = LT_BUF(POST_MAX),
                         .began_ms = lt_proc_now_ms()};
    enum lt_status st = lt_places_engine(&quiet, NULL, v->engine, &path);
    if (!st)
        st = lt_worker_begin(&quiet, &e->worker, path.p, v);
    lt_buf_close(&path);
    e->used = true;
    if (!st)
        return e;
    end_engine(s, e);
    return NULL;
}

static struct engine *engine_for(struct share *s, const struct lt_voice *v)
{
    if (!v || v->grants.network || is_single(s, v))
        return NULL;
    for (size_t i = 0; i < ENGINES; i++)
        if (s->engines[i].used && lt_voice_shares_engine(s->engines[i].voice, v))
            return &s->engines[i];
    return start_engine(s, v);
}

static void come_in(struct share *s, int fd, struct lt_str voice)
{
    struct borrower *b = s->borrowers;
    while (b < s->borrowers + BORROWERS && b->fd >= 0)
        b++;
    struct engine *e = b < s->borrowers + BORROWERS && fcntl(fd, F_SETFL, O_NONBLOCK) == 0
                           ? engine_for(s, lt_voices_find(s->voices, voice))
                           : NULL;
    if (e)
        *b = (struct borrower){
            .fd = fd, .engine = e, .in = LT_BUF(REQUEST_MAX + STEP), .out = LT_BUF(POST_MAX)};
    else
        close(fd);
}

/* One request; its socket comes with it. */
static void hear_line(struct share *s)
{
    char name[NAME_BYTES];
    int fd;
    size_t n = 1;
    ssize_t got = lt_parcel_take(s->line, name, sizeof name, &fd, &n, MSG_DONTWAIT);
    s->over = got == 0 || (got < 0 && errno != EAGAIN);
    if (got > 0 && n == 1)
        come_in(s, fd, (struct lt_str){name, (size_t)got});
}

/* ------------------------------------------------------------------ to the engine */

static void send_post(struct share *s, struct engine *e)
{
    struct lt_str post = lt_buf_str(&e->post);
    size_t all = post.n;
    if (!lt_worker_send(&e->worker, &post) || e->post.failed) {
        end_engine(s, e);
        return;
    }
    memmove(e->post.p, e->post.p + (all - post.n), post.n);
    e->post.n = post.n;
}

/* False: it said what is no request. */
static bool pass_requests(struct borrower *b)
{
    struct engine *e = b->engine;
    struct lt_str in = lt_buf_str(&b->in);
    struct lt_frame f;
    enum lt_frame_found found = LT_FRAME_PART;
    while (e->n < e->lines && (found = lt_frame_take(&in, REQUEST_MAX, &f)) == LT_FRAME_WHOLE) {
        char kind[LT_FRAME_MAX_KIND + 1] = "";
        memcpy(kind, f.kind.p, f.kind.n);
        e->id = e->id == UINT32_MAX ? 1 : e->id + 1;
        e->flights[e->n++] = (struct flight){e->id, f.id, b};
        lt_frame_add(&e->post, kind, e->id, f.body);
    }
    if (in.n)
        memmove(b->in.p, in.p, in.n);
    b->in.n = in.n;
    return found != LT_FRAME_BROKEN;
}

static bool hear_borrower(struct borrower *b)
{
    char *to = lt_buf_room(&b->in, STEP);
    ssize_t got = to ? read(b->fd, to, STEP) : 0;
    if (got < 0)
        return errno == EAGAIN || errno == EINTR;
    b->in.n += (size_t)got;
    return got > 0;
}

/* ------------------------------------------------------------------ from it */

static bool is_end(struct lt_str kind)
{
    return lt_str_eqz(kind, "end") || lt_str_eqz(kind, "error") || lt_str_eqz(kind, "ipa");
}

/* False: it is none of its lines. */
static bool pass_reply(struct engine *e, const struct lt_frame *f)
{
    char kind[LT_FRAME_MAX_KIND + 1] = "";
    size_t i = 0;
    while (i < e->n && e->flights[i].id != f->id)
        i++;
    if (i == e->n)
        return false;
    memcpy(kind, f->kind.p, f->kind.n);
    lt_frame_add(&e->flights[i].of->out, kind, e->flights[i].as, f->body);
    if (is_end(f->kind))
        e->flights[i] = e->flights[--e->n];
    return true;
}

/* False: it cannot be shared. */
static bool take_hello(struct share *s, struct engine *e, const struct lt_frame *f)
{
    struct lt_engine_hello hello;
    char why[200];
    if (!lt_str_eqz(f->kind, "hello") || f->id != 0 || !lt_hello_parse(f->body, &hello, why))
        return false;
    if (hello.lines < 2 && s->n_single < ENGINES)
        s->single[s->n_single++] = e->voice;
    e->lines = hello.lines < FLIGHTS ? hello.lines : FLIGHTS;
    lt_buf_add(&e->hello, f->body);
    return hello.lines > 1 && !e->hello.failed;
}

static bool deliver(struct share *s, struct engine *e)
{
    struct lt_str in = lt_worker_in(&e->worker);
    struct lt_frame f;
    enum lt_frame_found found;
    bool fine = true;
    while (fine && (found = lt_frame_take(&in, LT_REPLY_MAX_BODY, &f)) != LT_FRAME_PART)
        fine = found == LT_FRAME_WHOLE && (e->hello.n ? pass_reply(e, &f) : take_hello(s, e, &f));
    lt_worker_left(&e->worker, in);
    return fine;
}

static void hear_engine(struct share *s, struct engine *e)
{
    struct lt_cx quiet = {0};
    struct lt_str none = {0};
    enum lt_worker_event event = lt_worker_wait(&quiet, &e->worker, &none, lt_proc_now_ms());
    bool late = !e->hello.n && lt_proc_now_ms() - e->began_ms > s->start_ms;
    if (event == LT_WORKER_ENDED || event == LT_WORKER_STOP || late ||
        (event == LT_WORKER_READ && !deliver(s, e)))
        end_engine(s, e);
}

static bool greet_and_send(struct borrower *b)
{
    if (!b->greeted && b->engine && b->engine->hello.n) {
        lt_frame_add(&b->out, "hello", 0, lt_buf_str(&b->engine->hello));
        b->greeted = true;
    }
    while (b->out.n) {
        ssize_t put = send(b->fd, b->out.p, b->out.n, MSG_NOSIGNAL);
        if (put < 0)
            return errno == EAGAIN || errno == EINTR;
        memmove(b->out.p, b->out.p + put, b->out.n - (size_t)put);
        b->out.n -= (size_t)put;
    }
    return !b->out.failed;
}

/* ------------------------------------------------------------------ all of it */

static void wait_for_news(struct share *s)
{
    struct pollfd fds[1 + BORROWERS + 3 * ENGINES];
    nfds_t n = 0;
    fds[n++] = (struct pollfd){s->line, POLLIN, 0};
    for (size_t i = 0; i < BORROWERS; i++) {
        const struct borrower *b = &s->borrowers[i];
        /* What it asks for waits while the engine has enough to do; that it goes is noticed all the same. */
        bool room = b->engine && b->engine->n < b->engine->lines;
        if (b->fd >= 0)
            fds[n++] = (struct pollfd){b->fd, (short)((room ? POLLIN : 0) | (b->out.n ? POLLOUT : 0)), 0};
    }
    for (size_t i = 0; i < ENGINES; i++) {
        const struct engine *e = &s->engines[i];
        if (!e->used)
            continue;
        fds[n++] = (struct pollfd){e->worker.proc.out, POLLIN, 0};
        fds[n++] = (struct pollfd){e->worker.proc.err, POLLIN, 0};
        if (e->post.n)
            fds[n++] = (struct pollfd){e->worker.proc.in, POLLOUT, 0};
    }
    (void)poll(fds, n, TURN_MS);
}

static bool is_gone(const struct borrower *b)
{
    struct pollfd one = {b->fd, 0, 0};
    return poll(&one, 1, 0) > 0 && (one.revents & (POLLHUP | POLLERR));
}

static bool serve_borrower(struct borrower *b)
{
    if (!greet_and_send(b) || !b->engine)
        return false;
    if (!b->greeted || b->engine->n >= b->engine->lines)
        return !is_gone(b);
    return hear_borrower(b) && pass_requests(b);
}

static void turn(struct share *s)
{
    wait_for_news(s);
    hear_line(s);
    for (size_t i = 0; i < ENGINES; i++)
        if (s->engines[i].used)
            hear_engine(s, &s->engines[i]);
    for (size_t i = 0; i < BORROWERS; i++)
        if (s->borrowers[i].fd >= 0 && !serve_borrower(&s->borrowers[i]))
            end_borrower(s, &s->borrowers[i]);
    for (size_t i = 0; i < ENGINES; i++)
        if (s->engines[i].used && s->engines[i].post.n)
            send_post(s, &s->engines[i]);
}

enum lt_status lt_share_serve(struct lt_cx *cx, const struct lt_voices *voices, int line)
{
    struct share *s = calloc(1, sizeof *s);
    if (!s)
        return lt_fail(cx, LT_OOM, "who shares engines: out of memory");
    s->voices = voices;
    s->line = line;
    s->start_ms = lt_speaker_defaults(NULL).start_ms;
    for (size_t i = 0; i < BORROWERS; i++)
        s->borrowers[i].fd = -1;
    while (!s->over)
        turn(s);
    for (size_t i = 0; i < BORROWERS; i++)
        if (s->borrowers[i].fd >= 0)
            end_borrower(s, &s->borrowers[i]);
    for (size_t i = 0; i < ENGINES; i++)
        if (s->engines[i].used)
            end_engine(s, &s->engines[i]);
    free(s);
    return LT_OK;
}
