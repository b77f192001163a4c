/* read/pages/article_choose.c - the container of the article: the element whose prose most outweighs its
 * links and fragments. */
#include "read/pages/article_steps.h"

#include "base/utf8.h"
#include "read/clues.h"
#include "read/pages/article_phrases.h"
#include "read/pages/title_parts.h"

/* Of the container's text, what an element must hold to take its place by its name. */
#define BODY_SHARE    0.65
#define ARTICLE_SHARE 0.85

enum {
    MAX_LEAD = 600, /* characters */
    MIN_PARAGRAPH = 100,
    MIN_POST = 250,
    MIN_LINE = 24,
    MAX_BESIDE = 2 /* lines beside a picture that may be its caption and credit */
};

/* What a run adds to its container's score, in characters. */
static double worth_of(const struct lt_page_run *run)
{
    if (run->why != LT_WHY_NONE)
        return 0;
    const struct lt_mass *m = &run->m;
    if (run->prose)
        return (double)m->chars - 1.5 * m->linked + 20;
    if (m->linked * 2 > m->chars)
        return -0.7 * m->linked - 4;
    return m->chars >= 40 ? 0.5 * m->chars : -3;
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

/* Sums of the positive worth of the runs before each one. */
struct sums {
    double *all, *text;
};

static bool sum_up(struct lt_page *page, struct sums *s)
{
    s->all = lt_arena_array(page->arena, page->runs.n + 1, sizeof *s->all);
    s->text = lt_arena_array(page->arena, page->runs.n + 1, sizeof *s->text);
    if (!s->all || !s->text)
        return false;
    for (size_t i = 0; i < page->runs.n; i++) {
        double worth = worth_of(&page->runs.v[i]);
        s->all[i + 1] = s->all[i] + worth;
        s->text[i + 1] = s->text[i] + (worth > 0 ? worth : 0);
    }
    return true;
}

static double between(const struct lt_page *page, const double *sum, uint32_t node)
{
    size_t from, to;
    lt_runs_inside(&page->runs, page->tree, node, &from, &to);
    return sum[to] - sum[from];
}

static uint32_t best_container(const struct lt_page *page, const struct sums *s)
{
    const struct lt_node *nodes = page->tree->nodes;
    uint32_t root = page->body;
    double best = 0;
    for (uint32_t i = page->body; i < nodes[page->body].end; i++) {
        if (!lt_node_is_block(&nodes[i]))
            continue;
        double score = between(page, s->all, i) * factor_of(page, i);
        if (score > 0 && score >= best) {
            best = score;
            root = i;
        }
    }
    return root;
}

/* A page of pictures and short lines has no prose to go by: the element that is called the article, or the
 * body of one, with the most to read outside of links. */
static uint32_t fullest_body(const struct lt_page *page, uint32_t root)
{
    const struct lt_node *nodes = page->tree->nodes;
    uint32_t found = root;
    uint64_t most = 0;
    for (uint32_t i = root + 1; i < nodes[root].end; i++) {
        if (!(page->hints[i] & LT_HINT(BODY)) && nodes[i].tag != LT_TAG_ARTICLE &&
            nodes[i].tag != LT_TAG_MAIN)
            continue;
        size_t from, to;
        uint64_t chars = 0;
        lt_runs_inside(&page->runs, page->tree, i, &from, &to);
        for (; from < to; from++)
            if (page->runs.v[from].why == LT_WHY_NONE)
                chars += page->runs.v[from].m.chars - page->runs.v[from].m.linked;
        if (chars >= most && chars > 0) {
            most = chars;
            found = i;
        }
    }
    return found;
}

/* An element that is named the article's body and holds most of the text is it, whatever stands around. */
static uint32_t named_body(const struct lt_page *page, const struct sums *s, uint32_t root)
{
    const struct lt_node *nodes = page->tree->nodes;
    double all = between(page, s->text, root);
    uint32_t found = root;
    if (all <= 0)
        return fullest_body(page, root);
    for (uint32_t i = root + 1; i < nodes[root].end; i++) {
        double share = page->hints[i] & LT_HINT(BODY)   ? BODY_SHARE
                       : nodes[i].tag == LT_TAG_ARTICLE ? ARTICLE_SHARE
                                                        : 2;
        if (between(page, s->text, i) >= share * all)
            found = i;
    }
    return found;
}

/* A paragraph or a cell is never a whole article. */
static uint32_t section_above(const struct lt_page *page, uint32_t at)
{
    const struct lt_node *nodes = page->tree->nodes;
    while (at > page->body && !(lt_elem_kind((enum lt_elem)nodes[at].tag) & LT_KIND_SECTION))
        at = nodes[at].parent;
    return at;
}

/* Where nearly all there is to read was called comments, it is a forum, and they are the text. */
static void restore_comments(struct lt_page *page)
{
    uint64_t text = 0, comments = 0;
    for (size_t i = 0; i < page->runs.n; i++) {
        const struct lt_page_run *run = &page->runs.v[i];
        /* Lines of a poem, or of a diary without full stops, are text too. */
        bool reads = run->prose || (run->m.chars >= MIN_LINE && run->m.linked * 4 < run->m.chars);
        text += run->why == LT_WHY_NONE && reads ? run->m.chars : 0;
        comments += run->why == LT_WHY_COMMENTS && run->prose ? run->m.chars : 0;
    }
    for (size_t i = 0; i < page->runs.n && text < MIN_POST && text * 8 < comments; i++)
        if (page->runs.v[i].why == LT_WHY_COMMENTS)
            page->runs.v[i].why = LT_WHY_NONE;
}

/* Is a lead the first paragraph, or a standfirst? Several sentences, or a long one, are text, and so is what
 * is long, a paragraph, and given as the page's own description: that was taken from it. */
static bool is_first_paragraph(struct lt_page *page, const struct lt_page_run *run)
{
    if (lt_elem_is_heading((enum lt_elem)page->tree->nodes[run->block].tag))
        return false;
    if (lt_run_is_text(run))
        return true;
    struct lt_str text = run->m.chars < MIN_PARAGRAPH ? (struct lt_str){0} : lt_page_run_text(page, run);
    return text.n && lt_str_find(page->description, lt_utf8_cut(text, 40)) != SIZE_MAX;
}

/* Does the smallest element that holds the run and a picture hold hardly anything else? */
static bool is_beside_picture(const struct lt_page *page, const struct lt_page_run *run)
{
    const struct lt_tree *tree = page->tree;
    for (uint32_t at = run->block; at > page->body; at = tree->nodes[at].parent) {
        size_t from, to, texts = 0;
        lt_runs_inside(&page->runs, tree, at, &from, &to);
        for (; from < to; from++)
            texts += page->runs.v[from].m.chars > 0;
        if (texts > MAX_BESIDE)
            return false;
        if (lt_tree_find(tree, at, tree->nodes[at].end, LT_TAG_IMG) != UINT32_MAX ||
            lt_tree_find(tree, at, tree->nodes[at].end, LT_TAG_PICTURE) != UINT32_MAX)
            return lt_tree_find(tree, at, tree->nodes[at].end, LT_TAG_H1) == UINT32_MAX;
    }
    return false;
}

static bool is_caption(struct lt_page *page, const struct lt_page_run *run)
{
    uint32_t hints = 0;
    for (uint32_t at = run->block; at > page->body; at = page->tree->nodes[at].parent)
        hints |= page->hints[at];
    return hints & (LT_HINT(CAPTION) | LT_HINT(CREDIT) | LT_HINT(GALLERY)) || is_beside_picture(page, run) ||
           lt_phrase_sells_pictures(lt_page_run_text(page, run));
}

/* A heading of the first level, or one that says the title. */
static bool is_headline(struct lt_page *page, const struct lt_page_run *run)
{
    const struct lt_node *nodes = page->tree->nodes;
    if (lt_tree_above(page->tree, run->block, LT_TAG_H1) != UINT32_MAX)
        return true;
    for (uint32_t at = run->block; at > page->body; at = nodes[at].parent)
        if (lt_elem_is_heading((enum lt_elem)nodes[at].tag))
            return lt_title_same(lt_page_run_text(page, run), page->title);
    return false;
}

static enum lt_role role_of_lead(struct lt_page *page, const struct lt_page_run *run)
{
    struct lt_str names;
    if (is_caption(page, run))
        return LT_ROLE_CAPTION;
    if (lt_clue_byline(lt_page_run_text(page, run), &names))
        return LT_ROLE_BYLINE;
    return is_first_paragraph(page, run) ? LT_ROLES : LT_ROLE_SUBTITLE;
}

/* The first lines of an article often stand between its headline and its body, in a place of their own. Among
 * paragraphs a short one is no standfirst. */
static void find_lead(struct lt_page *page, size_t start)
{
    size_t title = start, texts = 0, others = 0;
    for (size_t i = 0; i < start; i++)
        if (is_headline(page, &page->runs.v[i]))
            title = i;
    for (size_t i = title; i < start; i++) {
        struct lt_page_run *run = &page->runs.v[i];
        if (run->why != LT_WHY_OUTSIDE || !run->prose || run->m.linked * 10 >= run->m.chars ||
            run->m.chars >= MAX_LEAD)
            continue;
        run->why = LT_WHY_NONE;
        run->role = (uint8_t)role_of_lead(page, run);
        texts += run->role == LT_ROLES;
        others += run->role == LT_ROLE_SUBTITLE;
    }
    for (size_t i = title; i < start && texts >= 2 && texts > others; i++)
        if (page->runs.v[i].why == LT_WHY_NONE && page->runs.v[i].role == LT_ROLE_SUBTITLE)
            page->runs.v[i].role = LT_ROLES;
}

/* ---- a story in several boxes ---- */

enum { MAX_BOXES = 32, MIN_BOX = 150 /* characters of prose */ };

/* A box named as the chosen one is, beside it and not in it, with paragraphs of its own and no headline. */
static bool is_box_like(const struct lt_page *page, const struct sums *s, uint32_t chosen, uint32_t at)
{
    const struct lt_node *nodes = page->tree->nodes;
    struct lt_str names = lt_node_attr(&nodes[chosen], LT_ATTR_CLASS);
    if (nodes[at].tag != nodes[chosen].tag || (at <= chosen && nodes[at].end > chosen) ||
        (at > chosen && at < nodes[chosen].end) || !lt_str_eq(lt_node_attr(&nodes[at], LT_ATTR_CLASS), names))
        return false;
    return between(page, s->text, at) >= MIN_BOX &&
           lt_tree_find(page->tree, at, nodes[at].end, LT_TAG_H1) == UINT32_MAX &&
           lt_tree_find(page->tree, at, nodes[at].end, LT_TAG_H2) == UINT32_MAX;
}

/* A linked headline between two boxes begins another article. */
static bool begins_another(const struct lt_page *page, uint32_t from, uint32_t to)
{
    const struct lt_node *nodes = page->tree->nodes;
    for (uint32_t i = from; i < to; i++)
        if (nodes[i].tag == LT_TAG_ARTICLE || nodes[i].tag == LT_TAG_H1 ||
            (nodes[i].tag == LT_TAG_H2 && lt_tree_find(page->tree, i, nodes[i].end, LT_TAG_A) != UINT32_MAX))
            return true;
    return false;
}

static uint32_t common_above(const struct lt_tree *tree, uint32_t a, uint32_t b)
{
    while (a != b)
        if (a > b)
            a = tree->nodes[a].parent;
        else
            b = tree->nodes[b].parent;
    return a;
}

/* The boxes of the story in document order, the chosen one among them; the root becomes what holds them all.
 */
static size_t join_boxes(struct lt_page *page, const struct sums *s, uint32_t boxes[MAX_BOXES])
{
    const struct lt_node *nodes = page->tree->nodes;
    uint32_t chosen = page->root, last = 0;
    size_t n = 0;
    boxes[n++] = chosen;
    if (!(page->hints[chosen] & LT_HINT(BODY)) || !lt_node_attr(&nodes[chosen], LT_ATTR_CLASS).n)
        return n;
    n = 0;
    for (uint32_t i = page->body; i < nodes[page->body].end && n < MAX_BOXES; i++) {
        if (i != chosen && !is_box_like(page, s, chosen, i))
            continue;
        if (last && begins_another(page, last, i)) {
            boxes[0] = chosen;
            return 1;
        }
        boxes[n++] = i;
        last = nodes[i].end;
        i = last - 1;
    }
    for (size_t k = 0; k < n; k++)
        page->root = common_above(page->tree, page->root, boxes[k]);
    return n;
}

static bool is_in_boxes(const struct lt_page *page, size_t run, const uint32_t boxes[], size_t n)
{
    for (size_t k = 0; k < n; k++) {
        size_t from, to;
        lt_runs_inside(&page->runs, page->tree, boxes[k], &from, &to);
        if (run >= from && run < to)
            return true;
    }
    return false;
}

void lt_page_choose(struct lt_page *page)
{
    struct sums sums;
    restore_comments(page);
    if (!sum_up(page, &sums)) {
        page->failed = true;
        return;
    }
    page->root = named_body(page, &sums, section_above(page, best_container(page, &sums)));
    uint32_t boxes[MAX_BOXES];
    size_t n = join_boxes(page, &sums, boxes), from, to;
    for (size_t i = 0; i < page->runs.n; i++)
        if (page->runs.v[i].why == LT_WHY_NONE && !is_in_boxes(page, i, boxes, n))
            page->runs.v[i].why = LT_WHY_OUTSIDE;
    lt_runs_inside(&page->runs, page->tree, page->root, &from, &to);
    find_lead(page, from);
}
