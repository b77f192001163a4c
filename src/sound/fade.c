/* sound/fade.c - an engine that starts or stops at full level would click against the silence around its
 * line: both ends get a raised-cosine fade. In silence it changes nothing. */
#include "sound/stages.h"

#include <math.h>

void lt_fade_ends(struct lt_pcm *pcm, int fade_ms)
{
    size_t n = (size_t)fade_ms * (size_t)pcm->rate_hz / 1000;
    if (n > pcm->n / 2)
        n = pcm->n / 2;
    for (size_t i = 0; i < n; i++) {
        float g = 0.5f - 0.5f * cosf(3.14159265f * ((float)i + 0.5f) / (float)n);
        pcm->v[i] *= g;
        pcm->v[pcm->n - 1 - i] *= g;
    }
}
