/* Every row of the common readers reads its example, in one language at least. */
#include "check.h"
#include "rows.h"

#include "lang/lang.h"
#include "script/normal/readers.h"

static void rows_read_their_examples(void **state)
{
    (void)state;
    int bad = 0, lists = 0;
    const struct lt_normal_lang *languages[LT_LANGUAGES_MAX];
    size_t n = 0;
    for (const struct lt_language *const *l = lt_lang_all; *l; l++)
        if ((*l)->normal)
            languages[n++] = (*l)->normal;
    for (const struct lt_verbalizer *v = lt_normal_readers; v->name; v++) {
        bad += rows_check(languages, n, v->name, v->rows);
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
