/* A quantised model's convolutions: which of them become ours, and what our operator does when a runtime
 * calls it (here a table of functions that stand for the runtime's). */
#include "check.h"

#include "engines/onnx_conv.h"
#include "engines/onnx_fields.h"
#include "engines/proto.h"

#include <stdlib.h>
#include <string.h>

enum { MODEL_MAX = 1 << 20 };

enum conv_oddity {
    FINE,
    STRIDES,
    GROUPS,
    PADDED,
    HUGE_DILATION,
    FLOATS,
    UNKNOWN_WEIGHTS,
    ZEROS,
    NOT_QUANTISED,
    OTHER_ZERO,
    OWN_DOMAIN,
    ODDITIES
};

static void ints(struct lt_buf *node, const char *name, int64_t a, int64_t b, size_t n)
{
    struct lt_buf out = LT_BUF(1024);
    lt_proto_put_text(&out, ATTRIBUTE_NAME, name);
    lt_proto_put_number(&out, ATTRIBUTE_INTS, (uint64_t)a);
    if (n > 1)
        lt_proto_put_number(&out, ATTRIBUTE_INTS, (uint64_t)b);
    lt_proto_put_message(node, NODE_ATTRIBUTE, &out);
    lt_buf_close(&out);
}

static void words(struct lt_buf *node, unsigned field, const char *names)
{
    struct lt_str rest = lt_str_of(names), one;
    while (lt_str_cut(&rest, ' ', &one))
        lt_proto_put_bytes(node, field, one);
}

static void put_conv(struct lt_buf *graph, enum conv_oddity odd)
{
    struct lt_buf n = LT_BUF(4096), group = LT_BUF(256), pad = LT_BUF(256);
    words(&n, NODE_INPUT,
          odd == NOT_QUANTISED     ? "sound w x_zero w_zero"
          : odd == OTHER_ZERO      ? "x w w_zero w_zero"
          : odd == UNKNOWN_WEIGHTS ? "x v x_zero w_zero"
                                   : "x w x_zero w_zero");
    words(&n, NODE_OUTPUT, "y");
    lt_proto_put_text(&n, NODE_OP, "ConvInteger");
    ints(&n, "strides", odd == STRIDES ? 2 : 1, 0, 1);
    ints(&n, "dilations", odd == HUGE_DILATION ? INT64_MAX : 3, 0, 1);
    ints(&n, "pads", 3, odd == PADDED ? -1 : 3, 2);
    lt_proto_put_text(&group, ATTRIBUTE_NAME, "group");
    lt_proto_put_number(&group, ATTRIBUTE_I, odd == GROUPS ? 2 : 1);
    lt_proto_put_message(&n, NODE_ATTRIBUTE, &group);
    lt_proto_put_text(&pad, ATTRIBUTE_NAME, "auto_pad");
    lt_proto_put_text(&pad, ATTRIBUTE_S, "NOTSET");
    lt_proto_put_message(&n, NODE_ATTRIBUTE, &pad);
    if (odd == OWN_DOMAIN)
        lt_proto_put_text(&n, NODE_DOMAIN, "elsewhere");
    lt_proto_put_message(graph, GRAPH_NODE, &n);
    lt_buf_close(&n);
    lt_buf_close(&group);
    lt_buf_close(&pad);
}

static void put_weight(struct lt_buf *graph, const char *name, int type, const int64_t *dims, size_t n_dims)
{
    struct lt_buf t = LT_BUF(4096);
    for (size_t i = 0; i < n_dims; i++)
        lt_proto_put_number(&t, TENSOR_DIMS, (uint64_t)dims[i]);
    lt_proto_put_number(&t, TENSOR_TYPE, (uint64_t)type);
    lt_proto_put_text(&t, TENSOR_NAME, name);
    lt_proto_put_message(graph, GRAPH_INITIALIZER, &t);
    lt_buf_close(&t);
}

static void make(struct lt_buf *model, enum conv_oddity odd)
{
    struct lt_buf graph = LT_BUF(MODEL_MAX), n = LT_BUF(4096);
    words(&n, NODE_INPUT, "sound");
    words(&n, NODE_OUTPUT, "x x_scale x_zero");
    lt_proto_put_text(&n, NODE_OP, "DynamicQuantizeLinear");
    lt_proto_put_message(&graph, GRAPH_NODE, &n);
    put_conv(&graph, odd);
    put_conv(&graph, odd);
    put_weight(&graph, "w", odd == FLOATS ? 1 : 2, (int64_t[]){8, 4, 3}, 3);
    put_weight(&graph, "w_zero", 2, (int64_t[]){8}, odd == ZEROS ? 1 : 0);
    lt_proto_put_number(model, 1, 8);
    lt_proto_put_message(model, MODEL_GRAPH, &graph);
    lt_buf_close(&graph);
    lt_buf_close(&n);
}

/* How many nodes of a model are in a domain. */
static size_t in_domain(struct lt_str model, const char *domain)
{
    bool broken = false;
    size_t n = 0;
    struct lt_str graph = lt_proto_body(model, MODEL_GRAPH);
    struct lt_proto_field f;
    for (size_t at = 0; lt_proto_next(graph, &at, &f, &broken);)
        n += f.number == GRAPH_NODE && lt_str_eqz(lt_proto_body(f.body, NODE_DOMAIN), domain);
    assert_false(broken);
    return n;
}

static void those_that_fit_are_marked(void **state)
{
    (void)state;
    for (int odd = FINE; odd < ODDITIES; odd++) {
        struct lt_buf model = LT_BUF(MODEL_MAX), out = LT_BUF(2 * MODEL_MAX);
        make(&model, (enum conv_oddity)odd);
        bool done = lt_conv_mark(lt_buf_str(&model), &out);
        assert_int_equal(check_int("marked", odd == FINE, done), 0);
        if (done) {
            assert_int_equal(in_domain(lt_buf_str(&out), LT_CONV_DOMAIN), 2);
            assert_int_equal(
                check_str("domain", LT_CONV_DOMAIN,
                          lt_proto_body(lt_proto_body(lt_buf_str(&out), MODEL_OPSET), OPSET_DOMAIN)),
                0);
        }
        lt_buf_close(&model);
        lt_buf_close(&out);
    }
}

static void a_part_of_a_model_is_left_alone(void **state)
{
    (void)state;
    struct lt_buf model = LT_BUF(MODEL_MAX);
    make(&model, FINE);
    for (size_t n = 0; n < model.n; n++) {
        struct lt_buf out = LT_BUF(MODEL_MAX);
        char *exact = malloc(n + 1);
        assert_non_null(exact);
        memcpy(exact, model.p, n);
        assert_false(lt_conv_mark((struct lt_str){exact, n}, &out));
        free(exact);
        lt_buf_close(&out);
    }
    lt_buf_close(&model);
}

/* A runtime of four tensors and one result. */

struct value {
    void *data;
    int64_t dims[4];
    size_t n_dims;
};

static struct {
    struct value in[4], out;
    int32_t y[1024];
    int code;
    const char *said;
    int shapes; /* that are not released */
} runtime;

static lt_onnx_handle *create_status(int code, const char *message)
{
    runtime.code = code;
    runtime.said = message;
    return &runtime;
}

static lt_onnx_handle *get_input(const lt_onnx_handle *context, size_t i, const lt_onnx_handle **value)
{
    (void)context;
    *value = &runtime.in[i];
    return NULL;
}

static lt_onnx_handle *get_output(lt_onnx_handle *context, size_t i, const int64_t *dims, size_t n_dims,
                                  lt_onnx_handle **value)
{
    (void)context, (void)i;
    assert_int_equal(n_dims, 3);
    assert_true((size_t)(dims[0] * dims[1] * dims[2]) <= LT_COUNT(runtime.y));
    runtime.out = (struct value){runtime.y, {dims[0], dims[1], dims[2]}, 3};
    *value = &runtime.out;
    return NULL;
}

static lt_onnx_handle *get_shape(const lt_onnx_handle *value, lt_onnx_handle **info)
{
    *info = (lt_onnx_handle *)(uintptr_t)value;
    runtime.shapes++;
    return NULL;
}

static void release_shape(lt_onnx_handle *info)
{
    (void)info;
    runtime.shapes--;
}

static void release_status(lt_onnx_handle *status)
{
    assert_ptr_equal(status, &runtime);
}

static lt_onnx_handle *count_dims(const lt_onnx_handle *info, size_t *n)
{
    *n = ((const struct value *)info)->n_dims;
    return NULL;
}

static lt_onnx_handle *get_dims(const lt_onnx_handle *info, int64_t *dims, size_t n)
{
    memcpy(dims, ((const struct value *)info)->dims, n * sizeof *dims);
    return NULL;
}

static lt_onnx_handle *get_data(lt_onnx_handle *value, void **data)
{
    *data = ((struct value *)value)->data;
    return NULL;
}

static lt_onnx_handle *get_ints(const lt_onnx_handle *info, const char *name, int64_t *v, size_t *n)
{
    (void)info;
    if (strcmp(name, "pads") != 0)
        return create_status(2, "no such attribute");
    assert_int_equal(*n, 2);
    v[0] = v[1] = 1;
    return NULL;
}

/* Two rows of two channels, three taps. */
static void set_inputs(uint8_t *x, uint8_t *w, uint8_t *zeros)
{
    runtime.in[0] = (struct value){x, {2, 2, 5}, 3};
    runtime.in[1] = (struct value){w, {1, 2, 3}, 3};
    runtime.in[2] = (struct value){zeros, {0}, 0};
    runtime.in[3] = (struct value){zeros + 1, {1}, 1};
}

static void the_operator_computes(void **state)
{
    (void)state;
    const void *api[200] = {0};
    static const struct {
        size_t place;
        void (*function)(void);
    } table[] = {{0, (void (*)(void))create_status},  {51, (void (*)(void))get_data},
                 {61, (void (*)(void))count_dims},    {62, (void (*)(void))get_dims},
                 {65, (void (*)(void))get_shape},     {90, (void (*)(void))get_input},
                 {91, (void (*)(void))get_output},    {93, (void (*)(void))release_status},
                 {99, (void (*)(void))release_shape}, {163, (void (*)(void))get_ints}};
    for (size_t i = 0; i < LT_COUNT(table); i++)
        memcpy(&api[table[i].place], &table[i].function, sizeof api[0]);
    uint8_t x[20], w[6] = {11, 10, 10, 10, 12, 10}, zeros[2] = {3, 10};
    for (size_t i = 0; i < LT_COUNT(x); i++)
        x[i] = (uint8_t)(3 + i);
    const struct lt_onnx_op *op = lt_conv_op();
    void *kernel = NULL;
    assert_null(op->create(op, api, NULL, &kernel));
    set_inputs(x, w, zeros);
    assert_null(op->compute(kernel, &runtime));
    assert_int_equal(runtime.out.dims[0], 2);
    assert_int_equal(runtime.out.dims[1], 1);
    assert_int_equal(runtime.out.dims[2], 5);
    for (int row = 0; row < 2; row++)
        for (int t = 0; t < 5; t++) /* the first channel one column before, twice the second */
            assert_int_equal(runtime.y[row * 5 + t], (t ? row * 10 + t - 1 : 0) + 2 * (row * 10 + 5 + t));
    runtime.in[1].dims[1] = 3;
    assert_non_null(op->compute(kernel, &runtime));
    assert_non_null(strstr(runtime.said, "other inputs"));
    set_inputs(x, w, zeros);
    runtime.in[0].n_dims = 4;
    assert_non_null(op->compute(kernel, &runtime));
    assert_int_equal(runtime.shapes, 0);
    op->destroy(kernel);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(those_that_fit_are_marked),
        cmocka_unit_test(a_part_of_a_model_is_left_alone),
        cmocka_unit_test(the_operator_computes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
