/* read/papers/pdf_writer.h - what writes a PDF's text as a document: from its paragraphs as they are seen
 * (pdf.c), or from those it names itself (pdf_tagged.c). */
#ifndef LT_READ_PAPERS_PDF_WRITER_H
#define LT_READ_PAPERS_PDF_WRITER_H

#include "read/papers/pdf_paragraphs.h"
#include "read/papers/pdf_tags.h"
#include "read/papers/prose.h"

enum { LT_PDF_SIZES = 8 };

struct lt_pdf_writer {
    struct lt_cx *cx;
    struct lt_pdf pdf;
    struct lt_pdf_paragraphs paragraphs;
    struct lt_prose prose;
    float sizes[LT_PDF_SIZES]; /* of headings, largest first */
    size_t n_sizes;
    float title_size;    /* 0: no line is set as a title */
    size_t title_to;     /* the title stands in paragraphs before this one */
    uint64_t *compounds; /* hashes of words that have a hyphen inside a line; open addressing */
    size_t n_compounds;
    size_t entry;                       /* of the outline that comes next */
    const struct lt_pdf_tagged *tagged; /* NULL: the paragraphs are those that are seen */
    char id[40];
};

/* Which words are written with a hyphen, from the lines' insides. False: no memory. */
LT_MUST bool lt_pdf_learn_words(struct lt_pdf_writer *w);

/* The bytes from `from` to `to` of a line, with the marks of notes in them. `next`: the text goes on there,
 * and a hyphen that only cuts a word at the line's end goes; NULL: it ends here. */
void lt_pdf_write_part(struct lt_pdf_writer *w, const struct lt_pdf_line *line, size_t from, size_t to,
                       const struct lt_pdf_line *next);

struct lt_str lt_pdf_mark_text(const struct lt_pdf_line *line, size_t mark);

/* "note-3-1": of page 3, number 1. In the writer, until the next one. */
struct lt_str lt_pdf_note_id(struct lt_pdf_writer *w, uint32_t page, struct lt_str number);

/* The document as the file's own structure has it. False: there is none that covers the text, and nothing is
 * written. */
bool lt_pdf_write_tagged(struct lt_pdf_writer *w);

#endif
