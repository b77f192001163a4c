/* read/article_clean.c - rules out, before anything is chosen, the elements that are known not to be the
 * article by their tag or their name. A name loses against the text: an element that holds a good part of the
 * page's prose is not ruled out by its class. */
#include "read/article.h"

struct rule {
    uint32_t hints;
    enum lt_why why;
    unsigned share; /* per cent of the page's prose it may hold and still be ruled out */
};

/* The first that fits decides. */
static const struct rule rules[] = {
    {LT_HINT(LEGAL), LT_WHY_LEGAL, 20},
    {LT_HINT(POPUP), LT_WHY_POPUP, 25},
    {LT_HINT(COMMENTS), LT_WHY_COMMENTS, 70},
    {LT_HINT(SHARE), LT_WHY_SHARE, 20},
    {LT_HINT(NAV), LT_WHY_NAV, 20},
    {LT_HINT(RELATED), LT_WHY_RELATED, 35},
    {LT_HINT(AD), LT_WHY_AD, 20},
    {LT_HINT(PROMO), LT_WHY_PROMO, 25},
    {LT_HINT(PLAYER), LT_WHY_PLAYER, 15},
    {LT_HINT(FOOTER), LT_WHY_FOOTER, 30},
    {LT_HINT(ASIDE), LT_WHY_ASIDE, 30},
    {LT_HINT(PRINT), LT_WHY_PRINT, 20},
    {LT_HINT(META), LT_WHY_META, 10},
    {LT_HINT(TOC), LT_WHY_TOC, 10},
};

static const struct tag_rule {
    enum lt_tag tag;
    enum lt_why why;
    unsigned share;
} tag_rules[] = {
    {LT_TAG_NAV, LT_WHY_NAV, 30},    {LT_TAG_FOOTER, LT_WHY_FOOTER, 30},  {LT_TAG_ASIDE, LT_WHY_ASIDE, 40},
    {LT_TAG_SEARCH, LT_WHY_NAV, 30}, {LT_TAG_FIELDSET, LT_WHY_PROMO, 30}, {LT_TAG_FORM, LT_WHY_PROMO, 15},
    {LT_TAG_MENU, LT_WHY_NAV, 20},
};

static uint32_t prose_in(const struct lt_page *page, uint32_t node)
{
    size_t from, to;
    uint32_t chars = 0;
    lt_runs_inside(&page->runs, page->tree, node, &from, &to);
    for (size_t i = from; i < to; i++)
        if (page->runs.v[i].prose && page->runs.v[i].why == LT_WHY_NONE)
            chars += page->runs.v[i].m.chars;
    return chars;
}

static enum lt_why why_of(const struct lt_page *page, uint32_t node, unsigned *share)
{
    enum lt_tag tag = (enum lt_tag)page->tree->nodes[node].tag;
    for (size_t i = 0; i < LT_COUNT(tag_rules); i++)
        if (tag_rules[i].tag == tag) {
            *share = tag_rules[i].share;
            return tag_rules[i].why;
        }
    for (size_t i = 0; i < LT_COUNT(rules); i++)
        if (page->hints[node] & rules[i].hints) {
            *share = rules[i].share;
            return rules[i].why;
        }
    return LT_WHY_NONE;
}

void lt_article_rule_out(struct lt_page *page)
{
    const struct lt_node *nodes = page->tree->nodes;
    uint32_t end = nodes[page->body].end;
    uint64_t all = prose_in(page, page->body);
    for (uint32_t i = page->body + 1; i < end;) {
        unsigned share = 0;
        enum lt_why why =
            nodes[i].tag == LT_TAG_TEXT || nodes[i].tag == LT_TAG_ARTICLE || nodes[i].tag == LT_TAG_MAIN
                ? LT_WHY_NONE
                : why_of(page, i, &share);
        if (why != LT_WHY_NONE && lt_node_is_block(&nodes[i]) &&
            (uint64_t)prose_in(page, i) * 100 <= all * share) {
            lt_page_drop(page, i, why);
            i = nodes[i].end;
        } else {
            i++;
        }
    }
}
