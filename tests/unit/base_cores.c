/* How many cores a control group gives: version 2's cpu.max and version 1's quota, on trees of files. */
#include "check.h"

#include "base/cores.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const struct {
    const char *groups;      /* of the process */
    const char *files[3][2]; /* below the root: path and content */
    int most, want;
} cases[] = {
    {"0::/\n", {{"cpu.max", "max 100000\n"}}, 8, 8},
    {"0::/\n", {{"cpu.max", "100000 100000\n"}}, 8, 1},
    {"0::/\n", {{"cpu.max", "150000 100000\n"}}, 8, 2},
    {"0::/\n", {{"cpu.max", "5000 100000\n"}}, 8, 1},
    {"0::/job/step\n", {{"job/step/cpu.max", "max 100000\n"}, {"job/cpu.max", "200000 100000\n"}}, 8, 2},
    {"0::/job/step\n", {{"job/step/cpu.max", "300000 100000\n"}, {"job/cpu.max", "max 100000\n"}}, 8, 3},
    {"0::/not/there\n",
     {{"cpu.max", "100000 100000\n"}},
     8,
     1}, /* a container sees its own group as the root */
    {"0::/\n", {{"cpu.max", "900000 100000\n"}}, 4, 4},
    {"0::/\n", {{"cpu.max", "broken\n"}}, 4, 4},
    {"0::/\n", {{"cpu.max", ""}}, 4, 4},
    {"", {{"cpu.max", "100000 100000\n"}}, 4, 4},
    {"4:cpu,cpuacct:/x\n1:name=systemd:/x\n",
     {{"cpu,cpuacct/x/cpu.cfs_quota_us", "250000\n"}, {"cpu,cpuacct/x/cpu.cfs_period_us", "100000\n"}},
     8,
     3},
    {"4:cpu:/x\n", {{"cpu/x/cpu.cfs_quota_us", "-1\n"}, {"cpu/x/cpu.cfs_period_us", "100000\n"}}, 8, 8},
    {"4:memory:/x\n",
     {{"cpu/x/cpu.cfs_quota_us", "100000\n"}, {"cpu/x/cpu.cfs_period_us", "100000\n"}},
     8,
     8},
    {"4:cpu:/x\n", {{"cpu/x/cpu.cfs_quota_us", "100000\n"}, {"cpu/x/cpu.cfs_period_us", "0\n"}}, 8, 8},
};

static void put(const char *root, const char *path, const char *content)
{
    char whole[300];
    snprintf(whole, sizeof whole, "%s/%s", root, path);
    for (char *at = whole + strlen(root) + 1; (at = strchr(at, '/')); at++) {
        *at = '\0';
        (void)mkdir(whole, 0700);
        *at = '/';
    }
    FILE *f = fopen(whole, "w");
    assert_non_null(f);
    fputs(content, f);
    assert_int_equal(fclose(f), 0);
}

static int drop(const char *path, const struct stat *about, int type, struct FTW *at)
{
    (void)about, (void)type, (void)at;
    return remove(path);
}

static void groups_give_cores(void **state)
{
    (void)state;
    for (size_t i = 0; i < LT_COUNT(cases); i++) {
        char root[] = "/tmp/lectern-cores-XXXXXX", groups[64];
        assert_non_null(mkdtemp(root));
        snprintf(groups, sizeof groups, "%s/groups", root);
        put(root, "groups", cases[i].groups);
        for (size_t k = 0; k < LT_COUNT(cases[i].files) && cases[i].files[k][0]; k++)
            put(root, cases[i].files[k][0], cases[i].files[k][1]);
        int got = lt_cores_of(root, groups, cases[i].most);
        nftw(root, drop, 8, FTW_DEPTH | FTW_PHYS);
        if (got != cases[i].want)
            print_error("case %zu: %d, not %d\n", i, got, cases[i].want);
        assert_int_equal(got, cases[i].want);
    }
}

static void there_is_one(void **state)
{
    (void)state;
    assert_in_range(lt_cores(), 1, 1024);
    assert_int_equal(lt_cores_of("/nowhere", "/nowhere/groups", 3), 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(groups_give_cores), cmocka_unit_test(there_is_one)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
