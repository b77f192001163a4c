/* cli/voices.c - `lectern voices`: which profiles there are, `lectern voices --languages`: which
 * languages, `lectern voices calibrate`: how loud the voices are. */
#include "cli/cli.h"

#include "base/json.h"

#include <string.h>

struct voices_words {
    bool names, json, languages, calibrate;
    const char *text;        /* to be read for calibrating; NULL: the profile's own sample */
    bool dry;                /* say the gain, do not write it */
    const char *voices[256]; /* to be calibrated */
    size_t n;
};

static enum lt_status operand(struct voices_words *w, struct lt_cx *cx, const char *value)
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
    struct voices_words *w = user;
    if (!option)
        return operand(w, cx, value);
    if (strcmp(option->name, "text") == 0)
        w->text = value;
    else if (strcmp(option->name, "dry-run") == 0)
        w->dry = true;
    else if (strcmp(option->name, "languages") == 0)
        w->languages = true;
    else
        *(strcmp(option->name, "names") == 0 ? &w->names : &w->json) = true;
    return LT_OK;
}

static void as_names(struct lt_buf *out, lectern *l)
{
    const struct lectern_voice *v;
    for (size_t i = 0; (v = lectern_voice_at(l, i)); i++)
        lt_buf_addf(out, "%s\n", v->name);
}

static void as_json(struct lt_buf *out, lectern *l)
{
    const struct lectern_voice *v;
    struct lt_json j = LT_JSON(out);
    lt_json_array(&j);
    for (size_t i = 0; (v = lectern_voice_at(l, i)); i++) {
        lt_json_object(&j);
        lt_json_put_str(&j, "name", lt_str_of(v->name));
        lt_json_put_str(&j, "lang", lt_str_of(v->lang));
        lt_json_put_str(&j, "engine", lt_str_of(v->engine));
        lt_json_put_str(&j, "about", lt_str_of(v->about));
        lt_json_end_object(&j);
    }
    lt_json_end_array(&j);
    lt_buf_addc(out, '\n');
}

static void as_table(struct lt_buf *out, lectern *l)
{
    const struct lectern_voice *v;
    lt_buf_addf(out, "%-12s %-8s %-8s %s\n", "NAME", "LANGUAGE", "ENGINE", "ABOUT");
    for (size_t i = 0; (v = lectern_voice_at(l, i)); i++)
        lt_buf_addf(out, "%-12s %-8s %-8s %s\n", v->name, v->lang, v->engine, v->about);
}

static void languages_as_names(struct lt_buf *out, lectern *l)
{
    const struct lectern_language *g;
    for (size_t i = 0; (g = lectern_language_at(l, i)); i++)
        lt_buf_addf(out, "%s\n", g->tag);
}

static void languages_as_json(struct lt_buf *out, lectern *l)
{
    const struct lectern_language *g;
    struct lt_json j = LT_JSON(out);
    lt_json_array(&j);
    for (size_t i = 0; (g = lectern_language_at(l, i)); i++) {
        lt_json_object(&j);
        lt_json_put_str(&j, "tag", lt_str_of(g->tag));
        lt_json_put_str(&j, "name", lt_str_of(g->name));
        lt_json_put_str(&j, "level", lt_str_of(g->level));
        if (g->voice)
            lt_json_put_str(&j, "voice", lt_str_of(g->voice));
        lt_json_end_object(&j);
    }
    lt_json_end_array(&j);
    lt_buf_addc(out, '\n');
}

static void languages_as_table(struct lt_buf *out, lectern *l)
{
    const struct lectern_language *g;
    lt_buf_addf(out, "%-4s %-16s %-11s %s\n", "TAG", "LANGUAGE", "LEVEL", "VOICE");
    for (size_t i = 0; (g = lectern_language_at(l, i)); i++)
        lt_buf_addf(out, "%-4s %-16s %-11s %s\n", g->tag, g->name, g->level, g->voice ? g->voice : "-");
}

/* One after the other; what was found before a failure is printed. */
static enum lectern_status calibrate(lectern *l, const struct voices_words *w, struct lt_buf *out)
{
    for (size_t i = 0; i < w->n; i++) {
        const struct lectern_calibration *c = NULL;
        enum lectern_status st = lectern_calibrate(l, w->voices[i], w->text, w->dry, &c);
        if (st)
            return st;
        lt_buf_addf(out, "%s: %s = %.1f (was %.1f)\n", w->voices[i], c->key, c->gain_db, c->was_db);
    }
    return LECTERN_OK;
}

static enum lectern_status act(lectern *l, const struct voices_words *w, struct lt_buf *out)
{
    if (w->calibrate)
        return calibrate(l, w, out);
    enum lectern_status st = lectern_voices(l, NULL);
    if (!st && w->languages)
        (w->names ? languages_as_names : w->json ? languages_as_json : languages_as_table)(out, l);
    else if (!st)
        (w->names ? as_names : w->json ? as_json : as_table)(out, l);
    return st;
}

static int work(lectern *l, const struct voices_words *w)
{
    if (w->calibrate && w->n == 0)
        return lt_cli_fail(LECTERN_USAGE, "usage: lectern voices calibrate NAME...");
    struct lt_buf text = LT_BUF((size_t)4 << 20);
    enum lectern_status st = act(l, w, &text);
    int status = text.n ? lt_cli_print(lt_buf_str(&text)) : LT_EXIT_OK;
    lt_buf_close(&text);
    return st ? lt_cli_fail_of(l, st) : status;
}

static int run(const struct lt_command *self, int argc, char **argv)
{
    struct voices_words w = {0};
    lectern *l = lt_cli_open();
    bool done = false;
    if (!l)
        return LT_EXIT_FAILED;
    int status = LT_EXIT_OK;
    if (lt_cli_parse(self, argc, argv, word, &w, l, &done))
        status = LT_EXIT_USAGE;
    else if (!done)
        status = work(l, &w);
    lt_cli_close(l);
    return status;
}

static const struct lt_option options[] = {
    {"names", 0, NULL, "names only, one a line", NULL},
    {"json", 0, NULL, "as JSON", NULL},
    {"languages", 0, NULL, "the languages, how far each goes, and its voice", NULL},
    {"text", 0, "FILE", "calibrate: read this text, not the profile's sample", NULL},
    {"dry-run", 0, NULL, "calibrate: say the gain, do not write it", NULL},
};

const struct lt_command lt_command_voices = {
    .name = "voices",
    .operands = "[calibrate NAME...]",
    .about = "Lists voices or languages, or finds how loud voices must be made",
    .details = "--languages: a language is recognised, has rules for where its sentences end,\n"
               "is spoken (the words a reader adds), or full (numbers, dates, units, money).\n"
               "calibrate lets a voice read, finds the gain that makes it as loud as the others\n"
               "(-19 LUFS as stored) and writes it into its profile as gain-db.\n",
    .options = options,
    .n_options = LT_COUNT(options),
    .run = run,
};
