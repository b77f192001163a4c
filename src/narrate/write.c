/* narrate/write.c - a placed article becomes its files, or one that is still being spoken a stream; see
 * article.h. */
#include "narrate/article_steps.h"

#include <math.h>
#include <sys/stat.h>

/* Its bytes are the episode's when it is the first one of its recording. */
static enum lt_status write_file(struct lt_article *a, size_t i)
{
    static lt_article_writer *const writers[] = {
        [LT_FORMAT_OPUS] = lt_article_write_opus,  [LT_FORMAT_PCM] = lt_article_write_pcm,
        [LT_FORMAT_M4B] = lt_article_write_m4b,    [LT_FORMAT_EPUB] = lt_article_write_book,
        [LT_FORMAT_DAISY] = lt_article_write_book,
    };
    const struct lt_output_file *as = &a->output.files[i];
    struct lt_outfile *file = &a->files[i];
    struct lt_recording *r = lt_article_recording(a, i);
    struct stat made;
    enum lt_status st = writers[as->format](a, r, as, file);
    if (st || fstat(file->fd, &made) != 0)
        return st;
    r->episode.bytes = r->episode.bytes ? r->episode.bytes : (uint64_t)made.st_size;
    a->bytes += (uint64_t)made.st_size;
    lt_output_sign(a->job, file->fd, as);
    return st;
}

/* To the studio's output. */
static enum lt_status write_stream(void *user, struct lt_cx *cx, const void *p, size_t n)
{
    struct lt_article *a = user;
    struct lt_sink out = lt_studio_output(a->job->l);
    a->bytes += n;
    return out.write(out.user, cx, p, n);
}

enum lt_status lt_article_write(struct lt_article *a)
{
    struct lt_sink out = {write_stream, a};
    enum lt_status st =
        a->output.kind == LT_OUTPUT_WHOLE ? lt_article_mux(a, &a->recordings[0], &out, NULL) : LT_OK;
    for (size_t i = 0; i < a->output.n_files && !st; i++)
        st = write_file(a, i);
    return st;
}

struct stream {
    struct lt_article *a;
    struct lt_recording *r;
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
    lt_loudness_silence(s->r->loudness, gap48);
    lt_loudness_add(s->r->loudness, take);
    s->at48 += gap48 + take->length48;
    return st;
}

static enum lt_status send_line(struct stream *s, size_t i)
{
    struct lt_recording *r = s->r;
    struct lt_slate line = lt_spool_slate(r->spool, i);
    struct lt_slate last = i ? lt_spool_slate(r->spool, i - 1) : (struct lt_slate){0};
    const struct lt_take *before = i == 0 ? &r->earcons.intro : line.starts_part ? &r->earcons.chime : NULL;
    const struct lt_performed *performed = NULL;
    int64_t gap48 = lt_timeline_gap48(i ? &last : NULL, &line);
    enum lt_status st = LT_OK;
    if (before && before->length48) {
        st = send(s, gap48, before);
        gap48 = LT_SOUND_GAP48;
    }
    if (!st)
        st = lt_spool_get(s->a->cx, r->spool, i, &performed);
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
    struct lt_recording *r = s->r;
    struct lt_slate last = lt_spool_slate(r->spool, lt_spool_lines(r->spool) - 1);
    int64_t tail48 = lt_timeline_gap48(&last, NULL);
    enum lt_status st = LT_OK;
    if (r->earcons.outro.length48)
        st = send(s, LT_SOUND_GAP48, &r->earcons.outro);
    r->episode.length48 = s->at48 + tail48;
    if (!st)
        st = lt_mux_silence(s->a->cx, s->mux, tail48);
    return st ? st : lt_mux_finish(s->a->cx, s->mux);
}

/* Pages leave as lines are done: no chapters and no loudness, which are known only at the end. */
enum lt_status lt_article_stream(struct lt_article *a)
{
    struct lt_recording *r = &a->recordings[0];
    struct lt_sink sink = {write_stream, a};
    struct stream s = {.a = a, .r = r};
    bool there = true;
    r->episode.loudness_lufs = -HUGE_VAL;
    enum lt_status st = lt_article_wait(a, 0, &there);
    if (!st)
        st = lt_article_tag(a, r);
    struct lt_mux_opts opts = lt_article_mux_opts(a, r);
    if (!st)
        st = lt_mux_open(a->cx, &opts, &sink, &s.mux);
    if (!st)
        st = send_lines(&s);
    if (!st)
        st = send_end(&s);
    lt_mux_close(s.mux);
    r->episode.loudness_lufs = lt_loudness_lufs(r->loudness) - r->codec_loss_lu;
    return st;
}
