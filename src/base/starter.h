/* base/starter.h - who does for a confined process what that may not do: a child of it, made before it
 * confines itself, and asked over a socket.
 *
 *     programs   that need the network are started, those it was told beforehand; the answer is the ends of
 *                their pipes. What is started dies with the starter, which dies with the process that made it
 *     files      are made below one folder, and get their names; they are written by who asked. Nothing there
 *                whose name, or whose folder's, begins with ".lectern" is made or replaced */
#ifndef LT_BASE_STARTER_H
#define LT_BASE_STARTER_H

#include "base/proc.h"

/* May this program be started under this policy? Asked in the starter, with the memory of its maker as it was
 * when lt_starter_open was called. */
typedef bool (*lt_starter_allows_fn)(const void *user, const char *program, const struct lt_confine *policy);

/* Called once, while the process has one thread. From then on lt_proc_start_confined leaves to it whatever
 * its policy gives the network, and outfiles and temporary files (io.h) are made by it, those with a name
 * below `folder`, which is there. It is never closed. */
LT_MUST enum lt_status lt_starter_open(struct lt_cx *cx, lt_starter_allows_fn allows, const void *user,
                                       const char *folder);

#endif
