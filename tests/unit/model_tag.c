/* tests/unit/model_tag.c - language tags taken apart and compared. */
#include "check.h"

#include "model/tag.h"

#include <string.h>

static const struct {
    const char *tag, *primary, *script, *region, *language, *usual;
    bool names;
} tags[] = {
    {"de", "de", "", "", "de", "de", true},
    {"de-AT", "de", "", "AT", "de", "de-AT", true},
    {"de_at", "de", "", "at", "de", "de-AT", true},
    {"DE", "DE", "", "", "DE", "de", true},
    {"zh-Hant", "zh", "Hant", "", "zh", "zh-Hant", true},
    {"zh-hant-tw", "zh", "hant", "tw", "zh", "zh-Hant-TW", true},
    {"zh-cmn-Hans-CN", "zh", "Hans", "CN", "zh", "zh-cmn-Hans-CN", true},
    {"es-419", "es", "", "419", "es", "es-419", true},
    {"sl-rozaj-biske", "sl", "", "", "sl", "sl-rozaj-biske", true},
    {"ca-ES-valencia", "ca", "", "ES", "ca", "ca-ES-valencia", true},
    {"en-x-us", "en", "", "", "en", "en-x-US", true},
    {"fil", "fil", "", "", "fil", "fil", true},
    {"fil-PH", "fil", "", "PH", "fil", "fil-PH", true},
    {"tl", "tl", "", "", "fil", "tl", true},
    {"no", "no", "", "", "nb", "no", true},
    {"no-NO", "no", "", "NO", "nb", "no-NO", true},
    {"nn", "nn", "", "", "nb", "nn", true},
    {"iw", "iw", "", "", "he", "iw", true},
    {"in-ID", "in", "", "ID", "id", "in-ID", true},
    {"ji", "ji", "", "", "yi", "ji", true},
    {"cmn-Hans", "cmn", "Hans", "", "zh", "cmn-Hans", true},
    {"bs", "bs", "", "", "hr", "bs", true},
    {"prs", "prs", "", "", "fa", "prs", true},
    {"und", "und", "", "", "und", "und", false},
    {"mul", "mul", "", "", "mul", "mul", false},
    {"zxx-Latn", "zxx", "Latn", "", "zxx", "zxx-Latn", false},
    {"x-klingon", "x", "", "", "x", "", false},
    {"english", "english", "", "", "english", "", false},
    {"e", "e", "", "", "e", "", false},
    {"d1", "d1", "", "", "d1", "d1", false},
    {"", "", "", "", "", "", false},
    {"-", "", "", "", "", "", false},
    {"de-", "de", "", "", "de", "de", true},
    {"de--AT", "de", "", "AT", "de", "de", true},
    {"de-AT-!", "de", "", "AT", "de", "de-AT", true},
};

static void test_parts(void **state)
{
    int bad = 0;
    (void)state;
    for (size_t i = 0; i < LT_COUNT(tags); i++) {
        struct lt_str tag = lt_str_of(tags[i].tag);
        bad += check_str(tags[i].tag, tags[i].primary, lt_tag_primary(tag));
        bad += check_str(tags[i].tag, tags[i].script, lt_tag_script(tag));
        bad += check_str(tags[i].tag, tags[i].region, lt_tag_region(tag));
        bad += check_str(tags[i].tag, tags[i].language, lt_tag_language(tag));
        bad += check_int(tags[i].tag, tags[i].names, lt_tag_names_language(tag));
        char out[40];
        size_t n = lt_tag_write(tag, out, sizeof out);
        bad += check_str(tags[i].tag, tags[i].usual, (struct lt_str){out, n});
    }
    assert_int_equal(bad, 0);
}

static void test_forms(void **state)
{
    static const char *const good[] = {"de", "DE_at", "zh-Hant-TW", "fil", "und", "de-1996", "en-x-a"};
    static const char *const bad[] = {"",     "d",      "-",       "de-",          "de--AT",
                                      "de-!", "en.UTF", "english", "de-ninechars", "d1"};
    static const char *const open[] = {"", "und", "mul", "UND-Latn", "mul_x"};
    static const char *const known[] = {"de", "un", "undx", "zxx", "-"};
    int wrong = 0;
    (void)state;
    for (size_t i = 0; i < LT_COUNT(good); i++)
        wrong += check_int(good[i], true, lt_tag_well_formed(lt_str_of(good[i])));
    for (size_t i = 0; i < LT_COUNT(bad); i++)
        wrong += check_int(bad[i], false, lt_tag_well_formed(lt_str_of(bad[i])));
    for (size_t i = 0; i < LT_COUNT(open); i++)
        wrong += check_int(open[i], true, lt_tag_is_open(lt_str_of(open[i])));
    for (size_t i = 0; i < LT_COUNT(known); i++)
        wrong += check_int(known[i], false, lt_tag_is_open(lt_str_of(known[i])));
    assert_int_equal(wrong, 0);
}

enum { EQUAL = 1, SAME = 2, COVERS = 4 };

static const struct {
    const char *a, *b;
    int is;
} pairs[] = {
    {"de", "de", EQUAL | SAME | COVERS},
    {"de-AT", "DE_at", EQUAL | SAME | COVERS},
    {"de", "de-AT", SAME | COVERS},
    {"de-AT", "de", SAME},
    {"de-AT", "de-CH", SAME},
    {"zh-Hant", "zh-Hant-TW", SAME | COVERS},
    {"zh-Hant", "zh-TW", SAME},
    {"zh-Han", "zh-Hant", SAME},
    {"no", "nb", SAME},
    {"nn-NO", "nb-NO", SAME},
    {"no", "nn", SAME},
    {"iw", "he-IL", SAME},
    {"in", "id", SAME},
    {"ji", "yi", SAME},
    {"tl-PH", "fil", SAME},
    {"cmn", "zh-CN", SAME},
    {"fi", "fil", 0},
    {"fil", "fi", 0},
    {"en", "enm", 0},
    {"in", "it", 0},
    {"", "de", COVERS},
    {"de", "", 0},
};

static void test_pairs(void **state)
{
    (void)state;
    for (size_t i = 0; i < LT_COUNT(pairs); i++) {
        struct lt_str a = lt_str_of(pairs[i].a), b = lt_str_of(pairs[i].b);
        int is = (lt_tag_equal(a, b) ? EQUAL : 0) | (lt_tag_same_language(a, b) ? SAME : 0) |
                 (lt_tag_covers(a, b) ? COVERS : 0);
        if (is != pairs[i].is)
            fail_msg("%s and %s: %d, not %d", pairs[i].a, pairs[i].b, is, pairs[i].is);
        assert_int_equal(lt_tag_same_language(b, a), (is & SAME) != 0);
    }
    assert_true(lt_str_eqz(lt_tag_likely(LT_S("en")), "en-US"));
    assert_true(lt_str_eqz(lt_tag_likely(LT_S("en-GB")), "en-GB"));
    assert_true(lt_str_eqz(lt_tag_likely(LT_S("de")), "de"));
}

static void test_room(void **state)
{
    (void)state;
    char out[6];
    assert_int_equal(lt_tag_write(LT_S("zh-hant-tw"), out, sizeof out), 2);
    assert_memory_equal(out, "zh", 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_parts),
        cmocka_unit_test(test_forms),
        cmocka_unit_test(test_pairs),
        cmocka_unit_test(test_room),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
