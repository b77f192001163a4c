/* read/pages/article_runs.h - the page as a sequence of runs: stretches of inline content that stand as one
 * block (a paragraph, an item, a cell, a menu entry), measured. Everything the article finder decides, it
 * decides about runs and about the elements around them. */
#ifndef LT_READ_PAGES_ARTICLE_RUNS_H
#define LT_READ_PAGES_ARTICLE_RUNS_H

#include "model/doc.h"
#include "read/pages/tree.h"

/* How much is there to read, in letters and digits; an ideograph counts as three. */
struct lt_mass {
    uint32_t chars, linked; /* linked: of them, inside a link */
    uint32_t words;
    uint32_t stops;  /* ends of sentences */
    uint32_t commas; /* and the like */
};

struct lt_page_run {
    uint32_t first, end; /* nodes; children of `block` */
    uint32_t block;      /* the element that holds it */
    uint32_t note;       /* the element with the id of the note it is part of, or 0 */
    uint32_t hints;      /* of the elements around it, inside the article; see read/pages/article_hints.h */
    struct lt_mass m;
    uint8_t why;  /* enum lt_why; LT_WHY_NONE while it is part of the article */
    uint8_t role; /* enum lt_role; LT_ROLES: what its elements say */
    bool prose;   /* reads like a sentence of the text */
    bool story;   /* a paragraph among its like, whatever it is called; see article_story.c */
    bool broken;  /* follows a line break that separates paragraphs, not a block */
};

struct lt_runs {
    struct lt_page_run *v;
    size_t n, cap;
    uint32_t *at; /* per node, tree->n + 1: how many runs begin before it */
};

/* Runs of the nodes below `root`. False: no memory. All in `arena`. */
LT_MUST bool lt_runs_find(struct lt_arena *arena, const struct lt_tree *tree, uint32_t root,
                          struct lt_runs *runs);

/* The runs inside a node: [*from, *to). */
static inline void lt_runs_inside(const struct lt_runs *runs, const struct lt_tree *tree, uint32_t node,
                                  size_t *from, size_t *to)
{
    *from = runs->at[node];
    *to = runs->at[tree->nodes[node].end];
}

/* Is a run that may be a standfirst a paragraph of the text? A standfirst is one sentence or two short ones.
 */
static inline bool lt_run_is_text(const struct lt_page_run *run)
{
    return (run->m.stops >= 2 && run->m.chars >= 100) || run->m.chars >= 170;
}

/* Adds what the text between two nodes measures. */
void lt_node_measure(const struct lt_tree *tree, uint32_t first, uint32_t end, struct lt_mass *m);

/* Is the node out of sight by its own attributes? */
bool lt_node_is_hidden(const struct lt_node *node);

#endif
