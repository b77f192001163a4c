/* The reading that another program does: it says the same as one in this process, and whatever that program
 * does, its end is a sentence about this source. The test is a misbehaving read-doc itself, when it is called
 * so. */
#include "check.h"

#include "base/io.h"
#include "read/confined_request.h"
#include "read/host.h"
#include "wiredoc.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

static enum lt_status keep(void *user, struct lt_cx *cx, struct lt_doc *doc)
{
    (void)cx;
    wire_put_doc(user, doc);
    return LT_OK;
}

static void keep_warning(void *user, const char *sentence)
{
    lt_buf_addz(user, sentence);
    lt_buf_addc(user, '\n');
}

/* What the sink sees, the warnings and the failure, as one text. */
static void transcript(struct lt_read_host *host, const struct lt_source *source, struct lt_buf *out)
{
    struct lt_cx cx = {.warn = keep_warning, .user = out};
    const struct lt_read_opts opts = {.picture = true};
    const struct lt_read_sink sink = {.article = keep, .user = out};
    enum lt_status st =
        host ? lt_read_confined(&cx, host, &opts, source, &sink) : lt_read(&cx, &opts, source, &sink);
    lt_buf_addf(out, "%d %s\n", (int)st, cx.what);
}

static void it_says_what_it_would_say_here(void **state)
{
    (void)state;
    static const char *const files[] = {"../samples/review.html",
                                        "../samples/essay.md",
                                        "../samples/kritik.txt",
                                        "../samples/letter.txt",
                                        "unit",
                                        "no/such/file"};
    struct lt_read_host host = {.started = false};
    int bad = 0;
    for (size_t i = 0; i < 2 * LT_COUNT(files); i++) {
        char path[1024];
        struct lt_buf here = LT_BUF(1 << 26), there = LT_BUF(1 << 26), bytes = LT_BUF(1 << 26);
        snprintf(path, sizeof path, "%s/%s", LT_TEST_DATA, files[i / 2]);
        struct lt_cx cx = {0};
        struct lt_source source = {.name = lt_str_of(files[i / 2]), .path = path};
        if (i % 2 && lt_io_read_file(&cx, path, &bytes) == LT_OK)
            source = (struct lt_source){
                .name = source.name, .bytes = lt_buf_str(&bytes), .url = LT_S("http://a.example/")};
        transcript(NULL, &source, &here);
        transcript(&host, &source, &there);
        if (!lt_str_eq(lt_buf_str(&here), lt_buf_str(&there))) {
            fprintf(stderr, "%s is read otherwise there: %zu and %zu bytes\n", files[i / 2], here.n, there.n);
            bad++;
        }
        lt_buf_close(&here);
        lt_buf_close(&there);
        lt_buf_close(&bytes);
    }
    lt_read_host_close(&host);
    assert_int_equal(bad, 0);
}

/* ------------------------------------------------------------------ a read-doc that misbehaves */

static void say(int fd, const char *kind, const char *body, size_t n)
{
    struct lt_buf b = LT_BUF(1 << 20);
    lt_frame_add(&b, kind, 0, (struct lt_str){body, n});
    (void)!write(fd, b.p, b.n);
    lt_buf_close(&b);
}

/* What it may use, as it finds it. */
static void say_limits(int out)
{
    static const int kinds[] = {RLIMIT_AS, RLIMIT_CPU, RLIMIT_CORE};
    char text[200] = "";
    for (size_t i = 0, n = 0; i < LT_COUNT(kinds); i++) {
        struct rlimit limit = {0};
        getrlimit((__rlimit_resource_t)kinds[i], &limit);
        n += (size_t)snprintf(text + n, sizeof text - n, "%s%llu", i ? " " : "",
                              (unsigned long long)limit.rlim_max);
    }
    say(out, "warn", text, strlen(text));
    say(out, "end", "\0\0", 2);
}

/* As much memory as it gets: what it says then is how it ends, when there is an end. */
static int take_memory(void)
{
    for (size_t mb = 0; mb < 2 * LT_READ_MEMORY_MB; mb += 100) {
        char *p = malloc((size_t)100 << 20);
        if (!p)
            return 0;
        __asm__ volatile("" : : "r"(p) : "memory"); /* it is used */
    }
    return 1;
}

static int misbehave(const char *how)
{
    int fds[LT_HOST_FDS];
    while (lt_host_next(LT_PROC_HAND, fds)) {
        int out = fds[LT_HOST_ANSWER], status = 0;
        if (strcmp(how, "crash") == 0) {
            close(out);
            status = SIGSEGV;
        } else if (strcmp(how, "die") == 0)
            return 3;
        else if (strcmp(how, "limits") == 0)
            say_limits(out);
        else if (strcmp(how, "memory") == 0)
            say(out, "warn", take_memory() ? "more" : "less", 4), say(out, "end", "\0\0", 2);
        else if (strcmp(how, "mute") == 0)
            sleep(3);
        else if (strcmp(how, "noise") == 0)
            (void)!write(out, "\x1b[31m no frame \n\n\n", 18);
        else if (strcmp(how, "huge") == 0)
            (void)!write(out, "blocks 0 99999999999\n", 21);
        else if (strcmp(how, "kind") == 0)
            say(out, "obey", "", 0);
        else if (strcmp(how, "block") == 0)
            say(out, "blocks", "\xFF\xFF", 2);
        else if (strcmp(how, "empty") == 0)
            say(out, "doc", "", 0);
        else if (strcmp(how, "stopall") == 0)
            say(out, "end",
                "\x08\x04"
                "stop",
                6);
        else
            pause();
        for (int i = 0; i < LT_HOST_FDS; i++)
            close(fds[i]);
        (void)!write(LT_PROC_HAND, &status, sizeof status);
    }
    return 0;
}

static const struct {
    const char *how, *sentence;
} faults[] = {
    {"crash", "3 x: the program that read it failed: killed by signal 11 (Segmentation fault)\n"},
    {"die", "3 x: the program that read it failed: it is gone\n"},
    {"noise", "4 x: the reader broke its protocol: what it wrote is no answer\n"},
    {"huge", "4 x: the reader broke its protocol: what it wrote is no answer\n"},
    {"kind", "4 x: the reader broke its protocol: an answer of no kind\n"},
    {"block", "4 what the reader says is no document: a block is damaged\n"},
    {"empty", "4 x: the reader broke its protocol: a document without text\n"},
    {"stopall", "4 stop\n"},
    {"mute", "2 x: reading it brought nothing for 1 s\n"},
#ifndef LT_SANITIZED /* their shadow takes terabytes: no limit then */
    {"limits", "3000000000 360000 0\n0 \n"},
    {"memory", "less\n0 \n"},
#endif
};

static void call_ourselves_read_doc(char dir[])
{
    char self[4096], path[128];
    ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
    assert_true(n > 0);
    self[n] = '\0';
    assert_non_null(mkdtemp(dir));
    snprintf(path, sizeof path, "%s/read-doc", dir);
    assert_int_equal(symlink(self, path), 0);
    setenv("LECTERN_ENGINES", dir, 1);
}

static void whatever_it_does_is_a_sentence(void **state)
{
    (void)state;
    char dir[] = "/tmp/lectern-reader-XXXXXX", path[128], *before = strdup(getenv("LECTERN_ENGINES"));
    int bad = 0;
    call_ourselves_read_doc(dir);
    for (size_t i = 0; i < LT_COUNT(faults); i++) {
        struct lt_read_host host = {.silence_s = strcmp(faults[i].how, "mute") == 0};
        struct lt_source source = {.name = LT_S("x"), .bytes = LT_S("A text of one sentence.")};
        setenv("LECTERN_TEST_READER", faults[i].how, 1);
        for (int twice = 0; twice < 2; twice++) { /* the next source is none the worse for it */
            struct lt_buf got = LT_BUF(1 << 16);
            transcript(&host, &source, &got);
            bad += check_str(faults[i].how, faults[i].sentence, lt_buf_str(&got));
            lt_buf_close(&got);
        }
        lt_read_host_close(&host);
    }
    /* One that is silent is left when the caller asks to stop. */
    setenv("LECTERN_TEST_READER", "silent", 1);
    atomic_bool cancel = true;
    struct lt_cx cx = {.cancel = &cancel};
    struct lt_read_host host = {.started = false};
    struct lt_source source = {.name = LT_S("x"), .bytes = LT_S("A text.")};
    struct lt_read_sink sink = {.article = keep};
    int64_t began = lt_proc_now_ms();
    bad += check_int("silent", LT_CANCELLED,
                     lt_read_confined(&cx, &host, &(struct lt_read_opts){0}, &source, &sink));
    bad += lt_proc_now_ms() - began > 10 * 1000;
    lt_read_host_close(&host);
    snprintf(path, sizeof path, "%s/read-doc", dir);
    unlink(path);
    rmdir(dir);
    setenv("LECTERN_ENGINES", before, 1);
    free(before);
    assert_int_equal(bad, 0);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_says_what_it_would_say_here),
        cmocka_unit_test(whatever_it_does_is_a_sentence),
    };
    if (argc > 0 && lt_str_ends(lt_str_of(argv[0]), LT_S("/read-doc")))
        return misbehave(getenv("LECTERN_TEST_READER"));
    return getenv("LECTERN_ENGINES") ? cmocka_run_group_tests(tests, NULL, NULL) : 77;
}
