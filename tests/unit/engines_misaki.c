/* espeak-ng's English as misaki writes it, and that Kokoro's vocabulary has all of it. */
#include "check.h"

#include "base/utf8.h"
#include "engines/misaki.h"

static const struct {
    const char *ipa;
    enum lt_misaki_accent accent;
    const char *want;
} rows[] = {
    {"f\xCB\x88"
     "a\xC9\xAAv",
     LT_MISAKI_AMERICAN, "f\xCB\x88Iv"},
    {"h\xCB\x88"
     "a\xCA\x8As",
     LT_MISAKI_BRITISH, "h\xCB\x88Ws"},
    {"n\xCB\x88o\xCA\x8A", LT_MISAKI_AMERICAN, "n\xCB\x88O"},
    {"n\xCB\x88\xC9\x99\xCA\x8A", LT_MISAKI_BRITISH, "n\xCB\x88Q"},
    {"b\xCB\x88\xC9\x9C\xCB\x90"
     "d",
     LT_MISAKI_AMERICAN,
     "b\xCB\x88\xC9\x9C\xC9\xB9"
     "d"},
    {"b\xCB\x88\xC9\x9C\xCB\x90"
     "d",
     LT_MISAKI_BRITISH,
     "b\xCB\x88\xC9\x9C\xCB\x90"
     "d"},
    {"t\xCA\x83\xC9\xAA\xC9\xB9z", LT_MISAKI_AMERICAN, "\xCA\xA7\xC9\xAA\xC9\xB9z"},
    {"b\xCA\x8C\xC9\xBE\xC9\x9A", LT_MISAKI_AMERICAN, "b\xCA\x8CT\xC9\x99\xC9\xB9"},
    {"s\xCB\x88i\xCB\x90", LT_MISAKI_AMERICAN, "s\xCB\x88i"},
    {"a\xC9\xAA", LT_MISAKI_OTHER, "a\xC9\xAA"},
};

static void english_is_respelt(void **state)
{
    (void)state;
    int bad = 0;
    struct lt_id_map map = {0};
    assert_true(lt_misaki_vocabulary(&map));
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_phones p = {0};
        struct lt_str ipa = lt_str_of(rows[i].ipa);
        struct lt_buf got = LT_BUF(64);
        for (size_t at = 0; at < ipa.n;)
            assert_true(lt_phones_add(&p, lt_utf8_next(ipa, &at), 0));
        assert_true(lt_misaki_respell(&p, rows[i].accent));
        for (size_t k = 0; k < p.n; k++) {
            lt_utf8_add(&got, p.v[k].code);
            bad += !lt_id_map_find(&map, &p.v[k].code, 1);
        }
        bad += check_str(rows[i].ipa, rows[i].want, lt_buf_str(&got));
        lt_buf_close(&got);
        lt_phones_close(&p);
    }
    assert_int_equal(bad, 0);
    lt_id_map_close(&map);
}

/* Two words never become one letter. */
static void words_stay_apart(void **state)
{
    (void)state;
    struct lt_phones p = {0};
    assert_true(lt_phones_add(&p, 't', 0) && lt_phones_add(&p, 0x283, 1));
    assert_true(lt_misaki_respell(&p, LT_MISAKI_AMERICAN));
    assert_int_equal(p.n, 2);
    assert_true(p.v[0].word == 0 && p.v[1].word == 1);
    lt_phones_close(&p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(english_is_respelt),
        cmocka_unit_test(words_stay_apart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
