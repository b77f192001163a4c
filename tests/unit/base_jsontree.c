/* JSON as a tree: what is JSON and what is not, and values out of it. */
#include "check.h"

#include "base/jsontree.h"

#include <string.h>

static const struct {
    const char *text;
    bool good;
} texts[] = {
    {"{}", true},         {" [1, -2.5e+3, \"\\u00e9\\n\", true, false, null, {\"a\": []}] \n", true},
    {"0", true},          {"", false},
    {"01", false},        {"1.", false},
    {"-", false},         {"1e", false},
    {"{\"a\" 1}", false}, {"{\"a\": 1,}", false},
    {"[1 2]", false},     {"[1", false},
    {"{\"a\": 1", false}, {"{a: 1}", false},
    {"\"\\x\"", false},   {"\"\\u12G4\"", false},
    {"\"\\u12", false},   {"\"a\nb\"", false},
    {"\"a", false},       {"tru", false},
    {"1 2", false},       {"\"\xFF\"", false},
    {"NaN", false},
};

static struct lt_arena arena;
static struct lt_jtree tree;

static bool is_json(struct lt_str text)
{
    struct lt_cx cx = {0};
    lt_arena_close(&arena);
    arena = LT_ARENA(1 << 24);
    return lt_jtree_read_all(&cx, text, &arena, &tree) == LT_OK;
}

static void only_json_is_json(void **state)
{
    (void)state;
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(texts); i++)
        bad += check_int(texts[i].text, texts[i].good, is_json(lt_str_of(texts[i].text)));
    assert_int_equal(bad, 0);
}

static void depth_has_an_end(void **state)
{
    (void)state;
    char text[100001];
    memset(text, '[', 100000);
    text[100000] = '\0';
    assert_false(is_json(lt_str_of(text)));
    memset(text + LT_JTREE_DEPTH, ']', LT_JTREE_DEPTH);
    assert_true(is_json((struct lt_str){text, 2 * LT_JTREE_DEPTH}));
}

static void values_come_out(void **state)
{
    (void)state;
    struct lt_str root =
        LT_S("{\"a\": {\"b\": [1, 2.5, \"x\"]}, \"s\": \"\\\"\\u00e9\\ud83d\\ude00\\ud800!\","
             " \"a\": 7, \"n\": 1e999}");
    assert_true(is_json(root));
    const struct lt_jnode *list = lt_jtree_get(&tree, lt_jtree_get(&tree, tree.nodes, "a"), "b");
    double sum = 0, v;
    size_t n = 0;
    for (const struct lt_jnode *one = lt_jtree_first(&tree, list); one; n++) {
        sum += lt_jtree_number(one, &v) ? v : 100;
        one = lt_jtree_next(&tree, list, one);
    }
    assert_int_equal(n, 3);
    assert_true(sum == 103.5);
    struct lt_str s = lt_jtree_text(&tree, tree.nodes, "s");
    assert_int_equal(check_str("text", "\"\xC3\xA9\xF0\x9F\x98\x80\xEF\xBF\xBD!", s), 0);
    assert_false(lt_jtree_number(lt_jtree_get(&tree, tree.nodes, "n"), &v));
    assert_null(lt_jtree_get(&tree, tree.nodes, "no"));
    assert_null(lt_jtree_get(&tree, list, "a"));
    lt_arena_close(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_json_is_json),
        cmocka_unit_test(depth_has_an_end),
        cmocka_unit_test(values_come_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
