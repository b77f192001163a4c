/* base/buf.c - see buf.h. */
#include "base/buf.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void lt_buf_close(struct lt_buf *b)
{
    free(b->p);
    *b = (struct lt_buf){.max = b->max};
}

void lt_buf_clear(struct lt_buf *b)
{
    b->n = 0;
    b->failed = b->refused = false;
}

char *lt_buf_room(struct lt_buf *b, size_t n)
{
    b->failed = b->failed || n > b->max - b->n;
    if (b->failed)
        return NULL;
    if (n > b->cap - b->n) {
        /* The first request is often the only one (a file of known size): it gets what it asks for. */
        size_t want = b->n ? (b->n + n) * 2 : n;
        size_t cap = want < 64 ? 64 : want > b->max ? b->max : want;
        char *p = realloc(b->p, cap);
        b->failed = b->refused = !p;
        if (!p)
            return NULL;
        b->p = p;
        b->cap = cap;
    }
    return b->p + b->n;
}

void lt_buf_addmem(struct lt_buf *b, const void *p, size_t n)
{
    if (n == 0)
        return;
    char *to = lt_buf_room(b, n);
    if (!to)
        return;
    memcpy(to, p, n);
    b->n += n;
}

void lt_buf_add(struct lt_buf *b, struct lt_str s)
{
    lt_buf_addmem(b, s.p, s.n);
}

void lt_buf_addz(struct lt_buf *b, const char *z)
{
    lt_buf_add(b, lt_str_of(z));
}

void lt_buf_addc(struct lt_buf *b, char c)
{
    lt_buf_addmem(b, &c, 1);
}

void lt_buf_addf(struct lt_buf *b, const char *fmt, ...)
{
    va_list ap, again;
    va_start(ap, fmt);
    va_copy(again, ap);
    int n = vsnprintf(NULL, 0, fmt, ap);
    char *to = n < 0 ? NULL : lt_buf_room(b, (size_t)n + 1);
    if (to) {
        vsnprintf(to, (size_t)n + 1, fmt, again);
        b->n += (size_t)n;
    }
    va_end(again);
    va_end(ap);
}

struct lt_str lt_buf_str(const struct lt_buf *b)
{
    return (struct lt_str){b->p, b->n};
}

enum lt_status lt_buf_check(struct lt_cx *cx, const struct lt_buf *b, const char *what)
{
    if (!b->failed)
        return LT_OK;
    if (b->refused)
        return lt_fail(cx, LT_OOM, "%s: out of memory", what);
    return lt_fail(cx, LT_LIMIT, "%s is over the limit of %zu bytes", what, b->max);
}

bool lt_grow(void *items, size_t *cap, size_t need, size_t size, size_t max)
{
    if (need <= *cap)
        return true;
    if (need > max)
        return false;
    size_t want = need < 8 ? 8 : need + need / 2;
    if (want > max)
        want = max;
    if (want > SIZE_MAX / size)
        return false;
    void *old;
    memcpy(&old, items, sizeof old);
    char *p = realloc(old, want * size);
    if (!p)
        return false;
    memset(p + *cap * size, 0, (want - *cap) * size);
    memcpy(items, &p, sizeof p);
    *cap = want;
    return true;
}
