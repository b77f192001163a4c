/* read/pages/page.c - web pages as a kind of source; html.c does the reading. */
#include "read/pages/html.h"
#include "read/reader.h"

static enum lt_status read_page(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                                struct lt_str bytes)
{
    return lt_reading_document(cx, r, source, bytes, LT_MARKUP_HTML, lt_html_read);
}

const struct lt_reader lt_reader_html = {
    .suffixes = "html htm xhtml xht shtml",
    .media = "text/html application/xhtml+xml",
    .sniff = lt_sniff_html,
    .read = read_page,
    .single = true,
};
