/* `lectern engine check`: our own engines and the example of voices/ENGINES.md pass it; the example with one
 * thing broken fails the check that is there for it. Needs python3 for the example. */
#include "check.h"

#include "speak/speak.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { AT_ONCE = 6 };

static const struct lt_speaker_opts opts = {.start_ms = 10000, .line_ms = 4000, .line_ms_per_byte = 1};

static void print(const char *program, const struct lt_engine_report *r)
{
    for (size_t i = 0; i < r->n; i++)
        fprintf(stderr, "%s: %s: %s%s%s\n", program, r->checks[i].name,
                r->checks[i].verdict == LT_CHECK_PASS   ? "pass"
                : r->checks[i].verdict == LT_CHECK_FAIL ? "FAIL"
                                                        : "skip",
                r->checks[i].note[0] ? ": " : "", r->checks[i].note);
}

static void our_own_pass(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        size_t skipped; /* tone has no phonemes; both take one line at a time */
    } own[] = {{"tone", 2}, {"espeak", 1}};
    for (size_t i = 0; i < LT_COUNT(own); i++) {
        struct lt_cx cx = {0};
        static struct lt_engine_report report;
        if (lt_engine_check(&cx, NULL, lt_str_of(own[i].name), LT_S("en"), LT_S(""), &report))
            fail_msg("%s", cx.what);
        if (report.failed || report.n < 16)
            print(own[i].name, &report);
        assert_int_equal(report.failed, 0);
        assert_int_equal(report.n, 17);
        size_t skipped = 0;
        for (size_t k = 0; k < report.n; k++)
            skipped += report.checks[k].verdict == LT_CHECK_SKIP;
        assert_int_equal(skipped, own[i].skipped);
    }
}

/* `from` in the example becomes `to`; then `check` fails, and nothing before it. */
static const struct {
    const char *from, *to, *check;
} broken[] = {
    {"", "", NULL},
    {"protocol 1", "protocol 9", "says hello"},
    {"import array", "print('Loading...', flush=True)\nimport array", "says hello"},
    {"RATE = 8000", "sys.exit('no model')\nRATE = 8000", "says hello"},
    {"send(\"end\"", "send(\"done\"", "speaks a line"},
    {"samples %d\\n\" % len(samples)", "samples %d\\n\" % (len(samples) + 1)", "speaks a line"},
    {"send(\"begin\", number", "send(\"begin\", number + 1", "speaks a line"},
    {"rate %d\\nformat", "rate 99%d\\nformat", "speaks a line"},
    {"len(samples)) if word", "len(samples) * 9) if word", "speaks a line"},
    {"at += len(word) + 1", "at += len(word) + 2", "speaks a line"},
    {"CHARACTER = 320", "CHARACTER = 1", "speaks a line"},
    {"int(8000 *", "int(80 *", "is heard"},
    {"marks += ", "marks = ", "marks words"},
    {"hertz = 200", "hertz = 200 + number", "same request, same bytes"},
    {"hertz = 200", "import os; hertz = 200 + os.getpid() % 1000", "same bytes in another process"},
    {"fields = dict", "assert b'mood' not in head; fields = dict", "ignores unknown fields"},
    {"fields = dict", "assert b'span' not in head; fields = dict", "takes spans"},
    {"deterministic yes\\n", "deterministic yes\\nphonemes yes\\n", "tells phonemes"},
    {"int(number), inp.read(int(length))", "int(number), inp.read1(int(length))",
     "takes a request in pieces"},
    {"each = CHARACTER", "assert b'<' not in text; each = CHARACTER", "reads mark-up as text"},
    {"each = CHARACTER", "text.decode('ascii'); each = CHARACTER", "reads any text"},
    {"each = CHARACTER", "text = text[:400]; each = CHARACTER", "takes the longest line"},
    {"each = CHARACTER", "assert fields['language'] != 'qaa'; each = CHARACTER", "survives an odd request"},
    {"sys.exit(0)", "import time; time.sleep(60)", "ends with its input"},
    {"sys.exit(0)", "send('hello', 0, '')", "ends with its input"},
};

static bool example(struct lt_buf *doc, struct lt_str *code)
{
    *doc = check_read("../voices/ENGINES.md");
    struct lt_str s = lt_buf_str(doc);
    size_t at = lt_str_find(s, LT_S("```python\n"));
    if (at == SIZE_MAX)
        return false;
    s = lt_str_from(s, at + 10);
    *code = lt_str_slice(s, 0, lt_str_find(s, LT_S("```")));
    return true;
}

static bool write_engine(const char *path, struct lt_str code, const char *from, const char *to)
{
    size_t at = lt_str_find(code, lt_str_of(from));
    if (at == SIZE_MAX) {
        fprintf(stderr, "the example has no '%s'\n", from);
        return false;
    }
    FILE *f = fopen(path, "w");
    if (!f)
        return false;
    struct lt_str rest = lt_str_from(code, at + strlen(from));
    fprintf(f, "%.*s%s", (int)at, code.p, to);
    bool whole = fwrite(rest.p, 1, rest.n, f) == rest.n;
    return fclose(f) == 0 && whole && chmod(path, 0700) == 0;
}

/* Several are checked at once: most of the time is spent waiting for an engine to start, or not to end. */
struct checking {
    const char *dir;
    struct lt_str code;
    atomic_size_t next;
    atomic_int bad;
};

static const char *last_failure(const struct lt_engine_report *report)
{
    const char *failed = "";
    for (size_t k = report->n; k-- > 0;)
        if (report->checks[k].verdict == LT_CHECK_FAIL)
            failed = report->checks[k].name;
    return failed;
}

/* All are written before the first is started: a child that another thread forks meanwhile would hold a file
 * open for writing, and a program that somebody writes to cannot be started. */
static bool write_broken(const struct checking *c, size_t i)
{
    char dir[64], path[100];
    snprintf(dir, sizeof dir, "%s/%zu", c->dir, i);
    snprintf(path, sizeof path, "%s/lectern-beep", dir);
    return mkdir(dir, 0700) == 0 && write_engine(path, c->code, broken[i].from, broken[i].to);
}

static int check_broken(const struct checking *c, size_t i, struct lt_engine_report *report)
{
    char dir[64], path[100];
    struct lt_cx cx = {0};
    struct lt_speaker_opts here = opts;
    here.engine_dirs = dir;
    snprintf(dir, sizeof dir, "%s/%zu", c->dir, i);
    snprintf(path, sizeof path, "%s/lectern-beep", dir);
    enum lt_status st = lt_engine_check(&cx, &here, LT_S("beep"), LT_S(""), LT_S(""), report);
    if (st)
        fprintf(stderr, "%s: %s\n", broken[i].to, cx.what);
    unlink(path);
    rmdir(dir);
    const char *want = broken[i].check ? broken[i].check : "";
    int wrong = st ? 1 : check_str(broken[i].to, want, lt_str_of(last_failure(report)));
    if (wrong && !st)
        print(broken[i].to, report);
    return wrong;
}

static void *check_some(void *user)
{
    struct checking *c = user;
    struct lt_engine_report *report = calloc(1, sizeof *report);
    for (size_t i; report && (i = atomic_fetch_add(&c->next, 1)) < LT_COUNT(broken);)
        atomic_fetch_add(&c->bad, check_broken(c, i, report));
    free(report);
    return NULL;
}

static void what_is_broken_is_found(void **state)
{
    (void)state;
    if (system("python3 -c 'import array' >/dev/null 2>&1") != 0)
        skip();
    char dir[] = "/tmp/lectern-check-XXXXXX";
    assert_non_null(mkdtemp(dir));
    struct lt_buf doc;
    struct checking c = {.dir = dir};
    pthread_t threads[AT_ONCE];
    assert_true(example(&doc, &c.code));
    for (size_t i = 0; i < LT_COUNT(broken); i++)
        assert_true(write_broken(&c, i));
    for (int i = 0; i < AT_ONCE; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, check_some, &c), 0);
    for (int i = 0; i < AT_ONCE; i++)
        pthread_join(threads[i], NULL);
    rmdir(dir);
    lt_buf_close(&doc);
    assert_true(atomic_load(&c.next) >= LT_COUNT(broken));
    assert_int_equal(atomic_load(&c.bad), 0);
}

static void no_program_is_no_report(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    static struct lt_engine_report report;
    assert_int_equal(lt_engine_check(&cx, NULL, LT_S("/no/such"), LT_S(""), LT_S(""), &report), LT_NOTFOUND);
    assert_int_equal(report.n, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(our_own_pass),
        cmocka_unit_test(what_is_broken_is_found),
        cmocka_unit_test(no_program_is_no_report),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
