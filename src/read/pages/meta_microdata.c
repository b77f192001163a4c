/* read/pages/meta_microdata.c - microdata (itemprop) of the article in the page. A property counts only where
 * its item is the article itself: the author of a comment, the name of a product are somebody else's. */
#include "read/pages/meta_sources.h"

#include "read/clues.h"
#include "read/pages/text.h"

static const struct prop_row {
    struct lt_str name;
    enum lt_meta_field field;
} rows[] = {
    {LT_S_INIT("headline"), LT_META_TITLE},  {LT_S_INIT("alternativeHeadline"), LT_META_SUBTITLE},
    {LT_S_INIT("author"), LT_META_BYLINE},   {LT_S_INIT("datePublished"), LT_META_PUBLISHED},
    {LT_S_INIT("inLanguage"), LT_META_LANG}, {LT_S_INIT("ratingValue"), LT_META_RATING},
};

static bool is_article_type(struct lt_str type)
{
    return lt_str_ends(type, LT_S("Article")) || lt_str_ends(type, LT_S("Posting")) ||
           lt_str_ends(type, LT_S("/Review")) || lt_str_ends(type, LT_S("/Recipe")) ||
           lt_str_ends(type, LT_S("Report"));
}

/* The item that a property belongs to: the nearest scope above; 0: none, or not the article. */
static bool belongs(const struct lt_tree *tree, uint32_t at, enum lt_meta_field field)
{
    while (at) {
        at = tree->nodes[at].parent;
        const struct lt_node *node = &tree->nodes[at];
        if (!lt_node_has_attr(node, LT_ATTR_ITEMSCOPE) && !lt_node_has_attr(node, LT_ATTR_ITEMTYPE))
            continue;
        struct lt_str type = lt_str_trim(lt_node_attr(node, LT_ATTR_ITEMTYPE));
        if (field == LT_META_RATING)
            return lt_str_ends(type, LT_S("/Rating")) && at && belongs(tree, at, LT_META_TITLE);
        return is_article_type(type);
    }
    return false;
}

/* Inside an author there is a name, among a picture and links. */
static uint32_t name_in(const struct lt_tree *tree, uint32_t at)
{
    for (uint32_t i = at + 1; i < tree->nodes[at].end; i++)
        if (lt_node_attr_word(&tree->nodes[i], LT_ATTR_ITEMPROP, LT_S("name")))
            return i;
    return at;
}

/* The scale of a rating, said beside its value. */
static struct lt_str best_of(const struct lt_tree *tree, uint32_t value)
{
    uint32_t scope = tree->nodes[value].parent;
    for (uint32_t i = scope + 1; i < tree->nodes[scope].end; i++)
        if (lt_node_attr_word(&tree->nodes[i], LT_ATTR_ITEMPROP, LT_S("bestRating")))
            return lt_str_trim(lt_node_attr(&tree->nodes[i], LT_ATTR_CONTENT));
    return (struct lt_str){0};
}

static void offer_rating(struct lt_meta *meta, const struct lt_tree *tree, uint32_t at, struct lt_str value)
{
    struct lt_str best = best_of(tree, at);
    bool scaled = best.n && lt_str_find_char(value, '/') == SIZE_MAX;
    struct lt_str text =
        scaled ? lt_arena_printf(meta->arena, LT_FMT "/" LT_FMT, LT_ARG(value), LT_ARG(best)) : value;
    lt_meta_offer(meta, LT_META_RATING, LT_RANK_MICRODATA, text);
}

static void offer_node(struct lt_meta *meta, const struct lt_tree *tree, uint32_t at,
                       enum lt_meta_field field, struct lt_buf *scratch)
{
    if (field == LT_META_BYLINE)
        at = name_in(tree, at);
    const struct lt_node *node = &tree->nodes[at];
    struct lt_str value = lt_str_trim(lt_node_attr(node, LT_ATTR_CONTENT));
    if (!value.n)
        value = lt_str_trim(lt_node_attr(node, LT_ATTR_DATETIME));
    if (!value.n)
        value = lt_inline_plain(tree, at + 1, node->end, scratch);
    if (field == LT_META_BYLINE)
        value = lt_clue_author(value, true);
    bool sane = field == LT_META_TITLE || value.n < 200;
    if (sane && field == LT_META_RATING)
        offer_rating(meta, tree, at, value);
    else if (sane)
        lt_meta_offer(meta, field, LT_RANK_MICRODATA, value);
}

enum { MAX_TRIES = 16 }; /* of a field: one inside the other, each would be read again */

void lt_meta_from_microdata(struct lt_meta *meta, const struct lt_tree *tree)
{
    unsigned tries[LT_METAS] = {0};
    struct lt_buf scratch = LT_BUF(LT_BLOCK_MAX_BYTES);
    for (uint32_t i = 0; i < tree->n; i++) {
        const struct lt_node *node = &tree->nodes[i];
        if (!lt_node_has_attr(node, LT_ATTR_ITEMPROP))
            continue;
        for (size_t k = 0; k < LT_COUNT(rows); k++)
            if (lt_node_attr_word(node, LT_ATTR_ITEMPROP, rows[k].name) && belongs(tree, i, rows[k].field) &&
                tries[rows[k].field]++ < MAX_TRIES)
                offer_node(meta, tree, i, rows[k].field, &scratch);
    }
    lt_buf_close(&scratch);
}
