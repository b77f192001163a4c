/* engines/line.h - one line of a neural voice, from its phonemes to its sound: the part that can
 * be tested without a model. */
#ifndef LT_ENGINES_LINE_H
#define LT_ENGINES_LINE_H

#include "engines/neural_kind.h"
#include "engines/serve.h"

struct lt_neural_line {
    struct lt_phone_word *words;
    size_t n_words;
    struct lt_phones phones;
    float *v;
    size_t n, cap;
    struct lt_serve_mark *marks;
    unsigned shorter; /* pieces of a half, a third … of the usual length; 0: the usual */
    size_t n_marks;
};

/* The text as espeak-ng gets it: dashes and dots that would fuse two words are marks; not a byte longer or
 * shorter. `to` has text.n bytes. */
void lt_neural_clean(struct lt_str text, char *to);

/* line->phones, said piece by piece, becomes line->v and line->marks. Close in every case. */
LT_MUST enum lt_status lt_neural_perform(struct lt_cx *cx, const struct lt_neural_kind *kind, void *voice,
                                         const struct lt_neural_spec *spec, int rate_pct,
                                         struct lt_neural_line *line);
void lt_neural_line_close(struct lt_neural_line *line);

#endif
