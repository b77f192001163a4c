/* speak/stage.c - see stage.h. One lock for all of a stage but the bytes that are being read: while a thread
 * is the reader (`reading`) it alone touches the worker's input, and nobody closes the worker. Requests are
 * written under the lock, as far as the pipe takes them. */
#include "speak/stage.h"

#include "base/hash.h"
#include "base/proc.h"
#include "speak/worker.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { NAP_MS = 100, PUSH_MS = 5, STAGES = 32, POST_MAX = 64 << 20 };

struct lt_stage {
    pthread_mutex_t lock;
    pthread_cond_t news; /* a line has ended, the reader has stopped, the stage is shared again */
    struct lt_speaker_opts opts;
    struct lt_buf path;
    struct lt_engine_hello hello;
    struct lt_worker worker;
    struct lt_buf post; /* requests that are not sent yet, from `posted` on */
    size_t posted;
    struct lt_stage_line *flying;
    const struct lt_stage_line *alone; /* no other line may be sent */
    bool borrows;                      /* from whoever lends, but for a line that is alone */
    bool reading;
    unsigned stopping; /* threads that wait for the reader to stop: no new one starts */
    unsigned users;    /* the list's lock; 1 without a list */
    uint32_t id;
};

struct lt_stages {
    pthread_mutex_t lock;
    struct lt_stage *v[STAGES];
    size_t n;
    int lender;              /* the line to it; -1: there is none */
    uint64_t single[STAGES]; /* engines that take one line at a time: nobody waits for another one's hello */
    size_t n_single;
};

struct lt_stages *lt_stages_open(void)
{
    struct lt_stages *all = calloc(1, sizeof *all);
    if (!all)
        return NULL;
    pthread_mutex_init(&all->lock, NULL);
    all->lender = -1;
    return all;
}

void lt_stages_borrow(struct lt_stages *all, int lender)
{
    if (all)
        all->lender = lender;
}

void lt_stages_close(struct lt_stages *all)
{
    if (all)
        pthread_mutex_destroy(&all->lock);
    free(all);
}

/* A line that is said again is alone with a process of its own: in one that others use it could cost them
 * theirs a second time. */
static bool borrow(struct lt_cx *cx, struct lt_stage *s, struct lt_engine_hello *hello)
{
    if (!s->borrows || s->alone)
        return false;
    struct lt_cx quiet = {.cancel = cx->cancel};
    bool fine =
        lt_worker_borrow(&quiet, &s->worker, s->path.p, &s->opts, s->opts.stages->lender, hello) == LT_OK;
    s->borrows = fine; /* else it has one of its own from now on */
    return fine;
}

/* Start the worker; one that dies before its hello, which may be somebody's kill, is started once more. An
 * engine that is another one than before would break what callers keep by its version. */
static enum lt_status start(struct lt_cx *cx, struct lt_stage *s)
{
    struct lt_engine_hello hello;
    enum lt_status st = lt_buf_check(cx, &s->path, "the path of a speech engine");
    if (!st && !borrow(cx, s, &hello))
        st = lt_worker_start(cx, &s->worker, s->path.p, &s->opts, &hello);
    if (st == LT_ENGINE && !s->worker.late) {
        lt_cx_reset(cx);
        lt_worker_close(&s->worker);
        st = lt_worker_start(cx, &s->worker, s->path.p, &s->opts, &hello);
    }
    if (st)
        return st;
    if (s->hello.name[0] && (!lt_str_eqz(lt_str_of(hello.name), s->hello.name) ||
                             !lt_str_eqz(lt_str_of(hello.version), s->hello.version)))
        return lt_fail(cx, LT_ENGINE, "%s changed while it was in use: it was %s %.60s, now it is %s %.60s",
                       s->path.p, s->hello.name, s->hello.version, hello.name, hello.version);
    s->hello = hello;
    return LT_OK;
}

static struct lt_stage *make(const struct lt_speaker_opts *opts, const char *path)
{
    struct lt_stage *s = calloc(1, sizeof *s);
    if (!s)
        return NULL;
    pthread_condattr_t monotonic;
    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    pthread_mutex_init(&s->lock, NULL);
    pthread_cond_init(&s->news, &monotonic);
    pthread_condattr_destroy(&monotonic);
    s->worker = (struct lt_worker){.proc = LT_PROC};
    s->opts = *opts;
    s->users = 1;
    s->path = LT_BUF(8192);
    s->post = LT_BUF(POST_MAX);
    lt_buf_addmem(&s->path, path, strlen(path) + 1);
    return s;
}

static bool fits(const struct lt_stage *s, const struct lt_speaker_opts *opts, const char *path)
{
    const struct lt_voice *a = s->opts.voice, *b = opts->voice;
    return s->users < s->hello.lines && strcmp(s->path.p, path) == 0 &&
           (a && b ? lt_voice_shares_engine(a, b) : a == b);
}

static bool is_single(const struct lt_stages *all, const char *path)
{
    uint64_t key = lt_hash64(path, strlen(path), 0);
    size_t i = 0;
    while (i < all->n_single && all->single[i] != key)
        i++;
    return i < all->n_single;
}

/* Under the list's lock: an engine that may be shared must have said so before the next one is started. */
static enum lt_status enter_shared(struct lt_cx *cx, const struct lt_speaker_opts *opts, const char *path,
                                   struct lt_stage **out)
{
    struct lt_stages *all = opts->stages;
    enum lt_status st = LT_OK;
    pthread_mutex_lock(&all->lock);
    for (size_t i = 0; i < all->n && !*out; i++)
        if (fits(all->v[i], opts, path)) {
            *out = all->v[i];
            (*out)->users++;
        }
    if (!*out && !is_single(all, path)) {
        *out = make(opts, path);
        if (*out)
            (*out)->borrows = all->lender >= 0;
        st = *out ? start(cx, *out) : lt_fail(cx, LT_OOM, "a speaker: out of memory");
        bool shared = !st && (*out)->hello.lines > 1;
        if (shared && all->n < STAGES)
            all->v[all->n++] = *out;
        else if (!st && !shared && all->n_single < STAGES)
            all->single[all->n_single++] = lt_hash64(path, strlen(path), 0);
    }
    pthread_mutex_unlock(&all->lock);
    return st;
}

enum lt_status lt_stage_enter(struct lt_cx *cx, const struct lt_speaker_opts *opts, const char *path,
                              struct lt_stage **out)
{
    *out = NULL;
    enum lt_status st = opts->stages ? enter_shared(cx, opts, path, out) : LT_OK;
    if (st || *out)
        return st;
    *out = make(opts, path);
    return *out ? start(cx, *out) : lt_fail(cx, LT_OOM, "a speaker: out of memory");
}

void lt_stage_leave(struct lt_stage *s)
{
    if (!s)
        return;
    struct lt_stages *all = s->opts.stages;
    if (all)
        pthread_mutex_lock(&all->lock);
    bool last = --s->users == 0;
    for (size_t i = 0; all && last && i < all->n; i++)
        if (all->v[i] == s)
            all->v[i--] = all->v[--all->n];
    if (all)
        pthread_mutex_unlock(&all->lock);
    if (!last)
        return;
    lt_worker_close(&s->worker);
    lt_buf_close(&s->path);
    lt_buf_close(&s->post);
    pthread_cond_destroy(&s->news);
    pthread_mutex_destroy(&s->lock);
    free(s);
}

const struct lt_engine_hello *lt_stage_hello(const struct lt_stage *s)
{
    return &s->hello;
}

uint32_t lt_stage_id(struct lt_stage *s)
{
    pthread_mutex_lock(&s->lock);
    s->id = s->id == UINT32_MAX ? 1 : s->id + 1;
    uint32_t id = s->id;
    pthread_mutex_unlock(&s->lock);
    return id;
}

/* All below is done under the lock. */

static void nap(struct lt_stage *s)
{
    struct timespec until;
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_nsec += NAP_MS * 1000000L;
    until.tv_sec += until.tv_nsec / 1000000000L;
    until.tv_nsec %= 1000000000L;
    pthread_cond_timedwait(&s->news, &s->lock, &until);
}

static void unlink_line(struct lt_stage *s, const struct lt_stage_line *line)
{
    struct lt_stage_line **at = &s->flying;
    while (*at && *at != line)
        at = &(*at)->next;
    if (*at)
        *at = line->next;
}

/* The process is gone, or must go. `culprit` (may be NULL) has its own reason. */
static void lose_all(struct lt_stage *s, const char *why, const struct lt_stage_line *culprit)
{
    for (struct lt_stage_line *l = s->flying, *next; l; l = next) {
        next = l->next;
        l->end = LT_STAGE_LOST;
        snprintf(l->why, sizeof l->why, "%s%s", culprit && l != culprit ? "another line ended it: " : "",
                 why);
    }
    s->flying = NULL;
    lt_buf_clear(&s->post);
    s->posted = 0;
    lt_worker_close(&s->worker);
    pthread_cond_broadcast(&s->news);
}

static struct lt_stage_line *find(struct lt_stage *s, uint32_t id)
{
    struct lt_stage_line *l = s->flying;
    while (l && l->reply.id != id)
        l = l->next;
    return l;
}

static void end_line(struct lt_stage *s, struct lt_stage_line *l)
{
    unlink_line(s, l);
    l->end = LT_STAGE_ENDED;
    pthread_cond_broadcast(&s->news);
}

/* One frame to the line that it belongs to. Frames of lines that were forgotten are dropped. */
static void deliver(struct lt_stage *s, const struct lt_frame *f)
{
    struct lt_stage_line *l = find(s, f->id);
    if (!l && s->hello.lines > 1 && f->id && f->id <= s->id)
        return;
    l = l ? l : s->flying;
    enum lt_reply_state state = lt_reply_frame(&l->reply, f);
    if (state > LT_REPLY_SOUND)
        end_line(s, l);
    if (state == LT_REPLY_BROKEN && !l->reply.oom)
        lose_all(s, "it broke the protocol", l);
}

static void deliver_all(struct lt_stage *s)
{
    struct lt_str in = lt_worker_in(&s->worker);
    struct lt_frame f;
    while (s->flying) {
        enum lt_frame_found found = lt_frame_take(&in, LT_REPLY_MAX_BODY, &f);
        if (found == LT_FRAME_PART)
            break;
        if (found == LT_FRAME_BROKEN) {
            char why[120];
            snprintf(why, sizeof why,
                     "it broke the protocol: what came is no frame (KIND ID LENGTH, at most %d bytes)",
                     LT_REPLY_MAX_BODY);
            lose_all(s, why, NULL);
            return;
        }
        deliver(s, &f);
        if (s->worker.proc.pid <= 0)
            return;
    }
    lt_worker_left(&s->worker, in);
}

/* Send what can be sent. False: it reads no more. */
static bool push(struct lt_stage *s)
{
    struct lt_str post = lt_str_from(lt_buf_str(&s->post), s->posted);
    bool good = lt_worker_send(&s->worker, &post);
    s->posted = s->post.n - post.n;
    if (!post.n) {
        lt_buf_clear(&s->post);
        s->posted = 0;
    }
    return good;
}

/* Read once for everybody, or wait for whoever does, at most a nap. The lock is let go meanwhile. */
static enum lt_status turn(struct lt_cx *cx, struct lt_stage *s, bool *quiet)
{
    *quiet = false;
    if (s->reading || s->stopping || s->worker.proc.pid <= 0) {
        nap(s);
        return lt_check_cancel(cx);
    }
    (void)push(s); /* one that reads no more may still say something worth hearing */
    struct lt_str none = {0};
    int64_t until = lt_proc_now_ms() + (s->post.n ? PUSH_MS : NAP_MS);
    s->reading = true;
    pthread_mutex_unlock(&s->lock);
    enum lt_worker_event event = lt_worker_wait(cx, &s->worker, &none, until);
    pthread_mutex_lock(&s->lock);
    s->reading = false;
    pthread_cond_broadcast(&s->news);
    *quiet = event == LT_WORKER_LATE;
    if (event == LT_WORKER_STOP)
        return cx->code;
    if (event == LT_WORKER_READ)
        deliver_all(s);
    if (event == LT_WORKER_ENDED) {
        char why[400] = "";
        lt_worker_bury(&s->worker, why, sizeof why);
        lose_all(s, why[0] ? why : "it ended", NULL);
    }
    return LT_OK;
}

/* Nobody may close the worker under the reader. */
static void wait_for_reader(struct lt_stage *s)
{
    s->stopping++;
    while (s->reading)
        nap(s);
    s->stopping--;
}

enum lt_status lt_stage_wait(struct lt_cx *cx, struct lt_stage *s, struct lt_stage_line *line, int limit_ms)
{
    enum lt_status st = LT_OK;
    bool quiet = false;
    int64_t until = lt_proc_now_ms() + limit_ms;
    pthread_mutex_lock(&s->lock);
    if (!s->reading && s->worker.proc.pid > 0)
        deliver_all(s); /* what came with another line's last bytes */
    while (!st && line->end == LT_STAGE_FLYING) {
        st = turn(cx, s, &quiet);
        if (!st && lt_proc_now_ms() >= until && line->end == LT_STAGE_FLYING) {
            char why[80];
            snprintf(why, sizeof why, "no answer within %d ms", limit_ms);
            wait_for_reader(s);
            if (line->end == LT_STAGE_FLYING)
                lose_all(s, why, line);
        }
    }
    pthread_mutex_unlock(&s->lock);
    return st;
}

enum lt_status lt_stage_send(struct lt_cx *cx, struct lt_stage *s, struct lt_stage_line *line,
                             struct lt_str request)
{
    enum lt_status st = LT_OK;
    pthread_mutex_lock(&s->lock);
    while (!st && s->alone && s->alone != line) {
        nap(s);
        st = lt_check_cancel(cx);
    }
    if (!s->flying)
        wait_for_reader(s);
    /* One that was killed while nothing was asked of it takes no try from the line; whatever lies unread is
     * from a line that nobody waited for. */
    if (!st && !s->flying && (lt_worker_in(&s->worker).n || !lt_worker_alive(&s->worker)))
        lt_worker_close(&s->worker);
    if (!st && s->worker.proc.pid <= 0)
        st = start(cx, s);
    if (!st) {
        lt_buf_add(&s->post, request);
        st = lt_buf_check(cx, &s->post, "a speech engine's request");
    }
    if (!st && !push(s) && !s->flying) {
        lt_worker_close(&s->worker);
        lt_buf_clear(&s->post);
        lt_buf_add(&s->post, request);
        s->posted = 0;
        st = start(cx, s);
        if (!st)
            (void)push(s);
    }
    line->end = LT_STAGE_FLYING;
    if (!st) {
        line->next = s->flying;
        s->flying = line;
    }
    pthread_mutex_unlock(&s->lock);
    return st;
}

enum lt_status lt_stage_alone(struct lt_cx *cx, struct lt_stage *s, struct lt_stage_line *line, int limit_ms)
{
    enum lt_status st = LT_OK;
    bool quiet = false;
    int64_t until = lt_proc_now_ms() + limit_ms;
    pthread_mutex_lock(&s->lock);
    while (!st && s->alone) {
        nap(s);
        st = lt_check_cancel(cx);
    }
    if (!st)
        s->alone = line;
    while (!st && s->flying) {
        st = turn(cx, s, &quiet);
        if (!st && s->flying && lt_proc_now_ms() >= until) {
            wait_for_reader(s);
            lose_all(s, "no answer in time", NULL);
        }
    }
    wait_for_reader(s);
    if (!st)
        lt_worker_close(&s->worker);
    pthread_mutex_unlock(&s->lock);
    return st;
}

void lt_stage_share(struct lt_stage *s, struct lt_stage_line *line)
{
    pthread_mutex_lock(&s->lock);
    if (s->alone == line && s->borrows && !s->flying) {
        wait_for_reader(s);
        lt_worker_close(&s->worker); /* the next line borrows again */
    }
    if (s->alone == line)
        s->alone = NULL;
    pthread_cond_broadcast(&s->news);
    pthread_mutex_unlock(&s->lock);
}

void lt_stage_forget(struct lt_stage *s, struct lt_stage_line *line)
{
    pthread_mutex_lock(&s->lock);
    unlink_line(s, line);
    if (!s->flying) {
        wait_for_reader(s);
        if (!s->flying && s->hello.lines < 2)
            lt_worker_close(&s->worker);
    }
    pthread_mutex_unlock(&s->lock);
}
