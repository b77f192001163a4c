/* A model cut in two where its decoder begins: what each part has, and models that are run whole. */
#include "check.h"

#include "engines/onnx_split.h"
#include "engines/proto.h"

#include <string.h>

enum { MODEL_MAX = 1 << 20 };

enum oddity {
    FINE,
    STRANGE_NODE, /* one that sees all frames at once */
    UNEVEN,       /* a convolution that makes it shorter */
    LEAK,         /* the front uses a tensor of the decoder */
    TWO_WAYS_IN,  /* a second tensor goes into the decoder */
    ROW_CONSTANT, /* adds one number for each channel */
    NO_DECODER
};

static void attribute(struct lt_buf *node, const char *name, const int64_t *v, size_t n)
{
    struct lt_buf a = LT_BUF(1024);
    lt_proto_put_text(&a, 1, name);
    for (size_t i = 0; i < n; i++)
        lt_proto_put_number(&a, 8, (uint64_t)v[i]);
    lt_proto_put_number(&a, 20, 7);
    lt_proto_put_message(node, 5, &a);
    lt_buf_close(&a);
}

/* `row`: kernel, stride and padding of a convolution, or NULL. */
static void node(struct lt_buf *graph, const char *op, const char *inputs, const char *output,
                 const int64_t *row)
{
    struct lt_buf n = LT_BUF(4096);
    struct lt_str rest = lt_str_of(inputs), one;
    while (lt_str_cut(&rest, ' ', &one))
        lt_proto_put_bytes(&n, 1, one);
    lt_proto_put_text(&n, 2, output);
    lt_proto_put_text(&n, 4, op);
    if (row) {
        attribute(&n, "kernel_shape", row, 1);
        attribute(&n, "strides", row + 1, 1);
        attribute(&n, "pads", (int64_t[]){row[2], row[2]}, 2);
    }
    lt_proto_put_message(graph, 1, &n);
    lt_buf_close(&n);
}

static void weight(struct lt_buf *graph, const char *name, const int64_t *dims, size_t n_dims)
{
    struct lt_buf t = LT_BUF(64 * 1024);
    static const float v[1024];
    size_t n = 1;
    for (size_t i = 0; i < n_dims; i++) {
        lt_proto_put_number(&t, 1, (uint64_t)dims[i]);
        n *= (size_t)dims[i];
    }
    lt_proto_put_number(&t, 2, 1);
    lt_proto_put_text(&t, 8, name);
    lt_proto_put_bytes(&t, 9, (struct lt_str){(const char *)v, n * sizeof *v});
    lt_proto_put_message(graph, 5, &t);
    lt_buf_close(&t);
}

static void make(struct lt_buf *model, enum oddity odd)
{
    struct lt_buf graph = LT_BUF(MODEL_MAX), port = LT_BUF(256);
    const int64_t first[] = {7, 1, odd == UNEVEN ? 2 : 3}, up[] = {8, 4, 2};
    node(&graph, "Mul", "input mask", "latent", NULL);
    if (odd != NO_DECODER) {
        node(&graph, "Conv", "latent w0 b0", "a", first);
        node(&graph, "LeakyRelu", "a", "b", NULL);
        node(&graph, "ConvTranspose", "b w1", "c", up);
        node(&graph, "Add", odd == TWO_WAYS_IN ? "c mask" : odd == ROW_CONSTANT ? "c b0" : "c c", "d", NULL);
        node(&graph, odd == STRANGE_NODE ? "Softmax" : "Tanh", "d", "e", NULL);
        node(&graph, "Tanh", "e", "sound", NULL);
    }
    node(&graph, "Unsqueeze", odd == NO_DECODER ? "latent axis" : "sound axis", "output", NULL);
    if (odd == LEAK)
        node(&graph, "Abs", "c", "aside", NULL);
    lt_proto_put_text(&graph, 2, "small");
    weight(&graph, "w0", (int64_t[]){5, 3, 7}, 3);
    weight(&graph, "b0", (int64_t[]){5}, 1);
    weight(&graph, "w1", (int64_t[]){5, 1, 8}, 3);
    weight(&graph, "mask_row", (int64_t[]){2}, 1);
    lt_proto_put_text(&port, 1, "output");
    lt_proto_put_message(&graph, 12, &port);
    lt_proto_put_number(model, 1, 8);
    lt_proto_put_message(model, 7, &graph);
    lt_buf_close(&graph);
    lt_buf_close(&port);
}

static bool has(const struct lt_buf *b, const char *text)
{
    return lt_str_find(lt_buf_str(b), lt_str_of(text)) != SIZE_MAX;
}

static bool split(enum oddity odd, struct lt_onnx_split *s, struct lt_buf *front, struct lt_buf *back)
{
    struct lt_buf model = LT_BUF(MODEL_MAX);
    make(&model, odd);
    *front = LT_BUF(MODEL_MAX);
    *back = LT_BUF(MODEL_MAX);
    bool done = lt_onnx_split(lt_buf_str(&model), "output", s, front, back);
    lt_buf_close(&model);
    return done;
}

static void each_part_has_its_own(void **state)
{
    (void)state;
    struct lt_onnx_split s, again;
    struct lt_buf front, back, f, b;
    assert_true(split(FINE, &s, &front, &back));
    assert_string_equal(s.latent, "latent");
    assert_string_equal(s.sound, "sound");
    assert_int_equal(s.channels, 3);
    assert_int_equal(s.hop, 4);
    assert_in_range(s.reach, 3 + 1, 3 + 2 + 6); /* 3 frames of the first, 1 to 2 of the second, and some */
    assert_true(has(&front, "Mul") && has(&front, "mask_row") && has(&front, "latent"));
    assert_false(has(&front, "Conv") || has(&front, "w0") || has(&front, "output"));
    assert_true(has(&back, "ConvTranspose") && has(&back, "w0") && has(&back, "w1") && has(&back, "b0"));
    assert_false(has(&back, "Mul") || has(&back, "mask_row") || has(&back, "Unsqueeze"));
    /* The back's convolutions are those of pictures now: they are no rows to be cut again. */
    f = b = LT_BUF(MODEL_MAX);
    assert_false(lt_onnx_split(lt_buf_str(&back), "sound", &again, &f, &b));
    struct lt_buf *all[] = {&front, &back, &f, &b};
    for (size_t i = 0; i < LT_COUNT(all); i++)
        lt_buf_close(all[i]);
}

static void others_are_run_whole(void **state)
{
    (void)state;
    for (enum oddity odd = STRANGE_NODE; odd <= NO_DECODER; odd++) {
        struct lt_onnx_split s;
        struct lt_buf front, back;
        if (split(odd, &s, &front, &back))
            fail_msg("oddity %d was cut", (int)odd);
        lt_buf_close(&front);
        lt_buf_close(&back);
    }
}

/* Cut off anywhere it is no model, and nothing is read behind its end. */
static void a_part_of_a_model_is_not_cut(void **state)
{
    (void)state;
    struct lt_buf model = LT_BUF(MODEL_MAX);
    make(&model, FINE);
    for (size_t n = 0; n < model.n; n++) {
        struct lt_onnx_split s;
        struct lt_buf exact = LT_BUF(MODEL_MAX), front = LT_BUF(MODEL_MAX), back = LT_BUF(MODEL_MAX);
        lt_buf_addmem(&exact, model.p, n);
        assert_false(lt_onnx_split(lt_buf_str(&exact), "output", &s, &front, &back));
        lt_buf_close(&exact);
        lt_buf_close(&front);
        lt_buf_close(&back);
    }
    lt_buf_close(&model);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_part_has_its_own),
        cmocka_unit_test(others_are_run_whole),
        cmocka_unit_test(a_part_of_a_model_is_not_cut),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
