/* read/papers/pdf_tags.h - the structure that a tagged PDF names itself, and where its texts stand in the
 * lines. The library gives the texts of the structure without the ends of lines and in a broken character
 * set, so they are only looked for: what is read is the lines. */
#ifndef LT_READ_PAPERS_PDF_TAGS_H
#define LT_READ_PAPERS_PDF_TAGS_H

#include "base/arena.h"
#include "read/papers/pdf_lines.h"

/* Bytes of the lines that belong to an element, in its order. */
struct lt_pdf_range {
    uint32_t line, from, to;
};

struct lt_pdf_tagged {
    const struct lt_pdf *pdf;
    struct lt_pdf_place *places; /* of the lines as they were read */
    struct lt_pdf_range *ranges;
    size_t n_ranges, cap_ranges;
    struct {
        size_t first, n; /* ranges */
    } *texts;            /* of each tag */
    struct lt_pdf_tagged_note {
        uint32_t page;
        struct lt_str number;
    } *notes;
    size_t n_notes, cap_notes;
};

/* Finds all tags' texts in the lines, in the order these were read in. False: the tags do not cover the text,
 * or there is no memory. */
LT_MUST bool lt_pdf_place_tags(const struct lt_pdf *pdf, struct lt_pdf_tagged *out);

bool lt_pdf_tags_have_note(const struct lt_pdf_tagged *tagged, uint32_t page, struct lt_str number);

#endif
