/* read/text/markdown_parts.h - the parts of an article that stand in plain paragraphs of a Markdown text. */
#ifndef LT_READ_TEXT_MARKDOWN_PARTS_H
#define LT_READ_TEXT_MARKDOWN_PARTS_H

#include "model/doc.h"

/* Paragraphs at the top and the end that the clues of plain text know: byline, date, standfirst, rating, bio.
 */
LT_MUST enum lt_status lt_md_see_parts(struct lt_cx *cx, struct lt_doc *doc);

#endif
