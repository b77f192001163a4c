/* publish/notes.c - show notes: a piece of HTML that a podcast app shows under an episode. Apple and Spotify
 * read the chapters out of its last lines; apps cut what is long, so the article only begins in it. */
#include "publish/notes.h"

#include "base/utf8.h"
#include "base/xml.h"
#include "publish/publish.h"
#include "publish/xhtml.h"

#include <inttypes.h>

enum {
    ARTICLE_MAX_BYTES = 2400, /* of HTML; Apple cuts at 4000 characters */
    PARAGRAPH_MAX_BYTES = 3000,
    CHAPTERS_LEAST = 3, /* fewer are not read as chapters */
    NOTES_MAX_BYTES = 1 << 20,
};

void lt_notes_paragraph(struct lt_buf *out, struct lt_str text)
{
    if (!text.n)
        return;
    lt_buf_addz(out, "<p>");
    lt_escape_xml(out, lt_utf8_cut(text, PARAGRAPH_MAX_BYTES));
    lt_buf_addz(out, "</p>\n");
}

void lt_notes_link(struct lt_buf *out, struct lt_str url)
{
    if (!lt_xhtml_is_web(url))
        return;
    lt_buf_addz(out, "<p><a href=\"");
    lt_xhtml_url(out, url);
    lt_buf_addz(out, "\">");
    lt_escape_xml(out, url);
    lt_buf_addz(out, "</a></p>\n");
}

void lt_notes_chapters(struct lt_buf *out, const struct lt_chapter *chapters, size_t n)
{
    if (n < CHAPTERS_LEAST)
        return;
    lt_buf_addz(out, "<p>");
    for (size_t i = 0; i < n; i++) {
        int64_t s = chapters[i].begin48 / 48000;
        lt_buf_addf(out, "%s%02" PRId64 ":%02d:%02d ", i ? "<br/>\n" : "", s / 3600, (int)(s / 60 % 60),
                    (int)(s % 60));
        lt_escape_xml(out, lt_str_trim(chapters[i].title));
    }
    lt_buf_addz(out, "</p>\n");
}

/* Whole blocks, as many as fit; a first one that does not is left to the description. */
static void add_article(struct lt_buf *out, const struct lt_doc *doc, struct lt_str description)
{
    struct lt_buf html = LT_BUF(2 * LT_BLOCK_MAX_BYTES);
    struct lt_xhtml m = {.out = &html};
    size_t good = 0;
    for (size_t i = 0; i < doc->n_blocks && html.n <= ARTICLE_MAX_BYTES && !html.failed; i++) {
        const struct lt_block *b = &doc->blocks[i];
        if (!b->in_body || b->why.n || b->role == LT_ROLE_NOTE || lt_str_eq(b->text, description))
            continue;
        lt_xhtml_block(&m, b, NULL, 0);
        if (html.n <= ARTICLE_MAX_BYTES && m.box == LT_BOX_NONE && !m.in_quote)
            good = html.n;
    }
    if (html.n <= ARTICLE_MAX_BYTES) {
        lt_xhtml_end(&m);
        good = html.n;
    }
    lt_buf_add(out, html.failed ? (struct lt_str){0} : lt_str_slice(lt_buf_str(&html), 0, good));
    lt_buf_close(&html);
}

enum lt_status lt_publish_notes(struct lt_cx *cx, const struct lt_publication *p, const struct lt_sink *out)
{
    const struct lt_doc *doc = p->doc;
    struct lt_buf html = LT_BUF(NOTES_MAX_BYTES);
    struct lt_str description = doc->description.n ? doc->description : doc->subtitle;
    lt_notes_paragraph(&html, description);
    add_article(&html, doc, description);
    lt_notes_link(&html, doc->url);
    lt_notes_paragraph(&html, p->disclosure);
    lt_notes_chapters(&html, p->episode->chapters, p->episode->n_chapters);
    enum lt_status st = lt_sink_drain(cx, out, &html, 0, "the show notes");
    lt_buf_close(&html);
    return st;
}
