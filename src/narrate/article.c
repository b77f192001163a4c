/* narrate/article.c - one article from document to file; see studio.h. Reads like the diagram of the house:
 *
 *     doc ▶ tidy ▶ prompter (script, cast) ▶ crew performs ▶ spool ▶ place (chapters, cues, loudness) ▶ write
 *
 * A stream (-o -) skips what needs to know the end: its pages leave while later lines are still spoken. */
#include "base/proc.h"
#include "narrate/article_steps.h"
#include "narrate/cover.h"
#include "narrate/portion.h"
#include "narrate/sidecars.h"

#include <string.h>

static void close_recording(struct lt_recording *r)
{
    lt_earcons_close(&r->earcons);
    lt_loudness_close(r->loudness);
    lt_spool_close(r->spool);
    lt_arena_close(&r->episode.arena);
}

static void close_article(struct lt_article *a)
{
    for (size_t i = 0; i < LT_COUNT(a->files); i++)
        lt_outfile_close(&a->files[i]);
    for (size_t i = 0; i < LT_COUNT(a->recordings); i++)
        close_recording(&a->recordings[i]);
    lt_prompter_close(a->prompter);
    lt_lexicon_close(a->lexicon);
    lt_arena_close(&a->arena);
}

/* The script is begun: its language, its voice and its first line are known. */
static enum lt_status open_script(struct lt_article *a)
{
    const struct lectern *l = a->job->l;
    const struct lt_settings *set = &l->settings;
    struct lt_script_opts opts = lt_settings_script(set, &l->voices);
    a->cast = (struct lt_cast){&l->voices,           lt_str_of(set->voice),     set->speed_pct, &a->arena,
                               lt_str_of(set->cast), lt_str_of(set->voice_for), .n = 0};
    struct lt_tidy_opts tidy = lt_settings_tidy(set, &l->voices, a->doc, &opts.players);
    if (a->doc->part > 1) /* who wrote the book has been said */
        opts.skip_roles |= 1u << LT_ROLE_BYLINE;
    enum lt_status st = a->job->parts ? LT_OK : lt_tidy(a->cx, &tidy, a->doc);
    if (!st && !a->job->parts)
        st = lt_portion_keep(a->cx, set->sections, a->doc);
    if (!st)
        st = lt_settings_lexicon(a->cx, set, &a->lexicon);
    opts.lexicon = a->lexicon;
    if (!st)
        st = lt_prompter_open(a->cx, &opts, a->doc, &a->cast, &a->prompter);
    if (st)
        return st;
    /* The document's title, else how it begins. */
    a->title = a->doc->title;
    if (!a->title.n)
        a->title = lt_line_opening(lt_prompter_first(a->prompter)->show, &a->arena);
    return a->title.p ? LT_OK : lt_fail(a->cx, LT_OOM, "the title: out of memory");
}

/* The spool lies beside the output, on the disk that must hold the file anyway; /tmp is often memory. */
static struct lt_str spool_directory(struct lt_article *a)
{
    struct lt_str path = a->output.path;
    for (size_t at = path.n; at-- > 1;)
        if (path.p[at] == '/')
            return lt_arena_printf(&a->arena, LT_FMT, LT_ARG(lt_str_slice(path, 0, at)));
    return LT_S(".");
}

/* Profiles are calibrated to -19 LUFS as stored, which two loudspeakers make -16, under the headroom of one
 * preset; what is louder than that, or has less room, goes deeper into the limiter. */
static void set_levels(const struct lt_article *a, struct lt_recording *r)
{
    const struct lt_preset *usual = lt_preset_calibrated();
    double louder_db = a->job->l->settings.lufs + 16, peak_db = 0;
    if (!r->how->pcm)
        lt_codec_effect(&a->performance.encode, &peak_db, &r->codec_loss_lu);
    double closer_db =
        louder_db + (r->codec_loss_lu - usual->codec_loss_lu) + (peak_db - usual->codec_peak_db);
    r->how->add_db = louder_db + r->codec_loss_lu;
    r->how->makeup_db = lt_sound_makeup_db(closer_db);
    r->how->ceiling_dbtp = -1 - peak_db;
}

/* Spoken text is about fourteen bytes a second, in scripts of more than one byte more; half as much as is
 * likely needed (spools and files) must be free: then it is worth to begin. */
static enum lt_status check_disk(struct lt_article *a, const char *dir)
{
    const struct lt_encode_opts *e = &a->performance.encode;
    uint64_t seconds = lt_prompter_text_bytes(a->prompter) / 30, rate = 0;
    for (size_t i = 0; i < a->n_recordings; i++)
        rate += a->recordings[i].how->pcm ? (uint64_t)e->rate_hz * 4 : (uint64_t)e->bitrate_bps / 8;
    for (size_t i = 0; i < a->output.n_files; i++)
        rate += a->output.files[i].pcm ? (uint64_t)e->rate_hz * 2 : (uint64_t)e->bitrate_bps / 8;
    return dir ? lt_io_check_room(a->cx, a->output.path.p, dir, seconds * rate) : LT_OK;
}

static enum lt_status open_recording(struct lt_article *a, bool pcm, const char *dir)
{
    size_t i = a->n_recordings++;
    struct lt_recording *r = &a->recordings[i];
    a->performance.n_renderings = a->n_recordings;
    r->how = &a->performance.renderings[i];
    r->how->pcm = pcm;
    r->episode.arena = LT_ARENA(LT_DOC_MAX_BYTES);
    set_levels(a, r);
    enum lt_status st = lt_spool_open(a->cx, dir, &r->spool);
    r->how->spool = r->spool;
    return st ? st : lt_loudness_open(a->cx, &r->loudness);
}

/* One for the first file, or the stream, and another where a file is of the other kind. */
static enum lt_status open_recordings(struct lt_article *a, const char *dir)
{
    const struct lt_output *o = &a->output;
    bool pcm = o->n_files && o->files[0].pcm;
    enum lt_status st = open_recording(a, pcm, dir);
    for (size_t i = 1; i < o->n_files && a->n_recordings == 1 && !st; i++)
        if (o->files[i].pcm != pcm)
            st = open_recording(a, !pcm, dir);
    return st;
}

static enum lt_status start(struct lt_article *a)
{
    struct lectern *l = a->job->l;
    const char *dir = lt_output_is_stream(&a->output) ? NULL : spool_directory(a).p;
    a->performance = (struct lt_performance){
        .prompter = a->prompter,
        .encode = lt_settings_encode(&l->settings),
        .book = &l->voices,
        .bad_speech = l->settings.bad_speech,
        .listener = l->settings.listener,
        .deaf = &l->deaf,
        .cache = l->cache,
    };
    enum lt_status st = lt_output_probe(a->cx, a->job, &a->arena, &a->output);
    if (!st)
        st = open_recordings(a, dir);
    if (!st)
        st = check_disk(a, dir);
    if (!st)
        st = lt_episode_cover(a->cx, a->job, a->doc, a->title, &a->arena, &a->picture,
                              lt_output_has(&a->output, LT_FORMAT_EPUB) ? &a->cover : NULL);
    for (size_t i = 0; i < a->n_recordings && !st; i++)
        st = lt_earcons_make(a->cx, &l->settings, &a->performance.encode, a->recordings[i].how,
                             &a->recordings[i].earcons);
    if (!st)
        lt_crew_start(l->crew, &a->performance);
    return st;
}

static enum lt_status write_sidecars(struct lt_article *a, struct lt_sidecars *beside)
{
    const struct lt_settings *s = &a->job->l->settings;
    struct lt_publication p = lt_article_publication(a);
    enum lt_status st = lt_article_recipe(a, &p);
    return st ? st : lt_sidecars_write(a->cx, s->sidecars, s->words, &p, lt_str_of(a->files[0].path), beside);
}

static enum lt_status wait_for_all(struct lt_article *a)
{
    bool there = true;
    enum lt_status st = LT_OK;
    for (size_t i = 0; there && !st; i++)
        st = lt_article_wait(a, i, &there);
    return st;
}

/* What stands beside the sound appears with it, and the sound last: who sees it finds the rest there. */
static enum lt_status publish(struct lt_article *a, struct lt_sidecars *beside)
{
    enum lt_status st = lt_sidecars_publish(a->cx, beside);
    for (size_t i = a->output.n_files; i-- > 0 && !st;)
        st = lt_outfile_publish(a->cx, &a->files[i]);
    return st ? st : lt_output_written(a->cx, a->job, &a->output);
}

static enum lt_status place_and_tag(struct lt_article *a)
{
    enum lt_status st = lt_article_plan(a);
    for (size_t i = 0; i < a->n_recordings && !st; i++) {
        st = lt_article_place(a, &a->recordings[i]);
        if (!st)
            st = lt_article_tag(a, &a->recordings[i]);
    }
    return st;
}

static enum lt_status write_files(struct lt_article *a)
{
    struct lt_sidecars beside = LT_SIDECARS;
    enum lt_status st = wait_for_all(a);
    if (!st)
        st = place_and_tag(a);
    if (!st)
        st = lt_article_write(a);
    if (!st && !lt_output_is_stream(&a->output))
        st = write_sidecars(a, &beside);
    if (!st && !lt_output_is_stream(&a->output))
        st = publish(a, &beside);
    lt_sidecars_close(&beside);
    return st;
}

/* The suffixes of the files after the first, ".mp3 .wav"; empty: there are none. */
static struct lt_str also(struct lt_article *a)
{
    struct lt_str all = LT_S("");
    for (size_t i = 1; i < a->output.n_files && all.p; i++)
        all = lt_arena_printf(&a->arena, LT_FMT "%s" LT_FMT, LT_ARG(all), i > 1 ? " " : "",
                              LT_ARG(a->output.files[i].suffix));
    return all;
}

static void report(struct lt_article *a)
{
    struct lectern *l = a->job->l;
    const struct lt_episode *e = &a->recordings[0].episode;
    if (!l->on_episode)
        return;
    struct lt_buf skips = LT_BUF(16 * 1024);
    size_t n_skips = 0;
    const struct lt_skip *all = lt_prompter_skips(a->prompter, &n_skips);
    lt_skips_tell(all, n_skips, &skips);
    lt_buf_addc(&skips, '\0');
    struct lt_str tongue = a->cast.met[0].tongue ? a->cast.met[0].tongue->name : (struct lt_str){0};
    struct lectern_episode told = {
        .size = sizeof told,
        .input = lt_arena_printf(&a->arena, LT_FMT, LT_ARG(a->job->source.name)).p,
        .output = a->output.path.p,
        .title = lt_arena_printf(&a->arena, LT_FMT, LT_ARG(a->title)).p,
        .lang = lt_arena_printf(&a->arena, LT_FMT, LT_ARG(a->cast.lang)).p,
        .lang_from = a->cast.lang_from,
        .voice = lt_arena_printf(&a->arena, LT_FMT, LT_ARG(a->cast.voices[0]->name)).p,
        .seconds = (double)e->length48 / 48000,
        .bytes = a->bytes,
        .chapters = e->n_chapters,
        .lines = lt_spool_lines(a->recordings[0].spool),
        .skipped = n_skips,
        .skips = skips.failed ? "" : skips.p,
        .lufs = e->loudness_lufs,
        .seconds_spent = (double)(lt_proc_now_ms() - a->job->began_ms) / 1000,
        .cached = lt_crew_cached(l->crew),
        .repacked = a->repacked,
        .tongue = lt_arena_printf(&a->arena, LT_FMT, LT_ARG(tongue)).p,
        .engine = lt_crew_engine(l->crew),
        .also = also(a).p,
    };
    if (told.input && told.title && told.lang && told.voice && told.tongue && told.also)
        l->on_episode(l->episode_user, &told);
    lt_buf_close(&skips);
}

enum lt_status lt_article_narrate(struct lt_cx *cx, struct lt_job *job, struct lt_doc *doc)
{
    struct lt_article a = {.cx = cx, .job = job, .doc = doc};
    a.arena = LT_ARENA(LT_DOC_MAX_BYTES);
    for (size_t i = 0; i < LT_COUNT(a.files); i++)
        a.files[i] = LT_OUTFILE;
    job->articles++;
    enum lt_status st = lt_output_choose(cx, job, doc, &a.arena, &a.output);
    if (!st && lt_output_is_stream(&a.output) && job->l->settings.sidecars)
        st = lt_fail(cx, LT_USAGE, "the setting sidecars makes files beside a file; a stream has none");
    if (!st)
        st = open_script(&a);
    if (!st)
        st = start(&a);
    if (!st) {
        st = a.output.kind == LT_OUTPUT_STREAM ? lt_article_stream(&a) : write_files(&a);
        lt_crew_stop(cx, job->l->crew);
        lt_studio_trim_cache(cx, job->l);
    }
    if (!st) {
        job->l->tally.lines += lt_spool_lines(a.recordings[0].spool);
        job->l->tally.cached += lt_crew_cached(job->l->crew);
        report(&a);
    }
    close_article(&a);
    return st;
}
