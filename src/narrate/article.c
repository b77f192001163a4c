/* narrate/article.c - one article from document to file; see studio.h. Reads like the diagram of the house:
 *
 *     doc ▶ tidy ▶ script ▶ cast ▶ crew performs ▶ spool ▶ timeline, chapters, tags ▶ file
 *
 * A stream (-o -) skips what needs to know the end: its pages leave while later lines are still spoken. */
#include "base/hash.h"
#include "base/io.h"
#include "base/proc.h"
#include "narrate/chapters.h"
#include "narrate/output.h"
#include "narrate/sidecars.h"
#include "narrate/tags.h"
#include "narrate/timeline.h"
#include "sound/sound.h"

#include <math.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct article {
    struct lt_cx *cx;
    struct lt_job *job;
    struct lt_doc *doc;
    struct lt_arena arena; /* names, cast, plans */
    struct lt_script script;
    struct lt_lexicon *lexicon;
    struct lt_output output;
    const struct lt_voice **cast;
    struct lt_performance performance;
    struct lt_spool *spool;
    struct lt_loudness *loudness;
    struct lt_chapter_plan *plans;
    size_t n_plans;
    struct lt_episode episode;
    struct lt_str title;
    struct lt_take take; /* the one being packed */
    double codec_loss_lu;
    uint64_t say_bytes;
};

static void close_article(struct article *a)
{
    lt_take_close(&a->take);
    lt_loudness_close(a->loudness);
    lt_spool_close(a->spool);
    lt_script_close(&a->script);
    lt_lexicon_close(a->lexicon);
    lt_arena_close(&a->episode.arena);
    lt_arena_close(&a->arena);
}

/* The document's title, else how it begins. */
static struct lt_str title_of(struct article *a)
{
    if (a->doc->title.n || a->script.n_lines == 0)
        return a->doc->title;
    return lt_line_opening(&a->script.lines[0], &a->arena);
}

static enum lt_status write_script(struct article *a)
{
    struct lt_settings *set = &a->job->l->settings;
    struct lt_script_opts opts = lt_settings_script(set);
    enum lt_status st = lt_tidy(a->cx, &set->tidy, a->doc);
    if (!st)
        st = lt_settings_lexicon(a->cx, set, &a->lexicon);
    opts.lexicon = a->lexicon;
    if (!st)
        st = lt_script(a->cx, &opts, a->doc, &a->script);
    if (!st && a->script.n_lines == 0)
        st = lt_fail(a->cx, LT_FORMAT, LT_FMT ": there is nothing to read out", LT_ARG(a->doc->name));
    if (!st)
        st = lt_cast(a->cx, a->job->l, &a->script, &a->arena, &a->cast);
    for (size_t i = 0; i < a->script.n_lines; i++)
        a->say_bytes += a->script.lines[i].say.n;
    a->title = title_of(a);
    return st;
}

/* The spool lies beside the output, on the disk that must hold the file anyway; /tmp is often memory. */
static struct lt_str spool_directory(struct article *a)
{
    struct lt_str path = a->output.path;
    for (size_t at = path.n; at-- > 1;)
        if (path.p[at] == '/')
            return lt_arena_printf(&a->arena, LT_FMT, LT_ARG(lt_str_slice(path, 0, at)));
    return LT_S(".");
}

static enum lt_status start(struct article *a)
{
    struct lectern *l = a->job->l;
    struct lt_encode_opts encode = lt_settings_encode(&l->settings);
    bool pcm = a->output.kind == LT_OUTPUT_PCM;
    double peak_db = 0;
    if (!pcm)
        lt_codec_effect(&encode, &peak_db, &a->codec_loss_lu);
    const char *dir = a->output.kind == LT_OUTPUT_STREAM ? NULL : spool_directory(a).p;
    enum lt_status st = lt_output_probe(a->cx, &a->output);
    if (!st)
        st = lt_spool_open(a->cx, dir, a->script.n_lines, &a->spool);
    if (!st)
        st = lt_loudness_open(a->cx, &a->loudness);
    a->performance = (struct lt_performance){
        .lines = a->script.lines,
        .cast = a->cast,
        .n = a->script.n_lines,
        .encode = encode,
        .pcm = pcm,
        /* Profiles are calibrated to -19 LUFS as stored, which two loudspeakers make -16. */
        .add_db = l->settings.lufs + 16 + a->codec_loss_lu,
        .ceiling_dbtp = -1 - peak_db,
        .spool = a->spool,
        .cache = l->cache,
    };
    return st ? st : lt_crew_start(a->cx, l->crew, &a->performance);
}

static void tick(void *user, const struct lt_crew_progress *at)
{
    struct article *a = user;
    struct lectern *l = a->job->l;
    if (!l->on_progress)
        return;
    struct lectern_progress progress = {
        .input = a->job->source.name.p,
        .seconds_done = (double)at->length48_done / 48000,
        .share_done = a->say_bytes ? (double)at->bytes_done / (double)a->say_bytes : 0,
        .seconds_spent = (double)(lt_proc_now_ms() - a->job->began_ms) / 1000,
    };
    l->on_progress(l->progress_user, &progress);
}

static enum lt_status wait_for(struct article *a, size_t i)
{
    return lt_crew_wait(a->cx, a->job->l->crew, i, tick, a);
}

static int64_t length_with_pause48(const void *user, size_t i)
{
    const struct article *a = user;
    const struct lt_line *after = i + 1 < a->script.n_lines ? &a->script.lines[i + 1] : NULL;
    return lt_spool_length48(a->spool, i) + lt_timeline_gap48(&a->script.lines[i], after);
}

/* Cues and chapters from lengths, pauses and the chapter plan. */
static enum lt_status place(struct article *a)
{
    struct lt_episode *e = &a->episode;
    size_t n = a->script.n_lines, chapter = 0;
    const struct lt_line *lines = a->script.lines;
    e->cues = lt_arena_array(&e->arena, n, sizeof *e->cues);
    e->chapters = lt_arena_array(&e->arena, a->n_plans + 1, sizeof *e->chapters);
    if (!e->cues || !e->chapters)
        return lt_fail(a->cx, LT_OOM, "the timeline: out of memory");
    int64_t at48 = 0;
    for (size_t i = 0; i < n; i++) {
        int64_t gap48 = lt_timeline_gap48(i ? &lines[i - 1] : NULL, &lines[i]);
        if (chapter < a->n_plans && a->plans[chapter].line == i) {
            int64_t begin48 = lt_timeline_chapter48(at48, i ? gap48 : 0);
            e->chapters[chapter] = (struct lt_chapter){begin48, a->plans[chapter].title};
            at48 = begin48 + LT_LEAD48;
            chapter++;
        } else {
            at48 += gap48;
        }
        int64_t length48 = lt_spool_length48(a->spool, i);
        e->cues[i] = (struct lt_cue){at48, at48 + length48, (uint32_t)i};
        at48 += length48;
    }
    e->n_cues = n;
    e->n_chapters = chapter;
    e->length48 = at48 + lt_timeline_gap48(&lines[n - 1], NULL);
    return LT_OK;
}

/* The loudness of the whole, pauses included, from what each take knows of itself. */
static enum lt_status measure(struct article *a)
{
    struct lt_episode *e = &a->episode;
    int64_t at48 = 0;
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < e->n_cues && !st; i++) {
        lt_loudness_silence(a->loudness, e->cues[i].begin48 - at48);
        st = lt_spool_get(a->cx, a->spool, i, &a->take);
        lt_loudness_add(a->loudness, &a->take);
        at48 = e->cues[i].end48;
    }
    lt_loudness_silence(a->loudness, e->length48 - at48);
    e->loudness_lufs = lt_loudness_lufs(a->loudness) - a->codec_loss_lu;
    e->true_peak_dbtp = lt_loudness_peak_dbtp(a->loudness);
    e->clipped = lt_loudness_clipped(a->loudness);
    return st;
}

static enum lt_status tag(struct article *a)
{
    a->episode.title = a->title;
    return lt_tags_make(a->cx, a->doc, a->title, a->script.lang, a->cast[0], lt_crew_engine(a->job->l->crew),
                        a->episode.loudness_lufs, &a->episode);
}

/* The stream's serial number: from everything that decides its sound, so that the same input gives the same
 * bytes and different files can be chained. */
static uint32_t serial_of(const struct article *a)
{
    uint64_t hash = (uint64_t)a->performance.encode.bitrate_bps;
    for (size_t i = 0; i < a->script.n_lines; i++)
        hash = lt_hash64(a->script.lines[i].say.p, a->script.lines[i].say.n, hash);
    for (size_t i = 0; i < a->episode.n_tags; i++)
        hash = lt_hash64(a->episode.tags[i].value.p, a->episode.tags[i].value.n, hash);
    uint32_t serial = (uint32_t)(hash ^ hash >> 32);
    return serial ? serial : 1;
}

static struct lt_mux_opts mux_opts(const struct article *a)
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

struct counted_file {
    struct lt_outfile file;
    uint64_t *bytes;
};

static enum lt_status write_outfile(void *user, struct lt_cx *cx, const void *p, size_t n)
{
    struct counted_file *to = user;
    *to->bytes += n;
    return lt_outfile_write(cx, &to->file, p, n);
}

/* Takes and silences in order; `at48` is where the file stands. */
static enum lt_status pack_opus(struct article *a, struct lt_mux *mux)
{
    const struct lt_episode *e = &a->episode;
    int64_t at48 = 0;
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < e->n_cues && !st; i++) {
        st = lt_mux_silence(a->cx, mux, e->cues[i].begin48 - at48);
        if (!st)
            st = lt_spool_get(a->cx, a->spool, i, &a->take);
        if (!st)
            st = lt_mux_take(a->cx, mux, &a->take);
        if (!st)
            st = lt_check_cancel(a->cx);
        at48 = e->cues[i].end48;
    }
    if (!st)
        st = lt_mux_silence(a->cx, mux, e->length48 - at48);
    return st ? st : lt_mux_finish(a->cx, mux);
}

static enum lt_status write_opus(struct article *a)
{
    struct counted_file to = {LT_OUTFILE, &a->episode.bytes};
    struct lt_sink sink = {write_outfile, &to};
    struct lt_mux_opts opts = mux_opts(a);
    struct lt_mux *mux = NULL;
    enum lt_status st = lt_outfile_open(a->cx, &to.file, a->output.path.p);
    if (!st)
        st = lt_mux_open(a->cx, &opts, &sink, &mux);
    if (!st)
        st = pack_opus(a, mux);
    if (!st)
        st = lt_outfile_commit(a->cx, &to.file);
    lt_mux_close(mux);
    lt_outfile_close(&to.file);
    return st;
}

static enum lt_status write_pcm(struct article *a)
{
    const struct lt_episode *e = &a->episode;
    struct lt_pcmfile *file = NULL;
    int64_t at48 = 0;
    enum lt_status st = lt_pcmfile_open(a->cx, a->output.path.p, a->output.suffix,
                                        a->performance.encode.rate_hz, e->tags, e->n_tags, &file);
    for (size_t i = 0; i < e->n_cues && !st; i++) {
        st = lt_pcmfile_silence(a->cx, file, e->cues[i].begin48 - at48);
        if (!st)
            st = lt_spool_get(a->cx, a->spool, i, &a->take);
        if (!st)
            st = lt_pcmfile_write(a->cx, file, (const float *)(const void *)a->take.bytes,
                                  a->take.n_bytes / sizeof(float));
        if (!st)
            st = lt_check_cancel(a->cx);
        at48 = e->cues[i].end48;
    }
    if (!st)
        st = lt_pcmfile_silence(a->cx, file, e->length48 - at48);
    if (!st)
        st = lt_pcmfile_finish(a->cx, file);
    lt_pcmfile_close(file);
    return st;
}

/* The sound file library counts no bytes. */
static uint64_t size_of(const struct article *a)
{
    struct stat about;
    if (a->output.kind == LT_OUTPUT_PCM && stat(a->output.path.p, &about) == 0)
        return (uint64_t)about.st_size;
    return a->episode.bytes;
}

static enum lt_status marks_of(void *user, struct lt_cx *cx, uint32_t line, const struct lt_mark **marks,
                               size_t *n)
{
    struct article *a = user;
    enum lt_status st = lt_spool_get(cx, a->spool, line, &a->take);
    *marks = a->take.marks;
    *n = st ? 0 : a->take.n_marks;
    return st;
}

static enum lt_status write_sidecars(struct article *a)
{
    const struct lt_settings *s = &a->job->l->settings;
    const char *slash = strrchr(a->output.path.p, '/');
    const struct lt_publication p = {
        .doc = a->doc,
        .script = &a->script,
        .episode = &a->episode,
        .cast = a->cast,
        .audio = lt_str_of(slash ? slash + 1 : a->output.path.p),
        .generator = LT_S("lectern " LT_VERSION),
        .engine = lt_crew_engine(a->job->l->crew),
        .marks = marks_of,
        .user = a,
    };
    a->episode.bytes = size_of(a);
    return lt_sidecars_write(a->cx, s->sidecars, s->words, &p, a->output.path);
}

static enum lt_status write_file(struct article *a)
{
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < a->script.n_lines && !st; i++)
        st = wait_for(a, i);
    if (!st)
        st = lt_chapters_plan(a->cx, &a->script, a->title, length_with_pause48, a, &a->arena, &a->plans,
                              &a->n_plans);
    if (!st)
        st = place(a);
    if (!st)
        st = measure(a);
    if (!st)
        st = tag(a);
    if (!st)
        st = a->output.kind == LT_OUTPUT_PCM ? write_pcm(a) : write_opus(a);
    if (!st)
        st = write_sidecars(a);
    return st ? st : lt_output_written(a->cx, a->job->l, a->output.path);
}

static enum lt_status write_stdout(void *user, struct lt_cx *cx, const void *p, size_t n)
{
    uint64_t *bytes = user;
    *bytes += n;
    return lt_io_write(cx, "standard output", STDOUT_FILENO, p, n);
}

/* Pages leave as lines are done: no chapters and no loudness, which are known only at the end. */
static enum lt_status write_stream(struct article *a)
{
    struct lt_sink sink = {write_stdout, &a->episode.bytes};
    struct lt_mux *mux = NULL;
    const struct lt_line *lines = a->script.lines;
    size_t n = a->script.n_lines;
    int64_t at48 = 0;
    enum lt_status st = wait_for(a, 0);
    a->episode.loudness_lufs = -HUGE_VAL;
    if (!st)
        st = tag(a);
    struct lt_mux_opts opts = mux_opts(a);
    if (!st)
        st = lt_mux_open(a->cx, &opts, &sink, &mux);
    for (size_t i = 0; i < n && !st; i++) {
        int64_t gap48 = lt_timeline_gap48(i ? &lines[i - 1] : NULL, &lines[i]);
        st = wait_for(a, i);
        if (!st)
            st = lt_spool_get(a->cx, a->spool, i, &a->take);
        if (!st)
            st = lt_mux_silence(a->cx, mux, gap48);
        if (!st)
            st = lt_mux_take(a->cx, mux, &a->take);
        if (!st)
            st = lt_mux_flush(a->cx, mux);
        lt_loudness_silence(a->loudness, gap48);
        lt_loudness_add(a->loudness, &a->take);
        at48 += gap48 + a->take.length48;
    }
    a->episode.length48 = at48 + lt_timeline_gap48(&lines[n - 1], NULL);
    if (!st)
        st = lt_mux_silence(a->cx, mux, a->episode.length48 - at48);
    if (!st)
        st = lt_mux_finish(a->cx, mux);
    lt_mux_close(mux);
    a->episode.loudness_lufs = lt_loudness_lufs(a->loudness) - a->codec_loss_lu;
    return st;
}

static void report(struct article *a)
{
    struct lectern *l = a->job->l;
    if (!l->on_episode)
        return;
    struct lt_buf skips = LT_BUF(16 * 1024);
    lt_script_skips(&a->script, &skips);
    lt_buf_addc(&skips, '\0');
    struct lectern_episode told = {
        .input = a->job->source.name.p,
        .output = a->output.path.p,
        .title = lt_arena_printf(&a->arena, LT_FMT, LT_ARG(a->title)).p,
        .lang = lt_arena_printf(&a->arena, LT_FMT, LT_ARG(a->script.lang)).p,
        .lang_from = a->script.lang_from,
        .voice = lt_arena_printf(&a->arena, LT_FMT, LT_ARG(a->cast[0]->name)).p,
        .seconds = (double)a->episode.length48 / 48000,
        .bytes = size_of(a),
        .chapters = a->episode.n_chapters,
        .lines = a->script.n_lines,
        .skipped = a->script.n_skips,
        .skips = skips.failed ? "" : skips.p,
        .lufs = a->episode.loudness_lufs,
    };
    if (told.title && told.lang && told.voice)
        l->on_episode(l->episode_user, &told);
    lt_buf_close(&skips);
}

enum lt_status lt_article_narrate(struct lt_cx *cx, struct lt_job *job, struct lt_doc *doc)
{
    struct article a = {.cx = cx, .job = job, .doc = doc};
    a.arena = LT_ARENA(LT_DOC_MAX_BYTES);
    a.episode.arena = LT_ARENA(LT_DOC_MAX_BYTES);
    lt_script_init(&a.script);
    job->articles++;
    enum lt_status st = lt_output_choose(cx, job, doc, &a.arena, &a.output);
    if (!st && a.output.kind == LT_OUTPUT_STREAM && job->l->settings.sidecars)
        st = lt_fail(cx, LT_USAGE, "--sidecars are files beside a file; -o - makes none");
    if (!st)
        st = write_script(&a);
    if (!st)
        st = start(&a);
    if (!st) {
        st = a.output.kind == LT_OUTPUT_STREAM ? write_stream(&a) : write_file(&a);
        lt_crew_stop(cx, job->l->crew);
        if (job->l->cache)
            lt_cache_trim(job->l->cache);
    }
    if (!st)
        report(&a);
    close_article(&a);
    return st;
}
