/* read/boxes/gather.h - documents put together from parts: items of feeds and JSON lines, chapters of books.
 */
#ifndef LT_READ_BOXES_GATHER_H
#define LT_READ_BOXES_GATHER_H

#include "read/reading.h"

/* An article whose facts are known apart from its text. Strings are borrowed; empty: not known. */
struct lt_item {
    struct lt_str title, subtitle, byline, published, url, lang, site, image;
    struct lt_str id;            /* what the source calls it: a guid, a Message-ID */
    struct lt_str body, summary; /* summary: what there is when the body has no text */
    bool is_mail;                /* a newsletter: its first and last lines may be about the mailing */
    bool is_text;                /* body and summary are plain text, not HTML */
};

/* The item as a document to the sink: facts, headline and byline as blocks, then the text. `source` names it;
 * an item without any text is warned about and passed over. */
LT_MUST enum lt_status lt_reading_item(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                                       const struct lt_item *item);

/* A deep copy of a block at the end of doc, its source moved by `base`; NULL: recorded in cx. */
struct lt_block *lt_gather_block(struct lt_cx *cx, struct lt_doc *doc, const struct lt_block *from,
                                 uint64_t base);

#endif
