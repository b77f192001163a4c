/* pack/program/make_m4b.c - make-m4b: an audiobook file (MPEG-4, AAC) of the sound it is handed, 32-bit
 * floats, mono, into the file it is handed after it. What it encodes goes to stdout, too; handed that, it
 * encodes nothing. What it is called, its chapters and its cover come on stdin, as pack/m4b.c writes them.
 * The only file that knows libavformat and libavcodec. Else a sentence on stderr, and the status is the
 * failure's.
 *
 * Bit-exact: no version and no time is in the file, and one encoder goes through the sound from front to
 * back. What the encoder adds in front and at the end is told to players (gapless.h), who cut it off. */
#include "base/confine.h"
#include "base/io.h"
#include "base/proc.h"
#include "model/doc_wire.h"
#include "pack/program/gapless.h"

#include <errno.h>
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    ABOUT_MAX_BYTES = 24 << 20,
    IO_BYTES = 64 * 1024,
    CHAPTERS_MAX = 1000000,
    RATE_MAX = 48000,
    TEXT_MAX = 1 << 20,
    PACKET_MAX = 1 << 20
};

/* What the sound is, in front of its packets. Both sides are this program. */
struct aac_packing {
    int64_t frame_size, padding, bit_rate, profile;
};

struct maker {
    struct lt_cx cx;
    int out;
    struct lt_buf text;
    struct lt_str about; /* what is left of it */
    uint64_t packed;     /* the sound comes as this program packed it before */
    uint64_t samples, rate, bitrate;
    AVFormatContext *file;
    AVIOContext *io;
    AVCodecContext *codec;
    struct aac_packing packing;
    unsigned char *extra;
    uint32_t n_extra;
    AVStream *sound, *cover;
    AVFrame *frame;
    AVPacket *packet;
    struct lt_str picture, lang; /* three letters, in what is left of the text */
    int64_t at;                  /* samples encoded */
    int64_t coded;               /* samples that the packets decode to */
};

static enum lt_status failed(struct maker *m, const char *what, int error)
{
    char why[AV_ERROR_MAX_STRING_SIZE] = "";
    av_strerror(error, why, sizeof why);
    return lt_fail(&m->cx,
                   error == AVERROR(ENOSPC)   ? LT_FULL
                   : error == AVERROR(ENOMEM) ? LT_OOM
                                              : LT_IO,
                   "%s: %s", what, why);
}

static enum lt_status bad_input(struct maker *m)
{
    return lt_fail(&m->cx, LT_USAGE, "make-m4b is started by lectern, with a sound and what it is called");
}

/* ------------------------------------------------------------------ the file */

#if LIBAVFORMAT_VERSION_MAJOR < 61
static int write_out(void *user, uint8_t *bytes, int n)
#else
static int write_out(void *user, const uint8_t *bytes, int n)
#endif
{
    struct maker *m = user;
    for (int done = 0; done < n;) {
        ssize_t got = write(m->out, bytes + done, (size_t)(n - done));
        if (got < 0 && errno != EINTR)
            return AVERROR(errno);
        done += got > 0 ? (int)got : 0;
    }
    return n;
}

static int64_t seek_out(void *user, int64_t offset, int whence)
{
    struct maker *m = user;
    off_t at = whence == AVSEEK_SIZE ? -1 : lseek(m->out, offset, whence & ~AVSEEK_FORCE);
    return at < 0 ? AVERROR(ESPIPE) : (int64_t)at;
}

static enum lt_status open_file(struct maker *m)
{
    int rc = avformat_alloc_output_context2(&m->file, NULL, "ipod", NULL);
    if (rc < 0)
        return failed(m, "libavformat does not write M4B files", rc);
    unsigned char *buffer = av_malloc(IO_BYTES);
    m->io = buffer ? avio_alloc_context(buffer, IO_BYTES, 1, m, NULL, write_out, seek_out) : NULL;
    if (!m->io) {
        av_free(buffer);
        return failed(m, "the file", AVERROR(ENOMEM));
    }
    m->file->pb = m->io;
    m->file->flags |= AVFMT_FLAG_BITEXACT;
    return LT_OK;
}

/* A length and bytes, for the next time. Nobody may be there to read them: then they are not kept. */
static void keep(const void *p, uint32_t n)
{
    fwrite(&n, sizeof n, 1, stdout);
    fwrite(p, 1, n, stdout);
}

static enum lt_status open_encoder(struct maker *m)
{
    const AVCodec *aac = avcodec_find_encoder(AV_CODEC_ID_AAC);
    if (!aac)
        return lt_fail(&m->cx, LT_NOTFOUND, "this machine's libavcodec has no AAC encoder");
    m->codec = avcodec_alloc_context3(aac);
    m->frame = av_frame_alloc();
    m->packet = av_packet_alloc();
    if (!m->codec || !m->frame || !m->packet)
        return failed(m, "the encoder", AVERROR(ENOMEM));
    m->codec->sample_fmt = AV_SAMPLE_FMT_FLTP;
    m->codec->sample_rate = (int)m->rate;
    m->codec->bit_rate = (int64_t)m->bitrate;
    m->codec->time_base = (AVRational){1, (int)m->rate};
    m->codec->flags |= AV_CODEC_FLAG_BITEXACT | AV_CODEC_FLAG_GLOBAL_HEADER;
    m->codec->thread_count = 1;
    av_channel_layout_default(&m->codec->ch_layout, 1);
    int rc = avcodec_open2(m->codec, aac, NULL);
    if (rc < 0)
        return failed(m, "the AAC encoder", rc);
    m->packing = (struct aac_packing){m->codec->frame_size, m->codec->initial_padding, m->codec->bit_rate,
                                      m->codec->profile};
    keep(m->codec->extradata, (uint32_t)m->codec->extradata_size);
    fwrite(&m->packing, sizeof m->packing, 1, stdout);
    return LT_OK;
}

static enum lt_status set(struct maker *m, AVDictionary **to, const char *key, struct lt_str value)
{
    char *z = av_strndup(value.p ? value.p : "", value.n);
    int rc = z ? av_dict_set(to, key, z, AV_DICT_DONT_STRDUP_VAL) : AVERROR(ENOMEM);
    return rc < 0 ? failed(m, "the tags", rc) : LT_OK;
}

/* As the encoder says it, now or when the sound was packed. */
static enum lt_status describe_sound(struct maker *m)
{
    AVCodecParameters *par = m->sound->codecpar;
    if (m->codec) {
        int rc = avcodec_parameters_from_context(par, m->codec);
        return rc < 0 ? failed(m, "the file", rc) : LT_OK;
    }
    par->codec_type = AVMEDIA_TYPE_AUDIO;
    par->codec_id = AV_CODEC_ID_AAC;
    par->format = AV_SAMPLE_FMT_FLTP;
    par->sample_rate = (int)m->rate;
    par->bit_rate = m->packing.bit_rate;
    par->profile = (int)m->packing.profile;
    par->frame_size = (int)m->packing.frame_size;
    par->initial_padding = (int)m->packing.padding;
    av_channel_layout_default(&par->ch_layout, 1);
    par->extradata = av_mallocz(m->n_extra + AV_INPUT_BUFFER_PADDING_SIZE);
    if (!par->extradata)
        return failed(m, "the file", AVERROR(ENOMEM));
    memcpy(par->extradata, m->extra, m->n_extra);
    par->extradata_size = (int)m->n_extra;
    return LT_OK;
}

static enum lt_status add_streams(struct maker *m)
{
    m->sound = avformat_new_stream(m->file, NULL);
    m->cover = m->sound && m->picture.n ? avformat_new_stream(m->file, NULL) : NULL;
    if (!m->sound || (m->picture.n && !m->cover))
        return failed(m, "the file", AVERROR(ENOMEM));
    m->sound->time_base = (AVRational){1, (int)m->rate};
    enum lt_status st = describe_sound(m);
    if (!st)
        st = m->lang.n == 3 ? set(m, &m->sound->metadata, "language", m->lang) : LT_OK;
    if (st || !m->cover)
        return st;
    bool png = lt_str_starts(m->picture, LT_S("\x89PNG"));
    m->cover->codecpar->codec_type = AVMEDIA_TYPE_VIDEO;
    m->cover->codecpar->codec_id = png ? AV_CODEC_ID_PNG : AV_CODEC_ID_MJPEG;
    m->cover->codecpar->width = m->cover->codecpar->height = 1; /* of no consequence in a cover */
    m->cover->disposition = AV_DISPOSITION_ATTACHED_PIC;
    return LT_OK;
}

/* ------------------------------------------------------------------ what is said about it */

static enum lt_status take_tags(struct maker *m)
{
    static const struct {
        const char *tag, *key;
    } keys[] = {
        {"TITLE", "title"},        {"ARTIST", "artist"},       {"ALBUM", "album"},
        {"DATE", "date"},          {"DESCRIPTION", "comment"}, {"DISCLOSURE", "description"},
        {"PERFORMER", "composer"}, {"TRACKNUMBER", "track"},
    };
    uint64_t n;
    if (!lt_wire_take_number(&m->about, 1000, &n))
        return bad_input(m);
    enum lt_status st = set(m, &m->file->metadata, "media_type", LT_S("2")); /* an audiobook */
    if (!st)
        st = set(m, &m->file->metadata, "genre", LT_S("Audiobook"));
    for (uint64_t i = 0; i < n && !st; i++) {
        struct lt_str name, value;
        if (!lt_wire_take_text(&m->about, TEXT_MAX, &name) || !lt_wire_take_text(&m->about, TEXT_MAX, &value))
            return bad_input(m);
        if (lt_str_eqz(name, "LANGUAGE"))
            m->lang = value;
        for (size_t k = 0; k < LT_COUNT(keys) && !st; k++)
            if (lt_str_eqz(name, keys[k].tag))
                st = set(m, &m->file->metadata, keys[k].key, value);
    }
    return st;
}

static enum lt_status take_chapters(struct maker *m, uint64_t length_ms)
{
    uint64_t n;
    if (!lt_wire_take_number(&m->about, CHAPTERS_MAX, &n))
        return bad_input(m);
    m->file->chapters = av_calloc((size_t)n + 1, sizeof *m->file->chapters);
    if (!m->file->chapters)
        return failed(m, "the chapters", AVERROR(ENOMEM));
    for (uint64_t i = 0; i < n; i++) {
        uint64_t begin_ms;
        struct lt_str title;
        if (!lt_wire_take_number(&m->about, INT64_MAX / 2, &begin_ms) ||
            !lt_wire_take_text(&m->about, TEXT_MAX, &title))
            return bad_input(m);
        AVChapter *c = av_mallocz(sizeof *c);
        if (!c)
            return failed(m, "the chapters", AVERROR(ENOMEM));
        m->file->chapters[m->file->nb_chapters++] = c;
        *c = (AVChapter){
            .id = (int64_t)i, .time_base = {1, 1000}, .start = (int64_t)begin_ms, .end = (int64_t)length_ms};
        if (i)
            m->file->chapters[i - 1]->end = c->start;
        enum lt_status st = set(m, &c->metadata, "title", title);
        if (st)
            return st;
    }
    return LT_OK;
}

static enum lt_status take_about(struct maker *m)
{
    uint64_t length_ms;
    m->text = LT_BUF(ABOUT_MAX_BYTES);
    enum lt_status st = lt_io_read_fd(&m->cx, "stdin", STDIN_FILENO, &m->text);
    if (st)
        return st;
    m->about = lt_buf_str(&m->text);
    if (!lt_wire_take_number(&m->about, 1, &m->packed) ||
        !lt_wire_take_number(&m->about, INT64_MAX / 2, &m->samples) ||
        !lt_wire_take_number(&m->about, RATE_MAX, &m->rate) || m->rate < 8000 ||
        !lt_wire_take_number(&m->about, 512000, &m->bitrate) ||
        !lt_wire_take_number(&m->about, INT64_MAX / 2, &length_ms))
        return bad_input(m);
    st = take_tags(m);
    if (!st)
        st = take_chapters(m, length_ms);
    return st || lt_wire_take_text(&m->about, ABOUT_MAX_BYTES, &m->picture) ? st : bad_input(m);
}

/* ------------------------------------------------------------------ the sound */

/* m->packet, which the file takes over. All frames are whole, also the last, which the encoder calls shorter.
 */
static enum lt_status write_packet(struct maker *m)
{
    m->packet->stream_index = m->sound->index;
    m->packet->duration = m->packing.frame_size;
    m->packet->pts = m->packet->dts = m->coded - m->packing.padding;
    m->packet->time_base = (AVRational){1, (int)m->rate};
    m->coded += m->packing.frame_size;
    av_packet_rescale_ts(m->packet, m->packet->time_base, m->sound->time_base);
    int rc = av_interleaved_write_frame(m->file, m->packet);
    return rc < 0 ? failed(m, "the sound is not packed", rc) : LT_OK;
}

static enum lt_status drain(struct maker *m)
{
    enum lt_status st = LT_OK;
    while (!st) {
        int rc = avcodec_receive_packet(m->codec, m->packet);
        if (rc == AVERROR(EAGAIN) || rc == AVERROR_EOF)
            return LT_OK;
        if (rc < 0)
            return failed(m, "the sound is not packed", rc);
        keep(m->packet->data, (uint32_t)m->packet->size);
        st = write_packet(m);
    }
    return st;
}

/* All of n bytes; *there false: the end, before the first. */
static enum lt_status read_all(struct maker *m, void *to, size_t n, bool *there)
{
    size_t done = 0;
    while (done < n) {
        ssize_t got = read(LT_PROC_HAND, (char *)to + done, n - done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        done += (size_t)got;
    }
    *there = done > 0;
    return done == 0 || done == n ? LT_OK : lt_fail(&m->cx, LT_IO, "the packed sound is cut off");
}

static enum lt_status open_packed(struct maker *m)
{
    bool there = false;
    enum lt_status st = read_all(m, &m->n_extra, sizeof m->n_extra, &there);
    if (!st && (!there || m->n_extra > PACKET_MAX || !(m->extra = malloc(m->n_extra + 1))))
        st = bad_input(m);
    if (!st)
        st = read_all(m, m->extra, m->n_extra, &there);
    if (!st)
        st = read_all(m, &m->packing, sizeof m->packing, &there);
    if (!st && (!there || m->packing.frame_size < 1 || m->packing.frame_size > PACKET_MAX ||
                m->packing.padding < 0 || m->packing.padding > PACKET_MAX))
        st = bad_input(m);
    m->packet = av_packet_alloc();
    return st || m->packet ? st : failed(m, "the file", AVERROR(ENOMEM));
}

static enum lt_status copy_packed(struct maker *m)
{
    bool there = true;
    enum lt_status st = LT_OK;
    while (!st) {
        uint32_t n = 0;
        st = read_all(m, &n, sizeof n, &there);
        if (st || !there)
            break;
        int rc = n && n <= PACKET_MAX ? av_new_packet(m->packet, (int)n) : AVERROR(EINVAL);
        if (rc < 0)
            return failed(m, "the packed sound", rc);
        m->packet->flags |= AV_PKT_FLAG_KEY;
        st = read_all(m, m->packet->data, n, &there);
        if (!st)
            st = there ? write_packet(m) : bad_input(m);
    }
    m->at = (int64_t)m->samples;
    return st;
}

/* Up to a frame of samples; *n 0: the end. */
static enum lt_status read_samples(struct maker *m, float *to, size_t most, size_t *n)
{
    size_t bytes = 0;
    while (bytes < most * sizeof *to) {
        ssize_t got = read(LT_PROC_HAND, (char *)to + bytes, most * sizeof *to - bytes);
        if (got < 0 && errno != EINTR)
            return lt_fail(&m->cx, LT_IO, "the sound cannot be read: %s", strerror(errno));
        if (got == 0)
            break;
        bytes += got > 0 ? (size_t)got : 0;
    }
    *n = bytes / sizeof *to;
    return LT_OK;
}

static enum lt_status encode_frame(struct maker *m, size_t *n)
{
    m->frame->nb_samples = m->codec->frame_size;
    m->frame->format = m->codec->sample_fmt;
    m->frame->sample_rate = m->codec->sample_rate;
    int rc = av_channel_layout_copy(&m->frame->ch_layout, &m->codec->ch_layout);
    if (rc >= 0)
        rc = av_frame_get_buffer(m->frame, 0);
    if (rc < 0)
        return failed(m, "the sound", rc);
    enum lt_status st = read_samples(m, (float *)(void *)m->frame->data[0], (size_t)m->codec->frame_size, n);
    if (st || !*n)
        return st;
    m->frame->nb_samples = (int)*n;
    m->frame->pts = m->at;
    m->at += (int64_t)*n;
    rc = avcodec_send_frame(m->codec, m->frame);
    return rc < 0 ? failed(m, "the sound is not encoded", rc) : drain(m);
}

static enum lt_status encode(struct maker *m)
{
    size_t n = 1;
    enum lt_status st = LT_OK;
    while (n && !st) {
        st = encode_frame(m, &n);
        av_frame_unref(m->frame);
    }
    if (st)
        return st;
    int rc = avcodec_send_frame(m->codec, NULL);
    return rc < 0 ? failed(m, "the sound is not encoded", rc) : drain(m);
}

static enum lt_status write_cover(struct maker *m)
{
    if (!m->cover)
        return LT_OK;
    int rc = av_new_packet(m->packet, (int)m->picture.n);
    if (rc < 0)
        return failed(m, "the cover", rc);
    memcpy(m->packet->data, m->picture.p, m->picture.n);
    m->packet->stream_index = m->cover->index;
    m->packet->flags |= AV_PKT_FLAG_KEY;
    m->packet->pts = m->packet->dts = 0;
    rc = av_interleaved_write_frame(m->file, m->packet);
    return rc < 0 ? failed(m, "the cover", rc) : LT_OK;
}

/* The movie's clock counts samples, so that its edit list is exact. */
static enum lt_status write_header(struct maker *m)
{
    AVDictionary *options = NULL;
    int rc = av_dict_set_int(&options, "movie_timescale", (int64_t)m->rate, 0);
    if (rc >= 0)
        rc = avformat_write_header(m->file, &options);
    av_dict_free(&options);
    return rc < 0 ? failed(m, "the file", rc) : LT_OK;
}

static enum lt_status make(struct maker *m)
{
    enum lt_status st = open_file(m);
    if (!st)
        st = take_about(m);
    if (!st)
        st = m->packed ? open_packed(m) : open_encoder(m);
    if (!st)
        st = add_streams(m);
    if (st)
        return st;
    st = write_header(m);
    if (!st)
        st = write_cover(m);
    if (!st)
        st = m->packed ? copy_packed(m) : encode(m);
    if (st)
        return st;
    int rc = av_write_trailer(m->file);
    avio_flush(m->io);
    if (rc < 0 || m->io->error < 0)
        return failed(m, "the file", rc < 0 ? rc : m->io->error);
    struct lt_gapless sound = {(uint32_t)m->packing.padding, (uint64_t)m->at, (uint64_t)m->coded};
    return lt_gapless_write(&m->cx, m->out, &sound);
}

static void release(struct maker *m)
{
    av_packet_free(&m->packet);
    av_frame_free(&m->frame);
    avcodec_free_context(&m->codec);
    avformat_free_context(m->file);
    if (m->io)
        av_freep(&m->io->buffer);
    avio_context_free(&m->io);
    free(m->extra);
    lt_buf_close(&m->text);
}

int main(void)
{
    struct maker m = {.out = LT_PROC_HAND_TO};
    av_log_set_level(AV_LOG_QUIET);
    enum lt_status st = lseek(m.out, 0, SEEK_SET) != 0 ? bad_input(&m) : LT_OK;
    if (!st && !lt_confine_alone("", false))
        st = lt_fail(&m.cx, LT_OOM, "out of memory");
    if (!st)
        st = make(&m);
    if (st)
        fprintf(stderr, "%s\n", m.cx.what);
    release(&m);
    return (int)st;
}
