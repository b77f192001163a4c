/* tidy/tidy.h - a document as read becomes one that is fit to be read out: an ordered table of small passes.
 *
 * Promises: blocks are never removed, only given a role, a place or a reason not to be spoken (lt_block.why),
 * so that the account is complete; the same input gives the same output. A table row's text is rewritten from
 * cells separated by TAB to "Header: cell; Header: cell."; a caption that ends in its picture's credit is
 * split into two blocks; notes move to where they are spoken; all others keep text and order. Does not: cut
 * sentences, know engines, decide by role alone what is spoken (script does), but for what its options leave
 * out. */
#ifndef LT_TIDY_TIDY_H
#define LT_TIDY_TIDY_H

#include "model/doc.h"

enum lt_tidy_notes {
    LT_NOTES_SKIP,
    LT_NOTES_END,   /* after the article, in order */
    LT_NOTES_INLINE /* after the paragraph whose mark refers to them; those without a mark at the end */
};
enum lt_tidy_tables { LT_TABLES_ROWS, LT_TABLES_SKIP };
enum lt_tidy_code { LT_CODE_SKIP, LT_CODE_READ };
enum lt_tidy_repeats {
    LT_REPEATS_SKIP, /* those of a page's furniture: a pull quote, a headline set twice, a caption that is the
                        alt text */
    LT_REPEATS_KEEP
};

enum lt_tidy_speakers {
    LT_SPEAKERS_NONE,
    LT_SPEAKERS_TURNS, /* interviews, chats and transcripts: whose turn a paragraph is */
    LT_SPEAKERS_STORY  /* and who says what is quoted in a story */
};

/* Zero is the sane default: pictures and code are not described, notes are left out, tables are read. */
struct lt_tidy_opts {
    bool read_alt; /* say what pictures show */
    enum lt_tidy_notes notes;
    enum lt_tidy_tables tables;
    enum lt_tidy_code code;
    enum lt_tidy_repeats repeats;
    enum lt_tidy_speakers speakers; /* those are marked with spans */
};

LT_MUST enum lt_status lt_tidy(struct lt_cx *cx, const struct lt_tidy_opts *opts, struct lt_doc *doc);

#endif
