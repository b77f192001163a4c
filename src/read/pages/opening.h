/* read/pages/opening.h - who wrote it and when, from the lines printed around the headline, where what the
 * page says about itself does not tell. */
#ifndef LT_READ_PAGES_OPENING_H
#define LT_READ_PAGES_OPENING_H

#include "model/doc.h"
#include "read/pages/page.h"

/* Fills doc->byline and doc->published where they are empty, or where the byline only names the site, from a
 * page whose runs are judged. `window`: the page's title element. Fails only for want of memory. */
LT_MUST enum lt_status lt_opening_learn(struct lt_cx *cx, struct lt_page *page, struct lt_str window,
                                        struct lt_doc *doc);

#endif
