/* batch/run.c - see batch.h: a run from its first look at the files to its last word in the ledger. */
#include "batch/addresses.h"
#include "batch/expire.h"
#include "batch/floor.h"
#include "batch/hooks.h"
#include "batch/intake.h"
#include "batch/intake_line.h"
#include "batch/live.h"
#include "batch/metrics.h"
#include "batch/report.h"
#include "batch/template.h"
#include "batch/twins.h"
#include "batch/wants.h"

#include "base/cores.h"
#include "base/hash.h"
#include "base/io.h"

#include <dirent.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
    ARENA_BYTES = 64 * 1024 * 1024,
    WORKERS_MAX = 1024,
    SWEEP_DEPTH = 64,
    FAN_OUT_MAX = 4,
    METRICS_MS = 10 * 1000,
    LIVE_FIRST_MS = 300,
    LIVE_MS = 10 * 1000,
    NAP_NS = 20 * 1000 * 1000,
    PATH_BYTES = 8192
};

/* ------------------------------------------------------------------ what the run stands on */

static enum lt_status make_directory(struct lt_shop *s, const char *path)
{
    struct stat about;
    if (mkdir(path, 0777) == 0 || (stat(path, &about) == 0 && S_ISDIR(about.st_mode)))
        return LT_OK;
    return lt_fail(s->cx, LT_IO, "%s: cannot make the directory: %s", path,
                   strerror(errno == EEXIST ? ENOTDIR : errno));
}

static enum lt_status open_out(struct lt_shop *s)
{
    const char *out = s->opts->out;
    size_t n = strlen(out);
    const char *slash = n && out[n - 1] == '/' ? "" : "/";
    s->out = lt_arena_printf(&s->arena, "%s%s", out, slash);
    s->own = lt_arena_printf(&s->arena, "%s%s.lectern/", out, slash);
    if (!s->out.p || !s->own.p)
        return lt_fail(s->cx, LT_OOM, "the output directory: out of memory");
    enum lt_status st = s->opts->dry ? LT_OK : make_directory(s, out);
    if (!st && !s->bare)
        st = make_directory(s, s->own.p);
    s->shard = (struct lt_shard){.index = 1, .count = 1};
    if (!st && !s->opts->bare)
        st = lt_shard_find(s->cx, s->opts, s->own, &s->shard);
    s->tally->shard = (int)s->shard.index;
    s->tally->shards = (int)s->shard.count;
    return st;
}

static struct lt_str live_path(struct lt_shop *s)
{
    return lt_shard_file(&s->arena, s->own, &s->shard, ".live");
}

/* Only whoever has the ledger: another run may be at work on it. */
static void say_no_more(struct lt_shop *s)
{
    struct lt_str path = s->bare || !s->owns ? (struct lt_str){0} : live_path(s);
    if (path.p)
        (void)unlink(path.p);
}

/* An earlier run that did not come to its end is the same round: what was met in both was met at once. */
static enum lt_status open_ledger(struct lt_shop *s)
{
    bool busy = false;
    int64_t open = 0;
    struct lt_str path =
        s->opts->ledger ? lt_str_of(s->opts->ledger) : lt_shard_file(&s->arena, s->own, &s->shard, ".db");
    if (!path.p)
        return lt_fail(s->cx, LT_OOM, "the ledger: out of memory");
    if (s->opts->bare || (s->opts->dry && access(path.p, F_OK) != 0))
        path = LT_S(":memory:");
    enum lt_status st = lt_ledger_open(s->cx, path.p, false, &busy, &s->ledger);
    s->owns = !st;
    if (!st)
        say_no_more(s); /* what a killed run has said */
    if (!st)
        st = lt_ledger_number(s->cx, s->ledger, "run", &s->run);
    if (!st)
        st = lt_ledger_number(s->cx, s->ledger, "round", &s->round);
    if (!st)
        st = lt_ledger_number(s->cx, s->ledger, "open", &open);
    s->resumes = open != 0;
    s->run++;
    s->round += !s->resumes;
    return st;
}

static enum lt_status open_round(struct lt_shop *s, bool open)
{
    enum lt_status st = lt_ledger_put_number(s->cx, s->ledger, "run", s->run);
    if (!st)
        st = lt_ledger_put_number(s->cx, s->ledger, "round", s->round);
    if (!st)
        st = lt_ledger_put_number(s->cx, s->ledger, "open", open);
    return st ? st : lt_ledger_sync(s->cx, s->ledger);
}

/* ------------------------------------------------------------------ what is to be done */

static bool is_dash(const char *path)
{
    return path && strcmp(path, "-") == 0;
}

static enum lt_status list_operand(void *user, const char *operand)
{
    struct lt_shop *s = user;
    return lt_addresses_are(operand) ? lt_addresses_list(s, operand)
                                     : lt_listing_add(s->cx, &s->listing, operand);
}

static enum lt_status list_all(struct lt_shop *s)
{
    const struct lt_batch_opts *o = s->opts;
    enum lt_status st = LT_OK;
    lt_listing_init(&s->listing);
    for (size_t i = 0; i < o->n_inputs && !st; i++)
        st = list_operand(s, o->inputs[i]);
    if (!st && o->items)
        st = lt_intake_file(s->cx, &s->listing, o->items);
    if (!st && o->files_from)
        st = lt_listing_add_list(s->cx, &s->listing, o->files_from, o->files_nul, list_operand, s);
    s->tally->sources = s->listing.n;
    s->tally->passed_over = s->listing.skipped;
    if (!st && s->listing.piped && (is_dash(o->files_from) || is_dash(o->items) || o->intake >= 0))
        return lt_fail(s->cx, LT_USAGE, "standard input cannot be two things at once");
    return st;
}

static enum lt_status remember_name(void *user, struct lt_cx *cx, const struct lt_entry *e)
{
    struct lt_shop *s = user;
    bool taken;
    return e->base.n ? lt_names_take(cx, &s->names, e->base, e->key, &taken) : LT_OK;
}

/* One file that was given twice is listed once. */
static enum lt_status drop_twins(struct lt_shop *s)
{
    struct lt_names keys = {0};
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < s->listing.n && !st; i++) {
        struct lt_listed *item = &s->listing.items[i];
        size_t before = keys.n;
        bool taken;
        st = lt_names_take(s->cx, &keys, item->key, item->key, &taken);
        item->gone = keys.n == before;
        s->tally->sources -= item->gone;
    }
    lt_names_close(&keys);
    return st;
}

/* Names follow from the whole list, in its order: not from who is narrated first. */
static enum lt_status reserve_name(struct lt_shop *s, struct lt_listed *item)
{
    struct lt_errand from;
    struct lt_errand_facts facts;
    struct lt_arena arena = LT_ARENA(ARENA_BYTES);
    lt_listing_errand(item, &from);
    enum lt_status st = lt_errand_name(s->cx, &from, NULL, &arena, &facts);
    if (!st)
        st = lt_shop_choose_name(s, facts.names, item->key, facts.mark, &s->listing.arena, &item->base);
    lt_arena_close(&arena);
    return st;
}

/* What is one article, and with --shard-by input all, goes by the key of its source. */
static bool is_ours(const struct lt_shop *s, const struct lt_listed *item)
{
    return (item->box && !s->opts->by_input) || lt_shard_has(&s->shard, item->key);
}

static enum lt_status look_through(struct lt_shop *s)
{
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < s->listing.n && !st; i++) {
        struct lt_listed *item = &s->listing.items[i];
        bool unchanged = false;
        if (!is_ours(s, item))
            continue;
        if (!item->gone && item->missing)
            st = lt_judge_missing(s, item);
        else if (!item->gone)
            st = lt_judge_unchanged(s, item, &unchanged);
    }
    for (size_t i = 0; i < s->listing.n && !st; i++)
        if (!s->listing.items[i].gone && !s->listing.items[i].box && !s->opts->name)
            st = reserve_name(s, &s->listing.items[i]);
    for (size_t i = 0; i < s->listing.n && !st; i++)
        if (!is_ours(s, &s->listing.items[i])) {
            s->tally->elsewhere += !s->listing.items[i].gone;
            s->listing.items[i].gone = true;
        }
    return st;
}

/* All shards must have seen the same list, and be set the same. */
static enum lt_status agree(struct lt_shop *s)
{
    uint64_t list = s->opts->by_input;
    for (size_t i = 0; i < s->listing.n; i++)
        if (!s->listing.items[i].gone)
            list = lt_hash64(s->listing.items[i].key.p, s->listing.items[i].key.n, list);
    struct lt_str hash = lt_arena_printf(&s->arena, "%016" PRIx64, list);
    if (!hash.p)
        return lt_fail(s->cx, LT_OOM, "the list: out of memory");
    return lt_shard_agree(s->cx, &s->shard, s->own, hash, s->settings);
}

/* What a killed run had begun to give a name. */
static void sweep(const char *dir, int depth)
{
    char path[PATH_BYTES];
    DIR *d = depth < SWEEP_DEPTH ? opendir(dir) : NULL;
    if (!d)
        return;
    snprintf(path, sizeof path, "%s/x", dir);
    lt_outfile_sweep(path);
    for (struct dirent *entry; (entry = readdir(d));) {
        if (entry->d_name[0] == '.' || (entry->d_type != DT_DIR && entry->d_type != DT_UNKNOWN))
            continue;
        if ((size_t)snprintf(path, sizeof path, "%s/%s", dir, entry->d_name) < sizeof path)
            sweep(path, depth + 1);
    }
    closedir(d);
}

/* ------------------------------------------------------------------ the run */

static enum lt_status measure(struct lt_shop *s, bool running)
{
    int64_t now = lt_proc_now_ms();
    if (!s->opts->metrics || (running && now - s->measured_ms < METRICS_MS))
        return LT_OK;
    s->measured_ms = now;
    return lt_metrics_write(s->cx, s->opts->metrics, s->tally, running);
}

/* Counting takes a moment where there are many: a hundredth of the time at most. That it cannot be said ends
 * nothing. */
static enum lt_status say_how_far(struct lt_shop *s)
{
    struct lt_cx quiet = {0};
    struct lt_live live = {.sources = (int64_t)s->tally->sources,
                           .sources_left = (int64_t)s->tally->sources_left,
                           .written = (int64_t)time(NULL)};
    int64_t now = lt_proc_now_ms();
    if (s->bare || now < s->live_ms)
        return LT_OK;
    struct lt_str path = live_path(s);
    enum lt_status st = lt_ledger_count(s->cx, s->ledger, &live.counts);
    if (!st && path.p)
        (void)!lt_live_write(&quiet, path.p, &live);
    int64_t took = lt_proc_now_ms() - now;
    s->live_ms = now + took + (100 * took > LIVE_MS ? 100 * took : LIVE_MS);
    return st;
}

static void nap(void)
{
    (void)nanosleep(&(struct timespec){.tv_nsec = NAP_NS}, NULL);
}

/* A process that is the first of its container, or of a namespace, gets whoever has lost its parent. */
static void reap_strays(const struct lt_floor *f, const struct lt_hooks *hooks)
{
    siginfo_t who = {0};
    while (getpid() == 1 && !hooks->n && waitid(P_ALL, 0, &who, WEXITED | WNOHANG | WNOWAIT) == 0 &&
           who.si_pid > 0) {
        if (lt_floor_has_process(f, who.si_pid))
            return; /* it is waited for where it was started */
        (void)waitpid(who.si_pid, NULL, 0);
        who.si_pid = 0;
    }
}

/* False: there is nothing left that could be done. */
static bool goes_on(const struct lt_floor *f, const struct lt_intake *in, const struct lt_hooks *hooks)
{
    if (f->stopping)
        return lt_floor_is_busy(f) || hooks->n;
    return lt_floor_has_work(f) || hooks->n || in->fd >= 0 || in->text.n;
}

static enum lt_status turn(struct lt_shop *s, struct lt_floor *f, struct lt_intake *in,
                           struct lt_hooks *hooks)
{
    lt_hooks_turn(hooks);
    if (hooks->n && !lt_floor_is_busy(f))
        nap();
    enum lt_status st = f->stopping ? LT_OK : lt_intake_turn(in, f);
    if (!st)
        st = lt_floor_turn(f);
    if (!st && !s->opts->dry)
        st = lt_ledger_sync(s->cx, s->ledger);
    s->tally->sources_left = lt_floor_left(f);
    s->tally->spent_s = (double)(lt_proc_now_ms() - s->began_ms) / 1000;
    if (!st)
        st = say_how_far(s);
    return st ? st : measure(s, true);
}

/* Who interrupts a run and sees nothing happen takes it to hang. */
static int64_t begin_to_stop(const struct lt_shop *s, struct lt_floor *f)
{
    int grace_s = s->opts->grace_s;
    f->stopping = true;
    if (grace_s > 0 && lt_floor_is_busy(f)) {
        char said[120];
        snprintf(said, sizeof said,
                 "stopping: what is being made has %d s to be finished; another interruption ends it at once",
                 grace_s);
        lt_shop_warn(s, said);
    }
    return lt_proc_now_ms() + (int64_t)grace_s * 1000;
}

static enum lt_status work(struct lt_shop *s, struct lt_floor *f, struct lt_intake *in,
                           struct lt_hooks *hooks)
{
    const struct lt_batch_opts *o = s->opts;
    int64_t until = 0;
    enum lt_status st = LT_OK;
    while (!st && goes_on(f, in, hooks)) {
        st = turn(s, f, in, hooks);
        reap_strays(f, hooks);
        if (!f->stopping && o->stopping && o->stopping(o->user))
            until = begin_to_stop(s, f);
        if (f->stopping && lt_proc_now_ms() >= until)
            break;
        struct lt_batch_news news = {.tally = s->tally};
        if (o->tell)
            o->tell(o->user, &news);
    }
    return st || !f->stopping ? st : lt_fail(s->cx, LT_CANCELLED, "stopped before all was done");
}

static enum lt_status work_through(struct lt_shop *s)
{
    struct lt_floor f;
    int jobs = s->opts->jobs > 0 ? s->opts->jobs : lt_cores();
    s->tally->workers = jobs > WORKERS_MAX ? WORKERS_MAX : jobs;
    enum lt_status st = lt_floor_open(&f, s, s->tally->workers);
    struct lt_intake in;
    struct lt_hooks hooks;
    lt_intake_open(&in, s->opts->intake);
    lt_hooks_open(&hooks, s);
    if (!st)
        st = work(s, &f, &in, &hooks);
    lt_hooks_close(&hooks);
    lt_intake_close(&in);
    lt_floor_close(&f);
    return st;
}

static enum lt_status check_options(struct lt_shop *s)
{
    if (s->opts->fan_out > FAN_OUT_MAX)
        return lt_fail(s->cx, LT_USAGE, "--fan-out takes 0 to %d digits", FAN_OUT_MAX);
    enum lt_status st = lt_errand_files(s->cx, s->l, s->formats, &s->n_formats);
    if (st)
        return st;
    st = lt_wants_check(s->cx, &s->opts->wants);
    if (st)
        return st;
    if (s->opts->keep)
        st = lt_expire_check(s->cx, s->opts->keep);
    if (st)
        return st;
    return s->opts->name ? lt_template_check(s->cx, s->opts->name) : LT_OK;
}

static enum lt_status agree_with_others(struct lt_shop *s)
{
    return s->bare ? LT_OK : agree(s);
}

static enum lt_status remember_names(struct lt_shop *s)
{
    struct lt_str any = {0};
    return lt_ledger_each(s->cx, s->ledger, LT_LEDGER_ALL, any, any, remember_name, s);
}

static enum lt_status sweep_leftovers(struct lt_shop *s)
{
    if (s->resumes && !s->bare)
        sweep(s->opts->out, 0);
    return LT_OK;
}

static enum lt_status prepare(struct lt_shop *s)
{
    static enum lt_status (*const steps[])(struct lt_shop *) = {
        check_options,     lt_shop_hash_settings, open_out,       list_all,        drop_twins,
        agree_with_others, open_ledger,           remember_names, sweep_leftovers, look_through,
    };
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < LT_COUNT(steps) && !st; i++)
        st = steps[i](s);
    return st;
}

/* One for each shard would tell each a part: merging them tells all. */
static enum lt_status report(struct lt_shop *s)
{
    struct lt_sum sum;
    struct lt_str none = {0};
    struct lt_str page = lt_arena_printf(&s->arena, LT_FMT "report.html", LT_ARG(s->own));
    if (s->shard.count > 1 || (!s->recorded && page.p && access(page.p, F_OK) == 0))
        return LT_OK;
    lt_sum_init(&sum);
    enum lt_status st = lt_ledger_each(s->cx, s->ledger, LT_LEDGER_ALL, none, none, lt_sum_add, &sum);
    if (!st)
        st = lt_report_write(s->cx, s->own, &sum);
    lt_sum_close(&sum);
    return st;
}

static enum lt_status end_round(struct lt_shop *s)
{
    enum lt_status st = lt_twins_settle_all(s->cx, s->ledger, NULL, NULL);
    if (!st && s->opts->keep)
        st = lt_expire(s, s->opts->keep);
    if (!st)
        st = open_round(s, false);
    if (!st)
        st = report(s);
    return st ? st : lt_shard_put_mark(s->cx, &s->shard, s->own);
}

/* What was written down stays, whatever ends the run. */
static void finish(struct lt_shop *s, enum lt_status st)
{
    struct lt_cx failed = *s->cx;
    lt_cx_reset(s->cx);
    if (s->ledger && !s->bare && (st ? lt_ledger_sync(s->cx, s->ledger) : end_round(s)) && !st)
        return; /* that is the failure then */
    *s->cx = failed;
}

static size_t sources_left(const struct lt_shop *s)
{
    size_t n = 0;
    for (size_t i = 0; i < s->listing.n; i++)
        n += !s->listing.items[i].gone;
    return n;
}

enum lt_status lt_batch_run(struct lt_cx *cx, lectern *l, const struct lt_batch_opts *opts,
                            struct lt_batch_tally *tally)
{
    struct lt_shop s = {.cx = cx,
                        .l = l,
                        .opts = opts,
                        .tally = tally,
                        .arena = LT_ARENA(ARENA_BYTES),
                        .bare = opts->dry || opts->bare,
                        .began_ms = lt_proc_now_ms()};
    s.live_ms = s.began_ms + LIVE_FIRST_MS;
    *tally = (struct lt_batch_tally){0};
    enum lt_status st = prepare(&s);
    if (!st && !s.bare)
        st = open_round(&s, true);
    if (!st && !s.bare)
        lt_shard_remove_mark(&s.shard, s.own);
    if (!st)
        st = work_through(&s);
    finish(&s, st);
    tally->sources_left = sources_left(&s);
    tally->spent_s = (double)(lt_proc_now_ms() - s.began_ms) / 1000;
    if (!cx->code)
        st = measure(&s, false);
    say_no_more(&s);
    lt_ledger_close(s.ledger);
    lt_names_close(&s.names);
    lt_listing_close(&s.listing);
    lt_arena_close(&s.arena);
    return cx->code;
}
