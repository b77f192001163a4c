/* read/papers/styles.h - the styles of a word processor's document: what each says itself, what it has from
 * those it is based on, and what the names of styles mean to a listener. */
#ifndef LT_READ_PAPERS_STYLES_H
#define LT_READ_PAPERS_STYLES_H

#include "read/papers/prose.h"

enum {
    LT_STYLES_MAX = 50 * 1000,
    LT_STYLES_DEPTH = 16, /* based on one that is based on one …; more is a circle */
    LT_STYLES_UNSAID = -1
};

struct lt_style {
    struct lt_str
        key; /* what paragraphs call it, with a letter before it for its kind where kinds share names */
    struct lt_str name;   /* what people call it */
    struct lt_str parent; /* key; empty: none */
    struct lt_str list;   /* of a paragraph; empty: none */
    struct lt_str lang;   /* BCP 47 */
    /* LT_STYLES_UNSAID, or what it says */
    signed char strong, emphasis, raised, lowered, hidden, centered;
    signed char outline; /* 1 to 9: a heading of that level; 0: none */
    int half_points;     /* size */
    int list_level;
    const struct lt_style_row *row; /* what its name means; NULL: nothing */
    bool settled;
};

struct lt_styles {
    struct lt_arena *arena; /* of the caller */
    struct lt_style *v;
    size_t n, cap;
    uint32_t *index; /* open addressing by key; position + 1 */
    size_t n_index;
};

/* A new style that says nothing; a second one of the same key is not found. NULL: the arena or LT_STYLES_MAX
 * is full. Styles found before may move. */
struct lt_style *lt_styles_add(struct lt_styles *s, struct lt_str key);

/* With everything it has from others; NULL: there is none of that key. */
const struct lt_style *lt_styles_find(struct lt_styles *s, struct lt_str key);

/* What a paragraph is by its style; a plain paragraph where it says nothing. `style` may be NULL. */
struct lt_prose_look lt_styles_look(const struct lt_style *style);

/* The same for a style that is named but not there. */
struct lt_prose_look lt_styles_look_named(struct lt_str name);

/* "Heading 1", "Heading_20_1", "heading1": what the name says. */
const struct lt_style_row *lt_styles_row(struct lt_str name);

#endif
