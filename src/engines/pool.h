/* engines/pool.h - memory for what a model computes: blocks of many megabytes that come and go many times in
 * a line. Any thread may take and give.
 *
 * malloc either keeps such blocks, in pieces that fit nothing else, or gives each back to the kernel, which
 * then clears every page anew. Here the pages of a block that is given back stay for the next ones to be
 * taken, whatever their sizes. In use and idle together are never more than what was in use at once. */
#ifndef LT_ENGINES_POOL_H
#define LT_ENGINES_POOL_H

#include <pthread.h>
#include <stddef.h>

struct lt_pool_block;

/* Begins as LT_POOL. */
struct lt_pool {
    pthread_mutex_t lock;
    struct lt_pool_block *idle;
    size_t used, idle_bytes; /* bytes of large blocks */
};

#define LT_POOL {.lock = PTHREAD_MUTEX_INITIALIZER}

/* At least n bytes, aligned to 64; what is in them is anything. NULL: out of memory. */
void *lt_pool_take(struct lt_pool *pool, size_t n);
void lt_pool_give(struct lt_pool *pool, void *p); /* NULL is fine */

/* Give all that is idle to the kernel. */
void lt_pool_close(struct lt_pool *pool);

#endif
