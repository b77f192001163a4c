/* model/take.h - one performed line, ready to be joined: encoded packets, or PCM for PCM files. It depends on
 * the line, the voice and the settings and on nothing else, so it can be made on any core, kept and used
 * again. */
#ifndef LT_MODEL_TAKE_H
#define LT_MODEL_TAKE_H

#include "model/pcm.h"

#include <stddef.h>
#include <stdint.h>

enum { LT_LOUDNESS_SILENT = INT16_MIN };

/* One allocation per array; owner: whoever holds the take. */
struct lt_take {
    unsigned char *bytes;  /* Opus packets back to back, or float samples of a PCM take */
    uint16_t *packets;     /* length of each packet, bytes; NULL for PCM */
    struct lt_mark *marks; /* sample: 1/48000 s from the take's first sample */
    int16_t *loudness;     /* K-weighted level of each 20 ms of the sound, 1/100 LUFS; see sound/ */
    size_t n_bytes, n_packets, n_marks, n_loudness;
    size_t cap_bytes, cap_packets, cap_marks, cap_loudness;
    int64_t length48; /* 1/48000 s; a multiple of 960 (20 ms) for Opus */
    float true_peak;  /* of the mastered PCM, linear */
    uint32_t clipped; /* samples that were no sound at all (NaN, far beyond full scale); normally 0 */
};

void lt_take_close(struct lt_take *t);
void lt_take_clear(struct lt_take *t); /* empties; keeps memory */

#endif
