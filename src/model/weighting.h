/* model/weighting.h - how loud samples are to an ear: K weighting (ITU-R BS.1770-4). */
#ifndef LT_MODEL_WEIGHTING_H
#define LT_MODEL_WEIGHTING_H

#include <stddef.h>

struct lt_biquad {
    double b0, b1, b2, a1, a2;
};

/* The filter and where it stands in a signal: transposed direct form II. */
struct lt_weighting {
    struct lt_biquad shelf, high;
    double s1, s2, h1, h2;
};

struct lt_weighting lt_weighting_for(int rate_hz);
double lt_weighting_energy(struct lt_weighting *w, const float *v, size_t n); /* sum of weighted squares */

#endif
