/* model/take.h - one performed line, ready to be joined: encoded packets, or PCM for PCM files. It depends on
 * the line, the voice and the settings and on nothing else, so it can be made on any core, kept and used
 * again. */
#ifndef LT_MODEL_TAKE_H
#define LT_MODEL_TAKE_H

#include "model/pcm.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What a line's sound was found to have that no speech has. */
enum lt_fault {
    LT_FAULT_NONE,
    LT_FAULT_HOLE,    /* silence inside */
    LT_FAULT_DRONE,   /* a tone or noise that does not move */
    LT_FAULT_REPEAT,  /* a stretch that comes twice */
    LT_FAULT_CUT_OFF, /* it ends in the middle of a sound, or before its last words */
    LT_FAULT_CLIPPED,
    LT_FAULT_LENGTH,  /* far too short or long for its letters */
    LT_FAULT_UNCLEAR, /* the second listener misses words */
    LT_FAULTS
};

/* "a hole inside", …; "" for none. */
const char *lt_fault_name(enum lt_fault fault);

enum { LT_LOUDNESS_SILENT = INT16_MIN };

/* One allocation per array; owner: whoever holds the take. */
struct lt_take {
    unsigned char *bytes;  /* Opus packets back to back, or float samples of a PCM take */
    uint16_t *packets;     /* length of each packet, bytes; NULL for PCM */
    struct lt_mark *marks; /* sample: 1/48000 s from the take's first sample */
    int16_t *loudness;     /* K-weighted level of each 20 ms of the sound, 1/100 LUFS; see sound/ */
    size_t n_bytes, n_packets, n_marks, n_loudness;
    size_t cap_bytes, cap_packets, cap_marks, cap_loudness;
    int64_t length48;    /* 1/48000 s; a multiple of 960 (20 ms) for Opus */
    float true_peak;     /* of the mastered PCM, linear */
    enum lt_fault fault; /* of its first saying, where it was said again; else none */
    bool helped;         /* another voice said it in the end */
    uint32_t again;      /* how often it was said again */
    uint32_t clipped;    /* samples that were no sound at all (NaN, far beyond full scale); normally 0 */
};

void lt_take_close(struct lt_take *t);
void lt_take_clear(struct lt_take *t); /* empties; keeps memory */

#endif
