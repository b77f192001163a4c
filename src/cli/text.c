/* cli/text.c - `lectern text`: what lectern makes of an input, before anything is spoken: the article,
 * everything known about it as JSON, its sentences, what is said. What each form looks like is in
 * text_forms.c. */
#include "cli/text_forms.h"

#include "base/io.h"
#include "cli/cli.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

struct words {
    struct lt_settings settings;
    struct lt_voices voices; /* read when one is asked for: it may settle the language */
    const char *input;
    const struct lt_text_form *form;
    bool lines, quiet, whole;
};

static enum lt_status own_word(void *user, struct lt_cx *cx, const struct lt_option *option,
                               const char *value)
{
    struct words *w = user;
    if (!option && w->input)
        return lt_fail(cx, LT_USAGE, "text takes one input, not also '%s'", value);
    if (!option)
        w->input = value;
    else if (strcmp(option->name, "as") == 0)
        w->form = lt_text_form_find(lt_str_of(value));
    else if (strcmp(option->name, "lines") == 0)
        w->lines = true;
    else if (strcmp(option->name, "whole-page") == 0)
        w->whole = true;
    else
        w->quiet = true;
    return LT_OK;
}

static enum lt_status setting(void *user, struct lt_cx *cx, const char *name, const char *value)
{
    struct words *w = user;
    return lt_settings_set(cx, &w->settings, name, value);
}

static enum lt_status flush(struct lt_cx *cx, struct lt_buf *out)
{
    enum lt_status st = lt_buf_check(cx, out, "the text");
    if (!st)
        st = lt_io_write(cx, "standard output", STDOUT_FILENO, out->p, out->n);
    lt_buf_clear(out);
    return st;
}

/* The account of what is not spoken, in one line. */
static void summarise(const struct words *w, const struct lt_doc *doc, const struct lt_script *script)
{
    if (w->quiet || script->n_skips == 0)
        return;
    struct lt_buf why = LT_BUF(16 * 1024);
    lt_skips_tell(script->skips, script->n_skips, &why);
    fprintf(stderr, LT_FMT ": not read out: " LT_FMT "\n", LT_ARG(doc->name), LT_ARG(lt_buf_str(&why)));
    lt_buf_close(&why);
}

static enum lt_status show_article(void *user, struct lt_cx *cx, struct lt_doc *doc)
{
    struct words *w = user;
    struct lt_buf out = LT_BUF((size_t)1 << 30);
    struct lt_script script;
    struct lt_script_opts opts = lt_settings_script(&w->settings, &w->voices);
    struct lt_lexicon *lexicon = NULL;
    lt_script_init(&script);
    struct lt_str printed = doc->byline;
    enum lt_status st = lt_tidy(cx, &w->settings.tidy, doc);
    if (!st && (w->form->says || w->settings.lexicon[0]))
        st = lt_settings_lexicon(cx, &w->settings, &lexicon);
    opts.lexicon = lexicon;
    if (!st && w->form->needs_script)
        st = lt_script(cx, &opts, doc, &script);
    doc->byline = printed; /* what is shown is as the page has it; tags of a file have it tidied */
    if (!st)
        st = w->form->write(cx, doc, &script, &out);
    if (!st)
        st = flush(cx, &out);
    if (!st && w->form->needs_script)
        summarise(w, doc, &script);
    lt_script_close(&script);
    lt_lexicon_close(lexicon);
    lt_buf_close(&out);
    return st;
}

static void add_sentence(void *user, struct lt_str sentence)
{
    struct lt_buf *out = user;
    lt_text_one_line(out, sentence);
}

/* Raw text, without any structure being looked for: one text, or with --lines one a line. */
static enum lt_status show_raw(struct lt_cx *cx, const struct words *w, struct lt_str text)
{
    struct lt_buf out = LT_BUF((size_t)1 << 30);
    struct lt_str lang = lt_str_of(w->settings.lang[0] ? w->settings.lang : "en");
    struct lt_str rest = text, line;
    enum lt_status st = LT_OK;
    if (!w->lines)
        st = lt_scribe_sentences(cx, lang, text, add_sentence, &out);
    while (w->lines && !st && lt_str_line(&rest, &line)) {
        st = lt_scribe_spoken(cx, lang, line, &out);
        lt_buf_addc(&out, '\n');
    }
    if (!st)
        st = flush(cx, &out);
    lt_buf_close(&out);
    return st;
}

static int show(struct words *w)
{
    struct lt_cx cx = {.warn = w->quiet ? NULL : lt_cli_warn};
    struct lt_buf bytes = {0};
    struct lt_source source;
    bool standard_input = !w->input || strcmp(w->input, "-") == 0;
    bool raw = w->lines || (standard_input && w->form->raw_from_stdin && !w->settings.type[0]);
    enum lt_status st = lt_source_open(&cx, &w->settings, w->input ? w->input : "-", &bytes, &source);
    if (!st && raw && source.path) {
        bytes = LT_BUF(LT_READ_MAX_BYTES);
        st = lt_io_read_file(&cx, source.path, &bytes);
        source.bytes = lt_buf_str(&bytes);
    }
    if (!st && raw) {
        st = show_raw(&cx, w, source.bytes);
    } else if (!st) {
        struct lt_read_opts opts = lt_settings_read(&w->settings);
        opts.whole_page = w->whole;
        struct lt_read_sink sink = {.article = show_article, .user = w};
        if (w->settings.voice[0])
            st = lt_voices_load(&cx, NULL, &w->voices);
        if (!st)
            st = lt_read(&cx, &opts, &source, &sink);
    }
    lt_voices_close(&w->voices);
    lt_buf_close(&bytes);
    return st ? lt_cli_fail(st, cx.what) : LT_EXIT_OK;
}

static int run(const struct lt_command *self, int argc, char **argv)
{
    struct words w = {.form = lt_text_form_find(LT_S("article"))};
    lt_settings_init(&w.settings);
    bool done = false;
    if (lt_cli_parse(self, argc, argv, own_word, setting, &w, &done))
        return LT_EXIT_USAGE;
    if (done)
        return LT_EXIT_OK;
    if (w.lines && strcmp(w.form->name, "spoken") != 0)
        return lt_cli_fail(LT_USAGE, "--lines goes with --as spoken");
    return show(&w);
}

static const struct lt_option options[] = {
    {"as", 'a', "FORM", "article json sentences spoken script ssml (article)",
     "article|json|sentences|spoken|script|ssml"},
    {"lines", 0, NULL, "with --as spoken: one answer for each line read", NULL},
    {"whole-page", 0, NULL, "HTML: all of the page, not its main text", NULL},
    {"quiet", 'q', NULL, "no account of what is not read out", NULL},
};

const struct lt_command lt_command_text = {
    .name = "text",
    .operands = "[INPUT] [--as FORM]",
    .about = "Shows what would be read out",
    .details = "Without INPUT, and for -, standard input is read: --as sentences takes it as it\n"
               "is, without looking for an article in it.\n",
    .options = options,
    .n_options = LT_COUNT(options),
    .settings = true,
    .run = run,
};
