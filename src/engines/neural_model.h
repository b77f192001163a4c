/* engines/neural_model.h - a model's files: found, checked against the sum that the profile has, its graph
 * made ready, loaded. */
#ifndef LT_ENGINES_NEURAL_MODEL_H
#define LT_ENGINES_NEURAL_MODEL_H

#include "engines/decoder.h"
#include "engines/neural_spec.h"
#include "engines/onnx.h"
#include "engines/onnx_graph.h"
#include "engines/take.h"

enum { LT_MODEL_MAX_BYTES = 1 << 30, LT_MODEL_SIDE_BYTES = 4 << 20 };

struct lt_neural_model {
    char path[1024]; /* of NAME.onnx */
    struct lt_onnx_model *session;
    struct lt_decoder decoder; /* where the model could be cut: what makes sound of the session's latent */
    struct {
        char name[64];
        int type; /* LT_ONNX_FLOAT, … */
    } inputs[LT_ONNX_PORTS];
    size_t n_inputs, n_noises;
    bool even[LT_ONNX_NOISES];       /* which of the noises are not normal */
    char durations[256], sound[256]; /* the session's outputs; sound: a latent, with a decoder */
};

/* Find NAME.onnx: a path, or below models/ of the places (neural_place.h). With an empty name the first in
 * order of name. */
LT_MUST enum lt_status lt_neural_find(struct lt_cx *cx, const char *name, char path[1024]);

/* Load the model at m->path. `rounding`: see lt_onnx_graph_read. `needed`: names of inputs that it must have,
 * up to a NULL. Unload in every case. */
LT_MUST enum lt_status lt_neural_load(struct lt_cx *cx, struct lt_onnx *o, const struct lt_neural_spec *spec,
                                      const char *rounding, const char *const *needed,
                                      struct lt_neural_model *m);
void lt_neural_unload(struct lt_neural_model *m);

/* The type of an input; 0: there is no such input. */
int lt_neural_input(const struct lt_neural_model *m, const char *name);

/* Run it: `inputs` and, after them, noise of the stream `key`, as much as the model wants (`noise_guess`
 * numbers of each to begin with). Outputs: the sound (or latent), the durations. Release both with
 * lt_onnx_release. */
enum { LT_NEURAL_OUTPUTS = 2 };
LT_MUST enum lt_status lt_neural_run(struct lt_cx *cx, struct lt_neural_model *m,
                                     const struct lt_onnx_input *inputs, size_t n_inputs, uint64_t key,
                                     size_t noise_guess, struct lt_onnx_output out[LT_NEURAL_OUTPUTS]);

/* The outputs of a run as a piece of sound: n_symbols symbols, made from these ids. LT_FORMAT: it is no
 * sound, or the durations do not fit it. */
LT_MUST enum lt_status lt_neural_keep(struct lt_cx *cx, const struct lt_neural_model *m,
                                      const struct lt_onnx_output out[LT_NEURAL_OUTPUTS], size_t n_symbols,
                                      const struct lt_ids *ids, struct lt_voiced *t);

#endif
