/* base/sink.h - where finished bytes go: a file, a pipe, memory. */
#ifndef LT_BASE_SINK_H
#define LT_BASE_SINK_H

#include "base/buf.h"

struct lt_sink {
    enum lt_status (*write)(void *user, struct lt_cx *cx, const void *p, size_t n);
    void *user;
};

/* Hand on what the buffer holds, and empty it, once it holds `least` bytes (0: whatever it holds). `what`
 * names it in a failure of the buffer ("the captions"). */
LT_MUST enum lt_status lt_sink_drain(struct lt_cx *cx, const struct lt_sink *sink, struct lt_buf *b,
                                     size_t least, const char *what);

#endif
