/* narrate/place.c - when everything sounds; see article.h and timeline.h. */
#include "narrate/article.h"

#include <string.h>

enum lt_status lt_article_take(struct lt_article *a, const struct lt_piece *piece,
                               const struct lt_take **take)
{
    *take = piece->sound ? piece->sound : &a->take;
    return piece->sound ? LT_OK : lt_spool_get(a->cx, a->spool, piece->line, &a->take);
}

static int64_t length_with_pause48(const void *user, size_t i)
{
    const struct lt_article *a = user;
    const struct lt_line *after = i + 1 < a->script.n_lines ? &a->script.lines[i + 1] : NULL;
    return lt_spool_length48(a->spool, i) + lt_timeline_gap48(&a->script.lines[i], after);
}

/* Put a piece on the clock behind a silence; returns where it ends. */
static int64_t put(struct lt_article *a, int64_t begin48, size_t line, const struct lt_take *sound)
{
    int64_t length48 = sound ? sound->length48 : lt_spool_length48(a->spool, line);
    a->pieces[a->n_pieces++] = (struct lt_piece){begin48, begin48 + length48, line, sound};
    return begin48 + length48;
}

static int64_t put_sound(struct lt_article *a, int64_t begin48, const struct lt_take *sound)
{
    return sound->length48 ? put(a, begin48, SIZE_MAX, sound) + LT_SOUND_GAP48 : begin48;
}

/* A chapter begins: on a whole second, in silence, with its sound before its first line. */
static int64_t begin_chapter(struct lt_article *a, size_t chapter, int64_t end48, int64_t gap48)
{
    int64_t begin48 = lt_timeline_chapter48(end48, chapter ? gap48 : 0);
    a->episode.chapters[chapter] = (struct lt_chapter){begin48, a->plans[chapter].title};
    return put_sound(a, begin48 + LT_LEAD48, chapter ? &a->earcons.chime : &a->earcons.intro);
}

static enum lt_status make_room(struct lt_article *a)
{
    struct lt_episode *e = &a->episode;
    size_t n = a->script.n_lines;
    e->cues = lt_arena_array(&e->arena, n, sizeof *e->cues);
    e->chapters = lt_arena_array(&e->arena, a->n_plans + 1, sizeof *e->chapters);
    a->pieces = lt_arena_array(&e->arena, n + a->n_plans + 2, sizeof *a->pieces);
    return e->cues && e->chapters && a->pieces ? LT_OK
                                               : lt_fail(a->cx, LT_OOM, "the timeline: out of memory");
}

/* Cues and chapters from lengths, pauses and the chapter plan. */
static void place(struct lt_article *a)
{
    struct lt_episode *e = &a->episode;
    const struct lt_line *lines = a->script.lines;
    size_t n = a->script.n_lines, chapter = 0;
    int64_t at48 = 0;
    for (size_t i = 0; i < n; i++) {
        int64_t gap48 = lt_timeline_gap48(i ? &lines[i - 1] : NULL, &lines[i]);
        if (chapter < a->n_plans && a->plans[chapter].line == i)
            at48 = begin_chapter(a, chapter++, at48, gap48);
        else
            at48 += gap48;
        int64_t begin48 = at48;
        at48 = put(a, at48, i, NULL);
        e->cues[i] = (struct lt_cue){begin48, at48, (uint32_t)i};
    }
    if (a->earcons.outro.length48)
        at48 = put(a, at48 + LT_SOUND_GAP48, SIZE_MAX, &a->earcons.outro);
    e->n_cues = n;
    e->n_chapters = chapter;
    e->length48 = at48 + lt_timeline_gap48(&lines[n - 1], NULL);
}

/* The loudness of the whole, pauses included, from what each take knows of itself. */
static enum lt_status measure(struct lt_article *a)
{
    struct lt_episode *e = &a->episode;
    int64_t at48 = 0;
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < a->n_pieces && !st; i++) {
        const struct lt_take *take = NULL;
        lt_loudness_silence(a->loudness, a->pieces[i].begin48 - at48);
        st = lt_article_take(a, &a->pieces[i], &take);
        lt_loudness_add(a->loudness, take);
        at48 = a->pieces[i].end48;
    }
    lt_loudness_silence(a->loudness, e->length48 - at48);
    e->loudness_lufs = lt_loudness_lufs(a->loudness) - a->codec_loss_lu;
    e->true_peak_dbtp = lt_loudness_peak_dbtp(a->loudness);
    e->clipped = lt_loudness_clipped(a->loudness);
    return st;
}

enum lt_status lt_article_place(struct lt_article *a)
{
    enum lt_status st = lt_chapters_plan(a->cx, &a->script, a->title, length_with_pause48, a, &a->arena,
                                         &a->plans, &a->n_plans);
    if (!st)
        st = make_room(a);
    if (st)
        return st;
    place(a);
    return measure(a);
}
