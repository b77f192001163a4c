/* cli/inspect.c - `lectern inspect`: what is in a finished file. */
#include "cli/cli.h"

#include <string.h>

struct inspect_words {
    const char *files[256];
    size_t n;
    bool json, silent;
};

static enum lt_status word(void *user, struct lt_cx *cx, const struct lt_option *option, const char *value)
{
    struct inspect_words *w = user;
    if (option)
        *(strcmp(option->name, "json") == 0 ? &w->json : &w->silent) = true;
    else if (w->n == LT_COUNT(w->files))
        return lt_fail(cx, LT_USAGE, "more than %zu files", LT_COUNT(w->files));
    else
        w->files[w->n++] = value;
    return LT_OK;
}

static int inspect(lectern *l, const struct inspect_words *w)
{
    int status = LT_EXIT_OK;
    if (w->n == 0)
        return lt_cli_fail(LECTERN_USAGE, "inspect needs a file; lectern inspect --help tells more");
    for (size_t i = 0; i < w->n; i++) {
        enum lectern_status st = lectern_inspect(l, w->files[i], w->json ? "json" : "text", !w->silent);
        if (!st)
            continue;
        status = lt_cli_fail_of(l, st);
        if (st == LECTERN_CANCELLED)
            break;
        status = LT_EXIT_FAILED;
    }
    return status;
}

static int run(const struct lt_command *self, int argc, char **argv)
{
    struct inspect_words w = {0};
    lectern *l = lt_cli_open();
    bool done = false;
    if (!l)
        return LT_EXIT_FAILED;
    int status = LT_EXIT_OK;
    lectern_on_output(l, lt_cli_write, NULL); /* tags are somebody else's words */
    if (lt_cli_parse(self, argc, argv, word, &w, l, &done))
        status = LT_EXIT_USAGE;
    else if (!done)
        status = inspect(l, &w);
    lt_cli_close(l);
    return status;
}

static const struct lt_option options[] = {
    {"json", 0, NULL, "as JSON, one object a file", NULL},
    {"no-sound", 0, NULL, "do not decode it: no loudness, no silences; at once", NULL},
};

const struct lt_command lt_command_inspect = {
    .name = "inspect",
    .operands = "FILE...",
    .about = "Shows and verifies finished files: length, loudness, tags, chapters",
    .options = options,
    .n_options = LT_COUNT(options),
    .run = run,
};
