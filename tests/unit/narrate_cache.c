/* The take cache: what goes in comes out, what is damaged does not, and the longest unused goes first. */
#include "check.h"

#include "narrate/cache.h"

#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static struct lt_cache *open_cache(char dir[64], uint64_t max_bytes)
{
    struct lt_cx cx = {0};
    struct lt_cache *c = NULL;
    strcpy(dir, "/tmp/lectern-cache-XXXXXX");
    assert_non_null(mkdtemp(dir));
    assert_int_equal(lt_cache_open(&cx, dir, max_bytes, &c), LT_OK);
    return c;
}

static int drop(const char *path, const struct stat *about, int type, struct FTW *at)
{
    (void)about;
    (void)type;
    (void)at;
    return remove(path);
}

static void close_cache(struct lt_cache *c, const char *dir)
{
    lt_cache_close(c);
    nftw(dir, drop, 8, FTW_DEPTH | FTW_PHYS);
}

static void random_take(struct lt_take *t, uint64_t *random)
{
    t->n_bytes = 1 + check_random(random) % 3000;
    t->n_packets = check_random(random) % 60;
    t->n_marks = check_random(random) % 9;
    t->n_loudness = check_random(random) % 30;
    assert_true(lt_grow(&t->bytes, &t->cap_bytes, t->n_bytes, 1, 5000) &&
                lt_grow(&t->packets, &t->cap_packets, t->n_packets, 2, 100) &&
                lt_grow(&t->marks, &t->cap_marks, t->n_marks, sizeof *t->marks, 20) &&
                lt_grow(&t->loudness, &t->cap_loudness, t->n_loudness, 2, 30));
    for (size_t k = 0; k < t->n_bytes; k++)
        t->bytes[k] = (unsigned char)check_random(random);
    t->length48 = (int64_t)(check_random(random) % 100) * 960;
}

static struct lt_hash128 key_of(uint64_t i)
{
    return lt_hash128(&i, sizeof i);
}

static void takes_come_back(void **state)
{
    (void)state;
    char dir[64];
    struct lt_cache *c = open_cache(dir, 1 << 30);
    struct lt_take take = {0}, back = {0};
    uint64_t seed = check_seed(), random = seed;
    for (uint64_t i = 0; i < 60; i++) {
        random_take(&take, &random);
        assert_false(lt_cache_get(c, key_of(i), &back));
        lt_cache_put(c, key_of(i), &take);
        assert_true(lt_cache_get(c, key_of(i), &back));
        if (back.n_bytes != take.n_bytes || back.n_marks != take.n_marks || back.length48 != take.length48 ||
            memcmp(back.bytes, take.bytes, take.n_bytes) != 0)
            fail_msg("seed %llu: take %d differs", (unsigned long long)seed, (int)i);
    }
    lt_take_close(&take);
    lt_take_close(&back);
    close_cache(c, dir);
}

static char found[4096];

static int note(const char *path, const struct stat *about, int type, struct FTW *at)
{
    (void)about;
    (void)at;
    if (type == FTW_F)
        snprintf(found, sizeof found, "%s", path);
    return 0;
}

/* Every byte of a file, changed or cut off, must make it unusable. */
static void damage_is_noticed(void **state)
{
    (void)state;
    char dir[64];
    struct lt_cache *c = open_cache(dir, 1 << 30);
    struct lt_take take = {0}, back = {0};
    struct lt_cx cx = {0};
    uint64_t random = check_seed();
    random_take(&take, &random);
    lt_cache_put(c, key_of(1), &take);
    nftw(dir, note, 8, FTW_PHYS);
    struct stat about;
    assert_int_equal(stat(found, &about), 0);
    for (off_t at = 0; at < about.st_size; at++) {
        unsigned char byte = 0;
        int fd = open(found, O_RDWR);
        assert_true(fd >= 0 && pread(fd, &byte, 1, at) == 1);
        byte ^= 0x10;
        assert_int_equal(pwrite(fd, &byte, 1, at), 1);
        if (lt_cache_get(c, key_of(1), &back))
            fail_msg("a change of byte %d is not noticed", (int)at);
        byte ^= 0x10;
        assert_int_equal(pwrite(fd, &byte, 1, at), 1);
        close(fd);
    }
    assert_true(lt_cache_get(c, key_of(1), &back));
    assert_int_equal(truncate(found, about.st_size - 1), 0);
    assert_false(lt_cache_get(c, key_of(1), &back));
    struct lt_cache_stats stats;
    assert_int_equal(lt_cache_survey(&cx, c, true, &stats), LT_OK);
    assert_int_equal(stats.damaged, 1);
    assert_int_equal(stats.takes, 0);
    lt_take_close(&take);
    lt_take_close(&back);
    close_cache(c, dir);
}

static void the_longest_unused_goes_first(void **state)
{
    (void)state;
    char dir[64];
    struct lt_cache *c = open_cache(dir, 1 << 30);
    struct lt_take take = {0}, back = {0};
    struct lt_cx cx = {0};
    uint64_t random = check_seed();
    for (uint64_t i = 0; i < 10; i++) {
        random_take(&take, &random);
        lt_cache_put(c, key_of(i), &take);
        usleep(2000);
    }
    assert_true(lt_cache_get(c, key_of(0), &back)); /* used just now */
    struct lt_cache_stats all, gone;
    assert_int_equal(lt_cache_survey(&cx, c, false, &all), LT_OK);
    assert_int_equal(all.takes, 10);
    assert_int_equal(lt_cache_prune(&cx, c, all.bytes / 2, &gone), LT_OK);
    assert_true(gone.takes >= 2 && gone.takes < 10);
    assert_true(lt_cache_get(c, key_of(0), &back));
    assert_false(lt_cache_get(c, key_of(1), &back));
    assert_int_equal(lt_cache_prune(&cx, c, 0, &gone), LT_OK);
    assert_int_equal(lt_cache_survey(&cx, c, false, &all), LT_OK);
    assert_int_equal(all.takes, 0);
    lt_take_close(&take);
    lt_take_close(&back);
    close_cache(c, dir);
}

/* Narrations keep to the limit by themselves, within a folder's share of it. */
static void trimming_keeps_the_limit(void **state)
{
    (void)state;
    char dir[64];
    enum { LIMIT = 256 * 4096 };
    struct lt_cache *c = open_cache(dir, LIMIT);
    struct lt_take take = {0};
    struct lt_cx cx = {0};
    uint64_t random = check_seed();
    for (uint64_t i = 0; i < 1500; i++) {
        random_take(&take, &random);
        lt_cache_put(c, key_of(i), &take);
    }
    lt_cache_trim(c);
    struct lt_cache_stats all;
    assert_int_equal(lt_cache_survey(&cx, c, false, &all), LT_OK);
    assert_true(all.bytes <= LIMIT && all.takes > 100);
    lt_take_close(&take);
    close_cache(c, dir);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_come_back),
        cmocka_unit_test(damage_is_noticed),
        cmocka_unit_test(the_longest_unused_goes_first),
        cmocka_unit_test(trimming_keeps_the_limit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
