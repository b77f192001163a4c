/* read/boxes/xml.c - see xml.h. The only file that knows libxml2. */
#include "read/boxes/xml.h"

#include "base/utf8.h"
#include "read/boxes/xml_mend.h"
#include "read/clamp.h"
#include "read/entity.h"

#include <libxml/xmlreader.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

enum { MAX_NESTING = 250 }; /* libxml2 itself stops at 256 */

struct lt_xml {
    xmlTextReaderPtr reader;
    struct lt_buf clamped, mended; /* the text, where it had to be changed */
    bool open_again;               /* an empty element was opened: its end is still due */
    bool ended;
    char broken[160]; /* what was wrong first */
};

static struct lt_str str_of(const xmlChar *s)
{
    return lt_str_of((const char *)s);
}

/* Keeps libxml2 from printing, and the first thing that is wrong for whoever asks. */
static void note_error(void *user, const char *message, xmlParserSeverities severity,
                       xmlTextReaderLocatorPtr where)
{
    struct lt_xml *x = user;
    (void)where;
    bool error = severity == XML_PARSER_SEVERITY_ERROR && message;
    struct lt_str line = lt_str_trim(lt_str_of(message));
    if (error && !x->broken[0])
        snprintf(x->broken, sizeof x->broken, LT_FMT, LT_ARG(lt_utf8_cut(line, sizeof x->broken - 1)));
}

const char *lt_xml_broken(const struct lt_xml *x)
{
    return x && x->broken[0] ? x->broken : NULL;
}

/* The text is UTF-8 by now, whatever its declaration says: libxml2 would convert it once more. */
static struct lt_str without_declaration(struct lt_str text)
{
    struct lt_str s = lt_str_starts(text, LT_S("\xEF\xBB\xBF")) ? lt_str_from(text, 3) : text;
    s = lt_str_trim(s);
    size_t end = lt_str_starts(s, LT_S("<?xml")) ? lt_str_find(s, LT_S("?>")) : SIZE_MAX;
    return end == SIZE_MAX ? text : lt_str_from(s, end + 2);
}

enum lt_status lt_xml_open(struct lt_cx *cx, struct lt_str text, struct lt_xml **out)
{
    struct lt_xml *x = calloc(1, sizeof *x);
    *out = x;
    text = without_declaration(text);
    if (text.n > INT_MAX)
        return lt_fail(cx, LT_LIMIT, "larger than XML can be read");
    if (x) {
        x->clamped = LT_BUF((size_t)INT_MAX);
        x->mended = LT_BUF((size_t)INT_MAX);
        text = lt_clamp_xml(lt_xml_mend(text, &x->mended), &x->clamped);
    }
    if (x && !x->clamped.failed && !x->mended.failed)
        x->reader = xmlReaderForMemory(text.p, (int)text.n, NULL, "UTF-8",
                                       XML_PARSE_NONET | XML_PARSE_RECOVER | XML_PARSE_NOERROR |
                                           XML_PARSE_NOWARNING | XML_PARSE_NOCDATA);
    if (!x || !x->reader)
        return lt_fail(cx, LT_OOM, "out of memory");
    xmlTextReaderSetErrorHandler(x->reader, note_error, x);
    return LT_OK;
}

void lt_xml_close(struct lt_xml *x)
{
    if (!x)
        return;
    if (x->reader)
        xmlFreeTextReader(x->reader);
    lt_buf_close(&x->clamped);
    lt_buf_close(&x->mended);
    free(x);
}

enum lt_xml_event lt_xml_next(struct lt_xml *x)
{
    if (x->open_again) {
        x->open_again = false;
        return LT_XML_CLOSE;
    }
    while (!x->ended) {
        int more = xmlTextReaderRead(x->reader);
        if (more < 0 && !x->broken[0]) /* not every end of a document comes with a message */
            snprintf(x->broken, sizeof x->broken, "something in it is larger than XML can be read");
        if (more != 1 || xmlTextReaderDepth(x->reader) > MAX_NESTING)
            break;
        switch (xmlTextReaderNodeType(x->reader)) {
        case XML_READER_TYPE_ELEMENT:
            x->open_again = xmlTextReaderIsEmptyElement(x->reader) == 1;
            return LT_XML_OPEN;
        case XML_READER_TYPE_END_ELEMENT:
            return LT_XML_CLOSE;
        case XML_READER_TYPE_TEXT:
        case XML_READER_TYPE_CDATA:
        case XML_READER_TYPE_WHITESPACE:
        case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
        case XML_READER_TYPE_ENTITY_REFERENCE:
            return LT_XML_TEXT;
        default:
            break; /* comments, instructions, the DTD */
        }
    }
    x->ended = true;
    return LT_XML_END;
}

struct lt_str lt_xml_name(const struct lt_xml *x)
{
    return str_of(xmlTextReaderConstLocalName(x->reader));
}

struct lt_str lt_xml_prefix(const struct lt_xml *x)
{
    return str_of(xmlTextReaderConstPrefix(x->reader));
}

bool lt_xml_attr(struct lt_xml *x, const char *name, struct lt_buf *out)
{
    lt_buf_clear(out);
    xmlChar *value = xmlTextReaderGetAttribute(x->reader, (const xmlChar *)name);
    if (!value)
        return false;
    lt_buf_add(out, str_of(value));
    xmlFree(value);
    return !out->failed;
}

static void add_escaped(struct lt_buf *out, struct lt_str s)
{
    for (size_t i = 0; i < s.n; i++)
        switch (s.p[i]) {
        case '<':
            lt_buf_addz(out, "&lt;");
            break;
        case '>':
            lt_buf_addz(out, "&gt;");
            break;
        case '&':
            lt_buf_addz(out, "&amp;");
            break;
        case '"':
            lt_buf_addz(out, "&quot;");
            break;
        default:
            lt_buf_addc(out, s.p[i]);
        }
}

static void add_open_tag(struct lt_xml *x, struct lt_buf *out)
{
    lt_buf_addc(out, '<');
    lt_buf_add(out, lt_xml_name(x));
    for (int more = xmlTextReaderMoveToFirstAttribute(x->reader); more == 1;
         more = xmlTextReaderMoveToNextAttribute(x->reader)) {
        lt_buf_addc(out, ' ');
        lt_buf_add(out, str_of(xmlTextReaderConstName(x->reader)));
        lt_buf_addz(out, "=\"");
        add_escaped(out, str_of(xmlTextReaderConstValue(x->reader)));
        lt_buf_addc(out, '"');
    }
    xmlTextReaderMoveToElement(x->reader);
    lt_buf_addc(out, '>');
}

/* Text, or an entity that nobody expanded: one HTML knows, or nothing. */
static void add_text(struct lt_xml *x, bool markup, struct lt_buf *out)
{
    if (xmlTextReaderNodeType(x->reader) != XML_READER_TYPE_ENTITY_REFERENCE) {
        struct lt_str s = str_of(xmlTextReaderConstValue(x->reader));
        if (markup)
            add_escaped(out, s);
        else
            lt_buf_add(out, s);
        return;
    }
    char reference[40];
    struct lt_str name = lt_xml_name(x);
    int n = snprintf(reference, sizeof reference, "&" LT_FMT ";", LT_ARG(name));
    uint32_t c = n > 0 && (size_t)n < sizeof reference ? lt_entity((struct lt_str){reference, (size_t)n}) : 0;
    if (c)
        lt_utf8_add(out, c);
}

void lt_xml_text(struct lt_xml *x, struct lt_buf *out)
{
    add_text(x, false, out);
}

void lt_xml_content(struct lt_xml *x, bool markup, struct lt_buf *out)
{
    int depth = 0;
    lt_buf_clear(out);
    for (;;)
        switch (lt_xml_next(x)) {
        case LT_XML_OPEN:
            if (markup)
                add_open_tag(x, out);
            depth++;
            break;
        case LT_XML_CLOSE:
            if (depth-- == 0)
                return;
            if (markup)
                lt_buf_addf(out, "</" LT_FMT ">", LT_ARG(lt_xml_name(x)));
            break;
        case LT_XML_TEXT:
            add_text(x, markup, out);
            break;
        case LT_XML_END:
            return;
        }
}

void lt_xml_skip(struct lt_xml *x)
{
    int depth = 0;
    for (;;) {
        enum lt_xml_event event = lt_xml_next(x);
        if (event == LT_XML_END || (event == LT_XML_CLOSE && depth-- == 0))
            return;
        depth += event == LT_XML_OPEN;
    }
}

/* Bytes of the comment, instruction or document type that s begins with; 0: none; SIZE_MAX: it has no end. */
static size_t prolog_length(struct lt_str s)
{
    bool comment = lt_str_starts(s, LT_S("<!--"));
    if (!comment && !lt_str_starts(s, LT_S("<?")) && !lt_str_starts_nocase(s, LT_S("<!doctype")))
        return 0;
    size_t end = lt_str_find_char(s, '>'), subset = lt_str_find_char(s, '[');
    if (comment)
        end = lt_str_find(s, LT_S("-->"));
    else if (subset < end) /* a DTD inside the document type */
        end = lt_str_find(s, LT_S("]>"));
    return end == SIZE_MAX ? SIZE_MAX : end + lt_str_find_char(lt_str_from(s, end), '>') + 1;
}

/* The element's name at the start of s, without its prefix. */
static struct lt_str local_name(struct lt_str s)
{
    if (s.n < 2 || s.p[0] != '<')
        return (struct lt_str){0};
    size_t end = 1;
    while (end < s.n && !lt_is_space(s.p[end]) && s.p[end] != '>' && s.p[end] != '/')
        end++;
    struct lt_str name = lt_str_slice(s, 1, end - 1);
    size_t colon = lt_str_find_char(name, ':');
    return colon == SIZE_MAX ? name : lt_str_from(name, colon + 1);
}

bool lt_xml_root_is(struct lt_str s, const char *root)
{
    if (lt_str_starts(s, LT_S("\xEF\xBB\xBF")))
        s = lt_str_from(s, 3);
    s = lt_str_trim(s);
    for (size_t n; (n = prolog_length(s)) != 0; s = lt_str_trim(lt_str_from(s, n)))
        if (n == SIZE_MAX)
            return false;
    return lt_str_eqz(local_name(s), root);
}
