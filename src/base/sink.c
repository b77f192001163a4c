/* base/sink.c - see sink.h. */
#include "base/sink.h"

enum lt_status lt_sink_drain(struct lt_cx *cx, const struct lt_sink *sink, struct lt_buf *b, size_t least,
                             const char *what)
{
    enum lt_status st = lt_buf_check(cx, b, what);
    if (st || b->n < least || b->n == 0)
        return st;
    st = sink->write(sink->user, cx, b->p, b->n);
    lt_buf_clear(b);
    return st;
}
