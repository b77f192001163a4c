/* read/boxes/xml.h - XML as a stream of elements and texts (libxml2's reader): feeds, the papers of an EPUB.
 *
 * No network, no external entities, no DTD; entities of a document's own making are not expanded (the few
 * that HTML made common are). Nesting and sizes are bounded. Slightly broken XML is read as far as it goes.
 */
#ifndef LT_READ_BOXES_XML_H
#define LT_READ_BOXES_XML_H

#include "base/buf.h"

enum lt_xml_event { LT_XML_END, LT_XML_OPEN, LT_XML_CLOSE, LT_XML_TEXT };

struct lt_xml; /* one document being read */

/* `text` is borrowed and outlives the reader. Close in every case. */
LT_MUST enum lt_status lt_xml_open(struct lt_cx *cx, struct lt_str text, struct lt_xml **out);
void lt_xml_close(struct lt_xml *x);

/* The next thing. An empty element is opened and closed. LT_XML_END: the end, or where it is broken beyond
 * use. */
enum lt_xml_event lt_xml_next(struct lt_xml *x);

/* What is wrong with the XML, in the library's words; NULL: nothing that was met so far. */
const char *lt_xml_broken(const struct lt_xml *x);

/* Of what lt_xml_next stands at; valid until the next call. */
struct lt_str lt_xml_name(const struct lt_xml *x);   /* without its prefix */
struct lt_str lt_xml_prefix(const struct lt_xml *x); /* as written; empty: none */

/* An attribute of an open element by its name, prefixed or not as written: "href", "xml:lang". Added to *out,
 * which is cleared first; false: there is none. */
bool lt_xml_attr(struct lt_xml *x, const char *name, struct lt_buf *out);

/* All text up to the element's end is added to *out, which is cleared first; the element is then closed. With
 * `markup` its children's tags are kept (XHTML inside a feed). */
void lt_xml_content(struct lt_xml *x, bool markup, struct lt_buf *out);

/* The text (or reference) that lt_xml_next stands at, added to *out. */
void lt_xml_text(struct lt_xml *x, struct lt_buf *out);

/* Past the end of the open element. */
void lt_xml_skip(struct lt_xml *x);

/* It begins as XML does, and the root is `root` (any prefix). For sniffing. */
bool lt_xml_root_is(struct lt_str head, const char *root);

#endif
