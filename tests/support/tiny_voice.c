/* tests/support/tiny_voice.c - see tiny_voice.h. With arguments NAME.onnx FAULT it is a program that writes
 * the model and its settings. */
#include "tiny_voice.h"

#include <math.h>
#include <string.h>

const char tiny_voice_json[] =
    "{\"audio\": {\"sample_rate\": 16000}, \"espeak\": {\"voice\": \"en-us\"},\n"
    " \"inference\": {\"noise_scale\": 0.667, \"length_scale\": 1, \"noise_w\": 0.8}, \"num_speakers\": 1,\n"
    " \"phoneme_type\": \"espeak\", \"phoneme_id_map\": {\"_\": [0], \"^\": [1], \"$\": [2], \" \": [3],\n"
    "  \"!\": [4], \",\": [8], \".\": [10], \"?\": [13], \"a\": [14], \"b\": [15], \"d\": [17], \"e\": "
    "[18],\n"
    "  \"f\": [19], \"h\": [20], \"i\": [21], \"k\": [23], \"l\": [24], \"m\": [25], \"n\": [26], \"o\": "
    "[27],\n"
    "  \"p\": [28], \"s\": [31], \"t\": [32], \"u\": [33], \"v\": [34], \"w\": [35], \"z\": [38],\n"
    "  \"\\u0259\": [59], \"\\u025b\": [61], \"\\u026a\": [74], \"\\u0279\": [88], \"\\u02c8\": [120]}}\n";

static void varint(struct lt_buf *b, uint64_t v)
{
    for (; v >= 0x80; v >>= 7)
        lt_buf_addc(b, (char)(v | 0x80));
    lt_buf_addc(b, (char)v);
}

static void number(struct lt_buf *b, unsigned field, uint64_t v)
{
    varint(b, (uint64_t)field << 3);
    varint(b, v);
}

static void bytes(struct lt_buf *b, unsigned field, const void *p, size_t n)
{
    varint(b, (uint64_t)field << 3 | 2);
    varint(b, n);
    lt_buf_addmem(b, p, n);
}

static void text(struct lt_buf *b, unsigned field, const char *z)
{
    bytes(b, field, z, strlen(z));
}

static void message(struct lt_buf *b, unsigned field, struct lt_buf *inside)
{
    bytes(b, field, inside->p, inside->n);
    lt_buf_clear(inside);
}

/* Inputs are parted by spaces; `attribute` is NULL or the name of one whole-number attribute. */
static void node(struct lt_buf *graph, const char *op, const char *inputs, const char *output,
                 const char *attribute, int64_t value)
{
    struct lt_buf n = LT_BUF(4096), a = LT_BUF(256);
    struct lt_str rest = lt_str_of(inputs), one;
    while (lt_str_cut(&rest, ' ', &one))
        bytes(&n, 1, one.p, one.n);
    text(&n, 2, output);
    text(&n, 4, op);
    if (attribute) {
        text(&a, 1, attribute);
        number(&a, 3, (uint64_t)value);
        number(&a, 20, 2);
        message(&n, 5, &a);
    }
    message(graph, 1, &n);
    lt_buf_close(&n);
    lt_buf_close(&a);
}

/* An initializer: n numbers of `size` bytes, of type 1 (float) or 7 (int64). */
static void constant(struct lt_buf *graph, const char *name, int type, const void *v, size_t n)
{
    struct lt_buf t = LT_BUF(64 * 1024);
    number(&t, 1, n);
    number(&t, 2, (uint64_t)type);
    text(&t, 8, name);
    bytes(&t, 9, v, n * (type == 7 ? 8 : 4));
    message(graph, 5, &t);
    lt_buf_close(&t);
}

static void port(struct lt_buf *graph, unsigned field, const char *name, int type, int rank)
{
    struct lt_buf p = LT_BUF(1024), y = LT_BUF(1024), t = LT_BUF(1024), s = LT_BUF(1024), d = LT_BUF(64);
    for (int i = 0; i < rank; i++) {
        struct lt_buf label = LT_BUF(64);
        lt_buf_addf(&label, "%s_%d", name, i);
        bytes(&d, 2, label.p, label.n);
        message(&s, 1, &d);
        lt_buf_close(&label);
    }
    number(&t, 1, (uint64_t)type);
    message(&t, 2, &s);
    message(&y, 1, &t);
    text(&p, 1, name);
    message(&p, 2, &y);
    message(graph, field, &p);
    struct lt_buf *all[] = {&p, &y, &t, &s, &d};
    for (size_t i = 0; i < LT_COUNT(all); i++)
        lt_buf_close(all[i]);
}

static void constants(struct lt_buf *graph, enum tiny_fault fault)
{
    static const float ones[] = {1}, tenth[] = {0.1f}, channels[4] = {0};
    static const int64_t n0[] = {0}, n1[] = {1}, n2[] = {2}, n3[] = {3}, axis2[] = {2}, axis12[] = {1, 2},
                         row[] = {1, 1, 1, -1}, c4[] = {1, 4, 1};
    float wave[TINY_HOP];
    for (int i = 0; i < TINY_HOP; i++)
        wave[i] = 0.4f * sinf((float)i * 6.2831853f * 4 / TINY_HOP);
    constant(graph, "one", 1, ones, 1);
    constant(graph, "tenth", 1, tenth, 1);
    constant(graph, "channels", 1, channels, 4);
    constant(graph, "wave", 1, wave, TINY_HOP);
    const struct {
        const char *name;
        const int64_t *v;
        size_t n;
    } whole[] = {{"n0", n0, 1},       {"n1", n1, 1},         {"n2", n2, 1},   {"n3", n3, 1},
                 {"axis2", axis2, 1}, {"axis12", axis12, 2}, {"row", row, 4}, {"c4", c4, 3}};
    for (size_t i = 0; i < LT_COUNT(whole); i++)
        constant(graph, whole[i].name, 7, whole[i].v, whole[i].n);
    struct lt_buf t = LT_BUF(256);
    if (fault == TINY_OUTSIDE || fault == TINY_HUGE) {
        number(&t, 1, fault == TINY_HUGE ? (uint64_t)1 << 62 : 1);
        number(&t, 2, 1);
        text(&t, 8, "strange");
        number(&t, 14, fault == TINY_OUTSIDE);
        message(graph, 5, &t);
    }
    lt_buf_close(&t);
}

static void nodes(struct lt_buf *g, enum tiny_fault fault)
{
    node(g, "Slice", fault == TINY_NO_SCALES ? "knobs n0 n1" : "scales n0 n1", "noise_scale", NULL, 0);
    node(g, "Slice", fault == TINY_NO_SCALES ? "knobs n1 n2" : "scales n1 n2", "length_scale", NULL, 0);
    node(g, "Slice", fault == TINY_NO_SCALES ? "knobs n2 n3" : "scales n2 n3", "noise_w", NULL, 0);
    node(g, "Mod", "input n3", "kind", NULL, 0);
    node(g, "Cast", "kind", "kind_f", "to", 1);
    node(g, "Add", "kind_f one", "plain", NULL, 0);
    node(g, "Unsqueeze", "plain n1", "held", NULL, 0);
    node(g, "RandomNormalLike", "held", "sway", "dtype", 1);
    node(g, "Mul", "sway noise_w", "sway_w", NULL, 0);
    node(g, "Abs", "sway_w", "sway_a", NULL, 0);
    node(g, "Add", "held sway_a", "longer", NULL, 0);
    node(g, "Mul", "longer length_scale", "scaled", NULL, 0);
    node(g, fault == TINY_NO_CEIL ? "Floor" : "Ceil", "scaled", "durations", NULL, 0);
    if (fault == TINY_TWO_CEILS)
        node(g, "Ceil", "scaled", "again", NULL, 0);
    if (fault == TINY_ODD_RANDOM)
        node(g, "Bernoulli", "scaled", "coin", NULL, 0);
    node(g, "ReduceSum", "durations axis12", "frames_f", "keepdims", 0);
    node(g, "Cast", "frames_f", "frames", "to", 7);
    node(g, "Concat", "n1 n1 frames", "shape", "axis", 0);
    node(g, "Reshape", "channels c4", "one_frame", NULL, 0);
    node(g, "Expand", "one_frame shape", "latent", NULL, 0);
    node(g, "RandomNormalLike", "latent", "breath", "dtype", 1);
    node(g, "Mul", "breath noise_scale", "breath_s", NULL, 0);
    node(g, "Mul", fault == TINY_HUGE ? "breath_s strange" : "breath_s tenth", "breath_t", NULL, 0);
    node(g, "Add", "breath_t one", "level", NULL, 0);
    node(g, "Slice", "level n0 n1 n1", "level_1", NULL, 0);
    node(g, "Transpose", "level_1", "level_t", NULL, 0);
    node(g, "Mul", "level_t wave", "sound", NULL, 0);
    node(g, "Reshape", "sound row", "output", NULL, 0);
}

void tiny_voice(struct lt_buf *out, enum tiny_fault fault)
{
    struct lt_buf graph = LT_BUF(256 * 1024), opset = LT_BUF(64);
    nodes(&graph, fault);
    text(&graph, 2, "tiny");
    constants(&graph, fault);
    port(&graph, 11, "input", 7, 2);
    port(&graph, 11, "input_lengths", 7, 1);
    port(&graph, 11, fault == TINY_NO_SCALES ? "knobs" : "scales", 1, 1);
    port(&graph, 12, "output", 1, 4);
    number(out, 1, 8);
    message(out, 7, &graph);
    number(&opset, 2, fault == TINY_OLD ? 9 : 15);
    message(out, 8, &opset);
    lt_buf_close(&graph);
    lt_buf_close(&opset);
}
