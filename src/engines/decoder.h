/* engines/decoder.h - sound from a latent, window by window, so that a long piece takes no more memory than a
 * window of two seconds, and tensors of the same few sizes come again and again. */
#ifndef LT_ENGINES_DECODER_H
#define LT_ENGINES_DECODER_H

#include "engines/onnx.h"
#include "engines/onnx_split.h"

struct lt_decoder {
    struct lt_onnx_model *session; /* NULL: the model is run whole */
    struct lt_onnx_split split;
};

/* Frames of a latent of n numbers; 0: it is none of this model. */
size_t lt_decoder_frames(const struct lt_decoder *d, size_t n);

/* The sound of all frames: frames x hop samples. Any number of threads may do so at once. */
LT_MUST enum lt_status lt_decoder_say(struct lt_cx *cx, const struct lt_decoder *d, const float *latent,
                                      size_t frames, float *sound);

#endif
