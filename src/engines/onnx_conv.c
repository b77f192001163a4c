/* engines/onnx_conv.c - see onnx_conv.h: which convolutions of a model are ours. They go over one row of
 * bytes that was quantised just before, with weights that the model holds, in steps of one. */
#include "engines/onnx_conv.h"

#include "engines/conv8.h"
#include "engines/onnx_fields.h"
#include "engines/proto.h"

#include <stdlib.h>

enum { UINT8 = 2, NAMES_MAX = 16384, QUANTISED_MAX = 1024, CONV_INPUTS = 4 };

/* A tensor of bytes that the model holds. */
struct held_bytes {
    struct lt_str name;
    int64_t dims[3];
    size_t n_dims;
};

/* What a node of DynamicQuantizeLinear gives. */
struct quantised {
    struct lt_str bytes, zero;
};

struct conv_work {
    struct lt_str graph;
    struct held_bytes *held;
    struct quantised *quantised;
    size_t n_held, cap_held, n_quantised, cap_quantised;
    bool broken;
};

struct conv_node {
    struct lt_str op, domain, inputs[CONV_INPUTS], outputs[3];
    size_t n_inputs, n_outputs;
    bool odd; /* an attribute is of a kind that conv8.c has not */
    int64_t dilation, pads[2];
};

static void read_attribute(struct lt_str attribute, struct conv_node *n)
{
    struct lt_str name = lt_proto_body(attribute, ATTRIBUTE_NAME);
    int64_t v[2] = {0};
    size_t one = lt_proto_numbers(attribute, ATTRIBUTE_I, v, 1);
    if (lt_str_eqz(name, "group"))
        n->odd = n->odd || one != 1 || v[0] != 1;
    else if (lt_str_eqz(name, "auto_pad"))
        n->odd = n->odd || !lt_str_eqz(lt_proto_body(attribute, ATTRIBUTE_S), "NOTSET");
    else if (lt_str_eqz(name, "strides"))
        n->odd = n->odd || lt_proto_numbers(attribute, ATTRIBUTE_INTS, v, 1) != 1 || v[0] != 1;
    else if (lt_str_eqz(name, "dilations"))
        n->odd = n->odd || lt_proto_numbers(attribute, ATTRIBUTE_INTS, &n->dilation, 1) != 1;
    else if (lt_str_eqz(name, "pads"))
        n->odd = n->odd || lt_proto_numbers(attribute, ATTRIBUTE_INTS, n->pads, 2) != 2;
}

static struct conv_node read_node(struct conv_work *w, struct lt_str body)
{
    struct conv_node n = {.dilation = 1};
    struct lt_proto_field f;
    for (size_t at = 0; lt_proto_next(body, &at, &f, &w->broken);) {
        if (f.number == NODE_INPUT && n.n_inputs++ < CONV_INPUTS)
            n.inputs[n.n_inputs - 1] = f.body;
        else if (f.number == NODE_OUTPUT && n.n_outputs++ < LT_COUNT(n.outputs))
            n.outputs[n.n_outputs - 1] = f.body;
        else if (f.number == NODE_OP)
            n.op = f.body;
        else if (f.number == NODE_DOMAIN)
            n.domain = f.body;
        else if (f.number == NODE_ATTRIBUTE)
            read_attribute(f.body, &n);
    }
    return n;
}

static void note_quantised(struct conv_work *w, struct lt_str body)
{
    struct conv_node n = read_node(w, body);
    if (n.domain.n || n.n_outputs != 3 || !lt_str_eqz(n.op, "DynamicQuantizeLinear") ||
        !lt_grow(&w->quantised, &w->cap_quantised, w->n_quantised + 1, sizeof *w->quantised, QUANTISED_MAX))
        return;
    w->quantised[w->n_quantised++] = (struct quantised){n.outputs[0], n.outputs[2]};
}

static void note_held(struct conv_work *w, struct lt_str body)
{
    int64_t type = 0;
    struct held_bytes t = {.name = lt_proto_body(body, TENSOR_NAME)};
    if (lt_proto_numbers(body, TENSOR_TYPE, &type, 1) != 1 || type != UINT8 ||
        !lt_grow(&w->held, &w->cap_held, w->n_held + 1, sizeof *w->held, NAMES_MAX))
        return;
    t.n_dims = lt_proto_numbers(body, TENSOR_DIMS, t.dims, LT_COUNT(t.dims));
    w->held[w->n_held++] = t;
}

static const struct held_bytes *held_of(const struct conv_work *w, struct lt_str name)
{
    for (size_t i = 0; i < w->n_held; i++)
        if (lt_str_eq(w->held[i].name, name))
            return &w->held[i];
    return NULL;
}

static bool is_quantised(const struct conv_work *w, struct lt_str bytes, struct lt_str zero)
{
    for (size_t i = 0; i < w->n_quantised; i++)
        if (lt_str_eq(w->quantised[i].bytes, bytes))
            return lt_str_eq(w->quantised[i].zero, zero);
    return false;
}

static size_t size_of(int64_t n)
{
    return n > 0 && n < INT32_MAX ? (size_t)n : SIZE_MAX;
}

static bool is_ours(const struct conv_work *w, const struct conv_node *n)
{
    if (n->odd || n->domain.n || n->n_inputs != CONV_INPUTS || n->n_outputs != 1 ||
        !lt_str_eqz(n->op, "ConvInteger") || !is_quantised(w, n->inputs[0], n->inputs[2]))
        return false;
    const struct held_bytes *weights = held_of(w, n->inputs[1]), *zero = held_of(w, n->inputs[3]);
    if (!weights || weights->n_dims != 3 || !zero || zero->n_dims > 1 || (zero->n_dims && zero->dims[0] != 1))
        return false;
    size_t dilation = size_of(n->dilation), before = size_of(n->pads[0] + 1), after = size_of(n->pads[1] + 1);
    struct lt_conv8 q = {.channels = size_of(weights->dims[1]),
                         .outputs = size_of(weights->dims[0]),
                         .taps = size_of(weights->dims[2]),
                         .dilation = dilation,
                         .before = before - 1,
                         .after = after - 1,
                         .length = LT_CONV8_REACH_MAX};
    return lt_conv8_columns(&q) > 0;
}

/* The node with its domain, in its field's bytes; false: it stays as it is. */
static bool mark_node(struct conv_work *w, const struct lt_proto_field *f, struct lt_buf *node,
                      struct lt_buf *field)
{
    struct conv_node n = read_node(w, f->body);
    if (!is_ours(w, &n))
        return false;
    lt_buf_add(node, f->body);
    lt_proto_put_text(node, NODE_DOMAIN, LT_CONV_DOMAIN);
    lt_proto_put_message(field, GRAPH_NODE, node);
    return true;
}

/* The graph into *out, or, without it, only its length; how many nodes are marked. */
static size_t mark_graph(struct conv_work *w, struct lt_buf *out, size_t *length)
{
    struct lt_buf node = LT_BUF(LT_CONV_GROWTH), field = LT_BUF(LT_CONV_GROWTH);
    size_t marked = 0, kept = 0;
    struct lt_proto_field f;
    *length = w->graph.n;
    for (size_t at = 0; lt_proto_next(w->graph, &at, &f, &w->broken);) {
        if (f.number != GRAPH_NODE || f.wire != 2 || !mark_node(w, &f, &node, &field))
            continue;
        size_t from = (size_t)(f.whole.p - w->graph.p);
        marked++;
        *length += field.n - f.whole.n;
        if (out) {
            lt_buf_add(out, lt_str_slice(w->graph, kept, from - kept));
            lt_buf_add(out, lt_buf_str(&field));
        }
        kept = from + f.whole.n;
        w->broken = w->broken || field.failed;
        lt_buf_clear(&field);
    }
    if (out)
        lt_buf_add(out, lt_str_from(w->graph, kept));
    w->broken = w->broken || node.failed || field.failed;
    lt_buf_close(&node);
    lt_buf_close(&field);
    return marked;
}

static void note_graph(struct conv_work *w)
{
    struct lt_proto_field f;
    for (size_t at = 0; lt_proto_next(w->graph, &at, &f, &w->broken);) {
        if (f.number == GRAPH_NODE && f.wire == 2)
            note_quantised(w, f.body);
        else if (f.number == GRAPH_INITIALIZER && f.wire == 2)
            note_held(w, f.body);
    }
}

static void put_domain(struct lt_buf *out)
{
    struct lt_buf set = LT_BUF(256);
    lt_proto_put_text(&set, OPSET_DOMAIN, LT_CONV_DOMAIN);
    lt_proto_put_number(&set, OPSET_VERSION, 1);
    lt_proto_put_message(out, MODEL_OPSET, &set);
    lt_buf_close(&set);
}

static bool mark_model(struct conv_work *w, struct lt_str model, struct lt_buf *out)
{
    size_t length = 0;
    struct lt_proto_field f;
    note_graph(w);
    if (w->broken || !mark_graph(w, NULL, &length))
        return false;
    (void)lt_buf_room(out, model.n + LT_CONV_GROWTH); /* at once: the model is large */
    for (size_t at = 0; lt_proto_next(model, &at, &f, &w->broken);) {
        if (f.number != MODEL_GRAPH || f.wire != 2) {
            lt_buf_add(out, f.whole);
            continue;
        }
        lt_proto_put_varint(out, (uint64_t)MODEL_GRAPH << 3 | 2);
        lt_proto_put_varint(out, length);
        (void)mark_graph(w, out, &length);
    }
    put_domain(out);
    return !w->broken && !out->failed;
}

bool lt_conv_mark(struct lt_str model, struct lt_buf *out)
{
    struct conv_work w = {.graph = lt_proto_body(model, MODEL_GRAPH)};
    bool done = mark_model(&w, model, out);
    free(w.held);
    free(w.quantised);
    return done;
}
