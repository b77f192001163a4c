/* sound/meter.c - the sound of a finished file, measured: loudness, true peak, clipping, silences. Takes
 * decoded samples in any pieces and keeps a fraction of a second; the pieces' sizes change nothing. */
#include "sound/stages.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    CHANNELS_MAX = 2,
    TICK48 = 480,
    RATE_MAX_HZ = 192000,
    RATE_MIN_HZ = 4000,
    CHUNK_MAX = RATE_MAX_HZ / 100 * 10,
    ROOM = LT_PEAK_PAD + CHUNK_MAX + LT_PEAK_PAD + LT_PEAK_BLOCK
};

static const float full_scale = 0.99996f, quiet = 0.001f;

/* v: LT_PEAK_PAD samples that are done with, a chunk to be measured, LT_PEAK_PAD that a true peak among those
 * can see. */
struct channel {
    struct lt_weighting weighting;
    float v[ROOM];
};

struct lt_meter {
    struct lt_loudness *loudness;
    struct lt_peak_filter filter;
    struct channel channel[CHANNELS_MAX];
    int channels, rate_hz;
    size_t tick, frame, chunk; /* samples of 10 ms, which silence counts in, of 20 (loudness) and of 100 */
    size_t filled;             /* of each channel's v */
    float peak;
    uint64_t clipped;
    int64_t ticks, sound_ticks; /* so far; up to and with the last one that had sound */
    bool heard;
    struct lt_loudness_reading silence;
};

enum lt_status lt_meter_open(struct lt_cx *cx, int channels, int rate_hz, struct lt_meter **out)
{
    struct lt_meter *m = *out = calloc(1, sizeof *m);
    if (!m)
        return lt_fail(cx, LT_OOM, "the meter: out of memory");
    if (channels < 1 || channels > CHANNELS_MAX)
        return lt_fail(cx, LT_USAGE, "%d channels cannot be measured", channels);
    if (rate_hz < RATE_MIN_HZ || rate_hz > RATE_MAX_HZ)
        return lt_fail(cx, LT_USAGE, "sound of %d Hz cannot be measured", rate_hz);
    m->channels = channels;
    m->rate_hz = rate_hz;
    m->tick = (size_t)rate_hz / 100;
    m->frame = 2 * m->tick;
    m->chunk = 10 * m->tick;
    m->filled = LT_PEAK_PAD;
    lt_peak_init(&m->filter);
    for (int c = 0; c < channels; c++)
        m->channel[c].weighting = lt_weighting_for(rate_hz);
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
            m->silence.lead48 = silent * TICK48;
        } else if (silent * TICK48 > m->silence.longest48) {
            m->silence.longest48 = silent * TICK48;
            m->silence.longest_at48 = m->sound_ticks * TICK48;
        }
        m->heard = true;
        m->sound_ticks = m->ticks + 1;
    }
    m->ticks++;
}

/* A chunk is a whole number of frames and ticks, so none of them needs to be carried over; of its last peak
 * block only what is in the chunk counts. */
static void end_chunk(struct lt_meter *m, size_t n)
{
    for (size_t at = 0; at + m->frame <= n; at += m->frame) {
        double energy = 0;
        for (int c = 0; c < m->channels; c++)
            energy +=
                lt_weighting_energy(&m->channel[c].weighting, m->channel[c].v + LT_PEAK_PAD + at, m->frame);
        lt_loudness_frame(m->loudness, energy / (double)m->frame);
    }
    for (size_t at = 0; at < n; at += m->tick) {
        float peak = 0;
        for (int c = 0; c < m->channels; c++)
            peak = fmaxf(peak, lt_peak_samples(m->channel[c].v + LT_PEAK_PAD + at,
                                               n - at < m->tick ? n - at : m->tick));
        end_tick(m, peak);
    }
    for (int c = 0; c < m->channels; c++) {
        float *v = m->channel[c].v;
        m->peak = fmaxf(m->peak, lt_peak_true(&m->filter, v + LT_PEAK_PAD, n));
        memmove(v, v + m->chunk, 2 * LT_PEAK_PAD * sizeof *v);
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
        if (++m->filled == LT_PEAK_PAD + m->chunk + LT_PEAK_PAD)
            end_chunk(m, m->chunk);
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
    out->tail48 = (m->ticks - m->sound_ticks) * TICK48;
    if (!m->heard)
        out->lead48 = out->tail48;
    out->lufs = lt_loudness_lufs(m->loudness);
    out->true_peak_dbtp = m->peak > 0 ? 20 * log10((double)m->peak) : -HUGE_VAL;
    out->clipped = m->clipped;
}
