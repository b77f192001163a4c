/* cover/cover.c - see cover.h. */
#include "cover/cover.h"

#include "base/hash.h"
#include "base/remember.h"
#include "base/run.h"
#include "base/utf8.h"

#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>

enum {
    TEXT_MAX_BYTES = 300,
    LIMIT_S = 20, /* of the processor */
    WALL_S = 240, /* where it has to wait for one */
    MEMORY = 2000 * 1000 * 1000
};

/* A picture is a program for whoever draws it: this one has no file, no network, and not much time. */
static enum lt_status run(struct lt_cx *cx, const char *const *argv, struct lt_str picture,
                          struct lt_buf *out, struct lt_run *how)
{
    *how = (struct lt_run){.confine = {.memory_bytes = MEMORY, .cpu_s = LIMIT_S}, .limit_s = WALL_S};
    enum lt_status st = lt_run(cx, LT_S("cover-art"), argv, picture, out, how);
    return st ? st : lt_buf_check(cx, out, "a cover");
}

/* The processor's time is limited by the system, which ends it with a signal. */
static bool is_out_of_time(const struct lt_run *how)
{
    return WIFSIGNALED(how->how) && (WTERMSIG(how->how) == SIGXCPU || WTERMSIG(how->how) == SIGKILL);
}

/* A picture of somebody's through one verb of the program. */
static enum lt_status convert(struct lt_cx *cx, struct lt_str name, struct lt_str picture, const char *verb,
                              size_t amount, struct lt_buf *out)
{
    struct lt_run how;
    char limit[24];
    snprintf(limit, sizeof limit, "%zu", amount);
    uint64_t key = lt_hash64(picture.p, picture.n, 0);
    if (lt_remember_was_late(key))
        return lt_fail(cx, LT_FORMAT, LT_FMT ": drawing it took more than %d s before", LT_ARG(name),
                       LIMIT_S);
    enum lt_status st = run(cx, (const char *const[]){verb, limit, NULL}, picture, out, &how);
    if (!st && (how.late || is_out_of_time(&how)))
        lt_remember_late(key);
    if (!st && lt_run_status(&how) != 0)
        st = lt_fail(cx, LT_FORMAT, LT_FMT ": %s", LT_ARG(name), how.said);
    return st;
}

enum lt_status lt_cover_fit(struct lt_cx *cx, struct lt_str name, struct lt_str picture, size_t max_bytes,
                            struct lt_buf *out)
{
    return convert(cx, name, picture, "fit", max_bytes, out);
}

enum lt_status lt_cover_square(struct lt_cx *cx, struct lt_str name, struct lt_str picture, int side,
                               struct lt_buf *out)
{
    return convert(cx, name, picture, "square", (size_t)side, out);
}

/* An argument: terminated, cut to what fits on a cover. */
static const char *argument(char to[TEXT_MAX_BYTES + 1], struct lt_str text)
{
    snprintf(to, TEXT_MAX_BYTES + 1, LT_FMT, LT_ARG(lt_utf8_cut(text, TEXT_MAX_BYTES)));
    return to;
}

enum lt_status lt_cover_draw(struct lt_cx *cx, const struct lt_cover_words *words, int side,
                             struct lt_buf *out)
{
    struct lt_run how;
    char said[5][TEXT_MAX_BYTES + 1], pixels[24];
    const char *const argv[] = {"draw",
                                pixels,
                                argument(said[0], words->title),
                                argument(said[1], words->author),
                                argument(said[2], words->site),
                                argument(said[3], words->date),
                                argument(said[4], words->lang),
                                NULL};
    snprintf(pixels, sizeof pixels, "%d", side);
    enum lt_status st = run(cx, argv, (struct lt_str){0}, out, &how);
    if (!st && lt_run_status(&how) != 0)
        st = lt_fail(cx, LT_IO, "the cover cannot be drawn: %s", how.said);
    return st;
}
