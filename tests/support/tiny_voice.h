/* tests/support/tiny_voice.h - a model in the shape of a Piper voice, a few kilobytes large: ids become
 * durations (with noise), durations a tone (with noise). What is said of real voices' graphs is true of it.
 * And the ways in which a model can be wrong. */
#ifndef LT_TEST_TINY_VOICE_H
#define LT_TEST_TINY_VOICE_H

#include "base/buf.h"

enum tiny_fault {
    TINY_FINE,
    TINY_TWO_CEILS,
    TINY_NO_CEIL,
    TINY_OUTSIDE,    /* weights in another file */
    TINY_OLD,        /* operator set 9 */
    TINY_ODD_RANDOM, /* a Bernoulli node */
    TINY_NO_SCALES,  /* an input is called otherwise */
    TINY_HUGE,       /* an initializer of 2^62 numbers */
    TINY_FAULTS
};

/* The bytes of the model. */
void tiny_voice(struct lt_buf *out, enum tiny_fault fault);

/* Its NAME.onnx.json. */
extern const char tiny_voice_json[];

/* Samples of one unit of duration. */
enum { TINY_HOP = 256 };

#endif
