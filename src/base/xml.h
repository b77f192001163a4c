/* base/xml.h - text for XML 1.0 and HTML: escaped, and without the characters XML does not allow at all. */
#ifndef LT_BASE_XML_H
#define LT_BASE_XML_H

#include "base/buf.h"

/* s as character data or as an attribute value in either kind of quotes. Broken UTF-8 becomes U+FFFD;
 * controls but TAB, LF and CR are left out. */
void lt_escape_xml(struct lt_buf *out, struct lt_str s);

#endif
