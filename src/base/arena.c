/* base/arena.c - see arena.h. Chunks double from 4 KiB to 256 KiB; a request of more than a quarter of that
 * gets a chunk to itself, which can grow without leaving its old self behind. */
#include "base/arena.h"

#include <stdalign.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct lt_arena_chunk {
    struct lt_arena_chunk *next;
    size_t n, cap; /* bytes used and there, after the header */
};

enum { SMALLEST_CHUNK = 4096, LARGEST_CHUNK = 256 * 1024, OWN_CHUNK = LARGEST_CHUNK / 4 };
#define ALIGNMENT   alignof(max_align_t)
#define ALIGNED(n)  (((n) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT)
#define HEADER_SIZE ALIGNED(sizeof(struct lt_arena_chunk))

void lt_arena_close(struct lt_arena *a)
{
    for (struct lt_arena_chunk *c = a->chunks, *next; c; c = next) {
        next = c->next;
        free(c);
    }
    *a = (struct lt_arena){.max = a->max};
}

/* The newest chunk that is shared is the first; chunks of a single owner come after it. */
static struct lt_arena_chunk *add_chunk(struct lt_arena *a, size_t n)
{
    bool own = n > OWN_CHUNK;
    size_t cap = a->chunks ? a->chunks->cap * 2 : SMALLEST_CHUNK;
    cap = own ? n : cap > LARGEST_CHUNK ? LARGEST_CHUNK : cap < n ? n : cap;
    struct lt_arena_chunk *c = malloc(HEADER_SIZE + cap);
    if (!c)
        return NULL;
    struct lt_arena_chunk **at = own && a->chunks ? &a->chunks->next : &a->chunks;
    *c = (struct lt_arena_chunk){.next = *at, .cap = cap};
    *at = c;
    return c;
}

void *lt_arena_alloc(struct lt_arena *a, size_t n)
{
    if (n == 0)
        n = 1;
    if (n > a->max - a->used || n > SIZE_MAX / 2)
        return NULL;
    size_t rounded = ALIGNED(n);
    struct lt_arena_chunk *c = a->chunks;
    if (!c || rounded > OWN_CHUNK || rounded > c->cap - c->n)
        c = add_chunk(a, rounded);
    if (!c)
        return NULL;
    void *p = (char *)c + HEADER_SIZE + c->n;
    c->n += rounded;
    a->used += n;
    return memset(p, 0, n);
}

void *lt_arena_array(struct lt_arena *a, size_t count, size_t size)
{
    if (size && count > SIZE_MAX / size)
        return NULL;
    return lt_arena_alloc(a, count * size);
}

struct lt_str lt_arena_dup(struct lt_arena *a, struct lt_str s)
{
    if (s.n == 0)
        return (struct lt_str){"", 0};
    char *p = lt_arena_alloc(a, s.n);
    if (!p)
        return (struct lt_str){0};
    memcpy(p, s.p, s.n);
    return (struct lt_str){p, s.n};
}

struct lt_str lt_arena_printf(struct lt_arena *a, const char *fmt, ...)
{
    va_list ap, again;
    va_start(ap, fmt);
    va_copy(again, ap);
    int n = vsnprintf(NULL, 0, fmt, ap);
    char *p = n < 0 ? NULL : lt_arena_alloc(a, (size_t)n + 1);
    if (p)
        vsnprintf(p, (size_t)n + 1, fmt, again);
    va_end(again);
    va_end(ap);
    return (struct lt_str){p, p ? (size_t)n : 0};
}

/* Make the chunk whose only owner is `items` larger. */
static void *grow_own(struct lt_arena *a, void *items, size_t had, size_t want)
{
    if (want < had || want - had > a->max - a->used || want > SIZE_MAX / 2)
        return NULL;
    struct lt_arena_chunk *c = (void *)((char *)items - HEADER_SIZE), **at = &a->chunks;
    while (*at != c)
        at = &(*at)->next;
    struct lt_arena_chunk *moved = realloc(c, HEADER_SIZE + ALIGNED(want));
    if (!moved)
        return NULL;
    *at = moved;
    moved->n = moved->cap = ALIGNED(want);
    a->used += want - had;
    char *p = (char *)moved + HEADER_SIZE;
    memset(p + had, 0, want - had);
    return p;
}

void *lt_arena_grow(struct lt_arena *a, void *items, size_t *cap, size_t need, size_t size)
{
    if (need <= *cap)
        return items;
    size_t want = *cap * 2 > need ? *cap * 2 : need < 8 ? 8 : need;
    if (want > SIZE_MAX / size)
        return NULL;
    bool own = ALIGNED(*cap * size) > OWN_CHUNK;
    void *p = own ? grow_own(a, items, *cap * size, want * size) : lt_arena_array(a, want, size);
    if (!p)
        return NULL;
    if (*cap && !own)
        memcpy(p, items, *cap * size);
    *cap = want;
    return p;
}
