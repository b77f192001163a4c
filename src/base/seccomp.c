/* base/seccomp.c - see seccomp.h. The only file that knows libseccomp, which turns the table below into a
 * filter for this machine's architecture; a system call that it does not have is no rule there. */
#include "base/seccomp.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <seccomp.h>
#include <signal.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum when {
    ALWAYS,
    GUEST,   /* unless it starts confined programs itself */
    OFFLINE, /* unless it may use the network */
    ALONE,   /* where no other process is wanted */
    UNTRACED /* unless it traces itself */
};

enum {
    PRETEND = 0, /* answered as done, and not done */
    CHILD_S = 5, /* to make a filter */
    TRIES = 2
};

#define ROW(name, when, answer) {SCMP_SYS(name), when, answer}

/* clang-format off */
static const struct call_row {
    int nr;
    enum when when;
    int answer; /* an errno, or PRETEND */
} rows[] = {
    /* Leaving the process group would outlive the kill of the group. */
    ROW(setsid, ALWAYS, PRETEND), ROW(setpgid, GUEST, PRETEND),
    /* The C library falls back to clone, whose flags can be looked at. */
    ROW(clone3, ALWAYS, ENOSYS),
    ROW(socket, OFFLINE, EACCES), ROW(socketcall, OFFLINE, EACCES), ROW(connect, OFFLINE, EACCES),
    ROW(bind, OFFLINE, EACCES), ROW(listen, OFFLINE, EACCES),
    ROW(shmget, ALWAYS, EPERM), ROW(msgget, ALWAYS, EPERM), ROW(semget, ALWAYS, EPERM),
    ROW(mq_open, ALWAYS, EPERM),
    ROW(fork, ALONE, EPERM), ROW(vfork, ALONE, EPERM), ROW(execve, ALONE, EPERM), ROW(execveat, ALONE, EPERM),
    ROW(kill, ALONE, EPERM), ROW(tkill, ALONE, EPERM), ROW(pidfd_send_signal, ALONE, EPERM),
    ROW(rt_sigqueueinfo, ALONE, EPERM), ROW(rt_tgsigqueueinfo, ALONE, EPERM),
    ROW(ptrace, UNTRACED, EPERM),
    ROW(process_vm_readv, ALWAYS, EPERM), ROW(process_vm_writev, ALWAYS, EPERM), ROW(kcmp, ALWAYS, EPERM),
    ROW(pidfd_getfd, ALWAYS, EPERM), ROW(process_madvise, ALWAYS, EPERM),
    ROW(perf_event_open, ALWAYS, EPERM), ROW(bpf, ALWAYS, EPERM), ROW(userfaultfd, ALWAYS, EPERM),
    ROW(keyctl, ALWAYS, EPERM), ROW(add_key, ALWAYS, EPERM), ROW(request_key, ALWAYS, EPERM),
    ROW(io_uring_setup, ALWAYS, ENOSYS), ROW(io_uring_enter, ALWAYS, ENOSYS), ROW(io_uring_register, ALWAYS, ENOSYS),
    ROW(mount, ALWAYS, EPERM), ROW(umount2, ALWAYS, EPERM), ROW(pivot_root, ALWAYS, EPERM),
    ROW(chroot, ALWAYS, EPERM), ROW(open_tree, ALWAYS, EPERM), ROW(move_mount, ALWAYS, EPERM),
    ROW(fsopen, ALWAYS, EPERM), ROW(fsconfig, ALWAYS, EPERM), ROW(fsmount, ALWAYS, EPERM), ROW(fspick, ALWAYS, EPERM),
    ROW(mount_setattr, ALWAYS, EPERM), ROW(unshare, ALWAYS, EPERM), ROW(setns, ALWAYS, EPERM),
    ROW(open_by_handle_at, ALWAYS, EPERM), ROW(fanotify_init, ALWAYS, EPERM),
    ROW(swapon, ALWAYS, EPERM), ROW(swapoff, ALWAYS, EPERM), ROW(reboot, ALWAYS, EPERM),
    ROW(kexec_load, ALWAYS, EPERM), ROW(kexec_file_load, ALWAYS, EPERM),
    ROW(init_module, ALWAYS, EPERM), ROW(finit_module, ALWAYS, EPERM), ROW(delete_module, ALWAYS, EPERM),
    ROW(acct, ALWAYS, EPERM), ROW(quotactl, ALWAYS, EPERM), ROW(quotactl_fd, ALWAYS, EPERM),
    ROW(sethostname, ALWAYS, EPERM), ROW(setdomainname, ALWAYS, EPERM),
    ROW(settimeofday, ALWAYS, EPERM), ROW(clock_settime, ALWAYS, EPERM), ROW(clock_adjtime, ALWAYS, EPERM),
    ROW(iopl, ALWAYS, EPERM), ROW(ioperm, ALWAYS, EPERM), ROW(syslog, ALWAYS, EPERM),
    ROW(vhangup, ALWAYS, EPERM),
};
/* clang-format on */

/* Types into a terminal (ioctl_tty(2)); some headers lack the second. */
enum { TIOCSTI_NR = 0x5412, TIOCLINUX_NR = 0x541C };

/* clone(2) has its flags in another place on s390. */
#if defined(__s390__) || defined(__s390x__)
enum { CLONE_FLAGS = 1 };
#else
enum { CLONE_FLAGS = 0 };
#endif

static bool applies(enum when when, const struct lt_seccomp_opts *o)
{
    return when == ALWAYS || (when == GUEST && !o->host) || (when == OFFLINE && !o->network) ||
           (when == ALONE && o->alone) || (when == UNTRACED && !o->traced);
}

static bool refuse(scmp_filter_ctx ctx, int nr, int answer, struct scmp_arg_cmp when)
{
    return seccomp_rule_add_array(ctx, SCMP_ACT_ERRNO((uint32_t)answer), nr, 1, &when) == 0;
}

static bool refuse_rows(scmp_filter_ctx ctx, const struct lt_seccomp_opts *o)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (applies(rows[i].when, o) &&
            seccomp_rule_add_array(ctx, SCMP_ACT_ERRNO((uint32_t)rows[i].answer), rows[i].nr, 0, NULL) != 0)
            return false;
    return true;
}

/* No new namespace; alone: no new process, which is all but a thread. */
static bool refuse_clones(scmp_filter_ctx ctx, const struct lt_seccomp_opts *o)
{
    static const uint64_t namespaces[] = {CLONE_NEWNS,   CLONE_NEWCGROUP, CLONE_NEWUTS, CLONE_NEWIPC,
                                          CLONE_NEWUSER, CLONE_NEWPID,    CLONE_NEWNET};
    for (size_t i = 0; i < sizeof namespaces / sizeof *namespaces; i++)
        if (!refuse(ctx, SCMP_SYS(clone), EPERM,
                    SCMP_CMP(CLONE_FLAGS, SCMP_CMP_MASKED_EQ, namespaces[i], namespaces[i])))
            return false;
    return !o->alone || o->traced ||
           refuse(ctx, SCMP_SYS(clone), EPERM, SCMP_CMP(CLONE_FLAGS, SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0));
}

/* With the network: the internet, what the resolver asks on this machine, and the kernel's list of addresses.
 * Bits above the 32 that the kernel looks at make the number larger: refused. */
static bool refuse_families(scmp_filter_ctx ctx)
{
    bool fine = refuse(ctx, SCMP_SYS(socket), EAFNOSUPPORT, SCMP_A0(SCMP_CMP_GT, AF_NETLINK, 0));
    for (uint64_t family = 0; family < AF_NETLINK && fine; family++)
        if (family != AF_UNIX && family != AF_INET && family != AF_INET6)
            fine = refuse(ctx, SCMP_SYS(socket), EAFNOSUPPORT, SCMP_A0(SCMP_CMP_EQ, family, 0));
    return fine;
}

/* Limits of another process; keys typed into a terminal; a signal to another process. */
static bool refuse_others(scmp_filter_ctx ctx, const struct lt_seccomp_opts *o, pid_t self)
{
    return refuse(ctx, SCMP_SYS(prlimit64), EPERM, SCMP_A0(SCMP_CMP_NE, 0, 0)) &&
           refuse(ctx, SCMP_SYS(ioctl), EPERM, SCMP_A1(SCMP_CMP_MASKED_EQ, UINT32_MAX, TIOCSTI_NR)) &&
           refuse(ctx, SCMP_SYS(ioctl), EPERM, SCMP_A1(SCMP_CMP_MASKED_EQ, UINT32_MAX, TIOCLINUX_NR)) &&
           (!o->alone || refuse(ctx, SCMP_SYS(tgkill), EPERM, SCMP_A0(SCMP_CMP_NE, (uint64_t)self, 0)));
}

static bool export(int fd, const struct lt_seccomp_opts *o, pid_t self)
{
    scmp_filter_ctx ctx = seccomp_init(SCMP_ACT_ALLOW);
    /* Another architecture's numbers mean other calls: none of those is known here. */
    bool fine = ctx && seccomp_attr_set(ctx, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_ERRNO(ENOSYS)) == 0 &&
                refuse_rows(ctx, o) && refuse_clones(ctx, o) && refuse_others(ctx, o, self) &&
                (!o->network || refuse_families(ctx)) && seccomp_export_bpf(ctx, fd) == 0;
    if (ctx)
        seccomp_release(ctx);
    return fine;
}

/* What was exported, as the kernel takes it; only a whole one ends with the zero that is written after it. */
static bool take(int fd, struct lt_seccomp *out)
{
    ssize_t n = pread(fd, out->code, sizeof out->code, 0);
    size_t one = sizeof *out->code;
    bool fine = n > (ssize_t)one && (size_t)n < sizeof out->code && (size_t)n % one == 1;
    out->n = fine ? (size_t)n / one : 0;
    return fine;
}

/* libseccomp does not outlive a refusal of memory (2.5 frees twice, or goes round for ever): what that ends
 * is a child of ours. The child has CHILD_S: one that was forked while another thread had the
 * allocator may never get on (a sanitizer's has no care for that). */
static void export_elsewhere(int fd, const struct lt_seccomp_opts *o)
{
    pid_t self = getpid();
    sigset_t all, old;
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) < 0)
        return;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &old); /* no handler of ours runs in the child */
    pid_t child = fork();
    if (child == 0) {
        const struct rlimit none = {0, 0}, seconds = {CHILD_S, CHILD_S};
        (void)setrlimit(RLIMIT_CORE, &none);
        (void)setrlimit(RLIMIT_CPU, &seconds);
        (void)close(STDERR_FILENO); /* the C library would tell of it */
        _exit(export(fd, o, self) && write(fd, "", 1) == 1 ? 0 : 1);
    }
    pthread_sigmask(SIG_SETMASK, &old, NULL);
    (void)close(ends[1]);
    struct pollfd ended = {.fd = ends[0], .events = POLLIN};
    int got = 1;
    while (child > 0 && (got = poll(&ended, 1, CHILD_S * 1000)) < 0 && errno == EINTR)
        ;
    if (got == 0)
        (void)kill(child, SIGKILL);
    while (child > 0 && waitpid(child, NULL, 0) < 0 && errno == EINTR)
        ;
    (void)close(ends[0]);
}

static bool build(const struct lt_seccomp_opts *o, struct lt_seccomp *out)
{
    out->n = 0;
    for (int tries = 0; tries < TRIES && !out->n; tries++) {
        int fd = memfd_create("filter", MFD_CLOEXEC);
        if (fd < 0)
            return false;
        export_elsewhere(fd, o);
        (void)take(fd, out);
        close(fd);
    }
    return out->n > 0;
}

/* One is the same each time, but for what knows its own process, or is made once. */
bool lt_seccomp_build(const struct lt_seccomp_opts *o, struct lt_seccomp *out)
{
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    static struct lt_seccomp made[2][2];
    if (o->alone || o->host)
        return build(o, out);
    pthread_mutex_lock(&lock);
    struct lt_seccomp *kept = &made[o->network][o->traced];
    bool fine = kept->n || build(o, kept);
    if (fine)
        *out = *kept;
    pthread_mutex_unlock(&lock);
    return fine;
}

bool lt_seccomp_there(void)
{
    uint32_t action = SECCOMP_RET_ERRNO;
    return syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0;
}

bool lt_seccomp_enter(const struct lt_seccomp *filter)
{
    struct sock_fprog program = {.len = (unsigned short)filter->n,
                                 .filter = (struct sock_filter *)(uintptr_t)filter->code};
    return filter->n && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
}
