/* read/papers/pdf_paragraphs.h - lines of a PDF become paragraphs: where one ends, and which are the notes at
 * a page's foot. */
#ifndef LT_READ_PAPERS_PDF_PARAGRAPHS_H
#define LT_READ_PAPERS_PDF_PARAGRAPHS_H

#include "read/papers/pdf_lines.h"

struct lt_pdf_paragraph {
    size_t first, n; /* of `order` */
    int ordinal;     /* of a numbered item; 0: none */
    bool note, centered;
};

struct lt_pdf_paragraphs {
    struct lt_pdf *pdf;
    struct lt_pdf_place *places;
    float body;        /* size of the text, in points */
    float leading;     /* from line to line, in sizes */
    float left, right; /* of the text, on any page */
    size_t *order;     /* lines: those of the text, then those of notes */
    size_t n_order;
    struct lt_pdf_paragraph *v;
    size_t n;
};

/* In the pdf's arena; false: no memory. */
LT_MUST bool lt_pdf_find_paragraphs(struct lt_pdf *pdf, struct lt_pdf_paragraphs *out);

/* Bytes of the bullet a line begins with, and the space after it; 0: none. */
size_t lt_pdf_bullet(struct lt_str line);

/* The same of a number ("3. ", "3) "), which is in *ordinal. */
size_t lt_pdf_ordinal(struct lt_str line, int *ordinal);

#endif
