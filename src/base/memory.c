/* base/memory.c - see memory.h. The room that is kept for ICU is handed out from its beginning to its end and
 * is empty again when all of it has come back. It costs no memory before it is used. */
#include "base/memory.h"

#include "base/heap.h"

#include <pthread.h>
#include <stdalign.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/uclean.h>

/* The first use of a language's names and numbers takes about 200 kB. */
enum { ROOM = 1 << 20, STEP = alignof(max_align_t) };

static alignas(max_align_t) unsigned char room[ROOM];
static size_t taken, blocks; /* bytes from the beginning; how many are out */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static bool is_ours(const void *p)
{
    uintptr_t at = (uintptr_t)p, from = (uintptr_t)room;
    return at >= from && at < from + ROOM;
}

/* Before each block stands its size. */
static size_t size_of(const void *p)
{
    size_t n = 0;
    memcpy(&n, (const unsigned char *)p - STEP, sizeof n);
    return n;
}

static void *from_room(size_t n)
{
    void *p = NULL;
    pthread_mutex_lock(&lock);
    if (taken < ROOM - 2 * STEP && n <= ROOM - 2 * STEP - taken) {
        memcpy(room + taken, &n, sizeof n);
        p = room + taken + STEP;
        taken += STEP + (n + STEP - 1) / STEP * STEP;
        blocks++;
    }
    pthread_mutex_unlock(&lock);
    return p;
}

static void *take(const void *context, size_t n)
{
    (void)context;
    void *p = malloc(n);
    return p ? p : from_room(n);
}

static void give_back(const void *context, void *p)
{
    (void)context;
    if (!is_ours(p)) {
        free(p);
        return;
    }
    pthread_mutex_lock(&lock);
    if (--blocks == 0)
        taken = 0;
    pthread_mutex_unlock(&lock);
}

static void *resize(const void *context, void *p, size_t n)
{
    bool ours = is_ours(p);
    void *other = ours ? take(context, n) : realloc(p, n);
    if (!ours && !other)
        other = from_room(n);
    else if (!ours)
        return other;
    if (!other || !p)
        return other;
    size_t had = ours ? size_of(p) : lt_heap_block_size(p);
    memcpy(other, p, had < n ? had : n);
    give_back(context, p);
    return other;
}

void lt_memory_spare_icu(void)
{
    UErrorCode error = U_ZERO_ERROR;
    u_setMemoryFunctions(NULL, take, resize, give_back, &error);
}
