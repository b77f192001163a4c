/* base/starter.h - who starts programs that need the network for a process that has none: a child of it, made
 * before it confines itself. It is asked over a socket, starts what it was told beforehand that it may, and
 * answers with the ends of the program's pipes. What is started is the starter's child: it dies with the
 * starter, and the starter dies with the process that made it. */
#ifndef LT_BASE_STARTER_H
#define LT_BASE_STARTER_H

#include "base/proc.h"

/* May this program be started under this policy? Asked in the starter, with the memory of its maker as it was
 * when lt_starter_open was called. */
typedef bool (*lt_starter_allows_fn)(const void *user, const char *program, const struct lt_confine *policy);

/* Called once, while the process has one thread. From then on lt_proc_start_confined leaves to it whatever
 * its policy gives the network. It is never closed. */
LT_MUST enum lt_status lt_starter_open(struct lt_cx *cx, lt_starter_allows_fn allows, const void *user);

#endif
