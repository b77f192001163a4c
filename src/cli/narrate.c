/* cli/narrate.c - `lectern narrate`, the default command. It stands on the public API. */
#include "base/shown.h"
#include "cli/cli.h"
#include "cli/progress.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct narrate_words {
    lectern *l;
    const char **inputs; /* as given */
    size_t n_inputs;
    const char *output;
    bool quiet, dry;
    enum lt_log_format format;
};

static enum lt_status own_word(void *user, struct lt_cx *cx, const struct lt_option *option,
                               const char *value)
{
    struct narrate_words *w = user;
    (void)cx;
    if (!option)
        w->inputs[w->n_inputs++] = value;
    else if (strcmp(option->name, "output") == 0)
        w->output = value;
    else if (strcmp(option->name, "quiet") == 0)
        w->quiet = true;
    else if (strcmp(option->name, "dry-run") == 0)
        w->dry = true;
    else
        w->format = strcmp(value, "json") == 0 ? LT_LOG_JSON : LT_LOG_PLAIN;
    return LT_OK;
}

/* Several inputs need a directory to go to; one named with a slash at its end is made. */
static int check_output(const struct narrate_words *w)
{
    char sentence[4500];
    struct stat about;
    if (w->n_inputs == 0)
        return lt_cli_fail(LECTERN_USAGE,
                           "nothing to narrate; give a file, a directory, a URL, or - for standard input");
    if (w->output && strcmp(w->output, "-") == 0 && isatty(STDOUT_FILENO))
        return lt_cli_fail(LECTERN_USAGE,
                           "standard output is a terminal, and -o - sends sound; it is for a pipe or a file");
    if (!w->output || strcmp(w->output, "-") == 0)
        return LT_EXIT_OK;
    size_t n = strlen(w->output);
    if (n && w->output[n - 1] == '/' && mkdir(w->output, 0777) != 0 && errno != EEXIST) {
        snprintf(sentence, sizeof sentence, "%s: cannot make the directory: %s", w->output, strerror(errno));
        return lt_cli_fail(LECTERN_IO, sentence);
    }
    bool directory = stat(w->output, &about) == 0 && S_ISDIR(about.st_mode);
    if (w->n_inputs == 1 || directory)
        return LT_EXIT_OK;
    snprintf(sentence, sizeof sentence,
             "%s is not a directory, and %zu inputs do not fit into one file; a / at its end makes it one",
             w->output, w->n_inputs);
    return lt_cli_fail(LECTERN_USAGE, sentence);
}

/* What failed and cost only itself has been told already; what stops everything has not. */
static int stopped(struct narrate_words *w, struct lt_progress *progress, enum lectern_status st)
{
    if (st == LECTERN_CANCELLED && !lt_cli_interrupted())
        return LT_EXIT_OK; /* whoever listened has heard enough */
    if (st == LECTERN_CANCELLED) {
        lt_progress_error(progress, "interrupted: nothing half-written was left behind");
        return LT_EXIT_INTERRUPTED;
    }
    lt_progress_error(progress, lectern_error(w->l));
    return st == LECTERN_USAGE ? LT_EXIT_USAGE : LT_EXIT_FAILED;
}

static int narrate_all(struct narrate_words *w, struct lt_progress *progress)
{
    int status = LT_EXIT_OK;
    for (size_t i = 0; i < w->n_inputs; i++) {
        size_t failed = lectern_tally(w->l)->failed;
        enum lectern_status st = lectern_narrate(w->l, w->inputs[i], w->output);
        if (st == LECTERN_OK)
            continue;
        if (st == LECTERN_CANCELLED || st == LECTERN_USAGE || st == LECTERN_FULL)
            return stopped(w, progress, st);
        status = LT_EXIT_FAILED;
        if (lectern_tally(w->l)->failed == failed) /* not about one input: no voices, no memory */
            return stopped(w, progress, st);
    }
    return status;
}

/* "1:02:03" */
static const char *clock_of(double seconds, char text[32])
{
    long long s = (long long)(seconds + 0.5);
    snprintf(text, 32, "%lld:%02lld:%02lld", s / 3600, s / 60 % 60, s % 60);
    return text;
}

static void say_estimate(void *user, const struct lectern_episode *e)
{
    char audio[32], work[32];
    struct lt_buf *out = user;
    lt_shown_line(out, lt_str_of(e->title[0] ? e->title : e->input));
    lt_buf_addf(out, ": %s of audio, %s of work, %.1f MB\n", clock_of(e->seconds, audio),
                clock_of(e->seconds_spent, work), (double)e->bytes / 1e6);
}

static enum lectern_status estimate_one(lectern *l, const char *input, void *user)
{
    return lectern_estimate(l, input, user);
}

/* What it would come to, article by article. */
static int estimate(struct narrate_words *w)
{
    struct lectern_estimate all = {.size = sizeof all};
    struct lt_buf out = LT_BUF((size_t)64 << 20);
    char audio[32], work[32];
    lectern_on_episode(w->l, say_estimate, &out);
    int status = lt_cli_each(w->l, w->inputs, w->n_inputs, estimate_one, &all);
    lt_buf_addf(&out, "%lld articles, %lld words: %s of audio, %s of work, %.1f MB\n", all.articles,
                all.words, clock_of(all.seconds, audio), clock_of(all.work_seconds, work), all.bytes / 1e6);
    int printed = all.articles || !status ? lt_cli_print(lt_buf_str(&out)) : LT_EXIT_OK;
    lt_buf_close(&out);
    return status ? status : printed;
}

static int narrate(struct narrate_words *w)
{
    if (w->dry && w->n_inputs)
        return estimate(w);
    int status = check_output(w);
    if (status)
        return status;
    struct lt_progress progress;
    lt_progress_init(&progress, w->quiet, w->format);
    lectern_on_progress(w->l, lt_progress_tick, &progress);
    lectern_on_episode(w->l, lt_progress_episode, &progress);
    lectern_on_warning(w->l, lt_progress_warning, &progress);
    lectern_on_failure(w->l, lt_progress_failure, &progress);
    status = narrate_all(w, &progress);
    lt_progress_summary(&progress, lectern_tally(w->l));
    return status;
}

static int run(const struct lt_command *self, int argc, char **argv)
{
    struct narrate_words w = {.l = lt_cli_open()};
    if (!w.l)
        return LT_EXIT_FAILED;
    w.inputs = lt_cli_inputs(argc);
    bool done = false;
    int status = LT_EXIT_OK;
    enum lt_status st = w.inputs ? LT_OK : LT_OOM;
    if (!st)
        st = lt_cli_parse(self, argc, argv, own_word, &w, w.l, &done);
    if (st)
        status = st == LT_USAGE ? LT_EXIT_USAGE : LT_EXIT_FAILED;
    else if (!done)
        status = narrate(&w);
    free(w.inputs);
    lt_cli_close(w.l);
    return status;
}

static const struct lt_option options[] = {
    {"output", 'o', "FILE|DIR|-", "where to, else beside the input; - streams", NULL},
    {"quiet", 'q', NULL, "say only what failed", NULL},
    {"dry-run", 0, NULL, "say how much audio and work it would be", NULL},
    {"log-format", 0, "KIND", "of stderr: plain (no bar is redrawn) or json", "plain|json"},
};

const struct lt_command lt_command_narrate = {
    .name = "narrate",
    .operands = "INPUT... [-o FILE|DIR|-]",
    .about = "Reads articles aloud into files with chapters and tags",
    .details = "INPUT is a file, a directory of them, a URL, or - for standard input. The suffix\n"
               "of FILE chooses the format: .opus, .wav, .flac, .mp3, .m4b, .epub.\n",
    .options = options,
    .n_options = LT_COUNT(options),
    .settings = LECTERN_FOR_NARRATION,
    .run = run,
};
