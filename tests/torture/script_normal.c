/* Every allocation of the normaliser refused once: it fails with a sentence or does without, and leaks
 * nothing. */
#include "check.h"

#include "torture.h"

#include "script/normal/normal.h"

static bool attempt(void *user)
{
    const char *const *row = user;
    struct lt_cx cx = {0};
    struct lt_said said = {0};
    enum lt_status st = lt_normal(&cx, lt_str_of(row[0]), lt_str_of(row[1]), &said);
    assert_true(st == LT_OK || (st == LT_OOM && cx.what[0]));
    lt_said_close(&said);
    return st == LT_OK;
}

static void refused_memory_is_a_sentence(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"en", "Dr. A. B. Lee paid $1,234.56 on 12/25/2020 at 5:30pm for S02E05, ﬁne\u00AD e\u0301 👍🏽 "
               "(4/5 stars)."},
        {"en", "a 1 b 2 c 3 d 4 e 5 f 6 g 7 h 8 i 9 j 10 k 11 l 12 m 13 n 14 o 15 p 16 q 17 r 18 s 19 t 20 u "
               "21 v 22"},
        {"de", "Am 3. Mai 2021 um 14.05 Uhr kostet es 3,5 Mio. Euro."},
    };
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        const char *row[] = {rows[i][0], rows[i][1]};
        assert_true(torture_allocations(attempt, row, 1000) > 1);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(refused_memory_is_a_sentence)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
