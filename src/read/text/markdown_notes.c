/* read/text/markdown_notes.c - footnotes of Markdown ("[^1]" and "[^1]: text"), which md4c does not know:
 * they are cut out beforehand, to be read on their own, and their marks found in what was read. */
#include "read/text/markdown_notes.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_NOTES = 10000 };

/* --- marks --- */

/* Spans are sorted by where they begin; of two that begin together the outer one comes first. */
static int by_place(const void *a, const void *b)
{
    const struct lt_span *x = a, *y = b;
    if (x->at != y->at)
        return x->at < y->at ? -1 : 1;
    if (x->len != y->len)
        return x->len > y->len ? -1 : 1;
    return (x->kind > y->kind) - (x->kind < y->kind);
}

void lt_md_mark_notes(struct lt_cx *cx, struct lt_doc *doc, struct lt_flow *flow)
{
    struct lt_str s = lt_buf_str(&flow->text);
    size_t before = flow->n_spans; /* their ends are known */
    for (size_t at = 0; at < s.n;) {
        size_t found = lt_str_find(lt_str_from(s, at), LT_S("[^"));
        if (found == SIZE_MAX)
            break;
        at += found;
        size_t end = lt_str_find_char(lt_str_slice(s, at, 64), ']');
        if (end == SIZE_MAX || end < 3) {
            at += 2;
            continue;
        }
        size_t span =
            lt_flow_begin(flow, LT_SPAN_NOTE_REF, lt_doc_dup(cx, doc, lt_str_slice(s, at + 2, end - 2)));
        if (span == SIZE_MAX)
            return;
        flow->spans[span].at = (uint32_t)at;
        flow->spans[span].len = (uint32_t)end + 1;
        at += end + 1;
    }
    if (before && flow->n_spans > before)
        qsort(flow->spans, flow->n_spans, sizeof *flow->spans, by_place);
}

/* --- texts --- */

/* "[^1]: text" at the start of a line: its length up to the text, else 0; *id is what stands in the brackets.
 */
static size_t note_opening(struct lt_str line, struct lt_str *id)
{
    if (!lt_str_starts(line, LT_S("[^")))
        return 0;
    size_t end = lt_str_find(lt_str_slice(line, 0, 64), LT_S("]:"));
    if (end == SIZE_MAX || end < 3)
        return 0;
    *id = lt_str_slice(line, 2, end - 2);
    return end + 2;
}

/* A footnote goes on until a blank line whose next line is not set in, or the next footnote. */
static struct lt_str note_body(struct lt_str *rest, struct lt_str first)
{
    const char *end = first.p + first.n;
    struct lt_str line, id, ahead = *rest;
    bool blank = false;
    while (lt_str_line(&ahead, &line)) {
        bool empty = lt_str_trim(line).n == 0;
        bool set_in = line.n > 4 && (line.p[0] == '\t' || lt_str_starts(line, LT_S("    ")));
        if (note_opening(line, &id) || (blank && !set_in && !empty))
            break;
        blank = empty;
        if (!empty)
            end = line.p + line.n;
        *rest = ahead;
    }
    return (struct lt_str){first.p, (size_t)(end - first.p)};
}

enum lt_status lt_md_flatten_note(struct lt_cx *cx, struct lt_str body, struct lt_buf *flat)
{
    enum { SET_IN = 4, GONE = '\x01' /* a text loses it */ };
    lt_buf_add(flat, body);
    for (size_t at = 0; !flat->failed && at < flat->n; at++) {
        size_t blanks = 0;
        while (at + blanks < flat->n && blanks < SET_IN && flat->p[at + blanks] == ' ')
            blanks++;
        if (at && flat->p[at - 1] == '\n' && blanks == SET_IN)
            memset(flat->p + at, GONE, SET_IN);
    }
    return lt_buf_check(cx, flat, "a note");
}

/* --- notes inside a sentence: "Twice a day.^[In June.]" --- */

enum { MAX_INLINE_NOTE = 600, MIN_INLINE_NOTE = 6 };

/* The end of a note that opens at `at`: past its bracket, on the same paragraph; 0: it is none. */
static size_t inline_note_end(struct lt_str s, size_t at)
{
    size_t depth = 0;
    for (size_t i = at + 1; i < s.n && i < at + MAX_INLINE_NOTE; i++) {
        depth += s.p[i] == '[';
        if (s.p[i] == ']' && --depth == 0)
            return i + 1 - at >= MIN_INLINE_NOTE ? i + 1 : 0;
        if (s.p[i] == '\n' && i + 1 < s.n && s.p[i + 1] == '\n')
            return 0;
    }
    return 0;
}

/* Each becomes a mark and a note: "^[In June.]" is "[^~1]" and the rest goes. */
static bool cut_inline(struct lt_doc *doc, struct lt_str text, struct lt_buf *kept, struct lt_md_note **notes,
                       size_t *n, size_t *cap)
{
    bool code = false, fence = false;
    for (size_t at = 0; at + 1 < text.n && *n < MAX_NOTES; at++) {
        if (at == 0 || text.p[at - 1] == '\n')
            fence ^= lt_str_starts(lt_str_from(text, at), LT_S("```"));
        code = text.p[at] == '\n' ? false : code ^ (text.p[at] == '`');
        bool opens =
            !fence && !code && text.p[at] == '^' && text.p[at + 1] == '[' && at && text.p[at - 1] != '[';
        size_t end = opens ? inline_note_end(text, at) : 0;
        if (!end)
            continue;
        struct lt_str id = lt_arena_printf(&doc->arena, "~%zu", *n + 1);
        struct lt_md_note *grown = lt_arena_grow(&doc->arena, *notes, cap, *n + 1, sizeof *grown);
        if (!grown || !id.p)
            return false;
        *notes = grown;
        if (id.n + 3 > end - at)
            continue;
        if (!kept->n)
            lt_buf_add(kept, text);
        if (kept->failed)
            return true;
        grown[(*n)++] = (struct lt_md_note){id, lt_str_slice(text, at + 2, end - at - 3)};
        memset(kept->p + at, '\x01', end - at);
        memcpy(kept->p + at, "[^", 2);
        memcpy(kept->p + at + 2, id.p, id.n);
        kept->p[at + 2 + id.n] = ']';
        at = end - 1;
    }
    return true;
}

enum lt_status lt_md_cut_notes(struct lt_cx *cx, struct lt_doc *doc, struct lt_str text, struct lt_buf *kept,
                               struct lt_md_note **notes, size_t *n)
{
    struct lt_str rest = text, line, id;
    size_t cap = 0;
    *n = 0;
    bool below = lt_str_find(text, LT_S("]:")) != SIZE_MAX,
         inside = lt_str_find(text, LT_S("^[")) != SIZE_MAX;
    while (below && lt_str_line(&rest, &line)) {
        size_t lead = note_opening(line, &id);
        if (!lead || *n >= MAX_NOTES)
            continue;
        struct lt_md_note *grown = lt_arena_grow(&doc->arena, *notes, &cap, *n + 1, sizeof *grown);
        if (!grown)
            return lt_fail(cx, LT_OOM, LT_FMT ": out of memory", LT_ARG(doc->name));
        *notes = grown;
        grown[(*n)++] = (struct lt_md_note){id, note_body(&rest, lt_str_from(line, lead))};
    }
    if (*n)
        lt_buf_add(kept, text);
    for (size_t i = 0; i < *n && !kept->failed; i++) {
        size_t from = (size_t)((*notes)[i].id.p - 2 - text.p);
        size_t to = (size_t)((*notes)[i].body.p + (*notes)[i].body.n - text.p);
        for (size_t k = from; k < to; k++)
            if (kept->p[k] != '\n')
                kept->p[k] = ' ';
    }
    if (inside && !kept->failed && !cut_inline(doc, text, kept, notes, n, &cap))
        return lt_fail(cx, LT_OOM, LT_FMT ": out of memory", LT_ARG(doc->name));
    return lt_buf_check(cx, kept, "the Markdown text");
}
