/* read/pages/pages.h - the sub-room of web pages: a page, or a fragment of one, becomes a document. */
#ifndef LT_READ_PAGES_PAGES_H
#define LT_READ_PAGES_PAGES_H

#include "read/reader.h"

extern const struct lt_reader lt_reader_html;

/* Fill `doc` (made by lt_doc_init, its name set) from HTML or XHTML: metadata, and blocks with roles, spans
 * and the bytes of `text` they came from. `text`: clean UTF-8, without byte order mark and NULs; need not
 * outlive the call. With opts->whole_page no main content is chosen (chapters of a book, items of a feed).
 * source->url is the base of links. LT_FORMAT: there is no text in it; LT_LIMIT: its elements need too much
 * memory; LT_OOM. */
lt_document_reader lt_html_read;

#endif
