/* read/pages/table.c - see read/pages/table.h. What a table is for is judged by the signs of the HTML
 * standard's authoring advice (headers, a caption; role="presentation"), then by its shape: a grid of short
 * cells. */
#include "read/pages/table.h"

#include "read/pages/article_runs.h"

enum { MAX_CELL_CHARS = 160, MAX_COLSPAN = 50 };

struct shape {
    unsigned rows, cells, widest, headers, paragraphs;
    bool caption, nested, headings;
};

static struct shape shape_of(const struct lt_tree *tree, uint32_t table)
{
    const struct lt_node *nodes = tree->nodes;
    struct shape s = {0};
    unsigned width = 0;
    for (uint32_t i = table + 1; i < nodes[table].end && !s.nested; i++) {
        enum lt_elem tag = (enum lt_elem)nodes[i].tag;
        if (tag == LT_TAG_TR) {
            s.rows++;
            width = 0;
        }
        bool cell = tag == LT_TAG_TD || tag == LT_TAG_TH;
        s.cells += cell;
        width += cell;
        s.widest = width > s.widest ? width : s.widest;
        s.headers += tag == LT_TAG_TH || tag == LT_TAG_THEAD;
        s.caption = s.caption || tag == LT_TAG_CAPTION;
        s.nested = tag == LT_TAG_TABLE;
        s.headings = s.headings || lt_elem_is_heading(tag);
        s.paragraphs += tag == LT_TAG_P || tag == LT_TAG_DIV;
    }
    return s;
}

static bool is_placing(const struct lt_node *table)
{
    struct lt_str role = lt_str_trim(lt_node_attr(table, LT_ATTR_ROLE));
    return lt_str_eq_nocase(role, LT_S("presentation")) || lt_str_eq_nocase(role, LT_S("none"));
}

bool lt_table_is_data(const struct lt_tree *tree, uint32_t table)
{
    if (is_placing(&tree->nodes[table]))
        return false;
    struct shape s = shape_of(tree, table);
    if (s.nested || s.widest < 2 || s.rows < 2)
        return false;
    if (s.headers || s.caption)
        return true;
    struct lt_mass m = {0};
    lt_node_measure(tree, table + 1, tree->nodes[table].end, &m);
    return !s.headings && s.paragraphs <= s.cells + s.cells / 2 && m.chars <= MAX_CELL_CHARS * s.cells;
}

static unsigned colspan_of(const struct lt_node *cell)
{
    uint64_t span = 1;
    if (!lt_str_uint(lt_str_trim(lt_node_attr(cell, LT_ATTR_COLSPAN)), MAX_COLSPAN, &span) || span == 0)
        return 1;
    return (unsigned)span;
}

static void end_cell(struct lt_inline *in, unsigned columns)
{
    in->flow.space = false;
    for (unsigned i = 0; i < columns; i++)
        lt_buf_addc(&in->flow.text, '\t');
}

/* The row's cells into `in`; true when all of them are headers. */
static bool gather_row(const struct lt_tree *tree, uint32_t row, struct lt_inline *in)
{
    const struct lt_node *nodes = tree->nodes;
    bool all_headers = true;
    unsigned columns = 0;
    for (uint32_t i = row + 1; i < nodes[row].end; i = nodes[i].end) {
        if (nodes[i].tag != LT_TAG_TD && nodes[i].tag != LT_TAG_TH)
            continue;
        end_cell(in, columns);
        columns = colspan_of(&nodes[i]);
        lt_inline_add(in, tree, i + 1, nodes[i].end);
        all_headers = all_headers && nodes[i].tag == LT_TAG_TH;
    }
    return all_headers || lt_node_is(&nodes[nodes[row].parent], LT_TAG_THEAD);
}

enum lt_status lt_table_add(struct lt_cx *cx, const struct lt_tree *tree, uint32_t table,
                            struct lt_inline *in, struct lt_doc *doc)
{
    const struct lt_node *nodes = tree->nodes;
    enum lt_status st = LT_OK;
    for (uint32_t i = table + 1; i < nodes[table].end && st == LT_OK; i++) {
        bool caption = nodes[i].tag == LT_TAG_CAPTION, header = false;
        if (caption)
            lt_inline_add(in, tree, i + 1, nodes[i].end);
        else if (nodes[i].tag == LT_TAG_TR)
            header = gather_row(tree, i, in);
        else
            continue;
        struct lt_block *b = NULL;
        st = lt_flow_block(cx, &in->flow, doc, caption ? LT_ROLE_CAPTION : LT_ROLE_TABLE_ROW, &b);
        if (!b)
            continue;
        b->level = header;
        b->in_body = !caption;
        b->src_at = nodes[i].src_at;
        b->src_len = nodes[i].src_end - nodes[i].src_at;
    }
    return st;
}
