/* Names of files: each item keeps its own, and a second one of the same name gets another. */
#include "check.h"

#include "batch/listing.h"
#include "batch/names.h"

#include <stdio.h>

static bool refuse_first(void *user, struct lt_str base)
{
    (void)user;
    return lt_str_eqz(base, "x");
}

static struct lt_str choose(struct lt_names *n, struct lt_arena *arena, const char *key,
                            lt_names_refuse_fn refuse)
{
    static const struct lt_str tries[2] = {LT_S_INIT("x"), LT_S_INIT("x.txt")};
    struct lt_cx cx = {0};
    struct lt_str out = {0};
    assert_int_equal(lt_names_choose(&cx, n, tries, lt_str_of(key), refuse, NULL, arena, &out), LT_OK);
    return out;
}

static void each_has_its_own(void **state)
{
    (void)state;
    struct lt_names n = {0};
    struct lt_arena arena = LT_ARENA(1 << 20);
    assert_true(lt_str_eqz(choose(&n, &arena, "a", NULL), "x"));
    assert_true(lt_str_eqz(choose(&n, &arena, "b", NULL), "x.txt"));
    assert_true(lt_str_eqz(choose(&n, &arena, "c", NULL), "x.txt-2"));
    assert_true(lt_str_eqz(choose(&n, &arena, "d", NULL), "x.txt-3"));
    assert_true(lt_str_eqz(choose(&n, &arena, "b", NULL), "x.txt")); /* again, whatever came since */
    assert_true(lt_str_eqz(choose(&n, &arena, "a", NULL), "x"));
    lt_names_close(&n);
    assert_true(lt_str_eqz(choose(&n, &arena, "b", refuse_first), "x.txt"));
    lt_names_close(&n);
    lt_arena_close(&arena);
}

static void many_fit(void **state)
{
    (void)state;
    struct lt_names n = {0};
    struct lt_cx cx = {0};
    char name[32];
    for (int round = 0; round < 2; round++)
        for (int i = 0; i < 20000; i++) {
            bool taken = false;
            snprintf(name, sizeof name, "%d", i);
            assert_int_equal(lt_names_take(&cx, &n, lt_str_of(name), lt_str_of(name), &taken), LT_OK);
            assert_true(taken);
        }
    assert_int_equal(n.n, 20000);
    lt_names_close(&n);
}

static void boxes_are_known(void **state)
{
    (void)state;
    static const struct {
        const char *path;
        bool box;
    } cases[] = {{"a.zip", true},   {"a/b.WARC.gz", true}, {"feed.xml", true}, {"a.jsonl", true},
                 {"a.html", false}, {"a.epub", false},     {"zip", false},     {"a.txt", false}};
    for (size_t i = 0; i < LT_COUNT(cases); i++)
        assert_int_equal(lt_listing_is_box(lt_str_of(cases[i].path)), cases[i].box);
}

static void paths_are_cleaned(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"./a//b.txt", "a/b.txt"}, {"/x/./y.txt", "/x/y.txt"}, {"a/../b", "a/../b"}, {"a", "a"}};
    struct lt_listing l;
    struct lt_cx cx = {0};
    lt_listing_init(&l);
    for (size_t i = 0; i < LT_COUNT(cases); i++) {
        assert_int_equal(lt_listing_add(&cx, &l, cases[i][0]), LT_OK);
        assert_true(lt_str_eqz(l.items[i].key, cases[i][1]));
        assert_true(l.items[i].missing);
    }
    lt_listing_close(&l);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(each_has_its_own), cmocka_unit_test(many_fit),
                                       cmocka_unit_test(boxes_are_known),
                                       cmocka_unit_test(paths_are_cleaned)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
