/* read/pages/html.h - a page, or a fragment of one, becomes a document. */
#ifndef LT_READ_PAGES_HTML_H
#define LT_READ_PAGES_HTML_H

#include "model/doc.h"
#include "model/source.h"
#include "read/read.h"

/* Fill `doc` (made by lt_doc_init, its name set) from HTML or XHTML: metadata, and blocks with roles, spans
 * and the bytes of `text` they came from. `text`: clean UTF-8, without byte order mark and NULs; need not
 * outlive the call. With opts->whole_page no main content is chosen (chapters of a book, items of a feed).
 * source->url is the base of links. LT_FORMAT: there is no text in it; LT_LIMIT: its elements need too much
 * memory; LT_OOM. */
LT_MUST enum lt_status lt_html_read(struct lt_cx *cx, const struct lt_read_opts *opts,
                                    const struct lt_source *source, struct lt_str text, struct lt_doc *doc);

#endif
