/* Any bytes read as a web page, with and without the choice of its main content: the document keeps its
 * promises, or the failure has a sentence. */
#include "base/status.h"
#include "read/read.h"

#include <stdint.h>
#include <stdio.h>

#include "doccheck.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static enum lt_status check(void *user, struct lt_cx *cx, struct lt_doc *doc)
{
    (void)cx;
    doc_check(doc, *(size_t *)user);
    return LT_OK;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 64 * 1024)
        return 0;
    size_t room = size * 3 + 16; /* converted text may be longer than its bytes */
    for (int whole = 0; whole < 2; whole++) {
        struct lt_cx cx = {0};
        struct lt_source source = {.name = LT_S("fuzz"),
                                   .type = LT_S("html"),
                                   .bytes = {(const char *)data, size},
                                   .url = LT_S("https://a.example/b/c")};
        struct lt_read_sink sink = {.article = check, .user = &room};
        enum lt_status st = lt_read(&cx, &(struct lt_read_opts){.whole_page = whole}, &source, &sink);
        if (st != LT_OK && cx.what[0] == 0)
            abort();
    }
    return 0;
}
