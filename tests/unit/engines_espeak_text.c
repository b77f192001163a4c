/* What espeak-ng is given for a line, and which word of the line its count of characters means. */
#include "check.h"

#include "engines/espeak_text.h"

#include <string.h>

/* "fr" has phonemes here, no other language has. */
static bool foreign(void *user, struct lt_str text, struct lt_str language, struct lt_buf *phonemes)
{
    (void)user;
    lt_buf_addf(phonemes, "_^_fr %zu _^_en", text.n);
    return lt_str_eqz(language, "fr");
}

static const struct {
    const char *say;
    struct lt_say_span spans[2];
    size_t n;
    const char *want;
} built[] = {
    {"a < b & <c> [[d]]", {{0}}, 0, "a < b & <c> [[d]]"}, /* no spans: no mark-up is read at all */
    {"a\tb\x01\x7F", {{0}}, 0, "a b  "},
    {"\xEE\x80\xA0x\xFF", {{0}}, 0, " x "},
    {"say NASA & <b> [[x]]",
     {{LT_SAY_LETTERS, 4, 4, {0}}},
     1,
     "say <say-as interpret-as=\"characters\">NASA</say-as> &amp; &lt;b> [ x]]"},
    {"say Z\xC3\xBCrich now",
     {{LT_SAY_PHONEMES, 4, 7, LT_S_INIT("ts'yr[[]]IC\n<")}},
     1,
     "say  [[ts'yr    IC <]]  now"},
    {"oh la la, ja",
     {{LT_SAY_LANGUAGE, 3, 5, LT_S_INIT("fr")}, {LT_SAY_LANGUAGE, 10, 2, LT_S_INIT("de\"><x")}},
     2,
     "oh  [[_^_fr 5 _^_en]] , <voice xml:lang=\"dex\">ja</voice>"},
};

static void strange_letters_lose_their_marks(void **state)
{
    (void)state;
    static const struct {
        const char *lang, *say, *want;
    } rows[] = {{"en-US", "Nguyễn Thị, Ḥāfiẓ", "Nguyen Thi, Hāfiz"},
                {"de", "Ẹde", "Ede"},
                {"vi", "Nguyễn", "Nguyễn"},
                {"cy", "ẁ", "ẁ"},
                {"en", "café Łódź ẞ", "café Łódź S"}};
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_espeak_text t;
        assert_true(
            lt_espeak_text_build(&t, lt_str_of(rows[i].lang), lt_str_of(rows[i].say), NULL, 0, NULL, NULL));
        bad += check_str(rows[i].say, rows[i].want, lt_str_of(t.text.p));
        lt_espeak_text_close(&t);
    }
    assert_int_equal(bad, 0);
}

static void text_stays_text(void **state)
{
    (void)state;
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(built); i++) {
        struct lt_espeak_text t;
        bool good = lt_espeak_text_build(&t, LT_S("en"), lt_str_of(built[i].say), built[i].spans, built[i].n,
                                         foreign, NULL);
        bad += check_int(built[i].say, 1, good);
        bad += check_str(built[i].say, built[i].want, lt_str_of(t.text.p));
        lt_espeak_text_close(&t);
    }
    assert_int_equal(bad, 0);
}

/* espeak-ng counts characters from 1. */
static const struct {
    const char *say;
    size_t position, length, after;
    const char *word; /* NULL: none */
} words[] = {
    {"one two", 1, 3, 0, "one"},
    {"one two", 5, 3, 3, "two"},
    {"one two", 1, 3, 3, NULL},             /* had it already */
    {"a 2024 dollars", 7, 7, 6, "dollars"}, /* one short, behind a number */
    {"(or so).", 2, 2, 0, "(or"},
    {"well-known man", 1, 4, 0, "well-known"},
    {"well-known man", 6, 5, 10, NULL},
    {"caf\xC3\xA9 \xC3\xA9t\xC3\xA9", 6, 3, 5, "\xC3\xA9t\xC3\xA9"},
    {"\xE6\x88\x91\xE4\xBB\xAC\xE4\xBB\x8A", 2, 1, 3, "\xE4\xBB\xAC"},
    {"one ", 99, 3, 0, NULL},
    {"one ", 4, 0, 3, NULL},
};

static void a_count_becomes_a_word(void **state)
{
    (void)state;
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(words); i++) {
        struct lt_str say = lt_str_of(words[i].say);
        struct lt_espeak_text t;
        size_t at = 0, len = 0;
        assert_true(lt_espeak_text_build(&t, LT_S("en"), say, NULL, 0, NULL, NULL));
        bool found =
            lt_espeak_text_word(&t, say, words[i].position, words[i].length, words[i].after, &at, &len);
        bad += check_str(words[i].say, words[i].word ? words[i].word : "",
                         found ? lt_str_slice(say, at, len) : (struct lt_str){0});
        lt_espeak_text_close(&t);
    }
    assert_int_equal(bad, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_stays_text),
        cmocka_unit_test(strange_letters_lose_their_marks),
        cmocka_unit_test(a_count_becomes_a_word),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
