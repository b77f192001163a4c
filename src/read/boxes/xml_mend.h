/* read/boxes/xml_mend.h - references that no parser of XML takes: a bare "&", and the names that only HTML
 * has. */
#ifndef LT_READ_BOXES_XML_MEND_H
#define LT_READ_BOXES_XML_MEND_H

#include "base/buf.h"

/* The text with those references as XML has them: "&amp;" and numbers. Where nothing is wrong it is the text
 * itself; else it lies in *out. A document that declares names of its own is left alone. */
struct lt_str lt_xml_mend(struct lt_str text, struct lt_buf *out);

#endif
