/* batch/lender.c - see lender.h. */
#include "batch/lender.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/close_range.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { LINE = STDERR_FILENO + 1 };

/* Nothing of the batch's is its own: neither its signals nor what it has open. */
static _Noreturn void serve(lectern *l, int line, pid_t parent)
{
    struct sigaction plain = {.sa_handler = SIG_DFL};
    for (int i = 1; i < NSIG; i++)
        (void)sigaction(i, &plain, NULL);
    int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
    bool fine = setpgid(0, 0) == 0 && prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && getppid() == parent &&
                nothing >= 0 && dup2(nothing, STDIN_FILENO) >= 0 && dup2(nothing, STDOUT_FILENO) >= 0 &&
                dup2(nothing, STDERR_FILENO) >= 0 && (line == LINE || dup2(line, LINE) >= 0) &&
                fcntl(LINE, F_SETFD, FD_CLOEXEC) == 0;
    (void)syscall(SYS_close_range, (unsigned)LINE + 1, ~0u, 0u);
    _exit(fine && lt_errand_serve_engines(l, LINE) == LT_OK ? 0 : 1);
}

void lt_lender_open(struct lt_lender *lender, lectern *l)
{
    int ends[2];
    pid_t parent = getpid();
    *lender = LT_LENDER;
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return;
    pid_t pid = fork();
    if (pid == 0)
        serve(l, ends[1], parent);
    close(ends[1]);
    if (pid > 0)
        *lender = (struct lt_lender){pid, ends[0]};
    else
        close(ends[0]);
}

void lt_lender_close(struct lt_lender *lender)
{
    if (lender->pid > 0) {
        close(lender->line);
        (void)kill(lender->pid, SIGKILL); /* its engines die with it */
        while (waitpid(lender->pid, NULL, 0) < 0 && errno == EINTR)
            ;
    }
    *lender = LT_LENDER;
}
