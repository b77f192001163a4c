/* pack/pcmfile.c - mastered sound as WAV, FLAC or MP3, and such files read; the only file that knows
 * libsndfile.
 *
 * Takes float samples at one rate and silences on the 48 kHz clock; gives a file that appears whole or not at
 * all. Samples are stored with 16 bits; a WAV file that outgrows 4 GiB becomes RF64. Refuses suffixes and
 * rates that this libsndfile cannot write. libsndfile's own tags hold neither chapters nor a picture, and its
 * ID3 is wrong: what a file says about itself we write, before the sound or after it. */
#include "pack/pcmfile.h"
#include "base/io.h"
#include "pack/boxes.h"
#include "pack/id3.h"

#include <errno.h>
#include <sndfile.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { ZEROS = 4800, COPY_BYTES = 64 * 1024, TAGS_MAX_BYTES = 24 << 20 };

/* What stands in front of a file's sound, added to *out. `sound`: how libsndfile's file begins; *skip: how
 * much of it that replaces. */
typedef enum lt_status head_fn(struct lt_cx *cx, const struct lt_pcmfile *f, struct lt_str sound,
                               size_t *skip, struct lt_buf *out);

static head_fn mp3_head, flac_head;

/* No head: the sound goes straight into the file, and a tag after it. */
#define FORMATS(X)                                           \
    X(".wav", SF_FORMAT_RF64 | SF_FORMAT_PCM_16, NULL)       \
    X(".flac", SF_FORMAT_FLAC | SF_FORMAT_PCM_16, flac_head) \
    X(".mp3", SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III, mp3_head)

static const struct format {
    const char *suffix;
    int format;
    head_fn *head;
} formats[] = {
#define X(suffix, format, head) {suffix, format, head},
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
    const struct format *format;
    struct lt_mux_opts about; /* tags and chapters; borrowed */
    struct lt_outfile out;
    int sound_fd; /* a file without a name for the sound, where a head goes before it; else -1 */
    SNDFILE *snd;
    int64_t samples;
    int rate_hz;
    int64_t silence48; /* asked for so far */
    int64_t silence;   /* samples written for it */
};

const char *const *lt_pcmfile_suffixes(void)
{
    static const char *const suffixes[] = {
#define X(suffix, format, head) suffix,
        FORMATS(X)
#undef X
            NULL};
    return suffixes;
}

/* What libsndfile holds against a file (NULL: against the last that did not open), for a person. */
static const char *why(SNDFILE *file)
{
    int error = sf_error(file);
    switch (error) {
    case SF_ERR_SYSTEM:
        return errno ? strerror(errno) : "it cannot be read or written";
    case SF_ERR_UNRECOGNISED_FORMAT:
        return "it is no sound file of a kind that is known here";
    case SF_ERR_UNSUPPORTED_ENCODING:
        return "its sound is packed in a way that is not known here";
    default:
        return "it is damaged";
    }
}

static const struct format *find_format(struct lt_str suffix)
{
    for (size_t i = 0; i < LT_COUNT(formats); i++)
        if (lt_str_eq_nocase(suffix, lt_str_of(formats[i].suffix)))
            return &formats[i];
    return NULL;
}

bool lt_pcmfile_is_lossless(struct lt_str suffix)
{
    const struct format *format = find_format(suffix);
    return format && (format->format & SF_FORMAT_TYPEMASK) != SF_FORMAT_MPEG;
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

/* The few strings that a WAV file holds outside its tag, for readers that know nothing else. */
static enum lt_status configure(struct lt_cx *cx, struct lt_pcmfile *f)
{
    sf_command(f->snd, SFC_SET_CLIPPING, NULL, SF_TRUE);
    sf_command(f->snd, SFC_RF64_AUTO_DOWNGRADE, NULL, SF_TRUE);
    for (size_t i = 0; i < f->about.n_tags && !f->format->head; i++) {
        enum lt_status st = set_tag(cx, f, &f->about.tags[i]);
        if (st)
            return st;
    }
    return LT_OK;
}

/* The directory of a path, terminated, in *dir. */
static enum lt_status temp_beside(struct lt_cx *cx, const char *path, int *fd)
{
    const char *slash = strrchr(path, '/');
    char *dir = slash ? strndup(path, slash == path ? 1 : (size_t)(slash - path)) : strdup(".");
    if (!dir)
        return lt_fail(cx, LT_OOM, "%s: out of memory", path);
    enum lt_status st = lt_io_temp(cx, dir, fd);
    free(dir);
    return st;
}

static enum lt_status begin(struct lt_cx *cx, struct lt_pcmfile *f, const char *path)
{
    SF_INFO info = {.samplerate = f->rate_hz, .channels = 1, .format = f->format->format};
    if (!has_rate(f->format, f->rate_hz) || !sf_format_check(&info))
        return lt_fail(cx, LT_USAGE, "%s: this machine's libsndfile does not write %s files of %d Hz", path,
                       f->format->suffix, f->rate_hz);
    enum lt_status st = lt_outfile_open(cx, &f->out, path);
    if (!st && f->format->head)
        st = temp_beside(cx, path, &f->sound_fd);
    if (st)
        return st;
    f->snd = sf_open_fd(f->format->head ? f->sound_fd : f->out.fd, SFM_WRITE, &info, SF_FALSE);
    if (!f->snd)
        return lt_fail(cx, sf_error(NULL) == SF_ERR_SYSTEM ? LT_IO : LT_USAGE,
                       "%s: a %s file of %d Hz cannot be begun: %s", path, f->format->suffix, f->rate_hz,
                       why(NULL));
    return configure(cx, f);
}

enum lt_status lt_pcmfile_open(struct lt_cx *cx, const char *path, struct lt_str suffix,
                               const struct lt_mux_opts *about, struct lt_pcmfile **out)
{
    struct lt_pcmfile *f = *out = calloc(1, sizeof *f);
    if (!f)
        return lt_fail(cx, LT_OOM, "%s: out of memory", path);
    f->out = LT_OUTFILE;
    f->sound_fd = -1;
    f->about = *about;
    f->rate_hz = about->encode.rate_hz;
    f->format = find_format(suffix);
    if (!f->format)
        return lt_fail(cx, LT_USAGE, "%s: there is no sound file with the suffix \"" LT_FMT "\"", path,
                       LT_ARG(suffix));
    return begin(cx, f, path);
}

enum lt_status lt_pcmfile_write(struct lt_cx *cx, struct lt_pcmfile *f, const float *v, size_t n)
{
    f->samples += (int64_t)n;
    if (sf_write_float(f->snd, v, (sf_count_t)n) == (sf_count_t)n)
        return LT_OK;
    return lt_fail(cx, LT_IO, "%s: cannot write: %s", f->out.path, why(f->snd));
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

/* At 48 kHz; a rate in hertz times the samples of a hundred days is far from an overflow. */
static int64_t to48(int64_t samples, int rate_hz)
{
    return samples * 48000 / rate_hz;
}

static enum lt_status mp3_head(struct lt_cx *cx, const struct lt_pcmfile *f, struct lt_str sound,
                               size_t *skip, struct lt_buf *out)
{
    (void)sound;
    *skip = 0;
    return lt_id3_write(cx, &f->about, to48(f->samples, f->rate_hz), out);
}

static enum lt_status flac_head(struct lt_cx *cx, const struct lt_pcmfile *f, struct lt_str sound,
                                size_t *skip, struct lt_buf *out)
{
    return lt_flac_head(cx, &f->about, sound, skip, out);
}

static enum lt_status read_sound(struct lt_cx *cx, const struct lt_pcmfile *f, off_t at, char *to, size_t *n)
{
    ssize_t got = pread(f->sound_fd, to, COPY_BYTES, at);
    *n = got < 0 ? 0 : (size_t)got;
    return got < 0 ? lt_fail(cx, LT_IO, "%s: its sound cannot be read back: %s", f->out.path, strerror(errno))
                   : LT_OK;
}

/* Head and sound, into the file. */
static enum lt_status join(struct lt_cx *cx, struct lt_pcmfile *f)
{
    struct lt_buf head = LT_BUF(TAGS_MAX_BYTES);
    char piece[COPY_BYTES];
    size_t n = 0, skip = 0;
    enum lt_status st = read_sound(cx, f, 0, piece, &n);
    if (!st)
        st = f->format->head(cx, f, (struct lt_str){piece, n}, &skip, &head);
    if (!st)
        st = lt_outfile_write(cx, &f->out, head.p, head.n);
    lt_buf_close(&head);
    off_t at = (off_t)skip;
    do {
        if (!st)
            st = read_sound(cx, f, at, piece, &n);
        if (!st && n)
            st = lt_outfile_write(cx, &f->out, piece, n);
        at += (off_t)n;
    } while (!st && n);
    return st;
}

/* A tag after the sound. */
static enum lt_status append(struct lt_cx *cx, struct lt_pcmfile *f)
{
    struct lt_buf tag = LT_BUF(TAGS_MAX_BYTES);
    enum lt_status st = f->about.n_tags + f->about.n_chapters
                            ? lt_id3_write(cx, &f->about, to48(f->samples, f->rate_hz), &tag)
                            : LT_OK;
    if (!st && tag.n)
        st = lt_wave_tag(cx, f->out.path, f->out.fd, lt_buf_str(&tag));
    lt_buf_close(&tag);
    return st;
}

const char *lt_pcmfile_version(void)
{
    return sf_version_string();
}

bool lt_pcmfile_encodes(struct lt_str suffix)
{
    const struct format *format = find_format(suffix);
    return format && format->head;
}

int lt_pcmfile_sound(const struct lt_pcmfile *f, int64_t *samples)
{
    *samples = f->samples;
    return f->sound_fd;
}

void lt_pcmfile_take(struct lt_pcmfile *f, int fd, int64_t samples)
{
    sf_close(f->snd);
    close(f->sound_fd);
    f->snd = NULL;
    f->sound_fd = fd;
    f->samples = samples;
}

enum lt_status lt_pcmfile_finish(struct lt_cx *cx, struct lt_pcmfile *f, struct lt_outfile *to)
{
    int bad = f->snd ? sf_error(f->snd) : 0;
    int closed = f->snd ? sf_close(f->snd) : 0;
    f->snd = NULL;
    if (bad || closed)
        return lt_fail(cx, LT_IO, "%s: cannot finish: %s", f->out.path, sf_error_number(bad ? bad : closed));
    enum lt_status st = f->format->head ? join(cx, f) : append(cx, f);
    if (st)
        return st;
    if (!to)
        return lt_outfile_commit(cx, &f->out);
    st = lt_outfile_ready(cx, &f->out);
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
    if (f->sound_fd >= 0)
        close(f->sound_fd);
    lt_outfile_close(&f->out);
    free(f);
}

enum { READ_FRAMES = 4096, CHANNELS_MAX = 8, RATE_MIN = 4000, RATE_MAX = 192000 };

static enum lt_status read_mixed(struct lt_cx *cx, SNDFILE *file, const SF_INFO *about, size_t most,
                                 struct lt_pcm *out)
{
    float frames[READ_FRAMES * CHANNELS_MAX];
    sf_count_t got;
    while ((got = sf_readf_float(file, frames, READ_FRAMES)) > 0) {
        if (out->n + (size_t)got > most)
            return lt_fail(cx, LT_LIMIT, "the sound is longer than %zu seconds",
                           most / (size_t)about->samplerate);
        if (!lt_pcm_reserve(out, out->n + (size_t)got))
            return lt_fail(cx, LT_OOM, "out of memory");
        for (sf_count_t i = 0; i < got; i++) {
            float sum = 0;
            for (int c = 0; c < about->channels; c++)
                sum += frames[i * about->channels + c];
            out->v[out->n++] = sum / (float)about->channels;
        }
    }
    return sf_error(file) ? lt_fail(cx, LT_FORMAT, "%s", why(file)) : LT_OK;
}

enum lt_status lt_pcmfile_decode(struct lt_cx *cx, int fd, int max_seconds, struct lt_pcm *out)
{
    SF_INFO about = {0};
    SNDFILE *file = sf_open_fd(fd, SFM_READ, &about, SF_FALSE);
    lt_pcm_clear(out);
    if (!file)
        return lt_fail(cx, LT_FORMAT, "no sound can be read: %s", why(NULL));
    enum lt_status st = LT_OK;
    if (about.channels < 1 || about.channels > CHANNELS_MAX || about.samplerate < RATE_MIN ||
        about.samplerate > RATE_MAX)
        st = lt_fail(cx, LT_FORMAT, "%d channels at %d Hz are not supported", about.channels,
                     about.samplerate);
    if (!st) {
        out->rate_hz = about.samplerate;
        st = read_mixed(cx, file, &about, (size_t)max_seconds * (size_t)about.samplerate, out);
    }
    if (!st && out->n == 0)
        st = lt_fail(cx, LT_FORMAT, "there is no sound in it");
    sf_close(file);
    return st;
}

/* A file in memory, as libsndfile reads one. */
struct memory {
    struct lt_str bytes;
    sf_count_t at;
};

static sf_count_t memory_length(void *user)
{
    return (sf_count_t)((struct memory *)user)->bytes.n;
}

static sf_count_t memory_seek(sf_count_t offset, int whence, void *user)
{
    struct memory *m = user;
    sf_count_t n = (sf_count_t)m->bytes.n, from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? m->at : n;
    if (offset < -from || offset > n - from)
        return -1;
    return m->at = from + offset;
}

static sf_count_t memory_read(void *to, sf_count_t count, void *user)
{
    struct memory *m = user;
    struct lt_str part = lt_str_slice(m->bytes, (size_t)m->at, (size_t)count);
    if (part.n)
        memcpy(to, part.p, part.n);
    m->at += (sf_count_t)part.n;
    return (sf_count_t)part.n;
}

static sf_count_t memory_tell(void *user)
{
    return ((struct memory *)user)->at;
}

static enum lt_status count_sound(struct lt_cx *cx, SNDFILE *file, const struct lt_sound_sink *sound,
                                  struct lt_inspection *out)
{
    float frames[READ_FRAMES * 2];
    sf_count_t got;
    int64_t n = 0;
    while ((got = sf_readf_float(file, frames, READ_FRAMES)) > 0) {
        enum lt_status st = sound->samples(sound->user, cx, frames, (size_t)got, out->channels);
        if (st)
            return st;
        n += got;
    }
    out->length48 = to48(n, out->sound_rate_hz);
    return sf_error(file) ? lt_fail(cx, LT_FORMAT, "%s", why(file)) : LT_OK;
}

enum lt_status lt_pcmfile_inspect(struct lt_cx *cx, struct lt_str bytes, const struct lt_sound_sink *sound,
                                  struct lt_inspection *out)
{
    static SF_VIRTUAL_IO reading = {memory_length, memory_seek, memory_read, NULL, memory_tell};
    struct memory memory = {.bytes = bytes};
    SF_INFO about = {0};
    SNDFILE *file = sf_open_virtual(&reading, SFM_READ, &about, &memory);
    if (!file)
        return lt_fail(cx, LT_FORMAT, "its sound cannot be read: %s", why(NULL));
    out->channels = about.channels;
    out->input_rate_hz = out->sound_rate_hz = about.samplerate;
    enum lt_status st = LT_OK;
    if (about.channels < 1 || about.channels > 2 || about.samplerate < RATE_MIN ||
        about.samplerate > RATE_MAX || about.frames < 0)
        st = lt_fail(cx, LT_FORMAT, "sound of %d channels at %d Hz, which lectern does not read",
                     about.channels, about.samplerate);
    else
        out->length48 = to48(about.frames, about.samplerate);
    if (!st && sound)
        st = count_sound(cx, file, sound, out);
    sf_close(file);
    return st;
}
