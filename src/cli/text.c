/* cli/text.c - `lectern text`: what lectern makes of an input, before anything is spoken: the article,
 * everything known about it as JSON, its sentences, what is said. */
#include "cli/cli.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct text_words {
    const char **inputs;
    size_t n;
    const char *form;
    bool lines, quiet;
};

static enum lt_status word(void *user, struct lt_cx *cx, const struct lt_option *option, const char *value)
{
    struct text_words *w = user;
    (void)cx;
    if (!option)
        w->inputs[w->n++] = value;
    else if (strcmp(option->name, "as") == 0)
        w->form = value;
    else
        *(strcmp(option->name, "lines") == 0 ? &w->lines : &w->quiet) = true;
    return LT_OK;
}

/* The account of what is not spoken, in one line. */
static void summarise(void *user, const struct lectern_episode *e)
{
    (void)user;
    if (e->skips && e->skips[0])
        lt_cli_say("%s: left out: %s", e->input, e->skips);
}

static enum lectern_status show_one(lectern *l, const char *input, void *user)
{
    const struct text_words *w = user;
    return lectern_text(l, input, w->lines ? "lines" : w->form);
}

static int show(lectern *l, struct text_words *w)
{
    if (w->lines && strcmp(w->form, "spoken") != 0)
        return lt_cli_fail(LECTERN_USAGE, "--lines goes with --as spoken");
    if (w->n == 0)
        w->inputs[w->n++] = "-";
    lectern_on_warning(l, w->quiet ? NULL : lt_cli_warn, NULL);
    lectern_on_episode(l, w->quiet ? NULL : summarise, NULL);
    return lt_cli_each(l, w->inputs, w->n, show_one, w);
}

static int run(const struct lt_command *self, int argc, char **argv)
{
    struct text_words w = {.form = "article", .inputs = lt_cli_inputs(argc)};
    lectern *l = lt_cli_open();
    bool done = false;
    int status = LT_EXIT_FAILED;
    if (l && w.inputs && lt_cli_parse(self, argc, argv, word, &w, l, &done))
        status = LT_EXIT_USAGE;
    else if (l && w.inputs)
        status = done ? LT_EXIT_OK : show(l, &w);
    free(w.inputs);
    lt_cli_close(l);
    return status;
}

static const struct lt_option options[] = {
    {"as", 'a', "FORM", "article json sections sentences spoken script ssml",
     "article|json|sections|sentences|spoken|script|ssml"},
    {"lines", 0, NULL, "with --as spoken: one answer for each line read", NULL},
    {"quiet", 'q', NULL, "no account of what is not read out", NULL},
};

const struct lt_command lt_command_text = {
    .name = "text",
    .operands = "[INPUT...] [--as FORM]",
    .about = "Shows what would be read out",
    .details = "Without INPUT, and for -, standard input is read: --as sentences takes it as it\n"
               "is, without looking for an article in it.\n",
    .options = options,
    .n_options = LT_COUNT(options),
    .settings = LECTERN_FOR_TEXT,
    .run = run,
};
