/* ID3: a tag byte for byte, what is written is found again, and tags that others write. */
#include "check.h"

#include "pack/boxes.h"
#include "pack/id3.h"

#include <stdio.h>
#include <string.h>

static void write_tag(const struct lt_mux_opts *opts, int64_t length48, struct lt_buf *out)
{
    struct lt_cx cx = {0};
    assert_int_equal(lt_id3_write(&cx, opts, length48, out), LT_OK);
    assert_int_equal(lt_id3_size(lt_buf_str(out)), out->n);
}

/* Counted by hand from id3.org's ID3v2.4.0 structure, section 3 and 4, and the chapter addendum. */
static void a_tag_byte_for_byte(void **state)
{
    (void)state;
    static const char want[] = "ID3\x04\0\0\0\0\0\x64"
                               "TIT2\0\0\0\x03\0\0\x03\xC3\xBC"
                               "CTOC\0\0\0\x0b\0\0toc\0\x03\x01"
                               "chp0\0"
                               "CHAP\0\0\0\x22\0\0"
                               "chp0\0"
                               "\0\0\0\0\0\0\x05\xDC\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"
                               "TIT2\0\0\0\x03\0\0\x03"
                               "Hi"
                               "COMM\0\0\0\x06\0\0\x03und\0x";
    static const struct lt_tag tags[] = {{LT_S_INIT("TITLE"), LT_S_INIT("\xC3\xBC")}};
    static const struct lt_chapter chapters[] = {{0, LT_S_INIT("Hi")}};
    struct lt_mux_opts opts = {.tags = tags, .n_tags = 1, .chapters = chapters, .n_chapters = 1};
    struct lt_buf out = LT_BUF(4096);
    write_tag(&opts, 72000, &out);
    size_t n = sizeof want - 1 - 16; /* without the comment */
    assert_int_equal(out.n, n);
    assert_memory_equal(out.p + 10, want + 10, n - 10);
    assert_int_equal(out.p[9], (int)n - 10);
    lt_buf_clear(&out);
    static const struct lt_tag comment = {LT_S_INIT("DESCRIPTION"), LT_S_INIT("x")};
    write_tag(&(struct lt_mux_opts){.tags = &comment, .n_tags = 1}, 0, &out);
    assert_memory_equal(out.p + 10, want + n, 16);
    lt_buf_close(&out);
}

static const struct {
    const char *name, *value, *back; /* back: what is read again, NULL the same, "" nothing */
} rows[] = {
    {"TITLE", "Über – naïve 日本", NULL},
    {"ARTIST", "José", NULL},
    {"DATE", "2026", NULL},
    {"DATE", "2026-03", NULL},
    {"DATE", "2026-03-04", NULL},
    {"DATE", "2026-03-04T10:20:30+02:00", "2026-03-04"},
    {"DATE", "2026-03-04T10:20:30Z", "2026-03-04T10:20:30"},
    {"DATE", "2026-03-04T10:20", NULL},
    {"DATE", "4 March 2026", ""},
    {"LANGUAGE", "de-AT", "de"},
    {"LANGUAGE", "nb", NULL},
    {"LANGUAGE", "deu", "de"},
    {"LANGUAGE", "gsw", NULL},
    {"LANGUAGE", "e", ""},
    {"DESCRIPTION", "one\ntwo\tthree", "one\ntwo three"},
    {"SOURCE", "https://example.org/ä b", "https://example.org/%C3%A4%20b"},
    {"SOURCE", "notes/a.txt", ""},
    {"PERFORMER", "Ada", NULL},
    {"R128_TRACK_GAIN", "-422", ""},
};

static void what_is_written_is_found_again(void **state)
{
    (void)state;
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        struct lt_buf out = LT_BUF(4096);
        struct lt_inspection in = {.arena = LT_ARENA(1 << 20)};
        struct lt_tag tag = {lt_str_of(rows[i].name), lt_str_of(rows[i].value)};
        write_tag(&(struct lt_mux_opts){.tags = &tag, .n_tags = 1}, 0, &out);
        assert_int_equal(lt_id3_read(&cx, lt_buf_str(&out), &in), LT_OK);
        const char *want = rows[i].back ? rows[i].back : rows[i].value;
        assert_int_equal(in.n_tags, *want != 0);
        if (in.n_tags) {
            bad += check_str("name", rows[i].name, in.tags[0].name);
            bad += check_str("value", want, in.tags[0].value);
        }
        lt_inspection_close(&in);
        lt_buf_close(&out);
    }
    assert_int_equal(bad, 0);
}

/* More than a hundred chapters: as many as the Opus file holds, each ending where the next begins. */
static void chapters_are_those_of_the_opus_file(void **state)
{
    (void)state;
    enum { MANY = 240 };
    struct lt_chapter chapters[MANY];
    for (int i = 0; i < MANY; i++)
        chapters[i] = (struct lt_chapter){(int64_t)i * 10 * 48000, LT_S("Part")};
    struct lt_cx cx = {0};
    struct lt_buf out = LT_BUF(1 << 20);
    struct lt_inspection in = {.arena = LT_ARENA(1 << 20)};
    write_tag(&(struct lt_mux_opts){.chapters = chapters, .n_chapters = MANY}, (int64_t)MANY * 480000, &out);
    assert_int_equal(lt_id3_read(&cx, lt_buf_str(&out), &in), LT_OK);
    assert_int_equal(in.n_chapters, 80); /* every third: a gap of 30 s leaves no more than a hundred */
    for (size_t i = 0; i < in.n_chapters; i++)
        assert_int_equal(in.chapters[i].begin48, (int64_t)i * 30 * 48000);
    lt_inspection_close(&in);
    lt_buf_close(&out);
}

/* ID3v2.3 as most programs write it: UTF-16 with a byte order mark, sizes of eight bits a byte, Latin-1. */
static void tags_of_others(void **state)
{
    (void)state;
    static const char tag[] = "ID3\x03\0\0\0\0\0\x5e"
                              "TIT2\0\0\0\x0b\0\0\x01\xFF\xFE\xDC\0\x3C\xD8\xC3\xDF\0\0"
                              "TPE1\0\0\0\x05\0\0\0Jos\xE9"
                              "TALB\0\0\0\x04\0\x40\0abc" /* encrypted: passed over */
                              "COMM\0\0\0\x09\0\0\0engmy\0no"
                              "COMM\0\0\0\x07\0\0\0eng\0ok";
    struct lt_cx cx = {0};
    struct lt_inspection in = {.arena = LT_ARENA(1 << 20)};
    char whole[256] = {0};
    memcpy(whole, tag, sizeof tag - 1);
    whole[9] = (char)(sizeof tag - 1); /* some padding at the end */
    struct lt_str s = {whole, sizeof tag - 1 + 10};
    assert_int_equal(lt_id3_read(&cx, s, &in), LT_OK);
    static const char *const want[] = {"TITLE", "Ü🏃", "ARTIST", "José", "DESCRIPTION", "ok"};
    int bad = 0;
    assert_int_equal(in.n_tags, 3);
    for (size_t i = 0; i < in.n_tags; i++) {
        bad += check_str("name", want[2 * i], in.tags[i].name);
        bad += check_str("value", want[2 * i + 1], in.tags[i].value);
    }
    assert_int_equal(bad, 0);
    lt_inspection_close(&in);
}

/* Cut anywhere, it is read as far as it goes, and never past its end. */
static void a_damaged_tag_is_passed_over(void **state)
{
    (void)state;
    static const struct lt_tag tags[] = {{LT_S_INIT("TITLE"), LT_S_INIT("A")},
                                         {LT_S_INIT("X"), LT_S_INIT("y")}};
    static const struct lt_chapter chapters[] = {{0, LT_S_INIT("Hi")}};
    struct lt_buf out = LT_BUF(4096);
    write_tag(&(struct lt_mux_opts){.tags = tags, .n_tags = 2, .chapters = chapters, .n_chapters = 1}, 48000,
              &out);
    for (size_t n = 0; n < out.n; n++)
        assert_int_equal(lt_id3_size((struct lt_str){out.p, n}), 0);
    for (size_t at = 0; at < out.n; at++)
        for (int with = 0; with < 256; with += 51) {
            struct lt_cx cx = {0};
            struct lt_inspection in = {.arena = LT_ARENA(1 << 20)};
            char was = out.p[at];
            out.p[at] = (char)(unsigned char)with;
            assert_int_equal(lt_id3_read(&cx, lt_buf_str(&out), &in), LT_OK);
            out.p[at] = was;
            lt_inspection_close(&in);
        }
    lt_buf_close(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_tag_byte_for_byte),
        cmocka_unit_test(what_is_written_is_found_again),
        cmocka_unit_test(chapters_are_those_of_the_opus_file),
        cmocka_unit_test(tags_of_others),
        cmocka_unit_test(a_damaged_tag_is_passed_over),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
