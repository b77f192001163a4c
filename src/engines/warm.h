/* engines/warm.h - for an engine that keeps state: each line is spoken by a child of its own, forked from one
 * warm state, so that the same request gives the same bytes whatever came before, and a crash costs one line.
 *
 *     worker ──fork──▶ warm: prepare() once ──fork──▶ line() for each line, then gone
 *
 * The worker itself never calls the engine's speaking functions; the warm process never speaks. Requests and
 * results lie in memory that the caller has mapped shared. Both die with the worker and hold none of its
 * pipes. */
#ifndef LT_ENGINES_WARM_H
#define LT_ENGINES_WARM_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

struct lt_warm {
    pid_t pid;    /* 0: none */
    int go, done; /* our ends of its two pipes */
};

#define LT_WARM ((struct lt_warm){.go = -1, .done = -1})

/* Fork the warm process and let it prepare. False: it could not (prepare returned false), or it died. */
bool lt_warm_start(struct lt_warm *w, bool (*prepare)(void *user), void (*line)(void *user), void *user);

/* Let one child run line(). False: it did not end well; `why` says how, and the warm process may be gone
 * (lt_warm_stop, lt_warm_start again). */
bool lt_warm_line(struct lt_warm *w, char *why, size_t n);

void lt_warm_stop(struct lt_warm *w); /* kills it with its child; fine on a stopped one */

#endif
