/* cli/voices.c - `lectern voices`: which profiles there are; `lectern voices calibrate`: how loud they are.
 */
#include "cli/calibrate.h"
#include "cli/cli.h"

#include "base/json.h"
#include "speak/speak.h"

#include <string.h>

struct words {
    bool names, json, calibrate;
    struct lt_calibration how;
    const char *voices[256]; /* to be calibrated */
    size_t n;
};

static enum lt_status operand(struct words *w, struct lt_cx *cx, const char *value)
{
    if (!w->calibrate && strcmp(value, "calibrate") != 0)
        return lt_fail(cx, LT_USAGE, "voices takes no '%s'", value);
    if (!w->calibrate)
        w->calibrate = true;
    else if (w->n == LT_COUNT(w->voices))
        return lt_fail(cx, LT_USAGE, "more than %zu voices", LT_COUNT(w->voices));
    else
        w->voices[w->n++] = value;
    return LT_OK;
}

static enum lt_status word(void *user, struct lt_cx *cx, const struct lt_option *option, const char *value)
{
    struct words *w = user;
    if (!option)
        return operand(w, cx, value);
    if (strcmp(option->name, "text") == 0)
        w->how.text = value;
    else if (strcmp(option->name, "dry-run") == 0)
        w->how.dry = true;
    else
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

/* One after the other; what was found before a failure is printed. */
static enum lt_status calibrate(struct lt_cx *cx, const struct words *w, const struct lt_voices *voices,
                                struct lt_buf *out)
{
    if (w->n == 0)
        return lt_fail(cx, LT_USAGE, "usage: lectern voices calibrate NAME...");
    for (size_t i = 0; i < w->n; i++) {
        const struct lt_voice *voice = lt_voices_find(voices, lt_str_of(w->voices[i]));
        if (!voice)
            return lt_fail(cx, LT_NOTFOUND, "there is no voice '%s'", w->voices[i]);
        enum lt_status st = lt_cli_calibrate(cx, &w->how, voice, out);
        if (st)
            return st;
    }
    return LT_OK;
}

static void list(const struct words *w, const struct lt_voices *voices, struct lt_buf *out)
{
    for (size_t i = 0; w->names && i < voices->n; i++)
        lt_buf_addf(out, LT_FMT "\n", LT_ARG(voices->items[i].name));
    if (!w->names)
        (w->json ? as_json : as_table)(out, voices);
}

static int run(const struct lt_command *self, int argc, char **argv)
{
    struct words w = {0};
    bool done = false;
    if (lt_cli_parse(self, argc, argv, word, NULL, &w, &done))
        return LT_EXIT_USAGE;
    if (done)
        return LT_EXIT_OK;
    struct lt_cx cx = {.warn = lt_cli_warn, .cancel = lt_cli_interrupted()};
    struct lt_voices voices = {0};
    struct lt_buf text = LT_BUF((size_t)4 << 20);
    lt_cli_catch_signals(NULL, NULL);
    enum lt_status st = lt_voices_load(&cx, NULL, &voices);
    if (!st && w.calibrate)
        st = calibrate(&cx, &w, &voices, &text);
    else if (!st)
        list(&w, &voices, &text);
    int status = text.n ? lt_cli_print(lt_buf_str(&text)) : LT_EXIT_OK;
    if (st)
        status = lt_cli_fail(cx.code, cx.what);
    lt_buf_close(&text);
    lt_voices_close(&voices);
    return status;
}

static const struct lt_option options[] = {
    {"names", 0, NULL, "names only, one a line", NULL},
    {"json", 0, NULL, "as JSON", NULL},
    {"text", 0, "FILE", "calibrate: read this text, not the profile's sample", NULL},
    {"dry-run", 0, NULL, "calibrate: say the gain, do not write it", NULL},
};

const struct lt_command lt_command_voices = {
    .name = "voices",
    .operands = "[calibrate NAME...]",
    .about = "Lists the voices there are, or finds how loud they must be made",
    .details = "calibrate lets a voice read, finds the gain that makes it as loud as the others\n"
               "(-19 LUFS as stored) and writes it into its profile as gain-db.\n",
    .options = options,
    .n_options = LT_COUNT(options),
    .run = run,
};
