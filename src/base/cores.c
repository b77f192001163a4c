/* base/cores.c - see cores.h. Control groups: version 2 keeps "QUOTA PERIOD" in cpu.max, version 1 has a file
 * for each; every group above the own one may set less. */
#include "base/cores.h"

#include "base/buf.h"
#include "base/io.h"

#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { MOST = 1024, TEXT_BYTES = 64 * 1024, PATH_BYTES = 8192, FIRST_SET = 1024, LAST_SET = 1 << 17 };

/* The first line of a small file; false: there is none. */
static bool first_line(struct lt_buf *text, const char *path, struct lt_str *line)
{
    struct lt_cx cx = {0};
    int fd = -1;
    lt_buf_clear(text);
    /* Files of the kernel tell no size. */
    bool there = lt_io_open(&cx, path, &fd) == LT_OK && lt_io_read_fd(&cx, path, fd, text) == LT_OK;
    if (fd >= 0)
        close(fd);
    struct lt_str all = lt_buf_str(text);
    return there && lt_str_line(&all, line);
}

static int rounded_up(uint64_t quota, uint64_t period)
{
    if (period == 0 || quota == 0)
        return MOST;
    uint64_t cores = quota / period + (quota % period != 0);
    return cores > MOST ? MOST : (int)cores;
}

/* "max 100000" sets nothing. */
static int of_cpu_max(struct lt_str line)
{
    struct lt_str quota = {0};
    uint64_t q = 0, p = 0;
    bool given = lt_str_cut(&line, ' ', &quota) && lt_str_uint(quota, UINT64_MAX / 2, &q) &&
                 lt_str_uint(lt_str_trim(line), UINT64_MAX / 2, &p);
    return given ? rounded_up(q, p) : MOST;
}

/* A quota of -1 sets nothing. */
static int of_version_1(struct lt_buf *text, const char *dir)
{
    char path[PATH_BYTES + 64];
    struct lt_str line;
    uint64_t quota = 0, period = 0;
    snprintf(path, sizeof path, "%s/cpu.cfs_quota_us", dir);
    if (!first_line(text, path, &line) || !lt_str_uint(lt_str_trim(line), UINT64_MAX / 2, &quota))
        return MOST;
    snprintf(path, sizeof path, "%s/cpu.cfs_period_us", dir);
    if (!first_line(text, path, &line) || !lt_str_uint(lt_str_trim(line), UINT64_MAX / 2, &period))
        return MOST;
    return rounded_up(quota, period);
}

static int of_group(struct lt_buf *text, const char *dir)
{
    char path[PATH_BYTES + 64];
    struct lt_str line;
    snprintf(path, sizeof path, "%s/cpu.max", dir);
    int cores = first_line(text, path, &line) ? of_cpu_max(line) : MOST, old = of_version_1(text, dir);
    return cores < old ? cores : old;
}

/* The group and all it lies in, up to the root. */
static int of_path(struct lt_buf *text, const char *root, struct lt_str group)
{
    char dir[PATH_BYTES];
    int cores = MOST;
    for (;;) {
        snprintf(dir, sizeof dir, "%s" LT_FMT, root, LT_ARG(group));
        int here = of_group(text, dir);
        cores = here < cores ? here : cores;
        if (group.n <= 1)
            return cores;
        while (group.n && group.p[group.n - 1] != '/')
            group.n--;
        group.n -= group.n > 1;
    }
}

static bool has_word(struct lt_str list, const char *word)
{
    struct lt_str one;
    while (lt_str_cut(&list, ',', &one))
        if (lt_str_eqz(one, word))
            return true;
    return false;
}

/* "0::/a/b" (version 2), "4:cpu,cpuacct:/a/b" (version 1). A container often sees its own group as the root:
 * then the path in the list is not there, and the walk upwards ends where it is. */
static int of_line(struct lt_buf *text, const char *root, struct lt_str line)
{
    struct lt_str number, controllers;
    char place[PATH_BYTES];
    if (!lt_str_cut(&line, ':', &number) || !lt_str_cut(&line, ':', &controllers) || line.n > PATH_BYTES / 2)
        return MOST;
    if (!controllers.n)
        return of_path(text, root, line);
    if (!has_word(controllers, "cpu"))
        return MOST;
    snprintf(place, sizeof place, "%s/cpu", root);
    int cores = of_path(text, place, line);
    snprintf(place, sizeof place, "%s/" LT_FMT, root, LT_ARG(controllers));
    int joined = of_path(text, place, line);
    return cores < joined ? cores : joined;
}

int lt_cores_of(const char *root, const char *groups, int most)
{
    struct lt_buf list = LT_BUF(TEXT_BYTES), text = LT_BUF(TEXT_BYTES);
    struct lt_cx cx = {0};
    struct lt_str rest, line;
    int fd = -1;
    bool there = lt_io_open(&cx, groups, &fd) == LT_OK && lt_io_read_fd(&cx, groups, fd, &list) == LT_OK;
    if (fd >= 0)
        close(fd);
    rest = lt_buf_str(&list);
    while (there && lt_str_line(&rest, &line)) {
        int cores = of_line(&text, root, line);
        most = cores < most ? cores : most;
    }
    lt_buf_close(&list);
    lt_buf_close(&text);
    return most < 1 ? 1 : most > MOST ? MOST : most;
}

/* Machines with more processors than a set has room for are answered with EINVAL. */
static int may_run_on(void)
{
    for (int n = FIRST_SET; n <= LAST_SET; n *= 2) {
        cpu_set_t *set = CPU_ALLOC((size_t)n);
        size_t size = CPU_ALLOC_SIZE((size_t)n);
        int count = set && sched_getaffinity(0, size, set) == 0 ? CPU_COUNT_S(size, set) : 0;
        CPU_FREE(set);
        if (count)
            return count;
    }
    long online = sysconf(_SC_NPROCESSORS_ONLN);
    return online > 0 ? (int)online : 1;
}

int lt_cores(void)
{
    return lt_cores_of("/sys/fs/cgroup", "/proc/self/cgroup", may_run_on());
}
