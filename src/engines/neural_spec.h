/* engines/neural_spec.h - a profile's engine-voice for a neural engine: the model's name and how it is to
 * speak.
 *
 *     en_US-joe-medium sum=0123456789abcdef speaker=3 noise=0.667 noise-w=0.8 seed=1
 *     kokoro sum=… style=af_heart:0.6+bf_emma:0.4
 *
 * A part of every request, so of every cache key. `sum` is the model's: another file of the same name is an
 * error, not another sound in half of the lines. */
#ifndef LT_ENGINES_NEURAL_SPEC_H
#define LT_ENGINES_NEURAL_SPEC_H

#include "base/buf.h"

enum { LT_SPEC_STYLES = 4 };

struct lt_neural_spec {
    char model[512]; /* a name, or a path with a slash; empty: any */
    char speaker[64];
    struct {
        char name[64];
        double share; /* all together 1 */
    } styles[LT_SPEC_STYLES];
    size_t n_styles;
    double noise, noise_w; /* negative: the model's own */
    uint64_t seed, sum;    /* sum 0: not checked */
};

LT_MUST enum lt_status lt_neural_spec_parse(struct lt_cx *cx, struct lt_str voice,
                                            struct lt_neural_spec *spec);

#endif
