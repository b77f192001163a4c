/* read/article_trim.c - inside the article: what stands between and around the prose and is not part of it.
 */
#include "read/article.h"

#include "read/html_text.h"

static bool is_heading(const struct lt_page *page, const struct lt_run *run)
{
    for (uint32_t at = run->block; at > page->root; at = page->tree->nodes[at].parent)
        if (lt_tag_is_heading((enum lt_tag)page->tree->nodes[at].tag))
            return true;
    return false;
}

/* Runs that are all link, and longer than a word. */
static bool is_link(const struct lt_run *run)
{
    return !run->prose && run->m.linked * 10 > run->m.chars * 7;
}

static void drop_links(struct lt_page *page)
{
    for (size_t i = 0; i < page->runs.n; i++) {
        struct lt_run *run = &page->runs.v[i];
        if (run->why == LT_WHY_NONE && is_link(run) && !is_heading(page, run))
            run->why = LT_WHY_LINKS;
    }
}

/* Before the first and behind the last prose there are headlines, dates, tags. */
static void trim_ends(struct lt_page *page)
{
    size_t n = page->runs.n, first = n, last = 0;
    for (size_t i = 0; i < n; i++) {
        if (page->runs.v[i].why != LT_WHY_NONE || !page->runs.v[i].prose)
            continue;
        if (first == n)
            first = i;
        last = i;
    }
    for (size_t i = 0; i < n && first < n; i++)
        if ((i < first || i > last) && page->runs.v[i].why == LT_WHY_NONE)
            page->runs.v[i].why = LT_WHY_FRAGMENT;
}

static void drop_empty_headings(struct lt_page *page)
{
    bool followed = false;
    for (size_t i = page->runs.n; i-- > 0;) {
        struct lt_run *run = &page->runs.v[i];
        if (run->why != LT_WHY_NONE)
            continue;
        if (!is_heading(page, run))
            followed = true;
        else if (!followed)
            run->why = LT_WHY_EMPTY_HEADING;
    }
}

void lt_article_trim(struct lt_page *page)
{
    drop_links(page);
    trim_ends(page);
    drop_empty_headings(page);
}
