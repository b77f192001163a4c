/* base/crowd.h - how many processes a program has become. A limit of the kernel's own (RLIMIT_NPROC) counts
 * all of a user's and none of root's; this counts those of one group, which a confined program cannot
 * leave. */
#ifndef LT_BASE_CROWD_H
#define LT_BASE_CROWD_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

/* Are there more than `most` processes in the group? Looks through /proc; where there is none, there is no
 * crowd. */
bool lt_crowd_in(pid_t group, size_t most);

/* Processor time of a process, of what it started and of what they waited for, in 1/1000 s; what ended
 * without being waited for is not known. */
long long lt_crowd_cpu_ms(pid_t pid);

#endif
