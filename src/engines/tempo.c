/* engines/tempo.c - see tempo.h. The only file that knows libsonic. */
#include "engines/tempo.h"

#include <sonic.h>
#include <stdlib.h>
#include <string.h>

enum { STEP = 4096 };

/* What has come out so far, added to *out. */
static bool drain(sonicStream s, float **out, size_t *n, size_t *cap)
{
    for (;;) {
        if (*cap - *n < STEP) {
            float *more = realloc(*out, (*cap * 2 + STEP) * sizeof **out);
            if (!more)
                return false;
            *out = more;
            *cap = *cap * 2 + STEP;
        }
        int got = sonicReadFloatFromStream(s, *out + *n, STEP);
        if (got <= 0)
            return true;
        *n += (size_t)got;
    }
}

bool lt_tempo_change(float **v, size_t *n, int rate_hz, double speed)
{
    float *out = NULL;
    size_t n_out = 0, cap = 0;
    sonicStream s = sonicCreateStream(rate_hz, 1);
    bool good = s != NULL;
    if (good)
        sonicSetSpeed(s, (float)speed);
    for (size_t at = 0; good && at < *n; at += STEP) {
        size_t step = *n - at < STEP ? *n - at : STEP;
        good = sonicWriteFloatToStream(s, *v + at, (int)step) && drain(s, &out, &n_out, &cap);
    }
    good = good && sonicFlushStream(s) && drain(s, &out, &n_out, &cap);
    if (s)
        sonicDestroyStream(s);
    if (!good) {
        free(out);
        return false;
    }
    free(*v);
    *v = out;
    *n = n_out;
    return true;
}
