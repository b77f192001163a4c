/* engines/conv8.h - the convolution of a row of bytes, as quantised models have it (ONNX's ConvInteger):
 *
 *     y[o][t] = sum over c, k of (x[c][t + k * dilation - before] - x_zero) * (w[o][c][k] - w_zero)
 *
 * where x is x_zero outside its length. ONNX Runtime first writes every column's window out (for eleven taps
 * eleven times the input, tens of megabytes) and multiplies that; here bytes are multiplied where they lie,
 * in blocks that fit the processor's cache. Sums of whole numbers are exact: the result is the same, to the
 * bit. */
#ifndef LT_ENGINES_CONV8_H
#define LT_ENGINES_CONV8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct lt_conv8 {
    const uint8_t *x, *w;                   /* x: [channels][length]; w: [outputs][channels][taps] */
    size_t channels, length, outputs, taps; /* at least 1 */
    size_t before, after;                   /* columns of x_zero on either side */
    size_t dilation;                        /* at least 1 */
    uint8_t x_zero, w_zero;
};

/* Of one output the weights, so that no sum is larger than an int32_t. */
enum { LT_CONV8_WEIGHTS_MAX = 8192, LT_CONV8_OUTPUTS_MAX = 1 << 14, LT_CONV8_REACH_MAX = 4096 };

/* How it is done; AVX and later ones need a processor that has sums of products of bytes. */
enum lt_conv8_way { LT_CONV8_PLAIN, LT_CONV8_AVX, LT_CONV8_AVX512, LT_CONV8_WAYS };

/* The fastest that this processor has; LT_CONV8_PLAIN: ONNX Runtime would be faster. */
enum lt_conv8_way lt_conv8_best(void);
bool lt_conv8_has(enum lt_conv8_way way);

/* Columns of the result; 0: none, or a part of the question is out of its range. */
size_t lt_conv8_columns(const struct lt_conv8 *q);

/* y: [outputs][columns]. False: out of memory. */
bool lt_conv8(const struct lt_conv8 *q, enum lt_conv8_way way, int32_t *y);

#endif
