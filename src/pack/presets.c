/* pack/presets.c - the named points of quality, size and speed, and what the codec does to levels at a given
 * bitrate: it adds to true peaks, and takes a little loudness. Measured with libopus 1.3.1 over ten espeak-ng
 * voices and 1,100 s of speech held at -2.8 dBTP; the presets' peaks over all voices and 90 minutes
 * (tests/loudness.sh). For peaks the highest there was and at least 0.1 dB, because longer texts find higher
 * ones. */
#include "pack/pack.h"

static const struct lt_preset presets[] = {
    {"small", "smallest files: 24 kb/s", {24000, 24000, 10, false}, 1.5, 0.37},
    {"standard", "speech without a visible seam: 32 kb/s", {24000, 32000, 10, false}, 1.3, 0.30},
    {"high", "nothing to hear that was not there: 48 kb/s", {24000, 48000, 10, false}, 1.2, 0.22},
    {"fast", "made about six times as fast: 64 kb/s", {24000, 64000, 4, true}, 1.4, 0.05},
};

struct effect {
    int bitrate_bps;
    double peak_db, loss_lu;
};

/* Hybrid up to about 60 kb/s, CELT above. */
static const struct effect speech[] = {
    {6000, 2.7, 0.80},  {12000, 2.5, 0.63},  {16000, 1.7, 0.53}, {20000, 1.6, 0.43}, {24000, 1.5, 0.37},
    {32000, 1.3, 0.30}, {40000, 1.25, 0.26}, {48000, 1.2, 0.22}, {64000, 0.9, 0.05},
};

static const struct effect celt[] = {
    {16000, 2.6, 0.05}, {32000, 2.1, 0.05}, {48000, 1.6, 0.05}, {64000, 1.4, 0.05}, {96000, 0.8, 0.05},
};

static void interpolate(const struct effect *table, size_t n, int bitrate_bps, double *peak_db,
                        double *loss_lu)
{
    size_t i = 0;
    while (i + 2 < n && bitrate_bps > table[i + 1].bitrate_bps)
        i++;
    const struct effect *a = &table[i], *b = &table[i + 1];
    double part = (double)(bitrate_bps - a->bitrate_bps) / (b->bitrate_bps - a->bitrate_bps);
    part = part < 0 ? 0 : part > 1 ? 1 : part;
    *peak_db = a->peak_db + part * (b->peak_db - a->peak_db);
    *loss_lu = a->loss_lu + part * (b->loss_lu - a->loss_lu);
}

void lt_codec_effect(const struct lt_encode_opts *opts, double *peak_db, double *loss_lu)
{
    if (opts->fast)
        interpolate(celt, LT_COUNT(celt), opts->bitrate_bps, peak_db, loss_lu);
    else
        interpolate(speech, LT_COUNT(speech), opts->bitrate_bps, peak_db, loss_lu);
}

const struct lt_preset *lt_presets(size_t *n)
{
    *n = LT_COUNT(presets);
    return presets;
}

const struct lt_preset *lt_preset_calibrated(void)
{
    return lt_preset_find(LT_S("standard"));
}

const struct lt_preset *lt_preset_find(struct lt_str name)
{
    for (size_t i = 0; i < LT_COUNT(presets); i++)
        if (lt_str_eqz(name, presets[i].name))
            return &presets[i];
    return NULL;
}
