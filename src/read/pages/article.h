/* read/pages/article.h - which of a page's runs are the article. Takes the page's tree and what is known
 * about the article (its headline); gives each run a verdict: part of the main text, part of the article in
 * another role (byline, caption), or out, and why.
 *
 * How: names, tags and phrases rule out what is known never to be text (article_clean); the container whose
 * prose most outweighs its other content is the article (after "maximum subsequence" extraction, Pasternack
 * and Roth, WWW 2009); inside it, blocks of links, leftovers at both ends and headings of nothing go. */
#ifndef LT_READ_PAGES_ARTICLE_H
#define LT_READ_PAGES_ARTICLE_H

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
    bool failed;          /* memory was refused somewhere */
    uint32_t *prose;      /* characters of prose in the runs before each one; set by lt_page_find_roles */
    unsigned quotes_left; /* pull quotes that may still be looked for in the text */
    unsigned lines_left;  /* lines before the text that may still be looked at for names and dates */
    struct lt_buf text;   /* letters and digits of the prose, lower case, once somebody asked */
};

/* Finds the runs and their verdicts. `whole`: everything is the article. False: no memory. Close in every
 * case. */
LT_MUST bool lt_page_find_article(struct lt_page *page, bool whole);

void lt_page_close(struct lt_page *page);

/* The parts, in the order they are done. */
void lt_page_rule_out(struct lt_page *page);   /* read/pages/article_clean.c */
void lt_page_choose(struct lt_page *page);     /* read/pages/article_choose.c */
void lt_page_find_roles(struct lt_page *page); /* read/pages/article_roles.c */
void lt_page_find_notes(struct lt_page *page); /* read/pages/article_notes.c */
void lt_page_trim(struct lt_page *page);       /* read/pages/article_trim.c */

/* Text of a run, folded, in page->scratch; valid until the next call. */
struct lt_str lt_page_run_text(struct lt_page *page, const struct lt_page_run *run);

/* What a short text says about itself: a phrase that sites print and authors do not write. LT_WHY_NONE: none.
 * (read/pages/article_phrases.c) */
enum lt_why lt_phrase_why(struct lt_str text, bool sentence);

/* "By Ann Lee", "Photo: Bo Ek/AP", "19 November 2019": the role of a short line, or LT_ROLES. */
enum lt_role lt_phrase_role(struct lt_str text);

/* Does the line end with who made or sells its picture ("AP Photo/Ann Lee", "Getty Images")? */
bool lt_phrase_sells_pictures(struct lt_str text);

/* Give every run inside a node that has none yet this verdict. */
void lt_page_drop(struct lt_page *page, uint32_t node, enum lt_why why);

#endif
