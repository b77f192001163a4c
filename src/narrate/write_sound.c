/* narrate/write_sound.c - a placed article becomes a file of sound; see article_steps.h. */
#include "base/hash.h"
#include "base/io.h"
#include "narrate/article_steps.h"
#include "narrate/kept.h"
#include "narrate/sidecars.h"

#include <unistd.h>

/* The stream's serial number: from what is in it, so that the same input gives the same bytes and different
 * files can be chained. */
static uint32_t serial_of(const struct lt_article *a, const struct lt_episode *e)
{
    uint64_t hash = (uint64_t)a->performance.encode.bitrate_bps;
    for (size_t i = 0; i < a->doc->n_blocks; i++)
        hash = lt_hash64(a->doc->blocks[i].text.p, a->doc->blocks[i].text.n, hash);
    for (size_t i = 0; i < e->n_tags; i++)
        hash = lt_hash64(e->tags[i].value.p, e->tags[i].value.n, hash);
    uint32_t serial = (uint32_t)(hash ^ hash >> 32);
    return serial ? serial : 1;
}

struct lt_mux_opts lt_article_mux_opts(const struct lt_article *a, const struct lt_recording *r)
{
    return (struct lt_mux_opts){
        .tags = r->episode.tags,
        .n_tags = r->episode.n_tags,
        .chapters = r->episode.chapters,
        .n_chapters = r->episode.n_chapters,
        .encode = a->performance.encode,
        .serial = serial_of(a, &r->episode),
    };
}

static enum lt_status write_outfile(void *user, struct lt_cx *cx, const void *p, size_t n)
{
    return lt_outfile_write(cx, user, p, n);
}

enum lt_status lt_article_pack_opus(void *user, struct lt_article *a, int64_t gap48,
                                    const struct lt_take *take)
{
    enum lt_status st = lt_mux_silence(a->cx, user, gap48);
    return st || !take ? st : lt_mux_take(a->cx, user, take);
}

enum lt_status lt_article_mux(struct lt_article *a, struct lt_recording *r, const struct lt_sink *sink,
                              const struct lt_sound_sink *heard)
{
    struct lt_mux_opts opts = lt_article_mux_opts(a, r);
    struct lt_mux *mux = NULL;
    opts.heard = heard;
    enum lt_status st = lt_mux_open(a->cx, &opts, sink, &mux);
    if (!st)
        st = lt_article_play(a, r, lt_article_pack_opus, mux);
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
static enum lt_status mux_heard(struct lt_article *a, struct lt_recording *r, const struct lt_sink *sink)
{
    struct lt_loudness_reading reading;
    struct lt_meter *meter = NULL;
    enum lt_status st = lt_meter_open(a->cx, 1, 48000, &meter);
    struct lt_sound_sink heard = {listen, meter};
    if (!st)
        st = lt_article_mux(a, r, sink, &heard);
    if (!st) {
        lt_meter_read(meter, &reading);
        r->episode.true_peak_dbtp = reading.true_peak_dbtp;
        r->episode.clipped = (uint32_t)reading.clipped;
        r->episode.mastered_peak = false;
    }
    lt_meter_close(meter);
    return st;
}

/* The account is of the first file. */
static bool is_told(const struct lt_article *a, const struct lt_output_file *as)
{
    return as == &a->output.files[0] && lt_sidecars_tell_sound(a->job->l->settings.sidecars);
}

enum lt_status lt_article_write_opus(struct lt_article *a, struct lt_recording *r,
                                     const struct lt_output_file *as, struct lt_outfile *file)
{
    struct lt_sink sink = {write_outfile, file};
    enum lt_status st = lt_outfile_open(a->cx, file, as->path.p);
    if (!st)
        st = is_told(a, as) ? mux_heard(a, r, &sink) : lt_article_mux(a, r, &sink, NULL);
    if (!st)
        st = lt_outfile_ready(a->cx, file);
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

enum lt_status lt_article_write_pcm(struct lt_article *a, struct lt_recording *r,
                                    const struct lt_output_file *as, struct lt_outfile *file)
{
    struct lt_pcmfile *pcm = NULL;
    struct lt_mux_opts about = lt_article_mux_opts(a, r);
    struct lt_kept kept = LT_KEPT;
    bool encodes = lt_pcmfile_encodes(as->suffix);
    int64_t samples = 0;
    enum lt_status st = encodes ? lt_kept_find(a, r, as->suffix, &kept) : LT_OK;
    if (!st)
        st = lt_pcmfile_open(a->cx, as->path.p, as->suffix, &about, &pcm);
    if (!st && kept.fd >= 0)
        lt_pcmfile_take(pcm, dup(kept.fd), kept.samples);
    else if (!st)
        st = lt_article_play(a, r, lt_article_pack_pcm, pcm);
    if (!st)
        st = lt_pcmfile_finish(a->cx, pcm, file);
    if (!st && encodes) {
        int sound = lt_pcmfile_sound(pcm, &samples);
        lt_kept_put(a, &kept, sound, samples);
    }
    lt_kept_close(&kept);
    lt_pcmfile_close(pcm);
    return st;
}

static enum lt_status pack_m4b(void *user, struct lt_article *a, int64_t gap48, const struct lt_take *take)
{
    enum lt_status st = lt_m4b_silence(a->cx, user, gap48);
    if (st || !take)
        return st;
    return lt_m4b_write(a->cx, user, (const float *)(const void *)take->bytes, take->n_bytes / sizeof(float));
}

enum lt_status lt_article_write_m4b(struct lt_article *a, struct lt_recording *r,
                                    const struct lt_output_file *as, struct lt_outfile *file)
{
    struct lt_m4b *m4b = NULL;
    struct lt_mux_opts about = lt_article_mux_opts(a, r);
    struct lt_kept kept = LT_KEPT;
    int64_t samples = 0;
    enum lt_status st = lt_kept_find(a, r, LT_S(".m4b"), &kept);
    if (!st)
        st = lt_m4b_open(a->cx, as->path.p, &about, &m4b);
    if (!st && kept.fd >= 0)
        lt_m4b_take(m4b, dup(kept.fd), kept.samples);
    else if (!st)
        st = lt_article_play(a, r, pack_m4b, m4b);
    if (!st)
        st = lt_m4b_finish(a->cx, m4b, file);
    if (!st) {
        int sound = lt_m4b_sound(m4b, &samples);
        lt_kept_put(a, &kept, sound, samples);
    }
    lt_kept_close(&kept);
    lt_m4b_close(m4b);
    return st;
}
