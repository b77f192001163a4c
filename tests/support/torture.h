/* tests/support/torture.h - makes the n-th allocation or write fail, for every n (after curl's torture
 * tests). Linked with --wrap=malloc,calloc,realloc,write. */
#ifndef LT_TEST_TORTURE_H
#define LT_TEST_TORTURE_H

#include <stdbool.h>
#include <stddef.h>

/* Runs `attempt` with the 1st, 2nd, 3rd … allocation (then write) refused until a run meets none. `attempt`
 * returns true when it succeeded; a refused one must either fail cleanly or succeed without the memory.
 * Returns how many runs there were; `most` bounds them. */
size_t torture_allocations(bool (*attempt)(void *user), void *user, size_t most);
size_t torture_writes(bool (*attempt)(void *user), void *user, size_t most);

#endif
