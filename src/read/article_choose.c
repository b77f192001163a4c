/* read/article_choose.c - the container of the article: the element whose prose most outweighs its links and
 * fragments. */
#include "read/article.h"

/* What a run adds to its container's score, in characters. */
static double worth_of(const struct lt_run *run)
{
    if (run->why != LT_WHY_NONE)
        return 0;
    const struct lt_measure *m = &run->m;
    if (run->prose)
        return (double)m->chars - 1.5 * m->linked + 20;
    return -0.7 * m->linked - 0.2 * (m->chars - m->linked) - 4;
}

static double factor_of(const struct lt_page *page, uint32_t node)
{
    uint32_t hints = page->hints[node];
    if (hints & LT_HINT(BODY))
        return 1.25;
    if (page->tree->nodes[node].tag == LT_TAG_ARTICLE || hints & LT_HINT(ARTICLE))
        return 1.1;
    return 1;
}

void lt_article_choose(struct lt_page *page)
{
    const struct lt_tree *tree = page->tree;
    double *sum = lt_arena_array(page->arena, page->runs.n + 1, sizeof *sum);
    if (!sum)
        return;
    for (size_t i = 0; i < page->runs.n; i++)
        sum[i + 1] = sum[i] + worth_of(&page->runs.v[i]);
    double best = 0;
    for (uint32_t i = page->body; i < tree->nodes[page->body].end; i++) {
        if (!lt_node_is_block(&tree->nodes[i]))
            continue;
        size_t from, to;
        lt_runs_inside(&page->runs, tree, i, &from, &to);
        double score = (sum[to] - sum[from]) * factor_of(page, i);
        if (score > 0 && score >= best) {
            best = score;
            page->root = i;
        }
    }
    size_t from, to;
    lt_runs_inside(&page->runs, tree, page->root, &from, &to);
    for (size_t i = 0; i < page->runs.n; i++)
        if ((i < from || i >= to) && page->runs.v[i].why == LT_WHY_NONE)
            page->runs.v[i].why = LT_WHY_OUTSIDE;
}
