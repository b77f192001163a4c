/* read/program/read_doc.c - read-doc: reads sources for a program that would rather not. It loads its
 * libraries once and forks a child for each source: what one has done to its memory, no other sees. The child
 * has the source and its answer's pipe; the only files it could open are the character sets of the C library.
 * What is asked and answered is read/confined_request.h's. */
#include "base/confine.h"
#include "base/io.h"
#include "base/memory.h"
#include "base/proc.h"
#include "model/doc_wire.h"
#include "read/confined_request.h"
#include "read/host.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static void send_frame(const char *kind, struct lt_str body)
{
    char head_space[LT_FRAME_MAX_HEAD + 1];
    struct lt_buf head = LT_BUF(sizeof head_space);
    struct lt_cx cx = {0};
    lt_frame_head(&head, kind, 0, body.n);
    if (lt_buf_check(&cx, &head, "an answer") || lt_io_write(&cx, "stdout", STDOUT_FILENO, head.p, head.n) ||
        lt_io_write(&cx, "stdout", STDOUT_FILENO, body.p, body.n))
        _exit(1); /* nobody listens any more */
    lt_buf_close(&head);
}

static void warn(void *user, const char *sentence)
{
    (void)user;
    send_frame("warn", lt_str_of(sentence));
}

static void passed_over(void *user)
{
    (void)user;
    send_frame("passed", (struct lt_str){0});
}

static enum lt_status send_run(struct lt_cx *cx, const char *kind, struct lt_buf *run)
{
    enum lt_status st = lt_buf_check(cx, run, "a document that is handed on");
    if (!st && run->n)
        send_frame(kind, lt_buf_str(run));
    lt_buf_clear(run);
    return st;
}

/* From here on as much of the processor as one article may take; how much all of a source may, the process
 * was started with. A limit that cannot be set leaves that one. */
static void allow_an_article(void)
{
    struct rlimit limit;
    struct rusage used;
    if (getrlimit(RLIMIT_CPU, &limit) != 0 || getrusage(RUSAGE_SELF, &used) != 0)
        return;
    rlim_t until = (rlim_t)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + LT_READ_ARTICLE_S;
    limit.rlim_cur = until < limit.rlim_max ? until : limit.rlim_max;
    (void)setrlimit(RLIMIT_CPU, &limit);
}

static enum lt_status hand_on(void *user, struct lt_cx *cx, struct lt_doc *doc)
{
    (void)user;
    allow_an_article();
    struct lt_buf run = LT_BUF(LT_CONFINED_MAX_BODY);
    lt_wire_put_head(&run, doc);
    enum lt_status st = send_run(cx, "head", &run);
    for (size_t i = 0; i < doc->n_blocks && !st; i++) {
        lt_wire_put_block(&run, &doc->blocks[i]);
        if (run.n >= LT_CONFINED_RUN || run.failed)
            st = send_run(cx, "blocks", &run);
    }
    if (!st)
        st = send_run(cx, "blocks", &run);
    if (!st)
        send_frame("doc", (struct lt_str){0});
    lt_buf_close(&run);
    return st;
}

static void say_end(const struct lt_cx *cx)
{
    struct lt_buf body = LT_BUF(4096);
    lt_wire_put_number(&body, cx->code);
    lt_wire_put_text(&body, lt_str_of(cx->what));
    send_frame("end", lt_buf_str(&body));
    lt_buf_close(&body);
}

static enum lt_status answer(struct lt_cx *cx)
{
    struct lt_buf asked = LT_BUF(LT_CONFINED_MAX_BODY), path = LT_BUF(LT_CONFINED_MAX_BODY);
    struct lt_read_sink sink = {.article = hand_on, .passed_over = passed_over};
    struct lt_source source;
    struct lt_read_opts opts;
    enum lt_status st = lt_io_read_fd(cx, "the request", STDIN_FILENO, &asked);
    bool fine = !st && lt_confined_take_request(lt_buf_str(&asked), &source, &opts, &path);
    if (!st && !fine)
        st = lt_fail(cx, LT_USAGE, "read-doc is started by lectern, with a request");
    if (!st) {
        source.fd = LT_PROC_HAND;
        st = lt_read(cx, &opts, &source, &sink);
    }
    lt_buf_close(&asked);
    lt_buf_close(&path);
    return st;
}

/* The child: descriptors where answer() has them, then nothing but those. Never returns. */
static _Noreturn void read_one(const int fds[LT_HOST_FDS], pid_t parent)
{
    struct lt_cx cx = {.warn = warn};
    bool placed = prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && getppid() == parent &&
                  dup2(fds[LT_HOST_REQUEST], STDIN_FILENO) >= 0 &&
                  dup2(fds[LT_HOST_ANSWER], STDOUT_FILENO) >= 0 &&
                  dup2(fds[LT_HOST_SOURCE], LT_PROC_HAND) >= 0;
    (void)close_range(LT_PROC_HAND + 1, ~0u, 0);
    if (!placed)
        _exit(1);
    if (!lt_confine_alone("/usr/lib:/usr/lib64:/usr/share/i18n:/usr/share/zoneinfo:/usr/share/poppler",
                          false))
        _exit(1);
    allow_an_article();
    (void)answer(&cx);
    say_end(&cx);
    exit(0);
}

static int wait_for(pid_t child)
{
    int status = W_EXITCODE(127, 0);
    while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR)
        ;
    return status;
}

int main(void)
{
    int fds[LT_HOST_FDS];
    pid_t self = getpid();
    lt_memory_spare_icu();
    while (lt_host_next(LT_PROC_HAND, fds)) {
        pid_t child = fork();
        if (child == 0)
            read_one(fds, self);
        for (int i = 0; i < LT_HOST_FDS; i++)
            close(fds[i]);
        int status = wait_for(child);
        if (write(LT_PROC_HAND, &status, sizeof status) != (ssize_t)sizeof status)
            break;
    }
    return 0;
}
