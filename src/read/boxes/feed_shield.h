/* read/boxes/feed_shield.h - HTML that stands in a feed as it is: tags that HTML need not close end an XML
 * parser. */
#ifndef LT_READ_BOXES_FEED_SHIELD_H
#define LT_READ_BOXES_FEED_SHIELD_H

#include "base/buf.h"

/* The text of an RSS feed with the tags in its descriptions escaped, as the format wants them; the text
 * itself where there are none. In *out, which may fail. */
struct lt_str lt_xml_shield_html(struct lt_str text, struct lt_buf *out);

#endif
