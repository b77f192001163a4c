/* read/pages/article.h - which of a page's runs are the article.
 *
 * How: names, tags and phrases rule out what is known never to be text (article_clean); the container whose
 * prose most outweighs its other content is the article (after "maximum subsequence" extraction, Pasternack
 * and Roth, WWW 2009); inside it, blocks of links, leftovers at both ends and headings of nothing go. */
#ifndef LT_READ_PAGES_ARTICLE_H
#define LT_READ_PAGES_ARTICLE_H

#include "read/pages/page.h"

/* Finds the runs and their verdicts in a page whose arena, tree and facts are set. `whole`: everything is the
 * article. False: no memory. Close the page in every case. */
LT_MUST bool lt_page_find_article(struct lt_page *page, bool whole);

/* Characters of the page's prose that are read, and that were left out by what their elements are called or
 * look like; comments, legal notices and what is elsewhere on the page are not counted. */
struct lt_page_loss {
    uint64_t read, lost;
    bool most; /* more was left out than is read, and it is long */
};

struct lt_page_loss lt_page_loss(const struct lt_page *page);

#endif
