/* sound/trim.c - engine silence at the ends of a line is cut; what the line policy wants comes as exact
 * pauses later. Marks that pointed into the cut are moved to its edge. */
#include "sound/stages.h"

#include <math.h>
#include <string.h>

/* Sound is what passes -50 dB below the line's peak, held within -70 and -50 dBFS: low enough for a final
 * "f", high enough for the noise floor of a neural voice. */
static float threshold_of(const struct lt_pcm *pcm)
{
    float peak = lt_peak_samples(pcm->v, pcm->n);
    return fminf(fmaxf(peak * 3.16e-3f, 3.16e-4f), 3.16e-3f);
}

static int64_t clamp(int64_t v, int64_t low, int64_t high)
{
    return v < low ? low : v > high ? high : v;
}

void lt_trim(struct lt_pcm *pcm, int lead_ms, int tail_ms)
{
    float threshold = threshold_of(pcm);
    size_t begin = 0, end = pcm->n;
    while (begin < end && fabsf(pcm->v[begin]) < threshold)
        begin++;
    while (end > begin && fabsf(pcm->v[end - 1]) < threshold)
        end--;
    size_t lead = (size_t)lead_ms * (size_t)pcm->rate_hz / 1000,
           tail = (size_t)tail_ms * (size_t)pcm->rate_hz / 1000;
    if (begin == end) { /* all silence: what the edges of sound would have kept */
        begin = 0;
        end = 0;
    }
    begin = begin > lead ? begin - lead : 0;
    end = pcm->n - end > tail ? end + tail : pcm->n;
    memmove(pcm->v, pcm->v + begin, (end - begin) * sizeof *pcm->v);
    pcm->n = end - begin;
    for (size_t i = 0; i < pcm->n_marks; i++)
        pcm->marks[i].sample = clamp(pcm->marks[i].sample - (int64_t)begin, 0, (int64_t)pcm->n);
}
