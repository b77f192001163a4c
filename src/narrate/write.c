/* narrate/write.c - a placed article becomes a file, or one that is still being spoken a stream; see
 * article.h. */
#include "base/hash.h"
#include "base/io.h"
#include "narrate/article_steps.h"
#include "narrate/sidecars.h"

#include <math.h>
#include <sys/stat.h>

/* The stream's serial number: from what is in it, so that the same input gives the same bytes and different
 * files can be chained. */
static uint32_t serial_of(const struct lt_article *a)
{
    uint64_t hash = (uint64_t)a->performance.encode.bitrate_bps;
    for (size_t i = 0; i < a->doc->n_blocks; i++)
        hash = lt_hash64(a->doc->blocks[i].text.p, a->doc->blocks[i].text.n, hash);
    for (size_t i = 0; i < a->episode.n_tags; i++)
        hash = lt_hash64(a->episode.tags[i].value.p, a->episode.tags[i].value.n, hash);
    uint32_t serial = (uint32_t)(hash ^ hash >> 32);
    return serial ? serial : 1;
}

struct lt_mux_opts lt_article_mux_opts(const struct lt_article *a)
{
    return (struct lt_mux_opts){
        .tags = a->episode.tags,
        .n_tags = a->episode.n_tags,
        .chapters = a->episode.chapters,
        .n_chapters = a->episode.n_chapters,
        .encode = a->performance.encode,
        .serial = serial_of(a),
    };
}

static enum lt_status write_outfile(void *user, struct lt_cx *cx, const void *p, size_t n)
{
    struct lt_article *a = user;
    a->episode.bytes += n;
    return lt_outfile_write(cx, &a->file, p, n);
}

enum lt_status lt_article_pack_opus(void *user, struct lt_article *a, int64_t gap48,
                                    const struct lt_take *take)
{
    enum lt_status st = lt_mux_silence(a->cx, user, gap48);
    return st || !take ? st : lt_mux_take(a->cx, user, take);
}

static enum lt_status mux_into(struct lt_article *a, const struct lt_sink *sink,
                               const struct lt_sound_sink *heard)
{
    struct lt_mux_opts opts = lt_article_mux_opts(a);
    struct lt_mux *mux = NULL;
    opts.heard = heard;
    enum lt_status st = lt_mux_open(a->cx, &opts, sink, &mux);
    if (!st)
        st = lt_article_play(a, lt_article_pack_opus, mux);
    if (!st)
        st = lt_mux_finish(a->cx, mux);
    lt_mux_close(mux);
    return st;
}

static enum lt_status listen(void *user, struct lt_cx *cx, const float *v, size_t n, int channels)
{
    (void)cx;
    (void)channels;
    lt_meter_add(user, v, n);
    return LT_OK;
}

/* What the codec made of it is told where it is asked for: to decode it all takes a tenth of the work. */
static enum lt_status mux_heard(struct lt_article *a, const struct lt_sink *sink)
{
    struct lt_loudness_reading reading;
    struct lt_meter *meter = NULL;
    enum lt_status st = lt_meter_open(a->cx, 1, 48000, &meter);
    struct lt_sound_sink heard = {listen, meter};
    if (!st)
        st = mux_into(a, sink, &heard);
    if (!st) {
        lt_meter_read(meter, &reading);
        a->episode.true_peak_dbtp = reading.true_peak_dbtp;
        a->episode.clipped = (uint32_t)reading.clipped;
        a->episode.mastered_peak = false;
    }
    lt_meter_close(meter);
    return st;
}

static enum lt_status write_opus(struct lt_article *a)
{
    struct lt_sink sink = {write_outfile, a};
    enum lt_status st = lt_outfile_open(a->cx, &a->file, a->output.path.p);
    if (!st)
        st = lt_sidecars_tell_sound(a->job->l->settings.sidecars) ? mux_heard(a, &sink)
                                                                  : mux_into(a, &sink, NULL);
    if (!st)
        st = lt_outfile_ready(a->cx, &a->file);
    return st;
}

enum lt_status lt_article_pack_pcm(void *user, struct lt_article *a, int64_t gap48,
                                   const struct lt_take *take)
{
    enum lt_status st = lt_pcmfile_silence(a->cx, user, gap48);
    if (st || !take)
        return st;
    return lt_pcmfile_write(a->cx, user, (const float *)(const void *)take->bytes,
                            take->n_bytes / sizeof(float));
}

static enum lt_status write_pcm(struct lt_article *a)
{
    struct lt_pcmfile *file = NULL;
    struct lt_mux_opts about = lt_article_mux_opts(a);
    enum lt_status st = lt_pcmfile_open(a->cx, a->output.path.p, a->output.suffix, &about, &file);
    if (!st)
        st = lt_article_play(a, lt_article_pack_pcm, file);
    if (!st)
        st = lt_pcmfile_finish(a->cx, file, &a->file);
    lt_pcmfile_close(file);
    struct stat made; /* the sound file library counts no bytes */
    if (!st && fstat(a->file.fd, &made) == 0)
        a->episode.bytes = (uint64_t)made.st_size;
    return st;
}

static enum lt_status pack_m4b(void *user, struct lt_article *a, int64_t gap48, const struct lt_take *take)
{
    enum lt_status st = lt_m4b_silence(a->cx, user, gap48);
    if (st || !take)
        return st;
    return lt_m4b_write(a->cx, user, (const float *)(const void *)take->bytes, take->n_bytes / sizeof(float));
}

static enum lt_status write_m4b(struct lt_article *a)
{
    struct lt_m4b *file = NULL;
    struct lt_mux_opts about = lt_article_mux_opts(a);
    enum lt_status st = lt_m4b_open(a->cx, a->output.path.p, &about, &file);
    if (!st)
        st = lt_article_play(a, pack_m4b, file);
    if (!st)
        st = lt_m4b_finish(a->cx, file, &a->file);
    lt_m4b_close(file);
    struct stat made;
    if (!st && fstat(a->file.fd, &made) == 0)
        a->episode.bytes = (uint64_t)made.st_size;
    return st;
}

/* To the studio's output. */
static enum lt_status write_stream(void *user, struct lt_cx *cx, const void *p, size_t n)
{
    struct lt_article *a = user;
    struct lt_sink out = lt_studio_output(a->job->l);
    a->episode.bytes += n;
    return out.write(out.user, cx, p, n);
}

enum lt_status lt_article_write(struct lt_article *a)
{
    struct lt_sink out = {write_stream, a};
    if (a->output.kind == LT_OUTPUT_WHOLE)
        return mux_into(a, &out, NULL);
    if (a->output.kind == LT_OUTPUT_M4B)
        return write_m4b(a);
    return a->output.kind == LT_OUTPUT_PCM ? write_pcm(a) : write_opus(a);
}

struct stream {
    struct lt_article *a;
    struct lt_mux *mux;
    int64_t at48; /* where it stands */
};

/* A silence and a take, and out with the page. */
static enum lt_status send(struct stream *s, int64_t gap48, const struct lt_take *take)
{
    enum lt_status st = lt_mux_silence(s->a->cx, s->mux, gap48);
    if (!st)
        st = lt_mux_take(s->a->cx, s->mux, take);
    if (!st)
        st = lt_mux_flush(s->a->cx, s->mux);
    lt_loudness_silence(s->a->loudness, gap48);
    lt_loudness_add(s->a->loudness, take);
    s->at48 += gap48 + take->length48;
    return st;
}

static enum lt_status send_line(struct stream *s, size_t i)
{
    struct lt_article *a = s->a;
    struct lt_slate line = lt_spool_slate(a->spool, i);
    struct lt_slate last = i ? lt_spool_slate(a->spool, i - 1) : (struct lt_slate){0};
    const struct lt_take *before = i == 0 ? &a->earcons.intro : line.starts_part ? &a->earcons.chime : NULL;
    const struct lt_performed *performed = NULL;
    int64_t gap48 = lt_timeline_gap48(i ? &last : NULL, &line);
    enum lt_status st = LT_OK;
    if (before && before->length48) {
        st = send(s, gap48, before);
        gap48 = LT_SOUND_GAP48;
    }
    if (!st)
        st = lt_spool_get(a->cx, a->spool, i, &performed);
    return st ? st : send(s, gap48, &performed->take);
}

static enum lt_status send_lines(struct stream *s)
{
    bool there = true;
    enum lt_status st = LT_OK;
    for (size_t i = 0; there && !st; i++) {
        st = lt_article_wait(s->a, i, &there);
        if (!st && there)
            st = send_line(s, i);
    }
    return st;
}

/* The outro, and the silence that ends the file. */
static enum lt_status send_end(struct stream *s)
{
    struct lt_article *a = s->a;
    struct lt_slate last = lt_spool_slate(a->spool, lt_spool_lines(a->spool) - 1);
    int64_t tail48 = lt_timeline_gap48(&last, NULL);
    enum lt_status st = LT_OK;
    if (a->earcons.outro.length48)
        st = send(s, LT_SOUND_GAP48, &a->earcons.outro);
    a->episode.length48 = s->at48 + tail48;
    if (!st)
        st = lt_mux_silence(a->cx, s->mux, tail48);
    return st ? st : lt_mux_finish(a->cx, s->mux);
}

/* Pages leave as lines are done: no chapters and no loudness, which are known only at the end. */
enum lt_status lt_article_stream(struct lt_article *a)
{
    struct lt_sink sink = {write_stream, a};
    struct stream s = {.a = a};
    bool there = true;
    a->episode.loudness_lufs = -HUGE_VAL;
    enum lt_status st = lt_article_wait(a, 0, &there);
    if (!st)
        st = lt_article_tag(a);
    struct lt_mux_opts opts = lt_article_mux_opts(a);
    if (!st)
        st = lt_mux_open(a->cx, &opts, &sink, &s.mux);
    if (!st)
        st = send_lines(&s);
    if (!st)
        st = send_end(&s);
    lt_mux_close(s.mux);
    a->episode.loudness_lufs = lt_loudness_lufs(a->loudness) - a->codec_loss_lu;
    return st;
}
