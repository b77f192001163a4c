/* sound/stages.h - private to the room: the stages a line goes through. All work on float samples in place;
 * none keeps anything from one line to the next but its tables. */
#ifndef LT_SOUND_STAGES_H
#define LT_SOUND_STAGES_H

#include "model/weighting.h"
#include "sound/sound.h"

/* Cut engine silence: keep lead_ms before the first and tail_ms after the last sound. Marks move along. */
void lt_trim(struct lt_pcm *pcm, int lead_ms, int tail_ms);

/* To rate_hz, the delay taken out: sample t of the input stands at t * rate_hz / old rate. Marks too. */
LT_MUST enum lt_status lt_resample(struct lt_cx *cx, struct lt_pcm *pcm, int rate_hz, struct lt_pcm *scratch);

/* Ends that do not begin or stop in silence are faded over fade_ms. */
void lt_fade_ends(struct lt_pcm *pcm, int fade_ms);

/* True peak (ITU-R BS.1770-4 annex 2): four times oversampled. Every `v` has LT_PEAK_PAD zeros to read before
 * it, and LT_PEAK_BLOCK + LT_PEAK_PAD after its last sample. */
enum { LT_PEAK_TAPS = 24, LT_PEAK_PHASES = 3, LT_PEAK_PAD = 32, LT_PEAK_BLOCK = 64 };

struct lt_peak_filter {
    float h[LT_PEAK_PHASES][LT_PEAK_TAPS];
    float
        curve; /* times the largest second difference near: what a true peak adds to the samples beside it */
};

void lt_peak_init(struct lt_peak_filter *f);

/* out[i]: the largest absolute value strictly between v[i] and v[i + 1]. */
void lt_peak_between(const struct lt_peak_filter *f, const float *v, float out[LT_PEAK_BLOCK]);
/* False: no sample of the block at v, and nothing between them, is over the ceiling. Cheap. */
bool lt_peak_may_pass(const struct lt_peak_filter *f, const float *v, float ceiling);
float lt_peak_samples(const float *v, size_t n); /* largest absolute sample */
float lt_peak_true(const struct lt_peak_filter *f, const float *v, size_t n);

struct lt_limiter {
    struct lt_peak_filter filter;
    float ceiling; /* linear */
    size_t attack; /* samples: look-ahead, and how long a reduction takes to come */
    float release; /* what is left of a reduction one sample later */
    float *v;      /* the line, padded */
    float *gain;   /* LT_PEAK_PAD + attack + n: see limiter.c */
    size_t cap_v, cap_gain;
};

void lt_limiter_init(struct lt_limiter *l, double ceiling_dbtp, int rate_hz);
void lt_limiter_close(struct lt_limiter *l);

/* Multiply by `gain`, then hold the true peak at the ceiling. *peak: what it is afterwards, linear. */
LT_MUST enum lt_status lt_limit(struct lt_cx *cx, struct lt_limiter *l, struct lt_pcm *pcm, float gain,
                                float *peak);

/* The next 20 ms of a file: the mean of its weighted squares, channels summed. */
void lt_loudness_frame(struct lt_loudness *l, double mean_square);

/* K-weighted level of each 20 ms, into take->loudness. */
LT_MUST enum lt_status lt_loudness_measure(struct lt_cx *cx, const struct lt_pcm *pcm, struct lt_take *take);

#endif
