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

void lt_page_close(struct lt_page *page)
{
    lt_buf_close(&page->scratch);
    lt_buf_close(&page->text);
}
