/* cli/voices.c - `lectern voices`: which profiles there are. */
#include "cli/cli.h"

#include "base/json.h"
#include "speak/speak.h"

#include <string.h>

struct words {
    bool names, json;
};

static enum lt_status word(void *user, struct lt_cx *cx, const struct lt_option *option, const char *value)
{
    struct words *w = user;
    if (!option)
        return lt_fail(cx, LT_USAGE, "voices takes no '%s'", value);
    *(strcmp(option->name, "names") == 0 ? &w->names : &w->json) = true;
    return LT_OK;
}

static void as_json(struct lt_buf *out, const struct lt_voices *v)
{
    struct lt_json j = LT_JSON(out);
    lt_json_array(&j);
    for (size_t i = 0; i < v->n; i++) {
        lt_json_object(&j);
        lt_json_put_str(&j, "name", v->items[i].name);
        lt_json_put_str(&j, "lang", v->items[i].lang);
        lt_json_put_str(&j, "engine", v->items[i].engine);
        lt_json_put_str(&j, "about", v->items[i].about);
        lt_json_end_object(&j);
    }
    lt_json_end_array(&j);
    lt_buf_addc(out, '\n');
}

static void as_table(struct lt_buf *out, const struct lt_voices *v)
{
    lt_buf_addf(out, "%-12s %-8s %-8s %s\n", "NAME", "LANGUAGE", "ENGINE", "ABOUT");
    for (size_t i = 0; i < v->n; i++) {
        const struct lt_voice *voice = &v->items[i];
        lt_buf_addf(out, "%-12.*s %-8.*s %-8.*s " LT_FMT "\n", LT_ARG(voice->name), LT_ARG(voice->lang),
                    LT_ARG(voice->engine), LT_ARG(voice->about));
    }
}

static int run(const struct lt_command *self, int argc, char **argv)
{
    struct words w = {0};
    bool done = false;
    if (lt_cli_parse(self, argc, argv, word, NULL, &w, &done))
        return LT_EXIT_USAGE;
    if (done)
        return LT_EXIT_OK;
    struct lt_cx cx = {.warn = lt_cli_warn};
    struct lt_voices voices = {0};
    struct lt_buf text = LT_BUF((size_t)4 << 20);
    int status;
    if (lt_voices_load(&cx, NULL, &voices)) {
        status = lt_cli_fail(cx.code, cx.what);
    } else {
        for (size_t i = 0; w.names && i < voices.n; i++)
            lt_buf_addf(&text, LT_FMT "\n", LT_ARG(voices.items[i].name));
        if (!w.names)
            (w.json ? as_json : as_table)(&text, &voices);
        status = lt_cli_print(lt_buf_str(&text));
    }
    lt_buf_close(&text);
    lt_voices_close(&voices);
    return status;
}

static const struct lt_option options[] = {
    {"names", 0, NULL, "names only, one a line", NULL},
    {"json", 0, NULL, "as JSON", NULL},
};

const struct lt_command lt_command_voices = {
    .name = "voices",
    .operands = "",
    .about = "Lists the voices there are",
    .options = options,
    .n_options = LT_COUNT(options),
    .run = run,
};
