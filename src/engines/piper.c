/* engines/piper.c - lectern-piper: the worker that speaks with Piper's voices (VITS), NAME.onnx with
 * NAME.onnx.json beside it. */
#include "engines/neural.h"

#include "base/hash.h"
#include "base/io.h"
#include "engines/piper_voice.h"
#include "model/tag.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CHANNELS = 192, FRAMES_A_SYMBOL = 6 /* more than most need: see lt_neural_run */ };

struct piper {
    struct lt_neural_model model;
    struct lt_buf json;
    struct lt_piper_voice about;
    int64_t speaker;
};

static void unload(void *voice)
{
    struct piper *p = voice;
    if (!p)
        return;
    lt_neural_unload(&p->model);
    lt_piper_voice_close(&p->about);
    lt_buf_close(&p->json);
    free(p);
}

static enum lt_status load(struct lt_cx *cx, struct lt_onnx *o, const struct lt_neural_spec *spec,
                           void **voice)
{
    static const char *const needed[] = {"input", "input_lengths", "scales", NULL};
    char json[1100];
    struct piper *p = *voice = calloc(1, sizeof *p);
    if (!p)
        return lt_fail(cx, LT_OOM, "a voice: out of memory");
    p->json = LT_BUF(LT_MODEL_SIDE_BYTES);
    enum lt_status st = lt_neural_find(cx, spec->model, p->model.path);
    snprintf(json, sizeof json, "%s.json", p->model.path);
    if (!st)
        st = lt_io_read_file(cx, json, &p->json);
    if (!st)
        st = lt_piper_voice_parse(cx, lt_buf_str(&p->json), &p->about);
    if (!st)
        st = lt_piper_speaker(cx, &p->about, spec->speaker, &p->speaker);
    return st ? st : lt_neural_load(cx, o, spec, "Ceil", needed, &p->model);
}

static int rate_hz(const void *voice)
{
    return ((const struct piper *)voice)->about.rate_hz;
}

/* espeak-ng speaks a foreign line by that language's rules; the voice says it in the sounds that it has. */
static enum lt_status front(struct lt_cx *cx, const void *voice, struct lt_str language, const char **name)
{
    (void)cx, (void)language;
    *name = ((const struct piper *)voice)->about.espeak;
    return LT_OK;
}

/* ^ _ then each symbol with _ after it, then $. */
static bool make_ids(const struct piper *p, const struct lt_neural_piece *piece, struct lt_ids *ids)
{
    const uint32_t begin = '^', pad = '_', end = '$';
    const struct lt_id_symbol *b = lt_id_map_find(&p->about.map, &begin, 1),
                              *gap = lt_id_map_find(&p->about.map, &pad, 1),
                              *e = lt_id_map_find(&p->about.map, &end, 1);
    return lt_ids_add(ids, b->ids[0], -1) && lt_ids_add(ids, gap->ids[0], -1) &&
           lt_ids_of(ids, &p->about.map, piece->phones, piece->n, gap) && lt_ids_add(ids, e->ids[0], -1);
}

static bool respell(const void *voice, struct lt_str language, struct lt_phones *phones)
{
    (void)voice;
    if (lt_tag_same_language(language, LT_S("en")) || lt_tag_is_open(language))
        lt_phones_modern(phones);
    return true;
}

static enum lt_status say(struct lt_cx *cx, void *voice, const struct lt_neural_piece *piece,
                          struct lt_voiced *t)
{
    struct piper *p = voice;
    const struct lt_neural_spec *spec = piece->spec;
    struct lt_ids ids = {0};
    if (!make_ids(p, piece, &ids)) {
        lt_ids_close(&ids);
        return lt_fail(cx, LT_OOM, "a line's phonemes: out of memory");
    }
    float scales[] = {(float)(spec->noise >= 0 ? spec->noise : p->about.noise),
                      (float)(p->about.length / piece->speed),
                      (float)(spec->noise_w >= 0 ? spec->noise_w : p->about.noise_w)};
    int64_t n = (int64_t)ids.n;
    const struct lt_onnx_input inputs[] = {{"input", LT_ONNX_INT64, ids.v, {1, n}, 2},
                                           {"input_lengths", LT_ONNX_INT64, &n, {1}, 1},
                                           {"scales", LT_ONNX_FLOAT, scales, {3}, 1},
                                           {"sid", LT_ONNX_INT64, &p->speaker, {1}, 1}};
    struct lt_onnx_output out[LT_NEURAL_OUTPUTS] = {0};
    size_t used = lt_neural_input(&p->model, "sid") ? 4 : 3,
           guess = (size_t)ceil((double)ids.n * FRAMES_A_SYMBOL * (double)scales[1]) * CHANNELS;
    uint64_t key = lt_hash64(ids.v, ids.n * sizeof *ids.v, spec->seed);
    enum lt_status st = lt_neural_run(cx, &p->model, inputs, used, key, guess, out);
    if (!st)
        st = lt_neural_keep(cx, &p->model, out, piece->n, &ids, t);
    lt_onnx_release(p->model.session, out, LT_NEURAL_OUTPUTS);
    lt_ids_close(&ids);
    return st;
}

int main(void)
{
    static const struct lt_neural_kind piper = {.name = "piper",
                                                .revision = "7",
                                                .languages = "*",
                                                .piece_most = 240,
                                                .usual_lufs = -25,
                                                .patience_ms = 400,
                                                .noisy = true,
                                                .comma_first = true,
                                                .speed_low = 0.67,
                                                .speed_high = 1.25,
                                                .load = load,
                                                .unload = unload,
                                                .rate_hz = rate_hz,
                                                .front = front,
                                                .respell = respell,
                                                .say = say};
    return lt_neural_main(&piper);
}
