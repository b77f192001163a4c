/* read/papers/pdf_lines.c - see pdf_lines.h. */
#include "read/papers/pdf_lines.h"

#include "base/hash.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "lang/words.h"

#include <stdlib.h>

enum { EDGE_LINES = 3, SIZES = 400, MAX_PAGE_LINES = 2000 };

/* How much of a page's height its edges are, where running heads and numbers stand. */
#define EDGE  0.14f
#define OUTER 0.25f /* at most, where little stands on it */

/* ---- furniture ---- */

/* The words of a line, digits all alike: heads differ in the page's number only. */
static uint64_t key_of(struct lt_str s, bool top)
{
    uint64_t key = top ? 1 : 2;
    for (size_t at = 0; at < s.n;) {
        uint32_t c = lt_utf8_next(s, &at);
        if (!lt_uni_is_alnum(c))
            continue;
        c = c < 0x80 && lt_is_digit((char)c) ? '0' : lt_uni_lower(c);
        key = lt_hash64(&c, sizeof c, key);
    }
    return key;
}

/* "12", "- 3 -", "4/9", "xiv", "Page 4 of 9": a page's number and nothing else. */
static bool is_page_number(struct lt_str s)
{
    enum { LONGEST = 30 };
    size_t digits = 0, roman = 0, letters = 0,
           word = s.n < LONGEST ? lt_lang_prefix_any(s, LT_WORDS_PAGE) : 0;
    struct lt_str after = lt_str_from(s, word);
    if (word && after.n > 1 && after.p[0] == ' ' && lt_is_digit(after.p[1]))
        return true;
    for (size_t i = 0; i < s.n; i++) {
        digits += lt_is_digit(s.p[i]);
        roman += lt_str_find_char(LT_S("ivxlcIVXLC"), s.p[i]) != SIZE_MAX;
        letters += lt_is_alpha(s.p[i]);
    }
    return (digits > 0 && digits <= 8 && letters == 0 && s.n <= 16) || (s.n > 0 && s.n <= 6 && roman == s.n);
}

/* "11/29/26, 7:39 PM": when a browser printed the page. */
static bool is_print_time(struct lt_str s)
{
    size_t digits = 0;
    for (size_t i = 0; i < s.n; i++)
        digits += lt_is_digit(s.p[i]);
    return digits >= 6 && s.n <= 28 && lt_str_find_char(s, ':') != SIZE_MAX &&
           (lt_str_find_char(s, '/') != SIZE_MAX || lt_str_find_char(s, '.') != SIZE_MAX) &&
           lt_str_find(s, LT_S("//")) == SIZE_MAX;
}

/* "TIDEBELL(1)   Harbour Commands   TIDEBELL(1)": the head of a manual says the same at both ends. */
static bool is_mirrored(const struct lt_pdf_line *first, const struct lt_pdf_line *last)
{
    enum { MIN_TEXT = 4 /* bytes */ };
    return first != last && first->text.n >= MIN_TEXT && lt_str_eq(first->text, last->text);
}

/* The lines that stand beside one, side by side. */
struct row {
    const struct lt_pdf_line *edge, *leftmost, *rightmost;
    size_t pieces;
    float filled, size; /* size: the largest type */
};

static bool is_in_row(const struct row *row, const struct lt_pdf_line *line)
{
    return line->bottom >= row->edge->top + 1 && line->top <= row->edge->bottom - 1;
}

static struct row row_of(const struct lt_pdf *pdf, size_t first, size_t end, const struct lt_pdf_line *edge)
{
    struct row row = {.edge = edge, .leftmost = edge, .rightmost = edge};
    for (size_t i = first; i < end; i++) {
        const struct lt_pdf_line *line = &pdf->lines[i];
        if (!is_in_row(&row, line))
            continue;
        row.pieces++;
        row.size = line->size > row.size ? line->size : row.size;
        row.leftmost = line->left < row.leftmost->left ? line : row.leftmost;
        row.rightmost = line->right > row.rightmost->right ? line : row.rightmost;
        row.filled += line->right - line->left;
    }
    return row;
}

/* A number in it, a time, or the same at both ends; a note's number is smaller than the note. */
static bool tells_itself(const struct lt_pdf *pdf, size_t first, size_t end, const struct row *row)
{
    if (is_mirrored(row->leftmost, row->rightmost))
        return true;
    for (size_t i = first; i < end; i++) {
        const struct lt_pdf_line *line = &pdf->lines[i];
        if (is_in_row(row, line) && line->size > 0.9f * row->size &&
            (is_page_number(line->text) || is_print_time(line->text)))
            return true;
    }
    return false;
}

/* The outermost row of a page, where it is not far from the edge: what it says of itself, or two pieces far
 * apart make it the page's. */
static void mark_row(const struct lt_pdf *pdf, size_t first, size_t end, bool top,
                     struct lt_pdf_place *places)
{
    size_t outer = first;
    for (size_t i = first; i < end; i++)
        if (top ? pdf->lines[i].bottom < pdf->lines[outer].bottom : pdf->lines[i].top > pdf->lines[outer].top)
            outer = i;
    const struct lt_pdf_line *edge = &pdf->lines[outer];
    if (top ? edge->bottom > pdf->height * OUTER : edge->top < pdf->height * (1 - OUTER))
        return;
    struct row row = row_of(pdf, first, end, edge);
    bool apart =
        row.pieces > 1 && edge->page && row.filled < 0.6f * (row.rightmost->right - row.leftmost->left);
    if (!apart && !tells_itself(pdf, first, end, &row))
        return;
    for (size_t i = first; i < end; i++)
        places[i].furniture = places[i].furniture || is_in_row(&row, &pdf->lines[i]);
}

struct edge_line {
    uint64_t key;
    size_t line;
};

struct edges {
    struct edge_line *v;
    size_t n;
};

static bool is_at_edge(const struct lt_pdf *pdf, const struct lt_pdf_line *line, bool *top)
{
    *top = line->bottom < pdf->height * EDGE;
    return *top || line->top > pdf->height * (1 - EDGE);
}

/* The outermost lines of a page, from `first` to `end`, up to EDGE_LINES at each edge. */
static void gather_edges(const struct lt_pdf *pdf, size_t first, size_t end, struct edges *e)
{
    for (size_t i = first; i < end && end - first <= MAX_PAGE_LINES; i++) {
        bool top;
        size_t beyond = 0;
        const struct lt_pdf_line *line = &pdf->lines[i];
        if (!is_at_edge(pdf, line, &top))
            continue;
        for (size_t k = first; k < end && beyond < EDGE_LINES; k++)
            beyond += top ? pdf->lines[k].bottom < line->top + 1 : pdf->lines[k].top > line->bottom - 1;
        if (beyond < EDGE_LINES)
            e->v[e->n++] = (struct edge_line){key_of(line->text, top), i};
    }
}

static int by_key(const void *a, const void *b)
{
    const struct edge_line *x = a, *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    return x->line < y->line ? -1 : x->line > y->line;
}

/* What stands at the edge of one page is text; at that of several, the page's own. */
static void mark_repeats(const struct lt_pdf *pdf, struct edges *e, struct lt_pdf_place *places)
{
    if (e->n)
        qsort(e->v, e->n, sizeof *e->v, by_key);
    for (size_t i = 0, end; i < e->n; i = end) {
        for (end = i + 1; end < e->n && e->v[end].key == e->v[i].key;)
            end++;
        uint32_t first = pdf->lines[e->v[i].line].page, last = pdf->lines[e->v[end - 1].line].page;
        for (size_t k = i; k < end; k++)
            places[e->v[k].line].furniture = last > first;
    }
}

static bool find_furniture(const struct lt_pdf *pdf, struct lt_pdf_place *places)
{
    struct edges e = {.v = lt_arena_array(pdf->arena, pdf->n_lines + 1, sizeof *e.v)};
    if (!e.v)
        return false;
    for (size_t first = 0, end; first < pdf->n_lines; first = end) {
        for (end = first; end < pdf->n_lines && pdf->lines[end].page == pdf->lines[first].page;)
            end++;
        gather_edges(pdf, first, end, &e);
    }
    mark_repeats(pdf, &e, places);
    for (size_t first = 0, end; first < pdf->n_lines; first = end) {
        for (end = first; end < pdf->n_lines && pdf->lines[end].page == pdf->lines[first].page;)
            end++;
        mark_row(pdf, first, end, true, places);
        mark_row(pdf, first, end, false, places);
    }
    return true;
}

/* "2 Ropes . . . . . . 14" */
static bool is_of_contents(struct lt_str s)
{
    size_t end = s.n, dots = 0;
    while (end && (lt_is_digit(s.p[end - 1]) || lt_is_space(s.p[end - 1])))
        end--;
    if (end == s.n)
        return false;
    while (end && (s.p[end - 1] == '.' || s.p[end - 1] == ' ')) {
        dots += s.p[end - 1] == '.';
        end--;
    }
    return dots >= 4;
}

/* On a page with such lines those without dots are entries too. */
static void mark_contents(const struct lt_pdf *pdf, struct lt_pdf_place *places)
{
    for (size_t first = 0, end; first < pdf->n_lines; first = end) {
        size_t dotted = 0;
        for (end = first; end < pdf->n_lines && pdf->lines[end].page == pdf->lines[first].page; end++) {
            places[end].contents = is_of_contents(pdf->lines[end].text);
            dotted += places[end].contents;
        }
        for (size_t i = first; i < end && dotted; i++) {
            struct lt_str s = pdf->lines[i].text;
            places[i].contents = places[i].contents ||
                                 (s.n > 3 && s.n < 120 && lt_is_digit(s.p[s.n - 1]) && pdf->lines[i].gaps);
        }
    }
}

/* ---- columns ---- */

/* A column: lines one below the other that overlap. */
static bool follows(const struct lt_pdf_line *a, const struct lt_pdf_line *b)
{
    bool below = b->top > a->top - a->size / 2 && b->top < a->bottom + 6 * a->size;
    return a->page == b->page && below && b->left < a->right && a->left < b->right;
}

void lt_pdf_set_columns(const struct lt_pdf *pdf, struct lt_pdf_place *places)
{
    mark_contents(pdf, places);
    for (size_t i = 0, end; i < pdf->n_lines; i = end) {
        float left = pdf->lines[i].left, right = pdf->lines[i].right;
        for (end = i + 1; end < pdf->n_lines && follows(&pdf->lines[end - 1], &pdf->lines[end]); end++) {
            left = pdf->lines[end].left < left ? pdf->lines[end].left : left;
            right = pdf->lines[end].right > right ? pdf->lines[end].right : right;
        }
        for (size_t k = i; k < end; k++) {
            places[k].left = left;
            places[k].right = right;
            places[k].first = k == i;
        }
    }
}

struct lt_pdf_place *lt_pdf_place_lines(const struct lt_pdf *pdf)
{
    struct lt_pdf_place *places = lt_arena_array(pdf->arena, pdf->n_lines + 1, sizeof *places);
    return places && find_furniture(pdf, places) ? places : NULL;
}

float lt_pdf_body_size(const struct lt_pdf *pdf, const struct lt_pdf_place *places)
{
    size_t bytes[SIZES] = {0}, best = 0; /* by quarters of a point */
    for (size_t i = 0; i < pdf->n_lines; i++) {
        float quarters = pdf->lines[i].size * 4 + 0.5f;
        size_t at = quarters > 0 && quarters < SIZES - 1 ? (size_t)quarters : SIZES - 1;
        bytes[at] += places[i].furniture ? 0 : pdf->lines[i].text.n;
    }
    for (size_t i = 1; i < SIZES; i++)
        if (bytes[i] > bytes[best])
            best = i;
    return (float)best / 4;
}
