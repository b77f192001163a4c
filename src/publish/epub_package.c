/* publish/epub_package.c - see epub_package.h: contents and package of an EPUB. */
#include "publish/epub_package.h"

#include "base/hash.h"
#include "base/xml.h"

#include <inttypes.h>

void lt_epub_clock(struct lt_buf *out, int64_t t48)
{
    int64_t ms = t48 / 48;
    lt_buf_addf(out, "%" PRId64 ":%02d:%02d.%03d", ms / 3600000, (int)(ms / 60000 % 60),
                (int)(ms / 1000 % 60), (int)(ms % 1000));
}

bool lt_epub_is_png(const struct lt_publication *p)
{
    return lt_str_starts(p->picture, LT_S("\x89PNG"));
}

void lt_epub_nav(const struct lt_publication *p, struct lt_buf *out)
{
    lt_buf_addz(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
                     "<html xmlns=\"http://www.w3.org/1999/xhtml\" "
                     "xmlns:epub=\"http://www.idpf.org/2007/ops\" xml:lang=\"");
    lt_escape_xml(out, p->lang);
    lt_buf_addz(out, "\" lang=\"");
    lt_escape_xml(out, p->lang);
    lt_buf_addz(out, "\">\n<head>\n<title>");
    lt_escape_xml(out, p->episode->title);
    lt_buf_addz(out, "</title>\n</head>\n<body>\n<nav epub:type=\"toc\" id=\"toc\">\n<ol>\n");
    for (size_t i = 0; i < p->episode->n_chapters; i++) {
        lt_buf_addf(out, "<li><a href=\"c%04zu.xhtml\">", i + 1);
        lt_escape_xml(out, lt_str_trim(p->episode->chapters[i].title));
        lt_buf_addz(out, "</a></li>\n");
    }
    lt_buf_addz(out, "</ol>\n</nav>\n</body>\n</html>\n");
}

static void element(struct lt_buf *out, const char *open, struct lt_str value, const char *close)
{
    if (!value.n)
        return;
    lt_buf_addz(out, open);
    lt_escape_xml(out, value);
    lt_buf_addf(out, "</%s>\n", close);
}

static void meta(struct lt_buf *out, const char *property, const char *value)
{
    lt_buf_addf(out, "<meta property=\"%s\">%s</meta>\n", property, value);
}

/* The same source has the same identity: a new narration is a new edition of the same book. */
static void add_identifier(const struct lt_publication *p, struct lt_buf *out)
{
    struct lt_str of = p->mark.n ? p->mark : p->episode->title;
    struct lt_hash128 h = lt_hash128(of.p, of.n);
    lt_buf_addf(out,
                "<dc:identifier id=\"id\">urn:uuid:%08" PRIx64 "-%04" PRIx64 "-8%03" PRIx64 "-%04" PRIx64
                "-%012" PRIx64 "</dc:identifier>\n",
                h.high >> 32, h.high >> 16 & 0xFFFF, h.high & 0xFFF, (h.low >> 48 & 0x3FFF) | 0x8000,
                h.low & 0xFFFFFFFFFFFF);
}

/* What is true of every such book, and no more: whether it keeps a level of WCAG is nobody's word but that of
 * who checks it. */
static void add_accessibility(const struct lt_publication *p, struct lt_buf *out)
{
    meta(out, "schema:accessMode", "textual");
    meta(out, "schema:accessMode", "auditory");
    meta(out, "schema:accessModeSufficient", "textual");
    meta(out, "schema:accessModeSufficient", "textual,auditory");
    meta(out, "schema:accessibilityFeature", "synchronizedAudioText");
    meta(out, "schema:accessibilityFeature", "tableOfContents");
    meta(out, "schema:accessibilityFeature", "structuralNavigation");
    meta(out, "schema:accessibilityFeature", "displayTransformability");
    meta(out, "schema:accessibilityHazard", "noFlashingHazard");
    meta(out, "schema:accessibilityHazard", "noMotionSimulationHazard");
    meta(out, "schema:accessibilityHazard", "noSoundHazard");
    lt_buf_addz(out,
                "<meta property=\"schema:accessibilitySummary\" xml:lang=\"en\">The text is shown and read "
                "aloud, sentence by sentence, by a synthetic voice.</meta>\n");
    if (p->disclosure.n)
        element(out, "<dc:description id=\"disclosure\">", p->disclosure, "dc:description");
}

/* A date as W3C writes it: what of ISO 8601 a book may have. */
static struct lt_str day_of(struct lt_str date)
{
    static const char form[] = "DDDD-DD-DD";
    for (size_t i = 0; i < 10; i++)
        if (i >= date.n || (form[i] == 'D' ? !lt_is_digit(date.p[i]) : date.p[i] != form[i]))
            return (struct lt_str){0};
    return lt_str_slice(date, 0, 10);
}

static void add_metadata(const struct lt_publication *p, const struct lt_epub_part *parts, struct lt_buf *out)
{
    const struct lt_doc *d = p->doc;
    int64_t whole48 = 0;
    add_identifier(p, out);
    element(out, "<dc:title>", p->episode->title, "dc:title");
    element(out, "<dc:language>", p->lang, "dc:language");
    element(out, "<dc:creator>", d->byline, "dc:creator");
    element(out, "<dc:publisher>", d->site, "dc:publisher");
    element(out, "<dc:date>", day_of(d->published), "dc:date");
    element(out, "<dc:description>", d->description, "dc:description");
    element(out, "<dc:source>", d->url, "dc:source");
    element(out, "<meta property=\"dcterms:modified\">", p->modified, "meta");
    lt_buf_addz(out, "<meta name=\"generator\" content=\"");
    lt_escape_xml(out, p->generator);
    lt_buf_addz(out, "\"/>\n");
    if (p->picture.n)
        lt_buf_addz(out, "<meta name=\"cover\" content=\"cover\"/>\n");
    add_accessibility(p, out);
    for (size_t i = 0; i < p->episode->n_chapters; i++) {
        if (!parts[i].spoken)
            continue;
        lt_buf_addf(out, "<meta property=\"media:duration\" refines=\"#o%04zu\">", i + 1);
        lt_epub_clock(out, parts[i].length48);
        lt_buf_addz(out, "</meta>\n");
        whole48 += parts[i].length48 / 48 * 48;
    }
    lt_buf_addz(out, "<meta property=\"media:duration\">");
    lt_epub_clock(out, whole48);
    lt_buf_addz(out, "</meta>\n");
    meta(out, "media:active-class", LT_EPUB_ACTIVE);
    if (p->n_voices)
        element(out, "<meta property=\"media:narrator\">synthetic voice ", p->voices[0]->name, "meta");
}

static void add_manifest(const struct lt_publication *p, bool opus, const struct lt_epub_part *parts,
                         struct lt_buf *out)
{
    lt_buf_addz(out, "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" "
                     "properties=\"nav\"/>\n"
                     "<item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n");
    if (p->picture.n)
        lt_buf_addf(
            out,
            "<item id=\"cover\" href=\"cover.%s\" media-type=\"image/%s\" properties=\"cover-image\"/>\n",
            lt_epub_is_png(p) ? "png" : "jpg", lt_epub_is_png(p) ? "png" : "jpeg");
    for (size_t i = 1; i <= p->episode->n_chapters; i++) {
        bool spoken = parts[i - 1].spoken;
        lt_buf_addf(out, "<item id=\"c%04zu\" href=\"c%04zu.xhtml\" media-type=\"application/xhtml+xml\"", i,
                    i);
        if (spoken)
            lt_buf_addf(out,
                        " media-overlay=\"o%04zu\"/>\n"
                        "<item id=\"o%04zu\" href=\"c%04zu.smil\" media-type=\"application/smil+xml\"/>\n"
                        "<item id=\"a%04zu\" href=\"c%04zu.%s\" media-type=\"%s\"",
                        i, i, i, i, i, opus ? "opus" : "mp3", opus ? "audio/ogg; codecs=opus" : "audio/mpeg");
        lt_buf_addz(out, "/>\n");
    }
}

void lt_epub_package(const struct lt_publication *p, bool opus, const struct lt_epub_part *parts, bool notes,
                     struct lt_buf *out)
{
    lt_buf_addz(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" "
                     "unique-identifier=\"id\" xml:lang=\"");
    lt_escape_xml(out, p->lang);
    lt_buf_addz(out, "\">\n<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
    add_metadata(p, parts, out);
    lt_buf_addz(out, "</metadata>\n<manifest>\n");
    add_manifest(p, opus, parts, out);
    if (notes)
        lt_buf_addz(out, "<item id=\"notes\" href=\"notes.xhtml\" media-type=\"application/xhtml+xml\"/>\n");
    lt_buf_addz(out, "</manifest>\n<spine>\n");
    for (size_t i = 1; i <= p->episode->n_chapters; i++)
        lt_buf_addf(out, "<itemref idref=\"c%04zu\"/>\n", i);
    if (notes)
        lt_buf_addz(out, "<itemref idref=\"notes\"/>\n");
    lt_buf_addz(out, "</spine>\n</package>\n");
}
