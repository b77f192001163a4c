/* What share of the words a listener did not hear. */
#include "check.h"

#include "narrate/heard.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static const struct {
    const char *say, *heard;
    double missed;
} rows[] = {
    {"one two three four five", "one two three four five", 0},
    {"One, two; three – four. FIVE!", "one two THREE four five", 0},
    {"one two three four five", "", 1},
    {"one two three four five", "one two four five", 0.2},
    {"one two three four five", "a one b two c three d four e five f", 0},
    {"one two three four five", "five four three two one", 0.8}, /* the order counts */
    {"we don't know what it’s for", "we dont know what its for", 0},
    {"the the the the the", "the the", 0.6}, /* each is heard once */
    {"Über allen Gipfeln ist Ruh", "über ALLEN gipfeln ist ruh", 0},
    {"жили-были дед и баба", "Жили были дед и баба", 0},
    {"one two three four", "nothing", 0}, /* too few to tell */
    {"", "one two three four five", 0},
    {"... -- !!! ??? (((", "", 0},
};

static void misses_are_counted(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        double missed = lt_heard_missed(lt_str_of(rows[i].say), lt_str_of(rows[i].heard));
        if (fabs(missed - rows[i].missed) > 1e-9)
            fail_msg("%s / %s: %f, not %f", rows[i].say, rows[i].heard, missed, rows[i].missed);
    }
}

/* More words than are looked at, a word without an end, bytes that are no UTF-8. */
static void any_text_is_taken(void **state)
{
    (void)state;
    static char many[40000], long_word[40000];
    for (size_t i = 0; i + 5 < sizeof many; i += 5)
        memcpy(many + i, "word ", 5);
    memset(long_word, 'x', sizeof long_word - 1);
    assert_true(lt_heard_missed(lt_str_of(many), lt_str_of(many)) < 1e-9);
    assert_true(lt_heard_missed(lt_str_of(many), lt_str_of(long_word)) > 0.99);
    assert_true(lt_heard_missed(LT_S("\xff one \xc3 two three four five"), LT_S("one two three four five")) <
                1e-9);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(misses_are_counted),
        cmocka_unit_test(any_text_is_taken),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
