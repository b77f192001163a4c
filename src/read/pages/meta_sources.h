/* read/pages/meta_sources.h - where a page says something about itself; each source is a file called after
 * it. */
#ifndef LT_READ_PAGES_META_SOURCES_H
#define LT_READ_PAGES_META_SOURCES_H

#include "read/pages/meta.h"

void lt_meta_from_json(struct lt_meta *meta, struct lt_str script);            /* meta_jsonld.c */
void lt_meta_from_head(struct lt_meta *meta, const struct lt_tree *tree);      /* meta_head.c */
void lt_meta_from_microdata(struct lt_meta *meta, const struct lt_tree *tree); /* meta_microdata.c */
void lt_meta_from_page(struct lt_meta *meta, const struct lt_tree *tree);      /* meta_page.c */

/* The title as a person would say it, from what was offered and the headlines printed (meta_title.c). */
void lt_meta_settle_title(struct lt_meta *meta, const struct lt_tree *tree);

#endif
