/* base/starter.c - see starter.h. One packet asks, one answers. A request is a head and words that end with
 * NULs: the program and its arguments, then what its policy names. The asking process has held foreign bytes,
 * so every request is checked. */
#include "base/starter.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

enum { WORDS_BYTES = 96 * 1024, WORDS_MAX = 32, RUNNING_MAX = 512, PIPES = 3, WHY_BYTES = 400 };
enum { READ, WRITE, ENV, SET, LISTS };
enum op { START, WAIT, END };

struct request {
    enum op op;
    pid_t pid;    /* of WAIT and END */
    int ms;       /* of WAIT */
    size_t words; /* of START: the program and its arguments; LISTS more follow */
    bool exec, runtime, has[LISTS];
    uint64_t memory_bytes;
    int cpu_s, files;
};

struct reply {
    enum lt_status code;
    pid_t pid;
    int how;
    char why[WHY_BYTES];
};

/* A message with up to three descriptors. */
union parcel {
    char space[CMSG_SPACE(PIPES * sizeof(int))];
    struct cmsghdr align;
};

/* ------------------------------------------------------------------ the starter */

struct starter {
    int line;
    lt_starter_allows_fn allows;
    const void *user;
    struct lt_proc running[RUNNING_MAX];
    size_t n;
};

static bool send_reply(int line, const struct reply *reply, const struct lt_proc *p)
{
    union parcel data = {.space = {0}};
    struct iovec one = {(void *)(uintptr_t)reply, sizeof *reply};
    struct msghdr message = {.msg_iov = &one, .msg_iovlen = 1};
    if (p) {
        const int fds[PIPES] = {p->in, p->out, p->err};
        message.msg_control = data.space;
        message.msg_controllen = sizeof data.space;
        struct cmsghdr *head = CMSG_FIRSTHDR(&message);
        head->cmsg_level = SOL_SOCKET;
        head->cmsg_type = SCM_RIGHTS;
        head->cmsg_len = CMSG_LEN(sizeof fds);
        memcpy(CMSG_DATA(head), fds, sizeof fds);
    }
    ssize_t put;
    do
        put = sendmsg(line, &message, MSG_NOSIGNAL);
    while (put < 0 && errno == EINTR);
    return put == (ssize_t)sizeof *reply;
}

/* The words of a request in their places; false: it is none. */
static bool take_words(const struct request *r, const char *at, size_t n, const char *argv[WORDS_MAX + 1],
                       struct lt_confine *policy)
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

static bool start(struct starter *s, const struct request *r, const char *words, size_t n)
{
    struct lt_cx cx = {0};
    struct lt_confine policy;
    struct reply reply = {0};
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
    memcpy(reply.why, cx.what, sizeof cx.what < WHY_BYTES ? sizeof cx.what : WHY_BYTES - 1);
    if (reply.code)
        return send_reply(s->line, &reply, NULL);
    reply.pid = p->pid;
    bool sent = send_reply(s->line, &reply, p);
    close_pipes(p); /* whoever asked has them */
    s->n++;
    return sent;
}

/* A program that was started, waited for or ended. */
static bool settle(struct starter *s, const struct request *r)
{
    struct reply reply = {0};
    size_t i = 0;
    while (i < s->n && s->running[i].pid != r->pid)
        i++;
    if (i < s->n && r->op == WAIT) {
        lt_proc_wait(&s->running[i], r->ms < 0 || r->ms > 10000 ? 0 : r->ms);
    } else if (i < s->n) {
        reply.how = lt_proc_end(&s->running[i]);
        s->running[i] = s->running[--s->n];
    }
    return send_reply(s->line, &reply, NULL);
}

static _Noreturn void serve(struct starter *s)
{
    static char packet[sizeof(struct request) + WORDS_BYTES];
    bool fine = true;
    while (fine) {
        struct request r;
        ssize_t got = recv(s->line, packet, sizeof packet, 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < (ssize_t)sizeof r)
            break;
        memcpy(&r, packet, sizeof r);
        fine = r.op == START ? start(s, &r, packet + sizeof r, (size_t)got - sizeof r) : settle(s, &r);
    }
    for (size_t i = 0; i < s->n; i++)
        lt_proc_end(&s->running[i]);
    _exit(0);
}

/* ------------------------------------------------------------------ who asks */

static struct {
    pthread_mutex_t lock;
    int line;
} asked = {PTHREAD_MUTEX_INITIALIZER, -1};

/* One request, one reply, whichever thread asks. Fills *p's pipes when they come. */
static bool ask(const void *packet, size_t n, struct reply *reply, struct lt_proc *p)
{
    union parcel data;
    struct iovec one = {reply, sizeof *reply};
    struct msghdr message = {
        .msg_iov = &one, .msg_iovlen = 1, .msg_control = data.space, .msg_controllen = sizeof data.space};
    ssize_t put, got = -1;
    pthread_mutex_lock(&asked.lock);
    do
        put = send(asked.line, packet, n, MSG_NOSIGNAL);
    while (put < 0 && errno == EINTR);
    while (put == (ssize_t)n && (got = recvmsg(asked.line, &message, MSG_CMSG_CLOEXEC)) < 0 && errno == EINTR)
        ;
    pthread_mutex_unlock(&asked.lock);
    if (got != (ssize_t)sizeof *reply)
        return false;
    reply->why[WHY_BYTES - 1] = '\0';
    struct cmsghdr *head = CMSG_FIRSTHDR(&message);
    if (p && head && head->cmsg_type == SCM_RIGHTS && head->cmsg_len == CMSG_LEN(PIPES * sizeof(int))) {
        int fds[PIPES];
        memcpy(fds, CMSG_DATA(head), sizeof fds);
        *p = (struct lt_proc){.pid = reply->pid, .in = fds[0], .out = fds[1], .err = fds[2], .far = true};
    }
    return true;
}

static bool put_request(struct lt_buf *b, const char *const *argv, const struct lt_confine *policy)
{
    const char *const lists[LISTS] = {
        [READ] = policy->read, [WRITE] = policy->write, [ENV] = policy->env, [SET] = policy->set};
    struct request r = {.op = START,
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
    struct lt_buf packet = LT_BUF(sizeof(struct request) + WORDS_BYTES);
    struct reply reply = {0};
    *p = LT_PROC;
    enum lt_status st = LT_OK;
    if (policy->hand > 0 || !put_request(&packet, argv, policy))
        st = lt_fail(cx, LT_LIMIT, "%s: too much is said about it", argv[0]);
    else if (!ask(packet.p, packet.n, &reply, p))
        st = lt_fail(cx, LT_IO, "%s: cannot start: nobody is there to start it", argv[0]);
    else if (reply.code)
        st = lt_fail(cx, reply.code, "%s", reply.why);
    else if (!p->far)
        st = lt_fail(cx, LT_IO, "%s: cannot start: its pipes did not come", argv[0]);
    lt_buf_close(&packet);
    return st;
}

static int far_settle(struct lt_proc *p, int ms)
{
    const struct request r = {.op = ms >= 0 ? WAIT : END, .pid = p->pid, .ms = ms};
    struct reply reply = {0};
    return ask(&r, sizeof r, &reply, NULL) ? reply.how : 0;
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

enum lt_status lt_starter_open(struct lt_cx *cx, lt_starter_allows_fn allows, const void *user)
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
    asked.line = ends[0];
    lt_proc_start_far(&far);
    return LT_OK;
}
