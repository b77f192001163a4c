/* A process as a worker of a batch is: what it has given up is refused to it, what it needs works. Its own
 * powers are tried, not those of what it starts (base_confine.c). */
#include "check.h"

#include "base/io.h"
#include "base/landlock.h"
#include "base/places.h"
#include "base/seccomp.h"
#include "narrate/api.h"

#include <fcntl.h>
#include <linux/capability.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static char out[64], elsewhere[64];

static bool can_make(const char *dir)
{
    char path[128];
    snprintf(path, sizeof path, "%s/new", dir);
    int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    return fd >= 0 && close(fd) == 0 && unlink(path) == 0;
}

static bool write_out(void)
{
    return can_make(out);
}

/* As an article's file is made, by whoever gives it its name. */
static bool publish(const char *dir, const char *name)
{
    struct lt_cx cx = {0};
    struct lt_outfile f = LT_OUTFILE;
    char path[256];
    snprintf(path, sizeof path, "%s/%s", dir, name);
    enum lt_status st = lt_outfile_open(&cx, &f, path);
    if (!st)
        st = lt_outfile_write(&cx, &f, "made", 4);
    if (!st)
        st = lt_outfile_commit(&cx, &f);
    lt_outfile_close(&f);
    return st == LT_OK && access(path, R_OK) == 0;
}

static bool publish_out(void)
{
    return publish(out, "made.opus");
}

static bool publish_below(void)
{
    return publish(out, "sub/made.opus") && publish(out, ".lectern/../sub/made.opus");
}

static bool publish_ledger(void)
{
    return publish(out, ".lectern/ledger") || publish(out, "./sub/../.lectern/ledger") ||
           publish(out, ".lectern/new") || publish(out, ".lectern");
}

static bool publish_by_link(void)
{
    return publish(out, "own/ledger") || publish(out, "to-ledger");
}

static bool publish_elsewhere(void)
{
    return publish(elsewhere, "there") || publish(out, "sub/../../else") || publish("/tmp", "lectern-else");
}

/* Without asking anybody. */
static bool write_ledger(void)
{
    char path[128];
    snprintf(path, sizeof path, "%s/.lectern/ledger", out);
    int fd = open(path, O_RDWR | O_CLOEXEC);
    return (fd >= 0 && close(fd) == 0) || truncate(path, 0) == 0 || unlink(path) == 0 ||
           rename(path, "/tmp/lectern-ledger") == 0;
}

static bool a_temporary_file(void)
{
    struct lt_cx cx = {0};
    int fds[2] = {-1, -1};
    bool fine = lt_io_temp(&cx, out, &fds[0]) == LT_OK && lt_io_temp(&cx, NULL, &fds[1]) == LT_OK &&
                write(fds[0], "x", 1) == 1 && write(fds[1], "x", 1) == 1;
    return fine && close(fds[0]) == 0 && close(fds[1]) == 0;
}

static bool write_elsewhere(void)
{
    return can_make(elsewhere);
}

static bool write_over(void)
{
    char path[128];
    snprintf(path, sizeof path, "%s/there", elsewhere);
    int fd = open(path, O_WRONLY | O_TRUNC | O_CLOEXEC);
    return fd >= 0 && close(fd) == 0;
}

static bool remove_elsewhere(void)
{
    char path[128];
    snprintf(path, sizeof path, "%s/there", elsewhere);
    return unlink(path) == 0;
}

static bool read_elsewhere(void)
{
    char path[128];
    snprintf(path, sizeof path, "%s/there", elsewhere);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    return fd >= 0 && close(fd) == 0;
}

static bool a_socket(void)
{
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    return fd >= 0 && close(fd) == 0;
}

static bool a_local_socket(void)
{
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    return fd >= 0 && close(fd) == 0;
}

static bool start(const char *program, bool network)
{
    struct lt_cx cx = {0};
    struct lt_proc p;
    const struct lt_confine policy = {.network = network};
    enum lt_status st = lt_proc_start_confined(&cx, &p, (const char *const[]){program, NULL}, &policy);
    lt_proc_end(&p);
    return st == LT_OK;
}

static bool start_a_shell(void)
{
    return start("/bin/sh", false);
}

static bool start_a_shell_with_network(void)
{
    return start("/bin/sh", true);
}

static bool start_own(const char *name, bool network)
{
    struct lt_cx cx = {0};
    struct lt_buf path = LT_BUF(8192);
    bool fine = lt_places_program(&cx, lt_str_of(name), &path) == LT_OK && start(path.p, network);
    lt_buf_close(&path);
    return fine;
}

static bool start_reader(void)
{
    return start_own("read-doc", false);
}

static bool start_fetcher(void)
{
    return start_own("fetch-url", true);
}

static bool more_power(void)
{
    struct __user_cap_header_struct head = {_LINUX_CAPABILITY_VERSION_3, 0};
    struct __user_cap_data_struct has[2] = {{0}};
    const unsigned files = 1u << CAP_DAC_OVERRIDE | 1u << CAP_DAC_READ_SEARCH | 1u << CAP_FOWNER;
    return syscall(SYS_capget, &head, has) != 0 || (has[0].permitted & ~files) || has[1].permitted ||
           prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) != 1;
}

enum need { NONE, FILES = 1, CALLS = 2 };

static const struct attempt {
    const char *name;
    bool (*try)(void);
    bool may;
    unsigned needs; /* who refuses it */
} attempts[] = {
    {"have its output made", publish_out, true, NONE},
    {"have it made in a folder below", publish_below, true, NONE},
    {"have temporary files", a_temporary_file, true, NONE},
    {"make a file beside its output", write_out, false, FILES},
    {"write the ledger", write_ledger, false, FILES},
    {"have the ledger written", publish_ledger, false, NONE},
    {"have it written by a link", publish_by_link, false, NONE},
    {"have files made elsewhere", publish_elsewhere, false, NONE},
    {"read what is to be read", read_elsewhere, true, NONE},
    {"start the reader", start_reader, true, NONE},
    {"have the network asked by fetch-url", start_fetcher, true, NONE},
    {"write elsewhere", write_elsewhere, false, FILES},
    {"write over a file elsewhere", write_over, false, FILES},
    {"remove a file elsewhere", remove_elsewhere, false, FILES},
    {"open a socket", a_socket, false, CALLS},
    {"open a local socket", a_local_socket, false, CALLS},
    {"start a shell", start_a_shell, false, FILES},
    {"have a shell started with the network", start_a_shell_with_network, false, NONE},
    {"have more power than files need", more_power, false, NONE},
};

static _Noreturn void be_a_worker(int to)
{
    lectern *l = lectern_new();
    char got[LT_COUNT(attempts)];
    if (!l || lectern_set(l, "no-cache", "yes") || lt_errand_confine(l, out))
        _exit(2);
    for (size_t i = 0; i < LT_COUNT(attempts); i++)
        got[i] = attempts[i].try() ? 'y' : 'n';
    _exit(write(to, got, sizeof got) == (ssize_t)sizeof got ? 0 : 3);
}

static void a_worker_has_what_it_needs_and_no_more(void **state)
{
    (void)state;
    char got[LT_COUNT(attempts)] = {0};
    int pipes[2], status = 0, bad = 0;
    assert_int_equal(pipe(pipes), 0);
    pid_t pid = fork();
    if (pid == 0)
        be_a_worker(pipes[1]);
    assert_int_equal(waitpid(pid, &status, 0), pid);
    assert_int_equal(status, 0);
    assert_int_equal(read(pipes[0], got, sizeof got), sizeof got);
    unsigned missing =
        (lt_landlock_version() ? 0 : (unsigned)FILES) | (lt_seccomp_there() ? 0 : (unsigned)CALLS);
    for (size_t i = 0; i < LT_COUNT(attempts); i++) {
        print_message("  %-40s %s\n", attempts[i].name, got[i] == 'y' ? "yes" : "refused");
        if (!(attempts[i].needs & missing))
            bad += check_int(attempts[i].name, attempts[i].may, got[i] == 'y');
    }
    assert_int_equal(bad, 0);
    close(pipes[0]);
    close(pipes[1]);
}

static bool make_file(const char *dir, const char *name)
{
    char path[128];
    snprintf(path, sizeof path, "%s/%s", dir, name);
    int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    return fd >= 0 && close(fd) == 0;
}

static int make_places(void **state)
{
    char own[128], sub[128], link[128], file[128];
    (void)state;
    snprintf(out, sizeof out, "/tmp/lectern-out-XXXXXX");
    snprintf(elsewhere, sizeof elsewhere, "/tmp/lectern-else-XXXXXX");
    if (!mkdtemp(out) || !mkdtemp(elsewhere))
        return 1;
    snprintf(own, sizeof own, "%s/.lectern", out);
    snprintf(sub, sizeof sub, "%s/sub", out);
    snprintf(link, sizeof link, "%s/own", out);
    snprintf(file, sizeof file, "%s/to-ledger", out);
    bool fine = mkdir(own, 0700) == 0 && mkdir(sub, 0700) == 0 && make_file(own, "ledger") &&
                make_file(elsewhere, "there") && symlink(".lectern", link) == 0 &&
                symlink(".lectern/ledger", file) == 0;
    return !fine;
}

static int remove_places(void **state)
{
    static const char *const made[] = {"made.opus", "sub/made.opus", "own", "to-ledger", ".lectern/ledger"};
    char path[128];
    int bad = 0;
    (void)state;
    for (size_t i = 0; i < LT_COUNT(made); i++) {
        snprintf(path, sizeof path, "%s/%s", out, made[i]);
        bad += unlink(path) != 0;
    }
    snprintf(path, sizeof path, "%s/there", elsewhere);
    bad += unlink(path) != 0 || rmdir(elsewhere) != 0;
    snprintf(path, sizeof path, "%s/sub", out);
    bad += rmdir(path) != 0;
    snprintf(path, sizeof path, "%s/.lectern", out);
    bad += rmdir(path) != 0;
    return bad || rmdir(out) != 0; /* nothing is left of what was refused */
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_worker_has_what_it_needs_and_no_more)};
    return cmocka_run_group_tests(tests, make_places, remove_places);
}
