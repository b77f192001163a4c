/* engines/onnx_graph.c - see onnx_graph.h. Fields are visited in place; only the graph's nodes of interest
 * are written anew. */
#include "engines/onnx_graph.h"

#include "engines/onnx_fields.h"
#include "engines/proto.h"

#include <string.h>

enum {
    DEPTH_MAX = 8,       /* of graphs inside nodes (If, Loop) */
    NODE_TEXT_MAX = 256, /* bytes of a name that we copy */
    OPSET_LOWEST = 13
};

struct node {
    struct lt_str op, domain, input, output; /* the first of each */
    unsigned n_inputs, n_outputs;
    bool plain; /* no attribute that changes what a random node gives */
};

struct graph_reading {
    struct lt_onnx_graph *graph;
    const char *rounding;
    struct lt_str rounded; /* what the rounding node gives */
    unsigned n_rounding;
    bool external, broken;
    struct lt_str odd; /* a random node of a kind that cannot be fed */
    int64_t opset;
};

/* Attributes of the random nodes: another mean, scale, range or type than the usual ones is not for us. */
static bool usual(struct lt_str name, const struct lt_proto_field *f)
{
    static const struct {
        const char *name;
        uint64_t v; /* bits of a float, or an integer */
    } values[] = {
        {"mean", 0}, {"scale", 0x3F800000}, {"low", 0}, {"high", 0x3F800000}, {"dtype", LT_ONNX_FLOAT}};
    for (size_t i = 0; i < LT_COUNT(values); i++)
        if (lt_str_eqz(name, values[i].name))
            return f->v == values[i].v;
    return true; /* a seed, or a note */
}

static void read_graph(struct graph_reading *r, struct lt_str graph, int depth);

static void read_tensor(struct graph_reading *r, struct lt_str tensor)
{
    struct lt_proto_field f;
    for (size_t at = 0; lt_proto_next(tensor, &at, &f, &r->broken);)
        r->external = r->external || f.number == TENSOR_EXTERNAL || (f.number == TENSOR_LOCATION && f.v);
}

static void read_attribute(struct graph_reading *r, struct lt_str attribute, struct node *n, int depth)
{
    struct lt_str name = {0};
    struct lt_proto_field f;
    for (size_t at = 0; lt_proto_next(attribute, &at, &f, &r->broken);) {
        if (f.number == ATTRIBUTE_NAME)
            name = f.body;
        else if (f.number == ATTRIBUTE_T)
            read_tensor(r, f.body);
        else if (f.number == ATTRIBUTE_G)
            read_graph(r, f.body, depth + 1);
        else if (f.number == ATTRIBUTE_F || f.number == ATTRIBUTE_I)
            n->plain = n->plain && usual(name, &f);
    }
}

static struct node read_node(struct graph_reading *r, struct lt_str bytes, int depth)
{
    struct node n = {.plain = true};
    struct lt_proto_field f;
    for (size_t at = 0; lt_proto_next(bytes, &at, &f, &r->broken);) {
        if (f.number == NODE_INPUT && !n.n_inputs++)
            n.input = f.body;
        else if (f.number == NODE_OUTPUT && !n.n_outputs++)
            n.output = f.body;
        else if (f.number == NODE_OP)
            n.op = f.body;
        else if (f.number == NODE_DOMAIN)
            n.domain = f.body;
        else if (f.number == NODE_ATTRIBUTE)
            read_attribute(r, f.body, &n, depth);
    }
    return n;
}

enum random_kind { NOT_RANDOM, RANDOM_NORMAL, RANDOM_EVEN, RANDOM_ODD };

static enum random_kind random_kind(const struct node *n, bool inner)
{
    static const char *const others[] = {"RandomNormal", "RandomUniform", "Multinomial", "Bernoulli"};
    bool normal = lt_str_eqz(n->op, "RandomNormalLike"), even = lt_str_eqz(n->op, "RandomUniformLike");
    for (size_t i = 0; i < LT_COUNT(others); i++)
        if (lt_str_eqz(n->op, others[i]))
            return RANDOM_ODD;
    if (!normal && !even)
        return NOT_RANDOM;
    bool fit = n->plain && !inner && n->n_inputs == 1 && n->n_outputs == 1 && n->input.n < NODE_TEXT_MAX &&
               n->output.n < NODE_TEXT_MAX;
    return !fit ? RANDOM_ODD : normal ? RANDOM_NORMAL : RANDOM_EVEN;
}

static void note_node(struct graph_reading *r, const struct node *n, bool inner)
{
    struct lt_onnx_graph *g = r->graph;
    enum random_kind kind = random_kind(n, inner);
    if (kind == RANDOM_ODD || (kind && g->n_noises == LT_ONNX_NOISES)) {
        r->odd = n->op;
    } else if (kind) {
        g->noises[g->n_noises++].even = kind == RANDOM_EVEN;
    } else if (!inner && !n->domain.n && lt_str_eqz(n->op, r->rounding)) {
        r->n_rounding++;
        r->rounded = g->durations = n->output;
    } else if (!inner && r->rounded.n && lt_str_eqz(n->op, "Clip") && lt_str_eq(n->input, r->rounded)) {
        g->durations = n->output;
    }
}

/* The bytes of a field that lies in a message in a message …, or nothing. */
static struct lt_str inner(struct graph_reading *r, struct lt_str s, unsigned number)
{
    struct lt_str found = {0};
    struct lt_proto_field f;
    for (size_t at = 0; lt_proto_next(s, &at, &f, &r->broken);)
        if (f.number == number && f.wire == 2)
            found = f.body;
    return found;
}

static void read_port(struct graph_reading *r, struct lt_str bytes, struct lt_onnx_port *ports, size_t *n)
{
    if (*n == LT_ONNX_PORTS)
        return;
    struct lt_str tensor = inner(r, inner(r, bytes, PORT_TYPE), TYPE_TENSOR);
    struct lt_proto_field f;
    ports[*n] = (struct lt_onnx_port){.name = inner(r, bytes, PORT_NAME)};
    for (size_t at = 0; lt_proto_next(tensor, &at, &f, &r->broken);)
        if (f.number == TENSOR_TYPE_ELEM && f.wire == 0 && f.v < 64)
            ports[*n].type = (int)f.v;
    ++*n;
}

static void read_graph(struct graph_reading *r, struct lt_str graph, int depth)
{
    struct lt_proto_field f;
    if (depth > DEPTH_MAX) {
        r->broken = true;
        return;
    }
    for (size_t at = 0; lt_proto_next(graph, &at, &f, &r->broken);) {
        if (f.number == GRAPH_NODE) {
            struct node n = read_node(r, f.body, depth);
            note_node(r, &n, depth > 0);
        } else if (f.number == GRAPH_INITIALIZER) {
            read_tensor(r, f.body);
        } else if (depth == 0 && f.number == GRAPH_INPUT) {
            read_port(r, f.body, r->graph->inputs, &r->graph->n_inputs);
        } else if (depth == 0 && f.number == GRAPH_OUTPUT) {
            read_port(r, f.body, r->graph->outputs, &r->graph->n_outputs);
        }
    }
}

static void read_opset(struct graph_reading *r, struct lt_str opset)
{
    struct lt_str domain = {0};
    uint64_t version = 0;
    struct lt_proto_field f;
    for (size_t at = 0; lt_proto_next(opset, &at, &f, &r->broken);) {
        if (f.number == OPSET_DOMAIN)
            domain = f.body;
        else if (f.number == OPSET_VERSION)
            version = f.v;
    }
    if (!domain.n || lt_str_eqz(domain, "ai.onnx"))
        r->opset = version < 1000 ? (int64_t)version : 0;
}

static enum lt_status judge(struct lt_cx *cx, const struct graph_reading *r, size_t graphs)
{
    if (r->broken)
        return lt_fail(cx, LT_FORMAT, "the model is cut off or broken: its bytes are no ONNX");
    if (graphs != 1)
        return lt_fail(cx, LT_FORMAT, "the model has %zu graphs where one is expected: it is no ONNX",
                       graphs);
    if (r->external)
        return lt_fail(cx, LT_FORMAT, "the model keeps weights in another file; it must be whole");
    if (r->odd.n)
        return lt_fail(cx, LT_FORMAT,
                       "the model has a random node (" LT_FMT ") that cannot be fed from outside",
                       LT_ARG(lt_str_slice(r->odd, 0, 20)));
    if (r->graph->n_noises && r->opset < OPSET_LOWEST)
        return lt_fail(cx, LT_FORMAT, "the model's operator set is %lld; %d or later is needed",
                       (long long)r->opset, OPSET_LOWEST);
    if (r->n_rounding != 1 || !r->graph->durations.n || r->graph->durations.n >= NODE_TEXT_MAX)
        return lt_fail(
            cx, LT_FORMAT,
            "the model is no speech model of this kind: it has %u nodes '%s', where one rounds the "
            "durations",
            r->n_rounding, r->rounding);
    return LT_OK;
}

enum lt_status lt_onnx_graph_read(struct lt_cx *cx, struct lt_str model, const char *rounding,
                                  struct lt_onnx_graph *graph)
{
    *graph = (struct lt_onnx_graph){0};
    struct graph_reading r = {.graph = graph, .rounding = rounding};
    size_t graphs = 0;
    struct lt_proto_field f;
    for (size_t at = 0; lt_proto_next(model, &at, &f, &r.broken);) {
        if (f.number == MODEL_GRAPH && f.wire == 2) {
            graphs++;
            read_graph(&r, f.body, 0);
        } else if (f.number == MODEL_OPSET && f.wire == 2) {
            read_opset(&r, f.body);
        }
    }
    return judge(cx, &r, graphs);
}

const struct lt_onnx_port *lt_onnx_graph_input(const struct lt_onnx_graph *graph, const char *name)
{
    for (size_t i = 0; i < graph->n_inputs; i++)
        if (lt_str_eqz(graph->inputs[i].name, name))
            return &graph->inputs[i];
    return NULL;
}

/* Writing: messages are built from the inside out, in small buffers. */

static void put_node(struct lt_buf *out, struct lt_buf *work, const char *op, const struct lt_str in[3],
                     struct lt_str result)
{
    for (int i = 0; i < 3 && in[i].n; i++)
        lt_proto_put_bytes(work, NODE_INPUT, in[i]);
    lt_proto_put_bytes(work, NODE_OUTPUT, result);
    lt_proto_put_text(work, NODE_OP, op);
    lt_proto_put_message(out, GRAPH_NODE, work);
}

/* A node that gives the vector [0]. */
static void put_zero(struct lt_buf *out, struct lt_buf *work, struct lt_str result)
{
    struct lt_buf tensor = LT_BUF(256), attribute = LT_BUF(512);
    lt_proto_put_number(&tensor, TENSOR_DIMS, 1);
    lt_proto_put_number(&tensor, TENSOR_TYPE, LT_ONNX_INT64);
    lt_proto_put_number(&tensor, TENSOR_INT64, 0);
    lt_proto_put_text(&attribute, ATTRIBUTE_NAME, "value");
    lt_proto_put_message(&attribute, ATTRIBUTE_T, &tensor);
    lt_proto_put_number(&attribute, ATTRIBUTE_TYPE, ATTRIBUTE_IS_TENSOR);
    lt_proto_put_bytes(work, NODE_OUTPUT, result);
    lt_proto_put_text(work, NODE_OP, "Constant");
    lt_proto_put_message(work, NODE_ATTRIBUTE, &attribute);
    lt_proto_put_message(out, GRAPH_NODE, work);
    lt_buf_close(&tensor);
    lt_buf_close(&attribute);
}

struct names {
    char noise[32], shape[32], count[32], zero[32], row[32];
};

static struct names names_of(size_t i)
{
    struct names n;
    struct {
        char *to;
        const char *what;
    } all[] = {{n.noise, "noise"}, {n.shape, "shape"}, {n.count, "count"}, {n.zero, "zero"}, {n.row, "row"}};
    for (size_t k = 0; k < LT_COUNT(all); k++) {
        struct lt_buf b = LT_BUF(32);
        lt_buf_addf(&b, "lectern_%s_%zu", all[k].what, i);
        lt_buf_addc(&b, '\0');
        memcpy(all[k].to, b.p ? b.p : "", b.p ? b.n : 1);
        lt_buf_close(&b);
    }
    return n;
}

/* The nodes that stand in for random node i: as many numbers of the noise as its input has, in its shape. */
static void put_feed(struct lt_buf *out, struct lt_buf *work, size_t i, const struct node *n)
{
    const struct names names = names_of(i);
    struct lt_str noise = lt_str_of(names.noise), shape = lt_str_of(names.shape),
                  count = lt_str_of(names.count), zero = lt_str_of(names.zero), row = lt_str_of(names.row);
    put_node(out, work, "Shape", (struct lt_str[3]){n->input}, shape);
    put_node(out, work, "ReduceProd", (struct lt_str[3]){shape}, count);
    put_zero(out, work, zero);
    put_node(out, work, "Slice", (struct lt_str[3]){noise, zero, count}, row);
    put_node(out, work, "Reshape", (struct lt_str[3]){row, shape}, n->output);
}

/* The graph's new input: floats in one row of any length. */
static void put_noise_input(struct lt_buf *out, struct lt_buf *work, size_t i)
{
    const struct names names = names_of(i);
    struct lt_buf dim = LT_BUF(256), shape = LT_BUF(256), tensor = LT_BUF(512), type = LT_BUF(512);
    lt_proto_put_text(&dim, DIM_PARAM, names.noise);
    lt_proto_put_message(&shape, SHAPE_DIM, &dim);
    lt_proto_put_number(&tensor, TENSOR_TYPE_ELEM, LT_ONNX_FLOAT);
    lt_proto_put_message(&tensor, TENSOR_TYPE_SHAPE, &shape);
    lt_proto_put_message(&type, TYPE_TENSOR, &tensor);
    lt_proto_put_text(work, PORT_NAME, names.noise);
    lt_proto_put_message(work, PORT_TYPE, &type);
    lt_proto_put_message(out, GRAPH_INPUT, work);
    struct lt_buf *all[] = {&dim, &shape, &tensor, &type};
    for (size_t k = 0; k < LT_COUNT(all); k++)
        lt_buf_close(all[k]);
}

/* What is added to the graph, `feeds` in the order of its nodes, and how many bytes of it give way. */
static size_t changes(struct lt_str graph, struct lt_buf *feeds, size_t feed_ends[LT_ONNX_NOISES],
                      struct lt_buf *work)
{
    struct lt_onnx_graph unused = {0};
    struct graph_reading r = {.graph = &unused, .rounding = ""};
    size_t gone = 0, i = 0;
    struct lt_proto_field f;
    for (size_t at = 0; lt_proto_next(graph, &at, &f, &r.broken);) {
        if (f.number != GRAPH_NODE)
            continue;
        struct node n = read_node(&r, f.body, 0);
        enum random_kind kind = random_kind(&n, false);
        if ((kind != RANDOM_NORMAL && kind != RANDOM_EVEN) || i == LT_ONNX_NOISES)
            continue;
        put_feed(feeds, work, i, &n);
        feed_ends[i++] = feeds->n;
        gone += f.whole.n;
    }
    return gone;
}

/* The graph's fields, with the feeds where the random nodes stood: nodes stay in the order of their use. */
static void copy_graph(struct lt_buf *out, struct lt_str graph, const struct lt_buf *feeds,
                       const size_t feed_ends[LT_ONNX_NOISES])
{
    struct lt_onnx_graph unused = {0};
    struct graph_reading r = {.graph = &unused, .rounding = ""};
    size_t kept = 0, i = 0, fed = 0;
    struct lt_proto_field f;
    for (size_t at = 0; lt_proto_next(graph, &at, &f, &r.broken);) {
        if (f.number != GRAPH_NODE)
            continue;
        struct node n = read_node(&r, f.body, 0);
        enum random_kind kind = random_kind(&n, false);
        if ((kind != RANDOM_NORMAL && kind != RANDOM_EVEN) || i == LT_ONNX_NOISES)
            continue;
        size_t from = (size_t)(f.whole.p - graph.p);
        lt_buf_add(out, lt_str_slice(graph, kept, from - kept));
        lt_buf_add(out, lt_str_slice(lt_buf_str(feeds), fed, feed_ends[i] - fed));
        fed = feed_ends[i++];
        kept = from + f.whole.n;
    }
    lt_buf_add(out, lt_str_from(graph, kept));
}

static void rewrite_graph(struct lt_buf *out, struct lt_str graph, const struct lt_onnx_graph *g)
{
    struct lt_buf feeds = LT_BUF(LT_ONNX_GROWTH), ports = LT_BUF(LT_ONNX_GROWTH),
                  work = LT_BUF(LT_ONNX_GROWTH);
    size_t feed_ends[LT_ONNX_NOISES] = {0};
    size_t gone = changes(graph, &feeds, feed_ends, &work);
    for (size_t i = 0; i < g->n_noises; i++)
        put_noise_input(&ports, &work, i);
    lt_proto_put_bytes(&work, PORT_NAME, g->durations);
    lt_proto_put_message(&ports, GRAPH_OUTPUT, &work);
    out->failed = out->failed || feeds.failed || ports.failed || work.failed;
    lt_proto_put_varint(out, (uint64_t)MODEL_GRAPH << 3 | 2);
    lt_proto_put_varint(out, graph.n - gone + feeds.n + ports.n);
    copy_graph(out, graph, &feeds, feed_ends);
    lt_buf_add(out, lt_buf_str(&ports));
    lt_buf_close(&feeds);
    lt_buf_close(&ports);
    lt_buf_close(&work);
}

enum lt_status lt_onnx_graph_rewrite(struct lt_cx *cx, struct lt_str model, const struct lt_onnx_graph *graph,
                                     struct lt_buf *out)
{
    bool broken = false;
    struct lt_proto_field f;
    (void)lt_buf_room(out, model.n + LT_ONNX_GROWTH); /* at once: the model is large */
    for (size_t at = 0; lt_proto_next(model, &at, &f, &broken);) {
        if (f.number == MODEL_GRAPH && f.wire == 2)
            rewrite_graph(out, f.body, graph);
        else
            lt_buf_add(out, f.whole);
    }
    return lt_buf_check(cx, out, "the model");
}
