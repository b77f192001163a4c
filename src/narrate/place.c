/* narrate/place.c - when everything sounds; see article.h and timeline.h. */
#include "narrate/article_steps.h"

/* ------------------------------------------------------------------ the lines, as chapters are planned by */

static struct lt_slate slate_of(void *user, size_t line)
{
    return lt_spool_slate(((struct lt_article *)user)->recordings[0].spool, line);
}

static enum lt_status show_of(void *user, struct lt_cx *cx, size_t line, struct lt_str *show)
{
    const struct lt_performed *performed = NULL;
    enum lt_status st = lt_spool_get(cx, ((struct lt_article *)user)->recordings[0].spool, line, &performed);
    *show = st ? (struct lt_str){0} : performed->line.show;
    return st;
}

enum lt_status lt_article_plan(struct lt_article *a)
{
    struct lt_slates lines = {a->cast.lang, lt_spool_lines(a->recordings[0].spool), slate_of, show_of, a};
    return lt_chapters_plan(a->cx, &lines, a->title, &a->arena, &a->plans, &a->n_plans);
}

/* ------------------------------------------------------------------ cues and chapters */

struct lt_recording *lt_article_recording(struct lt_article *a, size_t file)
{
    bool pcm = file < a->output.n_files && a->output.files[file].pcm;
    size_t i = 0;
    while (i + 1 < a->n_recordings && a->recordings[i].how->pcm != pcm)
        i++;
    return &a->recordings[i];
}

static enum lt_status make_room(struct lt_article *a, struct lt_recording *r, size_t n)
{
    struct lt_episode *e = &r->episode;
    e->cues = lt_arena_array(&e->arena, n, sizeof *e->cues);
    e->chapters = lt_arena_array(&e->arena, a->n_plans + 1, sizeof *e->chapters);
    return e->cues && e->chapters ? LT_OK : lt_fail(a->cx, LT_OOM, "the timeline: out of memory");
}

/* The sound that a chapter begins with; length48 0: none. */
static const struct lt_take *sound_of(const struct lt_recording *r, size_t chapter)
{
    return chapter ? &r->earcons.chime : &r->earcons.intro;
}

/* A chapter begins: on a whole second, in silence, with its sound before its first line. Returns where that
 * line begins. */
static int64_t begin_chapter(const struct lt_article *a, struct lt_recording *r, size_t chapter,
                             int64_t end48, int64_t gap48)
{
    int64_t begin48 = lt_timeline_chapter48(end48, chapter ? gap48 : 0);
    int64_t sound48 = sound_of(r, chapter)->length48;
    r->episode.chapters[chapter] = (struct lt_chapter){begin48, a->plans[chapter].title};
    return begin48 + LT_LEAD48 + (sound48 ? sound48 + LT_SOUND_GAP48 : 0);
}

/* From lengths, pauses and the chapter plan. */
static void place(const struct lt_article *a, struct lt_recording *r, size_t n)
{
    struct lt_episode *e = &r->episode;
    struct lt_slate before = {0};
    size_t chapter = 0;
    int64_t at48 = 0;
    for (size_t i = 0; i < n; i++) {
        struct lt_slate line = lt_spool_slate(r->spool, i);
        int64_t gap48 = lt_timeline_gap48(i ? &before : NULL, &line);
        bool begins = chapter < a->n_plans && a->plans[chapter].line == i;
        int64_t begin48 = begins ? begin_chapter(a, r, chapter++, at48, gap48) : at48 + gap48;
        at48 = begin48 + line.length48;
        e->cues[i] = (struct lt_cue){begin48, at48};
        before = line;
    }
    if (r->earcons.outro.length48)
        at48 += LT_SOUND_GAP48 + r->earcons.outro.length48;
    e->n_cues = n;
    e->n_chapters = chapter;
    e->length48 = at48 + lt_timeline_gap48(&before, NULL);
}

/* ------------------------------------------------------------------ from the first sound to the last */

struct playing {
    struct lt_article *a;
    struct lt_recording *r;
    lt_article_hear *hear;
    void *user;
    int64_t at48; /* what has been heard */
};

static enum lt_status sound(struct playing *p, int64_t begin48, const struct lt_take *take)
{
    int64_t gap48 = begin48 - p->at48;
    p->at48 = begin48 + (take ? take->length48 : 0);
    return p->hear(p->user, p->a, gap48, take);
}

static enum lt_status play_line(struct playing *p, size_t i)
{
    const struct lt_performed *performed = NULL;
    enum lt_status st = lt_check_cancel(p->a->cx);
    if (!st)
        st = lt_spool_get(p->a->cx, p->r->spool, i, &performed);
    return st ? st : sound(p, p->r->episode.cues[i].begin48, &performed->take);
}

/* Lines and sounds that begin before `until48`, from `*line` and `*chapter` on, and the silence up to it. */
static enum lt_status play_until(struct playing *p, size_t *line, size_t *chapter, int64_t until48)
{
    const struct lt_article *a = p->a;
    const struct lt_recording *r = p->r;
    const struct lt_episode *e = &r->episode;
    enum lt_status st = LT_OK;
    for (; *line < e->n_cues && e->cues[*line].begin48 < until48 && !st; ++*line) {
        if (*chapter < a->n_plans && a->plans[*chapter].line == *line) {
            const struct lt_take *take = sound_of(r, *chapter);
            if (take->length48)
                st = sound(p, e->chapters[*chapter].begin48 + LT_LEAD48, take);
            ++*chapter;
        }
        if (!st)
            st = play_line(p, *line);
    }
    if (!st && *line == e->n_cues && r->earcons.outro.length48)
        st = sound(p, p->at48 + LT_SOUND_GAP48, &r->earcons.outro);
    return st ? st : sound(p, until48, NULL);
}

enum lt_status lt_article_play(struct lt_article *a, struct lt_recording *r, lt_article_hear *hear,
                               void *user)
{
    struct playing p = {a, r, hear, user, 0};
    size_t line = 0, chapter = 0;
    return play_until(&p, &line, &chapter, r->episode.length48);
}

enum lt_status lt_article_play_stretch(struct lt_article *a, struct lt_recording *r,
                                       const struct lt_stretch *of, lt_article_hear *hear, void *user)
{
    struct playing p = {a, r, hear, user, of->begin48};
    size_t line = of->line, chapter = 0;
    while (chapter < a->n_plans && a->plans[chapter].line < line)
        chapter++;
    return play_until(&p, &line, &chapter, of->end48);
}

struct lt_stretch lt_article_chapter(const struct lt_article *a, const struct lt_recording *r, size_t chapter)
{
    const struct lt_episode *e = &r->episode;
    bool last = chapter + 1 >= e->n_chapters;
    return (struct lt_stretch){a->plans[chapter].line, e->chapters[chapter].begin48,
                               last ? e->length48 : e->chapters[chapter + 1].begin48};
}

/* ------------------------------------------------------------------ the whole */

/* The loudness of the whole, pauses included, from what each take knows of itself. */
static enum lt_status measure(void *user, struct lt_article *a, int64_t gap48, const struct lt_take *take)
{
    struct lt_recording *r = user;
    (void)a;
    lt_loudness_silence(r->loudness, gap48);
    if (take)
        lt_loudness_add(r->loudness, take);
    return LT_OK;
}

enum lt_status lt_article_place(struct lt_article *a, struct lt_recording *r)
{
    struct lt_episode *e = &r->episode;
    size_t n = lt_spool_lines(r->spool);
    enum lt_status st = make_room(a, r, n);
    if (st)
        return st;
    place(a, r, n);
    st = lt_article_play(a, r, measure, r);
    e->loudness_lufs = lt_loudness_lufs(r->loudness) - r->codec_loss_lu;
    e->true_peak_dbtp = lt_loudness_peak_dbtp(r->loudness);
    e->mastered_peak = !(a->output.n_files && lt_pcmfile_is_lossless(a->output.files[0].suffix));
    e->clipped = lt_loudness_clipped(r->loudness);
    return st;
}
