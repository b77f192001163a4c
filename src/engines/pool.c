/* engines/pool.c - see pool.h. A large block is a mapping of its own, so that it can be made longer or
 * shorter without a copy (mremap moves pages, not bytes). It is whole huge pages, at their boundary: of a
 * mapping that begins anywhere the kernel makes small pages, and clears a model's tensors 4 kB at a time. */
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

/* A block that holds `want` bytes without wasting more than half as much. */
static bool fits(const struct lt_pool_block *b, size_t want)
{
    return b->bytes >= want && b->bytes - want <= want / 2;
}

static size_t apart(size_t a, size_t b)
{
    return a > b ? a - b : b - a;
}

/* The idle one whose length is nearest, or NULL. One of more than twice the length would lose most of its
 * pages for it, and is kept. */
static struct lt_pool_block **nearest(struct lt_pool *pool, size_t want)
{
    struct lt_pool_block **best = NULL;
    for (struct lt_pool_block **at = &pool->idle; *at; at = &(*at)->next)
        if ((*at)->bytes / 2 <= want && (!best || apart((*at)->bytes, want) < apart((*best)->bytes, want)))
            best = at;
    return best;
}

static struct lt_pool_block *unlink_idle(struct lt_pool *pool, struct lt_pool_block **at)
{
    struct lt_pool_block *b = *at;
    *at = b->next;
    pool->idle_bytes -= b->bytes;
    return b;
}

/* The shortest idle one of `n` bytes or more, else the longest of all. */
static struct lt_pool_block **least_of(struct lt_pool *pool, size_t n)
{
    struct lt_pool_block **best = &pool->idle;
    for (struct lt_pool_block **at = &pool->idle; *at; at = &(*at)->next) {
        bool enough = (*at)->bytes >= n, better = (*at)->bytes < (*best)->bytes;
        if ((*best)->bytes < n ? !better : enough && better)
            best = at;
    }
    return best;
}

/* Idle blocks that are too many by now, as few as will do; they are unmapped without the lock. */
static struct lt_pool_block *surplus(struct lt_pool *pool)
{
    struct lt_pool_block *out = NULL;
    while (pool->idle && pool->used + pool->idle_bytes > pool->most) {
        size_t over = pool->used + pool->idle_bytes - pool->most;
        struct lt_pool_block *b = unlink_idle(pool, least_of(pool, over));
        b->next = out;
        out = b;
    }
    return out;
}

static void unmap_all(struct lt_pool_block *list)
{
    while (list) {
        struct lt_pool_block *b = list;
        list = b->next;
        (void)munmap(b, b->bytes);
    }
}

/* An idle block for `want` bytes, or NULL. They count as used from now on. */
static struct lt_pool_block *take_idle(struct lt_pool *pool, size_t want, struct lt_pool_block **rest)
{
    pthread_mutex_lock(&pool->lock);
    struct lt_pool_block **best = nearest(pool, want), *b = best ? unlink_idle(pool, best) : NULL;
    pool->used += b && fits(b, want) ? b->bytes : want;
    if (pool->used > pool->most)
        pool->most = pool->used;
    *rest = surplus(pool);
    pthread_mutex_unlock(&pool->lock);
    return b;
}

static void count_out(struct lt_pool *pool, size_t bytes)
{
    pthread_mutex_lock(&pool->lock);
    pool->used -= bytes;
    pthread_mutex_unlock(&pool->lock);
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

/* Addresses for `want` bytes, at a boundary; MAP_FAILED: none. */
static void *map_at_boundary(size_t want, int rights)
{
    char *p = mmap(NULL, want + HUGE, rights, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (p == MAP_FAILED)
        return p;
    size_t before = past_boundary(p) ? HUGE - past_boundary(p) : 0;
    if (before)
        (void)munmap(p, before);
    (void)munmap(p + before + want, HUGE - before);
    return p + before;
}

/* The block at another length, where it is or elsewhere at a boundary; MAP_FAILED: it is as it was. */
static void *resize(struct lt_pool_block *b, size_t want)
{
    void *p = mremap(b, b->bytes, want, 0);
    if (p != MAP_FAILED)
        return p;
    void *to = map_at_boundary(want, PROT_NONE);
    if (to == MAP_FAILED)
        return to;
    p = mremap(b, b->bytes, want, MREMAP_MAYMOVE | MREMAP_FIXED, to);
    if (p == MAP_FAILED)
        (void)munmap(to, want);
    return p;
}

void *lt_pool_take(struct lt_pool *pool, size_t n)
{
    if (n < LARGE)
        return take_small(n);
    if (n > SIZE_MAX / 2)
        return NULL;
    size_t want = (n + HEAD + HUGE - 1) / HUGE * HUGE;
    struct lt_pool_block *rest = NULL, *b = take_idle(pool, want, &rest);
    unmap_all(rest);
    if (b && fits(b, want))
        return body(b);
    void *p = b ? resize(b, want) : map_at_boundary(want, PROT_READ | PROT_WRITE);
    if (p == MAP_FAILED) {
        count_out(pool, want);
        if (b)
            (void)munmap(b, b->bytes);
        return NULL;
    }
    (void)madvise(p, want, MADV_HUGEPAGE);
    b = p;
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
    struct lt_pool_block *rest = surplus(pool);
    pthread_mutex_unlock(&pool->lock);
    unmap_all(rest);
}

void lt_pool_close(struct lt_pool *pool)
{
    unmap_all(pool->idle);
    pool->idle = NULL;
    pool->idle_bytes = 0;
}
