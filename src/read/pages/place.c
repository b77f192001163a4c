/* read/pages/place.c - see read/pages/place.h. */
#include "read/pages/place.h"

enum { MAX_ORDINAL = 1000 * 1000 };

static bool is_formula(const struct lt_page *page, const struct lt_page_run *run)
{
    const struct lt_node *nodes = page->tree->nodes;
    struct lt_mass all = run->m, math = {0};
    uint32_t at = lt_tree_find(page->tree, run->first - 1, run->end, LT_TAG_MATH);
    if (at == UINT32_MAX)
        return false;
    lt_node_measure(page->tree, at + 1, nodes[at].end, &math);
    return math.chars >= all.chars;
}

static enum lt_role role_of(const struct lt_page *page, const struct lt_page_run *run,
                            const struct lt_place *p, bool caption)
{
    if (p->level)
        return LT_ROLE_HEADING;
    if (caption)
        return LT_ROLE_CAPTION;
    if (p->pre)
        return LT_ROLE_CODE;
    if (is_formula(page, run))
        return LT_ROLE_FORMULA;
    if (p->item)
        return LT_ROLE_ITEM;
    return p->quote ? LT_ROLE_QUOTE : LT_ROLE_PARAGRAPH;
}

static void keep_nearest(uint32_t *slot, uint32_t at)
{
    if (!*slot)
        *slot = at;
}

/* What an element around a run makes of it; of two of a kind the nearest counts, which is met first. */
static void note_element(const struct lt_page *page, uint32_t at, struct lt_place *p, bool *caption)
{
    switch (page->tree->nodes[at].tag) {
    case LT_TAG_LI:
    case LT_TAG_DT:
    case LT_TAG_DD:
        keep_nearest(&p->item, at);
        break;
    case LT_TAG_UL:
    case LT_TAG_OL:
    case LT_TAG_DL:
        p->depth++;
        break;
    case LT_TAG_BLOCKQUOTE:
        keep_nearest(&p->quote, at);
        break;
    case LT_TAG_PRE:
    case LT_TAG_XMP:
        keep_nearest(&p->pre, at);
        break;
    case LT_TAG_TABLE:
        if (page->hints[at] & LT_HINT(TABLE))
            keep_nearest(&p->table, at);
        break;
    case LT_TAG_FIGCAPTION:
    case LT_TAG_CAPTION:
        *caption = true;
        break;
    default:
        break;
    }
}

struct lt_place lt_place_of(const struct lt_page *page, const struct lt_page_run *run)
{
    const struct lt_node *nodes = page->tree->nodes;
    struct lt_place p = {0};
    bool caption = false;
    for (uint32_t at = run->block; at > page->body; at = nodes[at].parent) {
        enum lt_elem tag = (enum lt_elem)nodes[at].tag;
        note_element(page, at, &p, &caption);
        if (!p.level && lt_elem_is_heading(tag))
            p.level = (int)(tag - LT_TAG_H1) + 1;
    }
    p.role = role_of(page, run, &p, caption);
    return p;
}

static int number_of(struct lt_str s, int otherwise)
{
    uint64_t value = 0;
    return lt_str_uint(lt_str_trim(s), MAX_ORDINAL, &value) ? (int)value : otherwise;
}

int lt_place_ordinal(const struct lt_tree *tree, uint32_t item, struct lt_ordinal *last)
{
    const struct lt_node *nodes = tree->nodes;
    uint32_t list = nodes[item].parent;
    if (nodes[item].tag != LT_TAG_LI || nodes[list].tag != LT_TAG_OL || item == last->item)
        return 0;
    bool fresh = list != last->list || item < last->item;
    uint32_t at = fresh ? list + 1 : nodes[last->item].end;
    int value = fresh ? number_of(lt_node_attr(&nodes[list], LT_ATTR_START), 1) - 1 : last->value;
    for (; at <= item; at = nodes[at].end)
        if (nodes[at].tag == LT_TAG_LI)
            value =
                number_of(lt_node_attr(&nodes[at], LT_ATTR_VALUE), value < MAX_ORDINAL ? value + 1 : value);
    *last = (struct lt_ordinal){list, item, value};
    return value;
}

bool lt_place_names_player(struct lt_str title)
{
    static const struct lt_str generic[] = {
        LT_S_INIT("youtube video player"), LT_S_INIT("advertisement"), LT_S_INIT("3rd party ad content"),
        LT_S_INIT("embedded content"),     LT_S_INIT("iframe"),        LT_S_INIT("video player"),
        LT_S_INIT("vimeo video player"),   LT_S_INIT("twitter tweet"), LT_S_INIT("embed"),
    };
    if (title.n < 6)
        return false;
    for (size_t i = 0; i < LT_COUNT(generic); i++)
        if (lt_str_eq_nocase(title, generic[i]))
            return false;
    return true;
}
