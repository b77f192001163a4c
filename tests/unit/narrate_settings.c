/* Settings by name, and takes that wait on disk. */
#include "check.h"

#include "narrate/narrate.h"
#include "narrate/spool.h"

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

/* Takes of random shape, put out of order, come back as they were. */
static void takes_come_back_as_they_were(void **state)
{
    (void)state;
    enum { TAKES = 50 };
    uint64_t seed = check_seed(), random = seed;
    struct lt_take takes[TAKES] = {0}, back = {0};
    struct lt_spool *spool = NULL;
    struct lt_cx cx = {0};
    assert_int_equal(lt_spool_open(&cx, NULL, TAKES, &spool), LT_OK);
    for (size_t i = 0; i < TAKES; i++) {
        struct lt_take *t = &takes[i];
        t->n_bytes = check_random(&random) % 5000;
        t->n_packets = check_random(&random) % 100;
        t->n_marks = check_random(&random) % 20;
        t->n_loudness = check_random(&random) % 30;
        assert_true(lt_grow(&t->bytes, &t->cap_bytes, t->n_bytes, 1, 5000) &&
                    lt_grow(&t->packets, &t->cap_packets, t->n_packets, 2, 100) &&
                    lt_grow(&t->marks, &t->cap_marks, t->n_marks, sizeof *t->marks, 20) &&
                    lt_grow(&t->loudness, &t->cap_loudness, t->n_loudness, 2, 30));
        for (size_t k = 0; k < t->n_bytes; k++)
            t->bytes[k] = (unsigned char)check_random(&random);
        for (size_t k = 0; k < t->n_marks; k++)
            t->marks[k] = (struct lt_mark){(uint32_t)k, 3, (int64_t)check_random(&random)};
        t->length48 = (int64_t)i * 960;
        t->true_peak = (float)i / TAKES;
    }
    for (size_t k = 0; k < TAKES; k++) {
        size_t i = k * 37 % TAKES;
        assert_int_equal(lt_spool_put(&cx, spool, i, &takes[i]), LT_OK);
    }
    for (size_t i = 0; i < TAKES; i++) {
        const struct lt_take *t = &takes[i];
        assert_int_equal(lt_spool_get(&cx, spool, i, &back), LT_OK);
        assert_int_equal(back.n_bytes, t->n_bytes);
        assert_int_equal(back.n_marks, t->n_marks);
        assert_int_equal(back.n_loudness, t->n_loudness);
        assert_int_equal(back.length48, lt_spool_length48(spool, i));
        if (t->n_bytes && memcmp(back.bytes, t->bytes, t->n_bytes) != 0)
            fail_msg("seed %llu: take %zu differs", (unsigned long long)seed, i);
        if (t->n_marks)
            assert_memory_equal(back.marks, t->marks, t->n_marks * sizeof *t->marks);
    }
    for (size_t i = 0; i < TAKES; i++)
        lt_take_close(&takes[i]);
    lt_take_close(&back);
    lt_spool_close(spool);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(settings_take_what_they_say),
        cmocka_unit_test(every_setting_explains_itself),
        cmocka_unit_test(takes_come_back_as_they_were),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
