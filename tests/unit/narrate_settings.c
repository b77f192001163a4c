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
         "the setting lang takes a language tag such as en, de or pt-BR, not "
         "'a-language-tag-that-is-far-too-long-to-b'"},
        {"lang", "", NULL},
        {"lang", "pt_BR", NULL},
        {"lang", "zh-Hant-TW", NULL},
        {"lang", "yue", NULL},
        {"lang", "english", "the setting lang takes a language tag; 'english' is 'en'"},
        {"lang", "Nederlands", "the setting lang takes a language tag; 'Nederlands' is 'nl'"},
        {"lang", "ÍSLENSKA", "the setting lang takes a language tag; 'ÍSLENSKA' is 'is'"},
        {"lang", "de_AT.UTF-8", "the setting lang takes a language tag; 'de_AT.UTF-8' is 'de_AT'"},
        {"lang", "zz", "the setting lang takes a language tag such as en, de or pt-BR, not 'zz'"},
        {"lang", "en-", "the setting lang takes a language tag such as en, de or pt-BR, not 'en-'"},
        {"lexicon", "no/such.txt",
         "the setting lexicon: no/such.txt: cannot open: No such file or directory"},
        {"jobs", "4", NULL},
        {"jobs", "257", "the setting jobs takes a whole number from 1 to 256, not '257'"},
        {"jobs", "2.5", "the setting jobs takes a whole number from 1 to 256, not '2.5'"},
        {"jobs", "", "the setting jobs takes a whole number from 1 to 256, not ''"},
        {"lufs", "-18.5", NULL},
        {"lufs", "nan", "the setting lufs takes a number from -40 to -10, not 'nan'"},
        {"lufs", "-18 ", "the setting lufs takes a number from -40 to -10, not '-18 '"},
        {"preset", "fast", NULL},
        {"preset", "huge", "the setting preset takes small|standard|high|fast, not 'huge'"},
        {"no-cache", "no", NULL},
        {"no-cache", "yes", NULL},
        {"no-cache", "perhaps", "the setting no-cache takes yes or no, not 'perhaps'"},
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
    assert_true(s.no_cache);
    assert_int_equal(bad, 0);
}

static void without_a_value_it_is_as_in_the_beginning(void **state)
{
    (void)state;
    static const char *const changed[][2] = {{"preset", "fast"}, {"voice", "en-gb"},  {"lufs", "-20"},
                                             {"jobs", "3"},      {"no-cache", "yes"}, {"notes", "end"},
                                             {"sidecars", "vtt"}};
    struct lt_settings s, first;
    struct lt_cx cx = {0};
    lt_settings_init(&s);
    lt_settings_init(&first);
    for (size_t i = 0; i < LT_COUNT(changed); i++)
        assert_int_equal(lt_settings_set(&cx, &s, changed[i][0], changed[i][1]), LT_OK);
    for (size_t i = 0; i < LT_COUNT(changed); i++)
        assert_int_equal(lt_settings_set(&cx, &s, changed[i][0], NULL), LT_OK);
    assert_ptr_equal(s.preset, first.preset);
    assert_string_equal(s.voice, first.voice);
    assert_true(s.lufs == first.lufs && s.jobs == first.jobs && !s.no_cache);
    assert_true(s.tidy.notes == first.tidy.notes && !s.sidecars);
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
        cmocka_unit_test(without_a_value_it_is_as_in_the_beginning),
        cmocka_unit_test(every_setting_explains_itself),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
