/* engines/espeak_voice.h - libespeak-ng for the workers: a line becomes sound with word marks, or phonemes,
 * or phonemes word by word (for models that want espeak-ng's). Same request, same answer, whatever came
 * before. */
#ifndef LT_ENGINES_ESPEAK_VOICE_H
#define LT_ENGINES_ESPEAK_VOICE_H

#include "engines/serve.h"
#include "engines/warm.h"

enum {
    LT_ESPEAK_SECONDS = 600,
    LT_ESPEAK_RATE = 22050, /* what espeak-ng's own voices have; MBROLA ones have less */
    LT_ESPEAK_SAMPLES = LT_ESPEAK_SECONDS * LT_ESPEAK_RATE,
    LT_ESPEAK_MARKS = 16 * 1024,
    LT_ESPEAK_REQUEST = 16 * 1024, /* bytes of one request's text */
    LT_ESPEAK_IPA_MAX = 64 * 1024
};

enum lt_espeak_want { LT_ESPEAK_SOUND, LT_ESPEAK_IPA, LT_ESPEAK_WORDS };

/* A word of the text, and its phonemes in job->ipa (with stress, and white space and "(fr)" switches of
 * language around them). A word that is said in one with the one before it has none of its own. */
struct lt_espeak_word {
    uint32_t at, len, ipa_at, ipa_len;
};

/* Shared between the worker, its warm process and the child that speaks. */
struct lt_espeak_job {
    char voice[128], language[64]; /* what the warm process is to load */
    char sentence[256];            /* not empty: why it cannot, or why the child could not */
    int wpm, pitch;
    size_t n_text, n_spans;
    char text[LT_ESPEAK_REQUEST];
    struct lt_say_span spans[LT_SERVE_SPANS];
    char values[64 * 1024]; /* of the spans */
    enum lt_espeak_want want;
    char ipa[LT_ESPEAK_IPA_MAX]; /* one line for each clause; ends in NUL */
    bool late;                   /* the voice is loaded by the child of each line, not by the warm process */
    bool whole;                  /* the child's last word */
    size_t n_samples, n_marks, n_words;
    struct lt_serve_mark marks[LT_ESPEAK_MARKS];
    struct lt_espeak_word words[LT_ESPEAK_MARKS];
    int16_t samples[LT_ESPEAK_SAMPLES];
};

struct lt_espeak {
    struct lt_espeak_job *job;
    struct lt_warm warm;
    int rate_hz;
};

/* Once in a process, before there are threads: processes are forked from this one. `words`: LT_ESPEAK_WORDS
 * will be asked for; the warm process is then forked at once, while this one is small, and what loads the
 * voice is the child of each line. False: *why. */
bool lt_espeak_open(struct lt_espeak *e, bool words, char why[256]);
void lt_espeak_close(struct lt_espeak *e);

/* Say a request with espeak-ng's voice `voice` (empty: the language's own); the answer lies in e->job until
 * the next one. False: *why, and whether it may go well in another try. One thread at a time. */
bool lt_espeak_say(struct lt_espeak *e, const struct lt_serve_request *r, struct lt_str voice,
                   enum lt_espeak_want want, bool *retryable, char why[256]);

/* "1.51 0123456789abcdef.1": the library, everything in its data folder that can change a sound, and us. */
void lt_espeak_fingerprint(char *to, size_t n);

/* Each primary language once, in the library's order, separated by spaces. */
void lt_espeak_languages(char *to, size_t n);

#endif
