/* tests/support/check.h - what every test needs. Include this first: cmocka wants its four headers in order.
 */
#ifndef LT_TEST_CHECK_H
#define LT_TEST_CHECK_H

// clang-format off
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
// clang-format on

#include "base/buf.h"

/* Compare slices; on a difference print both, with the case's name, and return 1 (else 0): a table test adds
 * the results up and fails once, at the end, after showing every bad row. */
int check_str(const char *name, const char *want, struct lt_str got);
int check_int(const char *name, long long want, long long got);

/* A whole file under tests/, for goldens; fails the test when it cannot be read. Caller closes. */
struct lt_buf check_read(const char *path_below_tests);

/* A small deterministic generator for property tests (xorshift64*); print the seed when a property fails. */
uint64_t check_random(uint64_t *state);
uint64_t check_seed(void); /* $LECTERN_TEST_SEED, or a fixed one */

#endif
