/* read/papers/prose_table.c - tables, as prose.h promises. A table's paragraphs are blocks first; when it
 * ends, its shape tells whether it holds data (a grid of short cells), and then the blocks of each row become
 * one. */
#include "base/buf.h"
#include "read/papers/prose_parts.h"

#include <stdlib.h>

enum { MAX_CELL_BYTES = 320, MAX_COLUMNS = 200 };

struct lt_prose_cell {
    unsigned row, column;
    bool header;
};

void lt_prose_table_close(struct lt_prose *p)
{
    free(p->table.at);
    p->table = (struct lt_prose_table){0};
}

void lt_prose_table(struct lt_prose *p)
{
    if (p->notes_open || p->cx->code)
        return;
    if (p->tables++) {
        p->table.nested = true;
        return;
    }
    lt_prose_flush_code(p);
    p->table.first = p->doc->n_blocks;
    p->table.row = p->table.column = p->table.ahead = p->table.widest = p->table.cells = 0;
    p->table.n = 0;
    p->table.header = p->table.nested = false;
}

void lt_prose_row(struct lt_prose *p)
{
    if (p->tables != 1 || p->notes_open)
        return;
    p->table.row++;
    p->table.column = p->table.ahead = 0;
    p->table.header = false;
}

void lt_prose_header(struct lt_prose *p)
{
    p->table.header = p->table.header || (p->tables == 1 && !p->notes_open);
}

void lt_prose_cell(struct lt_prose *p)
{
    struct lt_prose_table *t = &p->table;
    if (p->tables != 1 || p->notes_open || t->column >= MAX_COLUMNS)
        return;
    t->column += t->ahead + 1;
    t->ahead = 0;
    t->cells++;
    t->widest = t->column > t->widest ? t->column : t->widest;
}

void lt_prose_span(struct lt_prose *p, unsigned columns)
{
    if (p->tables == 1 && !p->notes_open)
        p->table.ahead = columns && columns < MAX_COLUMNS ? columns - 1 : 0;
}

void lt_prose_table_block(struct lt_prose *p)
{
    struct lt_prose_table *t = &p->table;
    if (!lt_grow(&t->at, &t->cap, t->n + 1, sizeof *t->at, LT_DOC_MAX_BLOCKS)) {
        lt_fail(p->cx, LT_OOM, LT_FMT ": out of memory", LT_ARG(p->doc->name));
        return;
    }
    t->at[t->n++] = (struct lt_prose_cell){.row = t->row, .column = t->column, .header = t->header};
}

static bool is_data(const struct lt_prose *p)
{
    const struct lt_prose_table *t = &p->table;
    size_t bytes = 0;
    if (t->nested || t->row < 2 || t->widest < 2 || t->first + t->n != p->doc->n_blocks)
        return false;
    for (size_t i = 0; i < t->n; i++) {
        const struct lt_block *b = &p->doc->blocks[t->first + i];
        bytes += b->text.n;
        if (b->role == LT_ROLE_HEADING || b->why.n)
            return false;
    }
    return t->n <= t->cells + t->cells / 2 && bytes <= (size_t)MAX_CELL_BYTES * t->cells;
}

static bool is_bold(const struct lt_block *b)
{
    size_t strong = 0;
    for (size_t i = 0; i < b->n_spans; i++)
        strong += b->spans[i].kind == LT_SPAN_STRONG ? b->spans[i].len : 0;
    return strong >= b->text.n;
}

/* A first row in bold over rows that are not is what a header looks like. */
static bool has_bold_header(const struct lt_prose *p)
{
    const struct lt_prose_table *t = &p->table;
    size_t bold = 0, others = 0, first = 0;
    for (size_t i = 0; i < t->n; i++) {
        bool is = is_bold(&p->doc->blocks[t->first + i]);
        first += t->at[i].row == 1;
        bold += t->at[i].row == 1 && is;
        others += t->at[i].row != 1 && !is;
    }
    return first > 1 && bold == first && others > 0;
}

/* The blocks i to end, a row's, as one text with tabs between its cells. */
static void join_row(struct lt_prose *p, size_t i, size_t end, struct lt_block *row, struct lt_buf *text)
{
    const struct lt_prose_table *t = &p->table;
    unsigned column = 1;
    size_t n_spans = 0;
    lt_buf_clear(text);
    for (size_t k = i; k < end; k++)
        n_spans += p->doc->blocks[t->first + k].n_spans;
    struct lt_span *spans = lt_arena_array(&p->doc->arena, n_spans, sizeof *spans);
    n_spans = 0;
    for (size_t k = i; k < end && spans; k++) {
        const struct lt_block *b = &p->doc->blocks[t->first + k];
        if (k > i && t->at[k].column == t->at[k - 1].column)
            lt_buf_addc(text, ' ');
        for (; column < t->at[k].column; column++)
            lt_buf_addc(text, '\t');
        for (size_t s = 0; s < b->n_spans; s++) {
            spans[n_spans] = b->spans[s];
            spans[n_spans++].at += (uint32_t)text->n;
        }
        lt_buf_add(text, b->text);
    }
    row->text = lt_doc_dup(p->cx, p->doc, lt_buf_str(text));
    row->spans = spans;
    row->n_spans = (uint32_t)n_spans;
    if (!spans || text->failed)
        lt_fail(p->cx, spans ? LT_LIMIT : LT_OOM, LT_FMT ": a row of a table is too large",
                LT_ARG(p->doc->name));
}

/* A row's block takes the place of the first of its cells: there are never more rows than cells. */
static void make_rows(struct lt_prose *p)
{
    const struct lt_prose_table *t = &p->table;
    struct lt_buf text = LT_BUF(LT_BLOCK_MAX_BYTES);
    bool bold = has_bold_header(p);
    size_t rows = 0;
    for (size_t i = 0, end; i < t->n && !p->cx->code; i = end) {
        for (end = i + 1; end < t->n && t->at[end].row == t->at[i].row;)
            end++;
        bool header = t->at[i].header || (bold && t->at[i].row == 1);
        struct lt_block row = {.role = LT_ROLE_TABLE_ROW, .level = header, .in_body = true};
        join_row(p, i, end, &row, &text);
        p->doc->blocks[t->first + rows++] = row;
    }
    p->doc->n_blocks = t->first + rows;
    lt_buf_close(&text);
}

void lt_prose_table_end(struct lt_prose *p)
{
    if (p->notes_open || p->tables == 0 || --p->tables || p->cx->code)
        return;
    if (is_data(p))
        make_rows(p);
}
