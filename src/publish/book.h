/* publish/book.h - private to the room: a narration as the text of a book, a chapter at a time: XHTML in
 * which every line that is spoken has an id, and the clips that go with the ids.
 *
 * Clips follow on each other without a gap, so that the pauses are heard; the first one begins with its
 * chapter's sound, and the last one ends with it. Words that only the reader says ("Picture:") belong to the
 * clip of their line. */
#ifndef LT_PUBLISH_BOOK_H
#define LT_PUBLISH_BOOK_H

#include "publish/publish.h"
#include "publish/xhtml.h"

struct lt_clip {
    size_t number; /* of the id */
    size_t box;    /* it lies in: lt_xhtml.boxes, 0: none */
    enum lt_xhtml_box box_kind;
    enum lt_role role;
    int64_t begin48, end48; /* of the chapter's sound */
};

/* What is being written; open, then the chapters in order, close in every case. */
struct lt_book {
    struct lt_cx *cx;
    const struct lt_publication *p;
    bool *spoken, *done; /* of each block */
    size_t next;         /* block that unspoken ones have been written before */
    size_t line;         /* next to be written */
    size_t number;       /* ids given so far */
    bool epub;           /* its XHTML is of EPUB, else as lt_xhtml has it for others */
    /* Of the chapter at hand. */
    struct lt_buf text;  /* its blocks as XHTML */
    struct lt_buf notes; /* those that are not spoken, of all chapters so far */
    struct lt_xhtml xhtml;
    struct lt_clip *clips;
    size_t n_clips, cap_clips;
    int64_t begin48, end48;
    /* Lines of the block at hand. */
    struct lt_xhtml_mark *marks;
    size_t n_marks, cap_marks;
};

LT_MUST enum lt_status lt_book_open(struct lt_cx *cx, const struct lt_publication *p, bool epub,
                                    struct lt_book *b);
LT_MUST enum lt_status lt_book_chapter(struct lt_book *b, size_t chapter);
void lt_book_close(struct lt_book *b);

#endif
