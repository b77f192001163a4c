/* base/crowd.c - see crowd.h. */
#include "base/crowd.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { STAT_BYTES = 1024, DEPTH = 8, CHILDREN_BYTES = 8192 };

/* A small file of /proc as text; false: there is none. */
static bool read_text(const char *path, char *to, size_t n)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t got = fd >= 0 ? read(fd, to, n - 1) : -1;
    if (fd >= 0)
        close(fd);
    to[got > 0 ? got : 0] = '\0';
    return got > 0;
}

/* What follows the name in /proc/PID/stat: a name may have spaces and brackets. */
static const char *stat_of(pid_t pid, char text[STAT_BYTES])
{
    char path[40];
    snprintf(path, sizeof path, "/proc/%d/stat", (int)pid);
    const char *end = read_text(path, text, STAT_BYTES) ? strrchr(text, ')') : NULL;
    return end ? end + 1 : NULL;
}

bool lt_crowd_in(pid_t group, size_t most)
{
    char text[STAT_BYTES];
    size_t n = 0;
    DIR *d = opendir("/proc");
    if (!d)
        return false;
    for (struct dirent *e; n <= most && (e = readdir(d));) {
        int pid = atoi(e->d_name), of = 0;
        const char *stat = pid > 0 ? stat_of(pid, text) : NULL;
        n += stat && sscanf(stat, " %*c %*d %d", &of) == 1 && of == group;
    }
    closedir(d);
    return n > most;
}

static long long ticks_of(pid_t pid, int depth);

static long long ticks_in_list(const char *path, int depth)
{
    char children[CHILDREN_BYTES];
    long long sum = 0;
    if (!read_text(path, children, sizeof children))
        return 0;
    for (char *at = children, *end; *at; at = end) {
        long child = strtol(at, &end, 10);
        if (end == at)
            break;
        sum += ticks_of((pid_t)child, depth);
    }
    return sum;
}

/* Any thread may have children: engines are started by those who talk to them. */
static long long ticks_of_children(pid_t pid, int depth)
{
    char path[64];
    long long sum = 0;
    snprintf(path, sizeof path, "/proc/%d/task", (int)pid);
    DIR *d = depth < DEPTH ? opendir(path) : NULL;
    for (struct dirent *e; d && (e = readdir(d));) {
        int thread = atoi(e->d_name);
        snprintf(path, sizeof path, "/proc/%d/task/%d/children", (int)pid, thread);
        sum += thread > 0 ? ticks_in_list(path, depth + 1) : 0;
    }
    if (d)
        closedir(d);
    return sum;
}

static long long ticks_of(pid_t pid, int depth)
{
    char text[STAT_BYTES];
    const char *stat = stat_of(pid, text);
    long long user = 0, system = 0, waited_user = 0, waited_system = 0;
    /* They are the 14th to the 17th; the third comes after the name. */
    if (!stat || sscanf(stat, " %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lld %lld %lld %lld", &user,
                        &system, &waited_user, &waited_system) != 4)
        return 0;
    return user + system + waited_user + waited_system + ticks_of_children(pid, depth);
}

long long lt_crowd_cpu_ms(pid_t pid)
{
    long hz = sysconf(_SC_CLK_TCK);
    return hz > 0 ? ticks_of(pid, 0) * 1000 / hz : 0;
}
