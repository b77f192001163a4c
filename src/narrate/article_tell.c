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

enum lt_status lt_article_tag(struct lt_article *a)
{
    a->episode.title = a->title;
    return lt_tags_make(a->cx, a->doc, a->title, a->cast.lang, a->cast.voices[0],
                        lt_crew_engine(a->job->l->crew), lt_article_disclosure(a),
                        lt_output_is_stream(&a->output) ? (struct lt_str){0} : a->output.mark, a->picture,
                        a->episode.loudness_lufs, &a->episode);
}

static enum lt_status line_of(void *user, struct lt_cx *cx, size_t i, const struct lt_performed **line)
{
    return lt_spool_get(cx, ((struct lt_article *)user)->spool, i, line);
}

struct lt_publication lt_article_publication(struct lt_article *a)
{
    const char *slash = strrchr(a->output.path.p, '/');
    struct lt_publication p = {
        .doc = a->doc,
        .lang = a->cast.lang,
        .lang_from = a->cast.lang_from,
        .episode = &a->episode,
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
