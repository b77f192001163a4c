/* read/pages/place.h - where a run stands among the elements around it, as far as that decides what it is. */
#ifndef LT_READ_PAGES_PLACE_H
#define LT_READ_PAGES_PLACE_H

#include "read/pages/page.h"

struct lt_place {
    enum lt_role role;                /* what the elements make of it */
    uint32_t item, quote, pre, table; /* the nearest element of that kind, or 0 */
    int level;                        /* of its heading */
    int depth;                        /* of lists around it */
};

struct lt_place lt_place_of(const struct lt_page *page, const struct lt_page_run *run);

/* Counts list items as they come by. Zeroed: ready. */
struct lt_ordinal {
    uint32_t list, item;
    int value;
};

/* The number printed before an item of a numbered list, for its first run; else 0. */
int lt_place_ordinal(const struct lt_tree *tree, uint32_t item, struct lt_ordinal *last);

/* Does an embedded player's title name what it plays? "Advertisement" and "YouTube video player" do not. */
bool lt_place_names_player(struct lt_str title);

#endif
