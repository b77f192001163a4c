/* A stranger's document, and a text that is said to stand in it: pieces lie within it, in order, on whole
 * tags; what is added can be taken out again. The text comes first, up to a NUL. */
#include "publish/weave_steps.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void look(struct lt_str text, struct lt_str all)
{
    struct lt_cx cx = {0};
    struct lt_weave_finder finder = {0};
    struct lt_weave_pieces pieces = {0};
    uint32_t half = (uint32_t)text.n / 2;
    struct lt_weave_line lines[2] = {{.src_at = 0, .src_len = half},
                                     {.src_at = half, .src_len = (uint32_t)text.n - half}};
    enum lt_status st = lt_weave_find(&cx, &finder, all, 0, all.n, text, lines, 2);
    for (size_t i = 0; i < 2 && !st; i++) {
        if (lines[i].from > lines[i].to || lines[i].to > all.n)
            abort();
        if (lines[i].to > lines[i].from)
            st = lt_weave_cut(&cx, all, lines[i].from, lines[i].to, &pieces);
        for (size_t k = 0; k < pieces.n && !st; k++)
            if (pieces.v[k].from >= pieces.v[k].to || pieces.v[k].to > all.n ||
                pieces.v[k].on_tag > pieces.v[k].from || (k && pieces.v[k].from < pieces.v[k - 1].to))
                abort();
    }
    lt_weave_finder_close(&finder);
    free(pieces.v);
}

static void package(struct lt_str all)
{
    struct lt_cx cx = {0};
    struct lt_doc doc = {0};
    struct lt_episode episode = {0};
    struct lt_weave_page page = {.path = LT_S("a/b.xhtml"), .number = 1, .end48 = 48000};
    struct lt_weave_book book = {.package = LT_S("a/p.opf"),
                                 .bytes = all,
                                 .folder = LT_S("a/l/"),
                                 .pages = &page,
                                 .n = 1,
                                 .prefix = "l"};
    struct lt_publication p = {.doc = &doc, .episode = &episode, .modified = LT_S("2000-01-01T00:00:00Z")};
    struct lt_buf out = LT_BUF(64 << 20);
    (void)lt_weave_package_fits(all);
    enum lt_status st = lt_weave_package(&cx, &p, &book, &out);
    (void)st;
    lt_buf_close(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct lt_str all = {(const char *)data, size};
    size_t nul = lt_str_find_char(all, '\0');
    struct lt_str text = lt_str_slice(all, 0, nul == SIZE_MAX ? 0 : nul);
    look(text, nul == SIZE_MAX ? all : lt_str_from(all, nul + 1));
    package(all);
    return 0;
}
