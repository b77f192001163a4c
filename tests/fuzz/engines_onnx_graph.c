/* Any bytes as a model: refused with a sentence, or rewritten into a model that reads the same, without
 * random nodes, and cut in two where it has a decoder; convolutions that are marked as ours are not found
 * again. */
#include "engines/onnx_conv.h"
#include "engines/onnx_graph.h"
#include "engines/onnx_split.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void split(struct lt_str model)
{
    struct lt_buf front = LT_BUF(model.n + LT_SPLIT_GROWTH), back = LT_BUF(model.n + LT_SPLIT_GROWTH);
    struct lt_onnx_split s;
    if (lt_onnx_split(model, "output", &s, &front, &back) && (!s.channels || !s.hop || !s.reach))
        abort();
    lt_buf_close(&front);
    lt_buf_close(&back);
}

static void mark(struct lt_str model)
{
    struct lt_buf once = LT_BUF(model.n + LT_CONV_GROWTH), twice = LT_BUF(model.n + 2 * LT_CONV_GROWTH);
    if (lt_conv_mark(model, &once) && lt_conv_mark(lt_buf_str(&once), &twice))
        abort();
    lt_buf_close(&once);
    lt_buf_close(&twice);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 64 * 1024)
        return 0;
    struct lt_str model = {(const char *)data, size};
    struct lt_onnx_graph g, again;
    struct lt_cx cx = {0};
    split(model);
    mark(model);
    if (lt_onnx_graph_read(&cx, model, "Ceil", &g)) {
        if (!cx.what[0])
            abort();
        return 0;
    }
    struct lt_buf out = LT_BUF(size + LT_ONNX_GROWTH);
    if (lt_onnx_graph_rewrite(&cx, model, &g, &out) == LT_OK &&
        (lt_onnx_graph_read(&cx, lt_buf_str(&out), "Ceil", &again) || again.n_noises ||
         !lt_str_eq(again.durations, g.durations)))
        abort();
    lt_buf_close(&out);
    return 0;
}
