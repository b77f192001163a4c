/* batch/patience.c - see patience.h. A file "N UNTIL": how often in a row it failed, and seconds of the Unix
 * clock. One that makes no sense, or cannot be written, costs a request and nothing else. */
#include "batch/patience.h"

#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

enum { PATH_BYTES = 8192, DAY_S = 24 * 60 * 60, DOUBLINGS = 20 };

struct patience {
    int failures;
    int64_t until;
};

static bool place(const char *path, char to[PATH_BYTES])
{
    return (size_t)snprintf(to, PATH_BYTES, "%s.wait", path) < PATH_BYTES;
}

static struct patience look(const char *path)
{
    struct patience p = {0}, none = {0};
    char name[PATH_BYTES], line[64] = "";
    FILE *f = place(path, name) ? fopen(name, "re") : NULL;
    bool there = f && fgets(line, sizeof line, f);
    if (f)
        (void)fclose(f);
    if (!there || sscanf(line, "%9d %" SCNd64, &p.failures, &p.until) != 2 || p.failures < 1)
        return none;
    p.failures = p.failures > DOUBLINGS ? DOUBLINGS : p.failures;
    return p;
}

/* A clock that was set back does not make it wait for years. */
bool lt_patience_waits(const char *path)
{
    struct patience p = look(path);
    int64_t now = (int64_t)time(NULL);
    return now < p.until && p.until - now <= DAY_S;
}

/* Half a look less: the look that is meant may come a little early. */
void lt_patience_failed(const char *path, int every_s, int again_s)
{
    struct patience p = look(path);
    char name[PATH_BYTES];
    int64_t wait = ((int64_t)every_s << p.failures) - every_s / 2;
    wait = wait < again_s ? again_s : wait;
    FILE *f = place(path, name) ? fopen(name, "we") : NULL;
    if (!f)
        return;
    fprintf(f, "%d %" PRId64 "\n", p.failures + 1,
            (int64_t)time(NULL) + (wait < 0 || wait > DAY_S ? DAY_S : wait));
    (void)fclose(f);
}

void lt_patience_forget(const char *path)
{
    char name[PATH_BYTES];
    if (place(path, name))
        (void)unlink(name);
}
