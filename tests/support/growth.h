/* tests/support/growth.h - patterns that may be made as long as one likes: openings, what stands between them
 * and closings, by format. */
#ifndef LT_TEST_GROWTH_H
#define LT_TEST_GROWTH_H

#include "base/buf.h"

/* How one pattern fills a text with its marks. */
enum growth_shape {
    GROWTH_BESIDE,   /* opening, filler, closing, and again */
    GROWTH_INSIDE,   /* all openings, then all closings */
    GROWTH_UNCLOSED, /* openings only */
    GROWTH_SHAPES
};

struct growth_mark {
    const char *open, *close; /* a '#' in them that is followed by '#' is the number of the mark */
};

struct growth_format {
    const char *name, *type; /* as --type has it */
    const char *head, *tail;
    const char *const *fillers; /* NULL after the last */
    const struct growth_mark *marks;
    size_t n_marks;
    unsigned shapes;          /* bits 1 << GROWTH_x */
    const char *const *langs; /* NULL after the last; NULL: English only, said */
    bool book;                /* head, marks and tail are the contents of a book */
};

struct growth_pattern {
    const struct growth_format *format;
    const struct growth_mark *mark;
    const char *filler, *lang;
    enum growth_shape shape;
};

/* The i-th pattern and its name; false: there are not so many. */
bool growth_pattern(int i, struct growth_pattern *p, char *name, size_t room);

/* About `bytes` of it. */
void growth_write(const struct growth_pattern *p, size_t bytes, struct lt_buf *out);

#endif
