/* read/papers/rtf_text.h - a Rich Text file on its way to a document: what the parser (rtf.c) hands to what
 * puts paragraphs together (rtf_text.c). */
#ifndef LT_READ_PAPERS_RTF_TEXT_H
#define LT_READ_PAPERS_RTF_TEXT_H

#include "read/papers/rtf_words.h"
#include "read/papers/styles.h"

enum {
    LT_RTF_DEPTH = 1000, /* groups in groups; what is deeper is not read */
    LT_RTF_FONTS = 4096,
    LT_RTF_STYLES = 4096,
    LT_RTF_LEAD = 24, /* bytes of "12." or a bullet before a tab */
    LT_RTF_OPEN = 3   /* paragraphs: a box in a note in a paragraph */
};

/* What a group inherits and its end restores. */
struct lt_rtf_state {
    enum rtf_dest dest;
    bool strong, emphasis, raised, lowered, hidden, in_table, centered, fixed;
    int skip, size, font, lang, style, outline, level; /* skip: characters that stand in for a \u */
    struct lt_str link;
    bool opens_paragraph; /* its end ends the paragraph it opened: a note, a box */
    bool opens_note;
};

struct lt_rtf_paragraph {
    bool open, item, lead_done;
    int ordinal;
    char lead[LT_RTF_LEAD];
    size_t n_lead;
    struct lt_rtf_state held;  /* how the lead looks */
    size_t strong, fixed, all; /* bytes that are bold; of fixed width; there are */
};

struct lt_rtf {
    struct lt_cx *cx;
    struct lt_arena *arena; /* of the caller */
    struct lt_prose prose;
    struct lt_rtf_state *now; /* the innermost group */
    struct lt_rtf_paragraph paragraphs[LT_RTF_OPEN];
    int n_open; /* paragraphs that are set aside */
    bool in_table, in_row, in_cell;
    int marks;
    bool fixed; /* the document is set in a font of fixed width */
    int default_lang;
    struct lt_str link; /* of the field whose result comes next */
    const struct lt_style_row *styles[LT_RTF_STYLES];
    char mark[16];
};

/* Text in the format of r->now. */
void lt_rtf_text(struct lt_rtf *r, struct lt_str text);
void lt_rtf_lead(struct lt_rtf *r, struct lt_str text); /* what a list prints before its item */
void lt_rtf_do(struct lt_rtf *r, enum rtf_do what);
/* A note or a box begins inside the paragraph, and ends. */
void lt_rtf_open(struct lt_rtf *r, bool note);
void lt_rtf_shut(struct lt_rtf *r, bool note);
void lt_rtf_finish_text(struct lt_rtf *r);

#endif
