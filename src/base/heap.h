/* base/heap.h - what a program settles about malloc in main, before it does anything else. It is the whole
 * process's, so the library never does. */
#ifndef LT_BASE_HEAP_H
#define LT_BASE_HEAP_H

#include <stddef.h>

/* Large blocks go back to the system when they are freed. Without a fixed threshold the C library raises it
 * with the first of them, and keeps blocks below it: what reading a long text took would stay for the hours
 * of speaking it. */
void lt_heap_return_large(void);

/* One heap for all threads, up to 64 MB of which stay when they are freed: for a program whose threads come
 * and go and ask for the same megabytes again and again. Each would have a heap of its own, and the kernel
 * would clear its pages anew each time. */
void lt_heap_keep(void);

/* Bytes of a block of malloc's. */
size_t lt_heap_block_size(void *p);

#endif
