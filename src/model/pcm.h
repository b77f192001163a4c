/* model/pcm.h - sound of one line: mono float samples, nominally within ±1, and where its words begin. */
#ifndef LT_MODEL_PCM_H
#define LT_MODEL_PCM_H

#include "base/status.h"

#include <stddef.h>
#include <stdint.h>

struct lt_mark {
    uint32_t say_at, say_len; /* bytes of the line's `say`: one spoken word */
    int64_t sample;           /* where it begins, at the rate of the pcm (in a take: 1/48000 s) */
};

struct lt_pcm {
    float *v;
    struct lt_mark *marks;
    size_t n, cap;
    size_t n_marks, cap_marks;
    int rate_hz;
};

enum { LT_PCM_MAX_SECONDS = 600 }; /* of one line: more is an engine gone wild */

void lt_pcm_close(struct lt_pcm *p);
void lt_pcm_clear(struct lt_pcm *p); /* empties; keeps memory: buffers are used line after line */

/* Make room for n samples in all; *p keeps what it has. False: memory or LT_PCM_MAX_SECONDS at 192 kHz. */
LT_MUST bool lt_pcm_reserve(struct lt_pcm *p, size_t n);
LT_MUST bool lt_pcm_add_mark(struct lt_pcm *p, struct lt_mark m);

/* *to becomes like *from; false: memory. */
LT_MUST bool lt_pcm_copy(const struct lt_pcm *from, struct lt_pcm *to);

#endif
