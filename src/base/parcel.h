/* base/parcel.h - bytes with descriptors on a Unix socket (unix(7), SCM_RIGHTS). Any thread; whoever shares a
 * line takes turns. */
#ifndef LT_BASE_PARCEL_H
#define LT_BASE_PARCEL_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

enum { LT_PARCEL_FDS = 4 }; /* at most, in one */

/* False, with errno: nobody hears it, or not all of it. The descriptors stay the caller's. */
bool lt_parcel_send(int line, const void *p, size_t n, const int *fds, size_t n_fds);

/* One packet, or what there is of a stream, into p. *n_fds: how many descriptors there is room for, then how
 * many came; they are the caller's, closed on exec. flags: of recvmsg. As read(2): bytes, 0 at the end, or -1
 * with errno. */
ssize_t lt_parcel_take(int line, void *p, size_t n, int *fds, size_t *n_fds, int flags);

#endif
