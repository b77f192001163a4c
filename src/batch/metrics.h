/* batch/metrics.h - a run as numbers for Prometheus, in a file (the node exporter's textfile collector). */
#ifndef LT_BATCH_METRICS_H
#define LT_BATCH_METRICS_H

#include "batch/batch.h"

/* The file appears whole, in place of the one before. */
LT_MUST enum lt_status lt_metrics_write(struct lt_cx *cx, const char *path, const struct lt_batch_tally *t,
                                        bool running);

#endif
