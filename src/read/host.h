/* read/host.h - both ends of the line to read-doc: what is handed over for a source, and how its child ended.
 */
#ifndef LT_READ_HOST_H
#define LT_READ_HOST_H

#include "read/read.h"

/* What a child gets for one source, in this order. */
enum { LT_HOST_REQUEST, LT_HOST_SOURCE, LT_HOST_ANSWER, LT_HOST_FDS };

/* Have a child read: the descriptors stay the caller's. Starts the host if it does not run. */
LT_MUST enum lt_status lt_host_ask(struct lt_cx *cx, struct lt_read_host *host, const int fds[LT_HOST_FDS]);

/* How that child ended, as waitpid(2) tells it; -1: it has not, or nobody can tell. */
int lt_host_ending(struct lt_read_host *host, int ms);

/* In read-doc: wait for the next source, LT_HOST_FDS descriptors. False: there will be none. */
bool lt_host_next(int line, int fds[LT_HOST_FDS]);

#endif
