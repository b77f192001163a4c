/* narrate/crew.h - the line performers: one thread each, with an engine worker, a mastering chain and an
 * encoder of its own. While the worker speaks the next line, the thread masters and encodes this one.
 *
 * A take depends on its line, voice and settings only, so it does not matter who performs what, or how many
 * there are. The threads live as long as the crew: workers die with the thread that started them. */
#ifndef LT_NARRATE_CREW_H
#define LT_NARRATE_CREW_H

#include "model/voice.h"
#include "narrate/performance.h"

struct lt_crew;

/* How far it is, for progress. */
struct lt_crew_progress {
    size_t lines_done;
    uint64_t bytes_done;   /* of the text they were made from */
    int64_t length48_done; /* of sound */
    size_t lines_cached;   /* of lines_done: taken from the cache */
};

enum { LT_CREW_MAX = 256 };

/* 1 to LT_CREW_MAX performers. They start the engine of `warm` (NULL: none; it
 * outlives them) at once, so that it warms up while the
 * article is still being read; if that fails, the first line that needs it says so. `lender`: over which
 * engines are borrowed (lt_stages_borrow), or -1. Close in every case. */
LT_MUST enum lt_status lt_crew_open(struct lt_cx *cx, int performers, const struct lt_voice *warm, int lender,
                                    struct lt_crew **out);
void lt_crew_close(struct lt_crew *c); /* NULL is fine; threads and workers are gone when it returns */

/* From now on so many performers take lines, 1 to LT_CREW_MAX; threads are made when they are first wanted,
 * as far as they can be. Those that are too many finish the line that they have. Any thread, at any time. */
void lt_crew_allow(struct lt_crew *c, int performers);

/* Begin to perform the prompter's lines, in order; returns at once. Stop in every case before the next. */
void lt_crew_start(struct lt_crew *c, const struct lt_performance *p);

/* Wait until line i and all before it are in the spool; *there false: there are fewer lines. A performer's
 * failure comes back as its status and sentence; its warnings go to cx->warn, on this thread. Asks about
 * cancelling ten times a second, and calls `tick` as often. */
LT_MUST enum lt_status lt_crew_wait(struct lt_cx *cx, struct lt_crew *c, size_t i,
                                    void (*tick)(void *user, const struct lt_crew_progress *at), void *user,
                                    bool *there);

/* How many of its lines were taken from the cache; once it has stopped. */
size_t lt_crew_cached(const struct lt_crew *c);

/* "espeak-ng 1.51": name and version of the engine that spoke line 0; valid once that line is done. */
const char *lt_crew_engine(const struct lt_crew *c);

/* No performer touches the performance any more when it returns; warnings that were left go to cx->warn. */
void lt_crew_stop(struct lt_cx *cx, struct lt_crew *c);

#endif
