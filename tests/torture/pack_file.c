/* Every allocation of encoding, joining and reading back refused once: a clean failure or none. */
#include "check.h"
#include "torture.h"

#include "pack/pack.h"

#include <string.h>

static enum lt_status to_buf(void *user, struct lt_cx *cx, const void *p, size_t n)
{
    lt_buf_addmem(user, p, n);
    return lt_buf_check(cx, user, "the test's file");
}

static enum lt_status hear(void *user, struct lt_cx *cx, const float *v, size_t n, int channels)
{
    (void)cx;
    (void)v;
    *(int64_t *)user += (int64_t)n * channels;
    return LT_OK;
}

static enum lt_status encode_all(struct lt_cx *cx, struct lt_encoder *e, struct lt_mux *m,
                                 struct lt_take *take)
{
    static float v[24000];
    struct lt_mark marks[] = {{0, 1, 5}};
    struct lt_pcm pcm = {.v = v, .n = LT_COUNT(v), .rate_hz = 24000, .marks = marks, .n_marks = 1};
    enum lt_status st = LT_OK;
    for (int i = 0; !st && i < 3; i++) {
        st = lt_encode(cx, e, &pcm, take);
        if (!st)
            st = lt_mux_take(cx, m, take);
        if (!st)
            st = lt_mux_silence(cx, m, 960 * 100);
    }
    return st ? st : lt_mux_finish(cx, m);
}

static enum lt_status make(struct lt_cx *cx, struct lt_buf *file)
{
    static char picture[70000];
    memset(picture, 'A', sizeof picture);
    struct lt_tag tags[] = {{LT_S_INIT("TITLE"), LT_S_INIT("A title")},
                            {LT_S_INIT("METADATA_BLOCK_PICTURE"), {picture, sizeof picture}}};
    struct lt_chapter chapters[] = {{0, LT_S_INIT("One")}, {48000, LT_S_INIT("Two")}};
    struct lt_sink sink = {to_buf, file};
    struct lt_mux_opts opts = {tags, 2, chapters, 2, {24000, 32000, 0, false}, 1, NULL};
    struct lt_encoder *e = NULL;
    struct lt_mux *m = NULL;
    struct lt_take take = {0};
    enum lt_status st = lt_encoder_open(cx, &opts.encode, &e);
    if (!st)
        st = lt_mux_open(cx, &opts, &sink, &m);
    if (!st)
        st = encode_all(cx, e, m, &take);
    lt_take_close(&take);
    lt_mux_close(m);
    lt_encoder_close(e);
    return st;
}

static bool attempt(void *user)
{
    (void)user;
    struct lt_cx cx = {0};
    struct lt_buf file = LT_BUF(1 << 20);
    struct lt_inspection in = {0};
    int64_t heard = 0;
    struct lt_sound_sink ear = {hear, &heard};
    enum lt_status st = make(&cx, &file);
    if (!st)
        st = lt_inspect_sound(&cx, lt_buf_str(&file), &ear, &in);
    if (!st && heard != in.length48)
        fail_msg("%lld samples heard of %lld", (long long)heard, (long long)in.length48);
    if (st && (st != LT_OOM || cx.code != LT_OOM || cx.what[0] == '\0'))
        fail_msg("status %d, \"%s\"", st, cx.what);
    lt_inspection_close(&in);
    lt_buf_close(&file);
    return st == LT_OK;
}

static void every_allocation_may_fail(void **state)
{
    (void)state;
    assert_true(attempt(NULL));
    size_t runs = torture_allocations(attempt, NULL, 2000);
    assert_in_range(runs, 10, 1999);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_allocation_may_fail)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
