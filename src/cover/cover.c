/* cover/cover.c - see cover.h. */
#include "cover/cover.h"

#include "base/run.h"
#include "base/utf8.h"

#include <stdio.h>

enum { TEXT_MAX_BYTES = 300 };

static struct lt_str program(void)
{
    return LT_S("cover-art");
}

enum lt_status lt_cover_fit(struct lt_cx *cx, struct lt_str name, struct lt_str picture, size_t max_bytes,
                            struct lt_buf *out)
{
    struct lt_run run;
    char limit[24];
    snprintf(limit, sizeof limit, "%zu", max_bytes);
    enum lt_status st = lt_run(cx, program(), (const char *const[]){"fit", limit, NULL}, picture, out, &run);
    if (!st)
        st = lt_buf_check(cx, out, "a cover");
    if (!st && lt_run_status(&run) != 0)
        st = lt_fail(cx, LT_FORMAT, LT_FMT ": %s", LT_ARG(name), run.said);
    return st;
}

/* An argument: terminated, cut to what fits on a cover. */
static const char *argument(char to[TEXT_MAX_BYTES + 1], struct lt_str text)
{
    snprintf(to, TEXT_MAX_BYTES + 1, LT_FMT, LT_ARG(lt_utf8_cut(text, TEXT_MAX_BYTES)));
    return to;
}

enum lt_status lt_cover_draw(struct lt_cx *cx, struct lt_str title, struct lt_str byline, struct lt_str site,
                             struct lt_buf *out)
{
    struct lt_run run;
    char t[TEXT_MAX_BYTES + 1], b[TEXT_MAX_BYTES + 1], s[TEXT_MAX_BYTES + 1];
    const char *const argv[] = {"draw", argument(t, title), argument(b, byline), argument(s, site), NULL};
    enum lt_status st = lt_run(cx, program(), argv, (struct lt_str){0}, out, &run);
    if (!st)
        st = lt_buf_check(cx, out, "a cover");
    if (!st && lt_run_status(&run) != 0)
        st = lt_fail(cx, LT_IO, "the cover cannot be drawn: %s", run.said);
    return st;
}
