/* narrate/show_text.c - what lectern makes of an input before anything is spoken; see show.h. What each form
 * looks like is in publish/texts.c. */
#include "base/io.h"
#include "narrate/cast.h"
#include "narrate/portion.h"
#include "narrate/show.h"
#include "publish/publish.h"

#include <string.h>

enum { OUT_MAX_BYTES = 1 << 30 };

/* The form in which a text is spoken line by line, without an article being looked for. */
static const char lines_form[] = "lines";

struct text_show {
    struct lectern *l;
    const struct lt_publish_form *form;
};

static enum lt_status hand_out(struct lt_cx *cx, struct lectern *l, struct lt_buf *out)
{
    struct lt_sink sink = lt_studio_output(l);
    return lt_sink_drain(cx, &sink, out, 0, "the text");
}

static const char *text_in(struct lt_arena *arena, struct lt_str s)
{
    struct lt_str copy = lt_arena_printf(arena, LT_FMT, LT_ARG(s));
    return copy.p ? copy.p : "";
}

/* The article, as far as it is known without speaking it. */
static void tell(struct lectern *l, const struct lt_doc *doc, const struct lt_script *script)
{
    if (!l->on_episode)
        return;
    struct lt_buf skips = LT_BUF(16 * 1024);
    struct lt_arena arena = LT_ARENA((size_t)1 << 20);
    lt_skips_tell(script->skips, script->n_skips, &skips);
    lt_buf_addc(&skips, '\0');
    struct lectern_episode told = {
        .size = sizeof told,
        .input = text_in(&arena, doc->name),
        .output = "-",
        .title = text_in(&arena, doc->title),
        .lang = text_in(&arena, script->lang),
        .lang_from = script->lang_from ? script->lang_from : "",
        .voice = "",
        .tongue = "",
        .engine = "",
        .also = "",
        .lines = script->n_lines,
        .skipped = script->n_skips,
        .skips = skips.failed ? "" : skips.p,
    };
    l->on_episode(l->episode_user, &told);
    lt_arena_close(&arena);
    lt_buf_close(&skips);
}

/* Who says which line, where there is more than one voice. */
static enum lt_status cast_lines(struct lt_cx *cx, struct lectern *l, struct lt_script *script)
{
    const struct lt_settings *s = &l->settings;
    struct lt_cast cast = {&l->voices,         lt_str_of(s->voice),     s->speed_pct, &script->arena,
                           lt_str_of(s->cast), lt_str_of(s->voice_for), .n = 0};
    if (!l->voices_loaded)
        return LT_OK;
    enum lt_status st = lt_cast_lead(cx, &cast, script->lang, script->lang_from);
    bool several = cast.n > 0;
    for (size_t i = 0; i < script->n_lines && !st && several; i++) {
        const struct lt_voice *voice = lt_cast_voice(&cast, &script->lines[i]);
        if (!voice)
            return lt_fail(cx, LT_OOM, "the cast: out of memory");
        script->lines[i].voice = voice->name;
    }
    return st;
}

/* The document and its script, written in the form that is wanted; both are the caller's. */
static enum lt_status write_article(struct lt_cx *cx, const struct text_show *show, struct lt_doc *doc,
                                    struct lt_lexicon **lexicon, struct lt_script *script, struct lt_buf *out)
{
    const struct lt_settings *set = &show->l->settings;
    struct lt_script_opts opts = lt_settings_script(set, &show->l->voices);
    struct lt_str byline = doc->byline, title = doc->title;
    struct lt_tidy_opts tidy = lt_settings_tidy(set, &show->l->voices, doc, &opts.players);
    enum lt_status st = lt_tidy(cx, &tidy, doc);
    if (!st)
        st = lt_portion_keep(cx, set->sections, doc);
    if (st)
        return st;
    if (show->form->says || set->lexicon[0]) {
        st = lt_settings_lexicon(cx, set, lexicon);
        if (st)
            return st;
    }
    opts.lexicon = *lexicon;
    if (show->form->needs_script) {
        st = lt_script(cx, &opts, doc, script);
        if (!st)
            st = cast_lines(cx, show->l, script);
        if (st)
            return st;
    }
    st = lt_scribe_formulas(cx, doc);
    if (st)
        return st;
    doc->byline = byline; /* what is shown is as the page has it; tags of a file have it tidied */
    doc->title = title;
    return show->form->write(cx, doc, script, out);
}

static enum lt_status show_article(void *user, struct lt_cx *cx, struct lt_doc *doc)
{
    const struct text_show *show = user;
    struct lt_buf out = LT_BUF(OUT_MAX_BYTES);
    struct lt_script script;
    struct lt_lexicon *lexicon = NULL;
    lt_script_init(&script);
    enum lt_status st = write_article(cx, show, doc, &lexicon, &script, &out);
    if (!st)
        st = hand_out(cx, show->l, &out);
    if (!st && show->form->needs_script)
        tell(show->l, doc, &script);
    lt_script_close(&script);
    lt_lexicon_close(lexicon);
    lt_buf_close(&out);
    return st;
}

/* ------------------------------------------------------------------ a text as it is */

static void add_sentence(void *user, struct lt_str sentence)
{
    struct lt_buf *out = user;
    lt_publish_one_line(out, sentence);
}

static enum lt_status speak_lines(struct lt_cx *cx, struct lt_str lang, struct lt_str text, int math,
                                  struct lt_buf *out)
{
    struct lt_str line;
    enum lt_status st = LT_OK;
    while (!st && lt_str_line(&text, &line)) {
        st = lt_scribe_spoken(cx, lang, line, math, out);
        lt_buf_addc(out, '\n');
    }
    return st;
}

static enum lt_status show_raw(struct lt_cx *cx, struct lectern *l, struct lt_str text, bool lines)
{
    struct lt_buf out = LT_BUF(OUT_MAX_BYTES);
    struct lt_str lang = lt_str_of(l->settings.lang[0] ? l->settings.lang : "en");
    enum lt_status st = lines ? speak_lines(cx, lang, text, l->settings.math, &out)
                              : lt_scribe_sentences(cx, lang, text, add_sentence, &out);
    if (!st)
        st = hand_out(cx, l, &out);
    lt_buf_close(&out);
    return st;
}

static enum lt_status show_raw_source(struct lt_cx *cx, struct lectern *l, const struct lt_source *source,
                                      bool lines)
{
    if (!source->path)
        return show_raw(cx, l, source->bytes, lines);
    struct lt_buf bytes = LT_BUF(LT_READ_MAX_BYTES);
    enum lt_status st = lt_io_read_any(cx, source->path, &bytes);
    if (!st)
        st = show_raw(cx, l, lt_buf_str(&bytes), lines);
    lt_buf_close(&bytes);
    return st;
}

enum lt_status lt_show_text(struct lt_cx *cx, struct lectern *l, const struct lt_source *source,
                            const char *form)
{
    struct text_show show = {l, lt_publish_form_find(lt_str_of(form))};
    bool lines = strcmp(form, lines_form) == 0;
    if (!show.form && !lines)
        return lt_fail(cx, LT_USAGE, "there is no form '%s' of a text", form);
    bool raw_input = lt_str_eqz(source->name, LT_STANDARD_INPUT) && !l->settings.type[0];
    if (lines || (raw_input && show.form->raw_from_stdin))
        return show_raw_source(cx, l, source, lines);
    struct lt_read_opts opts = lt_settings_read(&l->settings);
    struct lt_read_sink sink = {.article = show_article, .user = &show};
    bool voices = l->settings.voice[0] || l->settings.cast[0] || l->settings.voice_for[0];
    enum lt_status st = voices ? lt_studio_voices(cx, l) : LT_OK;
    return st ? st : lt_source_read(cx, &l->settings, &l->reader, &opts, source, &sink);
}
