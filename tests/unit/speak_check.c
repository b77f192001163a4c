/* `lectern engine check`: our own engines and the example of voices/ENGINES.md pass it; the example with one
 * thing broken fails the check that is there for it. Needs python3 for the example. */
#include "check.h"

#include "speak/speak.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

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

static void write_engine(const char *path, struct lt_str code, const char *from, const char *to)
{
    size_t at = lt_str_find(code, lt_str_of(from));
    if (at == SIZE_MAX)
        fail_msg("the example has no '%s'", from);
    FILE *f = fopen(path, "w");
    assert_non_null(f);
    fprintf(f, "%.*s%s", (int)at, code.p, to);
    struct lt_str rest = lt_str_from(code, at + strlen(from));
    assert_int_equal(fwrite(rest.p, 1, rest.n, f), rest.n);
    assert_int_equal(fclose(f), 0);
    assert_int_equal(chmod(path, 0700), 0);
}

static void what_is_broken_is_found(void **state)
{
    (void)state;
    if (system("python3 -c 'import array' >/dev/null 2>&1") != 0)
        skip();
    char dir[] = "/tmp/lectern-check-XXXXXX", path[64];
    assert_non_null(mkdtemp(dir));
    snprintf(path, sizeof path, "%s/lectern-beep", dir);
    struct lt_buf doc;
    struct lt_str code;
    assert_true(example(&doc, &code));
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(broken); i++) {
        write_engine(path, code, broken[i].from, broken[i].to);
        struct lt_cx cx = {0};
        struct lt_speaker_opts here = opts;
        here.engine_dirs = dir;
        static struct lt_engine_report report;
        if (lt_engine_check(&cx, &here, LT_S("beep"), LT_S(""), LT_S(""), &report))
            fail_msg("%s", cx.what);
        const char *failed = "";
        for (size_t k = report.n; k-- > 0;)
            if (report.checks[k].verdict == LT_CHECK_FAIL)
                failed = report.checks[k].name;
        const char *want = broken[i].check ? broken[i].check : "";
        int wrong = check_str(broken[i].to, want, lt_str_of(failed));
        if (wrong)
            print(broken[i].to, &report);
        bad += wrong;
    }
    unlink(path);
    rmdir(dir);
    lt_buf_close(&doc);
    assert_int_equal(bad, 0);
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
