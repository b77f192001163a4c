/* read/papers/prose.h - a document put together from what a word processor's file says, in its order:
 * paragraphs with a look, runs of text in a format, notes in mid sentence, tables. Readers of all such
 * formats (DOCX, ODT, RTF, FB2, PDF) call these functions as they meet things; what a table is, what the
 * title is and where notes go is decided here, once for all of them.
 *
 * Failures stay in the cx the builder was opened with, and everything after one does nothing. */
#ifndef LT_READ_PAPERS_PROSE_H
#define LT_READ_PAPERS_PROSE_H

#include "read/flow.h"

enum {
    LT_PROSE_NEST = 4, /* a text box in a note in a paragraph; what is deeper is not read */
    LT_PROSE_SPANS = 7 /* kinds of span a format may ask for */
};

/* How a run of text looks. Strings live until its paragraph has ended. */
struct lt_prose_format {
    bool strong, emphasis, code, raised, lowered;
    struct lt_str link, lang; /* empty: none */
};

/* What a paragraph is. */
struct lt_prose_look {
    enum lt_role role;
    int level, ordinal; /* as lt_block has them */
    bool quoted;        /* a block quotation, whatever its role */
    bool prominent;     /* set larger than the text, or bold in the middle */
    struct lt_str lang, id;
    const char *why; /* not to be spoken; NULL: it is */
};

/* What the file says about itself; empty: nothing. */
struct lt_prose_facts {
    struct lt_str title, subtitle, authors, published, lang, site, description;
};

struct lt_prose_cell; /* where a paragraph stands in a table */

struct lt_prose {
    struct lt_cx *cx;
    struct lt_doc *doc;  /* of the caller */
    struct lt_doc notes; /* their blocks, until the end */
    struct lt_prose_level {
        struct lt_flow flow;
        struct lt_prose_open {
            enum lt_span_kind kind;
            struct lt_str value;
            size_t span;
        } open[LT_PROSE_SPANS]; /* spans of the current format */
        size_t n_open;
        bool note;
    } levels[LT_PROSE_NEST];
    int depth;          /* paragraphs that are open; may be more than there are levels */
    int notes_open;     /* notes that are open */
    struct lt_str note; /* id of the outermost one */
    struct lt_buf code; /* lines of program text that become one block */
    bool opens_prominent;
    int tables; /* that are open */
    struct lt_prose_table {
        size_t first;                               /* block */
        unsigned row, column, ahead, widest, cells; /* ahead: columns the open cell takes beyond its own */
        bool header, nested;
        struct lt_prose_cell *at; /* of each block from `first` on */
        size_t n, cap;
    } table; /* the outermost one */
};

void lt_prose_start(struct lt_prose *p, struct lt_cx *cx, struct lt_doc *doc);
void lt_prose_close(struct lt_prose *p);

/* A paragraph begins (inside another one: a text box, a note). `verbatim`: program text. */
void lt_prose_begin(struct lt_prose *p, bool verbatim);
void lt_prose_verbatim(struct lt_prose *p); /* the open one is, as is known before its text comes */
void lt_prose_text(struct lt_prose *p, struct lt_str text, const struct lt_prose_format *format);
void lt_prose_break(struct lt_prose *p);
/* The mark of the note `id`, printed as `mark`. */
void lt_prose_mark(struct lt_prose *p, struct lt_str id, struct lt_str mark);
void lt_prose_end(struct lt_prose *p, const struct lt_prose_look *look);

/* Paragraphs between these are the note's. */
void lt_prose_note(struct lt_prose *p, struct lt_str id);
void lt_prose_note_end(struct lt_prose *p);

/* A table becomes rows, or, where it only places things on a page, the paragraphs in it. */
void lt_prose_table(struct lt_prose *p);
void lt_prose_row(struct lt_prose *p);
void lt_prose_header(struct lt_prose *p); /* the open row is one */
void lt_prose_cell(struct lt_prose *p);
void lt_prose_span(struct lt_prose *p, unsigned columns); /* so many are taken by the open cell */
void lt_prose_table_end(struct lt_prose *p);

/* After the last paragraph: title, byline and standfirst are found, notes follow the text. Sets the
 * document's facts. */
LT_MUST enum lt_status lt_prose_finish(struct lt_prose *p, const struct lt_prose_facts *facts);

#endif
