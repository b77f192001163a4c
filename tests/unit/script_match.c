/* Every row of the common readers reads its example, in one language at least. */
#include "check.h"
#include "rows.h"

#include "script/normal/readers.h"

static const struct lt_normal_lang *const languages[] = {
    &lt_en_normal, &lt_de_normal, &lt_fr_normal, &lt_es_normal, &lt_it_normal, &lt_pt_normal,
    &lt_nl_normal, &lt_sv_normal, &lt_pl_normal, &lt_ru_normal, &lt_hu_normal,
};

static void rows_read_their_examples(void **state)
{
    (void)state;
    int bad = 0, lists = 0;
    for (const struct lt_verbalizer *v = lt_normal_readers; v->name; v++) {
        bad += rows_check(languages, LT_COUNT(languages), v->name, v->rows);
        lists += v->rows != NULL;
    }
    assert_true(lists > 0);
    assert_int_equal(bad, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(rows_read_their_examples)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
