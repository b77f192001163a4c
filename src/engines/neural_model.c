/* engines/neural_model.c - see neural_model.h. */
#include "engines/neural_model.h"

#include "base/io.h"
#include "engines/conv8.h"
#include "engines/neural_place.h"
#include "engines/noise.h"
#include "engines/onnx_conv.h"
#include "model/voice.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { NOISE_MAX = 1 << 26 /* numbers */ };

static int is_model(const struct dirent *entry)
{
    return entry->d_name[0] != '.' && lt_str_ends(lt_str_of(entry->d_name), LT_S(".onnx"));
}

/* The first model of a folder. */
static bool any_in(const char *dir, char path[1024])
{
    struct dirent **entries = NULL;
    int n = *dir ? scandir(dir, &entries, is_model, alphasort) : 0;
    bool found = n > 0 && snprintf(path, 1024, "%s/%s", dir, entries[0]->d_name) < 1024;
    for (int i = 0; i < n; i++)
        free(entries[i]);
    free(entries);
    return found;
}

static bool there(const char *path)
{
    return *path && access(path, R_OK) == 0;
}

enum lt_status lt_neural_find(struct lt_cx *cx, const char *name, char path[1024])
{
    char below[600], dir[1024];
    if (strchr(name, '/')) {
        snprintf(path, 1024, "%s", name);
        return there(path) ? LT_OK : lt_fail(cx, LT_NOTFOUND, "there is no model %.300s", name);
    }
    snprintf(below, sizeof below, "models/%s.onnx", name);
    for (int i = 0; lt_neural_place(i, "models", dir, sizeof dir); i++)
        if (*name ? lt_neural_place(i, below, path, 1024) && there(path) : any_in(dir, path))
            return LT_OK;
    return lt_fail(cx, LT_NOTFOUND, "there is no model '%.100s' in ~/.local/share/lectern/models", name);
}

static enum lt_status map(struct lt_cx *cx, const char *path, struct lt_str *bytes)
{
    struct stat about;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0 || fstat(fd, &about) != 0 || !S_ISREG(about.st_mode)) {
        if (fd >= 0)
            close(fd);
        return lt_fail(cx, LT_IO, "%s: %s", path, fd < 0 ? strerror(errno) : "it is no file");
    }
    void *p = about.st_size > 0 && about.st_size <= LT_MODEL_MAX_BYTES
                  ? mmap(NULL, (size_t)about.st_size, PROT_READ, MAP_PRIVATE, fd, 0)
                  : MAP_FAILED;
    close(fd);
    if (p == MAP_FAILED)
        return lt_fail(cx, LT_LIMIT, "%s: %lld bytes are no model, or more than can be loaded", path,
                       (long long)about.st_size);
    *bytes = (struct lt_str){p, (size_t)about.st_size};
    return LT_OK;
}

static bool keep(char *to, size_t n, struct lt_str s)
{
    snprintf(to, n, LT_FMT, LT_ARG(s));
    return s.n > 0 && s.n < n;
}

/* What is used of the graph after its bytes are gone. */
static enum lt_status keep_ports(struct lt_cx *cx, struct lt_neural_model *m, const struct lt_onnx_graph *g,
                                 const char *const *needed)
{
    bool good = g->n_outputs > 0 && keep(m->sound, sizeof m->sound, g->outputs[0].name) &&
                keep(m->durations, sizeof m->durations, g->durations);
    for (size_t i = 0; i < g->n_inputs && good; i++) {
        good = keep(m->inputs[i].name, sizeof m->inputs[i].name, g->inputs[i].name);
        m->inputs[i].type = g->inputs[i].type;
    }
    m->n_inputs = g->n_inputs;
    m->n_noises = g->n_noises;
    for (size_t i = 0; i < g->n_noises; i++)
        m->even[i] = g->noises[i].even;
    for (; good && *needed; needed++)
        if (!lt_neural_input(m, *needed))
            return lt_fail(cx, LT_FORMAT, "the model is no speech model of this kind: it has no input '%s'",
                           *needed);
    return good ? LT_OK : lt_fail(cx, LT_FORMAT, "the model has no output, or names that are too long");
}

static enum lt_status prepare(struct lt_cx *cx, struct lt_neural_model *m, struct lt_str bytes,
                              const struct lt_neural_spec *spec, const char *rounding,
                              const char *const *needed, struct lt_buf *out)
{
    struct lt_onnx_graph graph;
    if (spec->sum && lt_voice_model_sum(bytes) != spec->sum)
        return lt_fail(cx, LT_FORMAT, "it is not the model that the profile was made for: install it again");
    enum lt_status st = lt_onnx_graph_read(cx, bytes, rounding, &graph);
    if (!st)
        st = keep_ports(cx, m, &graph, needed);
    return st ? st : lt_onnx_graph_rewrite(cx, bytes, &graph, out);
}

/* A failure inside with the file's name before it. */
static enum lt_status name_it(struct lt_cx *cx, const char *path)
{
    char what[sizeof cx->what];
    enum lt_status code = cx->code;
    const char *slash = strrchr(path, '/');
    memcpy(what, cx->what, sizeof what);
    lt_cx_reset(cx);
    return lt_fail(cx, code, "%s: %.400s", slash ? slash + 1 : path, what);
}

/* With the convolutions of a quantised model done by ourselves, where this processor is good at it. */
static enum lt_status load_whole(struct lt_cx *cx, struct lt_onnx *o, struct lt_buf *model,
                                 struct lt_onnx_model **session)
{
    struct lt_buf marked = LT_BUF(model->n + LT_CONV_GROWTH);
    bool ours = lt_conv8_best() != LT_CONV8_PLAIN && lt_conv_mark(lt_buf_str(model), &marked);
    if (ours)
        lt_buf_close(model);
    enum lt_status st = lt_onnx_load(cx, o, lt_buf_str(ours ? &marked : model), session);
    lt_buf_close(&marked);
    return st;
}

/* In two parts where it can be cut, else whole. */
static enum lt_status load_parts(struct lt_cx *cx, struct lt_onnx *o, struct lt_buf *model,
                                 struct lt_neural_model *m)
{
    struct lt_buf front = LT_BUF(model->n + LT_SPLIT_GROWTH), back = LT_BUF(model->n + LT_SPLIT_GROWTH);
    struct lt_onnx_split *split = &m->decoder.split;
    enum lt_status st = LT_OK;
    if (lt_onnx_split(lt_buf_str(model), m->sound, split, &front, &back)) {
        lt_buf_close(model);
        st = lt_onnx_load(cx, o, lt_buf_str(&back), &m->decoder.session);
        lt_buf_close(&back);
        if (!st)
            st = lt_onnx_load(cx, o, lt_buf_str(&front), &m->session);
        memcpy(m->sound, split->latent, sizeof m->sound);
    } else {
        st = load_whole(cx, o, model, &m->session);
    }
    lt_buf_close(&front);
    lt_buf_close(&back);
    return st;
}

enum lt_status lt_neural_load(struct lt_cx *cx, struct lt_onnx *o, const struct lt_neural_spec *spec,
                              const char *rounding, const char *const *needed, struct lt_neural_model *m)
{
    struct lt_str bytes = {0};
    struct lt_buf changed = LT_BUF(LT_MODEL_MAX_BYTES + LT_ONNX_GROWTH);
    enum lt_status st = map(cx, m->path, &bytes);
    if (st)
        return st;
    st = prepare(cx, m, bytes, spec, rounding, needed, &changed);
    munmap((void *)(uintptr_t)bytes.p, bytes.n);
    if (!st)
        st = load_parts(cx, o, &changed, m);
    lt_buf_close(&changed);
    return st ? name_it(cx, m->path) : LT_OK;
}

void lt_neural_unload(struct lt_neural_model *m)
{
    lt_onnx_unload(m->session);
    lt_onnx_unload(m->decoder.session);
    m->session = m->decoder.session = NULL;
}

int lt_neural_input(const struct lt_neural_model *m, const char *name)
{
    for (size_t i = 0; i < m->n_inputs; i++)
        if (strcmp(m->inputs[i].name, name) == 0)
            return m->inputs[i].type ? m->inputs[i].type : LT_ONNX_FLOAT;
    return 0;
}

/* One try with so many numbers of noise. */
static enum lt_status run(struct lt_cx *cx, struct lt_neural_model *m, const struct lt_onnx_input *inputs,
                          size_t n_inputs, const float *noise, size_t n, struct lt_onnx_output *out)
{
    static const char *const names[LT_ONNX_NOISES] = {"lectern_noise_0", "lectern_noise_1", "lectern_noise_2",
                                                      "lectern_noise_3", "lectern_noise_4", "lectern_noise_5",
                                                      "lectern_noise_6", "lectern_noise_7"};
    struct lt_onnx_input all[LT_ONNX_INPUTS_MAX];
    if (n_inputs + m->n_noises > LT_ONNX_INPUTS_MAX)
        return lt_fail(cx, LT_LIMIT, "a model with too many inputs");
    memcpy(all, inputs, n_inputs * sizeof *inputs);
    for (size_t i = 0; i < m->n_noises; i++)
        all[n_inputs + i] = (struct lt_onnx_input){
            names[i], LT_ONNX_FLOAT, (void *)(uintptr_t)(noise + i * n), {(int64_t)n}, 1};
    out[0] = (struct lt_onnx_output){.name = m->sound};
    out[1] = (struct lt_onnx_output){.name = m->durations};
    return lt_onnx_run(cx, m->session, all, n_inputs + m->n_noises, out, LT_NEURAL_OUTPUTS);
}

enum lt_status lt_neural_run(struct lt_cx *cx, struct lt_neural_model *m, const struct lt_onnx_input *inputs,
                             size_t n_inputs, uint64_t key, size_t noise_guess,
                             struct lt_onnx_output out[LT_NEURAL_OUTPUTS])
{
    enum lt_status st = LT_ENGINE;
    /* How much is wanted shows only when the model runs: with too little it fails, and gets four times as
     * much. */
    for (size_t n = m->n_noises ? noise_guess : 0; st == LT_ENGINE && n <= NOISE_MAX; n *= 4) {
        lt_cx_reset(cx);
        float *noise = m->n_noises ? malloc(m->n_noises * n * sizeof *noise) : NULL;
        if (m->n_noises && !noise)
            return lt_fail(cx, LT_OOM, "noise for a line: out of memory");
        for (size_t i = 0; i < m->n_noises; i++)
            (m->even[i] ? lt_noise_even : lt_noise_normal)(key + i, 0, noise + i * n, n);
        st = run(cx, m, inputs, n_inputs, noise, n, out);
        free(noise);
        if (!m->n_noises)
            break;
        if (st)
            lt_onnx_release(m->session, out, LT_NEURAL_OUTPUTS);
    }
    return st;
}

/* Durations are whole numbers, whatever type they have. */
static bool to_float(const struct lt_onnx_output *out, float *to)
{
    for (size_t i = 0; i < out->n; i++)
        switch (out->type) {
        case LT_ONNX_FLOAT:
            to[i] = ((const float *)out->data)[i];
            break;
        case LT_ONNX_INT64:
            to[i] = (float)((const int64_t *)out->data)[i];
            break;
        default:
            return false;
        }
    return true;
}

/* What a run gave as sound: *v is the run's own or, where a decoder made it, the caller's to free (*made). */
static enum lt_status sound_of(struct lt_cx *cx, const struct lt_neural_model *m,
                               const struct lt_onnx_output *out, const float **v, size_t *n, float **made)
{
    enum { SAMPLES_MAX = 120 * 48000 };
    *v = out->data;
    *n = out->n;
    bool cut = m->decoder.session != NULL;
    size_t frames = cut ? lt_decoder_frames(&m->decoder, out->n) : 0;
    if (out->type != LT_ONNX_FLOAT || (cut && (!frames || frames > SAMPLES_MAX)))
        return lt_fail(cx, LT_FORMAT, "the model gives something else than sound and durations");
    if (cut)
        *n = frames * m->decoder.split.hop;
    if (*n > SAMPLES_MAX)
        return lt_fail(cx, LT_FORMAT, "the model gives something else than sound and durations");
    if (!cut)
        return LT_OK;
    *v = *made = malloc(*n * sizeof **made);
    return *made ? lt_decoder_say(cx, &m->decoder, out->data, frames, *made)
                 : lt_fail(cx, LT_OOM, "a line's sound: out of memory");
}

enum lt_status lt_neural_keep(struct lt_cx *cx, const struct lt_neural_model *m,
                              const struct lt_onnx_output out[LT_NEURAL_OUTPUTS], size_t n_symbols,
                              const struct lt_ids *ids, struct lt_voiced *t)
{
    float *made = NULL, *frames = NULL;
    const float *v = NULL;
    size_t n = 0;
    enum lt_status st = sound_of(cx, m, &out[0], &v, &n, &made);
    if (!st && out[1].n > ids->n)
        st = lt_fail(cx, LT_FORMAT, "the model's durations do not add up to its sound");
    frames = st ? NULL : malloc((out[1].n + 1) * sizeof *frames);
    if (!st && !frames)
        st = lt_fail(cx, LT_OOM, "durations: out of memory");
    if (!st)
        st = to_float(&out[1], frames) ? lt_voiced_starts(cx, t, ids, frames, out[1].n, n_symbols, n)
                                       : lt_fail(cx, LT_FORMAT, "the model's durations are no numbers");
    if (!st)
        st = lt_voiced_keep(cx, t, v, n);
    free(frames);
    free(made);
    return st;
}
