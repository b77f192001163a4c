/* What strangers' files become: what a card states, which arrays are voices of Kokoro, what a catalogue has,
 * and a profile that its reader takes, whatever was written in its sources. */
#include "check.h"

#include "install/install.h"
#include "install/names.h"
#include "install/style.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void cards(void **state)
{
    (void)state;
    static const struct {
        const char *card, *licence, *url;
    } rows[] = {
        {"# Card\n\n* License: CC0\n* URL: https://a.example/x\n", "CC0", "https://a.example/x"},
        {"---\nlicense: apache-2.0\n---\n", "apache-2.0", ""},
        {"- **Licence**: CC BY 4.0\r\n", "CC BY 4.0", ""},
        {"* License:\n* License: MIT\n", "MIT", ""},
        {"The license is unknown.\nURLs: none\n", "", ""},
        {"", "", ""},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_str licence, url;
        lt_card_read(lt_str_of(rows[i].card), &licence, &url);
        bad += check_str(rows[i].card, rows[i].licence, licence);
        bad += check_str(rows[i].card, rows[i].url, url);
    }
    assert_int_equal(bad, 0);
}

static void names(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        bool plain;
    } rows[] = {{"en_US-joe-medium", true},
                {"kokoro-v1.0.int8", true},
                {"", false},
                {".hidden", false},
                {"..", false},
                {"a b", false},
                {"a/b", false},
                {"a=b", false},
                {"\xC3\xA9", false},
                {"a\nb", false},
                {"a:b", false},
                {"$(x)", false}};
    for (size_t i = 0; i < LT_COUNT(rows); i++)
        assert_int_equal(lt_kit_is_name(lt_str_of(rows[i].name)), rows[i].plain);
}

/* A header for an array, and what comes after it. */
static struct lt_str array(char *to, const char *text, size_t said, size_t more)
{
    size_t n = strlen(text);
    memcpy(to, "\x93NUMPY\x01\x00", 8);
    to[8] = (char)(said & 255);
    to[9] = (char)(said >> 8);
    memcpy(to + 10, text, n);
    memset(to + 10 + n, 0, more);
    return (struct lt_str){to, 10 + n + more};
}

static void styles(void **state)
{
    (void)state;
    static char file[LT_STYLE_BYTES + 1000];
    static const char good[] = "{'descr': '<f4', 'fortran_order': False, 'shape': (510, 1, 256), }\n";
    static const struct {
        const char *header;
        int said, more;
        bool voice;
    } rows[] = {
        {good, sizeof good - 1, LT_STYLE_BYTES, true},
        {good, sizeof good - 1, LT_STYLE_BYTES - 4, false},
        {good, sizeof good + 3, LT_STYLE_BYTES, false},
        {good, 65535, LT_STYLE_BYTES, false},
        {"{'descr': '<f8', 'fortran_order': False, 'shape': (510, 1, 256), }\n", 67, LT_STYLE_BYTES, false},
        {"{'descr': '<f4', 'fortran_order': True, 'shape': (510, 1, 256), }\n", 66, LT_STYLE_BYTES, false},
        {"{'descr': '<f4', 'fortran_order': False, 'shape': (256, 510), }\n", 64, LT_STYLE_BYTES, false},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_str s = array(file, rows[i].header, (size_t)rows[i].said, (size_t)rows[i].more);
        bad += check_int(rows[i].header, rows[i].voice, lt_style_floats(s).n == LT_STYLE_BYTES);
    }
    struct lt_str raw = {file, LT_STYLE_BYTES};
    memset(file, 0, LT_STYLE_BYTES);
    assert_int_equal(lt_style_floats(raw).n, LT_STYLE_BYTES);
    memset(file + 400, 0xFF, 4); /* no number */
    assert_int_equal(lt_style_floats(raw).n, 0);
    assert_int_equal(bad, 0);
}

#define SUM "0123456789abcdef0123456789ABCDEF"

static void catalogues(void **state)
{
    (void)state;
    static const char text[] = "{\"en_GB-amy-low\": {\"name\": \"amy\", \"aliases\": [\"en-gb-amy\"], "
                               "\"files\": {\"en/amy/en_GB-amy-low.onnx\":"
                               " {\"size_bytes\": 63201294, \"md5_digest\": \"" SUM
                               "\"}, \"en/amy/MODEL_CARD\": {\"size_bytes\": 12}}},"
                               "\"de_DE-max-low\": {\"name\": \"max\", \"files\": {}}, \"fr_FR-max-low\": "
                               "{\"name\": \"max\", \"files\": {}},"
                               "\"x\": {\"files\": {\"a/../b\": {\"size_bytes\": 1}}}, \"y\": {\"files\": "
                               "{\"/a\": {\"size_bytes\": 1}}},"
                               "\"z\": {\"files\": {\"a\": {\"size_bytes\": -1}}}, \"u\": {\"files\": "
                               "{\"a\": {\"size_bytes\": 1.5}}},"
                               "\"v\": {\"files\": {\"a\": {\"size_bytes\": 1, \"md5_digest\": \"xyz\"}}}, "
                               "\"w\": {\"files\": 3}, \"q\": 7}";
    static const struct {
        const char *name;
        enum lt_status want;
        const char *says; /* the key, or in the sentence */
    } rows[] = {
        {"en_GB-amy-low", LT_OK, "en_GB-amy-low"},
        {"en-gb-amy", LT_OK, "en_GB-amy-low"},
        {"amy", LT_OK, "en_GB-amy-low"},
        {"max", LT_NOTFOUND, "several voices 'max'"},
        {"de_DE", LT_NOTFOUND, "de_DE-max-low"},
        {"", LT_NOTFOUND, "no voice ''"},
        {"x", LT_FORMAT, "no usable path"},
        {"y", LT_FORMAT, "no usable path"},
        {"z", LT_FORMAT, "no usable path"},
        {"u", LT_FORMAT, "no usable path"},
        {"v", LT_FORMAT, "no usable path"},
        {"w", LT_FORMAT, "no files"},
        {"q", LT_FORMAT, "no files"},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        struct lt_arena arena = LT_ARENA(1 << 20);
        struct lt_catalogue_entry e = {0};
        enum lt_status st = lt_catalogue_find(&cx, lt_str_of(text), lt_str_of(rows[i].name), &arena, &e);
        bad += check_int(rows[i].name, rows[i].want, st);
        if (st)
            bad += check_int(cx.what, 1, strstr(cx.what, rows[i].says) != NULL);
        else
            bad += check_str(rows[i].name, rows[i].says, e.key) + check_int("files", 2, (long long)e.n) +
                   check_int("bytes", 63201294, (long long)e.files[0].bytes);
        lt_arena_close(&arena);
    }
    assert_int_equal(bad, 0);
}

static void a_file_is_checked(void **state)
{
    (void)state;
    char path[] = "/tmp/lectern-catalogue-XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0 && write(fd, "abc", 3) == 3 && close(fd) == 0);
    static const struct {
        uint64_t bytes;
        const char *md5;
        enum lt_status want;
    } rows[] = {{3, "900150983cd24fb0d6963f7d28e17f72", LT_OK},
                {3, "900150983CD24FB0D6963F7D28E17F72", LT_OK},
                {3, "", LT_OK},
                {4, "", LT_FORMAT},
                {3, "900150983cd24fb0d6963f7d28e17f73", LT_FORMAT}};
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        struct lt_catalogue_file file = {LT_S("a"), rows[i].bytes, lt_str_of(rows[i].md5)};
        assert_int_equal(lt_catalogue_check(&cx, path, &file), rows[i].want);
    }
    unlink(path);
}

/* Nothing that is written in a card or in settings makes another line, or a comment, of a profile's line. */
static void profiles(void **state)
{
    (void)state;
    struct lt_kit_file style = {.stem = LT_S("af_heart")};
    struct lt_plan_voice v = {.name = LT_S("x"),
                              .engine = LT_S("kokoro"),
                              .lang = LT_S("en-US"),
                              .about = LT_S("a\nengine = /bin/sh ; b"),
                              .licence = LT_S("\x1b[31m"
                                              "CC0\r\n"),
                              .credit = LT_S("  \xFF "),
                              .detail_file = &style};
    struct lt_plan_rest rest = {
        .model = LT_S("kokoro"), .sum = 255, .measured = true, .gain_db = 1.25, .ms_per_letter = 60};
    struct lt_buf out = LT_BUF(10000);
    lt_plan_profile(&v, &rest, &out);
    int bad = check_str("profile",
                        "; made by lectern voices install\n[voice]\nabout = a engine = /bin/sh , b\n"
                        "language = en-US\nengine = kokoro\n"
                        "engine-voice = kokoro sum=00000000000000ff style=af_heart\nasked-only = yes\n"
                        "licence =  [31mCC0\ncredit = \xEF\xBF\xBD\ngain-db = 1.2\nms-per-letter = 27 132\n"
                        "\n[title]\nrate = -6\n\n[heading]\nrate = -6\n",
                        lt_buf_str(&out));
    lt_buf_close(&out);
    assert_int_equal(bad, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cards),      cmocka_unit_test(names),    cmocka_unit_test(styles),
        cmocka_unit_test(catalogues), cmocka_unit_test(profiles), cmocka_unit_test(a_file_is_checked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
