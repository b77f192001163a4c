/* tests/support/torture.h - makes the n-th allocation or write fail, for every n (after curl's torture
 * tests). Linked with --wrap=malloc,calloc,realloc,write. */
#ifndef LT_TEST_TORTURE_H
#define LT_TEST_TORTURE_H

#include <stdbool.h>
#include <stddef.h>

/* Runs `attempt` with the 1st, 2nd, 3rd … allocation (then write) refused until a run meets none. `attempt`
 * returns true when it succeeded; a refused one must either fail cleanly or succeed without the memory.
 * Returns the number of the call that no run reached, at most `most`. */
size_t torture_allocations(bool (*attempt)(void *user), void *user, size_t most);
size_t torture_writes(bool (*attempt)(void *user), void *user, size_t most);

/* The same where a library asks tens of thousands of times: after the first `each` calls one in 13 is
 * refused, a prime, so that loops are not met at the same call each time. */
size_t torture_many_allocations(bool (*attempt)(void *user), void *user, size_t each, size_t most);

#endif
