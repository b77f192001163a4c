/* engines/decoder.c - see decoder.h. */
#include "engines/decoder.h"

#include "engines/onnx_graph.h"

#include <stdlib.h>
#include <string.h>

/* Without what lies beside them, which is computed too: with 170 at once it is a twelfth of all work. More
 * than these would want more memory, and cache that is not there. */
enum { FRAMES_AT_ONCE = 480 };

size_t lt_decoder_frames(const struct lt_decoder *d, size_t n)
{
    return n % d->split.channels ? 0 : n / d->split.channels;
}

struct window {
    size_t from, to;   /* frames whose sound is wanted */
    size_t first, end; /* frames that it depends on */
};

static struct window window_of(const struct lt_decoder *d, size_t frames, size_t i, size_t n)
{
    size_t reach = d->split.reach;
    struct window w = {.from = frames * i / n, .to = frames * (i + 1) / n};
    w.first = w.from > reach ? w.from - reach : 0;
    w.end = frames - w.to > reach ? w.to + reach : frames;
    return w;
}

static enum lt_status say_window(struct lt_cx *cx, const struct lt_decoder *d, const float *latent,
                                 size_t frames, const struct window *w, float *part, float *sound)
{
    size_t n = w->end - w->first, hop = d->split.hop;
    for (size_t c = 0; c < d->split.channels; c++)
        memcpy(part + c * n, latent + c * frames + w->first, n * sizeof *part);
    const struct lt_onnx_input in = {
        d->split.latent, LT_ONNX_FLOAT, part, {1, (int64_t)d->split.channels, 1, (int64_t)n}, 4};
    struct lt_onnx_output out = {.name = d->split.sound};
    enum lt_status st = lt_onnx_run(cx, d->session, &in, 1, &out, 1);
    if (!st && (out.type != LT_ONNX_FLOAT || out.n != n * hop))
        st = lt_fail(cx, LT_FORMAT, "the model's decoder gives something else than sound");
    if (!st)
        memcpy(sound + w->from * hop, (const float *)out.data + (w->from - w->first) * hop,
               (w->to - w->from) * hop * sizeof *sound);
    lt_onnx_release(d->session, &out, 1);
    return st;
}

enum lt_status lt_decoder_say(struct lt_cx *cx, const struct lt_decoder *d, const float *latent,
                              size_t frames, float *sound)
{
    size_t n = (frames + FRAMES_AT_ONCE - 1) / FRAMES_AT_ONCE;
    size_t longest = FRAMES_AT_ONCE + 1 + 2 * d->split.reach;
    float *part = malloc(longest * d->split.channels * sizeof *part);
    if (!part)
        return lt_fail(cx, LT_OOM, "a line's sound: out of memory");
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < n && !st; i++) {
        struct window w = window_of(d, frames, i, n);
        st = say_window(cx, d, latent, frames, &w, part, sound);
    }
    free(part);
    return st;
}
