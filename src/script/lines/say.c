/* script/lines/say.c - what the line at hand says, piece by piece, each tied to what is written. See
 * script/lines/parts.h. */
#include "script/lines/parts.h"

#include "base/unicode.h"
#include "base/utf8.h"

void lt_lines_clear(struct lt_writer *w)
{
    w->say.max = LT_BLOCK_MAX_BYTES * 16;
    lt_buf_clear(&w->say);
    w->n_align = w->n_spans = 0;
}

enum lt_status lt_lines_align(struct lt_writer *w, struct lt_align a)
{
    if (!lt_grow(&w->align, &w->cap_align, w->n_align + 1, sizeof *w->align, LT_LINE_ARRAY_MAX))
        return lt_writer_oom(w);
    w->align[w->n_align++] = a;
    return LT_OK;
}

enum lt_status lt_lines_span(struct lt_writer *w, size_t at, struct lt_say_span s)
{
    if (!lt_grow(&w->spans, &w->cap_spans, w->n_spans + 1, sizeof *w->spans, LT_LINE_ARRAY_MAX))
        return lt_writer_oom(w);
    for (size_t i = w->n_spans++; i > at; i--)
        w->spans[i] = w->spans[i - 1];
    w->spans[at] = s;
    return LT_OK;
}

/* Words that nothing written stands after. */
enum lt_status lt_lines_words(struct lt_writer *w, struct lt_str words, size_t show_at)
{
    if (!words.n)
        return LT_OK;
    uint32_t at = (uint32_t)w->say.n;
    lt_buf_add(&w->say, words);
    return lt_lines_align(w, (struct lt_align){at, (uint32_t)words.n, (uint32_t)show_at, 0});
}

/* What of `text`, which may be a part of w->text, is raised: at most `most` of them, by their place in it. */
static size_t raised_in(const struct lt_writer *w, struct lt_str text, struct lt_raised *out, size_t most)
{
    uintptr_t all = (uintptr_t)w->text.p, at = (uintptr_t)text.p;
    size_t n = 0;
    if (!w->n_raised || at < all || at + text.n > all + w->text.n)
        return 0;
    size_t from = at - all;
    for (size_t i = 0; i < w->n_raised && n < most; i++) {
        const struct lt_raised *r = &w->raised[i];
        if (r->at >= from && r->at + (size_t)r->len <= from + text.n)
            out[n++] = (struct lt_raised){(uint32_t)(r->at - from), r->len, r->low};
    }
    return n;
}

/* What is written at `show_at` of the line, as it is said; *spoken: is there a word in it? */
enum lt_status lt_lines_text(struct lt_writer *w, struct lt_str text, size_t show_at, bool *spoken)
{
    enum { RAISED = 64 };
    struct lt_raised raised[RAISED];
    size_t n = raised_in(w, text, raised, RAISED);
    enum lt_status st = lt_normal_raised(w->cx, w->lang, text, raised, n, &w->said);
    if (!st)
        st = lt_lex_apply(w->cx, w->lexicon, w->lang, text, &w->out->arena, &w->said);
    if (st)
        return st;
    *spoken = false;
    for (size_t at = 0; at < w->said.say.n && !*spoken;)
        *spoken = lt_uni_is_alnum(lt_utf8_next(lt_buf_str(&w->said.say), &at));
    if (!*spoken)
        return LT_OK;
    uint32_t base = (uint32_t)w->say.n;
    lt_buf_add(&w->say, lt_buf_str(&w->said.say));
    for (size_t i = 0; i < w->said.n_align && !st; i++) {
        struct lt_align a = w->said.align[i];
        a.say_at += base;
        a.show_at += (uint32_t)show_at;
        st = lt_lines_align(w, a);
    }
    for (size_t i = 0; i < w->said.n_spans && !st; i++) {
        struct lt_say_span s = w->said.spans[i];
        s.at += base;
        st = lt_lines_span(w, w->n_spans, s);
    }
    return st ? st : lt_buf_check(w->cx, &w->say, "a line");
}

/* The cells of a table row are separated for the ear as by commas. */
enum lt_status lt_lines_cells(struct lt_writer *w, struct lt_str text, bool *spoken)
{
    *spoken = false;
    struct lt_str rest = text, cell;
    while (lt_str_cut(&rest, '\t', &cell)) {
        bool here = false;
        size_t before = w->say.n, aligned = w->n_align;
        enum lt_status st = *spoken ? lt_lines_words(w, LT_S(", "), (size_t)(cell.p - text.p)) : LT_OK;
        if (!st)
            st = lt_lines_text(w, cell, (size_t)(cell.p - text.p), &here);
        if (st)
            return st;
        if (!here) { /* an empty cell takes its comma back */
            w->say.n = before;
            w->n_align = aligned;
        }
        *spoken = *spoken || here;
    }
    return LT_OK;
}
