/* Sentences begin with what they are about, once. */
#include "check.h"

#include "base/status.h"

#include <string.h>

static void test_scopes(void **state)
{
    static const struct {
        const char *in, *sentence, *want;
        enum lt_status code;
    } rows[] = {
        {"", "it is empty", "it is empty", LT_FORMAT},
        {"a.html", "it is empty", "a.html: it is empty", LT_FORMAT},
        {"a.html", "a.html: it is empty", "a.html: it is empty", LT_FORMAT},
        {"a.html", "a.html is over the limit", "a.html is over the limit", LT_LIMIT},
        {"a.zip", "a.zip: b.html: it is empty", "a.zip: b.html: it is empty", LT_FORMAT},
        {"a", "an element is missing", "a: an element is missing", LT_FORMAT},
        {"a.html", "interrupted", "interrupted", LT_CANCELLED},
    };
    int bad = 0;
    (void)state;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        struct lt_scope outer = lt_cx_enter(&cx, (struct lt_scope){rows[i].in, strlen(rows[i].in)});
        bad += check_int(rows[i].want, 0, (long long)outer.n);
        bad += check_int(rows[i].want, rows[i].code, lt_fail(&cx, rows[i].code, "%s", rows[i].sentence));
        bad += check_str(rows[i].want, rows[i].want, lt_str_of(cx.what));
        outer = lt_cx_enter(&cx, outer);
        bad += check_int(rows[i].want, (long long)strlen(rows[i].in), (long long)outer.n);
    }
    assert_int_equal(bad, 0);
}

static void keep(void *user, const char *sentence)
{
    strcpy(user, sentence);
}

static void test_long_names(void **state)
{
    char name[2000], warned[512] = "";
    struct lt_cx cx = {.warn = keep, .user = warned};
    (void)state;
    memset(name, 'n', sizeof name);
    lt_cx_enter(&cx, (struct lt_scope){name, sizeof name});
    lt_fail(&cx, LT_IO, "what went wrong");
    assert_non_null(strstr(cx.what, ": what went wrong"));
    lt_warn(&cx, "what is odd");
    assert_non_null(strstr(warned, "n: what is odd"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_scopes), cmocka_unit_test(test_long_names)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
