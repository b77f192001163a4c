/* cli/words.c - `lectern words`: the words of an input that may be said wrong, with how they will be said, as
 * a table, JSON, or a lexicon to fill in; or spoken one after the other, to be listened to. */
#include "cli/cli.h"

#include <stdlib.h>
#include <string.h>

struct words_given {
    const char **inputs;
    size_t n;
    const char *as, *speak;
};

static enum lt_status word(void *user, struct lt_cx *cx, const struct lt_option *option, const char *value)
{
    struct words_given *w = user;
    (void)cx;
    if (!option)
        w->inputs[w->n++] = value;
    else
        *(strcmp(option->name, "as") == 0 ? &w->as : &w->speak) = value;
    return LT_OK;
}

static enum lectern_status list_one(lectern *l, const char *input, void *user)
{
    const struct words_given *w = user;
    return lectern_words(l, input, w->as);
}

static enum lectern_status speak(lectern *l, const char *output, void *user)
{
    (void)user;
    return lectern_words_speak(l, output);
}

static int list(lectern *l, struct words_given *w)
{
    if (w->n == 0)
        w->inputs[w->n++] = "-";
    int status = lt_cli_each(l, w->inputs, w->n, list_one, w);
    if (status == LT_EXIT_USAGE || status == LT_EXIT_INTERRUPTED || !w->speak)
        return status;
    int spoken = lt_cli_each(l, &w->speak, 1, speak, NULL);
    return spoken ? spoken : status;
}

static int run(const struct lt_command *self, int argc, char **argv)
{
    struct words_given w = {.as = "table", .inputs = lt_cli_inputs(argc)};
    lectern *l = lt_cli_open();
    bool done = false;
    int status = LT_EXIT_FAILED;
    if (l && w.inputs && lt_cli_parse(self, argc, argv, word, &w, l, &done))
        status = LT_EXIT_USAGE;
    else if (l && w.inputs)
        status = done ? LT_EXIT_OK : list(l, &w);
    free(w.inputs);
    lt_cli_close(l);
    return status;
}

static const struct lt_option options[] = {
    {"as", 'a', "FORM", "table, json or lexicon (table)", "table|json|lexicon"},
    {"speak", 0, "FILE", "the words, read out one by one", NULL},
};

const struct lt_command lt_command_words = {
    .name = "words",
    .operands = "[INPUT...] [--as FORM]",
    .about = "Lists words that may be said wrong, with how they are said",
    .details = "Names, foreign words, code-like words and capitals, most frequent first. --as\n"
               "lexicon prints a file to edit and to give to --lexicon (voices/LEXICONS.md).\n",
    .options = options,
    .n_options = LT_COUNT(options),
    .settings = LECTERN_FOR_WORDS,
    .run = run,
};
