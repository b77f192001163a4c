/* pack/encode.c - one line's sound becomes a take: whole 20 ms packets from a freshly reset encoder.
 *
 * A take holds its sound and then silence enough for the encoder's delay, so the sample `t` of its sound is
 * decoded at `t` after the take's first packet once the stream's pre-skip is taken off, whatever stands
 * before or after it. In hybrid mode it is listened to (ear.h) and encoded another way when it went wrong.
 * Refuses sound of another rate than the encoder was opened for. */
#include "pack/codec.h"
#include "pack/ear.h"

#include "base/buf.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_PACKETS = LT_PCM_MAX_SECONDS * 50 + 50 };

struct lt_encoder {
    struct lt_codec *codec;
    struct lt_ear *ear; /* NULL: CELT alone has nothing that can run away */
    int complexity;
    int rate_hz, frame, delay; /* samples at rate_hz */
    float last[LT_FRAME48];    /* the final frames: the end of the sound and zeros */
    float noisy[LT_FRAME48];
};

enum lt_status lt_encoder_open(struct lt_cx *cx, const struct lt_encode_opts *opts, struct lt_encoder **out)
{
    *out = calloc(1, sizeof **out);
    if (!*out)
        return lt_fail(cx, LT_OOM, "the encoder: out of memory");
    enum lt_status st = lt_codec_open(cx, opts, &(*out)->codec);
    if (st)
        return st;
    if (!opts->fast)
        st = lt_ear_open(cx, opts->rate_hz, &(*out)->ear);
    if (st)
        return st;
    (*out)->complexity = opts->complexity;
    (*out)->rate_hz = opts->rate_hz;
    (*out)->frame = opts->rate_hz / 50;
    (*out)->delay = lt_codec_delay((*out)->codec);
    return LT_OK;
}

void lt_encoder_close(struct lt_encoder *e)
{
    if (!e)
        return;
    lt_codec_close(e->codec);
    lt_ear_close(e->ear);
    free(e);
}

/* The next frame of pcm from `at`, filled up with silence. */
static const float *frame_at(struct lt_encoder *e, const struct lt_pcm *pcm, size_t at)
{
    size_t frame = (size_t)e->frame, left = at < pcm->n ? pcm->n - at : 0;
    if (left >= frame)
        return pcm->v + at;
    memset(e->last, 0, sizeof e->last);
    if (left)
        memcpy(e->last, pcm->v + at, left * sizeof *pcm->v);
    return e->last;
}

static bool reserve(struct lt_take *take, size_t packets)
{
    return lt_grow(&take->packets, &take->cap_packets, packets, sizeof *take->packets, MAX_PACKETS) &&
           lt_grow(&take->bytes, &take->cap_bytes, take->n_bytes + LT_PACKET_MAX_BYTES, 1,
                   (size_t)MAX_PACKETS * LT_PACKET_MAX_BYTES);
}

static bool copy_marks(struct lt_take *take, const struct lt_pcm *pcm)
{
    if (!lt_grow(&take->marks, &take->cap_marks, pcm->n_marks, sizeof *take->marks, 1000 * 1000))
        return false;
    for (size_t i = 0; i < pcm->n_marks; i++) {
        take->marks[i] = pcm->marks[i];
        take->marks[i].sample *= 48000 / pcm->rate_hz;
    }
    take->n_marks = pcm->n_marks;
    return true;
}

/* How many frames the sound and the encoder's delay take. */
static enum lt_status count_frames(struct lt_cx *cx, const struct lt_encoder *e, const struct lt_pcm *pcm,
                                   size_t *frames)
{
    if (pcm->rate_hz != e->rate_hz)
        return lt_fail(cx, LT_USAGE, "sound of %d Hz for an encoder of %d Hz", pcm->rate_hz, e->rate_hz);
    size_t frame = (size_t)e->frame;
    *frames = (pcm->n + (size_t)e->delay + frame - 1) / frame;
    if (*frames > MAX_PACKETS)
        return lt_fail(cx, LT_LIMIT, "a line of more than %d seconds of sound", LT_PCM_MAX_SECONDS);
    return LT_OK;
}

enum lt_status lt_encode_pcm(struct lt_cx *cx, struct lt_encoder *e, const struct lt_pcm *pcm,
                             struct lt_take *take)
{
    size_t frames = 0;
    enum lt_status st = count_frames(cx, e, pcm, &frames);
    if (st)
        return st;
    size_t n = frames * (size_t)e->frame * sizeof *pcm->v, sound = pcm->n * sizeof *pcm->v;
    take->n_packets = 0;
    if (!lt_grow(&take->bytes, &take->cap_bytes, n, 1, SIZE_MAX / 2) || !copy_marks(take, pcm))
        return lt_fail(cx, LT_OOM, "keeping a line: out of memory");
    if (sound)
        memcpy(take->bytes, pcm->v, sound);
    memset(take->bytes + sound, 0, n - sound);
    take->n_bytes = n;
    take->length48 = (int64_t)frames * LT_FRAME48;
    return LT_OK;
}

/* A way to encode a line: at most this complexity, with noise of this peak. Which lines run away is chance:
 * every small change picks others, so noise at -80 dBFS, which nobody hears, gets nearly all of them through.
 * Not all at once: the filters by which SILK shapes its own noise change with the complexity too (10, 9 and 8
 * are the same to it, as are 7 and 6). Noise in every line from the start was no cure: as many ran away. */
struct way {
    int complexity;
    float noise;
};

static const struct way ways[] = {{10, 0}, {10, 1e-4F}, {7, 1e-4F}, {10, 3e-4F}, {7, 3e-4F}, {5, 3e-4F}};

/* A linear congruential generator (Numerical Recipes' constants): the same noise for the same line. */
static const float *with_noise(struct lt_encoder *e, const float *frame, float peak, uint32_t *state)
{
    if (peak <= 0)
        return frame;
    for (int i = 0; i < e->frame; i++) {
        *state = *state * 1664525u + 1013904223u;
        e->noisy[i] = frame[i] + peak * ((float)(*state >> 8) / 8388608.0F - 1);
    }
    return e->noisy;
}

/* All of a line's packets. *excess: as lt_ear_hear tells it. */
static enum lt_status encode_so(struct lt_cx *cx, struct lt_encoder *e, const struct lt_pcm *pcm,
                                size_t packets, const struct way *way, struct lt_take *take, double *excess)
{
    enum lt_status st = LT_OK;
    uint32_t noise = 1;
    *excess = 0;
    take->n_bytes = take->n_packets = 0;
    lt_codec_reset(e->codec, way->complexity < e->complexity ? way->complexity : e->complexity);
    if (e->ear)
        lt_ear_start(e->ear);
    for (size_t i = 0; i < packets && !st; i++) {
        if (!reserve(take, packets))
            return lt_fail(cx, LT_OOM, "encoding a line: out of memory");
        const float *frame = with_noise(e, frame_at(e, pcm, i * (size_t)e->frame), way->noise, &noise);
        unsigned char *packet = take->bytes + take->n_bytes;
        size_t n = 0;
        st = lt_codec_encode(cx, e->codec, frame, packet, &n);
        if (!st && e->ear)
            st = lt_ear_hear(cx, e->ear, frame, packet, n, excess);
        take->packets[i] = (uint16_t)n;
        take->n_packets++;
        take->n_bytes += n;
    }
    return st;
}

/* In the first way that comes out well, else in the one that is least wrong. */
static enum lt_status encode_well(struct lt_cx *cx, struct lt_encoder *e, const struct lt_pcm *pcm,
                                  size_t packets, struct lt_take *take)
{
    size_t best = 0, last = 0;
    double least = 0, excess = 0;
    enum lt_status st = encode_so(cx, e, pcm, packets, &ways[0], take, &least);
    while (!st && least > 0 && last + 1 < LT_COUNT(ways)) {
        st = encode_so(cx, e, pcm, packets, &ways[++last], take, &excess);
        if (excess < least) {
            least = excess;
            best = last;
        }
    }
    return st || best == last ? st : encode_so(cx, e, pcm, packets, &ways[best], take, &excess);
}

enum lt_status lt_encode(struct lt_cx *cx, struct lt_encoder *e, const struct lt_pcm *pcm,
                         struct lt_take *take)
{
    size_t packets = 0;
    enum lt_status st = count_frames(cx, e, pcm, &packets);
    if (st)
        return st;
    take->n_bytes = take->n_packets = 0;
    if (!reserve(take, packets) || !copy_marks(take, pcm))
        return lt_fail(cx, LT_OOM, "encoding a line: out of memory");
    take->length48 = (int64_t)packets * LT_FRAME48;
    return encode_well(cx, e, pcm, packets, take);
}
