/* base/run.c - see run.h. */
#include "base/run.h"

#include "base/places.h"
#include "base/proc.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { STEP = 64 * 1024, NAP_MS = 100, SAID_MAX = 4000, ARGUMENTS_MAX = 16, END_MS = 2000 };

/* What a pipe has by now, or a step of it; END at its end, or when the buffer is full; BROKEN when it cannot
 * be read: whoever writes to it would wait for ever. */
enum drained { BROKEN = -1, END, MORE };

static enum drained drain(int fd, struct lt_buf *to, bool one_step)
{
    for (bool more = true; more; more = !one_step) {
        char step[STEP];
        ssize_t got = read(fd, step, sizeof step);
        if (got == 0)
            return END;
        if (got < 0)
            return errno == EINTR || errno == EAGAIN ? MORE : BROKEN;
        lt_buf_addmem(to, step, (size_t)got);
        if (to->failed)
            return END;
    }
    return MORE;
}

/* The program's output; handed on at once where somebody waits for it. */
static enum lt_status hear(struct lt_cx *cx, struct lt_proc *p, struct pollfd *pipe, struct lt_buf *out,
                           const struct lt_run *run)
{
    enum drained state = drain(p->out, out, run->each != NULL);
    if (state == BROKEN)
        return lt_fail(cx, LT_IO, "a helper program: cannot read what it says: %s", strerror(errno));
    if (state == END)
        pipe->fd = -1;
    return run->each && out->n && !out->failed ? run->each(run->user, cx, out) : LT_OK;
}

/* As much of the input as the pipe takes; false when all is sent, or nobody reads any more. */
static bool feed(struct lt_proc *p, struct lt_str *input)
{
    while (input->n) {
        ssize_t put = lt_proc_write(p, input->p, input->n);
        if (put < 0)
            return errno == EINTR || errno == EAGAIN;
        *input = lt_str_from(*input, (size_t)put);
    }
    return false;
}

static void end_input(struct lt_proc *p, struct pollfd *pipe)
{
    close(p->in);
    p->in = -1;
    pipe->fd = -1;
}

/* Has something happened to a pipe that is still open? */
static bool is_ready(const struct pollfd *pipe)
{
    return pipe->fd >= 0 && pipe->revents;
}

/* As long as one of the two pipes it speaks on is open. */
static bool is_speaking(const struct pollfd pipes[static 2])
{
    return pipes[0].fd >= 0 || pipes[1].fd >= 0;
}

static enum lt_status converse(struct lt_cx *cx, struct lt_proc *p, struct lt_str input, struct lt_buf *out,
                               struct lt_buf *said, struct lt_run *run)
{
    int64_t until = lt_proc_now_ms() + (int64_t)run->limit_s * 1000;
    struct pollfd pipes[] = {{p->out, POLLIN, 0}, {p->err, POLLIN, 0}, {p->in, POLLOUT, 0}};
    if (input.n == 0)
        end_input(p, &pipes[2]);
    while (!out->failed && !run->late && is_speaking(pipes)) {
        enum lt_status st = lt_check_cancel(cx);
        if (st)
            return st;
        if (poll(pipes, LT_COUNT(pipes), NAP_MS) < 0 && errno != EINTR)
            return lt_fail(cx, LT_IO, "a helper program: cannot wait: %s", strerror(errno));
        if (is_ready(&pipes[0]))
            st = hear(cx, p, &pipes[0], out, run);
        if (st)
            return st;
        if (is_ready(&pipes[1]) && drain(p->err, said, false) != MORE)
            pipes[1].fd = -1;
        if (is_ready(&pipes[2]) && !feed(p, &input))
            end_input(p, &pipes[2]);
        run->late = run->limit_s && lt_proc_now_ms() > until;
    }
    return LT_OK;
}

static void last_words(struct lt_run *run, struct lt_str said)
{
    struct lt_str line, last = {0};
    while (lt_str_line(&said, &line))
        last = line.n ? line : last;
    if (run->late)
        snprintf(run->said, sizeof run->said, "it took more than %d s", run->limit_s);
    else if (last.n)
        snprintf(run->said, sizeof run->said, LT_FMT, LT_ARG(last));
    else
        lt_proc_describe(run->how, run->said, sizeof run->said);
}

static enum lt_status find(struct lt_cx *cx, struct lt_str program, struct lt_buf *path)
{
    if (lt_str_find_char(program, '/') == SIZE_MAX)
        return lt_places_program(cx, program, path);
    lt_buf_add(path, program);
    lt_buf_addc(path, '\0');
    return lt_buf_check(cx, path, "the name of a program");
}

enum lt_status lt_run(struct lt_cx *cx, struct lt_str program, const char *const *argv, struct lt_str input,
                      struct lt_buf *out, struct lt_run *run)
{
    struct lt_buf path = LT_BUF(8192), said = LT_BUF(SAID_MAX);
    struct lt_proc proc = LT_PROC;
    const char *words[ARGUMENTS_MAX + 2] = {0};
    lt_buf_clear(out);
    enum lt_status st = find(cx, program, &path);
    for (size_t i = 0; i < ARGUMENTS_MAX && argv[i]; i++)
        words[i + 1] = argv[i];
    words[0] = path.p;
    run->late = false;
    if (!st)
        st = lt_proc_start_confined(cx, &proc, words, &run->confine);
    if (!st)
        st = converse(cx, &proc, input, out, &said, run);
    /* Some close their pipes a moment before they end, and mean to tell how. */
    if (!st && !run->late && !out->failed)
        lt_proc_wait(&proc, END_MS);
    run->how = lt_proc_end(&proc);
    last_words(run, lt_buf_str(&said));
    lt_buf_close(&path);
    lt_buf_close(&said);
    return st;
}

int lt_run_status(const struct lt_run *run)
{
    return WIFEXITED(run->how) ? WEXITSTATUS(run->how) : -1;
}
