/* read/papers/pdf_order.c - the order a page is read in. Pieces of lines are put into columns: where a
 * vertical line can be drawn that few pieces cross, and both sides hold text, the left side is read before
 * the right one, from one piece that crosses it to the next. What then stands on one line is put together
 * again. */
#include "read/papers/pdf_lines.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    MAX_PIECES = 4000, /* of a page; more are left in the library's order */
    MAX_DEPTH = 5,     /* columns in columns */
    CANDIDATES = 24,
    BEGINNINGS = 256, /* places where pieces begin, that are counted */
    SIDE_LINES = 3,
    SIDE_BYTES = 10 /* of a line, on average: a column of numbers is a table's */
};

struct pdf_piece {
    struct lt_pdf_line line;
    struct lt_pdf_place place;
};

struct pdf_order {
    struct pdf_piece *out;
    size_t n_out;
    float gap; /* between columns, at least */
};

static int from_top(const void *a, const void *b)
{
    const struct lt_pdf_line *x = &((const struct pdf_piece *)a)->line,
                             *y = &((const struct pdf_piece *)b)->line;
    if (x->bottom != y->bottom)
        return x->bottom < y->bottom ? -1 : 1;
    return x->left < y->left ? -1 : x->left > y->left;
}

static bool on_one_line(const struct lt_pdf_line *a, const struct lt_pdf_line *b)
{
    float top = fmaxf(a->top, b->top), bottom = fminf(a->bottom, b->bottom);
    return bottom - top > 0.5f * fminf(a->bottom - a->top, b->bottom - b->top);
}

static int from_left(const void *a, const void *b)
{
    const struct lt_pdf_line *x = &((const struct pdf_piece *)a)->line,
                             *y = &((const struct pdf_piece *)b)->line;
    return x->left < y->left ? -1 : x->left > y->left;
}

/* Pieces that are in order from the top, line by line. */
static void put_rows(struct pdf_order *o, struct pdf_piece *v, size_t n)
{
    for (size_t i = 0, end; i < n; i = end) {
        for (end = i + 1; end < n && on_one_line(&v[i].line, &v[end].line);)
            end++;
        qsort(v + i, end - i, sizeof *v, from_left);
        memcpy(o->out + o->n_out, v + i, (end - i) * sizeof *v);
        o->n_out += end - i;
    }
}

struct pdf_cut {
    float at;
    size_t crossing, begin, right; /* pieces across it and at it, lines to the right of it */
};

enum side { LEFT, RIGHT, ACROSS };

static enum side side_of(const struct pdf_order *o, const struct lt_pdf_line *line, float at)
{
    if (line->right <= at - o->gap)
        return LEFT;
    return line->left >= at - 1 ? RIGHT : ACROSS;
}

/* Is a line at x one between columns? Pieces stand on both sides of it, next to each other, and few across.
 */
static bool try_cut(const struct pdf_order *o, const struct pdf_piece *v, size_t n, float x,
                    struct pdf_cut *cut)
{
    size_t count[3] = {0}, bytes[3] = {0};
    const struct lt_pdf_line *last[3] = {NULL};
    float top[3] = {0}, bottom[3] = {0};
    for (size_t i = 0; i < n; i++) {
        const struct lt_pdf_line *line = &v[i].line;
        enum side side = side_of(o, line, x);
        top[side] = count[side] && top[side] < line->top ? top[side] : line->top;
        bottom[side] = bottom[side] > line->bottom ? bottom[side] : line->bottom;
        count[side] +=
            !last[side] || !on_one_line(last[side], line); /* wide spaces make many pieces of a line */
        bytes[side] += line->text.n;
        last[side] = line;
    }
    float beside = fminf(bottom[LEFT], bottom[RIGHT]) - fmaxf(top[LEFT], top[RIGHT]);
    float shorter = fminf(bottom[LEFT] - top[LEFT], bottom[RIGHT] - top[RIGHT]);
    for (int side = LEFT; side <= RIGHT; side++)
        if (count[side] < SIDE_LINES || bytes[side] < SIDE_BYTES * count[side])
            return false;
    *cut = (struct pdf_cut){.at = x, .crossing = count[ACROSS], .right = count[RIGHT]};
    return count[ACROSS] * 2 <= count[LEFT] + count[RIGHT] && beside > shorter / 2;
}

struct beginning {
    float x;
    size_t n;
};

static int most_first(const void *a, const void *b)
{
    const struct beginning *x = a, *y = b;
    if (x->n != y->n)
        return x->n > y->n ? -1 : 1;
    return x->x < y->x ? -1 : x->x > y->x;
}

/* Where pieces begin, those first that many begin at: the edges of columns. */
static size_t find_beginnings(const struct pdf_piece *v, size_t n, struct beginning at[BEGINNINGS])
{
    size_t found = 0;
    for (size_t i = 0; i < n; i++) {
        size_t k = 0;
        while (k < found && fabsf(at[k].x - v[i].line.left) > 2)
            k++;
        if (k == BEGINNINGS)
            continue;
        if (k == found)
            at[found++] = (struct beginning){v[i].line.left, 0};
        at[k].n++;
    }
    qsort(at, found, sizeof *at, most_first);
    return found;
}

/* Lines of a column begin at its edge, but for lists and what is set in; wide spaces between words lie
 * anywhere. */
static bool is_edge(const struct pdf_cut *cut)
{
    return cut->begin * 5 >= cut->right * 2;
}

static bool is_better(const struct pdf_cut *a, const struct pdf_cut *b)
{
    return a->begin + 2 * b->crossing > b->begin + 2 * a->crossing;
}

/* The line that fewest pieces cross, among those where pieces begin. */
static bool find_cut(const struct pdf_order *o, const struct pdf_piece *v, size_t n, struct pdf_cut *best)
{
    struct beginning at[BEGINNINGS];
    size_t n_at = find_beginnings(v, n, at);
    bool found = false;
    for (size_t i = 0; i < n_at && i < CANDIDATES; i++) {
        struct pdf_cut cut;
        if (!try_cut(o, v, n, at[i].x, &cut))
            continue;
        cut.begin = at[i].n;
        if (is_edge(&cut) && (!found || is_better(&cut, best))) {
            *best = cut;
            found = true;
        }
    }
    return found;
}

static void put(struct pdf_order *o, struct pdf_piece *v, size_t n, int depth);

/* The pieces of a band, moved apart: left side, right side. Order is kept. */
static void put_band(struct pdf_order *o, struct pdf_piece *v, size_t n, float at, int depth)
{
    struct pdf_piece *sides = malloc((n + 1) * sizeof *sides);
    size_t left = 0, right = 0;
    if (!sides) { /* not in columns, but all there */
        put_rows(o, v, n);
        return;
    }
    for (size_t i = 0; i < n; i++)
        if (side_of(o, &v[i].line, at) == LEFT)
            sides[left++] = v[i];
    for (size_t i = 0; i < n; i++)
        if (side_of(o, &v[i].line, at) != LEFT)
            sides[left + right++] = v[i];
    put(o, sides, left, depth + 1);
    put(o, sides + left, right, depth + 1);
    free(sides);
}

static void put(struct pdf_order *o, struct pdf_piece *v, size_t n, int depth)
{
    struct pdf_cut cut = {0};
    if (depth >= MAX_DEPTH || !find_cut(o, v, n, &cut)) {
        put_rows(o, v, n);
        return;
    }
    for (size_t i = 0, end; i < n; i = end) {
        bool across = side_of(o, &v[i].line, cut.at) == ACROSS;
        for (end = i + 1; end < n && (side_of(o, &v[end].line, cut.at) == ACROSS) == across;)
            end++;
        if (across)
            put_rows(o, v + i, end - i);
        else
            put_band(o, v + i, end - i, cut.at, depth);
    }
}

/* ---- lines put together ---- */

/* `b` stands to the right of `a` on the same line. */
static bool join(struct lt_arena *arena, struct lt_pdf_line *a, const struct lt_pdf_line *b)
{
    char *text = lt_arena_alloc(arena, a->text.n + b->text.n + 1);
    if (!text)
        return false;
    memcpy(text, a->text.p, a->text.n);
    text[a->text.n] = ' ';
    memcpy(text + a->text.n + 1, b->text.p, b->text.n);
    for (size_t m = 0; m < b->n_marks && a->n_marks < LT_PDF_MARKS; m++) {
        a->marks[a->n_marks] = b->marks[m];
        a->marks[a->n_marks++].at += (uint32_t)a->text.n + 1;
    }
    float apart = b->left - a->right;
    a->gaps = a->gaps || b->gaps || apart > 2 * a->size;
    a->leads = a->leads || (a->n_marks && a->marks[0].at == 0);
    a->size = b->text.n > a->text.n ? b->size : a->size;
    a->bold = a->bold && b->bold;
    a->fixed = a->fixed && b->fixed;
    a->text = (struct lt_str){text, a->text.n + 1 + b->text.n};
    a->right = fmaxf(a->right, b->right);
    a->top = fminf(a->top, b->top);
    a->bottom = fmaxf(a->bottom, b->bottom);
    return true;
}

static bool goes_on(const struct pdf_piece *a, const struct pdf_piece *b)
{
    return !a->place.furniture && !b->place.furniture && on_one_line(&a->line, &b->line) &&
           b->line.left >= a->line.right - 1 && a->line.text.n + b->line.text.n < 16 * 1024;
}

static bool put_page(struct lt_pdf *pdf, struct lt_pdf_place *places, size_t first, size_t end, float body,
                     size_t *to)
{
    size_t n = end - first;
    struct pdf_piece *v = calloc(2 * n + 1, sizeof *v);
    struct pdf_order o = {.out = v ? v + n : NULL, .gap = body * 0.5f};
    bool fine = v != NULL;
    size_t text = 0;
    for (size_t i = first; i < end && fine; i++) /* what belongs to the page stands in no column */
        if (!places[i].furniture)
            v[text++] = (struct pdf_piece){pdf->lines[i], places[i]};
    if (fine && n <= MAX_PIECES) {
        qsort(v, text, sizeof *v, from_top);
        put(&o, v, text, 0);
    } else if (fine) {
        o.out = v;
        o.n_out = text;
    }
    for (size_t i = 0; i < o.n_out && fine; i++) {
        struct pdf_piece *last = i ? &o.out[i - 1] : NULL;
        if (last && goes_on(last, &o.out[i])) {
            fine = join(pdf->arena, &pdf->lines[*to - 1], &o.out[i].line);
            o.out[i].line = pdf->lines[*to - 1];
        } else {
            pdf->lines[*to] = o.out[i].line;
            places[(*to)++] = o.out[i].place;
        }
    }
    free(v);
    return fine;
}

bool lt_pdf_order_lines(struct lt_pdf *pdf, struct lt_pdf_place *places, float body)
{
    size_t to = 0;
    bool fine = true;
    for (size_t first = 0, end; first < pdf->n_lines && fine; first = end) {
        for (end = first; end < pdf->n_lines && pdf->lines[end].page == pdf->lines[first].page;)
            end++;
        fine = put_page(pdf, places, first, end, body, &to);
    }
    pdf->n_lines = to;
    return fine;
}
