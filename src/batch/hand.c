/* batch/hand.c - see hand.h. */
#include "batch/hand.h"

#include "base/crowd.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

enum {
    END_MS = 2000,
    WEIGH_MS = 1000,
    STEP = 64 * 1024,
    SAID_BYTES = 4096,
    READS = 64,
    SETTINGS_BYTES = 1024 * 1024
};

static void put_setting(void *user, const char *name, const char *value)
{
    struct lt_buf *body = user;
    if (strcmp(name, "jobs") == 0)
        return;
    lt_wire_put_text(body, lt_str_of(name));
    lt_wire_put_text(body, lt_str_of(value));
}

static void tell_settings(struct lt_hand *h, const lectern *l, const char *out, bool languages, bool borrows)
{
    struct lt_buf body = LT_BUF(SETTINGS_BYTES);
    lt_wire_put_number(&body, languages);
    lt_wire_put_number(&body, borrows);
    lt_wire_put_text(&body, lt_str_of(out));
    lt_errand_settings(l, put_setting, &body);
    lt_wire_put_text(&body, LT_S("jobs"));
    lt_wire_put_text(&body, LT_S("1"));
    lt_hand_tell(h, "set", &body);
    lt_buf_close(&body);
}

/* Soft: what it starts has limits of its own, which may be higher. */
static void limit_memory(const struct lt_hand *h, uint64_t bytes)
{
#ifdef LT_SANITIZED
    (void)h, (void)bytes;
#else
    struct rlimit limit;
    if (!bytes || prlimit(h->proc.pid, RLIMIT_AS, NULL, &limit) != 0)
        return;
    limit.rlim_cur =
        limit.rlim_max != RLIM_INFINITY && bytes > limit.rlim_max ? limit.rlim_max : (rlim_t)bytes;
    (void)prlimit(h->proc.pid, RLIMIT_AS, &limit, NULL);
#endif
}

enum lt_status lt_hand_start(struct lt_cx *cx, struct lt_hand *h, const char *const *argv, const lectern *l,
                             const char *out, bool languages, uint64_t memory_bytes, int piped, int lender)
{
    *h = (struct lt_hand){.proc = LT_PROC,
                          .out = LT_BUF(LT_MESSAGE_MAX_BODY + (size_t)STEP),
                          .in = LT_BUF(LT_MESSAGE_MAX_BODY + (size_t)2 * STEP),
                          .said = LT_BUF((size_t)2 * SAID_BYTES)};
    enum lt_status st = lt_proc_start_handing(cx, &h->proc, argv, piped, lender);
    if (st)
        return st;
    h->alive = true;
    h->lent = 1;
    limit_memory(h, memory_bytes);
    tell_settings(h, l, out, languages, lender >= 0);
    return LT_OK;
}

/* One that has nothing to do ends by itself when nothing more can come, and with it what it has started. */
void lt_hand_dismiss(struct lt_hand *h)
{
    if (!h->alive || h->proc.in < 0)
        return;
    close(h->proc.in);
    h->proc.in = -1;
}

/* The last line it said on stderr tells more than how it ended. */
static void last_words(struct lt_hand *h, int status, char *how, size_t n)
{
    struct lt_str said = lt_buf_str(&h->said), line, last = {0};
    char end[80];
    while (lt_str_line(&said, &line))
        last = lt_str_trim(line).n ? lt_str_trim(line) : last;
    lt_proc_describe(status, end, sizeof end);
    snprintf(how, n, "%s%s" LT_FMT, end, last.n ? ": " : "", LT_ARG(lt_str_slice(last, 0, 200)));
}

void lt_hand_end(struct lt_hand *h, char *how, size_t n)
{
    if (how && n)
        how[0] = '\0';
    if (h->alive && h->proc.in < 0)
        lt_proc_wait(&h->proc, END_MS);
    int status = h->alive ? lt_proc_end(&h->proc) : 0;
    if (h->alive && how)
        last_words(h, status, how, n);
    h->alive = false;
    lt_buf_close(&h->out);
    lt_buf_close(&h->in);
    lt_buf_close(&h->said);
    h->sent = h->taken = 0;
}

void lt_hand_tell(struct lt_hand *h, const char *kind, const struct lt_buf *body)
{
    if (strcmp(kind, "go") != 0)
        h->id++;
    lt_frame_add(&h->out, kind, h->id, body ? lt_buf_str(body) : (struct lt_str){0});
    h->heard_ms = lt_proc_now_ms();
    if (strcmp(kind, "go") != 0)
        h->began_ms = h->heard_ms;
}

void lt_hand_lend(struct lt_hand *h, int lines)
{
    struct lt_buf body = LT_BUF(64);
    if (h->lent == lines)
        return;
    h->lent = lines;
    lt_wire_put_number(&body, (uint64_t)lines);
    lt_frame_add(&h->out, "lend", h->id, lt_buf_str(&body));
    lt_buf_close(&body);
}

int64_t lt_hand_cpu_ms(struct lt_hand *h)
{
    int64_t now = lt_proc_now_ms();
    if (now - h->began_ms < WEIGH_MS || now - h->weighed_ms < WEIGH_MS)
        return 0;
    int64_t used = lt_crowd_cpu_ms(h->proc.pid);
    h->weighed_ms = now;
    if (h->weighed == h->id)
        return used - h->cpu_ms;
    h->weighed = h->id;
    h->cpu_ms = used;
    return 0;
}

static bool send_some(struct lt_hand *h)
{
    while (h->sent < h->out.n) {
        ssize_t put = lt_proc_write(&h->proc, h->out.p + h->sent, h->out.n - h->sent);
        if (put < 0)
            return errno == EAGAIN;
        h->sent += (size_t)put;
    }
    if (h->out.cap > STEP)
        lt_buf_close(&h->out);
    lt_buf_clear(&h->out);
    h->sent = 0;
    return true;
}

/* What was dealt with makes room; a buffer that a long document needed is let go. */
static void tidy_in(struct lt_hand *h)
{
    if (!h->taken)
        return;
    memmove(h->in.p, h->in.p + h->taken, h->in.n - h->taken);
    h->in.n -= h->taken;
    h->taken = 0;
    if (!h->in.n && h->in.cap > (size_t)4 * STEP)
        lt_buf_close(&h->in);
}

static bool hear(struct lt_hand *h)
{
    tidy_in(h);
    for (int i = 0; i < READS; i++) {
        char *to = lt_buf_room(&h->in, STEP);
        ssize_t got = to ? read(h->proc.out, to, STEP) : 0;
        if (got < 0)
            return errno == EAGAIN || errno == EINTR;
        if (got == 0)
            return false;
        h->in.n += (size_t)got;
    }
    return true;
}

static void hear_stderr(struct lt_hand *h)
{
    char step[SAID_BYTES];
    for (ssize_t got; (got = read(h->proc.err, step, sizeof step)) > 0;) {
        if (h->said.n > SAID_BYTES) {
            memmove(h->said.p, h->said.p + h->said.n - SAID_BYTES / 2, SAID_BYTES / 2);
            h->said.n = SAID_BYTES / 2;
        }
        lt_buf_addmem(&h->said, step, lt_str_slice((struct lt_str){step, (size_t)got}, 0, SAID_BYTES / 2).n);
    }
}

bool lt_hand_move(struct lt_hand *h)
{
    hear_stderr(h);
    bool there = send_some(h);
    return hear(h) && there && !h->out.failed && !h->broken;
}

bool lt_hand_next(struct lt_hand *h, struct lt_frame *frame)
{
    for (;;) {
        struct lt_str rest = lt_str_from(lt_buf_str(&h->in), h->taken);
        enum lt_frame_found found = lt_frame_take(&rest, LT_MESSAGE_MAX_BODY, frame);
        h->broken = h->broken || found == LT_FRAME_BROKEN;
        if (found != LT_FRAME_WHOLE)
            return false;
        h->taken = h->in.n - rest.n;
        if (frame->id == h->id)
            return true;
    }
}
