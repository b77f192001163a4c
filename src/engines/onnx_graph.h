/* engines/onnx_graph.h - the only file that knows how an ONNX model lies in its bytes (protobuf;
 * onnx.proto3). Finds what a speech model's graph has, and writes the bytes anew so that the durations are an
 * output and noise comes in from outside, instead of from a generator in the runtime that nobody can seed.
 *
 *     RandomNormalLike(x) ─▶ y     becomes     lectern_noise_0 ─▶ Slice ─▶ Reshape ─▶ y, as large as x
 *
 * Every byte is foreign: nothing is trusted, nothing recursed into without a bound. */
#ifndef LT_ENGINES_ONNX_GRAPH_H
#define LT_ENGINES_ONNX_GRAPH_H

#include "base/buf.h"

enum { LT_ONNX_PORTS = 16, LT_ONNX_NOISES = 8 };
enum { LT_ONNX_FLOAT = 1, LT_ONNX_INT32 = 6, LT_ONNX_INT64 = 7 }; /* of onnx.proto3 and of the runtime */

/* An input or output; the name points into the model's bytes. */
struct lt_onnx_port {
    struct lt_str name;
    int type; /* LT_ONNX_FLOAT, …; 0: not said */
};

struct lt_onnx_graph {
    struct lt_onnx_port inputs[LT_ONNX_PORTS], outputs[LT_ONNX_PORTS];
    size_t n_inputs, n_outputs;
    struct lt_str durations; /* the tensor of frames for each symbol; empty: the graph has none */
    struct {
        bool even; /* RandomUniformLike; else RandomNormalLike */
    } noises[LT_ONNX_NOISES];
    size_t n_noises; /* inputs lectern_noise_0 … of the rewritten graph, floats in one row */
};

/* What the graph has. `rounding` is the kind of node that rounds the durations, which must stand there once:
 * "Ceil" or "Round"; a Clip right after it is taken with it. LT_FORMAT says what is wrong with the model: cut
 * off, no graph, weights in another file, random nodes of other kinds, … */
LT_MUST enum lt_status lt_onnx_graph_read(struct lt_cx *cx, struct lt_str model, const char *rounding,
                                          struct lt_onnx_graph *graph);

/* The model with durations and noise as above, added to *out (whose ceiling must allow for LT_ONNX_GROWTH
 * bytes more than the model). `graph` is what was read from these bytes. */
enum { LT_ONNX_GROWTH = 16 * 1024 };
LT_MUST enum lt_status lt_onnx_graph_rewrite(struct lt_cx *cx, struct lt_str model,
                                             const struct lt_onnx_graph *graph, struct lt_buf *out);

const struct lt_onnx_port *lt_onnx_graph_input(const struct lt_onnx_graph *graph, const char *name);

#endif
