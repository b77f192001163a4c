/* cli/voices.c - `lectern voices`: which profiles there are, `lectern voices --languages`: which
 * languages, `lectern voices calibrate`: how loud the voices are. The rest is in voices_install.c. */
#include "cli/voices.h"

#include "base/json.h"

#include <stdio.h>
#include <string.h>

struct voices_verb {
    const char *name;
    enum lectern_status (*act)(lectern *l, const struct lt_voices_words *w, struct lt_buf *out);
    bool named; /* it needs names */
};

static const struct voices_verb *find(const char *name);

static enum lt_status operand(struct lt_voices_words *w, struct lt_cx *cx, const char *value)
{
    if (!w->verb && !find(value))
        return lt_fail(cx, LT_USAGE, "voices takes no '%s'", value);
    if (!w->verb)
        w->verb = value;
    else if (w->n == LT_COUNT(w->names))
        return lt_fail(cx, LT_USAGE, "more than %zu voices", LT_COUNT(w->names));
    else
        w->names[w->n++] = value;
    return LT_OK;
}

static enum lt_status word(void *user, struct lt_cx *cx, const struct lt_option *option, const char *value)
{
    struct lt_voices_words *w = user;
    if (!option)
        return operand(w, cx, value);
    const struct {
        const char *name, **text;
        bool *set;
    } all[] = {
        {"text", &w->text, NULL},        {"prefix", &w->prefix, NULL}, {"voices", &w->kokoro, NULL},
        {"only", &w->only, NULL},        {"dry-run", NULL, &w->dry},   {"languages", NULL, &w->languages},
        {"names", NULL, &w->only_names}, {"json", NULL, &w->json},     {"yes", NULL, &w->yes},
        {"default", NULL, &w->choose},   {"none", NULL, &w->none}};
    for (size_t i = 0; i < LT_COUNT(all); i++) {
        if (strcmp(option->name, all[i].name) != 0)
            continue;
        if (all[i].text)
            *all[i].text = value;
        else
            *all[i].set = true;
    }
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
        lt_json_put_opt(&j, "alias", lt_str_of(v->alias));
        lt_json_put_opt(&j, "licence", lt_str_of(v->licence));
        lt_json_put_opt(&j, "credit", lt_str_of(v->credit));
        lt_json_put_bool(&j, "chosen", v->chosen != 0);
        lt_json_end_object(&j);
    }
    lt_json_end_array(&j);
    lt_buf_addc(out, '\n');
}

static void as_table(struct lt_buf *out, lectern *l)
{
    const struct lectern_voice *v;
    lt_buf_addf(out, "%-20s %-8s %-8s %s\n", "NAME", "LANGUAGE", "ENGINE", "ABOUT");
    for (size_t i = 0; (v = lectern_voice_at(l, i)); i++)
        lt_buf_addf(out, "%-20s %-8s %-8s %s%s\n", v->name, v->lang, v->engine, v->about,
                    v->chosen ? " (chosen)" : "");
}

/* How pleasant an engine's voices are to listen to; others lie between. */
static int rank_of(const char *engine)
{
    static const struct {
        const char *engine;
        int rank;
    } ranks[] = {{"kokoro", 5}, {"piper", 4}, {"flite", 2}, {"espeak", 1}, {"tone", 0}};
    for (size_t i = 0; i < LT_COUNT(ranks); i++)
        if (strcmp(ranks[i].engine, engine) == 0)
            return ranks[i].rank;
    return 3;
}

/* "en" of "en-US". */
static bool is_of(const char *tag, const char *language)
{
    size_t n = strcspn(tag, "-_");
    return strlen(language) == n && strncmp(tag, language, n) == 0;
}

/* The best voice that there is for a language, the one that reads it first among equals; valid until the next
 * call. */
static const struct lectern_voice *best_for(lectern *l, const struct lectern_language *g, char reader[64])
{
    int best = -1;
    size_t at = 0;
    const struct lectern_voice *v;
    char language[16], region[40] = "";
    snprintf(language, sizeof language, "%s", g->tag);
    snprintf(reader, 64, "%s", g->voice ? g->voice : "");
    for (size_t i = 0; (v = lectern_voice_at(l, i)); i++)
        if (strcmp(v->name, reader) == 0)
            snprintf(region, sizeof region, "%s", v->lang);
    for (size_t i = 0; (v = lectern_voice_at(l, i)); i++) {
        int rank =
            4 * rank_of(v->engine) + 2 * (strcmp(v->lang, region) == 0) + (strcmp(v->name, reader) == 0);
        rank = is_of(v->lang, language) ? rank : -1;
        at = rank > best ? i : at;
        best = rank > best ? rank : best;
    }
    return best < 0 ? NULL : lectern_voice_at(l, at);
}

static void best_as_table(struct lt_buf *out, lectern *l)
{
    const struct lectern_language *g;
    lt_buf_addf(out, "%-4s %-16s %-20s %-8s %s\n", "TAG", "LANGUAGE", "BEST VOICE", "ENGINE", "LICENCE");
    for (size_t i = 0; (g = lectern_language_at(l, i)); i++) {
        char reader[64], tag[16], name[64];
        snprintf(tag, sizeof tag, "%s", g->tag);
        snprintf(name, sizeof name, "%s", g->name);
        const struct lectern_voice *v = best_for(l, g, reader);
        if (v)
            lt_buf_addf(out, "%-4s %-16s %-20s %-8s %s%s\n", tag, name, v->name, v->engine,
                        v->licence[0]                      ? v->licence
                        : strcmp(v->engine, "espeak") == 0 ? "GPL-3"
                                                           : "not stated",
                        strcmp(v->name, reader) == 0 ? "" : " (reads when asked for)");
    }
    lt_buf_addz(out,
                "\nAll voices: lectern voices list. A better one: lectern voices install NAME, of\n"
                "https://huggingface.co/rhasspy/piper-voices; lectern voices default NAME lets it read.\n");
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
static enum lectern_status calibrate(lectern *l, const struct lt_voices_words *w, struct lt_buf *out)
{
    for (size_t i = 0; i < w->n; i++) {
        const struct lectern_calibration *c = NULL;
        enum lectern_status st = lectern_calibrate(l, w->names[i], w->text, w->dry, &c);
        if (st)
            return st;
        lt_buf_addf(out, "%s: %s = %.1f (was %.1f)\n", w->names[i], c->key, c->gain_db, c->was_db);
    }
    return LECTERN_OK;
}

static enum lectern_status list(lectern *l, const struct lt_voices_words *w, struct lt_buf *out)
{
    enum lectern_status st = lectern_voices(l, NULL);
    if (!st && w->languages)
        (w->only_names ? languages_as_names : w->json ? languages_as_json : languages_as_table)(out, l);
    else if (!st)
        (w->only_names ? as_names : w->json ? as_json : w->verb ? as_table : best_as_table)(out, l);
    return st;
}

static const struct voices_verb verbs[] = {
    {"list", list, false},
    {"install", lt_cli_voices_install, true},
    {"remove", lt_cli_voices_remove, true},
    {"default", lt_cli_voices_default, true},
    {"calibrate", calibrate, true},
};

static const struct voices_verb *find(const char *name)
{
    for (size_t i = 0; i < LT_COUNT(verbs); i++)
        if (strcmp(verbs[i].name, name) == 0)
            return &verbs[i];
    return NULL;
}

static int work(lectern *l, const struct lt_voices_words *w)
{
    const struct voices_verb *verb = find(w->verb ? w->verb : "list");
    char usage[100];
    snprintf(usage, sizeof usage, "usage: lectern voices %s%s", verb->name, verb->named ? " NAME..." : "");
    if (verb->named != (w->n > 0))
        return lt_cli_fail(LECTERN_USAGE, usage);
    struct lt_buf text = LT_BUF((size_t)4 << 20);
    enum lectern_status st = verb->act(l, w, &text);
    int status = text.n ? lt_cli_print(lt_buf_str(&text)) : LT_EXIT_OK;
    lt_buf_close(&text);
    return st ? lt_cli_fail_of(l, st) : status;
}

static int run(const struct lt_command *self, int argc, char **argv)
{
    struct lt_voices_words w = {0};
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
    {"yes", 'y', NULL, "install: do not ask, the licence is agreed to", NULL},
    {"default", 0, NULL, "install: the voice for its language from now on", NULL},
    {"prefix", 0, "DIR", "install: for all users, into DIR/share/lectern", NULL},
    {"voices", 0, "PLACE", "install: Kokoro's voices (a folder, file or URL)", NULL},
    {"only", 0, "NAMES", "install: these of many voices (af_heart,bf_emma)", NULL},
    {"none", 0, NULL, "default: the voice is no longer that", NULL},
    {"text", 0, "FILE", "calibrate: read this text, not the profile's sample", NULL},
    {"dry-run", 0, NULL, "calibrate: say the gain, do not write it", NULL},
};

const struct lt_command lt_command_voices = {
    .name = "voices",
    .operands = "[list|install|remove|default|calibrate NAME...]",
    .about = "Lists, installs, removes, chooses and calibrates voices",
    .details = "install: a name of Piper's catalogue (en_US-lessac-medium), a URL, or files:\n"
               "NAME.onnx, an archive of voices, ONNX Runtime's wheel. Nothing else downloads.\n"
               "calibrate finds the gain that makes a voice as loud as the others.\n"
               "--languages: a language is recognised, has rules for its sentences' ends, is\n"
               "spoken (the words a reader adds), or full (numbers, dates, units, money).\n",
    .options = options,
    .n_options = LT_COUNT(options),
    .settings = LECTERN_FOR_VOICES,
    .run = run,
};
