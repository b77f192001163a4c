/* read/pages/page.h - a page on its way to an article: its tree, what is known about the article (its
 * headline), and a verdict for each run: part of the main text, part of the article in another role (byline,
 * caption), or out, and why.
 */
#ifndef LT_READ_PAGES_PAGE_H
#define LT_READ_PAGES_PAGE_H

#include "base/buf.h"
#include "read/pages/article_hints.h"
#include "read/pages/article_runs.h"

#define LT_WHY_MAP(X)                                                               \
    X(NONE, "")                                                                     \
    X(OUTSIDE, "outside the article")                                               \
    X(NAV, "navigation")                                                            \
    X(SHARE, "share links")                                                         \
    X(RELATED, "links to other articles")                                           \
    X(COMMENTS, "reader comments")                                                  \
    X(AD, "advertising")                                                            \
    X(PROMO, "promotion")                                                           \
    X(ASIDE, "side column")                                                         \
    X(FOOTER, "page footer")                                                        \
    X(HEADER, "page header")                                                        \
    X(META, "tags and counts")                                                      \
    X(LEGAL, "legal notice")                                                        \
    X(POPUP, "pop-up")                                                              \
    X(PLAYER, "player controls")                                                    \
    X(GALLERY, "picture gallery")                                                   \
    X(LINKS, "a block of links")                                                    \
    X(TOC, "table of contents")                                                     \
    X(AGAIN, "said already")                                                        \
    X(PHRASE, "a phrase of the site, not the article")                              \
    X(EMPTY_HEADING, "a heading with nothing under it")                             \
    X(FRAGMENT, "a leftover at the edge of the article")                            \
    X(TEASER, "the beginning of the article only; all of it is in the page's data") \
    X(CREDITS, "credits of the newsroom")                                           \
    X(DONE, "written already")                                                      \
    X(PRINT, "for printing or screen readers only")

enum lt_why {
#define X(name, text) LT_WHY_##name,
    LT_WHY_MAP(X)
#undef X
        LT_WHYS
};

struct lt_str lt_why_text(enum lt_why why);

struct lt_page {
    struct lt_arena *arena; /* of this reading; not the document's */
    const struct lt_tree *tree;
    struct lt_str title;               /* of the article, as metadata has it; may be empty */
    struct lt_str description, byline; /* may be empty */
    uint32_t body;                     /* node */
    uint32_t *hints;                   /* per node */
    struct lt_runs runs;
    uint32_t root; /* the article's container */
    struct lt_buf scratch;
    bool nameless;        /* names of elements rule nothing out: they did too much */
    bool failed;          /* memory was refused somewhere */
    uint32_t *prose;      /* characters of prose in the runs before each one; set by lt_page_find_roles */
    unsigned quotes_left; /* pull quotes that may still be looked for in the text */
    unsigned lines_left;  /* lines before the text that may still be looked at for names and dates */
    struct lt_buf text;   /* letters and digits of the prose, lower case, once somebody asked */
};

void lt_page_close(struct lt_page *page);

/* Text of a run, folded, in page->scratch; valid until the next call. */
struct lt_str lt_page_run_text(struct lt_page *page, const struct lt_page_run *run);

/* The list stands in an item that begins with words of its own ("In progress:"): its items, links though they
 * may be, are what that item speaks of. */
bool lt_page_is_introduced(const struct lt_page *page, uint32_t list);

/* Give every run inside a node that has none yet this verdict. */
void lt_page_drop(struct lt_page *page, uint32_t node, enum lt_why why);

#endif
