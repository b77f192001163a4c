/* read/papers/pdf_write.c - see pdf_writer.h: words cut at a line's end, and marks of notes. */
#include "read/papers/pdf_writer.h"

#include "base/hash.h"
#include "base/unicode.h"
#include "base/utf8.h"

#include <stdio.h>

enum { MAX_COMPOUNDS = 1 << 16 };

/* ---- words cut at a line's end ---- */

static bool is_word_byte(char c)
{
    return lt_is_alpha(c) || (unsigned char)c >= 0x80;
}

/* Letters without case; the hyphen counts. */
static uint64_t compound_key(struct lt_str a, struct lt_str b)
{
    uint64_t key = 7;
    const struct lt_str parts[] = {a, b};
    for (size_t i = 0; i < 2; i++)
        for (size_t at = 0; at < parts[i].n;) {
            uint32_t c = lt_uni_lower(lt_utf8_next(parts[i], &at));
            key = lt_hash64(&c, sizeof c, key + i);
        }
    return key | 1;
}

static uint64_t *compound_slot(const struct lt_pdf_writer *w, uint64_t key)
{
    size_t i = (size_t)key & (MAX_COMPOUNDS - 1);
    while (w->compounds[i] && w->compounds[i] != key)
        i = (i + 1) & (MAX_COMPOUNDS - 1);
    return &w->compounds[i];
}

static struct lt_str word_before(struct lt_str s, size_t end)
{
    size_t at = end;
    while (at && is_word_byte(s.p[at - 1]))
        at--;
    return lt_str_slice(s, at, end - at);
}

static struct lt_str word_after(struct lt_str s, size_t at)
{
    size_t end = at;
    while (end < s.n && is_word_byte(s.p[end]))
        end++;
    return lt_str_slice(s, at, end - at);
}

/* "low-water" in the middle of a line says how it is written at the end of one. */
bool lt_pdf_learn_words(struct lt_pdf_writer *w)
{
    w->compounds = lt_arena_array(w->pdf.arena, MAX_COMPOUNDS, sizeof *w->compounds);
    if (!w->compounds)
        return false;
    for (size_t i = 0; i < w->pdf.n_lines; i++) {
        struct lt_str s = w->pdf.lines[i].text;
        for (size_t k = 1; k + 1 < s.n && w->n_compounds < MAX_COMPOUNDS / 2; k++) {
            struct lt_str a = s.p[k] == '-' ? word_before(s, k) : (struct lt_str){0};
            struct lt_str b = a.n ? word_after(s, k + 1) : a;
            uint64_t *slot = b.n ? compound_slot(w, compound_key(a, b)) : NULL;
            if (slot && !*slot) {
                *slot = compound_key(a, b);
                w->n_compounds++;
            }
        }
    }
    return true;
}

/* Does the hyphen at the end of `line` only cut a word that goes on in `next`? */
static bool cuts_word(const struct lt_pdf_writer *w, struct lt_str line, struct lt_str next)
{
    struct lt_str a = word_before(line, line.n - 1), b = word_after(next, 0);
    size_t at = 0;
    uint32_t c = b.n ? lt_utf8_next(b, &at) : 0;
    if (!a.n || !b.n || lt_uni_lower(c) != c)
        return false;
    return *compound_slot(w, compound_key(a, b)) == 0;
}

/* ---- notes ---- */

struct lt_str lt_pdf_mark_text(const struct lt_pdf_line *line, size_t mark)
{
    return lt_str_slice(line->text, line->marks[mark].at, line->marks[mark].len);
}

/* "note-3-1": of page 3, number 1. */
struct lt_str lt_pdf_note_id(struct lt_pdf_writer *w, uint32_t page, struct lt_str number)
{
    int n = snprintf(w->id, sizeof w->id, "note-%u-" LT_FMT, page + 1, LT_ARG(lt_str_slice(number, 0, 8)));
    return (struct lt_str){w->id, (size_t)n};
}

/* Notes stand in order of pages: those of a page are found from its first. */
static bool has_note(const struct lt_pdf_writer *w, uint32_t page, struct lt_str number)
{
    if (w->tagged)
        return lt_pdf_tags_have_note(w->tagged, page, number);
    const struct lt_pdf_paragraphs *p = &w->paragraphs;
    size_t low = 0, high = p->n;
    while (low < high) { /* the first note of that page */
        size_t middle = (low + high) / 2;
        const struct lt_pdf_line *line = &w->pdf.lines[p->order[p->v[middle].first]];
        if (!p->v[middle].note || line->page < page)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < p->n; low++) {
        const struct lt_pdf_line *line = &w->pdf.lines[p->order[p->v[low].first]];
        if (line->page != page)
            return false;
        if (line->leads && lt_str_eq(lt_pdf_mark_text(line, 0), number))
            return true;
    }
    return false;
}

/* ---- writing ---- */

/* A raised number after a letter that stands alone, or after a number. */
static bool is_power(const struct lt_pdf_line *line, size_t at)
{
    struct lt_str base = word_before(line->text, at);
    return base.n == 1 || (at && lt_is_digit(line->text.p[at - 1]));
}

/* The bytes from `from` to `to` of a line, with the marks in them. */
static void write_bytes(struct lt_pdf_writer *w, const struct lt_pdf_line *line, size_t from, size_t to)
{
    static const struct lt_prose_format raised = {.raised = true};
    for (size_t m = 0; m < line->n_marks && from < to; m++) {
        size_t at = line->marks[m].at, end = at + line->marks[m].len;
        if (at < from || end > to)
            continue;
        lt_prose_text(&w->prose, lt_str_slice(line->text, from, at - from), NULL);
        struct lt_str number = lt_pdf_mark_text(line, m);
        if (!is_power(line, at) && has_note(w, line->page, number))
            lt_prose_mark(&w->prose, lt_arena_dup(w->pdf.arena, lt_pdf_note_id(w, line->page, number)),
                          number);
        else
            lt_prose_text(&w->prose, number, &raised);
        from = end;
    }
    lt_prose_text(&w->prose, lt_str_slice(line->text, from, to - from), NULL);
}

void lt_pdf_write_part(struct lt_pdf_writer *w, const struct lt_pdf_line *line, size_t from, size_t to,
                       const struct lt_pdf_line *next)
{
    bool hyphen = next && to > 1 && to == line->text.n && line->text.p[to - 1] == '-' &&
                  is_word_byte(line->text.p[to - 2]);
    bool cut = hyphen && cuts_word(w, line->text, next->text);
    write_bytes(w, line, from, cut ? to - 1 : to);
    if (next && !hyphen)
        lt_prose_text(&w->prose, LT_S(" "), NULL);
}
