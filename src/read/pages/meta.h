/* read/pages/meta.h - what a page says about itself: JSON-LD, meta tags (Open Graph, Dublin Core and kin),
 * microdata, and what is printed on it. Every source offers values; for each field the most trusted offer is
 * kept. */
#ifndef LT_READ_PAGES_META_H
#define LT_READ_PAGES_META_H

#include "read/pages/tree.h"

#define LT_META_MAP(X) \
    X(TITLE)           \
    X(SUBTITLE)        \
    X(BYLINE)          \
    X(PUBLISHED)       \
    X(SITE)            \
    X(LANG)            \
    X(URL)             \
    X(IMAGE)           \
    X(RATING)          \
    X(DESCRIPTION)     \
    X(BODY) /* the text of the article where JSON-LD carries it, as it is there */

enum lt_meta_field {
#define X(name) LT_META_##name,
    LT_META_MAP(X)
#undef X
        LT_METAS
};

/* How much an offer is trusted: a lower rank wins, the first of equal ones. */
enum lt_meta_rank {
    LT_RANK_JSONLD = 10,
    LT_RANK_HEAD = 20, /* + the tag's place in its table */
    LT_RANK_MICRODATA = 60,
    LT_RANK_PAGE = 70,
    LT_RANK_NONE = 255
};

enum { LT_META_MAX_BYTES = 2048 }; /* of a value; the article's text may be longer */

struct lt_meta {
    struct lt_arena *arena; /* of the values */
    struct lt_str value[LT_METAS];
    uint8_t rank[LT_METAS];
    struct lt_str window;   /* the title element, as it is */
    struct lt_str headline; /* the title as a person would say it, where metadata has another one */
};

/* Offer a value: character references resolved once more (they are often written twice), white space folded.
 */
void lt_meta_offer(struct lt_meta *meta, enum lt_meta_field field, unsigned rank, struct lt_str value);

#endif
