/* Mastering: marks stay on their sounds, peaks stay under the ceiling, loudness is what the standard says. */
#include "check.h"

#include "sound/stages.h"

#include <math.h>
#include <stdio.h>
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_ceiling_holds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
