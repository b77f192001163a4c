/* read/pages/article.c - see article.h. Sets the table: runs, hints, which runs are prose; then the steps. */
#include "read/pages/article.h"

#include "read/pages/article_steps.h"
#include "read/pages/table.h"

#include <string.h>

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
    return lt_page_find_story(page);
}

/* ---- when most of the page was left out ---- */

enum { MIN_LEFT_OUT = 1500 /* characters of prose */, GAIN = 2 /* times as much, for another reading */ };

struct lt_page_loss lt_page_loss(const struct lt_page *page)
{
    struct lt_page_loss loss = {0};
    for (size_t i = 0; i < page->runs.n; i++) {
        const struct lt_page_run *run = &page->runs.v[i];
        if (!run->prose || run->why == LT_WHY_COMMENTS || run->why == LT_WHY_LEGAL ||
            run->why == LT_WHY_AGAIN)
            continue;
        bool kept = run->why == LT_WHY_NONE || run->why == LT_WHY_DONE;
        loss.read += kept ? run->m.chars : 0;
        loss.lost += kept || run->why == LT_WHY_OUTSIDE ? 0 : run->m.chars;
    }
    loss.most = loss.lost >= MIN_LEFT_OUT && loss.lost > loss.read;
    return loss;
}

static void read_article(struct lt_page *page)
{
    lt_page_rule_out(page);
    lt_page_choose(page);
    lt_page_find_notes(page);
    lt_page_find_roles(page);
    lt_page_trim(page);
}

/* Names left most of the page out: without them, by what the elements hold, there may be an article. It is
 * taken when it has so much more to read that the names were wrong. */
static bool read_again(struct lt_page *page)
{
    struct lt_page_loss first = lt_page_loss(page);
    size_t n = page->runs.n;
    struct lt_page_run *kept = first.most ? lt_arena_array(page->arena, n, sizeof *kept) : NULL;
    if (!kept)
        return !first.most;
    memcpy(kept, page->runs.v, n * sizeof *kept);
    uint32_t root = page->root;
    for (size_t i = 0; i < n; i++) {
        page->runs.v[i].why = LT_WHY_NONE;
        page->runs.v[i].role = LT_ROLES;
        page->runs.v[i].note = 0;
    }
    lt_buf_clear(&page->text);
    page->nameless = true;
    page->root = page->body;
    read_article(page);
    if (lt_page_loss(page).read >= GAIN * first.read && lt_page_loss(page).read >= first.read + MIN_LEFT_OUT)
        return true;
    memcpy(page->runs.v, kept, n * sizeof *kept);
    page->root = root;
    page->nameless = false;
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
    read_article(page);
    return !page->failed && read_again(page) && !page->failed;
}
