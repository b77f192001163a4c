/* narrate/api_narrate.c - the public API: narrations. One article, or one input, that fails costs only
 * itself. */
#include "base/proc.h"
#include "base/utf8.h"
#include "narrate/api.h"
#include "narrate/inputs.h"
#include "narrate/output.h"
#include "narrate/portion.h"

#include <stdio.h>
#include <string.h>

bool lt_api_stops_all(enum lt_status st)
{
    return st == LT_CANCELLED || st == LT_FULL || st == LT_USAGE;
}

void lt_api_set_aside(struct lt_cx *cx, struct lectern *l, const char *input, struct lt_cx *first)
{
    if (!first->code) {
        first->code = cx->code;
        memcpy(first->what, cx->what, sizeof first->what);
        snprintf(l->error_input, sizeof l->error_input, "%s", input);
    }
    l->tally.failed++;
    struct lectern_failure failure = {sizeof failure, lt_api_status(cx->code), input, cx->what};
    if (l->on_failure)
        l->on_failure(l->failure_user, &failure);
    else
        lt_warn(cx, "%s", cx->what);
    lt_cx_reset(cx);
}

enum lectern_status lt_api_outcome(struct lectern *l, const char *input, enum lt_status st,
                                   const struct lt_cx *first)
{
    if (st)
        snprintf(l->error_input, sizeof l->error_input, "%s", input);
    return lt_api_status(st || !first->code ? st : lt_fail(&l->cx, first->code, "%s", first->what));
}

/* The sentence says which article it was, when it does not begin with it. */
static void name_article(struct lt_cx *cx, const struct lt_doc *doc)
{
    char what[sizeof cx->what];
    struct lt_str name = lt_utf8_cut(doc->name, 200), title = lt_utf8_cut(doc->title, 100);
    if (lt_str_starts(lt_str_of(cx->what), name))
        return;
    memcpy(what, cx->what, sizeof what);
    snprintf(cx->what, sizeof cx->what, LT_FMT "%s" LT_FMT "%s: %s", LT_ARG(name), title.n ? ", \"" : "",
             LT_ARG(title), title.n ? "\"" : "", what);
}

static enum lt_status narrate_part(void *user, struct lt_cx *cx, struct lt_doc *doc)
{
    struct lt_job *job = user;
    enum lt_status st = lt_article_narrate(cx, job, doc);
    if (!st)
        job->l->tally.written++;
    if (!st || lt_api_stops_all(st))
        return st;
    name_article(cx, doc);
    lt_api_set_aside(cx, job->l, job->input, &job->first);
    return LT_OK;
}

/* A document is one article, or each of its chapters is. */
static enum lt_status narrate_one(void *user, struct lt_cx *cx, struct lt_doc *doc)
{
    struct lt_job *job = user;
    const struct lt_settings *set = &job->l->settings;
    if (!set->split)
        return narrate_part(job, cx, doc);
    struct lt_tidy_opts tidy = lt_settings_tidy(set, &job->l->voices, doc, NULL);
    enum lt_status st = lt_tidy(cx, &tidy, doc);
    if (!st)
        st = lt_portion_split(cx, set->sections, doc, narrate_part, job);
    if (!st || lt_api_stops_all(st))
        return st;
    lt_api_set_aside(cx, job->l, job->input, &job->first);
    return LT_OK;
}

static void count_skipped(void *user)
{
    struct lt_job *job = user;
    job->l->tally.skipped++;
}

/* Every article of one source. Failures of articles are kept in *first; what is returned ends everything. */
static enum lt_status narrate_source(struct lt_cx *cx, struct lectern *l, const char *input,
                                     const struct lt_source *source, struct lt_str inside, const char *output,
                                     struct lt_cx *first)
{
    struct lt_job job = {.l = l,
                         .source = *source,
                         .input = input,
                         .inside = inside,
                         .number = ++l->jobs,
                         .output = output,
                         .parts = l->settings.split != 0,
                         .began_ms = lt_proc_now_ms()};
    struct lt_read_sink sink = {.article = narrate_one, .passed_over = count_skipped, .user = &job};
    struct lt_read_opts opts = lt_settings_read(&l->settings);
    opts.picture = !l->settings.cover[0];
    enum lt_status st = lt_source_read(cx, &l->settings, &l->reader, &opts, source, &sink);
    l->tally.seconds_spent += (double)(lt_proc_now_ms() - job.began_ms) / 1000;
    if (job.first.code && !first->code)
        *first = job.first;
    if (st && !lt_api_stops_all(st)) {
        lt_api_set_aside(cx, l, input, first);
        st = LT_OK;
    }
    return st;
}

static enum lt_status ready(struct lt_cx *cx, struct lectern *l, const char *output)
{
    if (l->settings.words && !l->settings.sidecars)
        return lt_fail(
            cx, LT_USAGE,
            "the setting words puts times into sidecars; say which with the setting sidecars, as vtt");
    enum lt_status st = lt_output_check(cx, &l->settings, output);
    /* It loads its libraries while voices are read and engines start. */
    if (!st && !l->settings.reader)
        st = lt_read_host_start(cx, &l->reader);
    return st ? st : lt_studio_ready(cx, l);
}

static enum lt_status narrate_input(struct lt_cx *cx, struct lectern *l, const struct lt_input *input,
                                    const char *output, struct lt_cx *first)
{
    struct lt_buf bytes = {0};
    struct lt_source source;
    enum lt_status st = lt_source_open(cx, &l->settings, input->path, &bytes, &source);
    if (!st) {
        st = narrate_source(cx, l, input->path, &source, input->inside, output, first);
    } else if (!lt_api_stops_all(st)) {
        lt_api_set_aside(cx, l, input->path, first);
        st = LT_OK;
    }
    lt_buf_close(&bytes);
    return st;
}

/* Many files do not fit into one. */
static enum lt_status check_tree(struct lt_cx *cx, const struct lt_inputs *in, const char *directory,
                                 const char *output)
{
    bool many = !output || strcmp(output, "-") == 0 || output[strlen(output) - 1] == '/';
    if (in->n <= 1 || many || lt_inputs_is_directory(output))
        return LT_OK;
    return lt_fail(
        cx, LT_USAGE,
        "%s is not a directory, and the %zu files in %s do not fit into one; a / at its end makes it one",
        output, in->n, directory);
}

static enum lt_status narrate_tree(struct lt_cx *cx, struct lectern *l, const char *directory,
                                   const char *output, struct lt_cx *first)
{
    struct lt_inputs in;
    lt_inputs_init(&in);
    enum lt_status st = lt_inputs_walk(cx, &in, directory);
    l->tally.skipped += in.skipped;
    if (!st)
        st = check_tree(cx, &in, directory, output);
    for (size_t i = 0; i < in.n && !st; i++)
        st = narrate_input(cx, l, &in.items[i], output, first);
    if (st && !lt_api_stops_all(st)) {
        lt_api_set_aside(cx, l, directory, first);
        st = LT_OK;
    }
    lt_inputs_close(&in);
    return st;
}

enum lectern_status lectern_narrate(lectern *l, const char *input, const char *output)
{
    if (!l || !input)
        return lt_api_refuse(l, "the input");
    struct lt_cx *cx = lt_api_begin(l), first = {0};
    input = lt_api_address(l, input);
    struct lt_input one = {.path = input};
    enum lt_status st = ready(cx, l, output);
    if (!st)
        st = lt_inputs_is_directory(input) ? narrate_tree(cx, l, input, output, &first)
                                           : narrate_input(cx, l, &one, output, &first);
    return lt_api_outcome(l, input, st, &first);
}

static enum lectern_status narrate_memory(struct lectern *l, const struct lt_source *source, const char *name,
                                          const char *output)
{
    struct lt_cx *cx = lt_api_begin(l), first = {0};
    enum lt_status st = ready(cx, l, output);
    if (!st)
        st = narrate_source(cx, l, name, source, (struct lt_str){0}, output, &first);
    return lt_api_outcome(l, name, st, &first);
}

enum lectern_status lectern_narrate_bytes(lectern *l, const char *name, const void *bytes, size_t n,
                                          const char *output)
{
    if (!l || !name || (!bytes && n))
        return lt_api_refuse(l, name ? "the input's bytes" : "the input's name");
    struct lt_source source = lt_api_source(l, name, bytes, n);
    return narrate_memory(l, &source, name, output);
}

enum lectern_status lectern_words_speak(lectern *l, const char *output)
{
    if (!l || !output)
        return lt_api_refuse(l, "the output");
    static const char name[] = "words.txt";
    struct lt_buf words = l->words;
    l->words = LT_BUF(words.max);
    struct lt_source source = lt_api_source(l, name, words.p, words.n);
    source.type = LT_S("text");
    enum lectern_status st = words.n ? narrate_memory(l, &source, name, output) : LECTERN_OK;
    lt_buf_close(&words);
    return st;
}
