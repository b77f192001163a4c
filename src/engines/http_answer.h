/* engines/http_answer.h - what a speech server answered, taken apart: sound, words with times, lists of
 * models, complaints. The bytes are a stranger's. */
#ifndef LT_ENGINES_HTTP_ANSWER_H
#define LT_ENGINES_HTTP_ANSWER_H

#include "engines/serve.h"
#include "engines/wav.h"

/* Sound of a speech request: WAV, or with `pcm` bare samples of 16 bits at `rate_hz` (0: 24000). `type` is
 * the answer's Content-Type, may be NULL. LT_FORMAT: it is empty, a web page, cut off, or of another rate
 * than the one that is said (rate_hz not 0). */
LT_MUST enum lt_status lt_http_sound(struct lt_cx *cx, struct lt_str body, const char *type, bool pcm,
                                     int rate_hz, struct lt_wav *out);

/* The sound in base64 and the words of a captioned answer: *sound is added to, marks[] gets the words of
 * `text` with their samples at `rate_hz`, in order; *n_marks at most `cap`. */
struct lt_http_captioned {
    struct lt_buf sound;
    struct lt_http_word {
        uint32_t at, len;
        double from_s;
    } *words; /* owned */
    size_t n;
};
LT_MUST enum lt_status lt_http_captioned_read(struct lt_cx *cx, struct lt_str body, struct lt_str text,
                                              struct lt_http_captioned *out);
void lt_http_captioned_close(struct lt_http_captioned *c);

/* What tells one list of models from another: a hash of what is said of `model`, else of all. 0: no list. */
uint64_t lt_http_models_sum(struct lt_str body, const char *model);

/* The sentence of a refusal: of {"error": {"message": …}}, {"detail": …}, or the body's beginning; `secret`
 * (may be empty) is blotted out wherever it stands. */
void lt_http_complaint(struct lt_str body, struct lt_str secret, char *to, size_t n);

#endif
