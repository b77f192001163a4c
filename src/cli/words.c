/* cli/words.c - `lectern words`: the words of an input that may be said wrong, with how they will be said, as
 * a table, JSON, or a lexicon to fill in; or spoken one after the other, to be listened to. */
#include "cli/cli.h"

#include "base/json.h"
#include "base/utf8.h"
#include "script/script.h"
#include "speak/speak.h"
#include "tidy/tidy.h"

#include <stdio.h>
#include <string.h>

enum { OUT_MAX = 256 * 1024 * 1024, CONTEXT_BYTES = 28, COLUMN_MAX = 28 };

struct words {
    struct lt_settings settings;
    struct lt_voices voices; /* read when one is asked for: it may settle the language */
    const char *input, *as, *speak;
    struct lt_buf out, list; /* what is printed; the words alone, for --speak */
};

/* Who says them, opened when the first word is met. */
struct teller {
    struct lt_voices voices;
    struct lt_speaker *speaker;
    const struct lt_voice *voice;
};

static enum lt_status own_word(void *user, struct lt_cx *cx, const struct lt_option *option,
                               const char *value)
{
    struct words *w = user;
    if (!option && w->input)
        return lt_fail(cx, LT_USAGE, "words takes one input, not also '%s'", value);
    *(!option ? &w->input : strcmp(option->name, "as") == 0 ? &w->as : &w->speak) = value;
    return LT_OK;
}

static enum lt_status setting(void *user, struct lt_cx *cx, const char *name, const char *value)
{
    struct words *w = user;
    return lt_settings_set(cx, &w->settings, name, value);
}

/* ------------------------------------------------------------------ how a word is said */

static enum lt_status open_teller(struct lt_cx *cx, const struct words *w, struct lt_str lang,
                                  struct teller *t)
{
    enum lt_status st = lt_voices_load(cx, NULL, &t->voices);
    if (st)
        return st;
    struct lt_str name = lt_str_of(w->settings.voice);
    t->voice = name.n ? lt_voices_find(&t->voices, name) : lt_voices_for(&t->voices, lang);
    if (!t->voice && name.n)
        return lt_fail(cx, LT_NOTFOUND, "no voice '" LT_FMT "' (lectern voices lists them)", LT_ARG(name));
    if (!t->voice)
        return LT_OK; /* a language without a voice: the words are still worth a look */
    return lt_speaker_open(cx, NULL, t->voice->engine, &t->speaker);
}

static void close_teller(struct teller *t)
{
    lt_speaker_close(t->speaker);
    lt_voices_close(&t->voices);
}

static enum lt_status tell(struct lt_cx *cx, struct teller *t, const struct lt_line *line, struct lt_buf *ipa)
{
    lt_buf_clear(ipa);
    if (!t->speaker || !lt_speaker_hello(t->speaker)->phonemes)
        return LT_OK;
    return lt_speaker_ipa(cx, t->speaker, t->voice, line, ipa);
}

/* ------------------------------------------------------------------ forms */

struct entry {
    const struct lt_doubtful *word;
    struct lt_str ipa, before, after; /* what stands around it */
    size_t word_width, ipa_width;     /* columns of the table, characters */
};

static void pad(struct lt_buf *b, struct lt_str s, size_t width)
{
    lt_buf_add(b, s);
    for (size_t n = lt_utf8_count(s); n < width; n++)
        lt_buf_addc(b, ' ');
    lt_buf_addz(b, "  ");
}

static void table_row(struct words *w, const struct entry *e)
{
    lt_buf_addf(&w->out, "%5u  ", (unsigned)e->word->count);
    pad(&w->out, e->word->word, e->word_width);
    pad(&w->out, lt_str_of(lt_doubt_text(e->word->why)), 8);
    pad(&w->out, e->ipa, e->ipa_width);
    lt_buf_addf(&w->out, LT_FMT "[" LT_FMT "]" LT_FMT "\n", LT_ARG(e->before), LT_ARG(e->word->word),
                LT_ARG(e->after));
}

/* Entries stand there as remarks: a list that nobody has touched changes nothing. */
static void lexicon_row(struct words *w, const struct entry *e)
{
    const struct lt_line *said = &e->word->said;
    lt_buf_addf(&w->out, "# %u x %s: " LT_FMT LT_FMT LT_FMT "\n# " LT_FMT " = ", (unsigned)e->word->count,
                lt_doubt_text(e->word->why), LT_ARG(e->before), LT_ARG(e->word->word), LT_ARG(e->after),
                LT_ARG(e->word->word));
    if (said->n_spans && said->spans[0].kind == LT_SAY_LANGUAGE)
        lt_buf_addf(&w->out, "@language " LT_FMT "\n", LT_ARG(said->spans[0].value));
    else if (said->n_spans)
        lt_buf_addz(&w->out, "@letters\n");
    else
        lt_buf_addf(&w->out, "@ipa " LT_FMT "\n", LT_ARG(e->ipa));
}

static void json_row(struct lt_json *j, const struct entry *e)
{
    lt_json_object(j);
    lt_json_put_str(j, "word", e->word->word);
    lt_json_put_str(j, "why", lt_str_of(lt_doubt_text(e->word->why)));
    lt_json_put_int(j, "count", e->word->count);
    lt_json_put_str(j, "language", e->word->said.lang);
    lt_json_put_opt(j, "ipa", e->ipa);
    lt_json_put_str(j, "before", e->before);
    lt_json_put_str(j, "after", e->after);
    lt_json_end_object(j);
}

/* Some of what stands on both sides of the word, not cutting words where that can be helped. */
static void context(const struct lt_line *line, const struct lt_doubtful *d, struct entry *e)
{
    size_t end = d->show_at + d->word.n;
    struct lt_str head = lt_str_slice(line->show, 0, d->show_at);
    size_t from = head.n > CONTEXT_BYTES ? head.n - CONTEXT_BYTES : 0;
    while (from && from < head.n && head.p[from - 1] != ' ')
        from++;
    e->before = lt_str_from(head, from);
    struct lt_str tail = lt_str_from(line->show, end);
    size_t n = lt_utf8_cut(tail, CONTEXT_BYTES).n;
    while (n && n < tail.n && tail.p[n] != ' ')
        n--;
    e->after = lt_str_slice(tail, 0, n);
}

/* ------------------------------------------------------------------ an article */

static size_t width(struct lt_str s, size_t so_far)
{
    size_t n = lt_utf8_count(s);
    return n > COLUMN_MAX || n < so_far ? so_far : n;
}

/* All answers of the engine first: columns are as wide as they need to be. */
static enum lt_status write_words(struct lt_cx *cx, struct words *w, const struct lt_doc *doc,
                                  const struct lt_script *script, struct lt_doubts *doubts)
{
    struct teller t = {0};
    struct lt_buf ipa = LT_BUF(64 * 1024);
    struct lt_str *told = lt_arena_array(&doubts->arena, doubts->n + 1, sizeof *told);
    size_t word_width = 4, ipa_width = 4;
    enum lt_status st = told ? LT_OK : lt_fail(cx, LT_OOM, "a list of words: out of memory");
    if (!st && doubts->n)
        st = open_teller(cx, w, script->lang, &t);
    for (size_t i = 0; i < doubts->n && !st; i++) {
        st = tell(cx, &t, &doubts->items[i].said, &ipa);
        told[i] = lt_arena_dup(&doubts->arena, lt_buf_str(&ipa));
        word_width = width(doubts->items[i].word, word_width);
        ipa_width = width(told[i], ipa_width);
    }
    struct lt_json j = LT_JSON(&w->out);
    bool json = strcmp(w->as, "json") == 0, lexicon = strcmp(w->as, "lexicon") == 0;
    if (json) {
        lt_json_object(&j);
        lt_json_put_str(&j, "name", doc->name);
        lt_json_put_str(&j, "language", script->lang);
        lt_json_key(&j, "words");
        lt_json_array(&j);
    } else if (lexicon) {
        lt_buf_addf(&w->out, "# " LT_FMT ": take the '#' off the entries that are to be said otherwise\n",
                    LT_ARG(doc->name));
    }
    for (size_t i = 0; i < doubts->n && !st; i++) {
        struct entry e = {
            .word = &doubts->items[i], .ipa = told[i], .word_width = word_width, .ipa_width = ipa_width};
        context(&script->lines[e.word->line], e.word, &e);
        if (json)
            json_row(&j, &e);
        else if (lexicon)
            lexicon_row(w, &e);
        else
            table_row(w, &e);
        lt_buf_addf(&w->list, LT_FMT ".\n\n", LT_ARG(e.word->word));
    }
    if (json) {
        lt_json_end_array(&j);
        lt_json_end_object(&j);
        lt_buf_addc(&w->out, '\n');
    }
    close_teller(&t);
    lt_buf_close(&ipa);
    return st ? st : lt_buf_check(cx, &w->out, "the list of words");
}

static enum lt_status article(void *user, struct lt_cx *cx, struct lt_doc *doc)
{
    struct words *w = user;
    struct lt_script script;
    struct lt_lexicon *lexicon = NULL;
    struct lt_doubts doubts = {0};
    struct lt_script_opts opts = lt_settings_script(&w->settings, &w->voices);
    lt_script_init(&script);
    enum lt_status st = lt_tidy(cx, &w->settings.tidy, doc);
    if (!st)
        st = lt_settings_lexicon(cx, &w->settings, &lexicon);
    opts.lexicon = lexicon;
    if (!st)
        st = lt_script(cx, &opts, doc, &script);
    if (!st)
        st = lt_doubts_find(cx, &script, lexicon, &doubts);
    if (!st)
        st = write_words(cx, w, doc, &script, &doubts);
    lt_doubts_close(&doubts);
    lt_script_close(&script);
    lt_lexicon_close(lexicon);
    return st;
}

/* ------------------------------------------------------------------ the command */

/* The words, a paragraph each, read out by the same voice with the same lexicon. */
static int speak_list(const struct words *w)
{
    static const char *const kept[] = {"lang", "voice", "lexicon"};
    const char *const values[] = {w->settings.lang, w->settings.voice, w->settings.lexicon};
    if (!w->list.n)
        return LT_EXIT_OK;
    lectern *l = lectern_new();
    enum lectern_status st = l ? lectern_set(l, "type", "text") : LECTERN_OOM;
    for (size_t i = 0; i < LT_COUNT(kept) && !st; i++)
        if (values[i][0])
            st = lectern_set(l, kept[i], values[i]);
    if (!st)
        st = lectern_narrate_bytes(l, "words.txt", w->list.p, w->list.n, w->speak);
    int status = st ? lt_cli_fail(LT_ENGINE, l ? lectern_error(l) : "out of memory") : LT_EXIT_OK;
    lectern_free(l);
    return status;
}

static int list(struct words *w)
{
    struct lt_cx cx = {.warn = lt_cli_warn, .cancel = lt_cli_interrupted()};
    struct lt_buf bytes = {0};
    struct lt_source source;
    lt_cli_catch_signals(NULL, NULL);
    enum lt_status st = lt_source_open(&cx, &w->settings, w->input ? w->input : "-", &bytes, &source);
    struct lt_read_opts opts = lt_settings_read(&w->settings);
    struct lt_read_sink sink = {.article = article, .user = w};
    if (!st && w->settings.voice[0])
        st = lt_voices_load(&cx, NULL, &w->voices);
    if (!st)
        st = lt_read(&cx, &opts, &source, &sink);
    lt_voices_close(&w->voices);
    lt_buf_close(&bytes);
    if (st)
        return lt_cli_fail(st, cx.what);
    int status = lt_cli_print(lt_buf_str(&w->out));
    return status || !w->speak ? status : speak_list(w);
}

static int run(const struct lt_command *self, int argc, char **argv)
{
    struct words w = {.as = "table", .out = LT_BUF(OUT_MAX), .list = LT_BUF(OUT_MAX)};
    lt_settings_init(&w.settings);
    bool done = false;
    if (lt_cli_parse(self, argc, argv, own_word, setting, &w, &done))
        return LT_EXIT_USAGE;
    int status = done ? LT_EXIT_OK : list(&w);
    lt_buf_close(&w.out);
    lt_buf_close(&w.list);
    return status;
}

static const struct lt_option options[] = {
    {"as", 'a', "FORM", "table, json or lexicon (table)", "table|json|lexicon"},
    {"speak", 0, "FILE", "the words, read out one by one", NULL},
};

const struct lt_command lt_command_words = {
    .name = "words",
    .operands = "[INPUT] [--as FORM]",
    .about = "Lists words that may be said wrong, with how they are said",
    .details = "Names, foreign words, code-like words and capitals, most frequent first. --as\n"
               "lexicon prints a file to edit and to give to --lexicon (voices/LEXICONS.md).\n",
    .options = options,
    .n_options = LT_COUNT(options),
    .settings = true,
    .run = run,
};
