/* sound/peak.c - true peak: how high the curve through the samples goes between them. Four times oversampled
 * with a Kaiser-windowed sinc; only blocks that can matter are, because the filter's absolute sum bounds what
 * it can make of the samples it sees. */
#include "sound/stages.h"

#include <math.h>

static double bessel_i0(double x)
{
    double sum = 1, term = 1;
    for (int k = 1; k < 32; k++) {
        term *= (x / (2 * k)) * (x / (2 * k));
        sum += term;
    }
    return sum;
}

void lt_peak_init(struct lt_peak_filter *f)
{
    const double pi = 3.14159265358979323846, beta = 4, half = LT_PEAK_TAPS / 2;
    f->most = 1;
    for (int p = 0; p < LT_PEAK_PHASES; p++) {
        double h[LT_PEAK_TAPS], sum = 0, size = 0;
        for (int k = 0; k < LT_PEAK_TAPS; k++) {
            double x = k - (half - 1) - (p + 1) / (double)(LT_PEAK_PHASES + 1), r = x / half;
            h[k] = sin(pi * x) / (pi * x) * bessel_i0(beta * sqrt(1 - r * r)) / bessel_i0(beta);
            sum += h[k];
        }
        for (int k = 0; k < LT_PEAK_TAPS; k++) {
            f->h[p][k] = (float)(h[k] / sum);
            size += fabs(h[k] / sum);
        }
        f->most = fmaxf(f->most, (float)size);
    }
}

static inline float larger(float a, float b)
{
    return a > b ? a : b; /* fmaxf would ask about NaN and keep the loops from being vectorised */
}

void lt_peak_between(const struct lt_peak_filter *f, const float *v, float out[LT_PEAK_BLOCK])
{
    for (int i = 0; i < LT_PEAK_BLOCK; i++)
        out[i] = 0;
    for (int p = 0; p < LT_PEAK_PHASES; p++) {
        float s[LT_PEAK_BLOCK] = {0};
        /* Taps outside, samples inside: the inner loop has no sum to carry and fills the vector unit. */
        for (int k = 0; k < LT_PEAK_TAPS; k++) {
            const float h = f->h[p][k], *from = v + k - (LT_PEAK_TAPS / 2 - 1);
            for (int i = 0; i < LT_PEAK_BLOCK; i++)
                s[i] += h * from[i];
        }
        for (int i = 0; i < LT_PEAK_BLOCK; i++)
            out[i] = larger(out[i], fabsf(s[i]));
    }
}

float lt_peak_samples(const float *v, size_t n)
{
    float lane[8] = {0};
    size_t i = 0;
    for (; i + 8 <= n; i += 8)
        for (size_t k = 0; k < 8; k++)
            lane[k] = larger(lane[k], fabsf(v[i + k]));
    for (; i < n; i++)
        lane[0] = larger(lane[0], fabsf(v[i]));
    float peak = 0;
    for (size_t k = 0; k < 8; k++)
        peak = larger(peak, lane[k]);
    return peak;
}

float lt_peak_true(const struct lt_peak_filter *f, const float *v, size_t n)
{
    float peak = lt_peak_samples(v, n), out[LT_PEAK_BLOCK];
    for (size_t at = 0; at < n; at += LT_PEAK_BLOCK) {
        const float *from = v + at - LT_PEAK_PAD;
        size_t end = n + LT_PEAK_PAD - at, most = LT_PEAK_BLOCK + 2 * LT_PEAK_PAD;
        if (lt_peak_samples(from, end + LT_PEAK_PAD < most ? end + LT_PEAK_PAD : most) * f->most <= peak)
            continue;
        lt_peak_between(f, v + at, out);
        peak = larger(peak, lt_peak_samples(out, LT_PEAK_BLOCK));
    }
    return peak;
}
