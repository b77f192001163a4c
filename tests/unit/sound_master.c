/* Mastering: marks stay on their sounds, peaks stay under the ceiling, loudness is what the standard says. */
#include "check.h"

#include "sound/stages.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const double pi = 3.14159265358979323846;

static struct lt_pcm silence(int rate_hz, size_t n)
{
    struct lt_pcm p = {.rate_hz = rate_hz};
    assert_true(lt_pcm_reserve(&p, n + 1));
    memset(p.v, 0, n * sizeof *p.v);
    p.n = n;
    return p;
}

/* Noise of a random colour with random bursts: nothing like speech, and harder on a limiter. */
static struct lt_pcm noise(uint64_t *random, int rate_hz, size_t n)
{
    struct lt_pcm p = silence(rate_hz, n);
    double colour = (double)(check_random(random) % 1000) / 1000, low = 0, before = 0, level = 0.1;
    for (size_t i = 0; i < n; i++) {
        if (check_random(random) % 2000 == 0)
            level = pow(10, (double)(check_random(random) % 40) / 20 - 1.5);
        double x = (double)(int64_t)check_random(random) / 9.3e18;
        low += (x - low) * (1 - colour * 0.98);
        p.v[i] = (float)((low + before) / 2 * level); /* nothing at Nyquist, where no two meters agree */
        before = low;
    }
    return p;
}

/* The peak by a filter of its own: a long windowed sinc, eight times oversampled. */
static double reference_peak(const struct lt_pcm *p)
{
    enum { HALF = 48, TIMES = 8 };
    static double h[TIMES][2 * HALF];
    for (int k = 0; k < TIMES; k++)
        for (int j = 0; j < 2 * HALF; j++) {
            double x = (double)k / TIMES - (j - HALF);
            double window = 0.5 + 0.5 * cos(pi * x / (HALF + 1));
            h[k][j] = fabs(x) < 1e-12 ? 1 : sin(pi * x) / (pi * x) * window;
        }
    double peak = 0;
    for (size_t i = 0; i < p->n; i++)
        for (int k = 0; k < TIMES; k++) {
            double s = 0;
            for (int j = 0; j < 2 * HALF; j++) {
                int64_t at = (int64_t)i + j - HALF;
                if (at >= 0 && at < (int64_t)p->n)
                    s += h[k][j] * (double)p->v[at];
            }
            peak = fmax(peak, fabs(s));
        }
    return peak;
}

static void the_ceiling_holds(void **state)
{
    (void)state;
    uint64_t seed = check_seed(), random = seed;
    for (int round = 0; round < 24; round++) {
        struct lt_pcm p = noise(&random, round % 2 ? 24000 : 48000, 6000);
        double ceiling = -(double)(check_random(&random) % 60) / 10;
        struct lt_limiter l;
        lt_limiter_init(&l, ceiling, p.rate_hz);
        float peak = 0;
        struct lt_cx cx = {0};
        assert_int_equal(lt_limit(&cx, &l, &p, 3, &peak), LT_OK);
        double got = 20 * log10(reference_peak(&p));
        if (got > ceiling + 0.1 || 20 * log10((double)peak) > ceiling + 0.03)
            fail_msg("seed %llu round %d: %.3f dBTP (said %.3f) over a ceiling of %.1f",
                     (unsigned long long)seed, round, got, 20 * log10((double)peak), ceiling);
        lt_limiter_close(&l);
        lt_pcm_close(&p);
    }
}

static struct lt_pcm speech_at(int rate_hz, size_t before, size_t n, size_t after, float level)
{
    struct lt_pcm p = silence(rate_hz, before + n + after);
    for (size_t i = 0; i < n; i++)
        p.v[before + i] = i % 2 ? level : -level;
    return p;
}

static void silence_is_trimmed_and_marks_follow(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        size_t before, n, after;
        int lead_ms, tail_ms;
        float level;
        size_t want_n;
        int64_t mark, want_mark;
    } rows[] = {
        {"both ends", 1000, 500, 2000, 10, 20, 0.5f, 100 + 500 + 200, 1100, 200},
        {"less than is kept", 50, 500, 30, 10, 20, 0.5f, 580, 60, 60},
        {"a mark in what is cut", 1000, 500, 2000, 10, 20, 0.5f, 800, 20, 0},
        {"a mark behind the end", 1000, 500, 2000, 10, 20, 0.5f, 800, 3500, 800},
        {"nothing but silence", 1000, 0, 1000, 10, 20, 0.5f, 200, 500, 200},
        {"a quiet voice", 1000, 500, 2000, 0, 0, 0.01f, 500, 1000, 0},
        {"under the floor", 1000, 500, 2000, 0, 0, 0.0002f, 0, 1000, 0},
        {"no samples", 0, 0, 0, 10, 20, 0.5f, 0, 0, 0},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_pcm p = speech_at(10000, rows[i].before, rows[i].n, rows[i].after, rows[i].level);
        assert_true(lt_pcm_add_mark(&p, (struct lt_mark){.sample = rows[i].mark}));
        lt_trim(&p, rows[i].lead_ms, rows[i].tail_ms);
        bad += check_int(rows[i].name, (long long)rows[i].want_n, (long long)p.n);
        bad += check_int(rows[i].name, rows[i].want_mark, p.marks[0].sample);
        lt_pcm_close(&p);
    }
    assert_int_equal(bad, 0);
}

/* A smooth pulse stands at the same time in every rate, to a fraction of a sample; so does its mark. */
static void resampling_moves_nothing(void **state)
{
    (void)state;
    static const int rates[][2] = {{22050, 24000}, {16000, 24000}, {22050, 48000}, {44100, 24000},
                                   {8000, 24000},  {48000, 24000}, {24000, 22050}, {11025, 16000}};
    for (size_t r = 0; r < LT_COUNT(rates); r++) {
        int from = rates[r][0], to = rates[r][1];
        struct lt_cx cx = {0};
        struct lt_pcm p = silence(from, (size_t)from / 2), scratch = {0};
        double at = 0.2; /* seconds */
        for (size_t i = 0; i < p.n; i++) {
            double t = ((double)i / from - at) / 0.0006;
            p.v[i] = (float)exp(-t * t);
        }
        assert_true(lt_pcm_add_mark(&p, (struct lt_mark){.sample = (int64_t)(at * from)}));
        assert_int_equal(lt_resample(&cx, &p, to, &scratch), LT_OK);
        double sum = 0, moment = 0;
        for (size_t i = 0; i < p.n; i++) {
            double e = (double)p.v[i] * (double)p.v[i];
            sum += e;
            moment += e * (double)i;
        }
        if (fabs(moment / sum - at * to) > 0.02 || llabs(p.marks[0].sample - (int64_t)(at * to)) > 1)
            fail_msg("%d to %d: %.3f samples off, the mark at %lld", from, to, moment / sum - at * to,
                     (long long)p.marks[0].sample);
        assert_int_equal(p.rate_hz, to);
        assert_true(llabs((int64_t)p.n - to / 2) <= 1);
        lt_pcm_close(&p);
        lt_pcm_close(&scratch);
    }
}

static void hard_ends_are_faded(void **state)
{
    (void)state;
    struct lt_pcm p = speech_at(24000, 0, 4800, 0, 0.5f);
    lt_fade_ends(&p, 4);
    assert_true(fabsf(p.v[0]) < 0.001f && fabsf(p.v[p.n - 1]) < 0.001f);
    assert_true(fabsf(fabsf(p.v[48]) - 0.25f) < 0.02f); /* half way at 2 ms */
    assert_true(fabsf(p.v[96]) == 0.5f && fabsf(p.v[p.n - 97]) == 0.5f);
    p.n = 1; /* too short to fade: left alone */
    p.v[0] = 0.5f;
    lt_fade_ends(&p, 4);
    assert_true(p.v[0] == 0.5f);
    lt_pcm_close(&p);
}

static void quiet_lines_are_only_made_louder(void **state)
{
    (void)state;
    struct lt_pcm p = silence(24000, 5000);
    uint64_t random = check_seed();
    for (size_t i = 0; i < p.n; i++)
        p.v[i] = (float)(check_random(&random) % 1000) / 4000;
    float was = p.v[777], peak = 0;
    struct lt_limiter l;
    struct lt_cx cx = {0};
    lt_limiter_init(&l, -1, p.rate_hz);
    assert_int_equal(lt_limit(&cx, &l, &p, 2, &peak), LT_OK);
    assert_true(p.v[777] == 2 * was);
    lt_limiter_close(&l);
    lt_pcm_close(&p);
}

/* The limiter turns the sound around a peak down, and lets go again. */
static void a_peak_is_met_and_left(void **state)
{
    (void)state;
    struct lt_pcm p = silence(24000, 48000);
    for (size_t i = 0; i < p.n; i++)
        p.v[i] = (float)(0.25 * sin(0.05 * (double)i) * (i > 20000 && i < 20200 ? 6 : 1));
    struct lt_limiter l;
    struct lt_cx cx = {0};
    float peak = 0, before = p.v[19900], after = p.v[44000];
    lt_limiter_init(&l, -3, p.rate_hz);
    assert_int_equal(lt_limit(&cx, &l, &p, 1, &peak), LT_OK);
    assert_true(fabs(20 * log10((double)peak) + 3.05) < 0.03);
    assert_true(p.v[19900] == before); /* 3 ms ahead it has not begun */
    assert_true(fabsf(p.v[44000] - after) < 1e-4f * fabsf(after));
    lt_limiter_close(&l);
    lt_pcm_close(&p);
}

static void a_line_depends_on_itself_only(void **state)
{
    (void)state;
    struct lt_sound_opts opts = {
        .rate_hz = 24000, .gain_db = 12, .ceiling_dbtp = -3, .lead_ms = 5, .tail_ms = 5};
    struct lt_cx cx = {0};
    struct lt_sound *s = NULL;
    struct lt_take first = {0}, other = {0}, again = {0};
    uint64_t random = check_seed();
    struct lt_pcm a = noise(&random, 22050, 30000), b = noise(&random, 44100, 50000),
                  c = silence(22050, 30000);
    memcpy(c.v, a.v, a.n * sizeof *a.v);
    assert_int_equal(lt_sound_open(&cx, &opts, &s), LT_OK);
    assert_int_equal(lt_sound_master(&cx, s, &a, &first), LT_OK);
    assert_int_equal(lt_sound_master(&cx, s, &b, &other), LT_OK);
    assert_int_equal(lt_sound_master(&cx, s, &c, &again), LT_OK);
    assert_int_equal(a.n, c.n);
    assert_memory_equal(a.v, c.v, a.n * sizeof *a.v);
    assert_true(first.true_peak == again.true_peak);
    assert_int_equal(first.n_loudness, again.n_loudness);
    assert_memory_equal(first.loudness, again.loudness, first.n_loudness * sizeof *first.loudness);
    assert_int_equal(first.clipped, 0);
    lt_take_close(&first);
    lt_take_close(&other);
    lt_take_close(&again);
    lt_pcm_close(&a);
    lt_pcm_close(&b);
    lt_pcm_close(&c);
    lt_sound_close(s);
}

static void nonsense_samples_are_silence_and_counted(void **state)
{
    (void)state;
    struct lt_sound_opts opts = {.rate_hz = 24000, .ceiling_dbtp = -1};
    struct lt_cx cx = {0};
    struct lt_sound *s = NULL;
    struct lt_take take = {0};
    struct lt_pcm p = speech_at(24000, 0, 4800, 0, 0.5f);
    p.v[100] = NAN;
    p.v[200] = INFINITY;
    p.v[300] = -1e30f;
    p.v[400] = 0;
    assert_int_equal(lt_sound_open(&cx, &opts, &s), LT_OK);
    assert_int_equal(lt_sound_master(&cx, s, &p, &take), LT_OK);
    assert_int_equal(take.clipped, 3);
    for (size_t i = 0; i < p.n; i++)
        assert_true(fabsf(p.v[i]) <= 1);
    lt_take_close(&take);
    lt_pcm_close(&p);
    lt_sound_close(s);
}

static void impossible_settings_are_refused(void **state)
{
    (void)state;
    static const struct {
        struct lt_sound_opts opts;
        const char *what;
    } rows[] = {
        {{.rate_hz = 0}, "a sample rate of 0 Hz is outside 4000 to 192000"},
        {{.rate_hz = 24000, .ceiling_dbtp = 1}, "a gain of 0 dB under a ceiling of 1 dBTP cannot be made"},
        {{.rate_hz = 24000, .gain_db = 99}, "a gain of 99 dB under a ceiling of 0 dBTP cannot be made"},
    };
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        struct lt_sound *s = NULL;
        assert_int_equal(lt_sound_open(&cx, &rows[i].opts, &s), LT_USAGE);
        assert_string_equal(cx.what, rows[i].what);
        lt_sound_close(s);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_ceiling_holds),
        cmocka_unit_test(silence_is_trimmed_and_marks_follow),
        cmocka_unit_test(resampling_moves_nothing),
        cmocka_unit_test(hard_ends_are_faded),
        cmocka_unit_test(quiet_lines_are_only_made_louder),
        cmocka_unit_test(a_peak_is_met_and_left),
        cmocka_unit_test(a_line_depends_on_itself_only),
        cmocka_unit_test(nonsense_samples_are_silence_and_counted),
        cmocka_unit_test(impossible_settings_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
