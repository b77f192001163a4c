/* JSON read where it lies: what is JSON and what is not, and values out of it. */
#include "check.h"

#include "base/json_in.h"

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

static void only_json_is_json(void **state)
{
    (void)state;
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(texts); i++)
        bad += check_int(texts[i].text, texts[i].good, lt_json_valid(lt_str_of(texts[i].text)));
    assert_int_equal(bad, 0);
}

static void depth_has_an_end(void **state)
{
    (void)state;
    char text[100001];
    memset(text, '[', 100000);
    text[100000] = '\0';
    assert_false(lt_json_valid(lt_str_of(text)));
    memset(text + LT_JSON_DEPTH, ']', LT_JSON_DEPTH);
    assert_true(lt_json_valid((struct lt_str){text, 2 * LT_JSON_DEPTH}));
}

static void values_come_out(void **state)
{
    (void)state;
    struct lt_str root =
        LT_S("{\"a\": {\"b\": [1, 2.5, \"x\"]}, \"s\": \"\\\"\\u00e9\\ud83d\\ude00\\ud800!\","
             " \"a\": 7, \"n\": 1e999}");
    assert_true(lt_json_valid(root));
    struct lt_str list = lt_json_get(lt_json_get(root, "a"), "b"), one;
    double sum = 0, v;
    size_t n = 0;
    for (size_t at = 0; lt_json_next_element(list, &at, &one); n++)
        sum += lt_json_number(one, &v) ? v : 100;
    assert_int_equal(n, 3);
    assert_true(sum == 103.5);
    struct lt_buf b = LT_BUF(64);
    assert_true(lt_json_text(lt_json_get(root, "s"), &b));
    assert_int_equal(check_str("text", "\"\xC3\xA9\xF0\x9F\x98\x80\xEF\xBF\xBD!", lt_buf_str(&b)), 0);
    assert_false(lt_json_text(list, &b));
    assert_false(lt_json_number(lt_json_get(root, "n"), &v));
    assert_int_equal(lt_json_get(root, "no").n, 0);
    assert_int_equal(lt_json_get(list, "a").n, 0);
    lt_buf_close(&b);
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
