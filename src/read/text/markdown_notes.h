/* read/text/markdown_notes.h - the footnotes of a Markdown text, which md4c does not read. */
#ifndef LT_READ_TEXT_MARKDOWN_NOTES_H
#define LT_READ_TEXT_MARKDOWN_NOTES_H

#include "read/flow.h"

struct lt_md_note {
    struct lt_str id, body; /* slices of the text */
};

/* Cut footnotes ("[^1]: …") out of the text: *kept gets the text with spaces in their place, so offsets stay;
 * it stays empty when there are none. The list is in the document's arena. */
LT_MUST enum lt_status lt_md_cut_notes(struct lt_cx *cx, struct lt_doc *doc, struct lt_str text,
                                       struct lt_buf *kept, struct lt_md_note **notes, size_t *n);

/* "[^1]" marks in what was collected become note marks; all spans must have ended. Failures are in cx. */
void lt_md_mark_notes(struct lt_cx *cx, struct lt_doc *doc, struct lt_flow *flow);

/* A note's body with its later paragraphs no longer set in; each byte stays where it was. */
LT_MUST enum lt_status lt_md_flatten_note(struct lt_cx *cx, struct lt_str body, struct lt_buf *flat);

#endif
