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

/* Phonemes that every language of an engine has, before and after a word: what is said between them is the
 * word. */
static const struct lt_str border = LT_S_INIT("mama");

/* Where the word, which is said as it is written, stands in the line's say; false: nowhere. */
static bool find_in_say(const struct lt_line *line, const struct lt_doubtful *d, size_t *at)
{
    for (uint32_t i = 0; i < line->n_align; i++) {
        const struct lt_align *a = &line->align[i];
        if (d->show_at < a->show_at || d->show_at + d->word.n > a->show_at + (size_t)a->show_len)
            continue;
        *at = a->say_at + (d->show_at - a->show_at);
        return *at + d->word.n <= line->say.n && lt_str_eq(lt_str_slice(line->say, *at, d->word.n), d->word);
    }
    return false;
}

/* A line that is being put together from another one. */
struct framing {
    struct lt_buf say;
    struct lt_say_span *spans;
    uint32_t n;
};

/* The line's say from..to with its spans; one that is cut by an end is left out. */
static void add_stretch(struct framing *f, const struct lt_line *line, size_t from, size_t to)
{
    for (uint32_t k = 0; k < line->n_spans; k++) {
        const struct lt_say_span *s = &line->spans[k];
        if (s->at < from || s->at + (size_t)s->len > to)
            continue;
        f->spans[f->n] = *s;
        f->spans[f->n++].at = (uint32_t)(f->say.n + (s->at - from));
    }
    lt_buf_add(&f->say, lt_str_slice(line->say, from, to - from));
}

static void add_border(struct framing *f)
{
    lt_buf_addc(&f->say, ' ');
    f->spans[f->n++] = (struct lt_say_span){LT_SAY_PHONEMES, (uint32_t)f->say.n, (uint32_t)border.n, border};
    lt_buf_add(&f->say, border);
    lt_buf_addc(&f->say, ' ');
}

/* The next word of what is told, past white space; empty: there is none. */
static struct lt_str next_told(struct lt_str *rest)
{
    size_t from = 0, to;
    while (from < rest->n && (unsigned char)rest->p[from] <= ' ')
        from++;
    for (to = from; to < rest->n && (unsigned char)rest->p[to] > ' ';)
        to++;
    struct lt_str word = lt_str_slice(*rest, from, to - from);
    *rest = lt_str_from(*rest, to);
    return word;
}

/* Next to other words the border may be stressed otherwise than alone. */
static bool same_sounds(struct lt_str a, struct lt_str b)
{
    for (size_t i = 0, k = 0;;) {
        uint32_t c = 0, d = 0;
        while (i < a.n && ((c = lt_utf8_next(a, &i)) == 0x2C8 || c == 0x2CC))
            c = 0;
        while (k < b.n && ((d = lt_utf8_next(b, &k)) == 0x2C8 || d == 0x2CC))
            d = 0;
        if (c != d || !c)
            return c == d;
    }
}

/* What stands between the first two words `mark` of `ipa`, none after them; empty: it cannot be told. */
static struct lt_str between(struct lt_str ipa, struct lt_str mark)
{
    struct lt_str rest = ipa, word, found = {0};
    size_t borders = 0, from = 0;
    while ((word = next_told(&rest)).n) {
        if (!same_sounds(word, mark))
            continue;
        size_t at = (size_t)(word.p - ipa.p);
        if (++borders == 1)
            from = at + word.n;
        else if (borders == 2)
            found = lt_str_trim(lt_str_slice(ipa, from, at - from));
    }
    return borders == 2 ? found : (struct lt_str){0};
}

/* How the border itself is told. */
static enum lt_status tell_border(struct lt_cx *cx, struct teller *t, struct lt_str lang, struct lt_buf *ipa)
{
    struct lt_say_span span = {LT_SAY_PHONEMES, 0, (uint32_t)border.n, border};
    struct lt_align all = {0, (uint32_t)border.n, 0, (uint32_t)border.n};
    struct lt_line line = {.show = border, .say = border, .lang = lang};
    line.spans = &span;
    line.align = &all;
    line.n_spans = line.n_align = 1;
    return tell(cx, t, &line, ipa);
}

/* How the word is said where it stands: engines spell and stress by what is around it ("AP" in a dateline of
 * capitals). Empty: it cannot be told so. */
static enum lt_status tell_within(struct lt_cx *cx, struct teller *t, const struct lt_line *line,
                                  const struct lt_doubtful *d, struct lt_arena *arena, struct lt_str *out)
{
    size_t at = 0;
    *out = (struct lt_str){0};
    if (!t->speaker || !find_in_say(line, d, &at))
        return LT_OK;
    struct framing f = {.say = LT_BUF(64 * 1024)};
    f.spans = lt_arena_array(arena, line->n_spans + 2, sizeof *f.spans);
    if (!f.spans)
        return lt_fail(cx, LT_OOM, "a list of words: out of memory");
    add_stretch(&f, line, 0, at);
    add_border(&f);
    add_stretch(&f, line, at, at + d->word.n);
    add_border(&f);
    add_stretch(&f, line, at + d->word.n, line->say.n);
    struct lt_line framed = *line;
    struct lt_align all = {0, (uint32_t)f.say.n, 0, (uint32_t)line->show.n};
    framed.say = lt_buf_str(&f.say);
    framed.align = &all;
    framed.n_align = 1;
    framed.spans = f.spans;
    framed.n_spans = f.n;
    struct lt_buf mark = LT_BUF(4 * 1024), ipa = LT_BUF(64 * 1024);
    enum lt_status st = f.say.failed ? LT_OK : tell_border(cx, t, line->lang, &mark);
    if (!st && mark.n)
        st = tell(cx, t, &framed, &ipa);
    if (!st && mark.n)
        *out = lt_arena_dup(arena, between(lt_buf_str(&ipa), lt_str_trim(lt_buf_str(&mark))));
    lt_buf_close(&mark);
    lt_buf_close(&ipa);
    lt_buf_close(&f.say);
    return st;
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
        st = tell_within(cx, &t, &script->lines[d->line], d, &doubts->arena, &items[i].ipa);
        if (!st && !items[i].ipa.n) {
            st = tell(cx, &t, &d->said, &ipa);
            items[i].ipa = lt_arena_dup(&doubts->arena, lt_buf_str(&ipa));
        }
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
