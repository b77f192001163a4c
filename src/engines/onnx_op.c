/* engines/onnx_op.c - the operator of onnx_conv.h as ONNX Runtime sees it: functions that it calls while it
 * makes a session and in each run, from as many threads as there are lines. It finds the runtime's functions
 * in the table that it is handed. */
#include "engines/onnx_conv.h"

#include "engines/conv8.h"

#include <stdlib.h>
#include <string.h>

#define MEMBER(name, place, result, arguments) result(*name) arguments;

/* One node's; nothing in it changes after it was made. */
struct kernel {
    struct {
        LT_ONNX_OP_API(MEMBER)
    } api;
    size_t before, after, dilation;
    enum lt_conv8_way way;
};

enum { INPUTS = 4, DIMS_MAX = 3, TYPE_UINT8 = 2, TYPE_INT32 = 6 };

/* One input: its bytes and shape. */
struct tensor {
    uint8_t *data;
    int64_t dims[DIMS_MAX];
    size_t n_dims;
};

static lt_onnx_handle *failed(const struct kernel *k, int code, const char *what)
{
    return k->api.CreateStatus(code, what);
}

/* Whole numbers of an attribute; those that are not there stay as they are. */
static void attribute(const struct kernel *k, const lt_onnx_handle *info, const char *name, int64_t *v,
                      size_t n)
{
    lt_onnx_handle *status = k->api.KernelInfoGetAttributeArray_int64(info, name, v, &n);
    if (status)
        k->api.ReleaseStatus(status);
}

static lt_onnx_handle *create(const struct lt_onnx_op *op, const void *const *api, const lt_onnx_handle *info,
                              void **kernel)
{
    (void)op;
    int64_t pads[2] = {0}, dilation = 1;
    struct kernel *k = *kernel = calloc(1, sizeof *k);
    lt_onnx_handle *(*status)(int code, const char *message) = NULL;
    memcpy(&status, &api[0], sizeof status);
    if (!k)
        return status(LT_ONNX_FAIL, "out of memory");
#define BIND(name, place, result, arguments) memcpy(&k->api.name, &api[place], sizeof api[place]);
    LT_ONNX_OP_API(BIND)
    k->way = lt_conv8_best();
    attribute(k, info, "pads", pads, 2);
    attribute(k, info, "dilations", &dilation, 1);
    k->before = pads[0] < 0 ? SIZE_MAX : (size_t)pads[0];
    k->after = pads[1] < 0 ? SIZE_MAX : (size_t)pads[1];
    k->dilation = dilation < 0 ? 0 : (size_t)dilation;
    return NULL;
}

static lt_onnx_handle *input(const struct kernel *k, lt_onnx_handle *context, size_t i, struct tensor *t)
{
    const lt_onnx_handle *value = NULL;
    lt_onnx_handle *shape = NULL;
    void *data = NULL;
    lt_onnx_handle *st = k->api.KernelContext_GetInput(context, i, &value);
    if (!st)
        st = k->api.GetTensorTypeAndShape(value, &shape);
    if (!st)
        st = k->api.GetDimensionsCount(shape, &t->n_dims);
    if (!st && t->n_dims <= DIMS_MAX)
        st = k->api.GetDimensions(shape, t->dims, t->n_dims);
    if (!st)
        st = k->api.GetTensorMutableData((lt_onnx_handle *)(uintptr_t)value, &data);
    if (shape)
        k->api.ReleaseTensorTypeAndShapeInfo(shape);
    t->data = data;
    return st;
}

static bool one(const struct tensor *t)
{
    return t->n_dims == 0 || (t->n_dims == 1 && t->dims[0] == 1);
}

/* The question of the first row; false: these are no inputs of ours. */
static bool question(const struct kernel *k, const struct tensor in[INPUTS], struct lt_conv8 *q)
{
    const struct tensor *x = &in[0], *w = &in[1];
    if (x->n_dims != 3 || w->n_dims != 3 || !one(&in[2]) || !one(&in[3]) || x->dims[1] != w->dims[1])
        return false;
    for (int i = 0; i < 3; i++)
        if (x->dims[i] < 1 || w->dims[i] < 1)
            return false;
    *q = (struct lt_conv8){.x = x->data,
                           .w = w->data,
                           .channels = (size_t)x->dims[1],
                           .length = (size_t)x->dims[2],
                           .outputs = (size_t)w->dims[0],
                           .taps = (size_t)w->dims[2],
                           .before = k->before,
                           .after = k->after,
                           .dilation = k->dilation,
                           .x_zero = *in[2].data,
                           .w_zero = *in[3].data};
    return lt_conv8_columns(q) > 0;
}

static lt_onnx_handle *compute(void *kernel, lt_onnx_handle *context)
{
    const struct kernel *k = kernel;
    struct tensor in[INPUTS] = {0};
    struct lt_conv8 q;
    lt_onnx_handle *result = NULL;
    void *y = NULL;
    for (size_t i = 0; i < INPUTS; i++) {
        lt_onnx_handle *st = input(k, context, i, &in[i]);
        if (st)
            return st;
    }
    if (!question(k, in, &q))
        return failed(k, LT_ONNX_INVALID, "a convolution has other inputs than its model said");
    size_t columns = lt_conv8_columns(&q), rows = (size_t)in[0].dims[0];
    const int64_t dims[3] = {in[0].dims[0], (int64_t)q.outputs, (int64_t)columns};
    lt_onnx_handle *st = k->api.KernelContext_GetOutput(context, 0, dims, 3, &result);
    if (!st)
        st = k->api.GetTensorMutableData(result, &y);
    for (size_t i = 0; !st && i < rows; i++, q.x += q.channels * q.length)
        if (!lt_conv8(&q, k->way, (int32_t *)y + i * q.outputs * columns))
            st = failed(k, LT_ONNX_FAIL, "out of memory");
    return st;
}

static void destroy(void *kernel)
{
    free(kernel);
}

static const char *name(const struct lt_onnx_op *op)
{
    (void)op;
    return "ConvInteger";
}

static const char *provider(const struct lt_onnx_op *op)
{
    (void)op;
    return NULL;
}

static int input_type(const struct lt_onnx_op *op, size_t i)
{
    (void)op, (void)i;
    return TYPE_UINT8;
}

static int output_type(const struct lt_onnx_op *op, size_t i)
{
    (void)op, (void)i;
    return TYPE_INT32;
}

static size_t n_inputs(const struct lt_onnx_op *op)
{
    (void)op;
    return INPUTS;
}

static size_t n_outputs(const struct lt_onnx_op *op)
{
    (void)op;
    return 1;
}

/* Required, in ordinary memory, from version 1 on: all of these are 0 or 1. */
static int zero(const struct lt_onnx_op *op, size_t i)
{
    (void)op, (void)i;
    return 0;
}

static int first_version(const struct lt_onnx_op *op)
{
    (void)op;
    return 1;
}

const struct lt_onnx_op *lt_conv_op(void)
{
    static const struct lt_onnx_op op = {.version = LT_ONNX_API_VERSION,
                                         .name = name,
                                         .provider = provider,
                                         .input_type = input_type,
                                         .n_inputs = n_inputs,
                                         .output_type = output_type,
                                         .n_outputs = n_outputs,
                                         .destroy = destroy,
                                         .input_kind = zero,
                                         .output_kind = zero,
                                         .input_memory = zero,
                                         .create = create,
                                         .compute = compute,
                                         .first_version = first_version,
                                         .last_version = first_version};
    return &op;
}
