/* read/pages/article_steps.h - the steps from a page's runs to its article, in the order in which article.c
 * does them; each is a file called after it. */
#ifndef LT_READ_PAGES_ARTICLE_STEPS_H
#define LT_READ_PAGES_ARTICLE_STEPS_H

#include "read/pages/page.h"

/* Before all others: which paragraphs are text whatever they are called. False: no memory. */
LT_MUST bool lt_page_find_story(struct lt_page *page); /* article_story.c */

void lt_page_rule_out(struct lt_page *page);   /* article_clean.c */
void lt_page_choose(struct lt_page *page);     /* article_choose.c */
void lt_page_find_notes(struct lt_page *page); /* article_notes.c */
void lt_page_find_roles(struct lt_page *page); /* article_roles.c */
void lt_page_trim(struct lt_page *page);       /* article_trim.c */

#endif
