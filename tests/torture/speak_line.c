/* Every allocation and every write of reading voices and speaking a line refused in turn: a clean failure or
 * the same sound, never a crash or a leak. */
#include "check.h"
#include "torture.h"

#include "speak/speak.h"

#include <stdio.h>
#include <string.h>

struct run {
    struct lt_pcm want;
    size_t good, refused;
};

static bool speak(struct run *r, const struct lt_voice *voice, struct lt_pcm *pcm, struct lt_cx *cx)
{
    struct lt_speaker *s = NULL;
    struct lt_line line = {.say = LT_S("a line to be refused"), .lang = LT_S("en")};
    enum lt_status st = lt_speaker_open(cx, NULL, voice->engine, &s);
    if (!st)
        st = lt_speaker_ask(cx, s, voice, &line);
    if (!st)
        st = lt_speaker_answer(cx, s, pcm);
    lt_speaker_close(s);
    if (!st && r->want.n && (pcm->n != r->want.n || memcmp(pcm->v, r->want.v, pcm->n * sizeof *pcm->v) != 0))
        fail_msg("another sound");
    return st == LT_OK;
}

static bool attempt(void *user)
{
    struct run *r = user;
    struct lt_cx cx = {0};
    struct lt_voices voices = {0};
    struct lt_pcm pcm = {0};
    bool good = lt_voices_load(&cx, LT_TEST_DATA "/../voices", &voices) == LT_OK;
    const struct lt_voice *voice = good ? lt_voices_find(&voices, LT_S("tone")) : NULL;
    good = voice && speak(r, voice, &pcm, &cx);
    if (!good && !cx.what[0])
        fail_msg("a failure without a sentence");
    lt_voices_close(&voices);
    r->good += good;
    r->refused += !good;
    if (good && !r->want.n)
        r->want = pcm;
    else
        lt_pcm_close(&pcm);
    return good;
}

static void refused_memory_is_reported(void **state)
{
    (void)state;
    struct run r = {0};
    assert_true(attempt(&r));
    size_t runs = torture_allocations(attempt, &r, 5000);
    assert_true(runs > 50 && runs < 5000);
    assert_true(r.refused > 50);
    lt_pcm_close(&r.want);
}

static void a_refused_write_is_survived(void **state)
{
    (void)state;
    struct run r = {0};
    assert_true(attempt(&r));
    size_t runs = torture_writes(attempt, &r, 100);
    assert_true(runs > 1 && runs < 100);
    assert_int_equal(r.refused, 0); /* a worker that cannot be written to is replaced */
    lt_pcm_close(&r.want);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refused_memory_is_reported),
        cmocka_unit_test(a_refused_write_is_survived),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
