/* tidy/pass.c - see pass.h. */
#include "tidy/pass.h"

#include "base/unicode.h"
#include "base/utf8.h"

void lt_tidy_exclude(struct lt_block *b, const char *why)
{
    if (b->why.n == 0)
        b->why = lt_str_of(why);
}

enum lt_status lt_tidy_no_room(struct lt_cx *cx, const struct lt_doc *doc)
{
    return lt_fail(cx, LT_OOM, LT_FMT ": out of memory", LT_ARG(doc->name));
}

size_t lt_tidy_words_of(struct lt_str text, uint64_t *hashes)
{
    uint64_t hash = 0;
    size_t n = 0;
    for (size_t at = 0; at < text.n;) {
        uint32_t c = lt_utf8_next(text, &at);
        bool inner = lt_uni_is_alnum(c);
        if (inner)
            hash = (hash ^ lt_uni_lower(c)) * UINT64_C(0x9E3779B97F4A7C15) + 1;
        bool ends = hash && (!inner || at == text.n);
        if (!ends)
            continue;
        hashes[n++] = hash ^ (hash >> 29);
        hash = 0;
    }
    return n;
}
