/* read/pages/article.c - see article.h. Sets the table: runs, hints, which runs are prose; then the steps. */
#include "read/pages/article.h"

#include "read/pages/article_steps.h"
#include "read/pages/table.h"

/* A sentence of the text: long enough, ends like one, and is not mainly links. */
static bool is_prose(const struct lt_page_run *run)
{
    const struct lt_mass *m = &run->m;
    if (m->linked * 2 > m->chars)
        return false;
    if (m->words >= 10 && m->stops >= 1)
        return true;
    return m->chars >= 120 && (m->stops || m->commas >= 2);
}

static bool set_table(struct lt_page *page)
{
    const struct lt_tree *tree = page->tree;
    page->hints = lt_arena_array(page->arena, tree->n, sizeof *page->hints);
    if (!page->hints || !lt_runs_find(page->arena, tree, page->body, &page->runs))
        return false;
    for (uint32_t i = page->body; i < tree->nodes[page->body].end; i++) {
        if (tree->nodes[i].n_attrs)
            page->hints[i] = lt_hints_of(&tree->nodes[i]);
        if (tree->nodes[i].tag == LT_TAG_TABLE && lt_table_is_data(tree, i))
            page->hints[i] |= LT_HINT(TABLE);
    }
    for (size_t i = 0; i < page->runs.n; i++)
        page->runs.v[i].prose = is_prose(&page->runs.v[i]);
    return true;
}

bool lt_page_find_article(struct lt_page *page, bool whole)
{
    page->body = lt_tree_find(page->tree, 0, page->tree->n, LT_TAG_BODY);
    if (page->body == UINT32_MAX)
        page->body = 0;
    page->root = page->body;
    page->scratch = LT_BUF(LT_BLOCK_MAX_BYTES);
    page->text = LT_BUF(LT_BLOCK_MAX_BYTES);
    if (!set_table(page))
        return false;
    if (whole) {
        lt_page_find_notes(page);
        return !page->failed;
    }
    lt_page_rule_out(page);
    lt_page_choose(page);
    lt_page_find_notes(page);
    lt_page_find_roles(page);
    lt_page_trim(page);
    return !page->failed;
}
