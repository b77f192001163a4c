/* read/text/markdown_links.h - what is cut of Markdown's link definitions ("[x]: address "title"") before
 * md4c sees them: it reads the address and the title of one again for each link that means it, so that half a
 * megabyte takes minutes. */
#ifndef LT_READ_TEXT_MARKDOWN_LINKS_H
#define LT_READ_TEXT_MARKDOWN_LINKS_H

#include "base/buf.h"

/* An address over LT_FLOW_MAX_VALUE (a picture as a "data:" URL) becomes "<>", a title over it nothing; all
 * else stays where it is. The result is `text` itself, or *copy when something had to be changed; empty with
 * copy->failed: no memory. Linear in the text. */
struct lt_str lt_md_short_links(struct lt_str text, struct lt_buf *copy);

#endif
