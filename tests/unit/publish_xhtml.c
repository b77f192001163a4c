/* Blocks as HTML: nested as they belong together, safe whatever is in them, with marks around sentences. */
#include "check.h"

#include "publish/xhtml.h"

#include <string.h>

static const struct lt_span overlap[] = {
    {LT_SPAN_EMPHASIS, 0, 9, {0}},
    {LT_SPAN_LINK, 4, 10, LT_S_INIT("https://e.org/?a=1&b=\"x y\"")},
    {LT_SPAN_STRONG, 8, 3, {0}},
    {LT_SPAN_LINK, 9, 2, LT_S_INIT("https://inner.org/")},
};
static const struct lt_span bad[] = {
    {LT_SPAN_LINK, 0, 2, LT_S_INIT("javascript:alert(1)")},
    {LT_SPAN_LANGUAGE, 3, 2, LT_S_INIT("de\"><script>")},
    {LT_SPAN_HARD_BREAK, 5, 0, {0}},
    {LT_SPAN_ABBREVIATION, 6, 2, LT_S_INIT("a & b")},
};
static const struct lt_span cells[] = {{LT_SPAN_STRONG, 0, 1, {0}}, {LT_SPAN_EMPHASIS, 2, 1, {0}}};

#define SPANS(list) .spans = (struct lt_span *)(uintptr_t)(list), .n_spans = LT_COUNT(list)
#define BLOCK(r, t) .role = LT_ROLE_##r, .text = LT_S_INIT(t)

static const struct {
    const char *name;
    bool epub;
    struct lt_block blocks[5];
    size_t n;
    struct lt_xhtml_mark marks[3]; /* of the first block */
    size_t n_marks;
    const char *want;
} cases[] = {
    {"text is escaped",
     false,
     {{BLOCK(PARAGRAPH, "a <b> & \"c\"")}},
     1,
     {{0, 0, 0}},
     0,
     "<p>a &lt;b&gt; &amp; &quot;c&quot;</p>\n"},
    {"spans that overlap are closed and opened again",
     false,
     {{BLOCK(PARAGRAPH, "one two three four"), SPANS(overlap)}},
     1,
     {{0, 0, 0}},
     0,
     "<p><em>one <a href=\"https://e.org/?a=1&amp;b=%22x%20y%22\">two <strong>t</strong></a></em>"
     "<a href=\"https://e.org/?a=1&amp;b=%22x%20y%22\"><strong>hr</strong>ee </a>four</p>\n"},
    {"marks are outside",
     true,
     {{BLOCK(PARAGRAPH, "one two three four"), SPANS(overlap)}},
     1,
     {{0, 7, 1}, {8, 10, 2}},
     2,
     "<p><span id=\"s1\"><em>one <a href=\"https://e.org/?a=1&amp;b=%22x%20y%22\">two</a></em></span>"
     "<em><a href=\"https://e.org/?a=1&amp;b=%22x%20y%22\"> </a></em>"
     "<span id=\"s2\"><em><a href=\"https://e.org/?a=1&amp;b=%22x%20y%22\"><strong>t</strong></a></em>"
     "<a href=\"https://e.org/?a=1&amp;b=%22x%20y%22\"><strong>hr</strong>ee </a>four</span></p>\n"},
    {"only the web is linked, values are escaped",
     false,
     {{BLOCK(PARAGRAPH, "ab cd ef"), SPANS(bad)}},
     1,
     {{0, 0, 0}},
     0,
     "<p>ab <span lang=\"de&quot;&gt;&lt;script&gt;\">cd</span><br/> <abbr title=\"a &amp; "
     "b\">ef</abbr></p>\n"},
    {"lists nest",
     false,
     {{BLOCK(ITEM, "a"), .level = 1},
      {BLOCK(ITEM, "b"), .level = 3},
      {BLOCK(ITEM, "c"), .level = 1, .ordinal = 4},
      {BLOCK(PARAGRAPH, "d")}},
     4,
     {{0, 0, 0}},
     0,
     "<ul>\n<li>a<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n<ol>\n<li value=\"4\">c</li>\n</ol>\n<p>d</p>\n"},
    {"rows are a table, a row is one stretch",
     true,
     {{BLOCK(TABLE_ROW, "a\tb"), .level = 1, SPANS(cells)}, {BLOCK(TABLE_ROW, "c\td")}},
     2,
     {{0, 1, 7}, {2, 1, 8}},
     2,
     "<table id=\"b1\">\n<tr id=\"s7\"><th><strong>a</strong></th><th><em>b</em></th></tr>\n"
     "<tr><td>c</td><td>d</td></tr>\n</table>\n"},
    {"what is quoted is in one quotation",
     false,
     {{BLOCK(QUOTE, "a")},
      {BLOCK(ITEM, "b"), .level = 1, .in_quote = true},
      {BLOCK(HEADING, "c"), .level = 9}},
     3,
     {{0, 0, 0}},
     0,
     "<blockquote>\n<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n</blockquote>\n<h6>c</h6>\n"},
    {"languages and roles for readers of books",
     true,
     {{BLOCK(NOTE, "n"), .lang = LT_S_INIT("fr")}, {BLOCK(CODE, "x\n y")}},
     2,
     {{0, 1, 3}},
     1,
     "<aside class=\"note\" xml:lang=\"fr\" lang=\"fr\" epub:type=\"footnote\"><span "
     "id=\"s3\">n</span></aside>\n"
     "<pre>x\n y</pre>\n"},
};

static void blocks_become_html(void **state)
{
    (void)state;
    int wrong = 0;
    for (size_t i = 0; i < LT_COUNT(cases); i++) {
        struct lt_buf out = LT_BUF(1 << 16);
        struct lt_xhtml m = {.out = &out, .epub = cases[i].epub};
        for (size_t k = 0; k < cases[i].n; k++)
            lt_xhtml_block(&m, &cases[i].blocks[k], cases[i].marks, k ? 0 : cases[i].n_marks);
        lt_xhtml_end(&m);
        wrong += check_str(cases[i].name, cases[i].want, lt_buf_str(&out));
        lt_buf_close(&out);
    }
    assert_int_equal(wrong, 0);
}

/* Any spans and marks give elements that are closed in the order they were opened. */
static bool is_balanced(struct lt_str s)
{
    struct lt_str open[64];
    size_t n = 0;
    for (size_t at; (at = lt_str_find_char(s, '<')) != SIZE_MAX;) {
        s = lt_str_from(s, at + 1);
        struct lt_str tag = lt_str_slice(s, 0, lt_str_find_char(s, '>'));
        bool closes = tag.n && tag.p[0] == '/', empty = tag.n && tag.p[tag.n - 1] == '/';
        struct lt_str name = closes ? lt_str_from(tag, 1) : lt_str_slice(tag, 0, lt_str_find_char(tag, ' '));
        if (closes && (n == 0 || !lt_str_eq(open[--n], name)))
            return false;
        if (!closes && !empty) {
            if (n == LT_COUNT(open))
                return false;
            open[n++] = name;
        }
    }
    return n == 0;
}

static void any_spans_are_balanced(void **state)
{
    (void)state;
    static const char text[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    uint32_t x = 7;
    for (int round = 0; round < 2000; round++) {
        struct lt_span spans[20];
        struct lt_xhtml_mark marks[4];
        size_t n = 0, m = 0;
        for (uint32_t at = 0; n < LT_COUNT(spans) && at < 36; at += (x = x * 1664525 + 1013904223) >> 30) {
            x = x * 1664525 + 1013904223;
            uint32_t len = (x >> 20) % (37 - at);
            spans[n++] =
                (struct lt_span){(enum lt_span_kind)((x >> 10) % LT_SPANS), at, len, LT_S("http://e.org/")};
        }
        for (uint32_t at = 0; m < LT_COUNT(marks) && at < 36; m++) {
            x = x * 1664525 + 1013904223;
            uint32_t len = 1 + (x >> 20) % (36 - at);
            marks[m] = (struct lt_xhtml_mark){at, len, m};
            at += len;
        }
        struct lt_block b = {
            .role = LT_ROLE_PARAGRAPH, .text = LT_S(text), .spans = spans, .n_spans = (uint32_t)n};
        struct lt_buf out = LT_BUF(1 << 16);
        struct lt_xhtml html = {.out = &out};
        lt_xhtml_block(&html, &b, marks, m);
        lt_xhtml_end(&html);
        if (!is_balanced(lt_buf_str(&out)))
            fail_msg("round %d: " LT_FMT, round, LT_ARG(lt_buf_str(&out)));
        lt_buf_close(&out);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(blocks_become_html),
        cmocka_unit_test(any_spans_are_balanced),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
