/* engines/onnx_conv.h - a quantised model's convolutions, done by conv8.c instead of the runtime's own: in
 * the model's bytes those that it can do get another domain, whose operator is ours.
 *
 *     ConvInteger(x, w, x zero, w zero)     becomes     lectern.ConvInteger(the same) */
#ifndef LT_ENGINES_ONNX_CONV_H
#define LT_ENGINES_ONNX_CONV_H

#include "base/buf.h"
#include "engines/onnx_api.h"

#define LT_CONV_DOMAIN "lectern"
enum { LT_CONV_GROWTH = 256 * 1024 };

/* The model with them marked, added to *out, which must allow for LT_CONV_GROWTH bytes more than the model.
 * False: it has none that can be done here, and *out holds nothing of use. */
bool lt_conv_mark(struct lt_str model, struct lt_buf *out);

/* The operator that they become; the runtime keeps this address. */
const struct lt_onnx_op *lt_conv_op(void);

#endif
