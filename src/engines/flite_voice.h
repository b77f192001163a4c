/* engines/flite_voice.h - libflite for the worker: a line becomes sound with word marks, or IPA. */
#ifndef LT_ENGINES_FLITE_VOICE_H
#define LT_ENGINES_FLITE_VOICE_H

#include "engines/flite_text.h"
#include "engines/serve.h"

enum {
    LT_FLITE_RATE = 16000,
    LT_FLITE_SAMPLES = 600 * LT_FLITE_RATE,
    LT_FLITE_MARKS = LT_FLITE_TOKENS,
    LT_FLITE_IPA = 64 * 1024
};

/* Shared between the worker, its warm process and the child that speaks. */
struct lt_flite_job {
    char voice[32]; /* empty: the first */
    int rate_pct, pitch_pct;
    size_t n_tokens;
    struct lt_flite_token tokens[LT_FLITE_TOKENS];
    char sentence[200]; /* not empty: why it cannot */
    bool whole;         /* the child's last word */
    int rate_hz;
    size_t n_samples, n_marks;
    struct lt_serve_mark marks[LT_FLITE_MARKS];
    char ipa[LT_FLITE_IPA];
    int16_t samples[LT_FLITE_SAMPLES];
};

/* In the warm process: the library and all voices. */
bool lt_flite_prepare(void *job);

/* In a child of it: job->tokens become samples, marks and IPA. */
void lt_flite_line(void *job);

/* Is there a voice of that name? Empty: yes. */
bool lt_flite_knows(struct lt_str voice);

/* "2.2 0123456789abcdef.1": the library's version, its and the voices' bytes, and us. */
void lt_flite_fingerprint(char *to, size_t n);

#endif
