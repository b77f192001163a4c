/* narrate/article_wait.c - what an article waits for: its lines, and with the first of them its tags. */
#include "narrate/article_steps.h"

#include "base/proc.h"
#include "lang/lang.h"
#include "narrate/tags.h"

static void tick(void *user, const struct lt_crew_progress *at)
{
    struct lt_article *a = user;
    struct lectern *l = a->job->l;
    uint64_t bytes = lt_prompter_text_bytes(a->prompter);
    if (!l->on_progress)
        return;
    struct lectern_progress progress = {
        .size = sizeof progress,
        .input = a->job->source.name.p,
        .seconds_done = (double)at->length48_done / 48000,
        .share_done = bytes ? (double)at->bytes_done / (double)bytes : 0,
        .seconds_spent = (double)(lt_proc_now_ms() - a->job->began_ms) / 1000,
    };
    l->on_progress(l->progress_user, &progress);
}

enum lt_status lt_article_wait(struct lt_article *a, size_t i, bool *there)
{
    return lt_crew_wait(a->cx, a->job->l->crew, i, tick, a, there);
}

struct lt_str lt_article_disclosure(const struct lt_article *a)
{
    struct lt_str words = lt_str_of(a->job->l->settings.disclosure);
    words = words.n ? words : lt_lang_intro(a->cast.lang, LT_INTRO_DISCLOSURE);
    return words.n ? words : lt_lang_intro(LT_S("en"), LT_INTRO_DISCLOSURE);
}

enum lt_status lt_article_tag(struct lt_article *a)
{
    a->episode.title = a->title;
    return lt_tags_make(a->cx, a->doc, a->title, a->cast.lang, a->cast.voices[0],
                        lt_crew_engine(a->job->l->crew), lt_article_disclosure(a),
                        lt_output_is_stream(&a->output) ? (struct lt_str){0} : a->output.mark, a->picture,
                        a->episode.loudness_lufs, &a->episode);
}
