/* Pages made to hurt: each is read, or refused with a sentence, in a moment and in bounded memory. A part of
 * each is read, and four times as much: that takes about four times as long, where a scanner that looks back
 * at all it has seen would take sixteen times. Those whose size is what hurts are read whole. */
#include "check.h"

#include "read/read.h"

#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SLOWER  20
#define SMALLER 4
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SLOWER  20
#define SMALLER 4
#endif
#endif
#ifndef SLOWER
#define SLOWER  1
#define SMALLER 1
#endif

static enum lt_status count(void *user, struct lt_cx *cx, struct lt_doc *doc)
{
    (void)cx;
    *(size_t *)user += doc->n_blocks;
    return LT_OK;
}

static double cpu_seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/* Seconds of this machine's time to read `page`; it is read, or refused with a sentence that names it. */
static double read_page(const char *name, const struct lt_buf *page, bool whole, int *bad)
{
    struct lt_cx cx = {0};
    size_t blocks = 0;
    struct lt_source source = {.name = lt_str_of(name), .type = LT_S("html"), .bytes = lt_buf_str(page)};
    struct lt_read_sink sink = {.article = count, .user = &blocks};
    double from = cpu_seconds();
    enum lt_status st = lt_read(&cx, &(struct lt_read_opts){.whole_page = whole}, &source, &sink);
    double took = cpu_seconds() - from;
    printf("%s: %zu KB, status %d, %zu blocks, %.3f s\n", name, page->n / 1024, st, blocks, took);
    *bad += check_int(name, 0, page->failed);
    if (st != LT_OK)
        *bad += check_int(name, 1, strstr(cx.what, name) != NULL);
    return took;
}

static struct lt_buf repeat(const char *head, const char *unit, size_t times, const char *tail)
{
    struct lt_buf page = LT_BUF((size_t)64 << 20);
    lt_buf_addz(&page, head);
    for (size_t i = 0; i < times; i++)
        lt_buf_addz(&page, unit);
    lt_buf_addz(&page, tail);
    return page;
}

static const struct hostile {
    const char *name, *head, *unit;
    size_t times;
    const char *tail;
} rows[] = {
    /* WHOLE of them: their size is what hurts. */
    {"deep mixed", "", "<div><b><ul><li><table><td><blockquote><font size=1>", 100000, "x"},
    {"long attribute", "<p title=\"", "0123456789abcdef", 3000000, "\">x</p>"},
    {"million siblings", "<ul>", "<li>an item of the list, one of very many", 500000, "</ul>"},
    {"deep div", "", "<div>", 100000, "deep down there is a sentence, and it is read."},
    {"deep and closed wrongly", "", "<div><object></div><p><a></object>", 100000, "x"},
    {"deep span", "<p>", "<span>", 100000, "x"},
    {"deep svg", "", "<svg>", 200000, "x"},
    {"million empty", "", "<p><p>", 500000, "x"},
    {"million breaks", "<div>a", "<br>", 1000000, "b</div>"},
    {"million links", "<p>", "<a href=x>y</a> ", 400000, "</p>"},
    {"unclosed formatting", "", "<p><font id=a><b><i>word ", 20000, ""},
    {"many attributes", "<p ", "a=b class=c ", 500000, ">x</p>"},
    {"long text", "<p>", "word after word, and no end. ", 1000000, "</p>"},
    {"unclosed comments", "x", "<!-- a ", 500000, ""},
    {"unclosed scripts", "x", "<script>", 500000, ""},
    {"unclosed noscripts", "x", "<noscript>", 500000, "y"},
    {"less than signs", "", "<", 2000000, ""},
    {"half a script's end", "<script><!--<script>", "</scrip", 500000, ""},
    {"quotes", "<a href=\"", "\" '", 500000, ""},
    {"notes and marks", "", "<a href=#n><sup>1</sup></a><p id=n>note, of some length.</p>", 50000, ""},
    {"class names", "",
     "<div class=\"ad share nav comment related-posts\">a sentence of ten words is here to be "
     "read.</div>",
     50000, ""},
    {"one caption", "<p>A sentence of ten words is here to be read first.</p><div class=caption>", "<p>x y",
     300000, "</div>"},
    {"pull quotes",
     "<p>A sentence of ten words is here to be read, and it is long, and goes on for a while, so that "
     "there is some text.</p>",
     "<p>One more sentence of ten words is here to be read.<div class=pullquote>words of ten</div>", 30000,
     ""},
    {"nested authors", "",
     "<div class=author itemprop=author><p>a sentence of some ten words that is not a name. ", 20000, ""},
    {"nested headlines", "",
     "<div itemprop=headline itemscope itemtype=http://schema.org/Article>a headline of some length, ",
     100000, ""},
    {"nested shares", "", "<div class=share>a sentence of some ten words to be read here. ", 100000, ""},
    {"nested cards", "", "<section><a href=x>a headline of a card, linked</a><div>", 50000, ""},
    {"tables", "", "<table><tr><td>a<td>b<tr><td>c<td>d</table>", 50000, ""},
    {"one table", "<table>", "<tr><th>a<td>b", 200000, "</table>"},
    {"nested lists", "", "<ol><li>a<ol><li>b</ol>", 30000, ""},
    {"titles", "<title>", " - a: b", 300000, "</title><h1>x</h1>"},
    {"json", "<script type=application/ld+json>", "[", 500000, "</script>x"},
};
static double read_times(const struct hostile *row, size_t times, bool whole, int *bad)
{
    struct lt_buf page = repeat(row->head, row->unit, times, row->tail);
    double took = read_page(row->name, &page, whole, bad);
    lt_buf_close(&page);
    return took;
}

/* What is shorter than LEAST says nothing of growth; a growth that is too large is measured again. */
static const double LEAST = 0.02, MOST_GROWTH = 8, MOST_SECONDS = 6;
enum { PART = 16, AGAIN = 3, WHOLE = 3 };

/* Four times as much takes about four times as long. */
static int grows_evenly(const struct hostile *row)
{
    int bad = 0;
    double growth = 0;
    for (int i = 0; i < AGAIN; i++) {
        double less = read_times(row, row->times / PART / SMALLER, false, &bad);
        double more = read_times(row, 4 * (row->times / PART / SMALLER), false, &bad);
        growth = more / (less > LEAST / 4 ? less : LEAST / 4);
        if (more < LEAST || growth < MOST_GROWTH)
            return bad;
    }
    printf("%s: grows by %.1f\n", row->name, growth);
    return bad + 1;
}

static void hostile_pages_end(void **state)
{
    (void)state;
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        const struct hostile *row = &rows[i];
        bad += grows_evenly(row);
        read_times(row, row->times / PART / SMALLER, true, &bad);
        if (i < WHOLE && SMALLER == 1) /* a sanitizer has seen a part of it */
            bad += check_int(row->name, 1, read_times(row, row->times, false, &bad) < MOST_SECONDS * SLOWER);
    }
    assert_int_equal(bad, 0);
}

static void memory_stays_bounded(void **state)
{
    (void)state;
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    printf("peak %ld MB\n", used.ru_maxrss / 1024);
    if (SLOWER == 1)
        assert_true(used.ru_maxrss / 1024 < 1500);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hostile_pages_end),
        cmocka_unit_test(memory_stays_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
