/* What breaks a library is cut down before it sees it, and costs only itself. */
#include "check.h"

#include "base/utf8.h"
#include "read/clamp.h"
#include "read/flow.h"
#include "read/read.h"

#include <string.h>
#include <time.h>

static void references_to_nothing_become_a_mark(void **state)
{
    (void)state;
    static const struct {
        const char *text, *html, *xml;
    } cases[] = {
        {"a &#65; &#x10FFFF; b", "a &#65; &#x10FFFF; b", "a &#65; &#x10FFFF; b"},
        {"&#1114112;", "&#x00FFFD;", "&#x00FFFD;"},
        {"&#x110000;", "&#x00FFFD;", "&#x00FFFD;"},
        {"&#; &# &#x; &", "&#; &# &#x; &", "&#; &# &#x; &"},
        {"&#1;", "&#1;", "???;"},
        {"&#xFFFFFFFF", "&#x0000FFFD", "&#x0000FFFD"},
    };
    for (size_t i = 0; i < LT_COUNT(cases); i++) {
        for (int xml = 0; xml < 2; xml++) {
            char text[64];
            strcpy(text, cases[i].text);
            lt_clamp_references(text, strlen(text), xml);
            assert_string_equal(text, xml ? cases[i].xml : cases[i].html);
        }
    }
}

struct reading {
    struct lt_buf text;
    size_t articles;
};

static enum lt_status keep(void *user, struct lt_cx *cx, struct lt_doc *doc)
{
    struct reading *r = user;
    (void)cx;
    r->articles++;
    for (size_t i = 0; i < doc->n_blocks; i++)
        lt_buf_add(&r->text, doc->blocks[i].text);
    return LT_OK;
}

static enum lt_status read_bytes(struct lt_str bytes, const char *type, struct reading *r)
{
    struct lt_cx cx = {0};
    struct lt_read_opts opts = {0};
    struct lt_read_sink sink = {.article = keep, .user = r};
    struct lt_source source = {.name = LT_S("x"), .bytes = bytes, .type = lt_str_of(type)};
    *r = (struct reading){.text = LT_BUF((size_t)1 << 28)};
    return lt_read(&cx, &opts, &source, &sink);
}

static void no_text_is_lost_after_one(void **state)
{
    (void)state;
    static const char *const references[] = {"&#4294967295;", "&#2147483648;", "&#99999999999999999999",
                                             "&#xFFFFFFFFF;", "&#x110000;",    "&#4294967361;"};
    for (size_t i = 0; i < LT_COUNT(references); i++)
        for (int feed = 0; feed < 2; feed++) {
            struct lt_buf page = LT_BUF(10000);
            struct reading r;
            lt_buf_addf(
                &page,
                feed ? "<rss><channel><item><title>T %s t</title><description>&lt;p&gt;Some quiet words "
                       "&amp;%s are "
                       "here.&lt;/p&gt;&lt;p&gt;LAST&lt;/p&gt;</description></item></channel></rss>"
                     : "<html><title>T %s t</title><body><p>Some quiet words %s are here.</p><p>And "
                       "LAST of them.</p></body></html>",
                feed ? "x" : references[i], references[i] + feed);
            assert_int_equal(read_bytes(lt_buf_str(&page), feed ? "feed" : "html", &r), LT_OK);
            assert_true(lt_str_find(lt_buf_str(&r.text), LT_S("LAST")) != SIZE_MAX);
            assert_true(lt_utf8_valid(lt_buf_str(&r.text)));
            lt_buf_close(&r.text);
            lt_buf_close(&page);
        }
}

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* 80,000 attributes, and as many names of spaces, on one element: minutes, before they were cut down. */
static void attributes_are_few(void **state)
{
    (void)state;
    for (int spaces = 0; spaces < 2; spaces++) {
        struct lt_buf feed = LT_BUF((size_t)1 << 24);
        struct reading r;
        lt_buf_addz(&feed, "<rss><channel><item");
        for (int i = 0; i < 80000; i++)
            lt_buf_addf(&feed, spaces ? " xmlns:a%d='u%d'" : " a%d=\"%d\"", i, i);
        lt_buf_addz(
            &feed,
            "><title>T</title><description>Some quiet words are here.</description></item></channel></rss>");
        double begin = seconds();
        assert_int_equal(read_bytes(lt_buf_str(&feed), "feed", &r), LT_OK);
        assert_true(seconds() - begin < 5);
        assert_true(lt_str_find(lt_buf_str(&r.text), LT_S("quiet words")) != SIZE_MAX);
        lt_buf_close(&r.text);
        lt_buf_close(&feed);
    }
}

/* Marks on one character: normalising and finding sentences took minutes for a million. */
static void towers_of_marks_are_cut(void **state)
{
    (void)state;
    static const char *const marks[] = {"\u0301", "\uFE0F", "\u0334\u0353"};
    for (size_t i = 0; i < LT_COUNT(marks); i++) {
        struct lt_buf text = LT_BUF((size_t)1 << 24);
        struct reading r;
        lt_buf_addz(&text, "Some quiet words e\u0301\u0323 are e");
        for (int k = 0; k < 100000; k++)
            lt_buf_addz(&text, marks[i]);
        lt_buf_addz(&text, " here.\n");
        assert_int_equal(read_bytes(lt_buf_str(&text), "text", &r), LT_OK);
        assert_true(r.text.n < 200);
        assert_true(lt_str_find(lt_buf_str(&r.text), LT_S("e\u0301\u0323 are")) != SIZE_MAX);
        assert_true(lt_str_find(lt_buf_str(&r.text), LT_S(" here.")) != SIZE_MAX);
        lt_buf_close(&r.text);
        lt_buf_close(&text);
    }
}

/* The same marks written as references reach the text by another way. */
static void towers_of_references_are_cut(void **state)
{
    (void)state;
    static const struct {
        const char *type, *head, *mark, *tail;
    } rows[] = {
        {"html", "<p>Some quiet words are e", "&#x301;", " here.</p>"},
        {"html", "<pre>Some quiet words are e", "&#769;", " here.</pre><p>Some words.</p>"},
        {"markdown", "Some quiet words are e", "&#x301;", " here.\n"},
        {"feed", "<rss><channel><item><title>T</title><description>Some quiet words are e", "&#x301;",
         " here.</description></item></channel></rss>"},
        {"feed", "<rss><channel><item><title>T</title><description>Some quiet words are e", "&amp;#x301;",
         " here.</description></item></channel></rss>"},
        {"json", "{\"title\":\"T\",\"text\":\"Some quiet words are e", "\\u0301", " here.\"}"},
        {"json", "{\"title\":\"T\",\"html\":\"<p>Some quiet words are e", "&#x301;", " here.</p>\"}"},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_buf text = LT_BUF((size_t)1 << 24);
        struct reading r;
        lt_buf_addz(&text, rows[i].head);
        for (int k = 0; k < 100000; k++)
            lt_buf_addz(&text, rows[i].mark);
        lt_buf_addz(&text, rows[i].tail);
        bad += check_int(rows[i].head, LT_OK, read_bytes(lt_buf_str(&text), rows[i].type, &r));
        bad += check_int(rows[i].head, 1, r.text.n < 200);
        bad += check_int(rows[i].head, 1, lt_str_find(lt_buf_str(&r.text), LT_S(" here.")) != SIZE_MAX);
        lt_buf_close(&r.text);
        lt_buf_close(&text);
    }
    assert_int_equal(bad, 0);
}

static size_t arena_used;

static enum lt_status weigh(void *user, struct lt_cx *cx, struct lt_doc *doc)
{
    arena_used = doc->arena.used;
    return keep(user, cx, doc);
}

/* One long address that ten thousand links mean: half a gigabyte, before it was kept once. */
static void addresses_are_kept_once(void **state)
{
    (void)state;
    static const char *const address[] = {"http://a.example/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                                          "http://a.example/a\\*aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"};
    for (size_t k = 0; k < 4; k++) {
        struct lt_buf text = LT_BUF((size_t)1 << 24);
        struct reading r = {.text = LT_BUF((size_t)1 << 24)};
        lt_buf_addz(&text, "[x]: ");
        for (int i = 0; i < (k < 2 ? 1000 : 20); i++)
            lt_buf_addz(&text, address[k % 2]);
        lt_buf_addz(&text, "\n\nSome quiet words.");
        for (int i = 0; i < 10000; i++)
            lt_buf_addz(&text, " [x]");
        struct lt_cx cx = {0};
        struct lt_read_sink sink = {.article = weigh, .user = &r};
        struct lt_source source = {.name = LT_S("x"), .bytes = lt_buf_str(&text), .type = LT_S("markdown")};
        assert_int_equal(lt_read(&cx, &(struct lt_read_opts){0}, &source, &sink), LT_OK);
        assert_true(lt_str_find(lt_buf_str(&r.text), LT_S("quiet words. x x x")) != SIZE_MAX);
        assert_true(arena_used < (size_t)4 << 20);
        lt_buf_close(&r.text);
        lt_buf_close(&text);
    }
}

/* What stands for `*` is long. Links of addresses and titles that are too long are links still; what only
 * looks like a definition stays a text. */
static void long_definitions_are_cut(void **state)
{
    (void)state;
    static const struct {
        const char *text, *want;
        bool kept; /* the long part is text */
    } cases[] = {
        {"A [one]: two.\n\n[x]: http://a.example/*\n\nHere [x] ends.", "Here x ends.", false},
        {"[x]: <data:image/png;base64,*>\n\nHere ![a][x] [x] ends.", "Here x ends.", false},
        {"> [x]: <a> \"*\"\n\nHere [x] ends.", "Here x ends.", false},
        {"- [x]:\n  a\n  'b\n  *'\n\nHere [x] ends.", "Here x ends.", false},
        {"[x\\]]: a (*)\n[y]: b\n\nHere [x\\]] and [y] ends.", "Here x] and y ends.", false},
        {"- [ ] [x]: http://a.example/*\n\nHere [x] ends.", "Here x ends.", false},
        {"[x\\[]: http://a.example/*\n\nHere [x\\[] ends.", "Here x[ ends.", false},
        {"[x]: http://a.example/*\rb\n\nHere [x] ends.", "Here x ends.", false},
        {"> [x]:\r\n> <a>\r\n> '*\r\n> b'\r\n\r\nHere [x] ends.", "Here x ends.", false},
        {"[x]: a '*\r\rb'\r\rHere [x] ends.", "Here [x] ends.", true},
        {"[x]: a \"*\n\nHere [x] ends.", "Here [x] ends.", true},
        {"[x]: a \"*\" b\n\nHere [x] ends.", "Here [x] ends.", true},
        {"[x]: * b\n\nHere [x] ends.", "Here [x] ends.", true},
        {"Word [x]: *\n\nHere [x] ends.", "Here [x] ends.", true},
        {"[x]: a\n\"*\nb\n\nHere [x] ends.", "Here x ends.", true},
    };
    for (size_t k = 0; k < LT_COUNT(cases); k++) {
        struct lt_buf text = LT_BUF((size_t)1 << 20);
        struct reading r;
        for (const char *at = cases[k].text; *at; at++)
            for (int i = 0; i < (*at == '*' ? LT_FLOW_MAX_VALUE + 10 : 1); i++)
                lt_buf_addc(&text, *at == '*' ? 'q' : *at);
        assert_int_equal(read_bytes(lt_buf_str(&text), "markdown", &r), LT_OK);
        lt_buf_addc(&r.text, '\0');
        if (!strstr(r.text.p, cases[k].want) || !strstr(r.text.p, "qqqq") == cases[k].kept)
            fail_msg("%zu: %s", k, r.text.p);
        lt_buf_close(&r.text);
        lt_buf_close(&text);
    }
}

/* More links in one paragraph, and more blocks, than a document has room for: the words are read. */
static void too_many_are_left_out(void **state)
{
    (void)state;
    struct lt_buf text = LT_BUF((size_t)1 << 24);
    struct reading r;
    for (int i = 0; i < LT_FLOW_MAX_SPANS + 10; i++)
        lt_buf_addz(&text, "*x* ");
    lt_buf_addz(&text, "and LAST of them.\n");
    assert_int_equal(read_bytes(lt_buf_str(&text), "markdown", &r), LT_OK);
    assert_true(lt_str_find(lt_buf_str(&r.text), LT_S("LAST of them")) != SIZE_MAX);
    lt_buf_close(&r.text);
    lt_buf_clear(&text);
    lt_buf_addz(&text, "The FIRST of them.\n\n");
    for (int i = 0; i < LT_DOC_MAX_BLOCKS + 10; i++)
        lt_buf_addz(&text, "- x\n");
    assert_int_equal(read_bytes(lt_buf_str(&text), "markdown", &r), LT_OK);
    assert_true(lt_str_find(lt_buf_str(&r.text), LT_S("FIRST of them")) != SIZE_MAX);
    lt_buf_close(&r.text);
    lt_buf_close(&text);
}

/* Comments and CDATA sections that libxml2 reads in quadratic time keep what they hold, or are as silent. */
static void sections_are_made_easy(void **state)
{
    (void)state;
    struct lt_buf feed = LT_BUF((size_t)1 << 24), copy = LT_BUF((size_t)1 << 24);
    struct reading r;
    lt_buf_addz(&feed,
                "<rss><channel><!-- a -- b <!-- c --><item><title>T</title><description><![CDATA[<p>FIRST");
    for (int i = 0; i < 3000; i++)
        lt_buf_addz(&feed, i % 7 ? " w\u00f6rds]]" : " ]>]");
    lt_buf_addz(&feed, " &amp; LAST.</p>]]></description></item></channel></rss>");
    assert_int_equal(read_bytes(lt_buf_str(&feed), "feed", &r), LT_OK);
    struct lt_str got = lt_buf_str(&r.text), eased = lt_clamp_xml(lt_buf_str(&feed), &copy);
    assert_true(lt_utf8_valid(eased) && eased.n > feed.n);
    assert_true(lt_str_find(got, LT_S("FIRST ]>] w\u00f6rds]] w\u00f6rds]]")) != SIZE_MAX);
    assert_true(lt_str_find(got, LT_S("& LAST.")) != SIZE_MAX);
    assert_true(lt_str_find(got, LT_S("CDATA")) == SIZE_MAX);
    size_t words = 0;
    for (size_t at; (at = lt_str_find(got, LT_S("w\u00f6rds]]"))) != SIZE_MAX; got = lt_str_from(got, at + 1))
        words++;
    assert_int_equal(words, 3000 - 429);
    lt_buf_close(&r.text);
    lt_buf_close(&feed);
    lt_buf_close(&copy);
}

/* libxml2 ends a document in a text of 10 MB, and says nothing: the items after it are not lost with it. */
static void a_long_text_is_parted(void **state)
{
    (void)state;
    static const struct {
        const char *open, *words, *paragraph, *close;
    } kinds[] = {
        {"", " w&#246;rd &amp;amp; so on", "&lt;p&gt;", ""},
        {"some <![CDATA[", " w\u00f6rd ]] &amp; so on", "<p>", "]]> more <![CDATA[again]]>"},
    };
    for (size_t i = 0; i < LT_COUNT(kinds); i++) {
        struct lt_buf feed = LT_BUF((size_t)1 << 26);
        struct reading r;
        lt_buf_addf(&feed, "<rss><channel><item><title>T</title><description>%sFIRST", kinds[i].open);
        while (feed.n < 10500 * 1000) {
            for (int k = 0; k < 4000; k++)
                lt_buf_addz(&feed, kinds[i].words);
            lt_buf_addz(&feed, kinds[i].paragraph);
        }
        lt_buf_addf(&feed,
                    " LAST%s</description></item><item><title>U</title><description>The next."
                    "</description></item></channel></rss>",
                    kinds[i].close);
        assert_int_equal(read_bytes(lt_buf_str(&feed), "feed", &r), LT_OK);
        struct lt_str got = lt_buf_str(&r.text);
        assert_int_equal(r.articles, 2);
        assert_true(lt_str_find(got, LT_S("FIRST")) != SIZE_MAX &&
                    lt_str_find(got, LT_S("LAST")) != SIZE_MAX);
        assert_true(lt_str_find(got, LT_S("<!--")) == SIZE_MAX &&
                    lt_str_find(got, LT_S("CDATA")) == SIZE_MAX);
        assert_true(lt_str_find(got, LT_S("The next.")) != SIZE_MAX);
        lt_buf_close(&r.text);
        lt_buf_close(&feed);
    }
}

/* Not in a reference, nor in a character, where there are no spaces. */
static void a_text_is_parted_between_characters(void **state)
{
    (void)state;
    struct lt_buf text = LT_BUF((size_t)1 << 26), copy = LT_BUF((size_t)1 << 26);
    lt_buf_addz(&text, "<a b='>'>");
    while (text.n < LT_CLAMP_TEXT + 1000)
        lt_buf_addz(&text, "\u6f22&amp;&#x5b57;");
    lt_buf_addz(&text, "</a>");
    struct lt_str got = lt_clamp_xml(lt_buf_str(&text), &copy);
    size_t at = lt_str_find(got, LT_S("<!---->"));
    assert_true(lt_utf8_valid(got) && at != SIZE_MAX && got.n == text.n + 7);
    assert_true(lt_str_starts(lt_str_from(got, at + 7), LT_S("\u6f22&amp;")));
    assert_true(lt_str_find(lt_str_from(got, at + 7), LT_S("<!---->")) == SIZE_MAX);
    lt_buf_close(&text);
    lt_buf_close(&copy);
}

/* One item over a limit, in the middle of others. */
static void an_item_costs_only_itself(void **state)
{
    (void)state;
    static const struct {
        const char *type, *open, *before, *after, *close;
    } kinds[] = {
        {"feed", "<rss><channel>", "<item><title>T</title><description>", "</description></item>",
         "</channel></rss>"},
        {"json", "", "{\"title\": \"T\", \"text\": \"", "\"}\n", ""},
        {"json", "[{}", ",{\"title\": \"T\", \"text\": \"", "\"}", "]"},
    };
    for (size_t i = 0; i < LT_COUNT(kinds); i++) {
        struct lt_buf text = LT_BUF((size_t)1 << 24);
        struct reading r;
        lt_buf_addz(&text, kinds[i].open);
        lt_buf_addf(&text, "%sThe first of them.%s%s", kinds[i].before, kinds[i].after, kinds[i].before);
        while (text.n < LT_BLOCK_MAX_BYTES + 1000)
            lt_buf_addz(&text, "It goes on and on. ");
        lt_buf_addf(&text, "%s%sThe last of them.%s%s", kinds[i].after, kinds[i].before, kinds[i].after,
                    kinds[i].close);
        assert_int_equal(read_bytes(lt_buf_str(&text), kinds[i].type, &r), LT_OK);
        assert_int_equal(r.articles, 2);
        assert_true(lt_str_find(lt_buf_str(&r.text), LT_S("The last of them.")) != SIZE_MAX);
        lt_buf_close(&r.text);
        lt_buf_close(&text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(references_to_nothing_become_a_mark),
        cmocka_unit_test(no_text_is_lost_after_one),
        cmocka_unit_test(attributes_are_few),
        cmocka_unit_test(towers_of_marks_are_cut),
        cmocka_unit_test(towers_of_references_are_cut),
        cmocka_unit_test(addresses_are_kept_once),
        cmocka_unit_test(long_definitions_are_cut),
        cmocka_unit_test(too_many_are_left_out),
        cmocka_unit_test(sections_are_made_easy),
        cmocka_unit_test(a_long_text_is_parted),
        cmocka_unit_test(a_text_is_parted_between_characters),
        cmocka_unit_test(an_item_costs_only_itself),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
