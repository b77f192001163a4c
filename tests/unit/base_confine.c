/* A hostile program under each kind of confinement: what it tries is refused, what is granted works, and it
 * ends where its limits are. The test starts itself as that program. A table is printed. */
#include "check.h"

#include "base/landlock.h"
#include "base/proc.h"
#include "base/seccomp.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef LT_SANITIZED
enum { SANITIZED = 1 };
#else
enum { SANITIZED = 0 };
#endif

static char self[4096], outside[64], granted[64];

/* What it tries; true: it could. */
static bool a_socket(int family, int type)
{
    int fd = socket(family, type | SOCK_CLOEXEC, 0);
    return fd >= 0 && close(fd) == 0;
}

static bool internet(void)
{
    return a_socket(AF_INET, SOCK_STREAM) && a_socket(AF_INET6, SOCK_DGRAM);
}

static bool raw_packets(void)
{
    return a_socket(AF_PACKET, SOCK_RAW);
}

static bool a_server(void)
{
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    struct sockaddr any = {.sa_family = AF_INET};
    return fd >= 0 && bind(fd, &any, sizeof any) == 0 && listen(fd, 1) == 0;
}

static bool can_open(const char *path, int how)
{
    int fd = open(path, how | O_CLOEXEC, 0600);
    return fd >= 0 && close(fd) == 0;
}

static bool read_outside(void)
{
    return can_open(outside, O_RDONLY);
}

static bool write_outside(void)
{
    return can_open(outside, O_WRONLY);
}

static bool write_granted(void)
{
    char path[80];
    snprintf(path, sizeof path, "%s/new", granted);
    return can_open(path, O_WRONLY | O_CREAT) && unlink(path) == 0;
}

static bool in_child(void (*what)(void))
{
    int status = 1;
    pid_t pid = fork();
    if (pid == 0) {
        what();
        _exit(1);
    }
    return pid > 0 && waitpid(pid, &status, 0) == pid && status == 0;
}

static void nothing(void)
{
    _exit(0);
}

static void run_true(void)
{
    execl("/bin/true", "true", (char *)NULL);
}

static bool another_process(void)
{
    return in_child(nothing);
}

static bool a_program(void)
{
    return in_child(run_true);
}

static bool its_parents_memory(void)
{
    char here[16];
    struct iovec to = {here, sizeof here}, from = {self, sizeof here};
    return process_vm_readv(getppid(), &to, 1, &from, 1, 0) > 0;
}

static bool trace_its_parent(void)
{
    if (ptrace(PTRACE_SEIZE, getppid(), NULL, NULL) != 0)
        return false;
    ptrace(PTRACE_DETACH, getppid(), NULL, NULL);
    return true;
}

static bool its_parents_environment(void)
{
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/environ", (int)getppid());
    return can_open(path, O_RDONLY);
}

static bool signal_its_parent(void)
{
    return kill(getppid(), 0) == 0;
}

static bool a_secret(void)
{
    return getenv("TOKEN_OF_SOMEBODY") != NULL;
}

static bool a_namespace(void)
{
    return unshare(CLONE_NEWUSER) == 0;
}

static bool limits_of_others(void)
{
    return syscall(SYS_prlimit64, getppid(), 0, NULL, NULL) == 0;
}

static bool capabilities(void)
{
    struct __user_cap_header_struct head = {_LINUX_CAPABILITY_VERSION_3, 0};
    struct __user_cap_data_struct has[2] = {{0}};
    return syscall(SYS_capget, &head, has) != 0 || has[0].effective || has[1].effective || has[0].permitted;
}

static bool a_session_of_its_own(void)
{
    (void)setsid();
    (void)setpgid(0, 0);
    return getpgid(0) != getpgid(getppid()) && getpgid(0) == getpid();
}

static void leave(void)
{
    _exit(a_session_of_its_own() ? 0 : 1);
}

static bool leave_the_group(void)
{
    return in_child(leave);
}

static bool much_memory(void)
{
    size_t n = (size_t)1 << 30;
    char *p = mmap(NULL, n, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return p != MAP_FAILED && munmap(p, n) == 0;
}

static bool many_files(void)
{
    int fd = 0;
    for (int i = 0; i < 400 && fd >= 0; i++)
        fd = dup(STDERR_FILENO);
    return fd >= 0;
}

static bool by_another_architecture(void)
{
#if defined(__x86_64__)
    return syscall(0x40000000L + SYS_getpid) > 0; /* x32 */
#else
    return false;
#endif
}

enum kind { HELPER, FETCHER, ENGINE, GRANTED, KINDS };
enum need { FILES = 1, CALLS = 2, SANE = 4 }; /* refused by Landlock, by seccomp; not with sanitizers */

static const char *const kinds[KINDS] = {"helper", "fetch", "engine", "granted"};

static const struct attempt {
    const char *name;
    bool (*try)(void);
    const char *may; /* for each kind: does it work? */
    unsigned needs;
} attempts[] = {
    {"internet sockets", internet, "nynn", CALLS},
    {"raw packets", raw_packets, "nnnn", CALLS},
    {"listen on a port", a_server, "nnnn", FILES | CALLS},
    {"read a file outside", read_outside, "nnnn", FILES},
    {"write a file outside", write_outside, "nnnn", FILES},
    {"write where it may", write_granted, "nnny", FILES},
    {"fork", another_process, "nnyy", CALLS | SANE},
    {"start a program", a_program, "nnny", FILES},
    {"read its parent's memory", its_parents_memory, "nnnn", CALLS},
    {"trace its parent", trace_its_parent, "nnnn", CALLS | SANE},
    {"read its parent's environment", its_parents_environment, "nnnn", FILES},
    {"signal its parent", signal_its_parent, "nnnn", FILES | CALLS},
    {"a variable not listed", a_secret, "nnny", 0},
    {"a namespace", a_namespace, "nnnn", CALLS},
    {"another process's limits", limits_of_others, "nnnn", CALLS},
    {"capabilities", capabilities, "nnnn", 0},
    {"leave its process group", leave_the_group, "nnnn", CALLS},
    {"a gigabyte of memory", much_memory, "nnnn", SANE},
    {"four hundred files", many_files, "nnnn", 0},
    {"another architecture's calls", by_another_architecture, "nnnn", CALLS},
};

/* The hostile side: a letter for each attempt. */
static int be_hostile(const char *kind)
{
    bool alone = strcmp(kind, kinds[HELPER]) == 0 || strcmp(kind, kinds[FETCHER]) == 0;
    if (alone && !lt_confine_alone(NULL, strcmp(kind, kinds[FETCHER]) == 0))
        return 1;
    for (size_t i = 0; i < LT_COUNT(attempts); i++) {
        char c = attempts[i].try() ? 'y' : 'n';
        if (write(STDOUT_FILENO, &c, 1) != 1)
            return 1;
    }
    return 0;
}

/* A bomb with a measured charge: 128 processes that would stay for ever. */
static _Noreturn void bomb(void)
{
    for (int i = 0; i < 7; i++)
        if (fork() < 0)
            break;
    for (;;)
        pause();
}

static _Noreturn void stay(void)
{
    if (fork() == 0) {
        (void)setsid();
        (void)setpgid(0, 0);
        if (fork() != 0)
            _exit(0);
        dprintf(STDOUT_FILENO, "%d\n", (int)getpid());
    }
    for (;;)
        pause();
}

static const struct lt_confine policies[KINDS] = {
    [HELPER] = {.memory_bytes = 512 << 20},
    [FETCHER] = {.network = true, .memory_bytes = 512 << 20},
    [ENGINE] = {.runtime = true, .memory_bytes = 512 << 20},
    [GRANTED] = {.runtime = true,
                 .exec = true,
                 .write = granted,
                 .env = "A TOKEN_OF_SOMEBODY",
                 .memory_bytes = 512 << 20},
};

static struct lt_proc start(const struct lt_confine *policy, const char *what, const char *kind)
{
    struct lt_cx cx = {0};
    struct lt_proc p;
    if (lt_proc_start_confined(&cx, &p, (const char *const[]){self, what, kind, outside, granted, NULL},
                               policy))
        fail_msg("%s", cx.what);
    return p;
}

static size_t read_for(int fd, int ms, char *to, size_t size)
{
    size_t n = 0;
    int64_t until = lt_proc_now_ms() + ms;
    while (n < size - 1 && lt_proc_now_ms() < until) {
        struct pollfd p = {.fd = fd, .events = POLLIN};
        poll(&p, 1, 100);
        ssize_t got = read(fd, to + n, size - 1 - n);
        if (got == 0)
            break;
        n += got > 0 ? (size_t)got : 0;
    }
    to[n] = '\0';
    return n;
}

static unsigned missing(void)
{
    /* Before version 6 signals and before 4 ports are not Landlock's; those rows name seccomp too. */
    return (lt_landlock_version() < 6 ? (unsigned)FILES : 0) | (lt_seccomp_there() ? 0 : (unsigned)CALLS) |
           (SANITIZED ? (unsigned)SANE : 0);
}

static void what_is_not_granted_is_refused(void **state)
{
    (void)state;
    char got[KINDS][LT_COUNT(attempts) + 8];
    int bad = 0;
    for (int k = 0; k < KINDS; k++) {
        struct lt_proc p = start(&policies[k], "hostile", kinds[k]);
        read_for(p.out, 60 * 1000, got[k], sizeof got[k]);
        lt_proc_end(&p);
        bad += check_int(kinds[k], LT_COUNT(attempts), (int)strlen(got[k]));
    }
    assert_int_equal(bad, 0);
    printf("%-30s %-8s %-8s %-8s %-8s\n", "", kinds[0], kinds[1], kinds[2], kinds[3]);
    for (size_t i = 0; i < LT_COUNT(attempts); i++) {
        printf("%-30s", attempts[i].name);
        bool judged = !(attempts[i].needs & missing());
        for (int k = 0; k < KINDS; k++) {
            bool fine = !judged || got[k][i] == attempts[i].may[k];
            printf(" %-8s", !fine ? "WRONG" : got[k][i] == 'y' ? "works" : "refused");
            bad += !fine;
        }
        printf("%s\n", judged ? "" : "  (not judged on this machine)");
    }
    assert_int_equal(bad, 0);
}

static void time_of_the_processor_has_an_end(void **state)
{
    (void)state;
    const struct lt_confine policy = {.cpu_s = 1};
    struct lt_proc p = start(&policy, "burn", "");
    char nothing_said[8];
    int64_t began = lt_proc_now_ms();
    read_for(p.out, 60 * 1000, nothing_said, sizeof nothing_said);
    assert_true(lt_proc_now_ms() - began < 50 * 1000);
    usleep(100 * 1000);
    int how = lt_proc_end(&p);
    assert_true(WIFSIGNALED(how));
}

static void its_group_ends_with_it(void **state)
{
    (void)state;
    struct lt_proc p = start(&policies[ENGINE], "bomb", "");
    pid_t group = p.pid;
    usleep(50 * 1000);
    lt_proc_end(&p);
    for (int i = 0; i < 200 && kill(-group, 0) == 0; i++)
        usleep(50 * 1000);
    assert_int_equal(kill(-group, 0), -1);
}

static void a_grandchild_that_would_leave_ends_too(void **state)
{
    (void)state;
    if (!lt_seccomp_there())
        skip();
    struct lt_proc p = start(&policies[ENGINE], "stay", "");
    char text[32];
    struct pollfd ready = {.fd = p.out, .events = POLLIN};
    assert_int_equal(poll(&ready, 1, 20 * 1000), 1);
    ssize_t got = read(p.out, text, sizeof text - 1);
    assert_true(got > 0);
    text[got] = '\0';
    pid_t stayed = (pid_t)atoi(text);
    assert_int_equal(kill(stayed, 0), 0);
    lt_proc_end(&p);
    bool gone = false;
    for (int i = 0; i < 200 && !gone; i++) {
        char path[64], stat[256] = "";
        snprintf(path, sizeof path, "/proc/%d/stat", (int)stayed);
        FILE *f = fopen(path, "r"); /* a zombie that nobody reaps (no init in a container) is dead too */
        gone = !f || (fgets(stat, sizeof stat, f) && strstr(stat, ") Z"));
        if (f)
            fclose(f);
        usleep(gone ? 0 : 50 * 1000);
    }
    assert_true(gone);
}

static void count(void *user, const char *sentence)
{
    int *n = user;
    *n += strstr(sentence, "this kernel has no Landlock") != NULL;
}

/* Three starts under a kernel that answers as one without Landlock does. */
static int on_an_old_kernel(void)
{
    struct sock_filter code[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 447, 2, 0),
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 444, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    struct sock_fprog program = {LT_COUNT(code), code};
    int n = 0;
    struct lt_cx cx = {.warn = count, .user = &n};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0))
        return 77;
    for (int i = 0; i < 3; i++) {
        struct lt_proc p;
        char text[8];
        struct lt_confine policy = {.memory_bytes = 512 << 20};
        if (lt_proc_start_confined(&cx, &p, (const char *const[]){"/bin/echo", "fine", NULL}, &policy))
            return 2;
        read_for(p.out, 20 * 1000, text, sizeof text);
        lt_proc_end(&p);
        if (strcmp(text, "fine\n") != 0)
            return 3;
    }
    return n == 1 ? 0 : 4;
}

static void without_landlock_a_warning_and_no_failure(void **state)
{
    (void)state;
    int status = 0;
    pid_t pid = fork();
    if (pid == 0)
        _exit(on_an_old_kernel());
    assert_int_equal(waitpid(pid, &status, 0), pid);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 77)
        skip();
    assert_int_equal(status, 0);
}

static void a_descriptor_is_handed_on(void **state)
{
    (void)state;
    struct lt_confine policy = {.hand = open(outside, O_RDONLY | O_CLOEXEC)};
    struct lt_cx cx = {0};
    struct lt_proc p;
    char text[64];
    assert_true(policy.hand > 0);
    assert_int_equal(lt_proc_start_confined(&cx, &p, (const char *const[]){self, "hand", NULL}, &policy),
                     LT_OK);
    read_for(p.out, 20 * 1000, text, sizeof text);
    lt_proc_end(&p);
    close(policy.hand);
    assert_string_equal(text, "a secret");
}

static int show_hand(void)
{
    char text[64];
    ssize_t got = read(LT_PROC_HAND, text, sizeof text);
    return got > 0 && write(STDOUT_FILENO, text, (size_t)got) == got ? 0 : 1;
}

static bool make_files(void)
{
    snprintf(outside, sizeof outside, "/tmp/lt-confine.%d", (int)getpid());
    snprintf(granted, sizeof granted, "/tmp/lt-confine.%d.d", (int)getpid());
    int fd = open(outside, O_CREAT | O_WRONLY | O_CLOEXEC, 0666);
    bool fine = fd >= 0 && write(fd, "a secret", 8) == 8 && mkdir(granted, 0700) == 0;
    return close(fd) == 0 && fine;
}

static int test(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_not_granted_is_refused),
        cmocka_unit_test(time_of_the_processor_has_an_end),
        cmocka_unit_test(its_group_ends_with_it),
        cmocka_unit_test(a_grandchild_that_would_leave_ends_too),
        cmocka_unit_test(without_landlock_a_warning_and_no_failure),
        cmocka_unit_test(a_descriptor_is_handed_on),
    };
    setenv("TOKEN_OF_SOMEBODY", "x", 1);
    if (!make_files())
        return 1;
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    unlink(outside);
    rmdir(granted);
    return failed;
}

int main(int argc, char **argv)
{
    ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
    const char *what = argc > 1 ? argv[1] : "";
    if (argc == 5) {
        snprintf(outside, sizeof outside, "%s", argv[3]);
        snprintf(granted, sizeof granted, "%s", argv[4]);
    }
    if (strcmp(what, "hostile") == 0)
        return be_hostile(argv[2]);
    if (strcmp(what, "hand") == 0)
        return show_hand();
    if (strcmp(what, "bomb") == 0)
        bomb();
    if (strcmp(what, "stay") == 0)
        stay();
    for (volatile unsigned i = 0; strcmp(what, "burn") == 0; i++)
        ;
    return n > 0 ? test() : 77;
}
