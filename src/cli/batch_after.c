/* cli/batch_after.c - `lectern batch status DIR` and its like: what is asked once runs are over. */
#include "batch/batch.h"
#include "cli/batch.h"
#include "cli/cli.h"

#include <string.h>

enum { TEXT_BYTES = 1 << 30 };

struct asking {
    struct lt_batch_place place;
    bool json, slurm;
};

static int failed(enum lt_status st, const struct lt_cx *cx)
{
    lt_cli_fail(LECTERN_OK, cx->what);
    return st == LT_USAGE || st == LT_NOTFOUND ? LT_EXIT_USAGE : LT_EXIT_AGAIN;
}

static int print(enum lt_status st, const struct lt_cx *cx, struct lt_buf *text)
{
    int status = st ? failed(st, cx) : lt_cli_print(lt_buf_str(text));
    lt_buf_close(text);
    return status;
}

static int status(const struct asking *a)
{
    struct lt_cx cx = {0};
    struct lt_buf text = LT_BUF(TEXT_BYTES);
    return print(lt_batch_status(&cx, a->place, a->json, &text), &cx, &text);
}

static int missing(const struct asking *a)
{
    struct lt_cx cx = {0};
    struct lt_buf text = LT_BUF(TEXT_BYTES);
    return print(lt_batch_missing(&cx, a->place, a->slurm, &text), &cx, &text);
}

static int retry(const struct asking *a)
{
    struct lt_cx cx = {0};
    size_t items = 0;
    enum lt_status st = lt_batch_retry(&cx, a->place, &items);
    if (st)
        return failed(st, &cx);
    lt_cli_say("lectern: %zu item%s will be tried again by the next run", items, items == 1 ? "" : "s");
    return LT_EXIT_OK;
}

static int merge(const struct asking *a)
{
    struct lt_cx cx = {0};
    if (a->place.ledger)
        return lt_cli_fail(LECTERN_USAGE, "merge takes the ledgers of all shards, which lie in DIR/.lectern");
    size_t items = 0;
    enum lt_status st = lt_batch_merge(&cx, a->place.dir, &items);
    if (st)
        return failed(st, &cx);
    lt_cli_say("lectern: %zu items in one ledger", items);
    return LT_EXIT_OK;
}

static int report(const struct asking *a)
{
    struct lt_cx cx = {0};
    enum lt_status st = lt_batch_report(&cx, a->place);
    if (st)
        return failed(st, &cx);
    lt_cli_say("lectern: %s/.lectern/report.html and report.json", a->place.dir);
    return LT_EXIT_OK;
}

static const struct {
    const char *name;
    int (*run)(const struct asking *a);
} verbs[] = {
    {"status", status}, {"missing", missing}, {"retry", retry}, {"merge", merge}, {"report", report}};

bool lt_cli_batch_asks(const char *word)
{
    for (size_t i = 0; word && i < LT_COUNT(verbs); i++)
        if (strcmp(word, verbs[i].name) == 0)
            return true;
    return false;
}

int lt_cli_batch_ask(const char *const *words, size_t n, const char *ledger, bool json, bool slurm)
{
    struct asking a = {.place = {n > 1 ? words[1] : NULL, ledger}, .json = json, .slurm = slurm};
    if (n != 2)
        return lt_cli_fail(LECTERN_USAGE,
                           "lectern batch status, report, missing, retry and merge take one directory");
    for (size_t i = 0; i < LT_COUNT(verbs); i++)
        if (strcmp(words[0], verbs[i].name) == 0)
            return verbs[i].run(&a);
    return LT_EXIT_USAGE;
}
