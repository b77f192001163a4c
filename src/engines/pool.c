/* engines/pool.c - see pool.h. A large block is a mapping of its own: whole huge pages, at their boundary.
 * Of a mapping that begins anywhere the kernel makes small pages, and clears a model's tensors 4 kB at a
 * time. A block of a size that is not there is put together of idle ones' pages: mremap moves them without a
 * copy, and nothing is cleared twice. */
#include "engines/pool.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

enum { HEAD = 64, LARGE = 1024 * 1024, HUGE = 2 * 1024 * 1024 };

/* The head of a block; its user's bytes follow HEAD bytes after it. */
struct lt_pool_block {
    size_t bytes; /* of the mapping, with the head; 0: it is malloc's */
    struct lt_pool_block *next;
};

_Static_assert(sizeof(struct lt_pool_block) <= HEAD, "the head is too small");

static void *body(struct lt_pool_block *b)
{
    return (char *)b + HEAD;
}

static void unmap_all(struct lt_pool_block *list)
{
    while (list) {
        struct lt_pool_block *b = list;
        list = b->next;
        (void)munmap(b, b->bytes);
    }
}

static struct lt_pool_block *unlink_idle(struct lt_pool *pool, struct lt_pool_block **at)
{
    struct lt_pool_block *b = *at;
    *at = b->next;
    b->next = NULL;
    pool->idle_bytes -= b->bytes;
    return b;
}

/* The last n bytes of an idle block, as a block of their own. */
static struct lt_pool_block *cut_off(struct lt_pool *pool, struct lt_pool_block *b, size_t n)
{
    struct lt_pool_block *tail = (void *)((char *)b + b->bytes - n);
    b->bytes -= n;
    pool->idle_bytes -= n;
    *tail = (struct lt_pool_block){.bytes = n};
    return tail;
}

/* Idle blocks of `want` bytes together, or all there are: one that is as long, else the last ones given
 * back, the last of them cut. */
static struct lt_pool_block *gather(struct lt_pool *pool, size_t want)
{
    for (struct lt_pool_block **at = &pool->idle; *at; at = &(*at)->next)
        if ((*at)->bytes == want)
            return unlink_idle(pool, at);
    struct lt_pool_block *list = NULL;
    while (want && pool->idle) {
        bool whole = pool->idle->bytes <= want;
        struct lt_pool_block *b = whole ? unlink_idle(pool, &pool->idle) : cut_off(pool, pool->idle, want);
        b->next = list;
        list = b;
        want -= b->bytes;
    }
    return list;
}

/* They count as used from now on. */
static struct lt_pool_block *take_idle(struct lt_pool *pool, size_t want)
{
    pthread_mutex_lock(&pool->lock);
    struct lt_pool_block *list = gather(pool, want);
    pool->used += want;
    pthread_mutex_unlock(&pool->lock);
    return list;
}

static void *take_small(size_t n)
{
    struct lt_pool_block *b = aligned_alloc(HEAD, (n + 2 * HEAD - 1) / HEAD * HEAD);
    if (!b)
        return NULL;
    b->bytes = 0;
    return body(b);
}

static size_t past_boundary(const void *p)
{
    return (uintptr_t)p % HUGE;
}

/* `want` new bytes, at a boundary; NULL: there are none. */
static void *map_at_boundary(size_t want)
{
    char *p = mmap(NULL, want + HUGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (p == MAP_FAILED)
        return NULL;
    size_t before = past_boundary(p) ? HUGE - past_boundary(p) : 0;
    if (before)
        (void)munmap(p, before);
    (void)munmap(p + before + want, HUGE - before);
    (void)madvise(p + before, want, MADV_HUGEPAGE);
    return p + before;
}

/* New pages at `to`, where the kernel may have unmapped what was there before it failed to move others. */
static bool map_anew(char *to)
{
    const int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED;
    return mmap(to, HUGE, PROT_READ | PROT_WRITE, flags, -1, 0) == to;
}

/* The pages of the blocks at `to`, one huge page after the other: neighbours may be from two mappings. Those
 * that cannot be moved go. False: there is a hole at `to`. */
static bool move_pages(struct lt_pool_block *list, char *to)
{
    bool whole = true;
    while (list) {
        char *from = (char *)list;
        size_t left = list->bytes;
        list = list->next;
        for (; left; left -= HUGE, from += HUGE, to += HUGE) {
            if (mremap(from, HUGE, HUGE, MREMAP_MAYMOVE | MREMAP_FIXED, to) == to)
                continue;
            (void)munmap(from, HUGE);
            whole = map_anew(to) && whole;
        }
    }
    return whole;
}

static void *no_memory(struct lt_pool *pool, size_t want)
{
    pthread_mutex_lock(&pool->lock);
    pool->used -= want;
    pthread_mutex_unlock(&pool->lock);
    return NULL;
}

void *lt_pool_take(struct lt_pool *pool, size_t n)
{
    if (n < LARGE)
        return take_small(n);
    if (n > SIZE_MAX / 2)
        return NULL;
    size_t want = (n + HEAD + HUGE - 1) / HUGE * HUGE;
    struct lt_pool_block *list = take_idle(pool, want);
    if (list && list->bytes == want)
        return body(list);
    struct lt_pool_block *b = map_at_boundary(want);
    if (!b) {
        unmap_all(list);
        return no_memory(pool, want);
    }
    if (!move_pages(list, (char *)b)) {
        (void)munmap(b, want);
        return no_memory(pool, want);
    }
    b->bytes = want;
    return body(b);
}

void lt_pool_give(struct lt_pool *pool, void *p)
{
    if (!p)
        return;
    struct lt_pool_block *b = (void *)((char *)p - HEAD);
    if (!b->bytes) {
        free(b);
        return;
    }
    pthread_mutex_lock(&pool->lock);
    pool->used -= b->bytes;
    pool->idle_bytes += b->bytes;
    b->next = pool->idle;
    pool->idle = b;
    pthread_mutex_unlock(&pool->lock);
}

void lt_pool_close(struct lt_pool *pool)
{
    unmap_all(pool->idle);
    pool->idle = NULL;
    pool->idle_bytes = 0;
}
