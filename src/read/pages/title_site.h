/* read/pages/title_site.h - a title without the name of its site: what the page says that it is called, what
 * its address says, and what its links to the first page say. */
#ifndef LT_READ_PAGES_TITLE_SITE_H
#define LT_READ_PAGES_TITLE_SITE_H

#include "base/buf.h"
#include "read/pages/meta.h"

/* The title without the site's name at its end or its beginning, and without the sections beside it. A slice
 * of it; all of it where no part is known to be the site's. `scratch` is used. */
struct lt_str lt_title_without_site(const struct lt_meta *meta, const struct lt_tree *tree,
                                    struct lt_str title, struct lt_buf *scratch);

/* Is it a name of the site? */
bool lt_title_is_site(const struct lt_meta *meta, const struct lt_tree *tree, struct lt_str part,
                      struct lt_buf *scratch);

/* Does the link at this node lead to the site's first page? */
bool lt_link_leads_home(const struct lt_tree *tree, uint32_t a);

#endif
