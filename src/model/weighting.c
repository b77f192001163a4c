/* model/weighting.c - see weighting.h. */
#include "model/weighting.h"

#include <math.h>

/* BS.1770-4 gives both filters at 48 kHz; these are the analogue prototypes of its tables, so they hold
 * at any rate (as in Brecht De Man, "Evaluation of implementations of the EBU R128 loudness measurement"). */
static struct lt_biquad shelf(double rate)
{
    const double f0 = 1681.974450955533, g = 3.999843853973347, q = 0.7071752369554196;
    double k = tan(3.14159265358979323846 * f0 / rate), vh = pow(10, g / 20),
           vb = pow(vh, 0.4996667741545416);
    double a0 = 1 + k / q + k * k;
    return (struct lt_biquad){(vh + vb * k / q + k * k) / a0, 2 * (k * k - vh) / a0,
                              (vh - vb * k / q + k * k) / a0, 2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0};
}

static struct lt_biquad high_pass(double rate)
{
    const double f0 = 38.13547087602444, q = 0.5003270373238773;
    double k = tan(3.14159265358979323846 * f0 / rate), a0 = 1 + k / q + k * k;
    return (struct lt_biquad){1, -2, 1, 2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0};
}

struct lt_weighting lt_weighting_for(int rate_hz)
{
    return (struct lt_weighting){.shelf = shelf(rate_hz), .high = high_pass(rate_hz)};
}

double lt_weighting_energy(struct lt_weighting *w, const float *v, size_t n)
{
    const struct lt_biquad s = w->shelf, h = w->high;
    double s1 = w->s1, s2 = w->s2, h1 = w->h1, h2 = w->h2, sum = 0;
    for (size_t i = 0; i < n; i++) {
        double x = (double)v[i], y = s.b0 * x + s1;
        s1 = s.b1 * x - s.a1 * y + s2;
        s2 = s.b2 * x - s.a2 * y;
        double z = y + h1;
        h1 = h.b1 * y - h.a1 * z + h2;
        h2 = h.b2 * y - h.a2 * z;
        sum += z * z;
    }
    w->s1 = s1;
    w->s2 = s2;
    w->h1 = h1;
    w->h2 = h2;
    return sum;
}
