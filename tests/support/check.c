/* tests/support/check.c - see check.h. */
#include "check.h"

#include "base/io.h"

#include <stdio.h>
#include <stdlib.h>

int check_str(const char *name, const char *want, struct lt_str got)
{
    if (lt_str_eqz(got, want))
        return 0;
    fprintf(stderr, "%s\n  want: %s\n  got:  %.*s\n", name, want, (int)got.n, got.p ? got.p : "");
    return 1;
}

int check_int(const char *name, long long want, long long got)
{
    if (want == got)
        return 0;
    fprintf(stderr, "%s\n  want: %lld\n  got:  %lld\n", name, want, got);
    return 1;
}

struct lt_buf check_read(const char *path_below_tests)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", LT_TEST_DATA, path_below_tests);
    struct lt_cx cx = {0};
    struct lt_buf bytes = LT_BUF((size_t)64 << 20);
    if (lt_io_read_file(&cx, path, &bytes))
        fail_msg("%s", cx.what);
    return bytes;
}

uint64_t check_random(uint64_t *state)
{
    uint64_t x = *state;
    x ^= x >> 12;
    x ^= x << 25;
    x ^= x >> 27;
    *state = x;
    return x * UINT64_C(2685821657736338717);
}

uint64_t check_seed(void)
{
    const char *set = getenv("LECTERN_TEST_SEED");
    uint64_t seed = set ? strtoull(set, NULL, 0) : 0;
    return seed ? seed : UINT64_C(0x1EC7E12);
}
