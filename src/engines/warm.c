/* engines/warm.c - see warm.h. The two pipes carry one int each way: a line number to start, a wait status
 * when the child has ended. Everything else is in the caller's shared memory. */
#include "engines/warm.h"

#include "base/proc.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

static bool read_int(int fd, int *v)
{
    ssize_t n;
    do
        n = read(fd, v, sizeof *v);
    while (n < 0 && errno == EINTR);
    return n == (ssize_t)sizeof *v;
}

static bool write_int(int fd, int v)
{
    ssize_t n;
    do
        n = write(fd, &v, sizeof v);
    while (n < 0 && errno == EINTR);
    return n == (ssize_t)sizeof v;
}

/* Die with the parent, also when it died before this line. */
static void follow(pid_t parent)
{
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || getppid() != parent)
        _exit(1);
}

static void close_both(int fds[2])
{
    for (int i = 0; i < 2; i++)
        if (fds[i] >= 0)
            close(fds[i]);
}

/* The warm process: prepared once, then a child for every line. Never returns. */
static _Noreturn void stay_warm(int go, int done, bool (*prepare)(void *user), void (*line)(void *user),
                                void *user)
{
    /* The worker's own pipes: an engine that prints must not get into the protocol, and the host must see the
     * worker's end as soon as it comes. */
    int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
    if (nothing < 0 || dup2(nothing, STDIN_FILENO) < 0 || dup2(nothing, STDOUT_FILENO) < 0)
        _exit(1);
    pid_t self = getpid();
    bool ready = prepare(user);
    int status = 0;
    if (!write_int(done, ready ? 0 : 1) || !ready)
        _exit(0);
    while (read_int(go, &status)) {
        pid_t child = fork();
        if (child == 0) {
            follow(self);
            close(go);
            close(done);
            line(user);
            _exit(0);
        }
        status = W_EXITCODE(127, 0);
        if (child > 0)
            while (waitpid(child, &status, 0) < 0 && errno == EINTR)
                ;
        if (!write_int(done, status))
            break;
    }
    _exit(0);
}

bool lt_warm_start(struct lt_warm *w, bool (*prepare)(void *user), void (*line)(void *user), void *user)
{
    *w = LT_WARM;
    int go[2] = {-1, -1}, done[2] = {-1, -1};
    pid_t parent = getpid();
    pid_t pid = pipe2(go, O_CLOEXEC) == 0 && pipe2(done, O_CLOEXEC) == 0 ? fork() : -1;
    if (pid == 0) {
        follow(parent);
        close(go[1]);
        close(done[0]);
        stay_warm(go[0], done[1], prepare, line, user);
    }
    if (pid < 0) {
        close_both(go);
        close_both(done);
        return false;
    }
    close(go[0]);
    close(done[1]);
    *w = (struct lt_warm){.pid = pid, .go = go[1], .done = done[0]};
    int refused = 1;
    if (read_int(w->done, &refused) && !refused)
        return true;
    lt_warm_stop(w);
    return false;
}

bool lt_warm_line(struct lt_warm *w, char *why, size_t n)
{
    int status = 0;
    if (!write_int(w->go, 1) || !read_int(w->done, &status)) {
        snprintf(why, n, "its warm process is gone");
        return false;
    }
    if (status == 0)
        return true;
    lt_proc_describe(status, why, n);
    return false;
}

void lt_warm_stop(struct lt_warm *w)
{
    if (w->pid > 0) {
        kill(w->pid, SIGKILL); /* its child follows it */
        while (waitpid(w->pid, NULL, 0) < 0 && errno == EINTR)
            ;
        close(w->go);
        close(w->done);
    }
    *w = LT_WARM;
}
