/* From espeak-ng's words to symbols and their numbers: marks between words, ends of lines, pieces, what a
 * model does not know. */
#include "check.h"

#include "base/utf8.h"
#include "engines/ids.h"

#include <string.h>

/* A text; its words with their phonemes, "AT LEN IPA" each; the symbols, words parted by "·" where a space
 * is. */
static const struct {
    const char *text;
    struct lt_phone_word words[4];
    size_t n;
    const char *want;
} built[] = {
    {"Go on, Tom",
     {{0, 2, LT_S_INIT("\xC9\xA1o ")}, {3, 3, LT_S_INIT("\xC9\x92n\n")}, {7, 3, LT_S_INIT("t\xC9\x92m")}},
     3,
     "\xC9\xA1o \xC9\x92n, t\xC9\x92m."},
    {"Who?\"", {{0, 5, LT_S_INIT("hu")}}, 1, "hu?"},
    {"Wait\xE2\x80\xA6", {{0, 7, LT_S_INIT("we")}}, 1, "we."},
    {"He said:",
     {{0, 2, LT_S_INIT("hi")},
      {3, 5,
       LT_S_INIT("s\xC9\x9B"
                 "d")}},
     2,
     "hi s\xC9\x9B"
     "d."},
    {"a (b) c", {{0, 1, LT_S_INIT("a")}, {2, 3, LT_S_INIT("b")}, {6, 1, LT_S_INIT("c")}}, 3, "a, b, c."},
    {"a - b-b", {{0, 1, LT_S_INIT("a")}, {4, 3, LT_S_INIT("b b")}}, 2, "a, b b."},
    {"of the sea!",
     {{0, 2, LT_S_INIT("\xCA\x8Cv\xC3\xB0")}, {7, 4, LT_S_INIT("s\xCB\x90")}},
     2,
     "\xCA\x8Cv\xC3\xB0 s\xCB\x90!"},
    {"x, y", {{0, 2, LT_S_INIT(" ")}, {3, 1, LT_S_INIT("y")}}, 2, "y."},
    {"oh la", {{0, 2, LT_S_INIT("o")}, {3, 2, LT_S_INIT("(fr) la (en)")}}, 2, "o la."},
    {"\xE3\x81\x82\xE3\x80\x82", {{0, 3, LT_S_INIT("a")}}, 1, "a."},
    {"ich",
     {{0, 3, LT_S_INIT("\xC9\xAA\xC3\xA7")}},
     1,
     "\xC9\xAA"
     "c\xCC\xA7."},
    {"I... a", {{0, 4, LT_S_INIT("i")}, {5, 1, LT_S_INIT("a")}}, 2, "i\xE2\x80\xA6 a."},
    {"I\xE2\x80\xA6 \"a", {{0, 4, LT_S_INIT("i")}, {5, 2, LT_S_INIT("a")}}, 2, "i\xE2\x80\xA6 a."},
    {"...", {{0, 3, LT_S_INIT("")}}, 1, ""},
};

static void words_and_marks_become_symbols(void **state)
{
    (void)state;
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(built); i++) {
        struct lt_phones p;
        struct lt_buf got = LT_BUF(256);
        assert_true(lt_phones_build(&p, lt_str_of(built[i].text), lt_str_of(built[i].text), built[i].words,
                                    built[i].n));
        for (size_t k = 0; k < p.n; k++)
            lt_utf8_add(&got, p.v[k].code);
        bad += check_str(built[i].text, built[i].want, lt_buf_str(&got));
        lt_buf_close(&got);
        lt_phones_close(&p);
    }
    assert_int_equal(bad, 0);
}

/* A "_" stands for dots. */
static struct lt_phones of(const char *text)
{
    struct lt_phones p = {0};
    for (size_t i = 0; text[i]; i++)
        assert_true(lt_phones_add(&p, text[i] == '_' ? (uint32_t)LT_PHONE_DOTS : (unsigned char)text[i],
                                  strchr(" ,_", text[i]) ? -1 : 0));
    return p;
}

static const struct {
    const char *text;
    size_t most, want;
} cuts[] = {
    {"abc", 8, 3},
    {"aaaa, bbbb cccc dddd", 12, 5},   /* after the mark */
    {"aaaa bbbb cccc dddd", 12, 10},   /* between words, near the middle */
    {"aaaaaaaaaaaaaaaaaaaa", 12, 12},  /* anywhere */
    {"a, aaaaaaaaaaaa aaaaa", 12, 12}, /* a mark too near the beginning is none */
    {"a_ bb, cc", 20, 2},              /* at dots in every case */
};

static void long_lines_are_cut(void **state)
{
    (void)state;
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(cuts); i++) {
        struct lt_phones p = of(cuts[i].text);
        bad +=
            check_int(cuts[i].text, (long long)cuts[i].want, (long long)lt_phones_cut(&p, 0, cuts[i].most));
        lt_phones_close(&p);
    }
    assert_int_equal(bad, 0);
}

/* Whatever is cut: pieces are whole, in order, and none is too long. */
static void pieces_are_the_whole(void **state)
{
    (void)state;
    uint64_t seed = check_seed();
    for (int round = 0; round < 300; round++) {
        struct lt_phones p = {0};
        size_t n = check_random(&seed) % 400, most = 8 + check_random(&seed) % 100;
        for (size_t i = 0; i < n; i++)
            assert_true(lt_phones_add(&p, (uint32_t)"aaaaa ,."[check_random(&seed) % 8], 0));
        for (size_t from = 0; from < p.n;) {
            size_t to = lt_phones_cut(&p, from, most);
            assert_true(to > from && to <= p.n && to - from <= most);
            from = to;
        }
        lt_phones_close(&p);
    }
}

static void unknown_sounds_get_near_ones(void **state)
{
    (void)state;
    static const struct lt_id_symbol known[] = {
        {{'_'}, {0}, 1, 1},    {{'a'}, {1}, 1, 1},        {{'l'}, {2}, 1, 1}, {{'n'}, {3}, 1, 1},
        {{'j'}, {4, 5}, 1, 2}, {{'a', 0x26A}, {9}, 2, 1}, {{','}, {7}, 1, 1}, {{0x259}, {8}, 1, 1}};
    /* ɬ is l, ɲ is n and j, ɚ is ə, aɪ is one, a lone ɪ has nothing near, ; is a comma, a tilde is left out
     */
    static const uint32_t codes[] = {0x26C, 0x272, 0x25A, 'a', 0x26A, 'a', 0x303, ';'};
    static const int64_t want[] = {2, 0, 3, 0, 4, 5, 0, 8, 0, 9, 0, 1, 0, 7, 0};
    static const int32_t from[] = {0, 0, 1, 1, 1, 1, 1, 2, 2, 3, 3, 5, 5, 7, 7};
    struct lt_id_map map = {0};
    struct lt_phone phones[LT_COUNT(codes)];
    struct lt_ids ids = {0};
    for (size_t i = 0; i < LT_COUNT(known); i++)
        assert_true(lt_id_map_add(&map, &known[i]));
    for (size_t i = 0; i < LT_COUNT(codes); i++)
        phones[i] = (struct lt_phone){codes[i], 0};
    assert_true(lt_ids_of(&ids, &map, phones, LT_COUNT(codes), &known[0]));
    assert_int_equal(ids.n, LT_COUNT(want));
    assert_memory_equal(ids.v, want, sizeof want);
    assert_memory_equal(ids.from, from, sizeof from);
    lt_ids_close(&ids);
    lt_id_map_close(&map);
}

/* "more, so" in two versions of espeak-ng; an o of another language stays. */
static void english_is_that_of_the_voices(void **state)
{
    (void)state;
    static const uint32_t codes[] = {'m', 'o', 0x2D0, 0x279, ',', 's', 'o', 0x28A, 'o', 0x2D0, 't'};
    static const uint32_t want[] = {'m', 0x254, 0x2D0, 0x279, ',', 's', 'o', 0x28A, 'o', 0x2D0, 't'};
    struct lt_phones p = {0};
    for (size_t i = 0; i < LT_COUNT(codes); i++)
        assert_true(lt_phones_add(&p, codes[i], 0));
    lt_phones_modern(&p);
    for (size_t i = 0; i < LT_COUNT(want); i++)
        assert_int_equal(p.v[i].code, want[i]);
    lt_phones_close(&p);
}

/* "a (b) c, d": silence is wanted at the brackets, not at the comma. */
static void asides_are_noted(void **state)
{
    (void)state;
    static const struct lt_phone_word words[] = {
        {0, 1, LT_S_INIT("a")}, {2, 3, LT_S_INIT("b")}, {6, 2, LT_S_INIT("c")}, {9, 1, LT_S_INIT("d")}};
    static const int32_t want[] = {0, -2, -1, 1, -2, -1, 2, -1, -1, 3, -1};
    struct lt_phones p;
    assert_true(lt_phones_build(&p, LT_S("a (b) c, d"), LT_S("a (b) c, d"), words, 4));
    assert_int_equal(p.n, LT_COUNT(want));
    for (size_t i = 0; i < p.n; i++)
        assert_int_equal(p.v[i].word, want[i]);
    lt_phones_close(&p);
    assert_true(lt_phones_build(&p, LT_S("a,  b"),
                                LT_S("a\xE2\x80\x94"
                                     "b"),
                                (struct lt_phone_word[]){{0, 4, LT_S_INIT("a")}, {4, 1, LT_S_INIT("b")}}, 2));
    assert_int_equal(p.v[1].word, LT_PHONE_PAUSED);
    lt_phones_close(&p);
}

/* "I… am", of which espeak-ng got "I,   am". */
static void a_word_ends_with_a_character(void **state)
{
    (void)state;
    struct lt_str text = LT_S("I\xE2\x80\xA6 am");
    assert_int_equal(lt_phone_word_len(text, 0, 1), 1);
    assert_int_equal(lt_phone_word_len(text, 0, 2), 4);
    assert_int_equal(lt_phone_word_len(text, 0, 3), 4);
    assert_int_equal(lt_phone_word_len(text, 5, 2), 2);
    assert_int_equal(lt_phone_word_len(LT_S("a\x80\x80"), 0, 2), 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_and_marks_become_symbols), cmocka_unit_test(long_lines_are_cut),
        cmocka_unit_test(pieces_are_the_whole),           cmocka_unit_test(unknown_sounds_get_near_ones),
        cmocka_unit_test(english_is_that_of_the_voices),  cmocka_unit_test(asides_are_noted),
        cmocka_unit_test(a_word_ends_with_a_character),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
