/* engines/onnx.h - ONNX Runtime: the library found and bound when the program runs, a model loaded from
 * bytes, and run. A model may be run by any number of threads at once, each with one thread of its own.
 *
 * The library: $LECTERN_ONNXRUNTIME (a file), then
 * runtime/libonnxruntime.so of the places (neural_place.h), then the system's. Version 1.17 or later. */
#ifndef LT_ENGINES_ONNX_H
#define LT_ENGINES_ONNX_H

#include "base/buf.h"

struct lt_onnx;       /* the library, once in a process */
struct lt_onnx_model; /* a session */

/* LT_NOTFOUND: there is no library, and how to get one. What it prints while it loads is kept from stderr
 * unless it fails. */
LT_MUST enum lt_status lt_onnx_open(struct lt_cx *cx, struct lt_onnx **out);
const char *lt_onnx_version(const struct lt_onnx *o); /* "1.21.0" */

/* What the processor can do as far as it changes sums: "x86-64 avx2 fma", "aarch64". */
const char *lt_onnx_processor(void);

/* The bytes may go as soon as it returns. */
LT_MUST enum lt_status lt_onnx_load(struct lt_cx *cx, struct lt_onnx *o, struct lt_str model,
                                    struct lt_onnx_model **out);
void lt_onnx_unload(struct lt_onnx_model *m); /* NULL is fine */

struct lt_onnx_input {
    const char *name;
    int type; /* LT_ONNX_FLOAT, LT_ONNX_INT64, … (onnx_graph.h) */
    void *data;
    int64_t dims[4];
    size_t n_dims;
};

enum { LT_ONNX_INPUTS_MAX = 16, LT_ONNX_OUTPUTS_MAX = 4 };

struct lt_onnx_output {
    const char *name;
    int type;         /* of what came */
    const void *data; /* until lt_onnx_release */
    size_t n;         /* numbers */
    void *value;
};

/* `outputs` have their names filled in. LT_ENGINE: what the library says. Release in every case. */
LT_MUST enum lt_status lt_onnx_run(struct lt_cx *cx, struct lt_onnx_model *m,
                                   const struct lt_onnx_input *inputs, size_t n_inputs,
                                   struct lt_onnx_output *outputs, size_t n_outputs);
void lt_onnx_release(struct lt_onnx_model *m, struct lt_onnx_output *outputs, size_t n_outputs);

#endif
