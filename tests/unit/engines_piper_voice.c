/* A Piper voice's settings, and the engine-voice of a profile: what is read, and what is refused with which
 * sentence. */
#include "check.h"

#include "engines/neural_spec.h"
#include "engines/piper_voice.h"
#include "tiny_voice.h"

#include <string.h>

#define MAP     "\"phoneme_id_map\": {\"^\": [1], \"_\": [0], \"$\": [2]"
#define HEAD    "{\"audio\": {\"sample_rate\": 22050}, \"espeak\": {\"voice\": \"de\"}, "
#define SPEAKER "\"num_speakers\": 3, \"speaker_id_map\": {\"amy\": 2, \"bob\": 7}, "

static const struct {
    const char *text, *sentence;
} broken[] = {
    {"", "no JSON"},
    {"[", "no JSON"},
    {"[]", "no sample_rate"},
    {"{\"audio\": {\"sample_rate\": 1e9}}", "no sample_rate"},
    {"{\"audio\": {\"sample_rate\": 22050}}", "no voice of espeak-ng"},
    {HEAD "\"x\": 1}", "phoneme_id_map has no '^'"},
    {HEAD MAP ", \"a\": []}}", "is no phoneme with its numbers"},
    {HEAD MAP ", \"a\": [-1]}}", "is no phoneme with its numbers"},
    {HEAD MAP ", \"a\": [1e300]}}", "is no phoneme with its numbers"},
    {HEAD MAP ", \"abcdefg\": [1]}}", "is no phoneme with its numbers"},
    {HEAD MAP ", \"a\": \"x\"}}", "is no phoneme with its numbers"},
    {HEAD "\"phoneme_type\": \"pinyin\", " MAP "}}", "phonemes of another kind"},
};

static void what_is_wrong_is_said(void **state)
{
    (void)state;
    for (size_t i = 0; i < LT_COUNT(broken); i++) {
        struct lt_piper_voice v;
        struct lt_cx cx = {0};
        assert_int_equal(lt_piper_voice_parse(&cx, lt_str_of(broken[i].text), &v), LT_FORMAT);
        if (!strstr(cx.what, broken[i].sentence))
            fail_msg("%s: '%s' does not say '%s'", broken[i].text, cx.what, broken[i].sentence);
        lt_piper_voice_close(&v);
    }
}

static void settings_are_read(void **state)
{
    (void)state;
    struct lt_piper_voice v;
    struct lt_cx cx = {0};
    assert_int_equal(lt_piper_voice_parse(&cx, lt_str_of(tiny_voice_json), &v), LT_OK);
    assert_int_equal(v.rate_hz, 16000);
    assert_string_equal(v.espeak, "en-us");
    assert_true(v.noise == 0.667 && v.length == 1 && v.noise_w == 0.8);
    const uint32_t schwa = 0x259;
    assert_int_equal(lt_id_map_find(&v.map, &schwa, 1)->ids[0], 59);
    lt_piper_voice_close(&v);
}

static void two_vowels_are_one_symbol_only_where_listed(void **state)
{
    (void)state;
    const uint32_t ai[] = {'a', 'i'}, ou[] = {'o', 'u'};
    struct lt_piper_voice v;
    struct lt_cx cx = {0};
    assert_int_equal(lt_piper_voice_parse(&cx,
                                          LT_S(HEAD MAP ", \"ai\": [5], \"ou\": [6]}, "
                                                        "\"vowel_clusters\": [[\"a\", \"i\"]]}"),
                                          &v),
                     LT_OK);
    assert_non_null(lt_id_map_find(&v.map, ai, 2));
    assert_null(lt_id_map_find(&v.map, ou, 2));
    lt_piper_voice_close(&v);
}

static void speakers_have_names_and_numbers(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        int64_t id;
    } rows[] = {{"", 0}, {"amy", 2}, {"1", 1}, {"bob", -1}, {"3", -1}, {"eve", -1}};
    struct lt_piper_voice v;
    struct lt_cx cx = {0};
    assert_int_equal(lt_piper_voice_parse(&cx, LT_S(HEAD SPEAKER MAP "}}"), &v), LT_OK);
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        int64_t id = -1;
        lt_cx_reset(&cx);
        bool good = lt_piper_speaker(&cx, &v, rows[i].name, &id) == LT_OK;
        assert_int_equal(good ? id : -1, rows[i].id);
    }
    lt_piper_voice_close(&v);
}

static const struct {
    const char *text;
    bool good;
} specs[] = {
    {"", true},
    {"en_US-joe-medium", true},
    {"/a/b.onnx sum=0123456789abcdef speaker=3 noise=0.5 noise-w=0 seed=18446744073709551615", true},
    {"kokoro style=af_heart:0.6+bf_emma:0.4", true},
    {"kokoro style=", false},
    {"kokoro style=a+b+c+d+e", false},
    {"kokoro style=../x", false},
    {"kokoro style=a:0", false},
    {"x noise=3", false},
    {"x noise=a", false},
    {"x sum=12", false},
    {"x sum=000000000000000g", false},
    {"x colour=red", false},
    {"x y", false},
    {"..", false},
    {".hidden", false},
};

static void an_engine_voice_is_a_model_and_settings(void **state)
{
    (void)state;
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(specs); i++) {
        struct lt_neural_spec s;
        struct lt_cx cx = {0};
        bool good = lt_neural_spec_parse(&cx, lt_str_of(specs[i].text), &s) == LT_OK;
        bad += check_int(specs[i].text, specs[i].good, good);
    }
    assert_int_equal(bad, 0);
    struct lt_neural_spec s;
    struct lt_cx cx = {0};
    assert_int_equal(lt_neural_spec_parse(&cx, LT_S("kokoro seed=9 style=a:3+b:1 sum=00000000000000ff"), &s),
                     LT_OK);
    assert_true(s.n_styles == 2 && s.styles[0].share == 0.75 && s.styles[1].share == 0.25);
    assert_true(s.seed == 9 && s.sum == 255 && s.noise < 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_wrong_is_said),
        cmocka_unit_test(settings_are_read),
        cmocka_unit_test(two_vowels_are_one_symbol_only_where_listed),
        cmocka_unit_test(speakers_have_names_and_numbers),
        cmocka_unit_test(an_engine_voice_is_a_model_and_settings),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
