/* batch/intake.c - see intake.h. */
#include "batch/intake.h"

#include "batch/intake_line.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { STEP = 64 * 1024, LINE_BYTES = 16 * 1024 * 1024, WAIT_MS = 100 };

void lt_intake_open(struct lt_intake *in, int fd)
{
    *in = (struct lt_intake){.fd = fd, .text = LT_BUF(LINE_BYTES)};
}

void lt_intake_close(struct lt_intake *in)
{
    lt_buf_close(&in->text);
}

static enum lt_status refuse(struct lt_intake *in, struct lt_floor *f, const char *why)
{
    char key[40];
    snprintf(key, sizeof key, "line %zu", in->lines);
    struct lt_entry e = {.key = lt_str_of(key),
                         .source = lt_str_of(key),
                         .state = LT_BATCH_FAILED,
                         .reason = lt_str_of(why),
                         .run = f->s->run,
                         .born = f->s->round};
    return lt_shop_record(f->s, &e);
}

static enum lt_status take_line(struct lt_intake *in, struct lt_floor *f, struct lt_str line)
{
    struct lt_cx *cx = f->s->cx;
    struct lt_listed item = {0};
    in->lines++;
    if (!lt_str_trim(line).n)
        return LT_OK;
    enum lt_status st = lt_intake_line(cx, &f->s->listing, line, in->lines, &item);
    if (!st)
        return lt_floor_add(f, &item);
    if (st != LT_FORMAT)
        return st;
    struct lt_cx failed = *cx;
    lt_cx_reset(cx);
    return refuse(in, f, failed.what);
}

/* The next whole line; at the end also one that does not end with a line feed. */
static bool next_line(struct lt_intake *in, struct lt_str *line)
{
    struct lt_str all = lt_buf_str(&in->text);
    size_t end = lt_str_find_char(all, '\n');
    if (end == SIZE_MAX && (in->fd >= 0 || !all.n))
        return false;
    *line = lt_str_slice(all, 0, end);
    return true;
}

static void drop_line(struct lt_intake *in, size_t n)
{
    n = n < in->text.n ? n + 1 : n;
    memmove(in->text.p, in->text.p + n, in->text.n - n);
    in->text.n -= n;
}

static enum lt_status receive(struct lt_intake *in, struct lt_cx *cx, int wait_ms)
{
    struct pollfd ready = {in->fd, POLLIN, 0};
    if (poll(&ready, 1, wait_ms) <= 0)
        return LT_OK;
    char *to = lt_buf_room(&in->text, STEP);
    if (!to)
        return lt_buf_check(cx, &in->text, "a line of standard input");
    ssize_t got = read(in->fd, to, STEP);
    if (got > 0)
        in->text.n += (size_t)got;
    else if (got == 0)
        in->fd = -1;
    else if (errno != EINTR && errno != EAGAIN)
        return lt_fail(cx, LT_IO, "standard input: cannot read: %s", strerror(errno));
    return LT_OK;
}

enum lt_status lt_intake_turn(struct lt_intake *in, struct lt_floor *f)
{
    enum lt_status st = LT_OK;
    struct lt_str line;
    while (!st && lt_floor_left(f) < 2 * f->n) {
        if (next_line(in, &line)) {
            size_t n = line.n;
            st = take_line(in, f, line);
            drop_line(in, n);
            continue;
        }
        if (in->fd < 0)
            break;
        bool idle = !lt_floor_has_work(f);
        size_t before = in->text.n;
        st = receive(in, f->s->cx, idle ? WAIT_MS : 0);
        if (in->text.n == before)
            break;
    }
    return st;
}
