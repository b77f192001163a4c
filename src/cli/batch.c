/* cli/batch.c - `lectern batch`: many articles, unattended. The exit status tells whoever runs it whether to
 * run it again. */
#include "batch/batch.h"
#include "base/json.h"
#include "cli/batch.h"
#include "cli/cli.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum {
    STALL_S = 180,
    LIMIT_S = 24 * 3600,
    GRACE_S = 20,
    EVERY_S = 1800,
    NAPS = 5, /* a second */
    MEMORY_MB = 8000,
    PLAIN_EVERY_S = 10
};

struct words {
    lectern *l;
    const char **all, **inputs; /* the operands; those that are inputs */
    size_t n_inputs;
    struct lt_batch_opts opts;
    uint64_t max_failures;
    bool percent, quiet, json, as_json, as_slurm, stdio, deaf; /* deaf: nobody takes the answers any more */
    bool bar, bar_shown;
    bool watching, once; /* again and again; but not */
    int every_s;
    double said_at;
};

/* ------------------------------------------------------------------ options */

static enum lt_status number(struct lt_cx *cx, const char *name, const char *value, uint64_t most, int *out)
{
    uint64_t n = 0;
    if (!lt_str_uint(lt_str_of(value), most, &n))
        return lt_fail(cx, LT_USAGE, "--%s takes a number from 0 to %llu, not '%s'", name,
                       (unsigned long long)most, value);
    *out = (int)n;
    return LT_OK;
}

static enum lt_status take_failures(struct lt_cx *cx, struct words *w, const char *value)
{
    struct lt_str n = lt_str_of(value);
    w->percent = n.n && n.p[n.n - 1] == '%';
    n.n -= w->percent;
    if (lt_str_uint(n, w->percent ? 100 : UINT32_MAX, &w->max_failures))
        return LT_OK;
    return lt_fail(cx, LT_USAGE, "--max-failures takes a number or a percentage, not '%s'", value);
}

static enum lt_status take_memory(struct lt_cx *cx, struct words *w, const char *value)
{
    int mb = 0;
    enum lt_status st = number(cx, "memory", value, 1000 * 1000, &mb);
    w->opts.memory_bytes = (uint64_t)mb * 1000 * 1000;
    return st;
}

static enum lt_status word(void *user, struct lt_cx *cx, const struct lt_option *option, const char *value)
{
    struct words *w = user;
    const struct {
        const char *name;
        const char **text;
        int *number;
        bool *flag;
    } plain[] = {
        {"out", &w->opts.out, NULL, NULL},
        {"files-from", &w->opts.files_from, NULL, NULL},
        {"ledger", &w->opts.ledger, NULL, NULL},
        {"shard", &w->opts.shard, NULL, NULL},
        {"shards", NULL, &w->opts.shards, NULL},
        {"shard-offset", NULL, &w->opts.shard_offset, NULL},
        {"jobs", NULL, &w->opts.jobs, NULL},
        {"stall", NULL, &w->opts.stall_s, NULL},
        {"limit", NULL, &w->opts.limit_s, NULL},
        {"cpu", NULL, &w->opts.cpu_s, NULL},
        {"grace", NULL, &w->opts.grace_s, NULL},
        {"every", NULL, &w->every_s, NULL},
        {"once", NULL, NULL, &w->once},
        {"fan-out", NULL, &w->opts.fan_out, NULL},
        {"min-words", NULL, &w->opts.wants.min_words, NULL},
        {"only-type", &w->opts.wants.types, NULL, NULL},
        {"only-lang", &w->opts.wants.languages, NULL, NULL},
        {"only-url", &w->opts.wants.url, NULL, NULL},
        {"since", &w->opts.wants.since, NULL, NULL},
        {"until", &w->opts.wants.until, NULL, NULL},
        {"name", &w->opts.name, NULL, NULL},
        {"metrics", &w->opts.metrics, NULL, NULL},
        {"keep", &w->opts.keep, NULL, NULL},
        {"on-done", &w->opts.on_done, NULL, NULL},
        {"on-fail", &w->opts.on_fail, NULL, NULL},
        {"dry-run", NULL, NULL, &w->opts.dry},
        {"refresh", NULL, NULL, &w->opts.refresh},
        {"items", &w->opts.items, NULL, NULL},
        {"one", NULL, NULL, &w->opts.bare},
        {"stdio", NULL, NULL, &w->stdio},
        {"null", NULL, NULL, &w->opts.files_nul},
        {"quiet", NULL, NULL, &w->quiet},
    };
    if (!option) {
        w->inputs[w->n_inputs++] = value;
        return LT_OK;
    }
    for (size_t i = 0; i < LT_COUNT(plain); i++) {
        if (strcmp(plain[i].name, option->name) != 0)
            continue;
        if (plain[i].number)
            return number(cx, option->name, value, 1000 * 1000, plain[i].number);
        if (plain[i].text)
            *plain[i].text = value;
        else
            *plain[i].flag = true;
        return LT_OK;
    }
    if (strcmp(option->name, "max-failures") == 0)
        return take_failures(cx, w, value);
    if (strcmp(option->name, "memory") == 0)
        return take_memory(cx, w, value);
    if (strcmp(option->name, "shard-by") == 0) {
        w->opts.by_input = strcmp(value, "input") == 0;
    } else if (strcmp(option->name, "as") == 0) {
        w->as_json = strcmp(value, "json") == 0;
        w->as_slurm = strcmp(value, "slurm") == 0;
    } else {
        w->json = strcmp(value, "json") == 0;
        w->bar = false;
    }
    return LT_OK;
}

/* ------------------------------------------------------------------ what is said meanwhile */

static void clear_bar(struct words *w)
{
    if (w->bar_shown)
        fputs("\r\033[K", stderr);
    w->bar_shown = false;
}

static void put_tally(struct lt_json *j, const struct lt_batch_tally *t)
{
    const struct {
        const char *name;
        size_t n;
    } counts[] = {
        {"sources", t->sources},           {"done", t->done},
        {"unchanged", t->unchanged},       {"duplicates", t->duplicates},
        {"skipped", t->skipped},           {"failed", t->failed},
        {"retryable", t->retryable},       {"passed_over", t->passed_over},
        {"sources_left", t->sources_left},
    };
    for (size_t i = 0; i < LT_COUNT(counts); i++)
        lt_json_put_int(j, counts[i].name, (int64_t)counts[i].n);
    if (t->wanted) {
        lt_json_put_int(j, "wanted", (int64_t)t->wanted);
        lt_json_put_int(j, "words", t->words);
    }
    lt_json_put_int(j, "bytes", (int64_t)t->bytes);
    lt_json_put_real(j, "audio_s", t->seconds, 3);
    lt_json_put_real(j, "spent_s", t->spent_s, 2);
}

static void say_json(const char *event, const struct lt_batch_news *news)
{
    struct lt_buf line = LT_BUF(1024 * 1024);
    struct lt_json j = LT_JSON(&line);
    j.compact = true;
    lt_json_object(&j);
    lt_json_put_str(&j, "event", lt_str_of(event));
    if (news->warning)
        lt_json_put_str(&j, "text", lt_str_of(news->warning));
    const struct lt_entry *e = news->item;
    if (e) {
        lt_json_put_str(&j, "item", e->key);
        lt_json_put_str(&j, "state", lt_str_of(lt_batch_state_name(e->state)));
        lt_json_put_opt(&j, "output", e->files.n ? e->base : (struct lt_str){0});
        lt_json_put_opt(&j, "reason", e->reason);
        lt_json_put_opt(&j, "of", e->of);
    }
    if (!e && !news->warning)
        put_tally(&j, news->tally);
    lt_json_end_object(&j);
    lt_buf_addc(&line, '\n');
    if (!line.failed)
        fwrite(line.p, 1, line.n, stderr);
    lt_buf_close(&line);
}

static void say_progress(struct words *w, const struct lt_batch_tally *t)
{
    size_t settled = t->done + t->unchanged + t->duplicates + t->skipped + t->failed;
    size_t read = t->sources - t->sources_left;
    char line[200], left[60] = "", audio[LT_CLI_CLOCK];
    if (read > t->unchanged && t->sources_left)
        snprintf(left, sizeof left, ", %.0f min left",
                 t->spent_s * (double)t->sources_left / (double)(read - t->unchanged) / 60);
    snprintf(line, sizeof line, "%zu of %zu files, %zu items, %zu failed, %s of audio, %.0fx real time%s",
             read, t->sources, settled, t->failed, lt_cli_clock(audio, t->seconds),
             t->spent_s > 0 ? t->seconds / t->spent_s : 0, left);
    if (w->bar)
        fprintf(stderr, "\r%s\033[K", line);
    else
        lt_cli_say("%s", line);
    w->bar_shown = w->bar;
}

/* A result on standard output, at once: whoever reads it waits for it. */
static void answer(struct words *w, const struct lt_entry *e)
{
    struct lt_buf line = LT_BUF(1024 * 1024);
    struct lt_json j = LT_JSON(&line);
    struct lt_str files = e->files, one;
    j.compact = true;
    lt_json_object(&j);
    lt_json_put_str(&j, "file", e->source);
    lt_json_put_str(&j, "item", e->key);
    lt_json_put_str(&j, "state", lt_str_of(lt_batch_state_name(e->state)));
    lt_json_put_opt(&j, "reason", e->reason);
    lt_json_put_opt(&j, "of", e->of);
    lt_json_put_bool(&j, "retryable", e->retryable != 0);
    lt_json_key(&j, "output");
    lt_json_array(&j);
    while (lt_str_cut(&files, ',', &one)) {
        char path[8192];
        snprintf(path, sizeof path, "%s/" LT_FMT "." LT_FMT, w->opts.out, LT_ARG(e->base),
                 LT_ARG(lt_str_slice(one, 0, lt_str_find_char(one, ' '))));
        lt_json_str(&j, lt_str_of(path));
    }
    lt_json_end_array(&j);
    lt_json_put_opt(&j, "title", e->title);
    lt_json_put_opt(&j, "lang", e->lang);
    lt_json_put_real(&j, "audio_s", e->seconds, 6);
    lt_json_put_int(&j, "bytes", e->bytes);
    lt_json_end_object(&j);
    lt_buf_addc(&line, '\n');
    w->deaf = w->deaf || line.failed || fwrite(line.p, 1, line.n, stdout) != line.n || fflush(stdout) != 0;
    lt_buf_close(&line);
}

static void say_item(struct words *w, const struct lt_batch_news *news)
{
    const struct lt_entry *e = news->item;
    if (w->stdio) {
        answer(w, e);
        return;
    }
    if (w->json) {
        say_json("item", news);
        return;
    }
    if (e->state != LT_BATCH_FAILED)
        return;
    clear_bar(w);
    struct lt_buf sentence = LT_BUF(64 * 1024);
    lt_buf_add(&sentence, e->reason);
    lt_buf_addc(&sentence, '\0');
    if (!sentence.failed)
        lt_cli_fail(LECTERN_OK, sentence.p);
    lt_buf_close(&sentence);
}

static void tell(void *user, const struct lt_batch_news *news)
{
    struct words *w = user;
    if (news->item) {
        say_item(w, news);
    } else if (news->warning && !w->quiet) {
        clear_bar(w);
        if (w->json)
            say_json("warning", news);
        else
            lt_cli_warn(NULL, news->warning);
    } else if (!news->warning && !w->quiet) {
        double every = w->bar ? 0.2 : PLAIN_EVERY_S, now = news->tally->spent_s;
        if (now - w->said_at < every)
            return;
        w->said_at = now;
        if (w->json)
            say_json("progress", news);
        else
            say_progress(w, news->tally);
    }
}

static void say_kinds(const char *what, const struct lt_batch_kind *kinds)
{
    for (size_t i = 0; i < LT_BATCH_KINDS && kinds[i].name[0]; i++)
        lt_cli_say("  %s %s: %zu items, %lld words", what, kinds[i].name, kinds[i].items,
                   (long long)kinds[i].words);
}

static void say_dry(lectern *l, const struct lt_batch_tally *t)
{
    struct lectern_estimate e = {.size = sizeof e};
    char audio[LT_CLI_CLOCK], work[LT_CLI_CLOCK];
    (void)lectern_estimate_words(l, (long long)t->words, &e);
    lt_cli_say("lectern: %zu items would be narrated: %lld words, about %s of audio, %s of work and %.1f MB; "
               "%zu unchanged, %zu duplicates, %zu skipped, %zu failed",
               t->wanted, (long long)t->words, lt_cli_clock(audio, e.seconds),
               lt_cli_clock(work, e.work_seconds), e.bytes / 1e6, t->unchanged, t->duplicates, t->skipped,
               t->failed);
    say_kinds("type", t->types);
    say_kinds("language", t->languages);
}

static void say_summary(struct words *w, const struct lt_batch_tally *t)
{
    const struct lt_batch_news news = {.tally = t};
    clear_bar(w);
    if (w->json)
        say_json("summary", &news);
    if (w->opts.dry && !w->json)
        say_dry(w->l, t);
    if (w->quiet || w->json || w->opts.dry)
        return;
    const struct {
        size_t n;
        const char *text;
    } counts[] = {{t->unchanged, "unchanged"},
                  {t->duplicates, t->duplicates == 1 ? "duplicate" : "duplicates"},
                  {t->skipped, "skipped"},
                  {t->failed, "failed"}};
    char line[400], audio[LT_CLI_CLOCK], spent[LT_CLI_CLOCK];
    size_t n = (size_t)snprintf(line, sizeof line, "%zu done", t->done);
    for (size_t i = 0; i < LT_COUNT(counts); i++)
        if (counts[i].n)
            n += (size_t)snprintf(line + n, sizeof line - n, ", %zu %s", counts[i].n, counts[i].text);
    lt_cli_say("lectern: %s; %s of audio, %.1f MB, in %s", line, lt_cli_clock(audio, t->seconds),
               (double)t->bytes / 1e6, lt_cli_clock(spent, t->spent_s));
}

/* ------------------------------------------------------------------ the run */

static bool stopping(void *user)
{
    const struct words *w = user;
    return lt_cli_interrupted() || w->deaf;
}

static bool too_many(const struct words *w, const struct lt_batch_tally *t)
{
    size_t all = t->done + t->unchanged + t->duplicates + t->skipped + t->failed;
    return w->percent ? t->failed * 100 > w->max_failures * all : t->failed > w->max_failures;
}

static int status_of(const struct words *w, enum lt_status st, const struct lt_batch_tally *t)
{
    if (st == LT_OK)
        return too_many(w, t) ? LT_EXIT_FAILED : LT_EXIT_OK;
    if (st == LT_CANCELLED)
        return w->deaf ? LT_EXIT_AGAIN : lt_cli_signal_status();
    return st == LT_USAGE ? LT_EXIT_USAGE : LT_EXIT_AGAIN;
}

static int run_once(struct words *w)
{
    struct lt_batch_tally tally;
    struct lt_cx cx = {.warn = lt_cli_warn};
    w->said_at = 0;
    enum lt_status st = lt_batch_run(&cx, w->l, &w->opts, &tally);
    clear_bar(w);
    if (st && st != LT_CANCELLED)
        lt_cli_fail(LECTERN_OK, cx.what);
    bool news = tally.done || tally.duplicates || tally.failed || !w->watching;
    if (st != LT_USAGE && news)
        say_summary(w, &tally);
    return status_of(w, st, &tally);
}

static void sleep_through(int seconds)
{
    for (int64_t i = 0; i < (int64_t)seconds * NAPS && !lt_cli_interrupted(); i++)
        (void)nanosleep(&(struct timespec){.tv_nsec = 1000000000 / NAPS}, NULL);
}

/* Round after round, whatever comes of one: what cannot be had now may be there the next time. */
static int watch(struct words *w)
{
    for (;;) {
        int status = run_once(w);
        if (w->once || status == LT_EXIT_USAGE)
            return status;
        sleep_through(w->every_s);
        if (lt_cli_interrupted())
            return lt_cli_signal_status();
    }
}

static bool reads_standard_input(const struct words *w)
{
    for (size_t i = 0; i < w->n_inputs; i++)
        if (strcmp(w->inputs[i], "-") == 0)
            return true;
    return false;
}

static int batch(struct words *w)
{
    static const char *const worker[] = {"/proc/self/exe", LT_CLI_WORKER, NULL};
    if (lt_cli_batch_asks(w->n_inputs ? w->inputs[0] : NULL))
        return lt_cli_batch_ask(w->inputs, w->n_inputs, w->opts.ledger, w->as_json, w->as_slurm);
    w->watching = w->n_inputs && strcmp(w->inputs[0], "watch") == 0;
    w->inputs += w->watching;
    w->n_inputs -= w->watching;
    if (!w->opts.out)
        return lt_cli_fail(LECTERN_USAGE, "batch needs --out DIR; lectern batch --help tells more");
    if (!w->n_inputs && !w->opts.files_from && !w->opts.items && !w->stdio)
        return lt_cli_fail(LECTERN_USAGE, "nothing to narrate; give files, directories or --files-from");
    if (w->watching && reads_standard_input(w))
        return lt_cli_fail(LECTERN_USAGE, "standard input comes once; watch looks again and again");
    w->opts.bare = w->opts.bare || w->stdio;
    w->opts.intake = w->stdio ? STDIN_FILENO : -1;
    if (w->opts.bare && !w->opts.jobs && !w->stdio)
        w->opts.jobs = 1;
    w->opts.watch_s = w->watching ? w->every_s : 0;
    w->opts.inputs = w->inputs;
    w->opts.n_inputs = w->n_inputs;
    w->opts.worker = worker;
    w->opts.stopping = stopping;
    w->opts.tell = tell;
    w->opts.user = w;
    return w->watching ? watch(w) : run_once(w);
}

static int run(const struct lt_command *self, int argc, char **argv)
{
    struct words w = {.l = lt_cli_open(), .bar = isatty(STDERR_FILENO) != 0, .every_s = EVERY_S};
    w.opts = (struct lt_batch_opts){.stall_s = STALL_S,
                                    .limit_s = LIMIT_S,
                                    .cpu_s = LIMIT_S,
                                    .grace_s = GRACE_S,
                                    .memory_bytes = (uint64_t)MEMORY_MB * 1000 * 1000};
    if (!w.l)
        return LT_EXIT_FAILED;
    w.inputs = w.all = lt_cli_inputs(argc);
    bool done = false;
    int status = LT_EXIT_OK;
    enum lt_status st = w.inputs ? LT_OK : LT_OOM;
    if (!st)
        st = lt_cli_parse(self, argc, argv, word, &w, w.l, &done);
    if (st)
        status = st == LT_USAGE ? LT_EXIT_USAGE : LT_EXIT_FAILED;
    else if (!done)
        status = batch(&w);
    free(w.all);
    lt_cli_close(w.l);
    return status;
}

static const struct lt_option options[] = {
    {"out", 'o', "DIR", "where the files go; the ledger is in DIR/.lectern", NULL},
    {"files-from", 0, "FILE", "more inputs, a line each; - is standard input", NULL},
    {"null", 0, NULL, "they end with NULs, as of find -print0", NULL},
    {"items", 0, "FILE", "a line of JSON each: file, offset, length", NULL},
    {"one", 0, NULL, "keep no ledger: for xargs, parallel and the like", NULL},
    {"stdio", 0, NULL, "lines as of --items in, a line for each item out", NULL},
    {"name", 0, "PATTERN", "{date}-{title}; also {lang} {source} {id}", NULL},
    {"fan-out", 0, "N", "folders named by N digits, so that none is large", NULL},
    {"dry-run", 0, NULL, "count what would be done, and do nothing", NULL},
    {"only-type", 0, "LIST", "ends of names: html,txt", NULL},
    {"only-lang", 0, "LIST", "languages: en,de", NULL},
    {"only-url", 0, "PATTERN", "addresses: 'https://example.org/news/*'", NULL},
    {"since", 0, "DATE", "published then or later: 2024-03-15", NULL},
    {"until", 0, "DATE", "published then or earlier", NULL},
    {"min-words", 0, "N", "nothing shorter", NULL},
    {"refresh", 0, NULL, "again what an older lectern made", NULL},
    {"keep", 0, "AGE|N", "remove what is older (30d), or all but the newest N", NULL},
    {"on-done", 0, "CMD", "for each item done; {output} is its file", NULL},
    {"on-fail", 0, "CMD", "for each item failed; JSON on standard input", NULL},
    {"metrics", 0, "FILE", "numbers for Prometheus, kept up to date", NULL},
    {"jobs", 'j', "N", "worker processes (all cores it may use)", NULL},
    {"max-failures", 0, "N|P%", "as many may fail before the status is 1 (0)", NULL},
    {"stall", 0, "S", "an item that finishes no line so long failed (180)", NULL},
    {"limit", 0, "S", "an item that takes so long failed (86400)", NULL},
    {"cpu", 0, "S", "processor time of an item (86400)", NULL},
    {"memory", 0, "MB", "address space of a worker (8000)", NULL},
    {"grace", 0, "S", "for items in flight, once it is to stop (20)", NULL},
    {"every", 0, "S", "of watch: so long between two looks (1800)", NULL},
    {"once", 0, NULL, "of watch: one look, as from a timer", NULL},
    {"ledger", 0, "FILE", "elsewhere, as on a local disk; of status, too", NULL},
    {"shard", 0, "I/N", "this part of it, else what the scheduler says", NULL},
    {"shard-by", 0, "WHAT", "item, or input: whole archives (item)", "item|input"},
    {"shards", 0, "N", "where the scheduler does not tell how many", NULL},
    {"shard-offset", 0, "K", "is added to the scheduler's number", NULL},
    {"as", 0, "FORM", "of status: json; of missing: slurm", "text|json|slurm"},
    {"quiet", 'q', NULL, "say only what failed", NULL},
    {"log-format", 0, "KIND", "of stderr: plain (no bar is redrawn) or json", "plain|json"},
};

const struct lt_command lt_command_batch = {
    .name = "batch",
    .operands = "[watch] INPUT... -o D | status|report|missing|retry|merge D",
    .about = "Narrates many articles unattended, and keeps account of each",
    .details = "INPUT is a file, a directory, an archive, a mailbox, JSON Lines, a WARC, the\n"
               "address of a page or feed, a list of feeds (OPML), or - (read as it comes).\n"
               "Run it again: it does what is missing or changed, no more. watch does so.\n"
               "Status: 0 done, 1 too many failed, 75 could not go on, run it again.\n",
    .options = options,
    .n_options = LT_COUNT(options),
    .shown = "out jobs format files-from max-failures shard voice lang preset sidecars force quiet help",
    .settings = LECTERN_FOR_NARRATION,
    .run = run,
};
