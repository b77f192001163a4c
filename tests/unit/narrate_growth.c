/* Whatever is written twice as long takes twice as long to read. Openings, what stands between them and
 * closings, by format: each pattern is made long enough to be measured, doubled, and measured again, for each
 * room it goes through. A scanner that looks at the rest of the text for each mark it meets shows here as a
 * growth of four.
 *
 * What is measured is this thread's processor time, the least of several runs; a growth that is too large is
 * measured again before it counts, so a busy machine does not fail the test.
 *
 *   LECTERN_GROWTH=WORD unit_narrate_growth     only patterns whose name has WORD
 *   LECTERN_GROWTH_BYTES=N                      begin with N bytes, to see a stage with a profiler */
#include "check.h"
#include "growth.h"

#include "read/read.h"
#include "script/script.h"
#include "tidy/tidy.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SAMPLE 16
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define SAMPLE 16
#endif
#endif
#ifndef SAMPLE
#define SAMPLE 1
#endif

enum { READ, TIDY, SCRIPT, STAGES };

static const char *const stages[STAGES] = {"read", "tidy", "script"};

/* From LEAST of a stage's seconds on a growth means something; a pattern is made longer until all is ENOUGH.
 */
static const double LEAST = 0.002, ENOUGH = 0.005, MOST = 2.5;
enum { FIRST_BYTES = 1 << 14, LAST_BYTES = 1 << 21, AGAIN = 6, MOST_SUSPECTS = 32 };

struct run {
    double took[STAGES], mark;
    struct lt_str lang;
};

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static void stage_ends(struct run *run, int stage)
{
    double now = seconds();
    run->took[stage] += now - run->mark;
    run->mark = now;
}

static void script_all(struct lt_cx *cx, const struct run *run, const struct lt_doc *doc)
{
    struct lt_script_opts opts = {.lang = run->lang};
    struct lt_scribe *scribe = NULL;
    struct lt_script script;
    bool more = true;
    if (lt_scribe_open(cx, &opts, doc, &scribe))
        more = false;
    while (more) {
        lt_script_init(&script);
        if (lt_scribe_next(cx, scribe, &script, &more))
            more = false;
        lt_script_close(&script);
    }
    lt_scribe_close(scribe);
}

static enum lt_status article(void *user, struct lt_cx *cx, struct lt_doc *doc)
{
    struct run *run = user;
    stage_ends(run, READ);
    struct lt_cx own = {0};
    if (!lt_tidy(&own, &(struct lt_tidy_opts){.notes = LT_NOTES_INLINE}, doc)) {
        stage_ends(run, TIDY);
        script_all(&own, run, doc);
    }
    stage_ends(run, SCRIPT);
    (void)cx;
    return LT_OK;
}

/* Reads it once; what is refused (most of these hold no article) counts as well. */
static void run_once(const struct growth_pattern *p, struct lt_str bytes, struct run *best)
{
    struct lt_cx cx = {0};
    struct run run = {.lang = lt_str_of(p->lang ? p->lang : "en")};
    struct lt_source source = {.name = LT_S("x"), .bytes = bytes, .type = lt_str_of(p->format->type)};
    struct lt_read_sink sink = {.article = article, .user = &run};
    run.mark = seconds();
    enum lt_status st = lt_read(&cx, &(struct lt_read_opts){0}, &source, &sink);
    stage_ends(&run, READ);
    assert_true(st == LT_OK || cx.what[0]);
    for (int i = 0; i < STAGES; i++)
        best->took[i] = run.took[i] < best->took[i] ? run.took[i] : best->took[i];
}

static double total(const struct run *run)
{
    return run->took[READ] + run->took[TIDY] + run->took[SCRIPT];
}

/* The least of `times` runs, and of what *best held already. */
static void measure(const struct growth_pattern *p, size_t bytes, int times, struct run *best)
{
    struct lt_buf text = LT_BUF((size_t)1 << 26);
    growth_write(p, bytes, &text);
    assert_false(text.failed);
    for (int i = 0; i < times; i++)
        run_once(p, lt_buf_str(&text), best);
    lt_buf_close(&text);
}

static const struct run never = {.took = {1e9, 1e9, 1e9}};

/* Which stage grew too much; STAGES: none. */
static int too_much(const struct run *one, const struct run *two)
{
    for (int i = 0; i < STAGES; i++)
        if (one->took[i] >= LEAST && two->took[i] > MOST * one->took[i])
            return i;
    return STAGES;
}

/* Measures twice as much as `bytes`, for which *one was measured, and both again while the growth is too
 * large; the stage, or STAGES. */
static int doubled(const struct growth_pattern *p, size_t bytes, struct run *one, struct run *two)
{
    *two = never;
    measure(p, 2 * bytes, 1, two);
    for (int i = 0; i < AGAIN && too_much(one, two) < STAGES; i++) {
        measure(p, bytes, 2, one);
        measure(p, 2 * bytes, 1, two);
    }
    return too_much(one, two);
}

/* As many doublings of `bytes`, which took that many seconds, as ENOUGH is thought to need: one at least. */
static size_t longer(size_t bytes, double took)
{
    do {
        bytes *= 2;
        took *= 2;
    } while (took < ENOUGH && bytes < LAST_BYTES);
    return bytes;
}

static bool grows_straight(const char *name, const struct growth_pattern *p)
{
    const char *first = getenv("LECTERN_GROWTH_BYTES");
    size_t bytes = first ? strtoul(first, NULL, 10) : FIRST_BYTES;
    struct run one = never, two = never;
    for (measure(p, bytes, 1, &one); total(&one) < ENOUGH && bytes < LAST_BYTES; measure(p, bytes, 1, &one)) {
        bytes = longer(bytes, total(&one));
        one = never;
    }
    int bad = doubled(p, bytes, &one, &two);
    if (bad < STAGES) { /* a step, where a cache is full or a table grows, is not met again */
        one = two;
        bad = doubled(p, bytes *= 2, &one, &two);
    }
    printf("%-44s %8zu bytes %7.1f ms, twice %7.1f ms: %.2f%s%s\n", name, bytes, 1e3 * total(&one),
           1e3 * total(&two), total(&two) / total(&one), bad < STAGES ? " TOO MUCH: " : "",
           bad < STAGES ? stages[bad] : "");
    return bad == STAGES;
}

static void twice_as_long_takes_twice_as_long(void **state)
{
    (void)state;
    const char *only = getenv("LECTERN_GROWTH");
    struct growth_pattern p = {0};
    char name[120];
    int suspects[MOST_SUSPECTS], bad = 0, patterns = 0;
    for (int i = 0; growth_pattern(i, &p, name, sizeof name); i++) {
        patterns++;
        bool wanted = only ? strstr(name, only) != NULL : i % SAMPLE == 0;
        if (wanted && !grows_straight(name, &p)) {
            assert_true(bad < MOST_SUSPECTS);
            suspects[bad++] = i;
        }
    }
    /* What shares the machine's caches just then is gone by now; what grows with the square is not. */
    int again = bad;
    for (int i = bad = 0; i < again; i++)
        bad += growth_pattern(suspects[i], &p, name, sizeof name) && !grows_straight(name, &p);
    printf("%d patterns\n", patterns);
    assert_true(patterns >= 180);
    assert_int_equal(bad, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(twice_as_long_takes_twice_as_long),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
