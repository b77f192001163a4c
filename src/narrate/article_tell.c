/* narrate/article_tell.c - what there is to tell about an article: in its tags, and in what stands beside it.
 */
#include "narrate/article_steps.h"

#include "lang/lang.h"
#include "narrate/tags.h"
#include "publish/publish.h"

#include <string.h>

struct lt_str lt_article_disclosure(const struct lt_article *a)
{
    struct lt_str words = lt_str_of(a->job->l->settings.disclosure);
    words = words.n ? words : lt_lang_intro(a->cast.lang, LT_INTRO_DISCLOSURE);
    return words.n ? words : lt_lang_intro(LT_S("en"), LT_INTRO_DISCLOSURE);
}

enum lt_status lt_article_tag(struct lt_article *a, struct lt_recording *r)
{
    r->episode.title = a->title;
    return lt_tags_make(a->cx, a->doc, a->title, a->cast.lang, a->cast.voices[0],
                        lt_crew_engine(a->job->l->crew), lt_article_disclosure(a),
                        lt_output_is_stream(&a->output) ? (struct lt_str){0} : a->output.mark, a->picture,
                        r->episode.loudness_lufs, &r->episode);
}

static enum lt_status line_of(void *user, struct lt_cx *cx, size_t i, const struct lt_performed **line)
{
    return lt_spool_get(cx, ((struct lt_article *)user)->recordings[0].spool, i, line);
}

struct lt_publication lt_article_publication(struct lt_article *a)
{
    const char *slash = strrchr(a->output.path.p, '/');
    struct lt_publication p = {
        .doc = a->doc,
        .lang = a->cast.lang,
        .lang_from = a->cast.lang_from,
        .episode = &a->recordings[0].episode,
        .voices = a->cast.voices,
        .n_voices = a->cast.n,
        .audio = lt_str_of(slash ? slash + 1 : a->output.path.p),
        .generator = LT_S("lectern " LT_VERSION),
        .engine = lt_crew_engine(a->job->l->crew),
        .caption_width = a->job->l->settings.caption_width,
        .disclosure = lt_article_disclosure(a),
        .line = line_of,
        .user = a,
    };
    p.skips = lt_prompter_skips(a->prompter, &p.n_skips);
    return p;
}

enum lt_status lt_article_recipe(struct lt_article *a, struct lt_publication *p)
{
    const struct lt_settings *set = &a->job->l->settings;
    struct lt_tag *settings = NULL;
    size_t n = 0;
    enum lt_status st = lt_settings_tell(a->cx, set, &a->arena, &settings, &n);
    struct lt_tag *all = st ? NULL : lt_arena_array(&a->arena, n + 2, sizeof *all);
    if (st || !all)
        return st ? st : lt_fail(a->cx, LT_OOM, "the settings: out of memory");
    if (n)
        memcpy(all, settings, n * sizeof *all);
    if (a->doc->part) {
        all[n++] = (struct lt_tag){LT_S("split"), LT_S("chapter")};
        all[n++] = (struct lt_tag){LT_S("sections"), lt_arena_printf(&a->arena, "%zu", a->doc->part)};
        p->source = a->job->source.name;
    } else if (set->sections[0]) {
        all[n++] = (struct lt_tag){LT_S("sections"), lt_str_of(set->sections)};
    }
    p->settings = all;
    p->n_settings = n;
    return n && !all[n - 1].value.p ? lt_fail(a->cx, LT_OOM, "the settings: out of memory") : LT_OK;
}
