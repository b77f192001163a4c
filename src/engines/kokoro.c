/* engines/kokoro.c - lectern-kokoro: the worker that speaks with Kokoro-82M: NAME.onnx, and its voices as
 * NAME/VOICE.bin, 510 rows of 256 floats, one for each length of a piece. The first letter of a voice is its
 * language. */
#include "engines/neural.h"

#include "base/hash.h"
#include "base/io.h"
#include "engines/misaki.h"
#include "model/tag.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { RATE = 24000, ROWS = 510, ROW = 256, STYLE_BYTES = ROWS * ROW * 4, TOKENS_MAX = 508 };

struct kokoro {
    struct lt_neural_model model;
    struct lt_id_map map;
    char language; /* of the first style: a, b, e, f, h, i, p */
    const char *tokens;
    float styles[ROWS][ROW];
};

/* The languages of voices; those without a name need front ends of their own. */
static const struct {
    char letter;
    const char *espeak, *tag;
} languages[] = {{'a', "en-us", "en"}, {'b', "en-gb", "en"}, {'e', "es", "es"},   {'f', "fr-fr", "fr"},
                 {'h', "hi", "hi"},    {'i', "it", "it"},    {'p', "pt-br", "pt"}};

static void unload(void *voice)
{
    struct kokoro *k = voice;
    if (!k)
        return;
    lt_neural_unload(&k->model);
    lt_id_map_close(&k->map);
    free(k);
}

static enum lt_status add_style(struct lt_cx *cx, struct kokoro *k, const char *name, double share)
{
    char path[1200];
    struct lt_buf file = LT_BUF(2 * STYLE_BYTES);
    size_t stem = strlen(k->model.path);
    stem -= stem > 5 && strcmp(k->model.path + stem - 5, ".onnx") == 0 ? 5 : 0;
    snprintf(path, sizeof path, "%.*s/%s.bin", (int)stem, k->model.path, name);
    enum lt_status st = lt_io_read_file(cx, path, &file);
    if (!st && file.n < STYLE_BYTES)
        st = lt_fail(cx, LT_FORMAT, "%s.bin: %zu bytes are no voice of Kokoro", name, file.n);
    for (size_t i = 0; !st && i < (size_t)ROWS * ROW; i++) {
        float v;
        memcpy(&v, file.p + i * sizeof v, sizeof v);
        if (!(fabsf(v) <= 100))
            st = lt_fail(cx, LT_FORMAT, "%s.bin: its numbers are no voice of Kokoro", name);
        k->styles[i / ROW][i % ROW] += v * (float)share;
    }
    lt_buf_close(&file);
    return st;
}

static enum lt_status add_styles(struct lt_cx *cx, struct kokoro *k, const struct lt_neural_spec *spec)
{
    if (!spec->n_styles)
        return add_style(cx, k, "af_heart", 1);
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < spec->n_styles && !st; i++)
        st = add_style(cx, k, spec->styles[i].name, spec->styles[i].share);
    return st;
}

static enum lt_status load(struct lt_cx *cx, struct lt_onnx *o, const struct lt_neural_spec *spec,
                           void **voice)
{
    static const char *const needed[] = {"style", "speed", NULL};
    struct kokoro *k = *voice = calloc(1, sizeof *k);
    if (!k || !lt_misaki_vocabulary(&k->map))
        return lt_fail(cx, LT_OOM, "a voice: out of memory");
    k->language = spec->n_styles ? spec->styles[0].name[0] : 'a';
    if (k->language == 'j' || k->language == 'z')
        return lt_fail(cx, LT_USAGE,
                       "Kokoro's Japanese and Chinese voices need phonemes that espeak-ng does not have");
    enum lt_status st = lt_neural_find(cx, spec->model[0] ? spec->model : "kokoro", k->model.path);
    if (!st)
        st = add_styles(cx, k, spec);
    if (!st)
        st = lt_neural_load(cx, o, spec, "Round", needed, &k->model);
    k->tokens = lt_neural_input(&k->model, "input_ids") ? "input_ids" : "tokens";
    if (!st &&
        (!lt_neural_input(&k->model, k->tokens) || lt_neural_input(&k->model, "speed") != LT_ONNX_FLOAT))
        st = lt_fail(cx, LT_FORMAT, "the model is no Kokoro: it has no input 'tokens', or an odd 'speed'");
    return st;
}

static int rate_hz(const void *voice)
{
    (void)voice;
    return RATE;
}

static bool is_in(struct lt_str language, const char *tag)
{
    return lt_tag_same_language(language, lt_str_of(tag));
}

/* A line in the voice's own language gets its accent; another one that language's own sounds. */
static enum lt_status front(struct lt_cx *cx, const void *voice, struct lt_str language, const char **name)
{
    const struct kokoro *k = voice;
    if (is_in(language, "ja") || is_in(language, "zh") || is_in(language, "ko"))
        return lt_fail(cx, LT_USAGE, "Kokoro cannot say '" LT_FMT "' with espeak-ng's phonemes",
                       LT_ARG(language));
    *name = "";
    for (size_t i = 0; i < LT_COUNT(languages); i++)
        if (languages[i].letter == k->language &&
            (lt_tag_is_open(language) || is_in(language, languages[i].tag)))
            *name = languages[i].espeak;
    return LT_OK;
}

static bool respell(const void *voice, struct lt_str language, struct lt_phones *phones)
{
    const struct kokoro *k = voice;
    bool british = k->language == 'b', own = k->language == 'a' || british;
    if (own ? !lt_tag_is_open(language) && !is_in(language, "en") : !is_in(language, "en"))
        return true;
    return lt_misaki_respell(phones, british ? LT_MISAKI_BRITISH : LT_MISAKI_AMERICAN);
}

static enum lt_status say(struct lt_cx *cx, void *voice, const struct lt_neural_piece *piece,
                          struct lt_voiced *t)
{
    struct kokoro *k = voice;
    struct lt_ids ids = {0};
    bool good = lt_ids_add(&ids, 0, -1) && lt_ids_of(&ids, &k->map, piece->phones, piece->n, NULL) &&
                lt_ids_add(&ids, 0, -1);
    if (!good || ids.n > TOKENS_MAX + 2) {
        lt_ids_close(&ids);
        return lt_fail(cx, good ? LT_LIMIT : LT_OOM, "a piece of a line is too long");
    }
    size_t row = ids.n > 3 ? ids.n - 3 : 0; /* n symbols use row n - 1 */
    float speed = (float)piece->speed;
    const struct lt_onnx_input inputs[] = {{k->tokens, LT_ONNX_INT64, ids.v, {1, (int64_t)ids.n}, 2},
                                           {"style", LT_ONNX_FLOAT, k->styles[row], {1, ROW}, 2},
                                           {"speed", LT_ONNX_FLOAT, &speed, {1}, 1}};
    struct lt_onnx_output out[LT_NEURAL_OUTPUTS] = {0};
    uint64_t key = lt_hash64(ids.v, ids.n * sizeof *ids.v, piece->spec->seed);
    enum lt_status st = lt_neural_run(cx, &k->model, inputs, LT_COUNT(inputs), key, (size_t)1 << 20, out);
    if (!st)
        st = lt_neural_keep(cx, &k->model, out, piece->n, &ids, t);
    lt_onnx_release(k->model.session, out, LT_NEURAL_OUTPUTS);
    lt_ids_close(&ids);
    return st;
}

int main(void)
{
    static const struct lt_neural_kind kokoro = {.name = "kokoro",
                                                 .revision = "5",
                                                 .languages = "en es fr hi it pt",
                                                 .piece_most = 300,
                                                 .usual_lufs = -22.8,
                                                 .patience_ms = 1500,
                                                 .late = 1,
                                                 .speed_low = 1,
                                                 .speed_high = 1,
                                                 .load = load,
                                                 .unload = unload,
                                                 .rate_hz = rate_hz,
                                                 .front = front,
                                                 .respell = respell,
                                                 .say = say};
    return lt_neural_main(&kokoro);
}
