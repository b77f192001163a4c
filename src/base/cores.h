/* base/cores.h - how many processors this process may use: those it may run on, and of them no more than its
 * control groups give it (a container's or a batch system's share). */
#ifndef LT_BASE_CORES_H
#define LT_BASE_CORES_H

/* At least 1, at most 1024. A share of a processor counts as one. */
int lt_cores(void);

/* The same of control groups whose files lie below `root` ("/sys/fs/cgroup"), for a process whose groups are
 * listed in `groups` ("/proc/self/cgroup"); `most` is what is had without them. */
int lt_cores_of(const char *root, const char *groups, int most);

#endif
