/* base/status.c - see status.h. */
#include "base/status.h"

#include <stdio.h>
#include <string.h>

enum { SCOPE_SHOWN = 300 }; /* bytes of a name */

struct lt_scope lt_cx_enter(struct lt_cx *cx, struct lt_scope in)
{
    struct lt_scope outer = cx->in;
    cx->in = in;
    return outer;
}

static bool begins_with(const char *sentence, struct lt_scope in)
{
    return strncmp(sentence, in.name, in.n) == 0 && (sentence[in.n] == ':' || sentence[in.n] == ' ');
}

/* The sentence, with what it is about before it. */
LT_PRINTF(4, 0)
static void put(struct lt_scope in, char *text, size_t size, const char *fmt, va_list ap)
{
    size_t n = 0;
    if (in.n > 0)
        n = (size_t)snprintf(text, size, "%.*s: ", (int)(in.n < SCOPE_SHOWN ? in.n : SCOPE_SHOWN), in.name);
    vsnprintf(text + n, size - n, fmt, ap);
    if (n && begins_with(text + n, in))
        memmove(text, text + n, strlen(text + n) + 1);
}

enum lt_status lt_fail(struct lt_cx *cx, enum lt_status code, const char *fmt, ...)
{
    if (cx->code != LT_OK)
        return code;
    cx->code = code;
    va_list ap;
    va_start(ap, fmt);
    put(code == LT_CANCELLED ? (struct lt_scope){0} : cx->in, cx->what, sizeof cx->what, fmt, ap);
    va_end(ap);
    return code;
}

enum lt_status lt_fail_as(struct lt_cx *cx, enum lt_status code)
{
    cx->code = code;
    return code;
}

void lt_warn(struct lt_cx *cx, const char *fmt, ...)
{
    if (!cx->warn)
        return;
    char text[sizeof cx->what];
    va_list ap;
    va_start(ap, fmt);
    put(cx->in, text, sizeof text, fmt, ap);
    va_end(ap);
    cx->warn(cx->user, text);
}

bool lt_cancelled(const struct lt_cx *cx)
{
    return cx->cancel && atomic_load_explicit(cx->cancel, memory_order_relaxed);
}

enum lt_status lt_check_cancel(struct lt_cx *cx)
{
    return lt_cancelled(cx) ? lt_fail(cx, LT_CANCELLED, "interrupted") : LT_OK;
}

void lt_cx_reset(struct lt_cx *cx)
{
    cx->code = LT_OK;
    cx->what[0] = '\0';
}
