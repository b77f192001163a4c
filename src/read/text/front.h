/* read/text/front.h - the front matter of a Markdown file: YAML between "---" lines, TOML between "+++" lines
 * or an object in JSON, as static site generators write it. The flat keys that name an article's facts are
 * understood, in both forms of list ("authors: [A, B]" and "- A" lines); others are passed over. */
#ifndef LT_READ_TEXT_FRONT_H
#define LT_READ_TEXT_FRONT_H

#include "model/doc.h"

/* Bytes of the front matter at the start of text, with its closing line; 0: there is none. */
size_t lt_front_length(struct lt_str text);

/* Fill the document's facts from its front matter (may be empty) and from what its body exports (MDX), and
 * add its title, subtitle and byline as blocks. */
LT_MUST enum lt_status lt_front_read(struct lt_cx *cx, struct lt_str front, struct lt_str body,
                                     struct lt_doc *doc);

#endif
