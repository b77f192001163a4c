/* Child programs: started, written to, read, killed with all they started, and told apart by how they end. */
#include "check.h"

#include "base/proc.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static struct lt_proc start(const char *const *argv)
{
    struct lt_cx cx = {0};
    struct lt_proc p;
    if (lt_proc_start(&cx, &p, argv))
        fail_msg("%s", cx.what);
    return p;
}

static struct lt_proc shell(const char *script)
{
    return start((const char *const[]){"/bin/sh", "-c", script, NULL});
}

/* Everything up to the end of fd. */
static void read_all(int fd, char *to, size_t size)
{
    size_t n = 0;
    for (;;) {
        struct pollfd p = {.fd = fd, .events = POLLIN};
        poll(&p, 1, 5000);
        ssize_t got = read(fd, to + n, size - 1 - n);
        if (got < 0 && (errno == EAGAIN || errno == EINTR))
            continue;
        if (got <= 0)
            break;
        n += (size_t)got;
    }
    to[n] = '\0';
}

static void what_goes_in_comes_out(void **state)
{
    (void)state;
    char text[64];
    struct lt_proc p = start((const char *const[]){"/bin/cat", NULL});
    assert_int_equal(lt_proc_write(&p, "hello", 5), 5);
    close(p.in);
    p.in = -1;
    read_all(p.out, text, sizeof text);
    assert_string_equal(text, "hello");
    lt_proc_end(&p);
    assert_int_equal(p.pid, 0);
    lt_proc_end(&p); /* ending twice is fine */
}

static const struct {
    const char *script, *how;
} ends[] = {
    {"exit 3", "exit status 3"},
    {"kill -SEGV $$", "killed by signal 11 (Segmentation fault)"},
    {"exec sleep 60 >/dev/null", "killed by signal 9 (Killed)"},
};

static void how_it_ended_is_told(void **state)
{
    (void)state;
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(ends); i++) {
        char text[64], how[80];
        struct lt_proc p = shell(ends[i].script);
        read_all(p.out, text, sizeof text); /* ends when it has closed its stdout */
        usleep(50 * 1000);                  /* and then it is about to end itself */
        lt_proc_describe(lt_proc_end(&p), how, sizeof how);
        bad += check_str(ends[i].script, ends[i].how, lt_str_of(how));
    }
    assert_int_equal(bad, 0);
}

static void what_cannot_start_says_why(void **state)
{
    (void)state;
    static const struct {
        const char *path, *what;
        enum lt_status want;
    } rows[] = {
        {"/no/such", "/no/such: cannot start: No such file or directory", LT_NOTFOUND},
        {"/etc/passwd", "/etc/passwd: cannot start: Permission denied", LT_IO},
        {"/etc", "/etc: cannot start: Permission denied", LT_IO},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        struct lt_proc p;
        bad += check_int(rows[i].path, rows[i].want,
                         lt_proc_start(&cx, &p, (const char *const[]){rows[i].path, NULL}));
        bad += check_str(rows[i].path, rows[i].what, lt_str_of(cx.what));
        lt_proc_end(&p);
    }
    assert_int_equal(bad, 0);
}

static void it_inherits_three_descriptors(void **state)
{
    (void)state;
    /* Without close-on-exec, as libraries open theirs. */
    assert_int_equal(dup2(STDERR_FILENO, 77), 77);
    char text[256];
    struct lt_proc p = shell("echo /proc/self/fd/*");
    read_all(p.out, text, sizeof text);
    lt_proc_end(&p);
    close(77);
    assert_non_null(strstr(text, "/proc/self/fd/2"));
    assert_null(strstr(text, "/proc/self/fd/77"));
}

static void one_that_is_gone_is_no_signal(void **state)
{
    (void)state;
    signal(SIGPIPE, SIG_DFL);
    char text[8];
    struct lt_proc p = shell("exec <&-; echo closed; exec sleep 60");
    struct pollfd ready = {.fd = p.out, .events = POLLIN};
    assert_int_equal(poll(&ready, 1, 5000), 1);
    assert_int_equal(read(p.out, text, sizeof text), 7);
    assert_int_equal(lt_proc_write(&p, "x", 1), -1);
    assert_int_equal(errno, EPIPE);
    sigset_t waiting;
    sigpending(&waiting);
    assert_int_equal(sigismember(&waiting, SIGPIPE), 0);
    lt_proc_end(&p);
}

static void its_children_end_with_it(void **state)
{
    (void)state;
    char text[32] = "";
    struct lt_proc p = shell("sleep 60 >/dev/null 2>&1 & echo $!; wait");
    struct pollfd ready = {.fd = p.out, .events = POLLIN};
    assert_int_equal(poll(&ready, 1, 5000), 1);
    assert_true(read(p.out, text, sizeof text - 1) > 0);
    pid_t grandchild = (pid_t)atoi(text);
    assert_true(grandchild > 1 && kill(grandchild, 0) == 0);
    lt_proc_end(&p);
    char path[64], run = '?';
    for (int i = 0; i < 200 && run != 'Z'; i++) {
        snprintf(path, sizeof path, "/proc/%d/stat", (int)grandchild);
        FILE *f = fopen(path, "r");
        if (!f || fscanf(f, "%*d %*s %c", &run) != 1)
            run = 'Z'; /* gone altogether */
        if (f)
            fclose(f);
        usleep(10 * 1000);
    }
    assert_int_equal(run, 'Z');
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_goes_in_comes_out),        cmocka_unit_test(how_it_ended_is_told),
        cmocka_unit_test(what_cannot_start_says_why),    cmocka_unit_test(it_inherits_three_descriptors),
        cmocka_unit_test(one_that_is_gone_is_no_signal), cmocka_unit_test(its_children_end_with_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
