/* batch/batch.h - many articles, unattended: files and what is in them become items, each is narrated by a
 * worker process, and a ledger says what became of it. A run that was killed is completed by the next one,
 * and one that changes nothing reads nothing. Prints nothing, and ends no process but its own workers. */
#ifndef LT_BATCH_BATCH_H
#define LT_BATCH_BATCH_H

#include "base/buf.h"
#include "batch/entry.h"
#include "lectern/lectern.h"

enum { LT_BATCH_KINDS = 32 };

/* What came of a run so far. */
struct lt_batch_tally {
    size_t sources;                                      /* files that were listed */
    size_t done, unchanged, duplicates, skipped, failed; /* items */
    size_t retryable;                                    /* of those that failed */
    size_t passed_over; /* files that are nothing to read, and parts of files that cannot be read */
    size_t sources_left;
    size_t elsewhere; /* items of other shards that were met */
    size_t older;     /* of the unchanged: made by an older lectern */
    int shard, shards;
    /* Of a dry run: what would be narrated. */
    size_t wanted;
    int64_t words;
    struct lt_batch_kind {
        char name[24]; /* "html", "en" */
        size_t items;
        int64_t words;
    } types[LT_BATCH_KINDS], languages[LT_BATCH_KINDS];
    double seconds, spent_s; /* of sound that was made; since the run began */
    uint64_t bytes;          /* of files that were made */
    int workers;
};

/* Something happened. Valid during the call. */
struct lt_batch_news {
    const struct lt_entry *item; /* it is settled; NULL: it is a warning, or only time has passed */
    const char *warning;
    const struct lt_batch_tally *tally;
};

/* Which items are wanted; NULL and 0: all. */
struct lt_batch_wants {
    const char *types;         /* ends of names: "html,txt" */
    const char *languages;     /* BCP 47: "en,de" */
    const char *url;           /* a pattern, as of a shell */
    const char *since, *until; /* ISO 8601 days, both wanted */
    int min_words;
};

struct lt_batch_opts {
    const char *const *inputs; /* files and directories */
    size_t n_inputs;
    const char *files_from; /* a file of more of them, a line each; "-": standard input; NULL: none */
    const char *items;      /* a file of JSON Lines (batch/intake_line.h); NULL: none */
    int intake;             /* such lines come from this descriptor while it works; -1: none */
    bool bare;              /* no ledger is kept, nothing but files are left: somebody else keeps account */
    bool files_nul;         /* they end with NULs */
    const char *out;        /* a directory; it is made */
    const char *ledger;     /* NULL: in the directory */
    const char *const *worker; /* how a worker is started: its path, then words, then NULL */
    int jobs;                  /* workers; 0: as many as there are cores */
    int stall_s;               /* a worker that finishes no line for so long is ended */
    int limit_s;               /* whatever takes longer is ended */
    int cpu_s;                 /* what takes more processor time, engines and readers included; 0: no limit */
    int grace_s;               /* how long items in flight may go on once it is to stop */
    uint64_t memory_bytes;     /* of address space, of each worker; 0: no limit */
    const char *shard;         /* "3/8": this part of it; NULL: as the scheduler's variables say, else all */
    int shards, shard_offset;  /* of a scheduler that does not tell how many; added to its index */
    bool by_input;             /* whole inputs go to a shard, not the articles in them */
    struct lt_batch_wants wants;
    const char *name;              /* of files: "{date}-{title}"; NULL: as lectern narrate calls them */
    int fan_out;                   /* files go to folders named by so many hexadecimal digits, 0 to 4 */
    const char *keep;              /* "100" or "30d": older files are removed in the end; NULL: none */
    const char *on_done, *on_fail; /* commands for each such item (batch/hooks.h); NULL: none */
    int watch_s;                   /* it looks again and again, so often; 0: it does not */
    const char *metrics;           /* a file for Prometheus, rewritten every ten seconds; NULL: none */
    bool dry;                      /* read and count, narrate nothing, write nothing down */
    bool refresh;                  /* what an older lectern or engine made is made again */
    bool force;                    /* files of other sources are replaced */

    bool (*stopping)(void *user); /* asked ten times a second: should it stop? */
    void (*tell)(void *user, const struct lt_batch_news *news);
    void *user;
};

/* `l` has the settings of all items. LT_OK: every item is settled, whatever became of it. LT_CANCELLED: it
 * was to stop, and nothing is in flight. LT_USAGE: it makes no sense. Others (LT_FULL, LT_IO, LT_ENGINE,
 * LT_OOM): it could not go on; another run may. The tally is filled in every case. */
LT_MUST enum lt_status lt_batch_run(struct lt_cx *cx, lectern *l, const struct lt_batch_opts *opts,
                                    struct lt_batch_tally *tally);

/* Where a batch has run. */
struct lt_batch_place {
    const char *dir;
    const char *ledger; /* of one run, where it lies elsewhere; NULL: in the directory */
};

/* What has become of the items of an output directory, as "text" or "json". While a run is at work on it, as
 * it has said some seconds ago; LT_IO where it has not said anything yet. The three below are for when none
 * is: LT_IO. */
LT_MUST enum lt_status lt_batch_status(struct lt_cx *cx, struct lt_batch_place place, bool json,
                                       struct lt_buf *out);

/* OUT/.lectern/report.json and report.html, of all items; a run writes them in the end, too. */
LT_MUST enum lt_status lt_batch_report(struct lt_cx *cx, struct lt_batch_place place);

/* What another run has to do: a line for each item that has failed and may succeed. `slurm`: the numbers of
 * shards that are not final, as sbatch --array takes them ("1-2,5"; the numbers of the array that was
 * submitted first). */
LT_MUST enum lt_status lt_batch_missing(struct lt_cx *cx, struct lt_batch_place place, bool slurm,
                                        struct lt_buf *out);

/* What has failed, for good or not, is tried again by the next run. */
LT_MUST enum lt_status lt_batch_retry(struct lt_cx *cx, struct lt_batch_place place, size_t *items);

/* The ledgers of all shards become one, shard-1-of-1.db, as one run would have written it; of articles with
 * the same main text in several shards the first stays. LT_NOTFOUND: a shard has not run. */
LT_MUST enum lt_status lt_batch_merge(struct lt_cx *cx, const char *dir, size_t *items);

/* What a worker does, on standard input and output, until they end. Its exit status. */
int lt_batch_worker(void);

#endif
