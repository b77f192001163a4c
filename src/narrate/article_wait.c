/* narrate/article_wait.c - what an article waits for: its lines. */
#include "narrate/article_steps.h"

#include "base/proc.h"

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
