/* tidy/lang.c - language tags as pages and files write them ("en_us", "English", "DE", "pt-br.UTF-8") become
 * well-formed BCP 47 tags ("en-US"), or nothing when they cannot be one. A block in the document's own
 * language says nothing about it. */
#include "lang/lang.h"
#include "model/tag.h"
#include "tidy/pass.h"

#include <string.h>

/* Tags that say that nobody knows. */
static const char *const unknown[] = {"und",  "mul",     "zxx", "x-default", "none",
                                      "auto", "default", "xx",  "c",         "posix"};

static enum lt_status clean(struct lt_cx *cx, struct lt_doc *doc, struct lt_str *tag)
{
    struct lt_str s = lt_str_trim(*tag);
    size_t cut = 0; /* "en_US.UTF-8", "de;q=0.8", "en, fr" */
    while (cut < s.n && !strchr(".;, @", s.p[cut]))
        cut++;
    s = lt_str_slice(s, 0, cut);
    *tag = (struct lt_str){0};
    if (s.n == 0 || s.n > 35)
        return LT_OK;
    for (size_t i = 0; i < LT_COUNT(unknown); i++)
        if (lt_str_eq_nocase(s, lt_str_of(unknown[i])))
            return LT_OK;
    const struct lt_language *named = lt_lang_named(s);
    if (named) {
        *tag = lt_str_of(named->tag);
        return LT_OK;
    }
    char out[40];
    size_t n = lt_tag_write(s, out, sizeof out);
    if (n == 0)
        return LT_OK;
    *tag = lt_doc_dup(cx, doc, (struct lt_str){out, n});
    return tag->p ? LT_OK : cx->code;
}

static bool is_clean(struct lt_str tag)
{
    char out[40];
    return tag.n <= 35 && lt_tag_write(tag, out, sizeof out) == tag.n && memcmp(out, tag.p, tag.n) == 0 &&
           tag.n == 2;
}

enum lt_status lt_tidy_langs(struct lt_cx *cx, const struct lt_tidy_opts *opts, struct lt_doc *doc)
{
    (void)opts;
    enum lt_status st = clean(cx, doc, &doc->lang);
    for (size_t i = 0; !st && i < doc->n_blocks; i++) {
        struct lt_block *b = &doc->blocks[i];
        if (b->lang.n && !is_clean(b->lang))
            st = clean(cx, doc, &b->lang);
        if (lt_tag_equal(b->lang, doc->lang))
            b->lang = (struct lt_str){0};
        size_t kept = 0;
        for (size_t k = 0; !st && k < b->n_spans; k++) {
            struct lt_span s = b->spans[k];
            if (s.kind == LT_SPAN_LANGUAGE && !is_clean(s.value))
                st = clean(cx, doc, &s.value);
            if (s.kind != LT_SPAN_LANGUAGE || s.value.n)
                b->spans[kept++] = s;
        }
        b->n_spans = (uint32_t)kept;
    }
    return st;
}
