/* tidy/table.c - tables for the ear: a row becomes one sentence, each cell with the header of its column in
 * front of it; the header row itself is then not spoken. "Blade<TAB>20 degrees" under "Part<TAB>Angle" is
 * read as "Part: Blade; Angle: 20 degrees." */
#include "base/buf.h"
#include "tidy/pass.h"

#include <string.h>

enum { LONGEST_HEADER = 120 };

static bool ends_sentence(struct lt_str s)
{
    return s.n && strchr(".!?;:", s.p[s.n - 1]);
}

static void add_cell(struct lt_buf *out, struct lt_str header, struct lt_str cell)
{
    if (out->n)
        lt_buf_addz(out, ends_sentence(lt_buf_str(out)) ? " " : "; ");
    if (header.n) {
        lt_buf_add(out, header);
        lt_buf_addz(out, ends_sentence(header) ? " " : ": ");
    }
    lt_buf_add(out, cell);
}

/* Cells of `row` under those of `header` (empty: none). *cells counts the ones that say something. */
static void join_row(struct lt_buf *out, struct lt_str header, struct lt_str row, size_t *cells)
{
    struct lt_str cell, name;
    *cells = 0;
    while (lt_str_cut(&row, '\t', &cell)) {
        if (!lt_str_cut(&header, '\t', &name))
            name = (struct lt_str){0};
        cell = lt_str_trim(cell);
        name = lt_str_trim(name);
        if (cell.n == 0)
            continue;
        /* A header as long as a paragraph is no header: said with each row it would be the whole text. */
        add_cell(out, name.n > LONGEST_HEADER ? (struct lt_str){0} : name, cell);
        ++*cells;
    }
    if (*cells > 1 && !ends_sentence(lt_buf_str(out)))
        lt_buf_addc(out, '.');
}

static enum lt_status rewrite(struct lt_cx *cx, struct lt_doc *doc, struct lt_block *b, struct lt_str header)
{
    struct lt_buf out = LT_BUF(LT_BLOCK_MAX_BYTES);
    size_t cells;
    join_row(&out, header, b->text, &cells);
    enum lt_status st = lt_buf_check(cx, &out, "a table row");
    struct lt_str text = st ? (struct lt_str){0} : lt_doc_dup(cx, doc, lt_buf_str(&out));
    lt_buf_close(&out);
    if (st || !text.p)
        return cx->code;
    if (cells == 0) {
        lt_tidy_exclude(b, "an empty table row");
        return LT_OK;
    }
    b->text = text;
    b->n_spans = 0; /* they were places in the old text */
    return LT_OK;
}

enum lt_status lt_tidy_tables_pass(struct lt_cx *cx, const struct lt_tidy_opts *opts, struct lt_doc *doc)
{
    struct lt_str header = {0};
    enum lt_status st = LT_OK;
    for (size_t i = 0; !st && i < doc->n_blocks; i++) {
        struct lt_block *b = &doc->blocks[i];
        if (b->role != LT_ROLE_TABLE_ROW) {
            header = (struct lt_str){0};
            continue;
        }
        if (opts->tables == LT_TABLES_SKIP) {
            lt_tidy_exclude(b, "a table (--tables=rows reads it)");
            continue;
        }
        bool heads = b->level == 1 && i + 1 < doc->n_blocks && doc->blocks[i + 1].role == LT_ROLE_TABLE_ROW &&
                     doc->blocks[i + 1].level != 1;
        if (heads) {
            header = b->text;
            lt_tidy_exclude(b, "said with each row of its table");
        } else {
            st = rewrite(cx, doc, b, b->level == 1 ? (struct lt_str){0} : header);
        }
    }
    return st;
}
