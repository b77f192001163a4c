/* pack/hear.c - lt_pcmfile_read: a sound that somebody else made is decoded by hear-sound, which has nothing
 * but that file and a pipe. What comes back is its rate and its samples, and is looked at before it is used.
 */
#include "base/io.h"
#include "base/run.h"
#include "pack/pack.h"

#include <math.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { LIMIT_S = 60, RATE_MIN = 4000, RATE_MAX = 192000 };

static const uint64_t memory_bytes = 1000 * 1000 * 1000;

/* A sample that is no number would spoil every filter after it. */
static bool take_samples(struct lt_str sound, int max_seconds, struct lt_pcm *out)
{
    int32_t rate;
    if (sound.n <= sizeof rate || (sound.n - sizeof rate) % sizeof *out->v)
        return false;
    memcpy(&rate, sound.p, sizeof rate);
    size_t n = (sound.n - sizeof rate) / sizeof *out->v;
    if (rate < RATE_MIN || rate > RATE_MAX || n > (size_t)max_seconds * (size_t)rate)
        return false;
    if (!lt_pcm_reserve(out, n))
        return false;
    memcpy(out->v, sound.p + sizeof rate, n * sizeof *out->v);
    for (size_t i = 0; i < n; i++)
        if (!isfinite(out->v[i]))
            out->v[i] = 0;
    out->n = n;
    out->rate_hz = rate;
    return true;
}

static enum lt_status hear(struct lt_cx *cx, const char *path, int fd, int max_seconds, struct lt_pcm *out)
{
    char seconds[16];
    snprintf(seconds, sizeof seconds, "%d", max_seconds);
    struct lt_buf sound = LT_BUF((size_t)max_seconds * RATE_MAX * sizeof *out->v + sizeof(int32_t));
    struct lt_run how = {.confine = {.hand = fd, .memory_bytes = memory_bytes, .cpu_s = LIMIT_S},
                         .limit_s = LIMIT_S};
    enum lt_status st = lt_run(cx, LT_S("hear-sound"), (const char *const[]){seconds, NULL},
                               (struct lt_str){0}, &sound, &how);
    if (!st)
        st = lt_buf_check(cx, &sound, path);
    int status = lt_run_status(&how);
    if (!st && status != 0)
        st = lt_fail(cx, status == LT_LIMIT || status == LT_OOM ? (enum lt_status)status : LT_FORMAT,
                     "%s: %s", path, how.said);
    if (!st && !take_samples(lt_buf_str(&sound), max_seconds, out))
        st = lt_fail(cx, LT_FORMAT, "%s: what was decoded of it is no sound", path);
    lt_buf_close(&sound);
    return st;
}

enum lt_status lt_pcmfile_read(struct lt_cx *cx, const char *path, int max_seconds, struct lt_pcm *out)
{
    int fd = -1;
    lt_pcm_clear(out);
    enum lt_status st = lt_io_open(cx, path, &fd);
    if (st)
        return st;
    st = hear(cx, path, fd, max_seconds, out);
    close(fd);
    return st;
}
