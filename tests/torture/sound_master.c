/* Every allocation of mastering a line refused once: a clean failure or none. */
#include "check.h"
#include "torture.h"

#include "sound/sound.h"

#include <string.h>

static enum lt_status master(struct lt_cx *cx, struct lt_pcm *pcm, struct lt_take *take)
{
    struct lt_sound_opts opts = {.rate_hz = 24000, .gain_db = 6, .ceiling_dbtp = -2};
    struct lt_sound *s = NULL;
    struct lt_loudness *l = NULL;
    enum lt_status st = lt_sound_open(cx, &opts, &s);
    if (!st)
        st = lt_loudness_open(cx, &l);
    if (!st)
        st = lt_sound_master(cx, s, pcm, take);
    if (!st)
        lt_loudness_add(l, take);
    lt_loudness_close(l);
    lt_sound_close(s);
    return st;
}

static bool attempt(void *user)
{
    (void)user;
    struct lt_cx cx = {0};
    struct lt_pcm pcm = {.rate_hz = 22050};
    struct lt_take take = {0};
    if (!lt_pcm_reserve(&pcm, 22050))
        return false;
    pcm.n = 22050;
    for (size_t i = 0; i < pcm.n; i++)
        pcm.v[i] = (float)(i % 60) / 60;
    enum lt_status st = master(&cx, &pcm, &take);
    if (st && (st != LT_OOM || cx.what[0] == '\0'))
        fail_msg("status %d, \"%s\"", st, cx.what);
    lt_take_close(&take);
    lt_pcm_close(&pcm);
    return st == LT_OK;
}

static void every_allocation_may_fail(void **state)
{
    (void)state;
    assert_true(attempt(NULL));
    size_t runs = torture_allocations(attempt, NULL, 1000);
    assert_in_range(runs, 5, 999);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_allocation_may_fail)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
