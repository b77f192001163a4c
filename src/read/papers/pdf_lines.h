/* read/papers/pdf_lines.h - which lines of a PDF are text: page numbers and running heads go, and what a
 * page's column and the size of the text are is found out. */
#ifndef LT_READ_PAPERS_PDF_LINES_H
#define LT_READ_PAPERS_PDF_LINES_H

#include "read/papers/pdf_poppler.h"

/* What is known of each line besides what it says. */
struct lt_pdf_place {
    bool furniture;    /* belongs to the page, not to the text; gone after lt_pdf_order_lines */
    bool contents;     /* of a table of contents: dots, and a page number */
    bool first;        /* of a column */
    float left, right; /* of the column it stands in */
};

/* One for each line, in the arena, with what is the page's own told; NULL: no memory. */
struct lt_pdf_place *lt_pdf_place_lines(const struct lt_pdf *pdf);

/* The size most of the text is set in, in points. */
float lt_pdf_body_size(const struct lt_pdf *pdf, const struct lt_pdf_place *places);

/* Lines and their places in the order of reading, furniture left out, pieces of one line put together. False:
 * no memory.
 */
LT_MUST bool lt_pdf_order_lines(struct lt_pdf *pdf, struct lt_pdf_place *places, float body);

/* Then: columns, and lines of tables of contents. */
void lt_pdf_set_columns(const struct lt_pdf *pdf, struct lt_pdf_place *places);

#endif
