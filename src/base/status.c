/* base/status.c - see status.h. */
#include "base/status.h"

#include <stdio.h>

enum lt_status lt_fail(struct lt_cx *cx, enum lt_status code, const char *fmt, ...)
{
    if (cx->code != LT_OK)
        return code;
    cx->code = code;
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(cx->what, sizeof cx->what, fmt, ap);
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
    vsnprintf(text, sizeof text, fmt, ap);
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

const char *lt_status_text(enum lt_status code)
{
    static const char *const texts[] = {
#define X(name, text) [LT_##name] = text,
        LT_STATUS_MAP(X)
#undef X
    };
    return (unsigned)code < sizeof texts / sizeof *texts ? texts[code] : "unknown status";
}
