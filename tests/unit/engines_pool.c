/* Memory for a model's tensors: aligned, kept apart, kept for the next one at whatever size that has, and
 * never more idle than is allowed. */
#include "check.h"

#include "engines/pool.h"

#include <errno.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { MB = 1 << 20, HUGE = 2 * MB };

static bool out_of_memory;

/* The pool's, too. The kernel may find out that it has no memory when it has cleared the way. */
void *mremap(void *from, size_t old, size_t new, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    void *to = va_arg(more, void *);
    va_end(more);
    if (!out_of_memory)
        return (void *)syscall(SYS_mremap, from, old, new, flags, to);
    (void)munmap(to, new);
    errno = ENOMEM;
    return MAP_FAILED;
}

static void blocks_are_aligned_and_apart(void **state)
{
    (void)state;
    static const size_t sizes[] = {0, 1, 63, 64, 4096, 256 * 1024 - 1, 256 * 1024, MB, 3 * MB + 17};
    struct lt_pool pool = LT_POOL;
    unsigned char *got[LT_COUNT(sizes)];
    for (size_t i = 0; i < LT_COUNT(sizes); i++) {
        got[i] = lt_pool_take(&pool, sizes[i]);
        assert_non_null(got[i]);
        assert_int_equal((uintptr_t)got[i] % 64, 0);
        memset(got[i], (int)i + 1, sizes[i]);
    }
    for (size_t i = 0; i < LT_COUNT(sizes); i++) {
        for (size_t k = 0; k < sizes[i]; k += sizes[i] > 1 ? sizes[i] - 1 : 1)
            assert_int_equal(got[i][k], i + 1);
        lt_pool_give(&pool, got[i]);
    }
    lt_pool_give(&pool, NULL);
    lt_pool_close(&pool);
    assert_int_equal(pool.idle_bytes, 0);
}

/* Each size is asked for after another one was given back. */
static void idle_blocks_take_the_size_that_is_wanted(void **state)
{
    (void)state;
    static const size_t sizes[] = {2 * MB, 2 * MB - 1000, 5 * MB, 3 * MB, 2 * MB, 7 * MB};
    struct lt_pool pool = LT_POOL;
    size_t most = 0;
    for (size_t i = 0; i < LT_COUNT(sizes); i++) {
        size_t want = (sizes[i] + 64 + HUGE - 1) / HUGE * HUGE;
        most = want > most ? want : most;
        unsigned char *p = lt_pool_take(&pool, sizes[i]);
        assert_non_null(p);
        assert_int_equal(pool.used, want);
        assert_int_equal(pool.idle_bytes, most - want);
        p[0] = p[sizes[i] - 1] = 1;
        lt_pool_give(&pool, p);
        assert_int_equal(pool.idle_bytes, most);
    }
    lt_pool_close(&pool);
}

/* The kernel would give them cleared. */
static void a_block_has_the_pages_of_several_idle_ones(void **state)
{
    (void)state;
    struct lt_pool pool = LT_POOL;
    unsigned char *small[] = {lt_pool_take(&pool, 3 * MB), lt_pool_take(&pool, 5 * MB),
                              lt_pool_take(&pool, 3 * MB)};
    for (size_t i = 0; i < LT_COUNT(small); i++) {
        assert_non_null(small[i]);
        memset(small[i], 0xA5, 3 * MB);
    }
    memset(small[1], 0xA5, 5 * MB);
    for (size_t i = 0; i < LT_COUNT(small); i++)
        lt_pool_give(&pool, small[i]);
    unsigned char *large = lt_pool_take(&pool, 11 * MB);
    assert_non_null(large);
    size_t kept = 0;
    for (size_t i = 0; i < 11 * MB; i++)
        kept += large[i] == 0xA5;
    assert_in_range(kept, 8 * MB, 11 * MB);
    assert_int_equal(pool.idle_bytes, 14 * MB - 12 * MB);
    lt_pool_give(&pool, large);
    lt_pool_close(&pool);
}

static void pages_that_cannot_be_moved_leave_no_hole(void **state)
{
    (void)state;
    struct lt_pool pool = LT_POOL;
    unsigned char *small[] = {lt_pool_take(&pool, 3 * MB), lt_pool_take(&pool, 5 * MB)};
    lt_pool_give(&pool, small[0]);
    lt_pool_give(&pool, small[1]);
    out_of_memory = true;
    unsigned char *large = lt_pool_take(&pool, 9 * MB);
    out_of_memory = false;
    assert_non_null(large);
    memset(large, 1, 9 * MB);
    lt_pool_give(&pool, large);
    assert_int_equal(pool.used, 0);
    lt_pool_close(&pool);
}

static void there_is_never_more_than_was_used_at_once(void **state)
{
    (void)state;
    struct lt_pool pool = LT_POOL;
    void *got[4];
    for (size_t i = 0; i < LT_COUNT(got); i++)
        assert_non_null(got[i] = lt_pool_take(&pool, 3 * MB));
    size_t most = pool.used;
    assert_int_equal(most, 4 * (3 * MB / HUGE + 1) * HUGE);
    for (size_t i = 0; i < LT_COUNT(got); i++)
        lt_pool_give(&pool, got[i]);
    assert_int_equal(pool.used, 0);
    assert_int_equal(pool.idle_bytes, most);
    /* One that is as long as nearly all of them. */
    void *large = lt_pool_take(&pool, 11 * MB);
    assert_non_null(large);
    assert_in_range(pool.used + pool.idle_bytes, 11 * MB, most);
    lt_pool_give(&pool, large);
    assert_in_range(pool.idle_bytes, 11 * MB, most);
    lt_pool_close(&pool);
}

static void assert_whole_pages(const void *p, size_t bytes)
{
    assert_int_equal(((uintptr_t)p - 64) % HUGE, 0);
    assert_int_equal(bytes % HUGE, 0);
}

/* New, made longer where something is in the way, made shorter: always whole huge pages at their boundary,
 * or the kernel clears small ones. */
static void large_blocks_are_whole_huge_pages(void **state)
{
    (void)state;
    static const size_t sizes[] = {MB, 5 * MB, 3 * MB, 9 * MB, 16 * MB, 7 * MB + 1};
    struct lt_pool pool = LT_POOL;
    void *others[] = {lt_pool_take(&pool, 20 * MB), lt_pool_take(&pool, 20 * MB)};
    lt_pool_give(&pool, others[0]);
    lt_pool_give(&pool, others[1]);
    lt_pool_close(&pool);
    for (size_t i = 0; i < LT_COUNT(sizes); i++) {
        unsigned char *p = lt_pool_take(&pool, sizes[i]), *beside = lt_pool_take(&pool, 2 * MB);
        assert_non_null(p);
        assert_non_null(beside);
        assert_whole_pages(p, pool.used);
        assert_whole_pages(beside, pool.used);
        memset(p, 1, sizes[i]);
        lt_pool_give(&pool, p);
        lt_pool_give(&pool, beside);
    }
    lt_pool_close(&pool);
}

static void too_much_is_no_memory(void **state)
{
    (void)state;
    struct lt_pool pool = LT_POOL;
    lt_pool_give(&pool, lt_pool_take(&pool, MB));
    assert_null(lt_pool_take(&pool, SIZE_MAX - 10));
    assert_null(lt_pool_take(&pool, SIZE_MAX / 2));
    assert_int_equal(pool.used, 0);
    lt_pool_close(&pool);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(blocks_are_aligned_and_apart),
        cmocka_unit_test(idle_blocks_take_the_size_that_is_wanted),
        cmocka_unit_test(a_block_has_the_pages_of_several_idle_ones),
        cmocka_unit_test(pages_that_cannot_be_moved_leave_no_hole),
        cmocka_unit_test(there_is_never_more_than_was_used_at_once),
        cmocka_unit_test(large_blocks_are_whole_huge_pages),
        cmocka_unit_test(too_much_is_no_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
