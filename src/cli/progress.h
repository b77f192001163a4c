/* cli/progress.h - how a narration is shown while it goes on: a bar on a terminal, a plain line now and then
 * elsewhere. All on stderr; stdout carries only results. */
#ifndef LT_CLI_PROGRESS_H
#define LT_CLI_PROGRESS_H

#include "lectern/lectern.h"

#include <stdbool.h>

/* AUTO: a bar on a terminal that can redraw a line, else as PLAIN: a line now and then, none redrawn. */
enum lt_log_format { LT_LOG_AUTO, LT_LOG_PLAIN, LT_LOG_JSON };

struct lt_progress {
    bool terminal, quiet;
    enum lt_log_format format;
    bool bar_shown; /* on the line the cursor is in */
    double said_at; /* seconds_spent when a plain line was last said */
};

void lt_progress_init(struct lt_progress *p, bool quiet, enum lt_log_format format);

/* The callbacks of the public API, with a struct lt_progress as user. */
void lt_progress_tick(void *user, const struct lectern_progress *at);
void lt_progress_episode(void *user, const struct lectern_episode *episode);
void lt_progress_warning(void *user, const char *sentence);

void lt_progress_failure(void *user, const struct lectern_failure *failure);

/* How many there were, when more than one. */
void lt_progress_summary(struct lt_progress *p, const struct lectern_tally *tally);

/* A sentence about a failure; takes the bar away first. */
void lt_progress_error(struct lt_progress *p, const char *sentence);

#endif
