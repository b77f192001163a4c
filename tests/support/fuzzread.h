/* tests/support/fuzzread.h - the body of the reading room's fuzz targets: any bytes, read as one kind of
 * source. Each document keeps its promises, and a failure has a sentence. */
#ifndef LT_TEST_FUZZREAD_H
#define LT_TEST_FUZZREAD_H

#include "read/read.h"

#include <stdint.h>
#include <stdio.h>

#include "doccheck.h"

static enum lt_status fuzz_article(void *user, struct lt_cx *cx, struct lt_doc *doc)
{
    (void)cx;
    doc_check(doc, *(size_t *)user);
    return LT_OK;
}

/* `room`: where blocks may say that they come from. */
static inline int fuzz_read(const char *type, const uint8_t *data, size_t size, size_t room)
{
    if (size > 64 * 1024)
        return 0;
    struct lt_cx cx = {0};
    struct lt_source source = {
        .name = LT_S("fuzz"), .type = lt_str_of(type), .bytes = {(const char *)data, size}};
    struct lt_read_sink sink = {.article = fuzz_article, .user = &room};
    struct lt_read_opts opts = {.max_bytes = (size_t)1 << 20};
    if (lt_read(&cx, &opts, &source, &sink) != LT_OK && cx.what[0] == 0)
        abort();
    return 0;
}

#endif
