/* engines/wav.c - see wav.h. */
#include "engines/wav.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    HEAD = 12,
    CHUNK = 8,
    FORMAT_BYTES = 16,
    PCM = 1,
    FLOAT = 3,
    EXTENSIBLE = 0xFFFE,
    SUBFORMAT_AT = 24,
    CHANNELS_MAX = 16,
    SECONDS_MAX = 600
};

struct wav_form {
    unsigned tag, channels, bits;
    uint32_t rate;
};

static uint32_t number(struct lt_str s, size_t at, unsigned bytes)
{
    uint32_t n = 0;
    for (unsigned i = bytes; i-- > 0;)
        n = n << 8 | (unsigned char)s.p[at + i];
    return n;
}

static enum lt_status wrong(struct lt_cx *cx, const char *what)
{
    return lt_fail(cx, LT_FORMAT, "what it made is no WAV: %s", what);
}

static enum lt_status read_form(struct lt_cx *cx, struct lt_str chunk, struct wav_form *f)
{
    if (chunk.n < FORMAT_BYTES)
        return wrong(cx, "its format is cut off");
    *f = (struct wav_form){number(chunk, 0, 2), number(chunk, 2, 2), number(chunk, 14, 2),
                           number(chunk, 4, 4)};
    if (f->tag == EXTENSIBLE && chunk.n >= SUBFORMAT_AT + 2)
        f->tag = number(chunk, SUBFORMAT_AT, 2);
    bool pcm = f->tag == PCM && (f->bits == 8 || f->bits == 16 || f->bits == 24 || f->bits == 32);
    bool real = f->tag == FLOAT && f->bits == 32;
    if (!pcm && !real)
        return wrong(cx, "its samples are of a kind that is not read");
    if (f->channels == 0 || f->channels > CHANNELS_MAX)
        return wrong(cx, "it has no channels, or too many");
    if (f->rate < 8000 || f->rate > 192000)
        return wrong(cx, "its rate is not from 8000 to 192000");
    return LT_OK;
}

static float sample(const struct wav_form *f, struct lt_str data, size_t at)
{
    if (f->tag == FLOAT) {
        float v;
        memcpy(&v, data.p + at, sizeof v);
        return fabsf(v) <= 16 ? v : 0;
    }
    uint32_t raw = number(data, at, f->bits / 8);
    if (f->bits == 8)
        return ((float)raw - 128) / 128;
    int32_t v = (int32_t)(raw << (32 - f->bits));
    return (float)((double)v / 2147483648.0);
}

static enum lt_status read_data(struct lt_cx *cx, const struct wav_form *f, struct lt_str data,
                                struct lt_wav *out)
{
    size_t frame = (size_t)f->bits / 8 * f->channels, n = data.n / frame;
    if (n > (size_t)SECONDS_MAX * f->rate)
        return lt_fail(cx, LT_LIMIT, "what it made is over %d seconds long", SECONDS_MAX);
    out->v = malloc((n ? n : 1) * sizeof *out->v);
    if (!out->v)
        return lt_fail(cx, LT_OOM, "its sound: out of memory");
    for (size_t i = 0; i < n; i++) {
        float sum = 0;
        for (unsigned c = 0; c < f->channels; c++)
            sum += sample(f, data, i * frame + (size_t)c * (f->bits / 8));
        out->v[i] = sum / (float)f->channels;
    }
    out->n = n;
    out->rate_hz = (int)f->rate;
    return LT_OK;
}

enum lt_status lt_wav_read(struct lt_cx *cx, struct lt_str bytes, struct lt_wav *out)
{
    struct wav_form form = {0};
    *out = (struct lt_wav){0};
    if (bytes.n < HEAD || !lt_str_starts(bytes, LT_S("RIFF")) ||
        !lt_str_eqz(lt_str_slice(bytes, 8, 4), "WAVE"))
        return wrong(cx, bytes.n ? "it does not begin like one" : "it is empty");
    struct lt_str rest = lt_str_from(bytes, HEAD);
    while (rest.n >= CHUNK) {
        struct lt_str name = lt_str_slice(rest, 0, 4);
        uint32_t said = number(rest, 4, 4);
        bool data = lt_str_eqz(name, "data"), open_end = data && (said == 0 || said >= 0x7FFFFFFF);
        rest = lt_str_from(rest, CHUNK);
        if (data && !open_end && said > rest.n)
            return wrong(cx, "it is cut off");
        struct lt_str chunk = open_end ? rest : lt_str_slice(rest, 0, said);
        if (data)
            return form.rate ? read_data(cx, &form, chunk, out) : wrong(cx, "its format is missing");
        enum lt_status st = lt_str_eqz(name, "fmt ") ? read_form(cx, chunk, &form) : LT_OK;
        if (st)
            return st;
        rest = lt_str_from(rest, (size_t)said + (said & 1));
    }
    return wrong(cx, "there is no sound in it");
}

void lt_wav_close(struct lt_wav *w)
{
    free(w->v);
    *w = (struct lt_wav){0};
}
