/* pack/whole.c - is a take what an encoder of ours could have made? Asked of those that lay on a disk. */
#include "pack/codec.h"

#include <math.h>

enum { LONGEST_S = LT_PCM_MAX_SECONDS + 60 };

static bool are_packets(const struct lt_take *t)
{
    size_t at = 0;
    if (t->length48 != (int64_t)t->n_packets * LT_FRAME48)
        return false;
    for (size_t i = 0; i < t->n_packets; at += t->packets[i], i++)
        if (t->packets[i] > t->n_bytes - at || t->packets[i] > LT_PACKET_MAX_BYTES ||
            !lt_codec_is_frame(t->bytes + at, t->packets[i]))
            return false;
    return at == t->n_bytes;
}

static bool are_samples(const struct lt_take *t)
{
    const float *v = (const float *)(const void *)t->bytes;
    size_t n = t->n_bytes / sizeof *v;
    if (t->n_packets || t->n_bytes % sizeof *v || (int64_t)n > t->length48 * 4 + 1)
        return false;
    for (size_t i = 0; i < n; i++)
        if (!isfinite(v[i]))
            return false;
    return true;
}

/* In order, and inside the sound. */
static bool are_marks(const struct lt_take *t)
{
    int64_t last = 0;
    for (size_t i = 0; i < t->n_marks; last = t->marks[i].sample, i++)
        if (t->marks[i].sample < last || t->marks[i].sample > t->length48)
            return false;
    return true;
}

bool lt_encoded_is_whole(const struct lt_take *t, bool pcm)
{
    bool sizes = t->length48 > 0 && t->length48 <= (int64_t)LONGEST_S * 48000 && t->n_bytes > 0 &&
                 (int64_t)t->n_loudness <= t->length48 / LT_FRAME48 + 1 && isfinite(t->true_peak) &&
                 t->true_peak >= 0;
    return sizes && are_marks(t) && (pcm ? are_samples(t) : are_packets(t));
}
