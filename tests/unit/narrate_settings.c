/* Settings by name. */
#include "check.h"

#include "narrate/narrate.h"

#include <stdlib.h>
#include <string.h>

static void settings_take_what_they_say(void **state)
{
    (void)state;
    static const struct {
        const char *name, *value, *want; /* want NULL: taken */
    } rows[] = {
        {"voice", "en-gb", NULL},
        {"lang", "de", NULL},
        {"lang", "a-language-tag-that-is-far-too-long-to-be-one",
         "--lang: 'a-language-tag-that-is-far-too-long-to-b…' is too long"},
        {"jobs", "4", NULL},
        {"jobs", "257", "--jobs takes a whole number from 1 to 256, not '257'"},
        {"jobs", "2.5", "--jobs takes a whole number from 1 to 256, not '2.5'"},
        {"jobs", "", "--jobs takes a whole number from 1 to 256, not ''"},
        {"lufs", "-18.5", NULL},
        {"lufs", "nan", "--lufs takes a number from -40 to -10, not 'nan'"},
        {"lufs", "-18 ", "--lufs takes a number from -40 to -10, not '-18 '"},
        {"preset", "fast", NULL},
        {"preset", "huge", "--preset takes small|standard|high|fast, not 'huge'"},
        {"colour", "red", "there is no setting 'colour'"},
    };
    struct lt_settings s;
    lt_settings_init(&s);
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        enum lt_status st = lt_settings_set(&cx, &s, rows[i].name, rows[i].value);
        bad += check_int(rows[i].name, rows[i].want ? LT_USAGE : LT_OK, st);
        bad += check_str(rows[i].name, rows[i].want ? rows[i].want : "", lt_str_of(cx.what));
    }
    bad += check_str("voice", "en-gb", lt_str_of(s.voice));
    bad += check_str("preset", "fast", lt_str_of(s.preset->name));
    bad += check_int("jobs", 4, s.jobs);
    assert_true(s.lufs == -18.5);
    assert_int_equal(bad, 0);
}

static void every_setting_explains_itself(void **state)
{
    (void)state;
    size_t n = 0;
    for (const struct lectern_setting *s; (s = lectern_setting_at(n)); n++) {
        assert_true(strlen(s->name) > 1 && strlen(s->help) > 5);
        for (size_t k = 0; k < n; k++)
            assert_string_not_equal(lectern_setting_at(k)->name, s->name);
    }
    assert_true(n > 8);
    assert_null(lectern_setting_at(n));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(settings_take_what_they_say),
        cmocka_unit_test(every_setting_explains_itself),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
