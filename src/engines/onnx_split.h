/* engines/onnx_split.h - a VITS model cut in two where its decoder begins: the part that makes sound of a
 * latent (channels x frames), which has three quarters of the work and nearly all of the memory.
 *
 *     ids ▶ front ▶ latent, durations        a window of the latent ▶ back ▶ that window's sound
 *
 * The decoder is convolutions and what works on each number alone, so that a frame's sound depends on a few
 * frames beside it (`reach`) and it can be said window by window. Its convolutions get a second dimension of
 * length 1: ONNX Runtime has fast kernels for pictures, which it does not use for rows. */
#ifndef LT_ENGINES_ONNX_SPLIT_H
#define LT_ENGINES_ONNX_SPLIT_H

#include "base/buf.h"

enum { LT_SPLIT_NAME_MAX = 256, LT_SPLIT_GROWTH = 64 * 1024 };

struct lt_onnx_split {
    char latent[LT_SPLIT_NAME_MAX]; /* output of the front ([1, channels, frames]), input of the back */
    char sound[LT_SPLIT_NAME_MAX];  /* output of the back */
    size_t channels;
    size_t hop;   /* samples of a frame */
    size_t reach; /* frames on either side that change a frame's sound */
};

/* Cut the model whose sound is its output `sound`; both parts are added to their buffers, which must allow
 * for LT_SPLIT_GROWTH bytes more than the model. False: its end has not this shape (it is run whole), and the
 * buffers hold nothing of use. */
bool lt_onnx_split(struct lt_str model, const char *sound, struct lt_onnx_split *split, struct lt_buf *front,
                   struct lt_buf *back);

#endif
