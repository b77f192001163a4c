/* sound/peak.c - true peak: how high the curve through the samples goes between them. Four times oversampled
 * with a Kaiser-windowed sinc, where that can matter: the filter is linear interpolation plus a filter on the
 * second difference, so the curve rises above its samples by no more than that part can add. In speech this
 * is little, and few blocks are left to look at. */
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

/* One phase: sums to 1 and has its centre exactly at `x`, so that it passes straight lines unchanged. */
static void design(double h[LT_PEAK_TAPS], double x)
{
    const double pi = 3.14159265358979323846, beta = 4, half = LT_PEAK_TAPS / 2;
    double sum = 0, centre = 0;
    for (int k = 0; k < LT_PEAK_TAPS; k++) {
        double t = k - (half - 1) - x, r = t / half;
        h[k] = sin(pi * t) / (pi * t) * bessel_i0(beta * sqrt(1 - r * r)) / bessel_i0(beta);
        sum += h[k];
    }
    for (int k = 0; k < LT_PEAK_TAPS; k++) {
        h[k] /= sum;
        centre += h[k] * (k - (half - 1));
    }
    h[LT_PEAK_TAPS / 2 - 1] += centre - x;
    h[LT_PEAK_TAPS / 2] -= centre - x;
}

/* What is left of h without linear interpolation, as a filter on the second difference: summed up twice. Its
 * absolute sum bounds what it adds. */
static double curvature(const double h[LT_PEAK_TAPS], double x)
{
    double once = 0, twice = 0, size = 0;
    for (int k = 0; k < LT_PEAK_TAPS; k++) {
        double straight = k == LT_PEAK_TAPS / 2 - 1 ? 1 - x : k == LT_PEAK_TAPS / 2 ? x : 0;
        once += h[k] - straight;
        twice += once;
        size += fabs(twice);
    }
    return size;
}

void lt_peak_init(struct lt_peak_filter *f)
{
    f->curve = 0;
    for (int p = 0; p < LT_PEAK_PHASES; p++) {
        double h[LT_PEAK_TAPS], x = (p + 1) / (double)(LT_PEAK_PHASES + 1);
        design(h, x);
        for (int k = 0; k < LT_PEAK_TAPS; k++)
            f->h[p][k] = (float)h[k];
        f->curve = fmaxf(f->curve, (float)(curvature(h, x) * 1.001));
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

/* Largest second difference that a value of the block at v can depend on. */
static float bend(const float *v)
{
    float lane[8] = {0};
    for (int i = -LT_PEAK_PAD / 2; i < LT_PEAK_BLOCK + LT_PEAK_PAD / 2; i += 8)
        for (int k = 0; k < 8; k++)
            lane[k] = larger(lane[k], fabsf(v[i + k - 1] - 2 * v[i + k] + v[i + k + 1]));
    float most = 0;
    for (int k = 0; k < 8; k++)
        most = larger(most, lane[k]);
    return most;
}

bool lt_peak_may_pass(const struct lt_peak_filter *f, const float *v, float ceiling)
{
    /* A second difference is at most four times a sample: most blocks are quiet enough to be done here. */
    float near = lt_peak_samples(v - LT_PEAK_PAD / 2, LT_PEAK_BLOCK + LT_PEAK_PAD);
    if (near * (1 + 4 * f->curve) <= ceiling)
        return false;
    return lt_peak_samples(v, LT_PEAK_BLOCK + 1) + f->curve * bend(v) > ceiling;
}

float lt_peak_true(const struct lt_peak_filter *f, const float *v, size_t n)
{
    float peak = lt_peak_samples(v, n), out[LT_PEAK_BLOCK];
    for (size_t at = 0; at < n; at += LT_PEAK_BLOCK) {
        if (!lt_peak_may_pass(f, v + at, peak))
            continue;
        lt_peak_between(f, v + at, out);
        peak = larger(peak, lt_peak_samples(out, n - at < LT_PEAK_BLOCK ? n - at : LT_PEAK_BLOCK));
    }
    return peak;
}
