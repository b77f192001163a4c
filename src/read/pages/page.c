/* read/pages/page.c - see page.h. */
#include "read/pages/page.h"

#include "read/pages/text.h"

struct lt_str lt_why_text(enum lt_why why)
{
    static const struct lt_str texts[] = {
#define X(name, text) LT_S_INIT(text),
        LT_WHY_MAP(X)
#undef X
    };
    return texts[why];
}

struct lt_str lt_page_run_text(struct lt_page *page, const struct lt_page_run *run)
{
    struct lt_str text = lt_inline_plain(page->tree, run->first, run->end, &page->scratch);
    page->failed = page->failed || page->scratch.refused;
    return text;
}

void lt_page_drop(struct lt_page *page, uint32_t node, enum lt_why why)
{
    size_t from, to;
    lt_runs_inside(&page->runs, page->tree, node, &from, &to);
    for (size_t i = from; i < to; i++)
        if (page->runs.v[i].why == LT_WHY_NONE)
            page->runs.v[i].why = (uint8_t)why;
}

bool lt_page_is_introduced(const struct lt_page *page, uint32_t list)
{
    uint32_t item = page->tree->nodes[list].parent;
    if (page->tree->nodes[item].tag != LT_TAG_LI || item <= page->body)
        return false;
    size_t first = page->runs.at[item];
    const struct lt_page_run *run = first < page->runs.n ? &page->runs.v[first] : NULL;
    if (!run || run->block != item || run->end > list || run->m.words < 2 || run->m.linked)
        return false;
    for (uint32_t i = run->end; i-- > run->first;)
        if (page->tree->nodes[i].tag == LT_TAG_TEXT && lt_str_trim(page->tree->nodes[i].text).n)
            return lt_str_ends(lt_str_trim(page->tree->nodes[i].text), LT_S(":"));
    return false;
}

void lt_page_close(struct lt_page *page)
{
    lt_buf_close(&page->scratch);
    lt_buf_close(&page->text);
}
