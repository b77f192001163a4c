/* engines/onnx_split.c - see onnx_split.h. Nodes stand in the order of their use, so one walk from the end
 * finds what the sound is made of, and one from the beginning how far each tensor sees. */
#include "engines/onnx_split.h"

#include "engines/onnx_fields.h"
#include "engines/proto.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { NODES_MAX = 16384, SIGNALS_MAX = 512, INPUTS_MAX = 3, LENGTH_MAX = 4096, REACH_MAX = 100 };

enum split_place { IN_FRONT, IN_BACK, NOWHERE };

struct split_node {
    struct lt_str whole, body, op, domain, output, inputs[INPUTS_MAX];
    unsigned n_inputs, n_outputs;
    enum split_place place;
};

struct split_weight {
    struct lt_str whole, body, name;
    int64_t dims[4];
    size_t n_dims;
    bool in_back, row; /* row: a convolution's, that gets a dimension more */
};

/* A tensor of the back: how many samples a frame has in it, and how many frames it sees to either side. */
struct signal {
    struct lt_str name;
    size_t rate;
    double reach;
};

struct split_work {
    struct lt_str graph;
    struct split_node *nodes;
    struct split_weight *weights;
    struct signal *signals;
    size_t n_nodes, cap_nodes, n_weights, cap_weights, n_signals, cap_signals, channels;
    bool odd; /* it has not the shape that can be cut */
};

/* What a convolution is told. */
struct convolution {
    int64_t kernel, dilation, stride, pads[2], more;
};

static void add_node(struct split_work *w, const struct lt_proto_field *from)
{
    if (!lt_grow(&w->nodes, &w->cap_nodes, w->n_nodes + 1, sizeof *w->nodes, NODES_MAX)) {
        w->odd = true;
        return;
    }
    struct split_node *n = &w->nodes[w->n_nodes++];
    struct lt_proto_field f;
    *n = (struct split_node){.whole = from->whole, .body = from->body};
    for (size_t at = 0; lt_proto_next(n->body, &at, &f, &w->odd);) {
        if (f.number == NODE_INPUT && n->n_inputs++ < INPUTS_MAX)
            n->inputs[n->n_inputs - 1] = f.body;
        else if (f.number == NODE_OUTPUT && !n->n_outputs++)
            n->output = f.body;
        else if (f.number == NODE_OP)
            n->op = f.body;
        else if (f.number == NODE_DOMAIN)
            n->domain = f.body;
    }
}

static void add_weight(struct split_work *w, const struct lt_proto_field *from)
{
    if (!lt_grow(&w->weights, &w->cap_weights, w->n_weights + 1, sizeof *w->weights, NODES_MAX)) {
        w->odd = true;
        return;
    }
    struct split_weight *t = &w->weights[w->n_weights++];
    *t = (struct split_weight){
        .whole = from->whole, .body = from->body, .name = lt_proto_body(from->body, TENSOR_NAME)};
    t->n_dims = lt_proto_numbers(t->body, TENSOR_DIMS, t->dims, LT_COUNT(t->dims));
}

static void read_all(struct split_work *w)
{
    struct lt_proto_field f;
    for (size_t at = 0; !w->odd && lt_proto_next(w->graph, &at, &f, &w->odd);) {
        if (f.number == GRAPH_NODE)
            add_node(w, &f);
        else if (f.number == GRAPH_INITIALIZER)
            add_weight(w, &f);
    }
}

static struct split_weight *weight_of(const struct split_work *w, struct lt_str name)
{
    for (size_t i = 0; i < w->n_weights; i++)
        if (lt_str_eq(w->weights[i].name, name))
            return &w->weights[i];
    return NULL;
}

static struct signal *signal_of(const struct split_work *w, struct lt_str name)
{
    for (size_t i = 0; i < w->n_signals; i++)
        if (lt_str_eq(w->signals[i].name, name))
            return &w->signals[i];
    return NULL;
}

static void want(struct split_work *w, struct lt_str name)
{
    if (signal_of(w, name))
        return;
    if (!lt_grow(&w->signals, &w->cap_signals, w->n_signals + 1, sizeof *w->signals, SIGNALS_MAX))
        w->odd = true;
    else
        w->signals[w->n_signals++] = (struct signal){.name = name};
}

static bool of_decoder(const struct split_node *n)
{
    static const char *const ops[] = {"Conv", "ConvTranspose", "LeakyRelu", "Add", "Div", "Tanh"};
    for (size_t i = 0; i < LT_COUNT(ops); i++)
        if (lt_str_eqz(n->op, ops[i]))
            return !n->domain.n && n->n_outputs == 1 && n->n_inputs <= INPUTS_MAX;
    return false;
}

/* From the sound backwards: nodes that belong to the decoder, and the one tensor that goes into it. */
static struct lt_str find_back(struct split_work *w, struct lt_str sound)
{
    struct lt_str latent = {0};
    size_t found = 0;
    want(w, sound);
    for (size_t i = w->n_nodes; i-- > 0 && !w->odd;) {
        struct split_node *n = &w->nodes[i];
        if (!signal_of(w, n->output))
            continue;
        found++;
        if (!of_decoder(n)) {
            w->odd = latent.n > 0;
            latent = n->output;
            continue;
        }
        n->place = IN_BACK;
        for (unsigned k = 0; k < n->n_inputs; k++) {
            struct split_weight *t = weight_of(w, n->inputs[k]);
            if (t)
                t->in_back = true;
            else
                want(w, n->inputs[k]);
        }
    }
    w->odd = w->odd || !latent.n || found != w->n_signals;
    return latent;
}

/* Does a node of the front use it? */
static bool used_in_front(const struct split_work *w, struct lt_str name)
{
    bool broken = false;
    struct lt_proto_field f;
    for (size_t i = 0; i < w->n_nodes; i++) {
        if (w->nodes[i].place != IN_FRONT)
            continue;
        for (size_t at = 0; lt_proto_next(w->nodes[i].body, &at, &f, &broken);)
            if (f.number == NODE_INPUT && lt_str_eq(f.body, name))
                return true;
    }
    return false;
}

static bool is_row(struct lt_str name)
{
    static const char *const names[] = {"kernel_shape", "dilations", "strides", "pads", "output_padding"};
    for (size_t i = 0; i < LT_COUNT(names); i++)
        if (lt_str_eqz(name, names[i]))
            return true;
    return false;
}

static void read_setting(struct split_work *w, struct convolution *c, struct lt_str attribute)
{
    struct lt_str name = lt_proto_body(attribute, ATTRIBUTE_NAME);
    int64_t v[2] = {0}, *to = lt_str_eqz(name, "kernel_shape")     ? &c->kernel
                              : lt_str_eqz(name, "dilations")      ? &c->dilation
                              : lt_str_eqz(name, "strides")        ? &c->stride
                              : lt_str_eqz(name, "output_padding") ? &c->more
                                                                   : c->pads;
    if (!is_row(name)) {
        bool one =
            lt_str_eqz(name, "group") && lt_proto_numbers(attribute, ATTRIBUTE_I, v, 1) == 1 && v[0] == 1;
        w->odd = w->odd || !(one || (lt_str_eqz(name, "auto_pad") &&
                                     lt_str_eqz(lt_proto_body(attribute, ATTRIBUTE_S), "NOTSET")));
        return;
    }
    size_t n = to == c->pads ? 2 : 1;
    w->odd = w->odd || lt_proto_numbers(attribute, ATTRIBUTE_INTS, v, 2) != n;
    for (size_t i = 0; i < n; i++) {
        w->odd = w->odd || v[i] < 0 || v[i] > LENGTH_MAX;
        to[i] = v[i];
    }
}

static struct convolution read_convolution(struct split_work *w, const struct split_node *n)
{
    struct split_weight *t = weight_of(w, n->inputs[1]);
    struct convolution c = {.dilation = 1, .stride = 1};
    struct lt_proto_field f;
    for (size_t at = 0; lt_proto_next(n->body, &at, &f, &w->odd);)
        if (f.number == NODE_ATTRIBUTE)
            read_setting(w, &c, f.body);
    w->odd = w->odd || !t || t->n_dims != 3 || t->dims[2] < 1 || t->dims[2] > LENGTH_MAX ||
             (c.kernel && c.kernel != t->dims[2]) || c.stride < 1 || used_in_front(w, n->inputs[1]);
    if (!w->odd) {
        c.kernel = t->dims[2];
        t->row = true;
    }
    return c;
}

/* What a node makes of its first input; only lengths that come out even will do. */
static struct signal pass(struct split_work *w, const struct split_node *n, const struct signal *from,
                          bool first)
{
    struct signal to = *from;
    const struct signal *other = n->n_inputs > 1 ? signal_of(w, n->inputs[1]) : NULL;
    bool conv = lt_str_eqz(n->op, "Conv"), turned = lt_str_eqz(n->op, "ConvTranspose");
    to.name = n->output;
    if (conv || turned) {
        struct convolution c = read_convolution(w, n);
        int64_t span = c.dilation * (c.kernel - 1), pads = c.pads[0] + c.pads[1];
        if (w->odd)
            return to;
        w->odd = conv ? c.stride != 1 || pads != span : span + 1 + c.more - pads != c.stride;
        if (first) {
            int64_t channels = weight_of(w, n->inputs[1])->dims[conv ? 1 : 0];
            w->odd = w->odd || channels < 1 || channels > LENGTH_MAX ||
                     (w->channels && w->channels != (size_t)channels);
            w->channels = (size_t)channels;
        }
        to.reach += (conv ? (double)span : ceil((double)(span + 1) / (double)c.stride)) / (double)from->rate;
        to.rate *= (size_t)c.stride;
        w->odd = w->odd || to.rate > LENGTH_MAX || to.reach > REACH_MAX;
    } else if (other) {
        to.reach = fmax(to.reach, other->reach);
        w->odd = w->odd || !lt_str_eqz(n->op, "Add") || other->rate != from->rate;
    } else if (n->n_inputs > 1) {
        const struct split_weight *t = weight_of(w, n->inputs[1]);
        w->odd = w->odd || !t || t->n_dims > 1 || (t->n_dims == 1 && t->dims[0] != 1);
    }
    return to;
}

/* From the latent forwards. */
static void measure(struct split_work *w, struct lt_str latent)
{
    struct signal *start = signal_of(w, latent);
    start->rate = 1;
    for (size_t i = 0; i < w->n_nodes && !w->odd; i++) {
        const struct split_node *n = &w->nodes[i];
        if (n->place != IN_BACK)
            continue;
        const struct signal *from = n->n_inputs ? signal_of(w, n->inputs[0]) : NULL;
        struct signal *to = signal_of(w, n->output);
        if (!from || !from->rate || to->rate || used_in_front(w, n->output))
            w->odd = true;
        else
            *to = pass(w, n, from, from == start);
    }
}

static void put_ones(struct lt_buf *out, struct lt_buf *work, struct lt_str attribute)
{
    struct lt_str name = lt_proto_body(attribute, ATTRIBUTE_NAME);
    int64_t v[2] = {0}, before = lt_str_eqz(name, "pads") || lt_str_eqz(name, "output_padding") ? 0 : 1;
    size_t n = lt_proto_numbers(attribute, ATTRIBUTE_INTS, v, 2);
    lt_proto_put_bytes(work, ATTRIBUTE_NAME, name);
    for (size_t i = 0; i < n && i < 2; i++) {
        lt_proto_put_number(work, ATTRIBUTE_INTS, (uint64_t)before);
        lt_proto_put_number(work, ATTRIBUTE_INTS, (uint64_t)v[i]);
    }
    lt_proto_put_number(work, ATTRIBUTE_TYPE, ATTRIBUTE_IS_INTS);
    lt_proto_put_message(out, NODE_ATTRIBUTE, work);
}

static void put_back_node(struct lt_buf *out, const struct split_node *n)
{
    struct lt_buf node = LT_BUF(LT_SPLIT_GROWTH), work = LT_BUF(LT_SPLIT_GROWTH);
    bool conv = lt_str_eqz(n->op, "Conv") || lt_str_eqz(n->op, "ConvTranspose"), broken = false;
    struct lt_proto_field f;
    for (size_t at = 0; lt_proto_next(n->body, &at, &f, &broken);) {
        if (conv && f.number == NODE_ATTRIBUTE && is_row(lt_proto_body(f.body, ATTRIBUTE_NAME)))
            put_ones(&node, &work, f.body);
        else
            lt_buf_add(&node, f.whole);
    }
    lt_proto_put_message(out, GRAPH_NODE, &node);
    lt_buf_close(&node);
    lt_buf_close(&work);
}

static void put_back_weight(struct lt_buf *out, const struct split_weight *t)
{
    if (!t->row) {
        lt_buf_add(out, t->whole);
        return;
    }
    struct lt_buf tensor = LT_BUF(t->body.n + 64);
    const int64_t dims[] = {t->dims[0], t->dims[1], 1, t->dims[2]};
    bool broken = false;
    struct lt_proto_field f;
    for (size_t i = 0; i < LT_COUNT(dims); i++)
        lt_proto_put_number(&tensor, TENSOR_DIMS, (uint64_t)dims[i]);
    for (size_t at = 0; lt_proto_next(t->body, &at, &f, &broken);)
        if (f.number != TENSOR_DIMS)
            lt_buf_add(&tensor, f.whole);
    lt_proto_put_message(out, GRAPH_INITIALIZER, &tensor);
    lt_buf_close(&tensor);
}

/* [1, channels, 1, any] */
static void put_latent_input(struct lt_buf *out, struct lt_str latent, size_t channels)
{
    struct lt_buf dim = LT_BUF(256), shape = LT_BUF(256), tensor = LT_BUF(512), type = LT_BUF(512),
                  port = LT_BUF(1024);
    const uint64_t dims[] = {1, channels, 1};
    for (size_t i = 0; i < LT_COUNT(dims); i++) {
        lt_proto_put_number(&dim, DIM_VALUE, dims[i]);
        lt_proto_put_message(&shape, SHAPE_DIM, &dim);
    }
    lt_proto_put_text(&dim, DIM_PARAM, "frames");
    lt_proto_put_message(&shape, SHAPE_DIM, &dim);
    lt_proto_put_number(&tensor, TENSOR_TYPE_ELEM, 1);
    lt_proto_put_message(&tensor, TENSOR_TYPE_SHAPE, &shape);
    lt_proto_put_message(&type, TYPE_TENSOR, &tensor);
    lt_proto_put_bytes(&port, PORT_NAME, latent);
    lt_proto_put_message(&port, PORT_TYPE, &type);
    lt_proto_put_message(out, GRAPH_INPUT, &port);
    struct lt_buf *all[] = {&dim, &shape, &tensor, &type, &port};
    for (size_t i = 0; i < LT_COUNT(all); i++)
        lt_buf_close(all[i]);
}

static void put_output(struct lt_buf *out, struct lt_str name)
{
    struct lt_buf port = LT_BUF(1024);
    lt_proto_put_bytes(&port, PORT_NAME, name);
    lt_proto_put_message(out, GRAPH_OUTPUT, &port);
    lt_buf_close(&port);
}

static void write_back(const struct split_work *w, struct lt_str latent, struct lt_str sound,
                       struct lt_buf *out)
{
    for (size_t i = 0; i < w->n_nodes; i++)
        if (w->nodes[i].place == IN_BACK)
            put_back_node(out, &w->nodes[i]);
    lt_proto_put_text(out, GRAPH_NAME, "decoder");
    for (size_t i = 0; i < w->n_weights; i++)
        if (w->weights[i].in_back)
            put_back_weight(out, &w->weights[i]);
    put_latent_input(out, latent, w->channels);
    put_output(out, sound);
}

static void write_front(const struct split_work *w, struct lt_str latent, const char *sound,
                        struct lt_buf *out)
{
    size_t node = 0, weight = 0;
    bool broken = false;
    struct lt_proto_field f;
    for (size_t at = 0; lt_proto_next(w->graph, &at, &f, &broken);) {
        bool gone = false;
        if (f.number == GRAPH_NODE) {
            gone = w->nodes[node++].place != IN_FRONT;
        } else if (f.number == GRAPH_INITIALIZER) {
            const struct split_weight *t = &w->weights[weight++];
            gone = t->in_back && !used_in_front(w, t->name);
        } else if (f.number == GRAPH_OUTPUT) {
            gone = lt_str_eqz(lt_proto_body(f.body, PORT_NAME), sound);
        }
        if (!gone)
            lt_buf_add(out, f.whole);
    }
    put_output(out, latent);
}

/* The model with another graph. */
static void write_model(struct lt_str model, struct lt_buf *graph, struct lt_buf *out)
{
    bool broken = false;
    struct lt_proto_field f;
    (void)lt_buf_room(out, graph->n + LT_SPLIT_GROWTH / 2);
    for (size_t at = 0; lt_proto_next(model, &at, &f, &broken);) {
        if (f.number == MODEL_GRAPH)
            lt_proto_put_message(out, MODEL_GRAPH, graph);
        else
            lt_buf_add(out, f.whole);
    }
    lt_buf_close(graph);
}

/* A node that only changes the shape of the sound: its input is the sound. */
static struct lt_str before_shape(struct split_work *w, struct lt_str sound)
{
    for (size_t i = w->n_nodes; i-- > 0;) {
        struct split_node *n = &w->nodes[i];
        if (!lt_str_eq(n->output, sound))
            continue;
        if (!lt_str_eqz(n->op, "Unsqueeze") && !lt_str_eqz(n->op, "Squeeze"))
            return sound;
        n->place = NOWHERE;
        return n->inputs[0];
    }
    return sound;
}

static bool name_it(char to[LT_SPLIT_NAME_MAX], struct lt_str name)
{
    if (!name.n || name.n >= LT_SPLIT_NAME_MAX)
        return false;
    memcpy(to, name.p, name.n);
    to[name.n] = '\0';
    return true;
}

static bool cut(struct split_work *w, struct lt_str model, const char *output, struct lt_onnx_split *split,
                struct lt_buf *front, struct lt_buf *back)
{
    read_all(w);
    if (w->odd)
        return false;
    struct lt_str sound = before_shape(w, lt_str_of(output)), latent = find_back(w, sound);
    if (w->odd)
        return false;
    measure(w, latent);
    if (w->odd || !w->channels || !name_it(split->latent, latent) || !name_it(split->sound, sound))
        return false;
    const struct signal *end = signal_of(w, sound);
    split->channels = w->channels;
    split->hop = end->rate;
    split->reach = (size_t)ceil(end->reach) + 1;
    struct lt_buf graph = LT_BUF(model.n + LT_SPLIT_GROWTH);
    write_back(w, latent, sound, &graph);
    write_model(model, &graph, back);
    write_front(w, latent, output, &graph);
    write_model(model, &graph, front);
    return !front->failed && !back->failed;
}

bool lt_onnx_split(struct lt_str model, const char *sound, struct lt_onnx_split *split, struct lt_buf *front,
                   struct lt_buf *back)
{
    struct split_work w = {0};
    size_t graphs = 0;
    struct lt_proto_field f;
    *split = (struct lt_onnx_split){0};
    for (size_t at = 0; lt_proto_next(model, &at, &f, &w.odd);)
        if (f.number == MODEL_GRAPH) {
            graphs++;
            w.graph = f.body;
        }
    bool good = graphs == 1 && !w.odd && cut(&w, model, sound, split, front, back);
    free(w.nodes);
    free(w.weights);
    free(w.signals);
    return good;
}
