/* batch/metrics.c - see metrics.h. */
#include "batch/metrics.h"

#include "base/io.h"

#include <time.h>

enum { METRICS_BYTES = 64 * 1024 };

static void add(struct lt_buf *out, const char *name, const char *help, double value)
{
    lt_buf_addf(out, "# HELP lectern_batch_%s %s\n# TYPE lectern_batch_%s gauge\nlectern_batch_%s %.15g\n",
                name, help, name, name, value);
}

static void add_items(struct lt_buf *out, const struct lt_batch_tally *t)
{
    const struct {
        const char *state;
        size_t n;
    } states[] = {{"done", t->done},
                  {"unchanged", t->unchanged},
                  {"duplicate", t->duplicates},
                  {"skipped", t->skipped},
                  {"failed", t->failed}};
    lt_buf_addz(out, "# HELP lectern_batch_items Items that this run has settled.\n"
                     "# TYPE lectern_batch_items gauge\n");
    for (size_t i = 0; i < LT_COUNT(states); i++)
        lt_buf_addf(out, "lectern_batch_items{state=\"%s\"} %zu\n", states[i].state, states[i].n);
}

static void write_all(struct lt_buf *out, const struct lt_batch_tally *t, bool running)
{
    add_items(out, t);
    add(out, "running", "1 while it works.", running);
    add(out, "retryable", "Failed items that may succeed another time.", (double)t->retryable);
    add(out, "sources", "Files that were listed.", (double)t->sources);
    add(out, "sources_left", "Files that are not settled.", (double)t->sources_left);
    add(out, "workers", "Worker processes.", t->workers);
    add(out, "audio_seconds", "Sound that was made.", t->seconds);
    add(out, "bytes", "Bytes of files that were made.", (double)t->bytes);
    add(out, "spent_seconds", "Since the run began.", t->spent_s);
    add(out, "updated_timestamp_seconds", "When this was written.", (double)time(NULL));
}

enum lt_status lt_metrics_write(struct lt_cx *cx, const char *path, const struct lt_batch_tally *t,
                                bool running)
{
    struct lt_buf text = LT_BUF(METRICS_BYTES);
    write_all(&text, t, running);
    enum lt_status st = lt_buf_check(cx, &text, "the metrics");
    if (!st)
        st = lt_outfile_save(cx, path, lt_buf_str(&text));
    lt_buf_close(&text);
    return st;
}
