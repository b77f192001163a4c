/* engines/neural_kind.h - what the workers of neural voices share: a request becomes pieces of phonemes, a
 * model says them, and they become one line's sound with its word marks.
 *
 *     text ▶ espeak-ng ▶ phones ▶ pieces ▶ model ▶ trimmed, even, in tempo ▶ one sound, marks
 *
 * Several lines at once: espeak-ng says one after the other (it is quick), models run side by side. */
#ifndef LT_ENGINES_NEURAL_KIND_H
#define LT_ENGINES_NEURAL_KIND_H

#include "engines/neural_model.h"
#include "engines/take.h"

/* What is asked of a voice for one piece. */
struct lt_neural_piece {
    const struct lt_phone *phones; /* ends in a mark */
    size_t n;
    double speed; /* 1: the voice's own */
    const struct lt_neural_spec *spec;
};

struct lt_neural_kind {
    const char *name, *revision, *languages;
    size_t piece_most;            /* symbols of one piece */
    double usual_lufs;            /* see lt_voiced_even_db */
    unsigned patience_ms;         /* see lt_serve_hello */
    bool noisy;                   /* it draws noise: another seed is another saying */
    bool comma_first;             /* a piece that begins with a hiss gets a comma before it */
    int late;                     /* see lt_voiced_onset */
    double speed_low, speed_high; /* what the model itself does well; the rest is a change of tempo */

    /* A voice for a spec. *voice is unloaded in every case. */
    enum lt_status (*load)(struct lt_cx *cx, struct lt_onnx *o, const struct lt_neural_spec *spec,
                           void **voice);
    void (*unload)(void *voice); /* NULL is fine */
    int (*rate_hz)(const void *voice);
    /* espeak-ng's voice for a language; "": the language's own. LT_USAGE: this voice does not speak it. */
    enum lt_status (*front)(struct lt_cx *cx, const void *voice, struct lt_str language, const char **name);
    /* The phonemes as the model has them; in place. NULL: they are espeak-ng's. */
    bool (*respell)(const void *voice, struct lt_str language, struct lt_phones *phones);
    /* t->v and t->starts of the piece. */
    enum lt_status (*say)(struct lt_cx *cx, void *voice, const struct lt_neural_piece *piece,
                          struct lt_voiced *t);
};

#endif
