/* batch/sum.h - the rows of ledgers counted together, for reports. */
#ifndef LT_BATCH_SUM_H
#define LT_BATCH_SUM_H

#include "batch/ledger.h"

/* Rows that have a word in common: a language, a reason. */
struct lt_sum_group {
    struct lt_str name; /* in the arena */
    size_t n;
    double seconds;
};

struct lt_sum_groups {
    struct lt_sum_group *items; /* most first, once finished */
    size_t n, cap;
};

enum {
    LT_SUM_SLOWEST = 20,
    LT_SUM_TIMES = 40,
    LT_SUM_LENGTHS = 9,
    LT_SUM_LEVELS = 20,
    LT_SUM_FAILURES = 10000
};

struct lt_sum_item {
    struct lt_str key, reason; /* in the arena */
    double spent_s, seconds;
    bool retryable;
};

struct lt_sum {
    struct lt_arena arena;
    size_t items, states[LT_BATCH_STATE_COUNT], retryable;
    double seconds, spent_s;
    int64_t bytes, words, chapters, lines, skipped;
    struct lt_sum_groups languages, reasons, versions, voices;
    struct lt_sum_item slowest[LT_SUM_SLOWEST]; /* slowest first */
    size_t n_slowest;
    struct lt_sum_item *failures; /* by key, no more than LT_SUM_FAILURES */
    size_t n_failures, cap_failures;
    size_t lengths[LT_SUM_LENGTHS]; /* items by minutes: see lt_sum_length_name */
    size_t levels[LT_SUM_LEVELS];   /* by loudness, 1 LU each, from LT_SUM_LEVEL_FIRST LUFS */
    int64_t first, last;            /* when items were settled, seconds of the Unix clock */
    size_t times[LT_SUM_TIMES];     /* items settled, in equal parts of that time; once finished */
    struct lt_sum_when {
        int64_t ended;
    } *when;
    size_t n_when, cap_when;
};

enum { LT_SUM_LEVEL_FIRST = -35 };

void lt_sum_init(struct lt_sum *s);
void lt_sum_close(struct lt_sum *s);

/* A lt_ledger_row_fn, with a struct lt_sum as user. */
LT_MUST enum lt_status lt_sum_add(void *user, struct lt_cx *cx, const struct lt_entry *e);
void lt_sum_finish(struct lt_sum *s);

const char *lt_sum_length_name(size_t i); /* "2 to 5 min" */

#endif
