/* base/seccomp.c - see seccomp.h. The program is written by hand: a table of system calls in, two
 * instructions each out. Numbers that an architecture does not have are left out where the table is compiled.
 */
#include "base/seccomp.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#define ARCH AUDIT_ARCH_X86_64
#elif defined(__i386__)
#define ARCH AUDIT_ARCH_I386
#elif defined(__aarch64__)
#define ARCH AUDIT_ARCH_AARCH64
#elif defined(__arm__)
#define ARCH AUDIT_ARCH_ARM
#elif defined(__riscv) && __riscv_xlen == 64
#define ARCH AUDIT_ARCH_RISCV64
#elif defined(__powerpc64__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define ARCH AUDIT_ARCH_PPC64LE
#elif defined(__loongarch64)
#define ARCH 0xC0000102u
#endif /* s390x has clone's flags elsewhere; others have never been tried */

#ifdef ARCH

enum when {
    ALWAYS,
    OFFLINE, /* unless it may use the network */
    ALONE,   /* where no other process is wanted */
    UNTRACED /* unless it traces itself */
};

enum { PRETEND = 0 }; /* answered as done, and not done */

/* A name that this machine's headers or architecture do not have is a row that matches nothing. */
#define ROW(name, when, answer) {NR_##name, when, answer}

/* clang-format off */
#ifdef __NR_socketcall
enum { NR_socketcall = __NR_socketcall };
#else
enum { NR_socketcall = -1 };
#endif
#ifdef __NR_fork
enum { NR_fork = __NR_fork, NR_vfork = __NR_vfork };
#else
enum { NR_fork = -1, NR_vfork = -1 };
#endif
#ifdef __NR_iopl
enum { NR_iopl = __NR_iopl, NR_ioperm = __NR_ioperm };
#else
enum { NR_iopl = -1, NR_ioperm = -1 };
#endif
#ifdef __NR_kexec_file_load
enum { NR_kexec_file_load = __NR_kexec_file_load };
#else
enum { NR_kexec_file_load = -1 };
#endif
#ifdef __NR_userfaultfd
enum { NR_userfaultfd = __NR_userfaultfd };
#else
enum { NR_userfaultfd = -1 };
#endif
#ifdef __NR_shmget
enum { NR_shmget = __NR_shmget, NR_msgget = __NR_msgget, NR_semget = __NR_semget };
#else
enum { NR_shmget = -1, NR_msgget = -1, NR_semget = -1 };
#endif

/* Since Linux 5.1 new calls have one number everywhere. */
enum {
    NR_pidfd_send_signal = 424, NR_io_uring_setup = 425, NR_io_uring_enter = 426, NR_io_uring_register = 427,
    NR_open_tree = 428, NR_move_mount = 429, NR_fsopen = 430, NR_fsconfig = 431, NR_fsmount = 432, NR_fspick = 433,
    NR_clone3 = 435, NR_pidfd_getfd = 438, NR_process_madvise = 440, NR_mount_setattr = 442, NR_quotactl_fd = 443
};

static const struct row {
    int nr;
    enum when when;
    int answer; /* an errno, or PRETEND */
} rows[] = {
    /* Leaving the process group would outlive the kill of the group. */
    {__NR_setsid, ALWAYS, PRETEND}, {__NR_setpgid, ALWAYS, PRETEND},
    /* The C library falls back to clone, whose flags can be looked at. */
    ROW(clone3, ALWAYS, ENOSYS),
    {__NR_socket, OFFLINE, EACCES}, ROW(socketcall, OFFLINE, EACCES), {__NR_connect, OFFLINE, EACCES},
    {__NR_bind, OFFLINE, EACCES}, {__NR_listen, OFFLINE, EACCES},
    ROW(shmget, ALWAYS, EPERM), ROW(msgget, ALWAYS, EPERM), ROW(semget, ALWAYS, EPERM),
    {__NR_mq_open, ALWAYS, EPERM},
    ROW(fork, ALONE, EPERM), ROW(vfork, ALONE, EPERM), {__NR_execve, ALONE, EPERM}, {__NR_execveat, ALONE, EPERM},
    {__NR_kill, ALONE, EPERM}, {__NR_tkill, ALONE, EPERM}, ROW(pidfd_send_signal, ALONE, EPERM),
    {__NR_rt_sigqueueinfo, ALONE, EPERM}, {__NR_rt_tgsigqueueinfo, ALONE, EPERM},
    {__NR_ptrace, UNTRACED, EPERM},
    {__NR_process_vm_readv, ALWAYS, EPERM}, {__NR_process_vm_writev, ALWAYS, EPERM}, {__NR_kcmp, ALWAYS, EPERM},
    ROW(pidfd_getfd, ALWAYS, EPERM), ROW(process_madvise, ALWAYS, EPERM),
    {__NR_perf_event_open, ALWAYS, EPERM}, {__NR_bpf, ALWAYS, EPERM}, ROW(userfaultfd, ALWAYS, EPERM),
    {__NR_keyctl, ALWAYS, EPERM}, {__NR_add_key, ALWAYS, EPERM}, {__NR_request_key, ALWAYS, EPERM},
    ROW(io_uring_setup, ALWAYS, ENOSYS), ROW(io_uring_enter, ALWAYS, ENOSYS), ROW(io_uring_register, ALWAYS, ENOSYS),
    {__NR_mount, ALWAYS, EPERM}, {__NR_umount2, ALWAYS, EPERM}, {__NR_pivot_root, ALWAYS, EPERM},
    {__NR_chroot, ALWAYS, EPERM}, ROW(open_tree, ALWAYS, EPERM), ROW(move_mount, ALWAYS, EPERM),
    ROW(fsopen, ALWAYS, EPERM), ROW(fsconfig, ALWAYS, EPERM), ROW(fsmount, ALWAYS, EPERM), ROW(fspick, ALWAYS, EPERM),
    ROW(mount_setattr, ALWAYS, EPERM), {__NR_unshare, ALWAYS, EPERM}, {__NR_setns, ALWAYS, EPERM},
    {__NR_open_by_handle_at, ALWAYS, EPERM}, {__NR_fanotify_init, ALWAYS, EPERM},
    {__NR_swapon, ALWAYS, EPERM}, {__NR_swapoff, ALWAYS, EPERM}, {__NR_reboot, ALWAYS, EPERM},
    {__NR_kexec_load, ALWAYS, EPERM}, ROW(kexec_file_load, ALWAYS, EPERM),
    {__NR_init_module, ALWAYS, EPERM}, {__NR_finit_module, ALWAYS, EPERM}, {__NR_delete_module, ALWAYS, EPERM},
    {__NR_acct, ALWAYS, EPERM}, {__NR_quotactl, ALWAYS, EPERM}, ROW(quotactl_fd, ALWAYS, EPERM),
    {__NR_sethostname, ALWAYS, EPERM}, {__NR_setdomainname, ALWAYS, EPERM},
    {__NR_settimeofday, ALWAYS, EPERM}, {__NR_clock_settime, ALWAYS, EPERM}, {__NR_clock_adjtime, ALWAYS, EPERM},
    ROW(iopl, ALWAYS, EPERM), ROW(ioperm, ALWAYS, EPERM), {__NR_syslog, ALWAYS, EPERM},
    {__NR_vhangup, ALWAYS, EPERM},
};
/* clang-format on */

enum {
    NAMESPACES = CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID |
                 CLONE_NEWNET,
    TIOCSTI_NR = 0x5412, /* type into a terminal */
    TIOCLINUX_NR = 0x541C,
    X32 = 0x40000000
};

#define LOW(arg) ((uint32_t)(offsetof(struct seccomp_data, args) + 8 * (arg)))

static void put(struct lt_seccomp *s, uint16_t code, uint8_t yes, uint8_t no, uint32_t k)
{
    if (s->n < LT_SECCOMP_MAX)
        s->code[s->n++] = (struct sock_filter){code, yes, no, k};
}

static void load(struct lt_seccomp *s, size_t at)
{
    put(s, BPF_LD | BPF_W | BPF_ABS, 0, 0, (uint32_t)at);
}

static void answer(struct lt_seccomp *s, int error)
{
    put(s, BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ERRNO | ((uint32_t)error & SECCOMP_RET_DATA));
}

static void allow(struct lt_seccomp *s)
{
    put(s, BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW);
}

/* The accumulator holds the number; what follows these `skip` instructions is for other calls. */
static void only_for(struct lt_seccomp *s, int nr, uint8_t skip)
{
    put(s, BPF_JMP | BPF_JEQ | BPF_K, 0, skip, (uint32_t)nr);
}

static bool applies(enum when when, const struct lt_seccomp_opts *o)
{
    return when == ALWAYS || (when == OFFLINE && !o->network) || (when == ALONE && o->alone) ||
           (when == UNTRACED && !o->traced);
}

/* No new namespace; alone: no new process, which is all but a thread. */
static void look_at_clone(struct lt_seccomp *s, const struct lt_seccomp_opts *o)
{
    bool alone = o->alone && !o->traced;
    only_for(s, __NR_clone, alone ? 6 : 4);
    load(s, LOW(0));
    put(s, BPF_JMP | BPF_JSET | BPF_K, alone ? 2 : 1, 0, NAMESPACES);
    if (alone)
        put(s, BPF_JMP | BPF_JSET | BPF_K, 2, 0, CLONE_THREAD);
    else
        allow(s);
    answer(s, EPERM);
    if (alone) {
        answer(s, EPERM);
        allow(s);
    }
}

/* With the network: the internet, what the resolver asks on this machine, and the kernel's list of addresses.
 */
static void look_at_socket(struct lt_seccomp *s)
{
    static const int families[] = {AF_UNIX, AF_INET, AF_INET6, AF_NETLINK};
    enum { N = sizeof families / sizeof *families };
    only_for(s, __NR_socket, N + 3);
    load(s, LOW(0));
    for (int i = 0; i < N; i++)
        put(s, BPF_JMP | BPF_JEQ | BPF_K, (uint8_t)(N - i), 0, (uint32_t)families[i]);
    answer(s, EAFNOSUPPORT);
    allow(s);
}

/* Limits of another process; keys typed into a terminal; a signal to another process. */
static void look_at_arguments(struct lt_seccomp *s, const struct lt_seccomp_opts *o)
{
    only_for(s, __NR_prlimit64, 4);
    load(s, LOW(0));
    put(s, BPF_JMP | BPF_JEQ | BPF_K, 1, 0, 0);
    answer(s, EPERM);
    allow(s);
    only_for(s, __NR_ioctl, 5);
    load(s, LOW(1));
    put(s, BPF_JMP | BPF_JEQ | BPF_K, 1, 0, TIOCSTI_NR);
    put(s, BPF_JMP | BPF_JEQ | BPF_K, 0, 1, TIOCLINUX_NR);
    answer(s, EPERM);
    allow(s);
    if (!o->alone)
        return;
    only_for(s, __NR_tgkill, 4);
    load(s, LOW(0));
    put(s, BPF_JMP | BPF_JEQ | BPF_K, 1, 0, (uint32_t)getpid());
    answer(s, EPERM);
    allow(s);
}

void lt_seccomp_build(const struct lt_seccomp_opts *o, struct lt_seccomp *s)
{
    s->n = 0;
    /* Another architecture's numbers mean other calls: none of those is known here. */
    load(s, offsetof(struct seccomp_data, arch));
    put(s, BPF_JMP | BPF_JEQ | BPF_K, 1, 0, ARCH);
    answer(s, ENOSYS);
    load(s, offsetof(struct seccomp_data, nr));
#if defined(__x86_64__)
    put(s, BPF_JMP | BPF_JGE | BPF_K, 0, 1, X32);
    answer(s, ENOSYS);
#endif
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].nr >= 0 && applies(rows[i].when, o)) {
            only_for(s, rows[i].nr, 1);
            answer(s, rows[i].answer);
        }
    if (o->network)
        look_at_socket(s);
    look_at_arguments(s, o);
    look_at_clone(s, o);
    allow(s);
}

bool lt_seccomp_there(void)
{
    uint32_t action = SECCOMP_RET_ERRNO;
    return syscall(__NR_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0;
}

bool lt_seccomp_enter(const struct lt_seccomp *filter)
{
    struct sock_fprog program = {.len = (unsigned short)filter->n,
                                 .filter = (struct sock_filter *)(uintptr_t)filter->code};
    return filter->n && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
}

#else

bool lt_seccomp_there(void)
{
    return false;
}

void lt_seccomp_build(const struct lt_seccomp_opts *opts, struct lt_seccomp *out)
{
    (void)opts;
    out->n = 0;
}

bool lt_seccomp_enter(const struct lt_seccomp *filter)
{
    (void)filter;
    return false;
}

#endif
