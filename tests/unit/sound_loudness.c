/* Loudness joined from takes and silences is what libebur128 measures over the whole file. */
#include "check.h"

#include "sound/stages.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#ifdef LT_HAVE_PACKAGE
#include <ebur128.h>

/* Bursts of coloured noise with the level of speech, and pauses within. */
static struct lt_pcm line(uint64_t *random, int rate_hz)
{
    struct lt_pcm p = {.rate_hz = rate_hz};
    p.n = (size_t)rate_hz * (20 + check_random(random) % 400) / 100;
    assert_true(lt_pcm_reserve(&p, p.n + 1));
    double low = 0, level = 0.1, wanted = 0.1;
    for (size_t i = 0; i < p.n; i++) {
        if (check_random(random) % (unsigned)(rate_hz / 6) == 0)
            wanted = check_random(random) % 4 ? pow(10, -(double)(check_random(random) % 30) / 20) : 0.0005;
        level += (wanted - level) * 0.002;
        low += ((double)(int64_t)check_random(random) / 9.3e18 - low) * 0.4;
        p.v[i] = (float)(low * level);
    }
    return p;
}

/* A file of lines with pauses on the 20 ms grid, as narrate makes it. */
static void compare(int rate_hz, uint64_t seed)
{
    uint64_t random = seed;
    struct lt_cx cx = {0};
    struct lt_loudness *ours = NULL;
    ebur128_state *theirs = ebur128_init(1, (unsigned long)rate_hz, EBUR128_MODE_I | EBUR128_MODE_TRUE_PEAK);
    static const float zeros[48000 * 4];
    size_t frame = (size_t)rate_hz / 50;
    struct lt_take take = {0};
    double peak = 0;
    assert_int_equal(lt_loudness_open(&cx, &ours), LT_OK);
    for (int i = 0; i < 12; i++) {
        struct lt_pcm p = line(&random, rate_hz);
        struct lt_limiter l;
        lt_limiter_init(&l, 0, rate_hz);
        assert_int_equal(lt_limit(&cx, &l, &p, 1, &take.true_peak), LT_OK);
        assert_int_equal(lt_loudness_measure(&cx, &p, &take), LT_OK);
        size_t frames = (p.n + frame - 1) / frame;
        take.length48 = (int64_t)frames * 960;
        lt_loudness_add(ours, &take);
        ebur128_add_frames_float(theirs, p.v, p.n);
        ebur128_add_frames_float(theirs, zeros, frames * frame - p.n);
        size_t pause = check_random(&random) % 60;
        lt_loudness_silence(ours, (int64_t)pause * 960);
        ebur128_add_frames_float(theirs, zeros, pause * frame);
        lt_limiter_close(&l);
        lt_pcm_close(&p);
    }
    double want = 0;
    ebur128_loudness_global(theirs, &want);
    ebur128_true_peak(theirs, 0, &peak);
    double got = lt_loudness_lufs(ours);
    if (fabs(got - want) > 0.1 ||
        lt_loudness_peak_dbtp(ours) < 20 * log10(peak) - 0.05) /* its filter sees less */
        fail_msg("seed %llu, %d Hz: %.3f LUFS (libebur128: %.3f), peak %.2f (%.2f)", (unsigned long long)seed,
                 rate_hz, got, want, lt_loudness_peak_dbtp(ours), 20 * log10(peak));
    ebur128_destroy(&theirs);
    lt_loudness_close(ours);
    lt_take_close(&take);
}

static void the_whole_is_what_its_takes_say(void **state)
{
    (void)state;
    uint64_t seed = check_seed();
    for (unsigned i = 0; i < 12; i++)
        compare(i % 3 == 0 ? 48000 : i % 3 == 1 ? 24000 : 16000, seed + i);
}
#endif

/* EBU Tech 3341 case 1: a 1 kHz sine at -23 dBFS (in one channel -23 - 3.01 + 3.01 - 0.691 + 0.691). */
static void a_sine_measures_its_level(void **state)
{
    (void)state;
    static const double levels[] = {-23, -33, -6};
    for (size_t k = 0; k < LT_COUNT(levels); k++) {
        struct lt_cx cx = {0};
        struct lt_pcm p = {.rate_hz = 48000};
        struct lt_take take = {0};
        struct lt_loudness *l = NULL;
        p.n = 48000 * 10;
        assert_true(lt_pcm_reserve(&p, p.n));
        for (size_t i = 0; i < p.n; i++)
            p.v[i] = (float)(pow(10, levels[k] / 20) * sin(6.283185307179586 * 1000 * (double)i / 48000));
        assert_int_equal(lt_loudness_measure(&cx, &p, &take), LT_OK);
        take.length48 = 48000 * 10;
        assert_int_equal(lt_loudness_open(&cx, &l), LT_OK);
        lt_loudness_add(l, &take);
        assert_true(fabs(lt_loudness_lufs(l) - (levels[k] - 3.01)) < 0.05);
        lt_loudness_close(l);
        lt_take_close(&take);
        lt_pcm_close(&p);
    }
}

static void silence_has_no_loudness(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_loudness *l = NULL;
    assert_int_equal(lt_loudness_open(&cx, &l), LT_OK);
    assert_true(lt_loudness_lufs(l) < -1e300);
    lt_loudness_silence(l, 480000);
    assert_true(lt_loudness_lufs(l) < -1e300);
    assert_true(lt_loudness_peak_dbtp(l) < -1e300);
    assert_int_equal(lt_loudness_clipped(l), 0);
    lt_loudness_close(l);
}

static struct lt_loudness_reading meter(const float *v, size_t n, int channels, size_t step)
{
    struct lt_cx cx = {0};
    struct lt_meter *m = NULL;
    struct lt_loudness_reading r;
    assert_int_equal(lt_meter_open(&cx, channels, 48000, &m), LT_OK);
    for (size_t at = 0; at < n; at += step)
        lt_meter_add(m, v + at * (size_t)channels, n - at < step ? n - at : step);
    lt_meter_read(m, &r);
    lt_meter_close(m);
    return r;
}

/* A second of silence, two of sine, three of silence, one of sine, half a second of silence. */
static void the_meter_finds_silences_peaks_and_clipping(void **state)
{
    (void)state;
    enum { N = 48000 * 15 / 2 };
    float *v = calloc((size_t)N * 2, sizeof *v), *stereo = calloc((size_t)N * 2, sizeof *v);
    assert_true(v && stereo);
    for (int i = 0; i < N; i++)
        if ((i >= 48000 && i < 48000 * 3) || (i >= 48000 * 6 && i < 48000 * 7))
            v[i] = (float)(0.5 * cos(6.283185307179586 * 12000 * ((double)i + 0.5) / 48000));
    static const size_t steps[] = {1, 960, 4799, N};
    for (size_t k = 0; k < LT_COUNT(steps); k++) {
        struct lt_loudness_reading r = meter(v, N, 1, steps[k]);
        assert_int_equal(r.lead48, 48000);
        assert_int_equal(r.tail48, 24000);
        assert_int_equal(r.longest48, 48000 * 3);
        assert_int_equal(r.longest_at48, 48000 * 3);
        assert_int_equal(r.clipped, 0);
        /* Samples at 45 degrees of the wave: they reach 0.354, the wave 0.5, its hard ends a little more. */
        assert_true(r.true_peak_dbtp > -6.1 && r.true_peak_dbtp < -5);
    }
    for (int i = 0; i < N; i++)
        stereo[2 * i] = stereo[2 * i + 1] = v[i];
    struct lt_loudness_reading one = meter(v, N, 1, 1000), two = meter(stereo, N, 2, 777);
    assert_true(fabs(two.lufs - one.lufs - 3.01) < 0.02);
    assert_true(fabs(two.true_peak_dbtp - one.true_peak_dbtp) < 1e-6);
    assert_int_equal(two.longest48, one.longest48);
    v[100] = 1;
    v[N - 1] = -1.5f;
    one = meter(v, N, 1, 1000);
    assert_int_equal(one.clipped, 2);
    assert_int_equal(one.tail48, 0);
    assert_true(one.true_peak_dbtp > 3.4);
    memset(v, 0, N * sizeof *v);
    one = meter(v, N, 1, 1000);
    assert_int_equal(one.lead48, N);
    assert_int_equal(one.tail48, N);
    assert_true(one.lufs < -1e300 && one.true_peak_dbtp < -1e300);
    free(v);
    free(stereo);
}

/* At every rate, whether a tenth of a second is a whole number of blocks or not. */
static void a_sine_peaks_where_it_does_at_any_rate(void **state)
{
    (void)state;
    static const int rates_hz[] = {8000, 11025, 16000, 22050, 24000, 32000, 44100, 48000};
    for (size_t k = 0; k < LT_COUNT(rates_hz); k++) {
        struct lt_loudness_reading r = {0};
        struct lt_cx cx = {0};
        struct lt_meter *m = NULL;
        assert_int_equal(lt_meter_open(&cx, 1, rates_hz[k], &m), LT_OK);
        for (int i = 0; i < 3 * rates_hz[k]; i++) {
            /* It swells and fades, and 777 Hz meet themselves nowhere at the end of a chunk. */
            double fade = sin(3.141592653589793 * i / (3.0 * rates_hz[k]));
            float v = (float)(0.5 * fade * sin(6.283185307179586 * 777 * i / rates_hz[k]));
            lt_meter_add(m, &v, 1);
        }
        lt_meter_read(m, &r);
        lt_meter_close(m);
        if (fabs(r.true_peak_dbtp + 6.02) > 0.06)
            fail_msg("at %d Hz a sine of 0.5 peaks at %.2f dBTP", rates_hz[k], r.true_peak_dbtp);
    }
}

/* Speech-like lines; what the found gain makes of them is as loud as was asked for. */
static void calibration_finds_the_gain(void **state)
{
    (void)state;
    enum { LINES = 4 };
    struct lt_pcm lines[LINES];
    for (int k = 0; k < LINES; k++) {
        lines[k] = (struct lt_pcm){.rate_hz = 22050, .n = 22050 * 3};
        assert_true(lt_pcm_reserve(&lines[k], lines[k].n));
        for (size_t i = 0; i < lines[k].n; i++) { /* pulses: peaks far above their mean */
            double t = (double)(i % 200) / 200, pulse = exp(-20 * t) * sin(40 * t);
            lines[k].v[i] = (float)(0.3 * pulse * (0.6 + 0.4 * sin((double)i / 3000)));
        }
    }
    struct lt_sound_opts opts = {.rate_hz = 24000, .ceiling_dbtp = -2};
    struct lt_cx cx = {0};
    double gain_db = 0, again_db = 0;
    float was = lines[0].v[1000];
    assert_int_equal(lt_sound_calibrate(&cx, &opts, lines, LINES, -19, &gain_db), LT_OK);
    assert_true(lines[0].v[1000] == was);
    assert_true(gain_db > 1 && gain_db < 30);
    opts.gain_db = gain_db; /* from there nothing is missing */
    assert_int_equal(lt_sound_calibrate(&cx, &opts, lines, LINES, -19, &again_db), LT_OK);
    assert_true(fabs(again_db - gain_db) < 0.05);
    opts.ceiling_dbtp = -30;
    assert_int_equal(lt_sound_calibrate(&cx, &opts, lines, LINES, -10, &gain_db), LT_USAGE);
    lt_cx_reset(&cx);
    memset(lines[0].v, 0, lines[0].n * sizeof *lines[0].v);
    assert_int_equal(lt_sound_calibrate(&cx, &opts, lines, 1, -19, &gain_db), LT_USAGE);
    assert_string_equal(cx.what, "calibrating: there is nothing to hear");
    for (int k = 0; k < LINES; k++)
        lt_pcm_close(&lines[k]);
}

/* Nothing as calibrated; the more the louder it is to be; and more wanted is never less gain in all. */
static void makeup_grows_with_what_is_wanted(void **state)
{
    (void)state;
    assert_true(lt_sound_makeup_db(0) == 0);
    assert_true(fabs(lt_sound_makeup_db(0.16) - 0.09) < 1e-9);
    assert_true(lt_sound_makeup_db(-40) == lt_sound_makeup_db(-10) && lt_sound_makeup_db(-40) < -0.5);
    assert_true(lt_sound_makeup_db(40) == lt_sound_makeup_db(10) && lt_sound_makeup_db(40) > 3);
    for (int i = -700; i < 400; i++) {
        double at = i / 100.0, next = (i + 1) / 100.0;
        double step = lt_sound_makeup_db(next) - lt_sound_makeup_db(at);
        assert_true(step >= 0 && step < 0.021);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#ifdef LT_HAVE_PACKAGE
        cmocka_unit_test(the_whole_is_what_its_takes_say),
#endif
        cmocka_unit_test(a_sine_measures_its_level),
        cmocka_unit_test(silence_has_no_loudness),
        cmocka_unit_test(the_meter_finds_silences_peaks_and_clipping),
        cmocka_unit_test(a_sine_peaks_where_it_does_at_any_rate),
        cmocka_unit_test(calibration_finds_the_gain),
        cmocka_unit_test(makeup_grows_with_what_is_wanted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
