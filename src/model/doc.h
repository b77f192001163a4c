/* model/doc.h - an article as read: what is known about it, and a flat array of blocks in reading order.
 *
 * Every string lives in the document's arena (or is a literal) and dies with it. Text is valid UTF-8, in the
 * order it is read, white space folded to single spaces (but in code), not empty, without controls.
 * One document belongs to one thread at a time. */
#ifndef LT_MODEL_DOC_H
#define LT_MODEL_DOC_H

#include "base/arena.h"

#include <stdint.h>

/* What a block is to a listener. The names are those of `lectern text --as json`. */
#define LT_ROLE_MAP(X)                                                                                  \
    X(TITLE, "title")       /* the headline */                                                          \
    X(SUBTITLE, "subtitle") /* standfirst, deck */                                                      \
    X(BYLINE, "byline")     /* who wrote it, as printed */                                              \
    X(DATELINE, "dateline") /* when and where, as printed */                                            \
    X(HEADING, "heading")   /* level 1 to 6 */                                                          \
    X(PARAGRAPH, "paragraph")                                                                           \
    X(ITEM, "item")            /* of a list; level = depth from 1; ordinal when the list is numbered */ \
    X(QUOTE, "quote")          /* a block quotation */                                                  \
    X(PULLQUOTE, "pull-quote") /* repeats a sentence of the body in large type */                       \
    X(CAPTION, "caption")      /* of a picture, table or clip */                                        \
    X(CREDIT, "credit")        /* who made or owns the picture */                                       \
    X(ALT, "alt")              /* what a picture shows, in words */                                     \
    X(TABLE_ROW, "table-row")  /* cells separated by TAB; level 1: a header row */                      \
    X(CODE, "code")            /* keeps its line breaks */                                              \
    X(FORMULA, "formula")                                                                               \
    X(NOTE, "note")               /* foot- or endnote; id is what a note mark refers to */              \
    X(RATING, "rating")           /* the verdict of a review: stars, score, grade */                    \
    X(EMBED, "embed")             /* somebody else's post inside the article */                         \
    X(BIO, "bio")                 /* about the author */                                                \
    X(BOILERPLATE, "boilerplate") /* menus, share text, legal lines */

enum lt_role {
#define X(name, text) LT_ROLE_##name,
    LT_ROLE_MAP(X)
#undef X
        LT_ROLES
};

#define LT_SPAN_MAP(X)                                                                                \
    X(EMPHASIS, "emphasis")                                                                           \
    X(STRONG, "strong")                                                                               \
    X(CODE, "code")                                                                                   \
    X(LINK, "link")         /* value: the URL, resolved */                                            \
    X(LANGUAGE, "language") /* value: a BCP 47 tag */                                                 \
    X(NOTE_REF, "note-ref") /* a note mark; value: the note's id, may be empty */                     \
    X(SUPERSCRIPT, "superscript")                                                                     \
    X(SUBSCRIPT, "subscript")                                                                         \
    X(CITE, "cite")                 /* the name of a work */                                          \
    X(ABBREVIATION, "abbreviation") /* value: what it stands for */                                   \
    X(SPEAKER, "speaker")           /* value, a name: who says what follows; made by tidy */          \
    X(SPEECH, "speech")             /* value, a name: who says this; made by tidy */                  \
    X(HARD_BREAK, "break") /* len 0: a line ended here in the source and means it (verse, address) */ \
    X(FORMULA, "formula")  /* value: it as a person writes it in a line of text */

enum lt_span_kind {
#define X(name, text) LT_SPAN_##name,
    LT_SPAN_MAP(X)
#undef X
        LT_SPANS
};

struct lt_span {
    enum lt_span_kind kind;
    uint32_t at, len; /* bytes of the block's text; on character boundaries; may nest, sorted by `at` */
    struct lt_str value;
};

enum { LT_BLOCK_MAX_BYTES = 4 * 1024 * 1024, LT_DOC_MAX_BLOCKS = 1000 * 1000 };

struct lt_block {
    enum lt_role role;
    int level;     /* see the roles; else 0 */
    int ordinal;   /* an item's printed number, 0: none */
    bool in_quote; /* stands inside a block quotation (an item, a heading) */
    bool in_body;  /* belongs to the main text: what `text --as article` prints */
    struct lt_str text;
    struct lt_span *spans;
    uint32_t n_spans;
    struct lt_str lang; /* BCP 47; empty: the document's */
    struct lt_str id;   /* of a note, or an anchor; empty: none */
    struct lt_str why;  /* not empty: it is not to be spoken, and this is the reason ("repeats the body") */
    uint64_t src_at, src_len; /* the bytes of the source it came from */
};

struct lt_doc {
    struct lt_arena arena;
    struct lt_str name; /* of the source, for sentences */
    struct lt_str id; /* what a source of several articles calls this one (guid, Message-ID); may be empty */
    struct lt_str title, subtitle;
    struct lt_str headline;  /* the title as a person says it, where it is another: tidy makes it the title */
    struct lt_str byline;    /* authors as one text without "by": "Ann Lee and Bo Ek" */
    struct lt_str published; /* ISO 8601 date or date-time */
    struct lt_str site, lang, url, image, rating, description;
    struct lt_str setup_lang; /* the same as lang, where it is that of the program the file was made with, and
                                 need not be that of what was written; else empty */
    struct lt_str
        picture; /* the file of a picture for the whole, where the source holds one: a book's cover */
    struct lt_block *blocks; /* in the arena */
    size_t n_blocks, cap_blocks;
    struct lt_str
        files; /* of a book: its package document and then its texts, in the order that src_at counts
                  through them, as lines of "BYTES PATH", the first with 0; empty: it has no such */
    struct lt_str notice; /* what a listener should know of how it was read, a sentence; may be empty */
    struct lt_str work;   /* title of the whole that this is a part of */
    size_t part, parts;   /* which one, from 1, of how many; 0: it is the whole */
    bool cut;             /* there was more than LT_DOC_MAX_BLOCKS have room for; the reader has warned */
};

enum { LT_DOC_MAX_BYTES = 512 * 1024 * 1024 }; /* an arena's ceiling */

void lt_doc_init(struct lt_doc *d);
void lt_doc_close(struct lt_doc *d);

/* A new zeroed block at the end; text is copied. NULL: memory or ceiling, recorded in cx. */
struct lt_block *lt_doc_add(struct lt_cx *cx, struct lt_doc *d, enum lt_role role, struct lt_str text);

/* A copy of s in the document's arena; on failure cx says so and the copy is empty. */
struct lt_str lt_doc_dup(struct lt_cx *cx, struct lt_doc *d, struct lt_str s);

/* Copy `spans`, values and all, to the block; a value that is that of the span before it is kept once. When
 * half of what a document may hold is used up, values are left empty. */
LT_MUST enum lt_status lt_doc_set_spans(struct lt_cx *cx, struct lt_doc *d, struct lt_block *b,
                                        const struct lt_span *spans, size_t n);

const char *lt_role_name(enum lt_role role);
const char *lt_span_name(enum lt_span_kind kind);

#endif
