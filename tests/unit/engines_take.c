/* Where symbols begin in a model's sound, where speech begins and ends in it, how levels are made even;
 * and noise that depends on its place only. */
#include "check.h"

#include "engines/noise.h"
#include "engines/take.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static struct lt_ids ids_from(const int32_t *from, size_t n)
{
    struct lt_ids ids = {0};
    for (size_t i = 0; i < n; i++)
        assert_true(lt_ids_add(&ids, 0, from[i]));
    return ids;
}

/* Begin, pad, two symbols of two ids each, one that has none, one more, end. */
static void symbols_begin_where_their_frames_do(void **state)
{
    (void)state;
    static const int32_t from[] = {-1, -1, 0, 0, 1, 1, 3, -1};
    static const float frames[] = {2, 1, 3, 1, 0, 2, 4, 3};
    static const int64_t want[] = {3 * 256, 7 * 256, 9 * 256, 9 * 256, 13 * 256};
    struct lt_ids ids = ids_from(from, LT_COUNT(from));
    struct lt_voiced t = {0};
    struct lt_cx cx = {0};
    assert_int_equal(lt_voiced_starts(&cx, &t, &ids, frames, LT_COUNT(frames), 4, 16 * 256), LT_OK);
    assert_int_equal(t.n_starts, LT_COUNT(want));
    assert_memory_equal(t.starts, want, sizeof want);
    lt_voiced_close(&t);
    lt_ids_close(&ids);
}

static const struct {
    const char *name;
    float frames[3];
    size_t n_frames, n_samples;
} wrong[] = {
    {"too few", {1, 1}, 2, 512},
    {"half a frame", {1, 1.5f, 1}, 3, 896},
    {"before the beginning", {1, -1, 1}, 3, 256},
    {"no number", {1, NAN, 1}, 3, 512},
    {"without end", {1, INFINITY, 1}, 3, 512},
    {"nothing", {0, 0, 0}, 3, 0},
    {"does not add up", {1, 1, 1}, 3, 1000},
};

static void other_numbers_are_no_durations(void **state)
{
    (void)state;
    static const int32_t from[] = {-1, 0, 1};
    for (size_t i = 0; i < LT_COUNT(wrong); i++) {
        struct lt_ids ids = ids_from(from, 3);
        struct lt_voiced t = {0};
        struct lt_cx cx = {0};
        if (lt_voiced_starts(&cx, &t, &ids, wrong[i].frames, wrong[i].n_frames, 2, wrong[i].n_samples) !=
            LT_FORMAT)
            fail_msg("%s is taken", wrong[i].name);
        lt_voiced_close(&t);
        lt_ids_close(&ids);
    }
}

static void speech_keeps_a_little_silence(void **state)
{
    (void)state;
    static float v[16000];
    int64_t starts[] = {4000, 12000};
    for (size_t i = 5000; i < 10000; i++)
        v[i] = i % 2 ? 0.5f : -0.5f;
    struct lt_voiced t = {.v = v, .n = 16000, .starts = starts, .n_starts = 2};
    size_t from = 0, to = 0, onset = 0;
    /* The symbol is longer than its sound: silence inside it goes too. Within one step of 5 ms. */
    assert_true(lt_voiced_edges(&t, 0, 0, 16000, 30, 60, &from, &to, &onset));
    assert_in_range(from, 5000 - 480 - 80, 5000 - 480 + 80);
    assert_in_range(to, 10000 + 960 - 80, 10000 + 960 + 80);
    /* And shorter: what spills over stays, within bounds. */
    starts[0] = 5200, starts[1] = 9800;
    assert_true(lt_voiced_edges(&t, 0, 0, 16000, 30, 60, &from, &to, &onset));
    assert_in_range(from, 5000 - 480 - 80, 5000 - 480 + 80);
    assert_in_range(to, 10000 + 960 - 80, 10000 + 960 + 80);
    assert_in_range(onset, 5000 - 80, 5000 + 80);
    /* The first sound comes up to two frames earlier still. */
    starts[0] = 6200;
    assert_true(lt_voiced_edges(&t, 0, 0, 16000, 30, 60, &from, &to, &onset));
    assert_in_range(onset, 6200 - 480 - 80, 6200 - 480 + 80);
    t.hop = 400;
    assert_true(lt_voiced_edges(&t, 0, 0, 16000, 30, 60, &from, &to, &onset));
    assert_in_range(onset, 5000 - 80, 5000 + 80);
    memset(v, 0, sizeof v);
    assert_false(lt_voiced_edges(&t, 0, 0, 16000, 30, 60, &from, &to, &onset));
}

/* "a, b cd": after a mark a word begins with its sound, within a breath a frame before the space. */
static void words_begin_where_they_are_heard(void **state)
{
    (void)state;
    static const struct lt_phone phones[] = {{'a', 0},  {',', -1}, {' ', -1}, {'b', 1},
                                             {' ', -1}, {'c', 2},  {'d', 2},  {'.', -1}};
    int64_t starts[] = {50, 300, 500, 600, 800, 1000, 1200, 1300, 1400};
    struct lt_voiced t = {.starts = starts, .n_starts = LT_COUNT(starts), .hop = 100};
    assert_int_equal(lt_voiced_onset(&t, phones, 0, 0), 50);
    assert_int_equal(lt_voiced_onset(&t, phones, 0, 1), 0);
    assert_int_equal(lt_voiced_onset(&t, phones, 3, 0), 600);
    assert_int_equal(lt_voiced_onset(&t, phones, 3, 1), 500);
    assert_int_equal(lt_voiced_onset(&t, phones, 5, 0), 700);
    assert_int_equal(lt_voiced_onset(&t, phones, 5, 1), 700);
}

/* 1000 samples of sound, `still` of silence, sound: symbols "a", mark, "b". */
static struct lt_voiced aside(size_t still)
{
    struct lt_voiced t = {.n = 2000 + still, .hop = 100, .n_starts = 4};
    t.v = malloc(t.n * sizeof *t.v);
    t.starts = malloc(4 * sizeof *t.starts);
    assert_true(t.v && t.starts);
    t.cap = t.n;
    memcpy(t.starts, (int64_t[]){0, 1100, 1100 + (int64_t)still, 2000 + (int64_t)still},
           4 * sizeof *t.starts);
    for (size_t i = 0; i < t.n; i++)
        t.v[i] = i >= 1000 && i < 1000 + still ? 0 : i % 2 ? 0.5f : -0.5f;
    return t;
}

static void asides_are_told_by_silence(void **state)
{
    (void)state;
    enum { RATE = 8000, WANT = RATE * 150 / 1000 };
    static const size_t stills[] = {0, 200, WANT - 80, WANT + 200};
    for (size_t i = 0; i < LT_COUNT(stills); i++) {
        struct lt_voiced t = aside(stills[i]);
        size_t before = t.n, run = 0, most = 0, want = stills[i] > WANT ? stills[i] : WANT;
        assert_true(lt_voiced_pause(&t, 1, 2, RATE, 150));
        for (size_t k = 0; k < t.n; k++) {
            run = t.v[k] == 0 ? run + 1 : 0;
            most = run > most ? run : most;
        }
        assert_in_range(most, want, want + 80); /* a step may have been more than half still */
        assert_int_equal(t.starts[2] - 1100 - (int64_t)stills[i], t.n - before);
        lt_voiced_close(&t);
    }
}

enum { EVEN_RATE = 22050 };

/* What is to be added to a tone that is so loud for so long, with as much silence after it. */
static double even_of(double lufs, double seconds, double silence)
{
    static float v[20 * EVEN_RATE];
    size_t n = (size_t)(seconds * EVEN_RATE), all = n + (size_t)(silence * EVEN_RATE);
    assert_true(all <= LT_COUNT(v));
    memset(v, 0, sizeof v);
    for (size_t i = 0; i < n; i++)
        v[i] = (float)(pow(10, (lufs + 3.01) / 20) * sin(2 * 3.14159265358979 * 997 * (double)i / EVEN_RATE));
    double db = -99;
    assert_true(lt_voiced_even_db(v, all, EVEN_RATE, -25, &db));
    return db;
}

static const struct {
    double lufs, seconds, silence, db;
} levels[] = {
    {-25, 2, 0, 0},    {-24.8, 9, 0, 0},    {-25.2, 0.6, 0, 0},                  /* as it is */
    {-22, 2, 0, -2.7}, {-28.5, 15, 0, 3.2}, {-21, 0.5, 0, -3.7},                 /* up to 0.3 LU away */
    {-21, 4, 6, -3.7}, {-29, 2, 8, 3.7},                                         /* silence is no speech */
    {-22, 0.2, 0, 0},  {-19, 0.2, 0, -2.7}, {-60, 1, 0, 8},      {-5, 1, 0, -8}, /* half a block; no more */
    {-200, 1, 0, 0},   {-25, 0, 1, 0},      {-25, 0, 0, 0},                      /* nothing to hear */
};

static void lines_come_out_as_loud(void **state)
{
    (void)state;
    for (size_t i = 0; i < LT_COUNT(levels); i++) {
        double got = even_of(levels[i].lufs, levels[i].seconds, levels[i].silence);
        if (fabs(got - levels[i].db) > 0.4)
            fail_msg("%.1f LUFS for %.1f s, then %.1f s of silence: %.2f dB, not %.2f", levels[i].lufs,
                     levels[i].seconds, levels[i].silence, got, levels[i].db);
    }
}

static void noise_depends_on_its_place(void **state)
{
    (void)state;
    static float whole[4096], part[100];
    double sum = 0, squares = 0, fourth = 0;
    lt_noise_normal(7, 0, whole, 4096);
    lt_noise_normal(7, 1000, part, 100);
    assert_memory_equal(whole + 1000, part, sizeof part);
    lt_noise_normal(8, 1000, part, 100);
    assert_memory_not_equal(whole + 1000, part, sizeof part);
    for (size_t i = 0; i < 4096; i++) {
        double v = (double)whole[i];
        sum += v, squares += v * v, fourth += v * v * v * v;
    }
    assert_true(fabs(sum / 4096) < 0.05 && fabs(squares / 4096 - 1) < 0.08 && fabs(fourth / 4096 - 3) < 0.6);
    /* These very numbers: another generator would change every line that was ever kept. */
    static const float want[] = {-0.0218284726f, -2.26479411f, -0.997597992f, -0.159665227f};
    for (size_t i = 0; i < LT_COUNT(want); i++)
        if (whole[i] != want[i])
            fail_msg("noise %zu is %.9g", i, (double)whole[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(symbols_begin_where_their_frames_do),
        cmocka_unit_test(other_numbers_are_no_durations),
        cmocka_unit_test(speech_keeps_a_little_silence),
        cmocka_unit_test(words_begin_where_they_are_heard),
        cmocka_unit_test(asides_are_told_by_silence),
        cmocka_unit_test(lines_come_out_as_loud),
        cmocka_unit_test(noise_depends_on_its_place),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
