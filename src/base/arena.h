/* base/arena.h - memory that dies together. A document's strings and arrays live in its arena; nobody frees
 * one of them. Not shared between threads. A zeroed arena with a ceiling is ready for use. */
#ifndef LT_BASE_ARENA_H
#define LT_BASE_ARENA_H

#include "base/status.h"
#include "base/str.h"

struct lt_arena {
    struct lt_arena_chunk *chunks; /* newest first */
    size_t used;                   /* bytes handed out */
    size_t max;                    /* ceiling for `used` */
};

#define LT_ARENA(limit) ((struct lt_arena){.max = (limit)})

void lt_arena_close(struct lt_arena *a); /* frees all; the arena is ready for use again */

/* n zeroed bytes, aligned for anything; NULL at the ceiling or when memory is refused. n = 0 gives 1 byte. */
void *lt_arena_alloc(struct lt_arena *a, size_t n);
void *lt_arena_array(struct lt_arena *a, size_t count, size_t size); /* checked product */

/* A copy of s; .p is NULL when there was no room (and s was not empty). */
struct lt_str lt_arena_dup(struct lt_arena *a, struct lt_str s);
LT_PRINTF(2, 3) struct lt_str lt_arena_printf(struct lt_arena *a, const char *fmt, ...);

/* Double an arena array by hand: a block for `need` (at least twice *cap) with the old items in it and the
 * rest zeroed. `items` is what this function returned before, or NULL with *cap 0; where it stood is no
 * longer valid (a small block stays in the arena until it dies, a large one moves). NULL when there is no
 * room; all is then as before. */
void *lt_arena_grow(struct lt_arena *a, void *items, size_t *cap, size_t need, size_t size);

#endif
