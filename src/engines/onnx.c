/* engines/onnx.c - see onnx.h. The only file that calls ONNX Runtime (onnx_op.c is called by it). */
#include "engines/onnx.h"

#include "engines/neural_place.h"
#include "engines/onnx_api.h"
#include "engines/onnx_conv.h"
#include "engines/onnx_graph.h"
#include "engines/pool.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/utsname.h>
#include <unistd.h>

#define MEMBER(name, place, result, arguments) result(*name) arguments;

struct lt_onnx {
    struct lt_onnx_allocator allocator; /* first: it is asked for by this address */
    struct lt_pool pool;
    char version[32];
    struct {
        LT_ONNX_API(MEMBER)
    } api;
    lt_onnx_handle *env, *memory, *domain;
};

struct lt_onnx_model {
    const struct lt_onnx *o;
    lt_onnx_handle *session;
};

/* Every error comes back as a status too. */
static void say_nothing(void *user, int severity, const char *category, const char *id, const char *where,
                        const char *message)
{
    (void)user, (void)severity, (void)category, (void)id, (void)where, (void)message;
}

/* A status of the library as one of ours; its message in one line. */
static enum lt_status check(struct lt_cx *cx, const struct lt_onnx *o, lt_onnx_handle *status,
                            const char *what)
{
    if (!status)
        return LT_OK;
    char said[300];
    snprintf(said, sizeof said, "%s", o->api.GetErrorMessage(status));
    for (char *c = said; *c; c++)
        *c = (unsigned char)*c < ' ' ? ' ' : *c;
    o->api.ReleaseStatus(status);
    return lt_fail(cx, LT_ENGINE, "%s: %s", what, said);
}

/* While the library loads, its stderr goes into a file without a name: Debian 13's registers every operator
 * twice and prints two lines about each. */
static int hush(int *kept)
{
    int fd = memfd_create("stderr", MFD_CLOEXEC);
    fflush(stderr);
    *kept = fd < 0 ? -1 : dup(STDERR_FILENO);
    if (*kept >= 0)
        (void)dup2(fd, STDERR_FILENO);
    return fd;
}

static bool noise(struct lt_str line)
{
    static const char *const known[] = {"Schema error", "already registered", "Trying to register schema"};
    for (size_t i = 0; i < LT_COUNT(known); i++)
        if (lt_str_find(line, lt_str_of(known[i])) != SIZE_MAX)
            return true;
    return lt_str_trim(line).n == 0;
}

static void unhush(int fd, int kept)
{
    if (kept >= 0) {
        fflush(stderr);
        (void)dup2(kept, STDERR_FILENO);
        close(kept);
    }
    off_t size = fd < 0 ? 0 : lseek(fd, 0, SEEK_END);
    char *text = size > 0 ? mmap(NULL, (size_t)size, PROT_READ, MAP_PRIVATE, fd, 0) : MAP_FAILED;
    if (text != MAP_FAILED) {
        struct lt_str rest = {text, (size_t)size}, line;
        while (lt_str_line(&rest, &line))
            if (!noise(line))
                fprintf(stderr, LT_FMT "\n", LT_ARG(line));
        munmap(text, (size_t)size);
    }
    if (fd >= 0)
        close(fd);
}

static void *open_named(const char *path, char why[200])
{
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!library)
        snprintf(why, 200, "%s", dlerror());
    return library;
}

/* The first that there is; *why says what was wrong with the last. */
static void *find_library(char why[200])
{
    static const char *const names[] = {"libonnxruntime.so", "libonnxruntime.so.1", "libonnxruntime.so.1.21"};
    const char *wanted = getenv("LECTERN_ONNXRUNTIME");
    if (wanted && *wanted)
        return open_named(wanted, why);
    char path[4096];
    for (int i = 0; lt_neural_place(i, "runtime/libonnxruntime.so", path, sizeof path); i++)
        if (access(path, R_OK) == 0)
            return open_named(path, why);
    void *library = NULL;
    for (size_t i = 0; !library && i < LT_COUNT(names); i++)
        library = open_named(names[i], why);
    if (!library)
        snprintf(why, 200, "it is not installed");
    return library;
}

static void *take(struct lt_onnx_allocator *self, size_t n)
{
    return lt_pool_take(&((struct lt_onnx *)self)->pool, n);
}

static void give(struct lt_onnx_allocator *self, void *p)
{
    lt_pool_give(&((struct lt_onnx *)self)->pool, p);
}

static const lt_onnx_handle *info(const struct lt_onnx_allocator *self)
{
    return ((const struct lt_onnx *)self)->memory;
}

/* The library's own arena keeps what fits nothing else: two lines at once took an eighth more memory. */
static enum lt_status own_memory(struct lt_cx *cx, struct lt_onnx *o)
{
    o->allocator = (struct lt_onnx_allocator){LT_ONNX_API_VERSION, take, give, info};
    o->pool = (struct lt_pool)LT_POOL;
    enum lt_status st =
        check(cx, o, o->api.CreateCpuMemoryInfo(LT_ONNX_DEVICE_ALLOCATOR, LT_ONNX_DEFAULT_MEMORY, &o->memory),
              "ONNX Runtime");
    return st ? st : check(cx, o, o->api.RegisterAllocator(o->env, &o->allocator), "ONNX Runtime");
}

/* The operators that we bring ourselves. */
static enum lt_status own_operators(struct lt_cx *cx, struct lt_onnx *o)
{
    enum lt_status st = check(cx, o, o->api.CreateCustomOpDomain(LT_CONV_DOMAIN, &o->domain), "ONNX Runtime");
    return st ? st : check(cx, o, o->api.CustomOpDomain_Add(o->domain, lt_conv_op()), "ONNX Runtime");
}

static enum lt_status bind(struct lt_cx *cx, struct lt_onnx *o, void *library)
{
    const struct lt_onnx_base *(*get_base)(void) = NULL;
    void *symbol = dlsym(library, "OrtGetApiBase");
    memcpy(&get_base, &symbol, sizeof symbol);
    const struct lt_onnx_base *base = get_base ? get_base() : NULL;
    if (!base)
        return lt_fail(cx, LT_NOTFOUND, "the library that was found is no ONNX Runtime");
    snprintf(o->version, sizeof o->version, "%s", base->get_version());
    const void *const *table = base->get_api(LT_ONNX_API_VERSION);
    if (!table)
        return lt_fail(cx, LT_NOTFOUND, "ONNX Runtime %s is too old; 1.%d or later is needed", o->version,
                       LT_ONNX_API_VERSION);
#define BIND(name, place, result, arguments) memcpy(&o->api.name, &table[place], sizeof table[place]);
    LT_ONNX_API(BIND)
    enum lt_status st = check(
        cx, o, o->api.CreateEnvWithCustomLogger(say_nothing, NULL, LT_ONNX_LOG_ERROR, "lectern", &o->env),
        "ONNX Runtime");
    if (!st)
        st = own_memory(cx, o);
    return st ? st : own_operators(cx, o);
}

enum lt_status lt_onnx_open(struct lt_cx *cx, struct lt_onnx **out)
{
    char why[200] = "";
    int kept = -1;
    struct lt_onnx *o = *out = calloc(1, sizeof *o);
    if (!o)
        return lt_fail(cx, LT_OOM, "ONNX Runtime: out of memory");
    int fd = hush(&kept);
    void *library = find_library(why);
    enum lt_status st = library ? bind(cx, o, library) : LT_NOTFOUND;
    unhush(fd, kept);
    if (!library)
        st = lt_fail(cx, LT_NOTFOUND,
                     "no ONNX Runtime (%.70s). Debian 13 has libonnxruntime1.21; elsewhere lectern voices "
                     "install takes PyPI's wheel, onnxruntime-*.whl",
                     why);
    return st;
}

const char *lt_onnx_version(const struct lt_onnx *o)
{
    return o->version;
}

const char *lt_onnx_processor(void)
{
    static char text[80];
    struct utsname machine;
    size_t n = uname(&machine) == 0 ? (size_t)snprintf(text, sizeof text, "%.20s", machine.machine) : 0;
#if defined(__x86_64__)
#define HAS(feature)                     \
    if (__builtin_cpu_supports(feature)) \
        n += (size_t)snprintf(text + n, sizeof text - n, " %s", feature);
    HAS("avx")
    HAS("avx2")
    HAS("fma")
    HAS("avx512f")
    HAS("avx512vnni")
#endif
    (void)n;
    return text;
}

static enum lt_status set_options(struct lt_cx *cx, const struct lt_onnx *o, lt_onnx_handle *options)
{
    enum lt_status st = check(cx, o, o->api.SetIntraOpNumThreads(options, 1), "ONNX Runtime");
    if (st)
        return st;
    st = check(cx, o, o->api.SetInterOpNumThreads(options, 1), "ONNX Runtime");
    if (st)
        return st;
    /* Lines differ in length: the pattern of one does not fit the next. */
    st = check(cx, o, o->api.DisableMemPattern(options), "ONNX Runtime");
    if (st)
        return st;
    st = check(cx, o, o->api.AddCustomOpDomain(options, o->domain), "ONNX Runtime");
    if (st)
        return st;
    return check(cx, o, o->api.AddSessionConfigEntry(options, "session.use_env_allocators", "1"),
                 "ONNX Runtime");
}

enum lt_status lt_onnx_load(struct lt_cx *cx, struct lt_onnx *o, struct lt_str model,
                            struct lt_onnx_model **out)
{
    lt_onnx_handle *options = NULL;
    struct lt_onnx_model *m = *out = calloc(1, sizeof *m);
    if (!m)
        return lt_fail(cx, LT_OOM, "the model: out of memory");
    m->o = o;
    enum lt_status st = check(cx, o, o->api.CreateSessionOptions(&options), "ONNX Runtime");
    if (!st)
        st = set_options(cx, o, options);
    if (!st)
        st = check(cx, o, o->api.CreateSessionFromArray(o->env, model.p, model.n, options, &m->session),
                   "ONNX Runtime refuses the model");
    if (options)
        o->api.ReleaseSessionOptions(options);
    return st;
}

void lt_onnx_unload(struct lt_onnx_model *m)
{
    if (m && m->session)
        m->o->api.ReleaseSession(m->session);
    free(m);
}

static size_t size_of(int type)
{
    return type == LT_ONNX_INT64 ? 8 : 4;
}

static enum lt_status make_input(struct lt_cx *cx, const struct lt_onnx *o, const struct lt_onnx_input *in,
                                 lt_onnx_handle **value)
{
    size_t bytes = size_of(in->type);
    for (size_t i = 0; i < in->n_dims; i++)
        bytes *= (size_t)in->dims[i];
    return check(cx, o,
                 o->api.CreateTensorWithDataAsOrtValue(o->memory, in->data, bytes, in->dims, in->n_dims,
                                                       in->type, value),
                 "ONNX Runtime");
}

static enum lt_status read_output(struct lt_cx *cx, const struct lt_onnx *o, struct lt_onnx_output *out)
{
    lt_onnx_handle *info = NULL;
    void *data = NULL;
    enum lt_status st = check(cx, o, o->api.GetTensorTypeAndShape(out->value, &info), out->name);
    if (!st)
        st = check(cx, o, o->api.GetTensorElementType(info, &out->type), out->name);
    if (!st)
        st = check(cx, o, o->api.GetTensorShapeElementCount(info, &out->n), out->name);
    if (!st)
        st = check(cx, o, o->api.GetTensorMutableData(out->value, &data), out->name);
    if (info)
        o->api.ReleaseTensorTypeAndShapeInfo(info);
    out->data = data;
    return st;
}

enum lt_status lt_onnx_run(struct lt_cx *cx, struct lt_onnx_model *m, const struct lt_onnx_input *inputs,
                           size_t n_inputs, struct lt_onnx_output *outputs, size_t n_outputs)
{
    const struct lt_onnx *o = m->o;
    const char *in_names[LT_ONNX_INPUTS_MAX], *out_names[LT_ONNX_OUTPUTS_MAX];
    lt_onnx_handle *in[LT_ONNX_INPUTS_MAX] = {0}, *got[LT_ONNX_OUTPUTS_MAX] = {0};
    enum lt_status st = LT_OK;
    if (n_inputs > LT_ONNX_INPUTS_MAX || n_outputs > LT_ONNX_OUTPUTS_MAX)
        return lt_fail(cx, LT_LIMIT, "a model with %zu inputs", n_inputs);
    for (size_t i = 0; i < n_inputs && !st; i++) {
        in_names[i] = inputs[i].name;
        st = make_input(cx, o, &inputs[i], &in[i]);
    }
    for (size_t i = 0; i < n_outputs; i++)
        out_names[i] = outputs[i].name;
    if (!st)
        st = check(cx, o,
                   o->api.Run(m->session, NULL, in_names, (const lt_onnx_handle *const *)in, n_inputs,
                              out_names, n_outputs, got),
                   "ONNX Runtime");
    for (size_t i = 0; i < n_inputs; i++)
        if (in[i])
            o->api.ReleaseValue(in[i]);
    for (size_t i = 0; i < n_outputs; i++) {
        outputs[i].value = got[i];
        if (!st)
            st = read_output(cx, o, &outputs[i]);
    }
    return st;
}

void lt_onnx_release(struct lt_onnx_model *m, struct lt_onnx_output *outputs, size_t n_outputs)
{
    for (size_t i = 0; i < n_outputs; i++) {
        if (outputs[i].value)
            m->o->api.ReleaseValue(outputs[i].value);
        outputs[i].value = NULL;
    }
}
