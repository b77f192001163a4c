/* publish/weave_steps.h - private to the room: a narration put into the book that it was read from. Its
 * documents, styles, pictures and fonts stay as they are, byte for byte, but for what is added: ids, spans
 * that carry ids around what is read in one go, and a link to the style of what is being spoken.
 *
 *     weave.c          the book: which lines belong to which document, the files in their order
 *     weave_page.c     a document: each of its spoken lines gets a place, or is heard with the one before
 *     weave_find.c     where a block's lines stand in the document's bytes
 *     weave_cut.c      a stretch of bytes cut into what an element can hold
 *     weave_package.c  the package document
 */
#ifndef LT_PUBLISH_WEAVE_STEPS_H
#define LT_PUBLISH_WEAVE_STEPS_H

#include "publish/publish.h"
#include "publish/tagged.h"
#include "publish/words.h"

enum { LT_WEAVE_MAX = 16 << 20, LT_WEAVE_NAME = 32 };

/* ------------------------------------------------------------------ weave_cut.c */

/* A stretch of a document that one element can hold: an element that is there (`on_tag`: where its tag ends
 * its attributes; `own`: the id it has, may be empty), or what a span goes around. */
struct lt_weave_piece {
    size_t from, to;
    size_t letters; /* letters and digits in it: its share of the time */
    size_t on_tag;  /* 0: none */
    struct lt_str own;
};

struct lt_weave_pieces {
    struct lt_weave_piece *v;
    size_t n, cap;
};

/* The bytes from `from` to `to`, which begin and end in text, as pieces in order. LT_OOM. */
LT_MUST enum lt_status lt_weave_cut(struct lt_cx *cx, struct lt_str all, size_t from, size_t to,
                                    struct lt_weave_pieces *out);

/* After the element whose tag is `tag`, if its text is not that of sentences (formulas, scripts, readings
 * over characters); else 0. */
size_t lt_weave_skip(struct lt_str all, const struct lt_tagged *tag);

/* ------------------------------------------------------------------ weave_find.c */

/* A line of a block: bytes of the block's text that it says; what is found: bytes of the document. */
struct lt_weave_line {
    size_t cue;
    uint32_t src_at, src_len;
    size_t from, to; /* both 0: it is not found */
};

struct lt_weave_char {
    uint32_t at, end, c;
    bool joined, letter; /* to the one before; letter or digit */
};

/* Room to look for lines in; zeroed, freed by lt_weave_finder_close. */
struct lt_weave_finder {
    struct lt_weave_char *chars;
    size_t *letters; /* indices of chars; one for each byte of `text` */
    struct lt_buf text, wanted;
    size_t n_chars, cap_chars, n_letters, cap_letters;
};

void lt_weave_finder_close(struct lt_weave_finder *f);

/* Where the lines of a block stand among the bytes of the document from `from` to `to`. When none is found
 * the first one gets all of them. */
LT_MUST enum lt_status lt_weave_find(struct lt_cx *cx, struct lt_weave_finder *f, struct lt_str all,
                                     size_t from, size_t to, struct lt_str text, struct lt_weave_line *lines,
                                     size_t n);

/* ------------------------------------------------------------------ weave_page.c */

struct lt_weave_par {
    size_t number;     /* of the id, and */
    struct lt_str own; /* the id where the document has one */
    size_t at;         /* in the document */
    size_t box;        /* the list or table that it lies in: where its tag ends its attributes; 0: none */
    struct lt_str box_own;
    bool table;
    enum lt_role role;
    int64_t begin48, end48; /* of the document's sound */
};

/* Something added at a place; `drop` bytes from there on go. */
struct lt_weave_edit {
    size_t at, drop;
    int rank; /* order of what is added at one place */
    struct lt_str text;
};

struct lt_weave_edits {
    struct lt_arena *arena;
    struct lt_weave_edit *v;
    size_t n, cap;
    bool failed;
};

/* `text` NULL: out of memory. */
void lt_weave_edit(struct lt_weave_edits *e, size_t at, size_t drop, int rank, struct lt_str text);

/* `all` with the edits, added to *out; they are sorted. */
LT_MUST enum lt_status lt_weave_apply(struct lt_cx *cx, struct lt_str all, struct lt_weave_edits *e,
                                      struct lt_buf *out);

/* A document and the lines that are heard with it. */
struct lt_weave_page {
    struct lt_str path, bytes;
    uint64_t base;          /* where it begins in what blocks count through */
    size_t mark;            /* bytes of a byte order mark, which they do not count */
    size_t first, end;      /* lines; none: nothing of it is read */
    int64_t begin48, end48; /* of the file's sound */
    size_t number;          /* of its sound, from 1 */
    bool holds;             /* it is XHTML: elements can be put into it */
};

struct lt_weave_woven {
    struct lt_arena arena;
    struct lt_weave_edits edits;
    struct lt_weave_par *pars;
    size_t n, cap;
    struct lt_weave_pieces pieces;
    struct lt_weave_finder finder;
    struct lt_weave_line *lines;
    size_t cap_lines;
    struct lt_words words;
    int64_t pending48; /* where sound begins that has no place yet; -1: nowhere */
};

/* Pars and edits of a page, `prefix` before its ids; placed[i]: line i stands in the page. Close in every
 * case. */
LT_MUST enum lt_status lt_weave_page(struct lt_cx *cx, const struct lt_publication *p,
                                     const struct lt_weave_page *page, const char *prefix, const bool *placed,
                                     struct lt_weave_woven *out);
void lt_weave_woven_close(struct lt_weave_woven *w);

/* ------------------------------------------------------------------ weave_package.c */

struct lt_weave_book {
    struct lt_str package; /* path of the package document, and */
    struct lt_str bytes;
    struct lt_str folder; /* of lectern's own files, from the archive's top, with a slash at its end */
    struct lt_weave_page *pages;
    size_t n;
    char prefix[LT_WEAVE_NAME];
    bool opus;
};

/* The path of `path` as a URL in a file at `from`. Added to *out. */
void lt_weave_url(struct lt_buf *out, struct lt_str from, struct lt_str path);

/* The path that `href` in the file `from` means, in the arena; .p NULL: none. */
struct lt_str lt_weave_path(struct lt_arena *arena, struct lt_str from, struct lt_str href);

/* Can overlays be told of in it? EPUB 3 only. */
bool lt_weave_package_fits(struct lt_str bytes);

/* Is the file one that a narration from before has left (an overlay)? */
bool lt_weave_is_overlay(const struct lt_weave_book *b, struct lt_arena *arena, struct lt_str path);

LT_MUST enum lt_status lt_weave_package(struct lt_cx *cx, const struct lt_publication *p,
                                        const struct lt_weave_book *b, struct lt_buf *out);

#endif
