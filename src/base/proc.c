/* base/proc.c - see proc.h. Between fork and exec the child calls only what signal-safety(7) allows: other
 * threads of the parent may hold any lock. */
#include "base/proc.h"

#include "base/confine.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/close_range.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

/* A pipe each for stdin, stdout, stderr and the errno of an exec that failed; [0] is read, [1] is written. */
enum { IN, OUT, ERR, EXEC, PIPES };

static void close_fd(int *fd)
{
    if (*fd >= 0)
        close(*fd);
    *fd = -1;
}

static void close_pipes(int pipes[PIPES][2])
{
    for (int i = 0; i < PIPES; i++) {
        close_fd(&pipes[i][0]);
        close_fd(&pipes[i][1]);
    }
}

/* A descriptor that the child's own are put on (the parent had closed one of its own) would be overwritten by
 * dup2: move it up. */
static bool lift(int *fd)
{
    if (*fd > LT_PROC_HAND_TO)
        return true;
    int up = fcntl(*fd, F_DUPFD_CLOEXEC, LT_PROC_HAND_TO + 1);
    if (up < 0)
        return false;
    close(*fd);
    *fd = up;
    return true;
}

static bool open_pipes(int pipes[PIPES][2])
{
    for (int i = 0; i < PIPES; i++)
        pipes[i][0] = pipes[i][1] = -1;
    for (int i = 0; i < PIPES; i++)
        if (pipe2(pipes[i], O_CLOEXEC) != 0 || !lift(&pipes[i][0]) || !lift(&pipes[i][1]))
            return false;
    return true;
}

static void default_signals(void)
{
    struct sigaction plain = {.sa_handler = SIG_DFL};
    for (int i = 1; i < NSIG; i++)
        (void)sigaction(i, &plain, NULL); /* fails for KILL, STOP and libc's own: fine */
    sigset_t none;
    sigemptyset(&none);
    (void)sigprocmask(SIG_SETMASK, &none, NULL);
}

/* What becomes of the child of the fork. */
struct birth {
    int pipes[PIPES][2];
    pid_t parent;
    const char *const *argv;
    const struct lt_cage *cage; /* NULL: as free as we are */
    int hand, hand_to;          /* it gets these as LT_PROC_HAND and LT_PROC_HAND_TO; -1: none */
};

static bool hand_on(int fd, int as)
{
    return fd < 0 || (fd == as ? fcntl(fd, F_SETFD, 0) == 0 : dup2(fd, as) >= 0);
}

static bool place_descriptors(struct birth *b)
{
    bool ok = dup2(b->pipes[IN][0], STDIN_FILENO) >= 0 && dup2(b->pipes[OUT][1], STDOUT_FILENO) >= 0 &&
              dup2(b->pipes[ERR][1], STDERR_FILENO) >= 0;
    /* Descriptors that some library opened without close-on-exec stay ours. */
    (void)syscall(SYS_close_range, 3u, ~0u, (unsigned)CLOSE_RANGE_CLOEXEC);
    /* One may lie where the other goes. */
    if (ok && b->hand_to == LT_PROC_HAND)
        ok = (b->hand_to = fcntl(b->hand_to, F_DUPFD_CLOEXEC, LT_PROC_HAND_TO + 1)) >= 0;
    return ok && hand_on(b->hand, LT_PROC_HAND) && hand_on(b->hand_to, LT_PROC_HAND_TO);
}

static _Noreturn void become(struct birth *b)
{
    (void)setpgid(0, 0);
    bool ok = prctl(PR_SET_PDEATHSIG, SIGKILL) == 0;
    if (getppid() != b->parent) /* it died before the line above could tell us */
        _exit(127);
    ok = ok && place_descriptors(b);
    default_signals();
    if (ok && b->cage)
        lt_confine_enter(b->cage);
    if (ok)
        execve(b->argv[0], (char *const *)(uintptr_t)b->argv, b->cage ? lt_confine_env(b->cage) : environ);
    int error = errno;
    (void)!write(b->pipes[EXEC][1], &error, sizeof error);
    _exit(127);
}

/* 0 once the program runs, else the errno that kept it from running. */
static int exec_error(int fd)
{
    int error = 0;
    ssize_t n;
    do
        n = read(fd, &error, sizeof error);
    while (n < 0 && errno == EINTR);
    return n == 0 ? 0 : n == (ssize_t)sizeof error ? error : EIO;
}

static pid_t fork_quietly(void)
{
    /* No handler of ours may run in the child before it has reset them. */
    sigset_t all, old;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &old);
    pid_t pid = fork();
    if (pid != 0)
        pthread_sigmask(SIG_SETMASK, &old, NULL);
    return pid;
}

/* Our ends of its pipes, which never make us wait; 0 or an errno. */
static int take_pipes(struct lt_proc *p, struct birth *b)
{
    p->in = b->pipes[IN][1];
    p->out = b->pipes[OUT][0];
    p->err = b->pipes[ERR][0];
    b->pipes[IN][1] = b->pipes[OUT][0] = b->pipes[ERR][0] = -1;
    close_fd(&b->pipes[EXEC][1]);
    int error = exec_error(b->pipes[EXEC][0]);
    close_pipes(b->pipes);
    const int ours[] = {p->in, p->out, p->err};
    for (size_t i = 0; i < sizeof ours / sizeof *ours && !error; i++)
        if (fcntl(ours[i], F_SETFL, O_NONBLOCK) != 0)
            error = errno;
    return error;
}

static enum lt_status give_birth(struct lt_cx *cx, struct lt_proc *p, struct birth *b)
{
    pid_t pid = open_pipes(b->pipes) ? fork_quietly() : -1;
    if (pid == 0)
        become(b);
    if (pid < 0) {
        int error = errno;
        close_pipes(b->pipes);
        return lt_fail(cx, LT_IO, "%s: cannot start: %s", b->argv[0], strerror(error));
    }
    p->pid = pid;
    int error = take_pipes(p, b);
    if (!error)
        return LT_OK;
    lt_proc_end(p);
    return lt_fail(cx, error == ENOENT || error == ENOTDIR ? LT_NOTFOUND : LT_IO, "%s: cannot start: %s",
                   b->argv[0], strerror(error));
}

enum lt_status lt_proc_start(struct lt_cx *cx, struct lt_proc *p, const char *const *argv)
{
    return lt_proc_start_handing(cx, p, argv, -1, -1);
}

/* Ours may be one of those that are about to be replaced in the child. */
enum lt_status lt_proc_start_handing(struct lt_cx *cx, struct lt_proc *p, const char *const *argv, int hand,
                                     int hand_to)
{
    int up = hand >= 0 ? fcntl(hand, F_DUPFD_CLOEXEC, LT_PROC_HAND_TO + 1) : -1;
    struct birth b = {.parent = getpid(), .argv = argv, .hand = up, .hand_to = hand_to};
    *p = LT_PROC;
    if (hand >= 0 && up < 0)
        return lt_fail(cx, LT_IO, "%s: cannot start: %s", argv[0], strerror(errno));
    enum lt_status st = give_birth(cx, p, &b);
    close_fd(&up);
    return st;
}

static const struct lt_proc_far *elsewhere;

void lt_proc_start_far(const struct lt_proc_far *far)
{
    elsewhere = far;
}

enum lt_status lt_proc_start_confined(struct lt_cx *cx, struct lt_proc *p, const char *const *argv,
                                      const struct lt_confine *policy)
{
    if (elsewhere && policy->network)
        return elsewhere->start(cx, p, argv, policy);
    struct birth b = {.parent = getpid(),
                      .argv = argv,
                      .hand = policy->hand > 0 ? policy->hand : -1,
                      .hand_to = policy->hand_to > 0 ? policy->hand_to : -1};
    struct lt_cage *cage = NULL;
    *p = LT_PROC;
    enum lt_status st = lt_confine_prepare(cx, policy, argv[0], &cage);
    b.cage = cage;
    if (!st)
        st = give_birth(cx, p, &b);
    lt_confine_close(cage);
    return st;
}

void lt_proc_wait(const struct lt_proc *p, int ms)
{
    int64_t until = lt_proc_now_ms() + ms;
    siginfo_t how = {0};
    if (p->far)
        elsewhere->wait(p, ms);
    if (p->far || p->borrowed)
        return;
    /* WNOWAIT: it is reaped after its group has been killed. */
    while (p->pid > 0 && waitid(P_PID, (id_t)p->pid, &how, WEXITED | WNOHANG | WNOWAIT) == 0 &&
           how.si_pid == 0 && lt_proc_now_ms() < until)
        (void)nanosleep(&(struct timespec){.tv_nsec = 500 * 1000}, NULL);
}

static int kill_and_reap(pid_t pid)
{
    int status = 0;
    /* The group first: once the leader is reaped its number may be given to somebody else. */
    (void)kill(-pid, SIGKILL);
    (void)kill(pid, SIGKILL);
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
        ;
    return status;
}

int lt_proc_end(struct lt_proc *p)
{
    int status = 0;
    if (p->pid > 0) {
        status = p->borrowed ? 0 : p->far ? elsewhere->end(p) : kill_and_reap(p->pid);
        close_fd(&p->in);
        close_fd(&p->out);
        close_fd(&p->err);
    }
    *p = LT_PROC;
    return status;
}

ssize_t lt_proc_write(struct lt_proc *p, const void *from, size_t n)
{
    /* SIGPIPE goes to the thread that writes: hold it back, and take it off the queue if it was ours. */
    sigset_t pipe_only, old, waiting;
    sigemptyset(&pipe_only);
    sigaddset(&pipe_only, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe_only, &old);
    sigpending(&waiting);
    bool was_waiting = sigismember(&waiting, SIGPIPE) == 1;
    ssize_t put;
    do
        put = write(p->in, from, n);
    while (put < 0 && errno == EINTR);
    int error = errno;
    if (put < 0 && error == EPIPE && !was_waiting)
        while (sigtimedwait(&pipe_only, NULL, &(struct timespec){0}) < 0 && errno == EINTR)
            ;
    pthread_sigmask(SIG_SETMASK, &old, NULL);
    errno = error;
    return put;
}

void lt_proc_describe(int status, char *to, size_t n)
{
    if (WIFSIGNALED(status))
        snprintf(to, n, "killed by signal %d (%s)", WTERMSIG(status), strsignal(WTERMSIG(status)));
    else
        snprintf(to, n, "exit status %d", WIFEXITED(status) ? WEXITSTATUS(status) : -1);
}

int64_t lt_proc_now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
