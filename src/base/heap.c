/* base/heap.c - see heap.h. What is asked of malloc itself, apart from what knows ICU: a program that does
 * not use that does not load it. */
#include "base/heap.h"

#include <malloc.h>

enum { LARGE_BLOCK = 64 * 1024, LARGE_TENSOR = 4 << 20, HEAP_KEPT = 64 << 20 };

void lt_heap_return_large(void)
{
    mallopt(M_MMAP_THRESHOLD, LARGE_BLOCK);
}

void lt_heap_keep(void)
{
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_MMAP_THRESHOLD, LARGE_TENSOR);
    mallopt(M_TRIM_THRESHOLD, HEAP_KEPT);
}

size_t lt_heap_block_size(void *p)
{
    return malloc_usable_size(p);
}
