/* read/pages/article_notes.c - foot- and endnotes: what the marks in the text refer to, and what stands in a
 * place made for notes. A note is found by the id its mark names, wherever on the page it is. */
#include "read/pages/article_steps.h"

#include "read/pages/text.h"

#include <stdlib.h>

struct note_mark {
    struct lt_str id; /* of what it names */
    uint32_t link;    /* node */
    bool back;        /* it is the way back from a note */
};

struct ids {
    struct note_mark *v;
    size_t n, cap;
};

static int order_ids(const void *a, const void *b)
{
    return lt_str_cmp(((const struct note_mark *)a)->id, ((const struct note_mark *)b)->id);
}

/* Any of the marks that name this id, or NULL. */
static struct note_mark *find_mark(const struct ids *ids, struct lt_str id)
{
    struct note_mark key = {.id = id};
    return ids->n ? bsearch(&key, ids->v, ids->n, sizeof *ids->v, order_ids) : NULL;
}

/* Does the link lead to the block it stands in, or to one just above? That is no note, but text that may
 * itself be named: the way back of a note names it. */
static bool targets_above(const struct lt_page *page, struct lt_str id, uint32_t link)
{
    const struct lt_node *nodes = page->tree->nodes;
    uint32_t at = link;
    for (; at > page->body; at = nodes[at].parent)
        if (lt_str_eq(lt_node_attr(&nodes[at], LT_ATTR_ID), id))
            return true;
    return false;
}

/* Does the link lead up to a mark that leads here? It is the way back of a note that looks like a mark. */
static bool is_way_back(const struct lt_page *page, const struct note_mark *mark, uint32_t target)
{
    const struct lt_node *nodes = page->tree->nodes;
    if (target >= mark->link || nodes[target].tag != LT_TAG_A)
        return false;
    struct lt_str href = lt_node_attr(&nodes[target], LT_ATTR_HREF);
    return href.n > 1 && href.p[0] == '#' && targets_above(page, lt_str_from(href, 1), mark->link);
}

/* Takes out the ids that only ways back name. */
static void forget_ways_back(const struct lt_page *page, struct ids *ids)
{
    const struct lt_node *nodes = page->tree->nodes;
    for (uint32_t i = page->root; ids->n && i < nodes[page->root].end; i++) {
        struct lt_str id =
            nodes[i].tag == LT_TAG_A ? lt_node_attr(&nodes[i], LT_ATTR_ID) : (struct lt_str){0};
        struct note_mark *found = id.n ? find_mark(ids, id) : NULL;
        if (!found)
            continue;
        for (struct note_mark *m = found; m < ids->v + ids->n && lt_str_eq(m->id, id); m++)
            m->back = is_way_back(page, m, i);
        for (struct note_mark *m = found; m-- > ids->v && lt_str_eq(m->id, id);)
            m->back = is_way_back(page, m, i);
    }
    size_t kept = 0;
    for (size_t i = 0; i < ids->n; i++)
        if (!ids->v[i].back)
            ids->v[kept++] = ids->v[i];
    ids->n = kept;
}

/* Ids that the marks inside the article name, sorted. */
static struct ids marked_ids(struct lt_page *page)
{
    const struct lt_node *nodes = page->tree->nodes;
    struct ids ids = {0};
    for (uint32_t i = page->root; i < nodes[page->root].end; i++) {
        if (nodes[i].tag != LT_TAG_A || !lt_node_is_note_ref(page->tree, i))
            continue;
        struct lt_str id = lt_str_from(lt_node_attr(&nodes[i], LT_ATTR_HREF), 1);
        if (targets_above(page, id, i))
            continue;
        struct note_mark *v = lt_arena_grow(page->arena, ids.v, &ids.cap, ids.n + 1, sizeof *v);
        page->failed = page->failed || !v;
        if (!v)
            break;
        ids.v = v;
        ids.v[ids.n++] = (struct note_mark){.id = id, .link = i};
    }
    if (ids.n)
        qsort(ids.v, ids.n, sizeof *ids.v, order_ids);
    forget_ways_back(page, &ids);
    return ids;
}

static bool has_id(const struct ids *ids, const struct lt_node *node)
{
    struct lt_str id = lt_node_attr(node, LT_ATTR_ID);
    if (!id.n)
        id = lt_node_attr(node, LT_ATTR_NAME);
    return id.n && find_mark(ids, id);
}

enum { MAX_CLIMB = 6 };

/* The element with the note's id: around the run, or at its head. */
static uint32_t note_node(const struct lt_page *page, const struct ids *ids, const struct lt_page_run *run)
{
    const struct lt_node *nodes = page->tree->nodes;
    uint32_t at = run->block;
    for (int i = 0; i < MAX_CLIMB && at > page->body; i++, at = nodes[at].parent)
        if (has_id(ids, &nodes[at]))
            return at;
    for (uint32_t i = run->first; i < run->end && i < run->first + MAX_CLIMB; i++)
        if (has_id(ids, &nodes[i]))
            return i;
    return 0;
}

static bool is_note_place(const struct lt_node *node)
{
    static const struct lt_str types[] = {LT_S_INIT("footnote"), LT_S_INIT("footnotes"),
                                          LT_S_INIT("endnote"),  LT_S_INIT("endnotes"),
                                          LT_S_INIT("rearnote"), LT_S_INIT("rearnotes")};
    for (size_t i = 0; i < LT_COUNT(types); i++)
        if (lt_node_attr_word(node, LT_ATTR_EPUB_TYPE, types[i]))
            return true;
    return false;
}

static bool in_note_place(const struct lt_page *page, const struct lt_page_run *run)
{
    const struct lt_node *nodes = page->tree->nodes;
    for (uint32_t at = run->block; at > page->body; at = nodes[at].parent)
        if (nodes[at].n_attrs && is_note_place(&nodes[at]))
            return true;
    return false;
}

/* Notes in a file of their own have no marks in it: each is told by the id nearest to it, inside the place.
 */
static uint32_t note_in_place(const struct lt_page *page, const struct lt_page_run *run)
{
    const struct lt_node *nodes = page->tree->nodes;
    for (uint32_t at = run->block; at > page->body; at = nodes[at].parent) {
        bool place = nodes[at].n_attrs && is_note_place(&nodes[at]);
        bool plural = place && (lt_node_attr_word(&nodes[at], LT_ATTR_EPUB_TYPE, LT_S("endnotes")) ||
                                lt_node_attr_word(&nodes[at], LT_ATTR_EPUB_TYPE, LT_S("footnotes")) ||
                                lt_node_attr_word(&nodes[at], LT_ATTR_EPUB_TYPE, LT_S("rearnotes")));
        if (plural)
            return 0;
        if (nodes[at].n_attrs && lt_node_attr(&nodes[at], LT_ATTR_ID).n)
            return at;
        if (place)
            return 0;
    }
    return 0;
}

/* ---- notes that nothing links to: "[1] …", "[2] …" after a text that has "[1]" in it ---- */

enum { MAX_NUMBERED = 400 };

/* The number of the mark that a text has at `at`: "[12]"; 0: none. */
static unsigned mark_at(struct lt_str s, size_t at)
{
    unsigned number = 0;
    size_t i = at + 1;
    for (; i < s.n && i < at + 4 && lt_is_digit(s.p[i]); i++)
        number = number * 10 + (unsigned)(s.p[i] - '0');
    return at < s.n && s.p[at] == '[' && i < s.n && s.p[i] == ']' ? number : 0;
}

/* The number a run begins with, where more follows. */
static unsigned leading_mark(const struct lt_page *page, const struct lt_page_run *run)
{
    const struct lt_node *nodes = page->tree->nodes;
    uint32_t at = run->first;
    while (at < run->end && (nodes[at].tag != LT_TAG_TEXT || !lt_str_trim(nodes[at].text).n))
        at++;
    return at < run->end && run->m.words > 1 ? mark_at(lt_str_trim(nodes[at].text), 0) : 0;
}

/* Is the mark of this number in the text before run `end`? */
static bool is_marked(const struct lt_page *page, size_t end, unsigned number)
{
    const struct lt_node *nodes = page->tree->nodes;
    for (size_t i = 0; i < end; i++) {
        const struct lt_page_run *run = &page->runs.v[i];
        for (uint32_t at = run->first; at < run->end && run->prose && run->why == LT_WHY_NONE; at++)
            for (size_t k = 1; nodes[at].tag == LT_TAG_TEXT && k < nodes[at].text.n; k++)
                if (nodes[at].text.p[k] == '[' && mark_at(nodes[at].text, k) == number)
                    return true;
    }
    return false;
}

/* One after the other from 1 on. */
static void find_numbered(struct lt_page *page)
{
    struct lt_runs *runs = &page->runs;
    for (size_t i = 0; i < runs->n; i++) {
        if (runs->v[i].why != LT_WHY_NONE || runs->v[i].role != LT_ROLES ||
            leading_mark(page, &runs->v[i]) != 1 || !is_marked(page, i, 1))
            continue;
        unsigned next = 1;
        for (size_t k = i; k < runs->n && next <= MAX_NUMBERED; k++) {
            struct lt_page_run *run = &runs->v[k];
            if (run->why != LT_WHY_NONE)
                continue;
            if (leading_mark(page, run) != next)
                break;
            run->role = LT_ROLE_NOTE;
            next++;
        }
        return;
    }
}

void lt_page_find_notes(struct lt_page *page)
{
    struct ids ids = marked_ids(page);
    for (size_t i = 0; i < page->runs.n; i++) {
        struct lt_page_run *run = &page->runs.v[i];
        uint32_t node = ids.n ? note_node(page, &ids, run) : 0;
        /* The text that holds the marks may itself be a target: of the way back. */
        if (!node && !in_note_place(page, run))
            continue;
        run->role = LT_ROLE_NOTE;
        run->why = LT_WHY_NONE;
        run->note = node ? node : note_in_place(page, run);
    }
    find_numbered(page);
}
