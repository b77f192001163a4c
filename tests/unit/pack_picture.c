/* Covers: what is put into a file is found in it again; what is no picture is refused. */
#include "check.h"

#include "pack/pack.h"

#include <string.h>

static const char png[] = "\x89PNG\r\n\x1a\n"
                          "\0\0\0\x0dIHDR\0\0\0\x10\0\0\0\x20\x08\x06\0\0\0????"
                          "\0\0\0\x04IDATdata????"
                          "\0\0\0\0IEND????";
static const char jpeg[] = "\xFF\xD8\xFF\xE0\0\x04??\xFF\xFF\xC2\0\x0b\x08\0\x40\0\x30\x03???\xFF\xD9";

static enum lt_status to_buf(void *user, struct lt_cx *cx, const void *p, size_t n)
{
    lt_buf_addmem(user, p, n);
    return lt_buf_check(cx, user, "the test's file");
}

static void a_cover_comes_back(void **state)
{
    (void)state;
    static const struct {
        struct lt_str bytes;
        const char *type;
    } rows[] = {{{png, sizeof png - 1}, "image/png"}, {{jpeg, sizeof jpeg - 1}, "image/jpeg"}};
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        struct lt_buf value = LT_BUF(1 << 20), file = LT_BUF(1 << 20);
        struct lt_sink sink = {to_buf, &file};
        struct lt_mux *m = NULL;
        struct lt_inspection in;
        assert_int_equal(lt_picture_tag(&cx, LT_S("x"), rows[i].bytes, &value), LT_OK);
        struct lt_tag tag = {LT_S("METADATA_BLOCK_PICTURE"), lt_buf_str(&value)};
        struct lt_mux_opts opts = {.tags = &tag, .n_tags = 1, .encode = {24000, 32000, 5, false}};
        assert_int_equal(lt_mux_open(&cx, &opts, &sink, &m), LT_OK);
        assert_int_equal(lt_mux_silence(&cx, m, 960), LT_OK);
        assert_int_equal(lt_mux_finish(&cx, m), LT_OK);
        lt_mux_close(m);
        assert_int_equal(lt_inspect(&cx, lt_buf_str(&file), &in), LT_OK);
        assert_int_equal(check_str("type", rows[i].type, in.picture_type), 0);
        assert_int_equal(in.picture_bytes, rows[i].bytes.n);
        assert_true(lt_str_eq(in.picture, rows[i].bytes));
        assert_int_equal(in.n_tags, 0);
        lt_inspection_close(&in);
        lt_buf_close(&value);
        lt_buf_close(&file);
    }
}

/* Sixteen pixels wide, 32 high, 32 bits each: by hand. */
static void the_block_says_how_large_it_is(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_buf value = LT_BUF(1 << 20);
    assert_int_equal(lt_picture_tag(&cx, LT_S("x"), (struct lt_str){png, sizeof png - 1}, &value), LT_OK);
    assert_true(lt_str_starts(lt_buf_str(&value), LT_S("AAAAAwAAAAlpbWFnZS9wbmcAAAAAAAAAEAAAACAAAAAgAAAA")));
    assert_int_equal(value.n % 4, 0);
    lt_buf_close(&value);
}

static void every_cut_picture_is_refused(void **state)
{
    (void)state;
    const struct lt_str whole[] = {{png, sizeof png - 1}, {jpeg, sizeof jpeg - 1}};
    for (size_t i = 0; i < LT_COUNT(whole); i++)
        for (size_t n = 0; n < whole[i].n; n++) {
            struct lt_cx cx = {0};
            struct lt_buf value = LT_BUF(1 << 20);
            if (lt_picture_tag(&cx, LT_S("c.png"), lt_str_slice(whole[i], 0, n), &value) != LT_FORMAT)
                fail_msg("picture %zu cut to %zu bytes was taken", i, n);
            assert_string_equal(cx.what, "c.png: a cover must be a whole PNG or JPEG picture");
            lt_buf_close(&value);
        }
}

static void a_cover_has_its_limits(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_buf value = LT_BUF(1 << 20);
    char wide[sizeof png];
    memcpy(wide, png, sizeof png);
    wide[18] = 0x20; /* 8,208 */
    assert_int_equal(lt_picture_tag(&cx, LT_S("c"), (struct lt_str){wide, sizeof png - 1}, &value), LT_LIMIT);
    assert_string_equal(cx.what, "c: a cover of 8208 by 32 pixels; 8192 by 8192 are the limit");
    lt_buf_close(&value);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_cover_comes_back),
        cmocka_unit_test(the_block_says_how_large_it_is),
        cmocka_unit_test(every_cut_picture_is_refused),
        cmocka_unit_test(a_cover_has_its_limits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
