/* The bytes of a model: what a speech model's graph has, how it is written anew, and what is no model. */
#include "check.h"

#include "engines/onnx_graph.h"
#include "tiny_voice.h"

#include <stdlib.h>
#include <string.h>

static const struct {
    enum tiny_fault fault;
    const char *rounding, *sentence;
} broken[] = {
    {TINY_TWO_CEILS, "Ceil", "it has 2 nodes 'Ceil'"}, {TINY_NO_CEIL, "Ceil", "it has 0 nodes 'Ceil'"},
    {TINY_FINE, "Round", "it has 0 nodes 'Round'"},    {TINY_OUTSIDE, "Ceil", "weights in another file"},
    {TINY_OLD, "Ceil", "operator set is 9"},           {TINY_ODD_RANDOM, "Ceil", "a random node (Bernoulli)"},
};

static void what_is_wrong_is_said(void **state)
{
    (void)state;
    for (size_t i = 0; i < LT_COUNT(broken); i++) {
        struct lt_buf model = LT_BUF(1 << 20);
        struct lt_onnx_graph g;
        struct lt_cx cx = {0};
        tiny_voice(&model, broken[i].fault);
        assert_int_equal(lt_onnx_graph_read(&cx, lt_buf_str(&model), broken[i].rounding, &g), LT_FORMAT);
        if (!strstr(cx.what, broken[i].sentence))
            fail_msg("'%s' does not say '%s'", cx.what, broken[i].sentence);
        lt_buf_close(&model);
    }
}

static bool has_output(const struct lt_onnx_graph *g, const char *name)
{
    for (size_t i = 0; i < g->n_outputs; i++)
        if (lt_str_eqz(g->outputs[i].name, name))
            return true;
    return false;
}

static void noise_comes_in_and_durations_go_out(void **state)
{
    (void)state;
    struct lt_buf model = LT_BUF(1 << 20), out = LT_BUF((1 << 20) + LT_ONNX_GROWTH);
    struct lt_onnx_graph g, again;
    struct lt_cx cx = {0};
    tiny_voice(&model, TINY_FINE);
    assert_int_equal(lt_onnx_graph_read(&cx, lt_buf_str(&model), "Ceil", &g), LT_OK);
    assert_int_equal(g.n_noises, 2);
    assert_int_equal(check_str("durations", "durations", g.durations), 0);
    assert_int_equal(lt_onnx_graph_input(&g, "input")->type, LT_ONNX_INT64);
    assert_null(lt_onnx_graph_input(&g, "sid"));
    assert_int_equal(lt_onnx_graph_rewrite(&cx, lt_buf_str(&model), &g, &out), LT_OK);
    assert_int_equal(lt_onnx_graph_read(&cx, lt_buf_str(&out), "Ceil", &again), LT_OK);
    assert_int_equal(again.n_noises, 0); /* no random node is left */
    assert_int_equal(lt_onnx_graph_input(&again, "lectern_noise_1")->type, LT_ONNX_FLOAT);
    assert_true(has_output(&again, "durations") && has_output(&again, "output"));
    assert_int_equal(again.n_inputs, g.n_inputs + 2);
    lt_buf_close(&model);
    lt_buf_close(&out);
}

/* Cut off anywhere, it is refused, or (after the graph's end) was whole. */
static void a_part_of_a_model_is_none(void **state)
{
    (void)state;
    struct lt_buf model = LT_BUF(1 << 20);
    tiny_voice(&model, TINY_FINE);
    for (size_t n = 0; n + 8 < model.n; n++) {
        char *exact = malloc(n + 1);
        memcpy(exact, model.p, n);
        struct lt_onnx_graph g;
        struct lt_cx cx = {0};
        assert_int_equal(lt_onnx_graph_read(&cx, (struct lt_str){exact, n}, "Ceil", &g), LT_FORMAT);
        assert_true(cx.what[0] != '\0');
        free(exact);
    }
    lt_buf_close(&model);
}

/* Graphs in graphs in graphs … */
static void depth_is_bounded(void **state)
{
    (void)state;
    struct lt_buf inside = LT_BUF(1 << 20), next = LT_BUF(1 << 20);
    for (int i = 0; i < 1000; i++) {
        static const struct {
            unsigned char tag;
        } wraps[] = {{6 << 3 | 2}, {5 << 3 | 2}, {1 << 3 | 2}}; /* attribute.g, node.attribute, graph.node */
        for (size_t k = 0; k < LT_COUNT(wraps); k++) {
            lt_buf_clear(&next);
            lt_buf_addc(&next, (char)wraps[k].tag);
            for (size_t v = inside.n; v || next.n == 1; v >>= 7)
                lt_buf_addc(&next, (char)((v & 0x7F) | (v >> 7 ? 0x80 : 0)));
            lt_buf_add(&next, lt_buf_str(&inside));
            struct lt_buf swap = inside;
            inside = next;
            next = swap;
        }
    }
    lt_buf_clear(&next);
    lt_buf_addc(&next, 7 << 3 | 2);
    for (size_t v = inside.n; v; v >>= 7)
        lt_buf_addc(&next, (char)((v & 0x7F) | (v >> 7 ? 0x80 : 0)));
    lt_buf_add(&next, lt_buf_str(&inside));
    struct lt_onnx_graph g;
    struct lt_cx cx = {0};
    assert_int_equal(lt_onnx_graph_read(&cx, lt_buf_str(&next), "Ceil", &g), LT_FORMAT);
    assert_non_null(strstr(cx.what, "broken"));
    lt_buf_close(&inside);
    lt_buf_close(&next);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_wrong_is_said),
        cmocka_unit_test(noise_comes_in_and_durations_go_out),
        cmocka_unit_test(a_part_of_a_model_is_none),
        cmocka_unit_test(depth_is_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
