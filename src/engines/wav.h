/* engines/wav.h - sound that another program made: RIFF WAVE, PCM of 8 to 32 bits or floats, any number of
 * channels, mixed down. The bytes are a stranger's. */
#ifndef LT_ENGINES_WAV_H
#define LT_ENGINES_WAV_H

#include "base/buf.h"

struct lt_wav {
    int rate_hz;
    float *v; /* owned */
    size_t n;
};

/* LT_FORMAT says what is wrong: no WAV, a form that is not read, cut off, a rate outside 8000 to 192000. A
 * length of 0 or of all ones, as programs write that could not go back, is "to the end". Close in every case.
 */
LT_MUST enum lt_status lt_wav_read(struct lt_cx *cx, struct lt_str bytes, struct lt_wav *out);
void lt_wav_close(struct lt_wav *w);

#endif
