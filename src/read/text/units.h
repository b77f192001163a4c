/* read/text/units.h - plain text cut into units: what a reader would call a paragraph, a heading line, a
 * stanza, a list item. Decides from line lengths, blank lines and indentation whether lines were wrapped or
 * meant. */
#ifndef LT_READ_TEXT_UNITS_H
#define LT_READ_TEXT_UNITS_H

#include "base/arena.h"
#include "model/doc.h"

enum { LT_UNITS_MAX_LINES = 4 * 1000 * 1000, LT_UNIT_SHORT = 600 };

struct lt_text_line {
    size_t at;       /* of the first byte that is not white space */
    uint32_t n;      /* bytes, without white space at the end */
    uint32_t width;  /* columns from `at`: characters, wide ones count twice */
    uint32_t first;  /* columns of the first word */
    uint16_t indent; /* columns before `at`; a tab goes to the next multiple of eight */
    uint16_t gap;    /* blank lines before it */
};

enum lt_unit_shape {
    LT_UNIT_PROSE,  /* lines run on */
    LT_UNIT_VERSE,  /* lines end where they end */
    LT_UNIT_ITEM,   /* of a list; `lead` is its mark */
    LT_UNIT_QUOTED, /* every line begins with ">" */
    LT_UNIT_ROW     /* cells separated by tabs or bars */
};

struct lt_text_unit {
    uint32_t line, n_lines;
    uint32_t chunk; /* lines without a blank one between them share it */
    uint16_t gap;   /* blank lines before */
    enum lt_unit_shape shape;
    bool alone;         /* no other unit in its chunk */
    bool indented;      /* stands in further than the text around it */
    char rule;          /* '=' or '-': underlined with it; 0 */
    struct lt_str text; /* folded; empty when longer than LT_UNIT_SHORT bytes */
    size_t width;       /* columns, all in all */
    bool ends_sentence, ends_period;

    /* what it is to a listener, decided in parts.c */
    bool decided;
    enum lt_role role;
    int level, ordinal;
    uint32_t lead; /* bytes of text that are a mark, not text */
    uint32_t tail; /* the same at the end */
    bool mixed;    /* several things separated by bars: "Ann Lee | 3 March 2024" */
    struct lt_str id;
    const char *why; /* not NULL: not to be spoken, and the reason */
};

struct lt_units {
    struct lt_arena arena; /* lines, units, short texts */
    struct lt_str source;
    struct lt_text_line *lines;
    struct lt_text_unit *u;
    size_t n_lines, n, cap;
    uint32_t fill; /* columns the text is wrapped at; 0: it is not */
};

void lt_units_close(struct lt_units *u);

/* The bytes of the source a unit stands in. */
struct lt_str lt_units_source(const struct lt_units *u, const struct lt_text_unit *unit);
struct lt_str lt_units_line(const struct lt_units *u, size_t line);

/* A list mark at the start of a line: its bytes with the space after it, else 0. *ordinal: its number, or 0.
 */
size_t lt_units_mark(struct lt_str line, int *ordinal);

#endif
