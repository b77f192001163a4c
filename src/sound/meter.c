/* sound/meter.c - the sound of a finished file, measured: loudness, true peak, clipping, silences. Takes
 * decoded samples in any pieces and keeps a fraction of a second; the pieces' sizes change nothing. */
#include "sound/stages.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    CHANNELS_MAX = 2,
    RATE_HZ = 48000,
    FRAME = 960, /* 20 ms: what loudness counts in */
    TICK = 480,  /* 10 ms: what silence counts in */
    CHUNK = 4800,
    ROOM = LT_PEAK_PAD + CHUNK + LT_PEAK_PAD + LT_PEAK_BLOCK
};

static const float full_scale = 0.99996f, quiet = 0.001f;

/* v: LT_PEAK_PAD samples that are done with, CHUNK to be measured, LT_PEAK_PAD that a true peak among those
 * can see. */
struct channel {
    struct lt_weighting weighting;
    float v[ROOM];
};

struct lt_meter {
    struct lt_loudness *loudness;
    struct lt_peak_filter filter;
    struct channel channel[CHANNELS_MAX];
    int channels;
    size_t filled; /* of each channel's v */
    float peak;
    uint64_t clipped;
    int64_t ticks, sound_ticks; /* so far; up to and with the last one that had sound */
    bool heard;
    struct lt_loudness_reading silence;
};

enum lt_status lt_meter_open(struct lt_cx *cx, int channels, struct lt_meter **out)
{
    struct lt_meter *m = *out = calloc(1, sizeof *m);
    if (!m)
        return lt_fail(cx, LT_OOM, "the meter: out of memory");
    if (channels < 1 || channels > CHANNELS_MAX)
        return lt_fail(cx, LT_USAGE, "%d channels cannot be measured", channels);
    m->channels = channels;
    m->filled = LT_PEAK_PAD;
    lt_peak_init(&m->filter);
    for (int c = 0; c < channels; c++)
        m->channel[c].weighting = lt_weighting_for(RATE_HZ);
    return lt_loudness_open(cx, &m->loudness);
}

void lt_meter_close(struct lt_meter *m)
{
    if (!m)
        return;
    lt_loudness_close(m->loudness);
    free(m);
}

static void end_tick(struct lt_meter *m, float peak)
{
    if (peak >= quiet) {
        int64_t silent = m->ticks - m->sound_ticks;
        if (!m->heard) {
            m->silence.lead48 = silent * TICK;
        } else if (silent * TICK > m->silence.longest48) {
            m->silence.longest48 = silent * TICK;
            m->silence.longest_at48 = m->sound_ticks * TICK;
        }
        m->heard = true;
        m->sound_ticks = m->ticks + 1;
    }
    m->ticks++;
}

/* A chunk is a whole number of frames, ticks and peak blocks, so none of them needs to be carried over. */
static void end_chunk(struct lt_meter *m, size_t n)
{
    for (size_t at = 0; at + FRAME <= n; at += FRAME) {
        double energy = 0;
        for (int c = 0; c < m->channels; c++)
            energy +=
                lt_weighting_energy(&m->channel[c].weighting, m->channel[c].v + LT_PEAK_PAD + at, FRAME);
        lt_loudness_frame(m->loudness, energy / FRAME);
    }
    for (size_t at = 0; at < n; at += TICK) {
        float peak = 0;
        for (int c = 0; c < m->channels; c++)
            peak = fmaxf(peak,
                         lt_peak_samples(m->channel[c].v + LT_PEAK_PAD + at, n - at < TICK ? n - at : TICK));
        end_tick(m, peak);
    }
    for (int c = 0; c < m->channels; c++) {
        float *v = m->channel[c].v;
        m->peak = fmaxf(m->peak, lt_peak_true(&m->filter, v + LT_PEAK_PAD, n));
        memmove(v, v + CHUNK, 2 * LT_PEAK_PAD * sizeof *v);
    }
    m->filled = 2 * LT_PEAK_PAD;
}

void lt_meter_add(struct lt_meter *m, const float *v, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        for (int c = 0; c < m->channels; c++) {
            float x = *v++;
            m->channel[c].v[m->filled] = x;
            m->clipped += fabsf(x) >= full_scale;
        }
        if (++m->filled == LT_PEAK_PAD + CHUNK + LT_PEAK_PAD)
            end_chunk(m, CHUNK);
    }
}

void lt_meter_read(struct lt_meter *m, struct lt_loudness_reading *out)
{
    size_t left = m->filled - LT_PEAK_PAD;
    for (int c = 0; c < m->channels; c++)
        memset(m->channel[c].v + m->filled, 0, (ROOM - m->filled) * sizeof(float));
    if (left)
        end_chunk(m, left);
    *out = m->silence;
    out->tail48 = (m->ticks - m->sound_ticks) * TICK;
    if (!m->heard)
        out->lead48 = out->tail48;
    out->lufs = lt_loudness_lufs(m->loudness);
    out->true_peak_dbtp = m->peak > 0 ? 20 * log10((double)m->peak) : -HUGE_VAL;
    out->clipped = m->clipped;
}
