/* base/memory.h - what a program settles about its memory in main, before it does anything else. It is the
 * whole process's, so the library never does. */
#ifndef LT_BASE_MEMORY_H
#define LT_BASE_MEMORY_H

/* ICU does not survive an allocation that fails: it waits for a lock that it holds (the first use of its
 * default locale) or reads a format that was never made (names of months). So a program has it allocate here:
 * from malloc, and when that refuses, from a room that is kept for it. So what it was doing is done to its
 * end, and what asks for memory next says that there is none.
 * What is allocated either way can be freed either way, so it does not matter when this is begun. */
void lt_memory_spare_icu(void);

#endif
