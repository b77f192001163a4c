/* The forms that sources come in, each by its small reader: JSON, MIME, paths inside a book, XML's root. */
#include "check.h"

#include "base/jsontree.h"
#include "read/boxes/mime.h"
#include "read/boxes/package.h"
#include "read/boxes/xml.h"
#include "read/entity.h"

#include <stdio.h>
#include <string.h>

static void json_is_strict(void **state)
{
    (void)state;
    static const struct {
        const char *in;
        enum lt_status want;
        const char *text; /* of the member "a", or of the value itself */
    } rows[] = {
        {"{\"a\":\"b\"}", LT_OK, "b"},
        {" [1, 2.5e3, -0, true, null] ", LT_OK, NULL},
        {"{\"x\":{\"a\":\"no\"},\"a\":\"\\u00e9\\ud83d\\ude00\\n\\/\"}", LT_OK, "é😀\n/"},
        {"{\"a\":\"\\ud800\"}", LT_OK, "\xEF\xBF\xBD"},
        {"{\"a\":\"\\u0000x\"}", LT_OK, "x"},
        {"\"word\"", LT_OK, NULL},
        {"{}", LT_OK, NULL},
        {"", LT_FORMAT, NULL},
        {"{\"a\":}", LT_FORMAT, NULL},
        {"{\"a\" \"b\"}", LT_FORMAT, NULL},
        {"{a:1}", LT_FORMAT, NULL},
        {"[1 2]", LT_FORMAT, NULL},
        {"[1", LT_FORMAT, NULL},
        {"\"a", LT_FORMAT, NULL},
        {"\"\\x\"", LT_FORMAT, NULL},
        {"\"\\u12\"", LT_FORMAT, NULL},
        {"\"a\nb\"", LT_FORMAT, NULL},
        {"tru", LT_FORMAT, NULL},
        {"-", LT_FORMAT, NULL},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        struct lt_arena arena = LT_ARENA(65536);
        struct lt_jtree t;
        enum lt_status st = lt_jtree_read(&cx, lt_str_of(rows[i].in), &arena, &t);
        bad += check_int(rows[i].in, rows[i].want, st);
        if (!st && rows[i].text)
            bad += check_str(rows[i].in, rows[i].text, lt_jtree_text(&t, t.nodes, "a"));
        lt_arena_close(&arena);
    }
    assert_int_equal(bad, 0);
}

static void json_is_walked_in_order(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_arena arena = LT_ARENA(65536);
    struct lt_jtree t;
    struct lt_str text = LT_S("[[1,2],{\"k\":[3]},4] behind");
    assert_int_equal(lt_jtree_read(&cx, text, &arena, &t), LT_OK);
    assert_int_equal(t.used, 19);
    size_t children = 0;
    for (const struct lt_jnode *c = lt_jtree_first(&t, t.nodes); c; c = lt_jtree_next(&t, t.nodes, c))
        children++;
    assert_int_equal(children, 3);
    const struct lt_jnode *second = lt_jtree_next(&t, t.nodes, lt_jtree_first(&t, t.nodes));
    const struct lt_jnode *k = lt_jtree_get(&t, second, "k");
    assert_non_null(k);
    assert_true(lt_str_eqz(lt_jtree_first(&t, k)->text, "3"));
    lt_arena_close(&arena);
}

static void json_depth_is_bounded(void **state)
{
    (void)state;
    for (size_t depth = 60; depth < 70; depth++) {
        char text[200];
        memset(text, '[', depth);
        memset(text + depth, ']', depth);
        struct lt_cx cx = {0};
        struct lt_arena arena = LT_ARENA(1 << 20);
        struct lt_jtree t;
        enum lt_status st = lt_jtree_read(&cx, (struct lt_str){text, depth * 2}, &arena, &t);
        assert_int_equal(st, depth <= 64 ? LT_OK : LT_LIMIT);
        lt_arena_close(&arena);
    }
}

static void headers_are_decoded(void **state)
{
    (void)state;
    static const struct {
        const char *raw, *want;
    } rows[] = {
        {"Plain words", "Plain words"},
        {"=?utf-8?Q?Gr=C3=BC=C3=9Fe?=", "Grüße"},
        {"=?UTF-8?B?R3LDvMOfZQ==?= to =?iso-8859-1?q?Ren=E9?=", "Grüße to René"},
        {"=?utf-8?q?one?= =?utf-8?q?_two?=", "one two"},
        {"=?utf-8?q?one?=\r\n =?utf-8?q?two?=", "onetwo"},
        {"folded\r\n\tline", "folded line"},
        {"=?utf-8*en?q?tagged?=", "tagged"},
        {"=?broken", "=?broken"},
        {"=?utf-8?x?what?=", "=?utf-8?x?what?="},
        {"a =? b", "a =? b"},
        {"=?utf-8?q?=", "=?utf-8?q?="},
        {"caf\xE9", "café"},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        char message[300];
        snprintf(message, sizeof message, "To: x\nSUBJECT: %s\nDate: y\n\nbody", rows[i].raw);
        struct lt_mime m = lt_mime_split(lt_str_of(message));
        struct lt_buf out = LT_BUF(4096);
        bad += check_int(rows[i].raw, LT_OK, lt_mime_header(&cx, &m, "Subject", &out));
        bad += check_str(rows[i].raw, rows[i].want, lt_buf_str(&out));
        lt_buf_close(&out);
    }
    assert_int_equal(bad, 0);
}

static void parameters_and_bodies(void **state)
{
    (void)state;
    struct lt_mime m =
        lt_mime_split(LT_S("Content-Type: Text/HTML; charset=\"utf-8\"; x=\"a;b\"; boundary=abc\n"
                           "Content-Transfer-Encoding: quoted-printable\n\n"
                           "a=3Db=\nc = d=C3=A9=zz"));
    int bad = 0;
    bad += check_str("type", "Text/HTML", lt_mime_type(&m));
    bad += check_str("charset", "utf-8", lt_mime_param(&m, "Content-Type", "charset"));
    bad += check_str("x", "a;b", lt_mime_param(&m, "Content-Type", "X"));
    bad += check_str("boundary", "abc", lt_mime_param(&m, "content-type", "boundary"));
    bad += check_str("none", "", lt_mime_param(&m, "Content-Type", "none"));
    struct lt_buf out = LT_BUF(4096);
    bad += check_str("quoted", "a=bc = dé=zz", lt_mime_content(&m, &out));
    m = lt_mime_split(LT_S("Content-Transfer-Encoding: BASE64\r\n\r\naGVs\r\nbG8gd29ybGQ\r\n"));
    bad += check_str("base64", "hello world", lt_mime_content(&m, &out));
    bad += check_str("plain type", "text/plain", lt_mime_type(&m));
    lt_buf_close(&out);
    assert_int_equal(bad, 0);
}

static bool count_leaf(void *user, const struct lt_mime *leaf)
{
    (void)leaf;
    ++*(size_t *)user;
    return true;
}

static void parts_are_visited(void **state)
{
    (void)state;
    static const struct {
        const char *message;
        size_t leaves;
    } rows[] = {
        {"A: b\n\nbody", 1},
        {"Content-Type: multipart/mixed; boundary=x\n\nbefore\n--x\n\n1\n--x\n\n2\n--x--\nafter\n", 2},
        {"Content-Type: multipart/mixed; boundary=x\n\n--x\n\n1\n--x\n\n2, cut off", 2},
        {"Content-Type: multipart/mixed; boundary=x\n\n--xy\n\nno part\n--x\n\n1\n--x--\n", 1},
        {"Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: multipart/mixed; "
         "boundary=y\n\n--y\n\n1\n"
         "--y\n\n2\n--y--\n--x\nContent-Type: message/rfc822\n\nSubject: s\n\n3\n--x--\n",
         3},
        {"Content-Type: multipart/mixed\n\nno boundary", 1},
        {"Content-Type: multipart/mixed; boundary=x\n\nnothing\n", 0},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_mime m = lt_mime_split(lt_str_of(rows[i].message));
        size_t leaves = 0;
        lt_mime_walk(&m, count_leaf, &leaves);
        bad += check_int(rows[i].message, (long long)rows[i].leaves, (long long)leaves);
    }
    assert_int_equal(bad, 0);
}

static void paths_stay_in_the_book(void **state)
{
    (void)state;
    static const struct {
        const char *base, *href, *want;
    } rows[] = {
        {"OEBPS/content.opf", "text/ch1.xhtml", "OEBPS/text/ch1.xhtml"},
        {"OEBPS/text/ch1.xhtml", "../images/a.png", "OEBPS/images/a.png"},
        {"content.opf", "ch1.xhtml#part", "ch1.xhtml"},
        {"content.opf", "./a//b.xhtml", "a/b.xhtml"},
        {"content.opf", "../../../etc/passwd", "etc/passwd"},
        {"a/b.opf", "/etc/passwd", "etc/passwd"},
        {"a/b.opf", "my%20chapter%2exhtml", "a/my chapter.xhtml"},
        {"a/b.opf", "%2e%2e/%2e%2e/up", "up"},
        {"a/b.opf", "50%", "a/50%"},
        {"a/b.opf", "#only", ""},
        {"", "", ""},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_arena arena = LT_ARENA(65536);
        bad += check_str(rows[i].href, rows[i].want,
                         lt_package_path(&arena, lt_str_of(rows[i].base), lt_str_of(rows[i].href)));
        lt_arena_close(&arena);
    }
    assert_int_equal(bad, 0);
}

static void roots_are_found(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool rss;
    } rows[] = {
        {"<rss version='2.0'>", true},
        {"\xEF\xBB\xBF<?xml version='1.0'?>\n<!-- a > b -->\n<rss>", true},
        {"<!DOCTYPE rss [<!ENTITY a '>'>]><rss>", true},
        {"<x:rss>", true},
        {"<rssx>", false},
        {"<html><rss>", false},
        {"rss", false},
        {"<?xml", false},
        {"", false},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++)
        bad += check_int(rows[i].text, rows[i].rss, lt_xml_root_is(lt_str_of(rows[i].text), "rss"));
    assert_int_equal(bad, 0);
}

static void references_are_decoded(void **state)
{
    (void)state;
    static const struct {
        const char *in, *want;
    } rows[] = {
        {"a &amp; b", "a & b"},
        {"&eacute;&#233;&#xE9;", "ééé"},
        {"&unknown; &amp", "&unknown; &amp"},
        {"&#0;&#xD800;", "&#0;&#xD800;"},
        {"&#x1F600;", "😀"},
        {"&;&&amp;", "&;&&"},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_buf b = LT_BUF(200);
        lt_buf_addz(&b, rows[i].in);
        bad += check_str(rows[i].in, rows[i].want, lt_entities_decoded(&b));
        lt_buf_close(&b);
    }
    assert_int_equal(bad, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(json_is_strict),         cmocka_unit_test(json_is_walked_in_order),
        cmocka_unit_test(json_depth_is_bounded),  cmocka_unit_test(headers_are_decoded),
        cmocka_unit_test(parameters_and_bodies),  cmocka_unit_test(parts_are_visited),
        cmocka_unit_test(paths_stay_in_the_book), cmocka_unit_test(roots_are_found),
        cmocka_unit_test(references_are_decoded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
