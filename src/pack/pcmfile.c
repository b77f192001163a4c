/* pack/pcmfile.c - mastered sound as WAV, FLAC or MP3; the only file that knows libsndfile.
 *
 * Takes float samples at one rate and silences on the 48 kHz clock; gives a file that appears whole or not at
 * all. Samples are stored with 16 bits; a WAV file that outgrows 4 GiB becomes RF64. Refuses suffixes and
 * rates that this libsndfile cannot write. */
#include "base/io.h"
#include "pack/pack.h"

#include <sndfile.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { ZEROS = 4800 };

#define FORMATS(X)                                \
    X(".wav", SF_FORMAT_RF64 | SF_FORMAT_PCM_16)  \
    X(".flac", SF_FORMAT_FLAC | SF_FORMAT_PCM_16) \
    X(".mp3", SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III)

static const struct format {
    const char *suffix;
    int format;
} formats[] = {
#define X(suffix, format) {suffix, format},
    FORMATS(X)
#undef X
};

/* What MPEG layer III knows. libsndfile 1.2 would find out too, but leak its encoder. */
static const int mp3_rates_hz[] = {8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000};

static const struct {
    const char *name;
    int string;
} strings[] = {
    {"TITLE", SF_STR_TITLE},         {"ARTIST", SF_STR_ARTIST},       {"ALBUM", SF_STR_ALBUM},
    {"DATE", SF_STR_DATE},           {"DESCRIPTION", SF_STR_COMMENT}, {"GENRE", SF_STR_GENRE},
    {"COPYRIGHT", SF_STR_COPYRIGHT}, {"LICENSE", SF_STR_LICENSE},     {"ENCODER", SF_STR_SOFTWARE},
};

struct lt_pcmfile {
    struct lt_outfile out;
    SNDFILE *snd;
    int rate_hz;
    int64_t silence48; /* asked for so far */
    int64_t silence;   /* samples written for it */
};

const char *const *lt_pcmfile_suffixes(void)
{
    static const char *const suffixes[] = {
#define X(suffix, format) suffix,
        FORMATS(X)
#undef X
            NULL};
    return suffixes;
}

static const struct format *find_format(struct lt_str suffix)
{
    for (size_t i = 0; i < LT_COUNT(formats); i++)
        if (lt_str_eq_nocase(suffix, lt_str_of(formats[i].suffix)))
            return &formats[i];
    return NULL;
}

static bool has_rate(const struct format *format, int rate_hz)
{
    if ((format->format & SF_FORMAT_TYPEMASK) != SF_FORMAT_MPEG)
        return true;
    for (size_t i = 0; i < LT_COUNT(mp3_rates_hz); i++)
        if (mp3_rates_hz[i] == rate_hz)
            return true;
    return false;
}

static enum lt_status set_tag(struct lt_cx *cx, struct lt_pcmfile *f, const struct lt_tag *tag)
{
    for (size_t i = 0; i < LT_COUNT(strings); i++) {
        if (!lt_str_eq_nocase(tag->name, lt_str_of(strings[i].name)))
            continue;
        char *z = strndup(tag->value.p ? tag->value.p : "", tag->value.n);
        if (!z)
            return lt_fail(cx, LT_OOM, "%s: out of memory", f->out.path);
        (void)sf_set_string(f->snd, strings[i].string, z); /* a format without tags: the sound counts */
        free(z);
    }
    return LT_OK;
}

static enum lt_status configure(struct lt_cx *cx, struct lt_pcmfile *f, const struct lt_tag *tags, size_t n)
{
    sf_command(f->snd, SFC_SET_CLIPPING, NULL, SF_TRUE);
    sf_command(f->snd, SFC_RF64_AUTO_DOWNGRADE, NULL, SF_TRUE);
    for (size_t i = 0; i < n; i++) {
        enum lt_status st = set_tag(cx, f, &tags[i]);
        if (st)
            return st;
    }
    return LT_OK;
}

enum lt_status lt_pcmfile_open(struct lt_cx *cx, const char *path, struct lt_str suffix, int rate_hz,
                               const struct lt_tag *tags, size_t n_tags, struct lt_pcmfile **out)
{
    struct lt_pcmfile *f = *out = calloc(1, sizeof *f);
    if (!f)
        return lt_fail(cx, LT_OOM, "%s: out of memory", path);
    f->out = LT_OUTFILE;
    f->rate_hz = rate_hz;
    const struct format *format = find_format(suffix);
    if (!format)
        return lt_fail(cx, LT_USAGE, "%s: there is no sound file with the suffix \"" LT_FMT "\"", path,
                       LT_ARG(suffix));
    SF_INFO info = {.samplerate = rate_hz, .channels = 1, .format = format->format};
    if (!has_rate(format, rate_hz) || !sf_format_check(&info))
        return lt_fail(cx, LT_USAGE, "%s: this machine's libsndfile does not write %s files of %d Hz", path,
                       format->suffix, rate_hz);
    enum lt_status st = lt_outfile_open(cx, &f->out, path);
    if (st)
        return st;
    f->snd = sf_open_fd(f->out.fd, SFM_WRITE, &info, SF_FALSE);
    if (!f->snd)
        return lt_fail(cx, sf_error(NULL) == SF_ERR_SYSTEM ? LT_IO : LT_USAGE,
                       "%s: libsndfile does not begin a %s file of %d Hz: %s", path, format->suffix, rate_hz,
                       sf_strerror(NULL));
    return configure(cx, f, tags, n_tags);
}

enum lt_status lt_pcmfile_write(struct lt_cx *cx, struct lt_pcmfile *f, const float *v, size_t n)
{
    if (sf_write_float(f->snd, v, (sf_count_t)n) == (sf_count_t)n)
        return LT_OK;
    return lt_fail(cx, LT_IO, "%s: cannot write: %s", f->out.path, sf_strerror(f->snd));
}

/* Counted from the first silence, so that no rounding adds up. */
enum lt_status lt_pcmfile_silence(struct lt_cx *cx, struct lt_pcmfile *f, int64_t length48)
{
    static const float zeros[ZEROS];
    if (length48 < 0)
        return lt_fail(cx, LT_USAGE, "%s: silence of less than nothing", f->out.path);
    f->silence48 += length48;
    int64_t due = (f->silence48 / 48000) * f->rate_hz + (f->silence48 % 48000) * f->rate_hz / 48000;
    enum lt_status st = LT_OK;
    while (!st && f->silence < due) {
        int64_t n = due - f->silence < ZEROS ? due - f->silence : ZEROS;
        st = lt_pcmfile_write(cx, f, zeros, (size_t)n);
        f->silence += n;
    }
    return st;
}

enum lt_status lt_pcmfile_finish(struct lt_cx *cx, struct lt_pcmfile *f, struct lt_outfile *to)
{
    int bad = sf_error(f->snd);
    int closed = sf_close(f->snd);
    f->snd = NULL;
    if (bad || closed)
        return lt_fail(cx, LT_IO, "%s: cannot finish: %s", f->out.path, sf_error_number(bad ? bad : closed));
    if (!to)
        return lt_outfile_commit(cx, &f->out);
    enum lt_status st = lt_outfile_ready(cx, &f->out);
    *to = f->out;
    f->out = LT_OUTFILE;
    return st;
}

void lt_pcmfile_close(struct lt_pcmfile *f)
{
    if (!f)
        return;
    if (f->snd)
        sf_close(f->snd);
    lt_outfile_close(&f->out);
    free(f);
}

enum { READ_FRAMES = 4096, CHANNELS_MAX = 8, RATE_MIN = 4000, RATE_MAX = 192000 };

static enum lt_status read_mixed(struct lt_cx *cx, const char *path, SNDFILE *file, const SF_INFO *about,
                                 size_t most, struct lt_pcm *out)
{
    float frames[READ_FRAMES * CHANNELS_MAX];
    sf_count_t got;
    while ((got = sf_readf_float(file, frames, READ_FRAMES)) > 0) {
        if (out->n + (size_t)got > most)
            return lt_fail(cx, LT_LIMIT, "%s: the sound is longer than %zu seconds", path,
                           most / (size_t)about->samplerate);
        if (!lt_pcm_reserve(out, out->n + (size_t)got))
            return lt_fail(cx, LT_OOM, "%s: out of memory", path);
        for (sf_count_t i = 0; i < got; i++) {
            float sum = 0;
            for (int c = 0; c < about->channels; c++)
                sum += frames[i * about->channels + c];
            out->v[out->n++] = sum / (float)about->channels;
        }
    }
    return sf_error(file) ? lt_fail(cx, LT_FORMAT, "%s: %s", path, sf_strerror(file)) : LT_OK;
}

enum lt_status lt_pcmfile_read(struct lt_cx *cx, const char *path, int max_seconds, struct lt_pcm *out)
{
    SF_INFO about = {0};
    SNDFILE *file = sf_open(path, SFM_READ, &about);
    lt_pcm_clear(out);
    if (!file)
        return lt_fail(cx, access(path, R_OK) == 0 ? LT_FORMAT : LT_NOTFOUND, "%s: no sound can be read: %s",
                       path, sf_strerror(NULL));
    enum lt_status st = LT_OK;
    if (about.channels < 1 || about.channels > CHANNELS_MAX || about.samplerate < RATE_MIN ||
        about.samplerate > RATE_MAX)
        st = lt_fail(cx, LT_FORMAT, "%s: %d channels at %d Hz are not supported", path, about.channels,
                     about.samplerate);
    if (!st) {
        out->rate_hz = about.samplerate;
        st = read_mixed(cx, path, file, &about, (size_t)max_seconds * (size_t)about.samplerate, out);
    }
    if (!st && out->n == 0)
        st = lt_fail(cx, LT_FORMAT, "%s: there is no sound in it", path);
    sf_close(file);
    return st;
}
