/* engines/noise.c - see noise.h. The counter goes through the finaliser of SplitMix64 (Steele, Lea, Flood
 * 2014) twice; the normal distribution is Wichura's AS 241 (PPND7, good to one part in 10^7). */
#include "engines/noise.h"

#include <math.h>
#include <string.h>

static uint64_t mix(uint64_t x)
{
    x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9u;
    x = (x ^ x >> 27) * 0x94D049BB133111EBu;
    return x ^ x >> 31;
}

/* Inside (0, 1), never at its ends. */
static double even(uint64_t key, uint64_t at)
{
    uint64_t x = mix(mix(key + at * 0x9E3779B97F4A7C15u) + key);
    return ((double)(x >> 12) + 0.5) * 0x1p-52;
}

/* The natural logarithm of x in (0, 1): 2^e and a mantissa near 1, whose logarithm is 2 artanh. */
static double logarithm(double x)
{
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    int e = (int)(bits >> 52) - 1023;
    bits = (bits & 0xFFFFFFFFFFFFFu) | (uint64_t)1023 << 52;
    memcpy(&x, &bits, sizeof x);
    if (x > 1.4142135623730951) {
        x *= 0.5;
        e++;
    }
    double z = (x - 1) / (x + 1), zz = z * z, sum = 0;
    for (int i = 19; i >= 1; i -= 2)
        sum = sum * zz + 1.0 / i;
    return 2 * z * sum + e * 0.6931471805599453;
}

static double horner(const double *c, int n, double x)
{
    double v = 0;
    while (n-- > 0)
        v = v * x + c[n];
    return v;
}

static double normal(double u)
{
    static const double a[] = {3.3871327179, 50.434271938, 159.29113202, 59.109374720},
                        b[] = {1, 17.895169469, 78.757757664, 67.187563600},
                        c[] = {1.4234372777, 2.7568153900, 1.3067284816, 0.17023821103},
                        d[] = {1, 0.73700164250, 0.12021132975},
                        e[] = {6.6579051150, 3.0812263860, 0.42868294337, 0.017337203997},
                        f[] = {1, 0.24197894225, 0.012258202635};
    double q = u - 0.5;
    if (fabs(q) <= 0.425) {
        double r = 0.180625 - q * q;
        return q * horner(a, 4, r) / horner(b, 4, r);
    }
    double r = sqrt(-logarithm(q < 0 ? u : 1 - u));
    double v =
        r <= 5 ? horner(c, 4, r - 1.6) / horner(d, 3, r - 1.6) : horner(e, 4, r - 5) / horner(f, 3, r - 5);
    return q < 0 ? -v : v;
}

void lt_noise_normal(uint64_t key, uint64_t at, float *to, size_t n)
{
    for (size_t i = 0; i < n; i++)
        to[i] = (float)normal(even(key, at + i));
}

void lt_noise_even(uint64_t key, uint64_t at, float *to, size_t n)
{
    for (size_t i = 0; i < n; i++)
        to[i] = (float)even(key, at + i);
}
