/* engines/take.h - what a neural model has said of one piece: where its symbols begin, its edges trimmed, its
 * level evened, its tempo changed. All of it depends on the piece alone. */
#ifndef LT_ENGINES_TAKE_H
#define LT_ENGINES_TAKE_H

#include "engines/ids.h"

/* Samples and, for each of the piece's n_starts - 1 symbols, the sample where it begins; the last start is
 * the end of the last symbol. */
struct lt_voiced {
    float *v;
    size_t n, cap;
    int64_t *starts;
    size_t n_starts, cap_starts;
    int64_t hop; /* samples of a frame */
};

void lt_voiced_close(struct lt_voiced *t);

/* Where symbols begin: `frames` (whole numbers, not negative) is how long each id is held, `hop` samples
 * each. Symbols without an id of their own begin where the next one does. LT_FORMAT: these are no durations
 * of n_samples samples. */
LT_MUST enum lt_status lt_voiced_starts(struct lt_cx *cx, struct lt_voiced *t, const struct lt_ids *ids,
                                        const float *frames, size_t n_frames, size_t n_symbols,
                                        size_t n_samples);

/* A copy of what the model gave. LT_FORMAT: it is no sound (not a number, or far over full scale). */
LT_MUST enum lt_status lt_voiced_keep(struct lt_cx *cx, struct lt_voiced *t, const float *v, size_t n);

/* The stretch of the samples that is the symbols `first` to `last`, with at most lead_ms before and tail_ms
 * after them; what sounds longer than its symbol (over -46 dB of the peak) stays. *onset: where sound begins
 * in it. False: nothing sounds. */
bool lt_voiced_edges(const struct lt_voiced *t, size_t first, size_t last, int rate_hz, int lead_ms,
                     int tail_ms, size_t *from, size_t *to, size_t *onset);

/* Where the word that begins with symbol i of `phones` is heard to begin. These models hold the space between
 * two words of one breath while the second is already on its way: its closure, its hiss, is found about a
 * frame before the space. After a pause a sound comes `late` frames before its own. */
int64_t lt_voiced_onset(const struct lt_voiced *t, const struct lt_phone *phones, size_t i, int late);

/* At least so much silence between the mark that is symbol i and the next sound, symbol `next`: what is
 * missing is put where it is quietest. False: memory. */
bool lt_voiced_pause(struct lt_voiced *t, size_t i, size_t next, int rate_hz, int least_ms);

/* dB to add to samples so that their loudness (EBU R128, gated) lies within 0.3 LU of usual_lufs; at most 8
 * either way; 0 for what is under -70 LUFS. These models say a word up to 4 LU louder or quieter than the
 * next one, and what the limiter takes of them differs by 2 LU after this. False: out of memory, *db is 0. */
LT_MUST bool lt_voiced_even_db(const float *v, size_t n, int rate_hz, double usual_lufs, double *db);

#endif
