/* read/pages/article_trim.c - inside the article: what stands between and around the prose and is not part of
 * it.
 */
#include "read/pages/article_steps.h"

#include "read/pages/text.h"

static bool is_heading(const struct lt_page *page, const struct lt_page_run *run)
{
    for (uint32_t at = run->block; at > page->root; at = page->tree->nodes[at].parent)
        if (lt_elem_is_heading((enum lt_elem)page->tree->nodes[at].tag))
            return true;
    return false;
}

enum {
    MAX_ITEMS = 400, /* of a list that is looked at for each of them */
    MAX_LISTS = 3,   /* one inside the other */
    MIN_BEFORE = 3,  /* characters */
    MIN_ITEM_WORDS = 5
};

/* Runs that are all link, and longer than a word. */
static bool is_link(const struct lt_page_run *run)
{
    return !run->prose && run->m.linked * 10 > run->m.chars * 7;
}

/* Words before the first link of an item, so many that what the link says is the rest of a sentence ("Ann has
 * mended the pier"). A label ("Related:") and a mark are no such words. */
static bool begins_unlinked(const struct lt_page *page, const struct lt_page_run *run)
{
    const struct lt_node *nodes = page->tree->nodes;
    struct lt_mass before = {0};
    for (uint32_t at = run->first; at < run->end && nodes[at].tag != LT_TAG_A; at++) {
        if (nodes[at].tag != LT_TAG_TEXT)
            continue;
        lt_node_measure(page->tree, at, at + 1, &before);
        if (lt_str_ends(lt_str_trim(nodes[at].text), LT_S(":")))
            return false;
    }
    return before.words >= 1 && before.chars >= MIN_BEFORE && run->m.words >= MIN_ITEM_WORDS;
}

/* A linked heading over text is a heading; else it leads away. */
static bool heads_text(const struct lt_page *page, size_t i)
{
    uint32_t item = lt_tree_above(page->tree, page->runs.v[i].block, LT_TAG_LI);
    if (item != UINT32_MAX && item > page->root)
        return false; /* in a list of headings */
    for (size_t k = i + 1; k < page->runs.n && k <= i + 2; k++) {
        const struct lt_page_run *run = &page->runs.v[k];
        bool sentence = page->tree->nodes[run->block].tag == LT_TAG_LI && begins_unlinked(page, run);
        if (run->why == LT_WHY_NONE && (run->prose || sentence))
            return true;
    }
    return false;
}

/* A sentence that is a link from end to end is still a sentence: long, among paragraphs, with a full stop. */
static bool is_linked_sentence(struct lt_page *page, const struct lt_page_run *run)
{
    if (run->m.words < 6 || page->tree->nodes[run->block].tag != LT_TAG_P)
        return false;
    struct lt_str text = lt_page_run_text(page, run);
    return lt_str_ends(text, LT_S(".")) || lt_str_ends(text, LT_S(".\"")) || lt_str_ends(text, LT_S(".”"));
}

/* Are most of a list's items text, and not links? */
static bool is_list_of_text(const struct lt_page *page, uint32_t list)
{
    size_t from, to, links = 0, texts = 0;
    lt_runs_inside(&page->runs, page->tree, list, &from, &to);
    if (to - from > MAX_ITEMS)
        return false;
    for (; from < to; from++) {
        const struct lt_page_run *run = &page->runs.v[from];
        bool text = run->why == LT_WHY_NONE && (run->prose || begins_unlinked(page, run));
        links += !text && is_link(run);
        texts += text;
    }
    return texts >= 2 && texts > links;
}

/* An item that is a link, in a list most of whose items are not, or in a list inside such a one: it is of the
 * text. */
static bool is_item_among_text(const struct lt_page *page, size_t i)
{
    const struct lt_node *nodes = page->tree->nodes;
    uint32_t at = page->runs.v[i].block;
    if (nodes[at].tag == LT_TAG_LI && page->runs.v[i].m.words > MIN_ITEM_WORDS &&
        begins_unlinked(page, &page->runs.v[i]))
        return true;
    for (int level = 0; level < MAX_LISTS; level++) {
        uint32_t item = lt_tree_above(page->tree, at, LT_TAG_LI);
        if (item == UINT32_MAX || item <= page->root)
            return false;
        at = nodes[item].parent;
        if (is_list_of_text(page, at) || lt_page_is_introduced(page, at))
            return true;
    }
    return false;
}

static void drop_links(struct lt_page *page)
{
    for (size_t i = 0; i < page->runs.n; i++) {
        struct lt_page_run *run = &page->runs.v[i];
        if (run->why == LT_WHY_NONE && is_link(run) && !(is_heading(page, run) && heads_text(page, i)) &&
            !(run->hints & (LT_HINT(EMBED) | LT_HINT(TABLE))) && !is_linked_sentence(page, run) &&
            !is_item_among_text(page, i))
            run->why = LT_WHY_LINKS;
    }
}

/* Is it text of the article, as far as is known? */
static bool is_text(const struct lt_page_run *run)
{
    return run->why == LT_WHY_NONE && run->role == LT_ROLES;
}

/* Lists, code and tables may end an article; they stand in the section of its last paragraph. */
static bool belongs_after(const struct lt_page *page, const struct lt_page_run *run, uint32_t edge)
{
    const struct lt_node *nodes = page->tree->nodes;
    uint32_t section = nodes[edge].parent;
    if (section > page->root && !(page->hints[section] & LT_HINT(BODY)))
        section = nodes[section].parent;
    if (section < page->root || run->block >= nodes[section].end || run->m.linked)
        return false;
    switch (nodes[run->block].tag) {
    case LT_TAG_LI:
    case LT_TAG_PRE:
    case LT_TAG_TD:
    case LT_TAG_TH:
    case LT_TAG_DD:
    case LT_TAG_DT:
    case LT_TAG_BLOCKQUOTE:
        return true;
    default:
        return lt_elem_is_heading((enum lt_elem)nodes[run->block].tag);
    }
}

/* The first and last run of prose; false: there is none. */
static bool find_prose(const struct lt_page *page, size_t *first, size_t *last)
{
    bool found = false;
    for (size_t i = 0; i < page->runs.n; i++) {
        if (!is_text(&page->runs.v[i]) || !page->runs.v[i].prose)
            continue;
        if (!found)
            *first = i;
        *last = i;
        found = true;
    }
    return found;
}

/* Does the run stand among the prose at its edge: in the same element, or as a child of the same one? */
static bool is_among(const struct lt_page *page, const struct lt_page_run *run, uint32_t edge)
{
    const struct lt_node *nodes = page->tree->nodes;
    uint32_t parent = nodes[edge].parent;
    bool paragraph = nodes[run->block].tag == LT_TAG_P;
    if (run->block == edge)
        return true;
    if (nodes[run->block].parent == parent)
        return paragraph || nodes[run->block].tag == nodes[edge].tag;
    return paragraph && run->block > parent && run->block < nodes[parent].end;
}

/* The list that a paragraph stands in, or the paragraph itself. */
static uint32_t outer_list(const struct lt_page *page, uint32_t at)
{
    const struct lt_node *nodes = page->tree->nodes;
    uint32_t outer = at;
    for (; at > page->root; at = nodes[at].parent) {
        enum lt_elem tag = (enum lt_elem)nodes[at].tag;
        if (tag == LT_TAG_UL || tag == LT_TAG_OL || tag == LT_TAG_DL)
            outer = at;
        else if (tag != LT_TAG_LI && tag != LT_TAG_DD && tag != LT_TAG_DT && tag != LT_TAG_P)
            break;
    }
    return outer;
}

/* A list or a heading that stands before the first paragraph or its list, beside it and not in a place of its
 * own, is of the text; so is what the first paragraph of a list explains. */
static bool belongs_before(const struct lt_page *page, const struct lt_page_run *run, uint32_t edge)
{
    const struct lt_node *nodes = page->tree->nodes;
    enum lt_elem tag = (enum lt_elem)nodes[run->block].tag;
    uint32_t list = outer_list(page, edge), parent = nodes[run->block].parent;
    if (run->m.linked)
        return false;
    if (lt_elem_is_heading(tag))
        return tag != LT_TAG_H1 && (parent == nodes[edge].parent || parent == nodes[list].parent);
    if (tag == LT_TAG_DT)
        return parent == list;
    return tag == LT_TAG_LI && parent > page->root && nodes[parent].parent == nodes[edge].parent;
}

/* Before the first and after the last prose there are headlines, dates, tags. What stands among the prose is
 * of the text. */
static void trim_ends(struct lt_page *page)
{
    size_t first = 0, last = 0;
    if (!find_prose(page, &first, &last))
        return;
    for (size_t i = 0; i < page->runs.n; i++) {
        struct lt_page_run *run = &page->runs.v[i];
        if ((i >= first && i <= last) || !is_text(run) || run->m.chars == 0)
            continue;
        uint32_t edge = page->runs.v[i < first ? first : last].block;
        if (!is_among(page, run, edge) && !(i > last && belongs_after(page, run, edge)) &&
            !(i < first && belongs_before(page, run, edge)))
            run->why = LT_WHY_FRAGMENT;
    }
}

/* Level of the heading a run is, or 0. */
static int heading_level(const struct lt_page *page, const struct lt_page_run *run)
{
    for (uint32_t at = run->block; at > page->root; at = page->tree->nodes[at].parent)
        if (lt_elem_is_heading((enum lt_elem)page->tree->nodes[at].tag))
            return (int)(page->tree->nodes[at].tag - LT_TAG_H1) + 1;
    return 0;
}

/* A heading whose section went with what was dropped: something was, and the next thing kept is a heading of
 * its own rank or above, or nothing. */
static void drop_empty_headings(struct lt_page *page)
{
    int next = 1;         /* level of the next heading kept, 0: text */
    bool dropped = false; /* something went between here and there */
    for (size_t i = page->runs.n; i-- > 0;) {
        struct lt_page_run *run = &page->runs.v[i];
        if (run->why != LT_WHY_NONE) {
            dropped = true;
            continue;
        }
        dropped = dropped || run->role == LT_ROLE_NOTE; /* a heading over notes goes where they go */
        if (run->role != LT_ROLES)
            continue;
        int level = heading_level(page, run);
        if (level && next && level >= next && dropped) {
            run->why = LT_WHY_EMPTY_HEADING;
            continue;
        }
        next = level;
        dropped = false;
    }
}

void lt_page_trim(struct lt_page *page)
{
    drop_links(page);
    trim_ends(page);
    drop_empty_headings(page);
}
