/* pack/presets.c - the named points of quality, size and speed, and what the codec does to levels at a given
 * bitrate. Figures measured over espeak-ng voices; tests/bench has the script. */
#include "pack/pack.h"

static const struct lt_preset presets[] = {
    {"small", "smallest files: 24 kb/s", {24000, 24000, 10, false}, 1.2, 0.37},
    {"standard", "speech without a visible seam: 32 kb/s", {24000, 32000, 10, false}, 0.9, 0.30},
    {"high", "nothing to hear that was not there: 48 kb/s", {24000, 48000, 10, false}, 0.8, 0.22},
    {"fast", "made eight times as fast: 64 kb/s", {24000, 64000, 4, true}, 0.9, 0.05},
};

const struct lt_preset *lt_presets(size_t *n)
{
    *n = LT_COUNT(presets);
    return presets;
}

const struct lt_preset *lt_preset_find(struct lt_str name)
{
    for (size_t i = 0; i < LT_COUNT(presets); i++)
        if (lt_str_eqz(name, presets[i].name))
            return &presets[i];
    return NULL;
}
