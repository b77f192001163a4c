/* publish/epub.c - a narration as an EPUB 3 with Media Overlays: a document, an overlay and a sound for each
 * chapter (EPUB 3.3 and EPUB Media Overlays 3.3; both take what EPUB 3.2 takes). What is said about the whole
 * is in epub_package.c. */
#include "publish/epub_package.h"

#include "base/xml.h"
#include "publish/book.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

enum { FILE_MAX_BYTES = 300 << 20, NAME_BYTES = 80 };

static enum lt_status add(struct lt_cx *cx, const struct lt_shelf *to, const char *name, struct lt_buf *file)
{
    enum lt_status st = lt_buf_check(cx, file, name);
    if (!st)
        st = to->add(to->user, cx, lt_str_of(name), lt_buf_str(file));
    lt_buf_close(file);
    return st;
}

static void add_text(struct lt_buf *out, const struct lt_publication *p, struct lt_str title,
                     const char *kind, struct lt_str body)
{
    lt_buf_addz(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
                     "<html xmlns=\"http://www.w3.org/1999/xhtml\" "
                     "xmlns:epub=\"http://www.idpf.org/2007/ops\" xml:lang=\"");
    lt_escape_xml(out, p->lang);
    lt_buf_addz(out, "\" lang=\"");
    lt_escape_xml(out, p->lang);
    lt_buf_addz(out, "\">\n<head>\n<title>");
    lt_escape_xml(out, lt_str_trim(title));
    lt_buf_addz(out, "</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/>\n</head>\n"
                     "<body>\n<section epub:type=\"");
    lt_buf_addf(out, "%s\">\n", kind);
    lt_buf_add(out, body);
    lt_buf_addz(out, "</section>\n</body>\n</html>\n");
}

static void add_clock(struct lt_buf *out, const char *name, int64_t t48)
{
    lt_buf_addf(out, " %s=\"", name);
    lt_epub_clock(out, t48);
    lt_buf_addc(out, '"');
}

static void add_par(struct lt_buf *out, size_t chapter, const char *sound, const struct lt_clip *clip)
{
    lt_buf_addf(out, "<par id=\"p%zu\"%s>\n<text src=\"c%04zu.xhtml#s%zu\"/>\n<audio src=\"%s\"",
                clip->number, clip->role == LT_ROLE_NOTE ? " epub:type=\"footnote\"" : "", chapter,
                clip->number, sound);
    add_clock(out, "clipBegin", clip->begin48);
    add_clock(out, "clipEnd", clip->end48);
    lt_buf_addz(out, "/>\n</par>\n");
}

/* A list or a table is a sequence of its own, so that a reader can leave it. */
static void add_overlay(struct lt_buf *out, const struct lt_book *b, size_t chapter, const char *sound)
{
    size_t box = 0;
    lt_buf_addz(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<smil xmlns=\"http://www.w3.org/ns/SMIL\" "
                     "xmlns:epub=\"http://www.idpf.org/2007/ops\" version=\"3.0\">\n<body>\n");
    for (size_t i = 0; i < b->n_clips; i++) {
        const struct lt_clip *clip = &b->clips[i];
        if (clip->box != box && box)
            lt_buf_addz(out, "</seq>\n");
        if (clip->box != box && clip->box)
            lt_buf_addf(out, "<seq id=\"q%zu\" epub:type=\"%s\" epub:textref=\"c%04zu.xhtml#b%zu\">\n",
                        clip->box, clip->box_kind == LT_BOX_TABLE ? "table" : "list", chapter, clip->box);
        box = clip->box;
        add_par(out, chapter, sound, clip);
    }
    if (box)
        lt_buf_addz(out, "</seq>\n");
    lt_buf_addz(out, "</body>\n</smil>\n");
}

static enum lt_status add_chapter(struct lt_book *b, const struct lt_shelf *to, bool opus, size_t chapter,
                                  struct lt_epub_part *part)
{
    struct lt_buf file = LT_BUF(FILE_MAX_BYTES);
    char name[NAME_BYTES], sound[NAME_BYTES];
    size_t number = chapter + 1;
    enum lt_status st = lt_book_chapter(b, chapter);
    if (st)
        return st;
    *part = (struct lt_epub_part){b->end48, b->n_clips > 0};
    add_text(&file, b->p, b->p->episode->chapters[chapter].title, "chapter", lt_buf_str(&b->text));
    snprintf(name, sizeof name, "EPUB/c%04zu.xhtml", number);
    st = add(b->cx, to, name, &file);
    if (st || !part->spoken)
        return st;
    snprintf(sound, sizeof sound, "c%04zu.%s", number, opus ? "opus" : "mp3");
    add_overlay(&file, b, number, sound);
    snprintf(name, sizeof name, "EPUB/c%04zu.smil", number);
    st = add(b->cx, to, name, &file);
    snprintf(name, sizeof name, "EPUB/%s", sound);
    return st ? st : to->sound(to->user, b->cx, lt_str_of(name), chapter);
}

static enum lt_status add_fixed(struct lt_cx *cx, const struct lt_publication *p, const struct lt_shelf *to)
{
    static const char container[] =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\n<rootfiles>\n"
        "<rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/>\n"
        "</rootfiles>\n</container>\n";
    enum lt_status st = to->add(to->user, cx, LT_S("mimetype"), LT_S("application/epub+zip"));
    if (!st && p->mark.n)
        st = to->add(to->user, cx, LT_S("META-INF/lectern"), p->mark);
    return st ? st : to->add(to->user, cx, LT_S("META-INF/container.xml"), LT_S(container));
}

static enum lt_status add_whole(struct lt_cx *cx, const struct lt_publication *p, const struct lt_shelf *to,
                                bool opus, const struct lt_epub_part *parts, struct lt_str notes)
{
    static const char style[] =
        "body { margin: 1em; line-height: 1.5; }\n"
        "h1, h2, h3, h4, h5, h6 { line-height: 1.2; }\n"
        ".subtitle, .byline, .dateline, .caption, .credit, .note, .bio, .added { font-style: italic; }\n"
        "pre { white-space: pre-wrap; }\n"
        "td, th { padding: 0 0.5em; text-align: start; vertical-align: top; }\n"
        "." LT_EPUB_ACTIVE " { background-color: #ffe08a; color: #000; }\n";
    struct lt_buf file = LT_BUF(FILE_MAX_BYTES);
    enum lt_status st = to->add(to->user, cx, LT_S("EPUB/style.css"), LT_S(style));
    if (!st && p->picture.n)
        st = to->add(to->user, cx, lt_str_of(lt_epub_is_png(p) ? "EPUB/cover.png" : "EPUB/cover.jpg"),
                     p->picture);
    if (!st && notes.n) {
        add_text(&file, p, p->episode->title, "footnotes", notes);
        st = add(cx, to, "EPUB/notes.xhtml", &file);
    }
    lt_epub_nav(p, &file);
    if (!st)
        st = add(cx, to, "EPUB/nav.xhtml", &file);
    lt_epub_package(p, opus, parts, notes.n > 0, &file);
    if (!st)
        st = add(cx, to, "EPUB/package.opf", &file);
    lt_buf_close(&file);
    return st;
}

enum lt_status lt_publish_epub(struct lt_cx *cx, const struct lt_publication *p, bool opus,
                               const struct lt_shelf *to)
{
    size_t n = p->episode->n_chapters;
    struct lt_epub_part *parts = calloc(n + 1, sizeof *parts);
    struct lt_book book = {0};
    enum lt_status st =
        parts ? lt_book_open(cx, p, true, &book) : lt_fail(cx, LT_OOM, "the book: out of memory");
    if (!st)
        st = add_fixed(cx, p, to);
    for (size_t i = 0; i < n && !st; i++)
        st = add_chapter(&book, to, opus, i, &parts[i]);
    if (!st)
        st = add_whole(cx, p, to, opus, parts, lt_buf_str(&book.notes));
    lt_book_close(&book);
    free(parts);
    return st;
}
