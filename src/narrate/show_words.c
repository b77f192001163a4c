/* narrate/show_words.c - the words of an input that may be said wrong, with how they will be said; see
 * show.h. What the list looks like is in publish/wordlist.c. */
#include "base/utf8.h"
#include "narrate/show.h"
#include "publish/publish.h"

enum { OUT_MAX_BYTES = 256 * 1024 * 1024, CONTEXT_BYTES = 28 };

struct words_show {
    struct lectern *l;
    const char *form;
};

/* Who says them: the voice that is set, else one for the language; a language without a voice has none. */
struct teller {
    struct lt_speaker *speaker;
    const struct lt_voice *voice;
};

static enum lt_status open_teller(struct lt_cx *cx, struct lectern *l, struct lt_str lang, struct teller *t)
{
    enum lt_status st = lt_studio_voices(cx, l);
    if (st)
        return st;
    struct lt_str name = lt_str_of(l->settings.voice);
    t->voice = name.n ? lt_voices_find(&l->voices, name) : lt_voices_for(&l->voices, lang);
    return t->voice ? lt_speaker_open(cx, &(struct lt_speaker_opts){.voice = t->voice}, t->voice->engine,
                                      &t->speaker)
                    : LT_OK;
}

static enum lt_status tell(struct lt_cx *cx, struct teller *t, const struct lt_line *line, struct lt_buf *ipa)
{
    lt_buf_clear(ipa);
    if (!t->speaker || !lt_speaker_hello(t->speaker)->phonemes)
        return LT_OK;
    return lt_speaker_ipa(cx, t->speaker, t->voice, line, ipa);
}

/* Some of what stands on both sides of the word, not cutting words where that can be helped. */
static void add_context(const struct lt_line *line, const struct lt_doubtful *d, struct lt_publish_word *w)
{
    size_t end = d->show_at + d->word.n;
    struct lt_str head = lt_str_slice(line->show, 0, d->show_at);
    size_t from = head.n > CONTEXT_BYTES ? head.n - CONTEXT_BYTES : 0;
    while (from && from < head.n && head.p[from - 1] != ' ')
        from++;
    w->before = lt_str_from(head, from);
    struct lt_str tail = lt_str_from(line->show, end);
    size_t n = lt_utf8_cut(tail, CONTEXT_BYTES).n;
    while (n && n < tail.n && tail.p[n] != ' ')
        n--;
    w->after = lt_str_slice(tail, 0, n);
}

static enum lt_status tell_all(struct lt_cx *cx, struct lectern *l, const struct lt_script *script,
                               struct lt_doubts *doubts, struct lt_publish_word *items)
{
    struct teller t = {0};
    struct lt_buf ipa = LT_BUF(64 * 1024);
    enum lt_status st = doubts->n ? open_teller(cx, l, script->lang, &t) : LT_OK;
    for (size_t i = 0; i < doubts->n && !st; i++) {
        const struct lt_doubtful *d = &doubts->items[i];
        items[i].word = d;
        add_context(&script->lines[d->line], d, &items[i]);
        st = tell(cx, &t, &d->said, &ipa);
        items[i].ipa = lt_arena_dup(&doubts->arena, lt_buf_str(&ipa));
        lt_buf_addf(&l->words, LT_FMT ".\n\n", LT_ARG(d->word));
    }
    lt_speaker_close(t.speaker);
    lt_buf_close(&ipa);
    return st ? st : lt_buf_check(cx, &l->words, "the list of words");
}

static enum lt_status list_words(struct lt_cx *cx, const struct words_show *show, const struct lt_doc *doc,
                                 const struct lt_script *script, struct lt_doubts *doubts)
{
    struct lt_publish_word *items = lt_arena_array(&doubts->arena, doubts->n + 1, sizeof *items);
    if (!items)
        return lt_fail(cx, LT_OOM, "a list of words: out of memory");
    enum lt_status st = tell_all(cx, show->l, script, doubts, items);
    if (st)
        return st;
    struct lt_publish_words words = {doc->name, script->lang, items, doubts->n};
    struct lt_sink sink = lt_studio_output(show->l);
    struct lt_buf out = LT_BUF(OUT_MAX_BYTES);
    st = lt_publish_words(cx, show->form, &words, &out);
    if (!st)
        st = lt_sink_drain(cx, &sink, &out, 0, "the list of words");
    lt_buf_close(&out);
    return st;
}

static enum lt_status show_article(void *user, struct lt_cx *cx, struct lt_doc *doc)
{
    const struct words_show *show = user;
    const struct lt_settings *set = &show->l->settings;
    struct lt_script script;
    struct lt_lexicon *lexicon = NULL;
    struct lt_doubts doubts = {0};
    struct lt_script_opts opts = lt_settings_script(set, &show->l->voices);
    lt_script_init(&script);
    enum lt_status st = lt_tidy(cx, &set->tidy, doc);
    if (!st)
        st = lt_settings_lexicon(cx, set, &lexicon);
    opts.lexicon = lexicon;
    if (!st)
        st = lt_script(cx, &opts, doc, &script);
    if (!st)
        st = lt_doubts_find(cx, &script, lexicon, &doubts);
    if (!st)
        st = list_words(cx, show, doc, &script, &doubts);
    lt_doubts_close(&doubts);
    lt_script_close(&script);
    lt_lexicon_close(lexicon);
    return st;
}

enum lt_status lt_show_words(struct lt_cx *cx, struct lectern *l, const struct lt_source *source,
                             const char *form)
{
    struct words_show show = {l, form};
    struct lt_read_opts opts = lt_settings_read(&l->settings);
    struct lt_read_sink sink = {.article = show_article, .user = &show};
    enum lt_status st = l->settings.voice[0] ? lt_studio_voices(cx, l) : LT_OK;
    return st ? st : lt_source_read(cx, &l->settings, &l->reader, &opts, source, &sink);
}
