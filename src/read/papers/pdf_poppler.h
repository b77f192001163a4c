/* read/papers/pdf_poppler.h - a PDF's pages as lines of text with their places, its outline, and what it says
 * about itself. The library (poppler-glib) is bound when the first PDF is read: nothing else pays for it. */
#ifndef LT_READ_PAPERS_PDF_POPPLER_H
#define LT_READ_PAPERS_PDF_POPPLER_H

#include "base/arena.h"
#include "model/source.h"

enum {
    LT_PDF_PAGES = 20 * 1000,
    LT_PDF_LINES = 2 * 1000 * 1000,
    LT_PDF_MARKS = 8, /* raised numbers in a line */
    LT_PDF_OUTLINE = 20 * 1000,
    LT_PDF_TAGS = 400 * 1000,
    LT_PDF_DEPTH = 16 /* of an outline, of a tree */
};

/* One line, in the order of reading. Lengths are in points, counted from the page's upper left corner. */
struct lt_pdf_line {
    struct lt_str text; /* folded, ligatures written out; lives in the arena */
    float left, right, top, bottom, size;
    uint32_t page;
    bool bold, fixed; /* all of it; fixed: in a typewriter's type */
    bool leads;       /* the first mark begins the line */
    bool gaps;        /* there are wide ones in it: it may be a row of a table */
    uint8_t n_marks;
    struct lt_pdf_mark {
        uint32_t at, len; /* bytes of the text */
    } marks[LT_PDF_MARKS];
};

struct lt_pdf_entry { /* of the outline */
    struct lt_str title;
    int level; /* from 1 */
};

/* The structure that a tagged PDF has, as it is gone through: an element begins, its texts and what is in it
 * follow, and it ends. Elements that only group others are not told. */
enum lt_pdf_tag_kind {
    LT_PDF_TAG_TEXT,
    LT_PDF_TAG_END, /* of the last one that began */
    LT_PDF_TAG_PARAGRAPH,
    LT_PDF_TAG_HEADING,
    LT_PDF_TAG_LIST,
    LT_PDF_TAG_ITEM,
    LT_PDF_TAG_LABEL,
    LT_PDF_TAG_TABLE,
    LT_PDF_TAG_ROW,
    LT_PDF_TAG_CELL,
    LT_PDF_TAG_HEADER, /* a cell */
    LT_PDF_TAG_NOTE,
    LT_PDF_TAG_FIGURE,
    LT_PDF_TAG_CAPTION,
    LT_PDF_TAG_QUOTE,
    LT_PDF_TAG_CONTENTS
};

struct lt_pdf_tag {
    enum lt_pdf_tag_kind kind;
    uint32_t level; /* of a heading */
    uint32_t page;
    struct lt_str text; /* of a text, as the library has it; of a figure: what it shows */
};

struct lt_pdf {
    struct lt_arena *arena; /* of the caller */
    uint32_t n_pages, pages_read;
    struct lt_str title, authors, lang;
    struct lt_pdf_line *lines;
    size_t n_lines, cap_lines;
    struct lt_pdf_entry *outline;
    size_t n_outline, cap_outline;
    struct lt_pdf_tag *tags; /* none: it is not tagged, or its structure is larger than it may be */
    size_t n_tags, cap_tags;
    float width, height; /* of the first page */
};

/* All of it, into `pdf`, whose arena is set. LT_FORMAT: it is damaged, or needs a password. LT_ENGINE: there
 * is no poppler. Stops reading pages after `seconds`, with a warning. */
LT_MUST enum lt_status lt_pdf_read(struct lt_cx *cx, const struct lt_source *source, int seconds,
                                   struct lt_pdf *pdf);

#endif
