/* narrate/show_estimate.c - what narrating an input would come to, article by article, without speaking. */
#include "narrate/cast.h"
#include "narrate/estimate.h"
#include "narrate/portion.h"
#include "narrate/show.h"

struct estimate_show {
    struct lectern *l;
    struct lt_estimate *all;
};

static enum lt_status add_lines(struct lt_cx *cx, struct lectern *l, struct lt_script *script,
                                struct lt_estimate *e)
{
    const struct lt_settings *s = &l->settings;
    struct lt_cast cast = {&l->voices,         lt_str_of(s->voice),     s->speed_pct, &script->arena,
                           lt_str_of(s->cast), lt_str_of(s->voice_for), .n = 0};
    enum lt_status st = lt_cast_lead(cx, &cast, script->lang, script->lang_from);
    for (size_t i = 0; i < script->n_lines && !st; i++) {
        const struct lt_voice *voice = lt_cast_voice(&cast, &script->lines[i]);
        if (!voice)
            return lt_fail(cx, LT_OOM, "the cast: out of memory");
        lt_estimate_line(e, s, voice, &script->lines[i]);
    }
    e->articles = 1;
    return st;
}

static void tell(struct lectern *l, const struct lt_doc *doc, const struct lt_script *script,
                 const struct lt_estimate *e)
{
    struct lt_arena arena = LT_ARENA((size_t)1 << 20);
    struct lectern_episode told = {
        .size = sizeof told,
        .input = lt_arena_printf(&arena, LT_FMT, LT_ARG(doc->name)).p,
        .output = "",
        .title = lt_arena_printf(&arena, LT_FMT, LT_ARG(doc->title)).p,
        .lang = lt_arena_printf(&arena, LT_FMT, LT_ARG(script->lang)).p,
        .lang_from = script->lang_from ? script->lang_from : "",
        .voice = "",
        .tongue = "",
        .engine = "",
        .skips = "",
        .seconds = e->audio_s,
        .seconds_spent = e->work_s,
        .bytes = (uint64_t)e->bytes,
        .lines = script->n_lines,
        .skipped = script->n_skips,
    };
    if (l->on_episode && told.input && told.title && told.lang)
        l->on_episode(l->episode_user, &told);
    lt_arena_close(&arena);
}

static enum lt_status estimate_article(void *user, struct lt_cx *cx, struct lt_doc *doc)
{
    const struct estimate_show *show = user;
    const struct lt_settings *set = &show->l->settings;
    struct lt_script_opts opts = lt_settings_script(set, &show->l->voices);
    struct lt_tidy_opts tidy = lt_settings_tidy(set, &show->l->voices, doc, &opts.players);
    struct lt_estimate one = {0};
    struct lt_script script;
    lt_script_init(&script);
    enum lt_status st = lt_tidy(cx, &tidy, doc);
    if (!st)
        st = lt_portion_keep(cx, set->sections, doc);
    if (!st)
        st = lt_script(cx, &opts, doc, &script);
    if (!st)
        st = add_lines(cx, show->l, &script, &one);
    if (!st) {
        tell(show->l, doc, &script, &one);
        show->all->articles += one.articles;
        show->all->words += one.words;
        show->all->audio_s += one.audio_s;
        show->all->work_s += one.work_s;
        show->all->bytes += one.bytes;
    }
    lt_script_close(&script);
    return st;
}

enum lt_status lt_show_estimate(struct lt_cx *cx, struct lectern *l, const struct lt_source *source,
                                struct lt_estimate *all)
{
    struct estimate_show show = {l, all};
    struct lt_read_opts opts = lt_settings_read(&l->settings);
    struct lt_read_sink sink = {.article = estimate_article, .user = &show};
    enum lt_status st = lt_studio_voices(cx, l);
    return st ? st : lt_source_read(cx, &l->settings, &l->reader, &opts, source, &sink);
}
