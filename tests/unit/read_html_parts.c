/* The parts HTML reading stands on: tables in order, thin pages, the flat tree, links, dates. */
#include "check.h"

#include "read/pages/article_hints.h"
#include "read/pages/article_phrases.h"
#include "read/pages/meta.h"
#include "read/pages/text.h"
#include "read/pages/thin.h"
#include "read/pages/url.h"

static void every_tag_and_attribute_is_found(void **state)
{
    (void)state;
    int bad = 0;
    for (int i = LT_TAG_A; i < LT_TAGS; i++) {
        const char *name = lt_elem_name((enum lt_elem)i);
        bad += check_int(name, i, lt_elem_find(lt_str_of(name)));
    }
    static const char *const attrs[] = {
#define X(name, html) html,
        LT_ATTR_MAP(X)
#undef X
    };
    for (int i = 0; i < LT_ATTRS; i++)
        bad += check_int(attrs[i], i, lt_attr_find(lt_str_of(attrs[i])));
    bad += check_int("case", LT_TAG_BLOCKQUOTE, lt_elem_find(LT_S("BlockQuote")));
    bad += check_int("unknown", LT_TAG_OTHER, lt_elem_find(LT_S("blink")));
    bad += check_int("unknown", LT_ATTRS, lt_attr_find(LT_S("onclick")));
    assert_int_equal(bad, 0);
}

static void thin_pages_keep_what_is_read(void **state)
{
    (void)state;
    static const struct {
        const char *in, *want;
        bool xml;
    } rows[] = {
        {"a<!-- b -->c", "ac", false},
        {"a<!-->b", "ab", false},
        {"a<!-- b", "a", false},
        {"<p onclick='x' id=a class=\"b\">t</p>", "<p id=\"a\" class=\"b\">t</p>", false},
        {"<p id=a id=b>", "<p id=\"a\">", false},
        {"<a title='a>b' href=x>y</a>", "<a title='a>b' href=\"x\">y</a>", false},
        {"a<script>if (a < b) x('</p>')</script>b", "ab", false},
        {"a<script><!-- <script> </script> x --></script>b", "ab", false},
        {"a<SCRIPT>x</SCRIPT >b", "ab", false},
        {"a<style>p{}</style>b<noscript><p>c</p></noscript>d", "abd", false},
        {"a<svg><g><svg/><title>x</title></g></svg>b", "ab", false},
        {"a<svg>b", "ab", false},
        {"<title>a <b> c</title>d", "<title>a <b> c</title>d", false},
        {"<iframe title=t src=data:x>z</iframe>", "<iframe title=\"t\"></iframe>", false},
        {"a < b <3", "a < b <3", false},
        {"<div/>x", "<div>x", false},
        {"<div/>x", "<div></div>x", true},
        {"<br/><script/>x", "<br>x", true},
        {"<p style='color:red'>a<p style='display: none'>b", "<p>a<p style='display: none'>b", false},
        {"<?xml version='1.0'?><!DOCTYPE html>a", "<!DOCTYPE html>a", false},
        {"<p", "<p>", false},
        {"<", "<", false},
        {"", "", false},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        struct lt_thin thin;
        bad += check_int(rows[i].in, LT_OK, lt_thin_page(&cx, lt_str_of(rows[i].in), rows[i].xml, &thin));
        bad += check_str(rows[i].in, rows[i].want, lt_buf_str(&thin.page));
        lt_thin_close(&thin);
    }
    assert_int_equal(bad, 0);
}

static void thin_pages_know_their_source(void **state)
{
    (void)state;
    struct lt_str text = LT_S("<p onclick=1>one</p><!-- x --><p>two</p><script>y</script>three");
    struct lt_cx cx = {0};
    struct lt_thin thin;
    assert_int_equal(lt_thin_page(&cx, text, false, &thin), LT_OK);
    static const struct lt_str words[] = {LT_S_INIT("one"), LT_S_INIT("two"), LT_S_INIT("three")};
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(words); i++) {
        size_t at = lt_str_find(lt_buf_str(&thin.page), words[i]);
        bad += check_int(words[i].p, (long long)lt_str_find(text, words[i]),
                         lt_thin_source(&thin, (uint32_t)at));
    }
    lt_thin_close(&thin);
    assert_int_equal(bad, 0);
}

static void deep_pages_are_flattened(void **state)
{
    (void)state;
    struct lt_buf page = LT_BUF(1 << 22);
    for (int i = 0; i < 100000; i++)
        lt_buf_addz(&page, i % 2 ? "<div>" : "<b>");
    lt_buf_addz(&page, "deep");
    struct lt_cx cx = {0};
    struct lt_tree tree;
    assert_int_equal(lt_tree_parse(&cx, lt_buf_str(&page), false, &tree), LT_OK);
    struct lt_buf text = LT_BUF(100);
    int bad = check_str("text", "deep", lt_inline_plain(&tree, 0, tree.n, &text));
    for (uint32_t i = 0; i < tree.n; i++)
        bad += tree.nodes[i].depth > 4 * LT_THIN_MAX_DEPTH;
    lt_buf_close(&text);
    lt_tree_close(&tree);
    lt_buf_close(&page);
    assert_int_equal(bad, 0);
}

static void links_are_resolved(void **state)
{
    (void)state;
    static const struct {
        const char *base, *link, *want;
    } rows[] = {
        /* RFC 3986, 5.4 */
        {"http://a/b/c/d;p?q", "g", "http://a/b/c/g"},
        {"http://a/b/c/d;p?q", "./g/", "http://a/b/c/g/"},
        {"http://a/b/c/d;p?q", "/g", "http://a/g"},
        {"http://a/b/c/d;p?q", "//g", "http://g"},
        {"http://a/b/c/d;p?q", "?y", "http://a/b/c/d;p?y"},
        {"http://a/b/c/d;p?q", "g?y#s", "http://a/b/c/g?y#s"},
        {"http://a/b/c/d;p?q", "#s", "http://a/b/c/d;p?q#s"},
        {"http://a/b/c/d;p?q", "..", "http://a/b/"},
        {"http://a/b/c/d;p?q", "../g", "http://a/b/g"},
        {"http://a/b/c/d;p?q", "../../../g", "http://a/g"},
        {"http://a/b/c/d;p?q", "g;x=1/../y", "http://a/b/c/y"},
        {"http://a", "g", "http://a/g"},
        {"http://a/b", "mailto:x@y", "mailto:x@y"},
        {"", "g", "g"},
        {"notes.html", "g", "g"},
    };
    struct lt_arena arena = LT_ARENA(1 << 16);
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++)
        bad += check_str(rows[i].link, rows[i].want,
                         lt_url_resolve(&arena, lt_str_of(rows[i].base), lt_str_of(rows[i].link)));
    lt_arena_close(&arena);
    assert_int_equal(bad, 0);
}

static void names_hint_at_what_they_hold(void **state)
{
    (void)state;
    static const struct {
        const char *in;
        uint32_t want;
    } rows[] = {
        {"article-body", LT_HINT(BODY)},
        {"articleBody", LT_HINT(BODY)},
        {"js_share__buttons", LT_HINT(SHARE)},
        {"shared-memory", 0},
        {"comments-list", LT_HINT(COMMENTS)},
        {"ad", LT_HINT(AD)},
        {"adaptive header-image", LT_HINT(HEADER)},
        {"shadow", 0},
        {"", 0},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++)
        bad += check_int(rows[i].in, rows[i].want, lt_hints_in(lt_str_of(rows[i].in)));
    assert_int_equal(bad, 0);
}

static void lines_of_a_site_are_known(void **state)
{
    (void)state;
    static const struct {
        const char *in;
        bool sentence;
        enum lt_why want;
    } rows[] = {
        {"Advertisement", false, LT_WHY_AD},
        {"READ MORE: The heron that waits", false, LT_WHY_RELATED},
        {"Lesen Sie auch: Der Fährplan", false, LT_WHY_RELATED},
        {"Follow us on", false, LT_WHY_SHARE},
        {"Tags: otters, river", false, LT_WHY_META},
        {"This website uses cookies to count its readers.", true, LT_WHY_LEGAL},
        {"Reporting by Ann Lee; editing by Bo Ek", false, LT_WHY_CREDITS},
        {"Most stock quote data provided by ferries, and delayed.", true, LT_WHY_LEGAL},
        {"Dieser Eintrag wurde am Montag in Fähren veröffentlicht.", true, LT_WHY_META},
        {"Esta entrada fue publicada en Barcos por Ana.", true, LT_WHY_META},
        {"Ten wpis został opublikowany w kategorii Promy.", true, LT_WHY_META},
        {"Les commentaires sont fermés.", true, LT_WHY_COMMENTS},
        {"ad", false, LT_WHY_AD},
        {"当記事の無断転載を禁じます", true, LT_WHY_LEGAL},
        {"The mainlogin word of the pier", false, LT_WHY_NONE},
        /* What begins like a label and is a sentence of the author's. */
        {"Privacy is what the keeper of a lighthouse has most of, and likes least.", true, LT_WHY_NONE},
        {"More people than ever walk the pier on a Sunday.", true, LT_WHY_NONE},
        {"The heron waits.", false, LT_WHY_NONE},
        {"", false, LT_WHY_NONE},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++)
        bad += check_int(rows[i].in, rows[i].want, lt_phrase_why(lt_str_of(rows[i].in), rows[i].sentence));
    bad += check_int("role", LT_ROLE_BYLINE, lt_phrase_role(LT_S("By Ann Lee")));
    bad += check_int("role", LT_ROLE_CREDIT, lt_phrase_role(LT_S("Photo: Ann Lee / AP")));
    bad += check_int("role", LT_ROLES, lt_phrase_role(LT_S("Photo albums were found in the loft")));
    bad += check_int("agency", 1, lt_phrase_sells_pictures(LT_S("The pier in fog. (AP Photo/Ann Lee)")));
    bad += check_int("agency", 0, lt_phrase_sells_pictures(LT_S("The pier in fog, as always.")));
    assert_int_equal(bad, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_tag_and_attribute_is_found),
        cmocka_unit_test(thin_pages_keep_what_is_read),
        cmocka_unit_test(thin_pages_know_their_source),
        cmocka_unit_test(deep_pages_are_flattened),
        cmocka_unit_test(links_are_resolved),

        cmocka_unit_test(names_hint_at_what_they_hold),
        cmocka_unit_test(lines_of_a_site_are_known),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
