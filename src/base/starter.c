/* base/starter.c - see starter.h: its two sides, and the programs; files are starter_files.c's, the socket
 * starter_line.c's. The asking
 * process has held foreign bytes, so every request is checked. */
#include "base/starter.h"
#include "base/starter_line.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

enum { WORDS_BYTES = 96 * 1024, WORDS_MAX = 32, RUNNING_MAX = 512, PIPES = LT_STARTER_FDS };
enum { READ = LT_STARTER_READ, WRITE, ENV, SET, LISTS };

/* ------------------------------------------------------------------ the starter */

struct starter {
    int line;
    lt_starter_allows_fn allows;
    const void *user;
    struct lt_proc running[RUNNING_MAX];
    size_t n;
    struct lt_starter_files files;
};

/* The words of a request in their places; false: it is none. */
static bool take_words(const struct lt_starter_request *r, const char *at, size_t n,
                       const char *argv[WORDS_MAX + 1], struct lt_confine *policy)
{
    const char *lists[LISTS];
    const char *end = at + n;
    size_t words = 0;
    if (r->words < 1 || r->words > WORDS_MAX || n == 0 || end[-1] != '\0')
        return false;
    for (; at < end && words < r->words + LISTS; at += strlen(at) + 1, words++) {
        if (words < r->words)
            argv[words] = at;
        else
            lists[words - r->words] = r->has[words - r->words] ? at : NULL;
    }
    if (words != r->words + LISTS || at != end)
        return false;
    argv[r->words] = NULL;
    *policy = (struct lt_confine){.network = true,
                                  .exec = r->exec,
                                  .runtime = r->runtime,
                                  .read = lists[READ],
                                  .write = lists[WRITE],
                                  .env = lists[ENV],
                                  .set = lists[SET],
                                  .memory_bytes = r->memory_bytes,
                                  .cpu_s = r->cpu_s,
                                  .files = r->files};
    return true;
}

static void close_pipes(struct lt_proc *p)
{
    int *const fds[PIPES] = {&p->in, &p->out, &p->err};
    for (int i = 0; i < PIPES; i++) {
        if (*fds[i] >= 0)
            close(*fds[i]);
        *fds[i] = -1;
    }
}

static bool start(struct starter *s, const struct lt_starter_request *r, const char *words, size_t n)
{
    struct lt_cx cx = {0};
    struct lt_confine policy;
    struct lt_starter_reply reply = {0};
    const char *argv[WORDS_MAX + 1];
    struct lt_proc *p = &s->running[s->n];
    if (!take_words(r, words, n, argv, &policy))
        return false;
    if (s->n == RUNNING_MAX)
        reply.code = lt_fail(&cx, LT_LIMIT, "%s: too many programs use the network", argv[0]);
    else if (!s->allows(s->user, argv[0], &policy))
        reply.code = lt_fail(&cx, LT_IO, "%s: it may not be started with the network", argv[0]);
    else
        reply.code = lt_proc_start_confined(&cx, p, argv, &policy);
    lt_starter_say_why(&reply, &cx);
    if (reply.code)
        return lt_starter_reply_send(s->line, &reply, NULL, 0);
    reply.pid = p->pid;
    bool sent = lt_starter_reply_send(s->line, &reply, (const int[PIPES]){p->in, p->out, p->err}, PIPES);
    close_pipes(p); /* whoever asked has them */
    s->n++;
    return sent;
}

/* A program that was started, waited for or ended. */
static bool settle(struct starter *s, const struct lt_starter_request *r)
{
    struct lt_starter_reply reply = {0};
    size_t i = 0;
    while (i < s->n && s->running[i].pid != r->pid)
        i++;
    if (i < s->n && r->op == LT_STARTER_WAIT) {
        lt_proc_wait(&s->running[i], r->ms < 0 || r->ms > 10000 ? 0 : r->ms);
    } else if (i < s->n) {
        reply.how = lt_proc_end(&s->running[i]);
        s->running[i] = s->running[--s->n];
    }
    return lt_starter_reply_send(s->line, &reply, NULL, 0);
}

static bool make_file(struct starter *s, const struct lt_starter_request *r, const char *words, size_t n)
{
    struct lt_starter_reply reply = {0};
    int fd = -1;
    if (n == 0 || words[n - 1] != '\0')
        return false;
    bool ours = lt_starter_files_do(&s->files, r, words, &reply, &fd);
    bool sent = lt_starter_reply_send(s->line, &reply, &fd, fd >= 0);
    if (fd >= 0 && ours)
        close(fd);
    return sent;
}

static _Noreturn void serve(struct starter *s)
{
    static char packet[sizeof(struct lt_starter_request) + WORDS_BYTES];
    bool fine = true;
    while (fine) {
        struct lt_starter_request r;
        ssize_t got = recv(s->line, packet, sizeof packet, 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < (ssize_t)sizeof r)
            break;
        memcpy(&r, packet, sizeof r);
        size_t n = (size_t)got - sizeof r;
        fine = r.op == LT_STARTER_START ? start(s, &r, packet + sizeof r, n)
               : r.op <= LT_STARTER_END ? settle(s, &r)
                                        : make_file(s, &r, packet + sizeof r, n);
    }
    for (size_t i = 0; i < s->n; i++)
        lt_proc_end(&s->running[i]);
    _exit(0);
}

/* ------------------------------------------------------------------ who asks */

static bool put_request(struct lt_buf *b, const char *const *argv, const struct lt_confine *policy)
{
    const char *const lists[LISTS] = {
        [READ] = policy->read, [WRITE] = policy->write, [ENV] = policy->env, [SET] = policy->set};
    struct lt_starter_request r = {.op = LT_STARTER_START,
                                   .exec = policy->exec,
                                   .runtime = policy->runtime,
                                   .memory_bytes = policy->memory_bytes,
                                   .cpu_s = policy->cpu_s,
                                   .files = policy->files};
    while (argv[r.words])
        r.words++;
    for (int i = 0; i < LISTS; i++)
        r.has[i] = lists[i] != NULL;
    lt_buf_addmem(b, (const char *)&r, sizeof r);
    for (size_t i = 0; i < r.words; i++)
        lt_buf_addmem(b, argv[i], strlen(argv[i]) + 1);
    for (int i = 0; i < LISTS; i++)
        lt_buf_addmem(b, lists[i] ? lists[i] : "", lists[i] ? strlen(lists[i]) + 1 : 1);
    return !b->failed && r.words <= WORDS_MAX;
}

static enum lt_status far_start(struct lt_cx *cx, struct lt_proc *p, const char *const *argv,
                                const struct lt_confine *policy)
{
    struct lt_buf packet = LT_BUF(sizeof(struct lt_starter_request) + WORDS_BYTES);
    struct lt_starter_reply reply = {0};
    int fds[LT_STARTER_FDS];
    *p = LT_PROC;
    bool fine = policy->hand <= 0 && policy->hand_to <= 0 && put_request(&packet, argv, policy);
    size_t n = fine ? lt_starter_ask(packet.p, packet.n, &reply, fds) : 0;
    lt_buf_close(&packet);
    if (!fine)
        return lt_fail(cx, LT_LIMIT, "%s: too much is said about it", argv[0]);
    if (reply.code)
        return lt_fail(cx, reply.code, "%s", reply.why);
    if (n != PIPES)
        return lt_fail(cx, LT_IO, "%s: cannot start: its pipes did not come", argv[0]);
    *p = (struct lt_proc){.pid = reply.pid, .in = fds[0], .out = fds[1], .err = fds[2], .far = true};
    return LT_OK;
}

static int far_settle(struct lt_proc *p, int ms)
{
    const struct lt_starter_request r = {
        .op = ms >= 0 ? LT_STARTER_WAIT : LT_STARTER_END, .pid = p->pid, .ms = ms};
    struct lt_starter_reply reply = {0};
    int fds[LT_STARTER_FDS];
    (void)lt_starter_ask(&r, sizeof r, &reply, fds);
    return reply.how;
}

static void far_wait(const struct lt_proc *p, int ms)
{
    struct lt_proc copy = *p;
    (void)far_settle(&copy, ms);
}

static int far_end(struct lt_proc *p)
{
    return far_settle(p, -1);
}

enum lt_status lt_starter_open(struct lt_cx *cx, lt_starter_allows_fn allows, const void *user,
                               const char *folder)
{
    static const struct lt_proc_far far = {far_start, far_wait, far_end};
    int ends[2];
    pid_t parent = getpid();
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return lt_fail(cx, LT_IO, "who starts programs cannot be made: %s", strerror(errno));
    pid_t pid = fork();
    if (pid == 0) {
        static struct starter s;
        s = (struct starter){.line = ends[1], .allows = allows, .user = user};
        lt_starter_files_open(&s.files, folder);
        close(ends[0]);
        close(STDIN_FILENO); /* the pipes of its maker end with its maker */
        close(STDOUT_FILENO);
        if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || getppid() != parent)
            _exit(1);
        serve(&s);
    }
    close(ends[1]);
    if (pid < 0) {
        close(ends[0]);
        return lt_fail(cx, LT_IO, "who starts programs cannot be made: %s", strerror(errno));
    }
    lt_starter_line_open(ends[0]);
    lt_proc_start_far(&far);
    lt_starter_files_ask();
    return LT_OK;
}
