/* read/papers/docx.c - Word's documents (DOCX: ECMA-376, Office Open XML, part 1, section 17). Paragraphs
 * have the role their style gives them; foot- and endnotes become notes; what was deleted while changes were
 * tracked, comments, hidden text, field codes, headers and footers are not read. */
#include "read/boxes/boxes.h"
#include "read/boxes/bundle.h"
#include "read/papers/docx_papers.h"
#include "read/papers/papers.h"
#include "read/sniff.h"

#include <string.h>

enum { MAX_FIELDS = 32, FACT_BYTES = 64 * 1024 };

/* A field: its code, which is not read, then what the code made, which is. */
struct docx_field {
    bool result;
    struct lt_str link;
};

struct docx_walker {
    struct lt_docx d;
    struct lt_prose prose;
    struct lt_prose_look look;     /* of the paragraph */
    const struct lt_style *style;  /* of the paragraph */
    struct lt_prose_format format; /* of the run */
    struct lt_str link, anchor;
    struct docx_field fields[MAX_FIELDS];
    int n_fields, fields_beyond;
    const char *why; /* the part being read is left out */
    bool hidden;
    bool unfilled; /* the control being read shows what is to be written there */
    int marks;
};

static void walk(struct docx_walker *w);

/* ---- paragraphs ---- */

static void count_item(struct docx_walker *w, int instance, int level)
{
    struct lt_docx_list *list =
        w->d.lists && instance > 0 && instance < LT_DOCX_LISTS ? w->d.lists[instance] : NULL;
    level = level < 0 ? 0 : level >= LT_DOCX_LEVELS ? LT_DOCX_LEVELS - 1 : level;
    if (!list || list->none[level] || w->look.role == LT_ROLE_HEADING || w->look.role == LT_ROLE_TITLE)
        return;
    list->count[level]++;
    for (int i = level + 1; i < LT_DOCX_LEVELS; i++)
        list->count[i] = 0;
    w->look.role = LT_ROLE_ITEM;
    w->look.level = level + 1;
    w->look.ordinal = list->numbered[level] ? list->start[level] + list->count[level] - 1 : 0;
}

struct docx_own {
    int instance, level;
    bool centered;
};

static void paragraph_property(struct docx_walker *w, struct docx_own *own)
{
    struct lt_docx *d = &w->d;
    if (lt_docx_is(d, "w:pStyle")) {
        const struct lt_style *style = lt_styles_find(&d->styles, lt_docx_attr(d, "w:val"));
        w->style = style ? style : w->style;
        w->look = lt_styles_look(w->style);
    } else if (lt_docx_is(d, "w:outlineLvl") && w->look.role == LT_ROLE_PARAGRAPH) {
        int level = lt_docx_number(d, "w:val", LT_DOCX_LEVELS);
        if (level < LT_DOCX_LEVELS) {
            w->look.role = LT_ROLE_HEADING;
            w->look.level = level < 6 ? level + 1 : 6;
        }
    } else if (lt_docx_is(d, "w:numId")) {
        own->instance = lt_docx_number(d, "w:val", 0);
    } else if (lt_docx_is(d, "w:ilvl")) {
        own->level = lt_docx_number(d, "w:val", 0);
    } else if (lt_docx_is(d, "w:jc")) {
        own->centered = lt_str_eqz(lt_docx_attr(d, "w:val"), "center");
    }
}

/* Everything in w:pPr but the mark's own run properties. */
static void read_paragraph_properties(struct docx_walker *w)
{
    struct docx_own own = {.instance = -1, .level = -1};
    enum lt_xml_event event;
    int depth = 0;
    while ((event = lt_xml_next(w->d.x)) != LT_XML_END && (event != LT_XML_CLOSE || depth > 0)) {
        depth -= event == LT_XML_CLOSE;
        if (event != LT_XML_OPEN)
            continue;
        if (lt_docx_is(&w->d, "w:rPr") || lt_docx_is(&w->d, "w:sectPr") || lt_docx_is(&w->d, "w:pPrChange")) {
            lt_xml_skip(w->d.x);
            continue;
        }
        depth++;
        paragraph_property(w, &own);
    }
    uint64_t styled = 0;
    if (own.instance < 0 && w->style && lt_str_uint(w->style->list, LT_DOCX_LISTS, &styled))
        own.instance = (int)styled;
    if (own.level < 0 && w->style)
        own.level = w->style->list_level;
    count_item(w, own.instance, own.level);
    w->look.prominent = w->look.prominent || own.centered;
    if (w->look.role == LT_ROLE_CODE)
        lt_prose_verbatim(&w->prose);
}

/* A paragraph in a paragraph (a text box) leaves the outer one as it was. */
static void read_paragraph(struct docx_walker *w)
{
    struct lt_prose_look look = w->look;
    struct lt_prose_format format = w->format;
    const struct lt_style *style = w->style;
    bool hidden = w->hidden;
    w->style = lt_styles_find(&w->d.styles, w->d.plain);
    w->look = lt_styles_look(w->style);
    w->format = (struct lt_prose_format){0};
    w->hidden = false;
    lt_prose_begin(&w->prose, false);
    walk(w);
    w->look.why = w->why ? w->why : w->look.why;
    lt_prose_end(&w->prose, &w->look);
    w->look = look;
    w->style = style;
    w->format = format;
    w->hidden = hidden;
}

/* ---- runs ---- */

static void apply_style(struct docx_walker *w, const struct lt_style *s)
{
    if (!s)
        return;
    w->format.strong = s->strong == LT_STYLES_UNSAID ? w->format.strong : s->strong;
    w->format.emphasis = s->emphasis == LT_STYLES_UNSAID ? w->format.emphasis : s->emphasis;
    w->format.raised = s->raised == LT_STYLES_UNSAID ? w->format.raised : s->raised;
    w->format.lowered = s->lowered == LT_STYLES_UNSAID ? w->format.lowered : s->lowered;
    w->hidden = s->hidden == LT_STYLES_UNSAID ? w->hidden : s->hidden;
    w->format.code = w->format.code || (s->row && lt_styles_look(s).role == LT_ROLE_CODE);
}

static void run_property(struct docx_walker *w)
{
    struct lt_docx *d = &w->d;
    if (lt_docx_is(d, "w:rStyle")) {
        apply_style(w, lt_styles_find(&d->styles, lt_docx_attr(d, "w:val")));
    } else if (lt_docx_is(d, "w:b")) {
        w->format.strong = lt_docx_on(d);
    } else if (lt_docx_is(d, "w:i")) {
        w->format.emphasis = lt_docx_on(d);
    } else if (lt_docx_is(d, "w:vanish") || lt_docx_is(d, "w:webHidden")) {
        w->hidden = lt_docx_on(d);
    } else if (lt_docx_is(d, "w:vertAlign")) {
        struct lt_str value = lt_docx_attr(d, "w:val");
        w->format.raised = lt_str_eqz(value, "superscript");
        w->format.lowered = lt_str_eqz(value, "subscript");
    } else if (lt_docx_is(d, "w:lang")) {
        struct lt_str lang = lt_docx_attr(d, "w:val");
        if (lang.n && !lt_str_eq(lang, d->facts.lang))
            w->format.lang = lt_docx_keep(d, lang);
    } else if (lt_docx_is(d, "w:sz")) {
        w->look.prominent = w->look.prominent || lt_docx_number(d, "w:val", 0) >= 32;
    }
}

static void read_run_properties(struct docx_walker *w)
{
    enum lt_xml_event event;
    while ((event = lt_xml_next(w->d.x)) != LT_XML_END && event != LT_XML_CLOSE)
        if (event == LT_XML_OPEN) {
            if (!lt_docx_is(&w->d, "w:rPrChange"))
                run_property(w);
            lt_xml_skip(w->d.x);
        }
}

/* In a paragraph whose style is bold, bold says nothing. */
static void read_run(struct docx_walker *w)
{
    struct lt_prose_format format = w->format;
    bool hidden = w->hidden;
    w->format = (struct lt_prose_format){.link = w->link};
    if (w->n_fields && w->fields[w->n_fields - 1].link.n)
        w->format.link = w->fields[w->n_fields - 1].link;
    walk(w);
    w->format = format;
    w->hidden = hidden;
}

/* Between the beginning of a field and its result stands its code. */
static bool in_code_of_field(const struct docx_walker *w)
{
    for (int i = 0; i < w->n_fields; i++)
        if (!w->fields[i].result)
            return true;
    return false;
}

static void add_text(struct docx_walker *w, struct lt_str text)
{
    struct lt_prose_format format = w->format;
    if (w->style && w->style->strong > 0)
        format.strong = false;
    if (w->style && w->style->emphasis > 0)
        format.emphasis = false;
    if (!w->hidden && !in_code_of_field(w))
        lt_prose_text(&w->prose, text, &format);
}

static void read_text(struct docx_walker *w)
{
    lt_xml_content(w->d.x, false, &w->d.text);
    if (lt_buf_check(w->d.cx, &w->d.text, "a run of text"))
        return;
    add_text(w, lt_buf_str(&w->d.text));
}

static void read_space(struct docx_walker *w)
{
    add_text(w, LT_S(" "));
    lt_xml_skip(w->d.x);
}

static void read_hyphen(struct docx_walker *w)
{
    add_text(w, LT_S("\xE2\x80\x91"));
    lt_xml_skip(w->d.x);
}

static void read_break(struct docx_walker *w)
{
    struct lt_str type = lt_docx_attr(&w->d, "w:type");
    bool line = !lt_str_eqz(type, "page") && !lt_str_eqz(type, "column");
    if (line && !in_code_of_field(w))
        lt_prose_break(&w->prose);
    lt_xml_skip(w->d.x);
}

/* "HYPERLINK "https://…"" names where the result leads. */
static void read_field_code(struct docx_walker *w)
{
    lt_xml_content(w->d.x, false, &w->d.text);
    struct lt_str code = lt_str_trim(lt_buf_str(&w->d.text));
    if (!w->n_fields || !lt_str_starts_nocase(code, LT_S("HYPERLINK \"")))
        return;
    struct lt_str url = lt_str_from(code, 11);
    size_t end = lt_str_find_char(url, '"');
    if (end != SIZE_MAX)
        w->fields[w->n_fields - 1].link = lt_docx_keep(&w->d, lt_str_slice(url, 0, end));
}

static void read_field_mark(struct docx_walker *w)
{
    struct lt_str type = lt_docx_attr(&w->d, "w:fldCharType");
    bool begin = lt_str_eqz(type, "begin"), end = lt_str_eqz(type, "end");
    if (begin && w->n_fields < MAX_FIELDS)
        w->fields[w->n_fields++] = (struct docx_field){0};
    else if (begin)
        w->fields_beyond++;
    else if (end && w->fields_beyond)
        w->fields_beyond--;
    else if (end)
        w->n_fields -= w->n_fields > 0;
    else if (w->n_fields && !w->fields_beyond)
        w->fields[w->n_fields - 1].result = true;
    lt_xml_skip(w->d.x);
}

static void read_link(struct docx_walker *w)
{
    struct lt_str outer = w->link;
    struct lt_str target = lt_docx_target(&w->d, lt_docx_attr(&w->d, "r:id"));
    w->link = target.n ? target : outer;
    walk(w);
    w->link = outer;
}

/* ---- notes ---- */

static struct lt_str note_id(struct docx_walker *w, const char *kind)
{
    struct lt_str id = lt_docx_attr(&w->d, "w:id");
    struct lt_str kept = lt_arena_printf(w->d.arena, "%s-" LT_FMT, kind, LT_ARG(id));
    if (!kept.p)
        lt_fail(w->d.cx, LT_OOM, "no memory for notes");
    return kept;
}

static void read_mark(struct docx_walker *w)
{
    char mark[16];
    struct lt_str id = note_id(w, lt_docx_is(&w->d, "w:footnoteReference") ? "footnote" : "endnote");
    int n = 0;
    for (int number = ++w->marks; number; number /= 10)
        mark[n++] = (char)('0' + number % 10);
    for (int i = 0; i < n / 2; i++) {
        char c = mark[i];
        mark[i] = mark[n - 1 - i];
        mark[n - 1 - i] = c;
    }
    if (!w->hidden)
        lt_prose_mark(&w->prose, id, (struct lt_str){mark, (size_t)n});
    lt_xml_skip(w->d.x);
}

/* Those that only separate notes from the text have a type. */
static void read_note(struct docx_walker *w)
{
    struct lt_str type = lt_docx_attr(&w->d, "w:type");
    if (type.n && !lt_str_eqz(type, "normal")) {
        lt_xml_skip(w->d.x);
        return;
    }
    lt_prose_note(&w->prose, note_id(w, lt_docx_is(&w->d, "w:footnote") ? "footnote" : "endnote"));
    walk(w);
    lt_prose_note_end(&w->prose);
}

/* ---- tables, boxes, pictures ---- */

static void read_table(struct docx_walker *w)
{
    lt_prose_table(&w->prose);
    walk(w);
    lt_prose_table_end(&w->prose);
}

static void read_row(struct docx_walker *w)
{
    lt_prose_row(&w->prose);
    walk(w);
}

static void read_header_row(struct docx_walker *w)
{
    if (lt_docx_on(&w->d))
        lt_prose_header(&w->prose);
    lt_xml_skip(w->d.x);
}

static void read_cell(struct docx_walker *w)
{
    lt_prose_cell(&w->prose);
    walk(w);
}

static void read_span(struct docx_walker *w)
{
    int columns = lt_docx_number(&w->d, "w:val", 1);
    lt_prose_span(&w->prose, columns > 0 ? (unsigned)columns : 1);
    lt_xml_skip(w->d.x);
}

/* What a picture shows, in the words of its author. */
static void read_picture(struct docx_walker *w)
{
    struct lt_str words = lt_str_trim(lt_docx_attr(&w->d, "descr"));
    bool file = lt_str_find(words, LT_S("://")) != SIZE_MAX || words.n < 3;
    if (!file) {
        lt_prose_begin(&w->prose, false);
        lt_prose_text(&w->prose, words, NULL);
        lt_prose_end(&w->prose, &(struct lt_prose_look){.role = LT_ROLE_ALT, .why = w->why});
    }
    lt_xml_skip(w->d.x);
}

/* A gallery's part: a table of contents, a bibliography. */
static void read_gallery(struct docx_walker *w)
{
    struct lt_str gallery = lt_docx_attr(&w->d, "w:val");
    if (lt_str_eqz(gallery, "Table of Contents"))
        w->why = "front matter: the table of contents";
    else if (lt_str_eqz(gallery, "Cover Pages"))
        w->why = NULL;
    lt_xml_skip(w->d.x);
}

static void read_part(struct docx_walker *w)
{
    const char *outer = w->why;
    bool unfilled = w->unfilled;
    w->unfilled = false;
    walk(w);
    w->why = outer;
    w->unfilled = unfilled;
}

/* "Click or tap here to enter text." */
static void note_unfilled(struct docx_walker *w)
{
    struct lt_str value = lt_docx_attr(&w->d, "w:val");
    w->unfilled = !lt_str_eqz(value, "0") && !lt_str_eqz(value, "false") && !lt_str_eqz(value, "off");
    lt_xml_skip(w->d.x);
}

static void read_control(struct docx_walker *w)
{
    if (w->unfilled)
        lt_xml_skip(w->d.x);
    else
        walk(w);
}

static void skip(struct docx_walker *w)
{
    lt_xml_skip(w->d.x);
}

static const struct {
    const char *element;
    void (*read)(struct docx_walker *w);
} elements[] = {
    {"w:p", read_paragraph},
    {"w:pPr", read_paragraph_properties},
    {"w:r", read_run},
    {"w:rPr", read_run_properties},
    {"w:t", read_text},
    {"w:tab", read_space},
    {"w:ptab", read_space},
    {"w:noBreakHyphen", read_hyphen},
    {"w:br", read_break},
    {"w:cr", read_break},
    {"w:hyperlink", read_link},
    {"w:instrText", read_field_code},
    {"w:fldChar", read_field_mark},
    {"w:footnoteReference", read_mark},
    {"w:endnoteReference", read_mark},
    {"w:footnote", read_note},
    {"w:endnote", read_note},
    {"w:tbl", read_table},
    {"w:tr", read_row},
    {"w:tblHeader", read_header_row},
    {"w:tc", read_cell},
    {"w:gridSpan", read_span},
    {"wp:docPr", read_picture},
    {"m:t", read_text},
    {"w:sdt", read_part},
    {"w:docPartGallery", read_gallery},
    {"w:showingPlcHdr", note_unfilled},
    {"w:sdtContent", read_control},
    {"w:del", skip},
    {"w:moveFrom", skip},
    {"w:delText", skip},
    {"w:delInstrText", skip},
    {"w:rt", skip},
    {"w:sectPr", skip},
    {"w:comment", skip},
    {"mc:Fallback", skip},
    {"pic:pic", skip},
};

/* The children of the element that is open, to its end. Those that no row names are walked into. */
static void walk(struct docx_walker *w)
{
    enum lt_xml_event event;
    while (!w->d.cx->code && (event = lt_xml_next(w->d.x)) != LT_XML_END && event != LT_XML_CLOSE) {
        if (event != LT_XML_OPEN)
            continue;
        size_t i = 0;
        while (i < LT_COUNT(elements) && !lt_docx_is(&w->d, elements[i].element))
            i++;
        if (i < LT_COUNT(elements))
            elements[i].read(w);
        else
            walk(w);
    }
}

static void each_of_document(struct lt_docx *d, void *user)
{
    (void)d;
    walk(user);
}

/* ---- the package ---- */

static bool is_wanted(struct lt_str name)
{
    return lt_str_ends(name, LT_S(".xml")) || lt_str_ends(name, LT_S(".rels"));
}

static void read_parts(struct docx_walker *w, const struct lt_bundle *files)
{
    const struct {
        const char *name;
        void (*papers)(struct lt_docx *d, struct lt_str part); /* NULL: text */
    } parts[] = {
        {"word/styles.xml", lt_docx_styles},  {"word/numbering.xml", lt_docx_numbering},
        {"docProps/core.xml", lt_docx_facts}, {"word/_rels/document.xml.rels", lt_docx_links},
        {"word/document.xml", NULL},          {"word/footnotes.xml", NULL},
        {"word/endnotes.xml", NULL},
    };
    for (size_t i = 0; i < LT_COUNT(parts) && !w->d.cx->code; i++) {
        const struct lt_file *f = lt_bundle_find(files, lt_str_of(parts[i].name));
        if (f && parts[i].papers)
            parts[i].papers(&w->d, f->bytes);
        else if (f)
            lt_docx_each(&w->d, f->bytes, each_of_document, w);
    }
}

static enum lt_status read_package(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *archive,
                                   struct lt_bundle *files, struct lt_doc *doc)
{
    struct docx_walker w = {
        .d = {.cx = cx, .arena = files->arena, .attr = LT_BUF(FACT_BYTES), .text = LT_BUF(r->max_bytes)}};
    w.d.styles.arena = files->arena;
    lt_prose_start(&w.prose, cx, doc);
    enum lt_status st = lt_bundle_unpack(cx, r, archive, is_wanted, files);
    if (!st && !lt_bundle_find(files, LT_S("word/document.xml")))
        st = lt_fail(cx, LT_FORMAT, LT_FMT ": no text of a word processor in it", LT_ARG(archive->name));
    if (!st)
        read_parts(&w, files);
    if (!st)
        st = cx->code ? cx->code : lt_prose_finish(&w.prose, &w.d.facts);
    lt_prose_close(&w.prose);
    lt_buf_close(&w.d.attr);
    lt_buf_close(&w.d.text);
    return st;
}

static enum lt_status read_docx(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                                struct lt_str bytes)
{
    struct lt_arena arena = LT_ARENA(LT_BUNDLE_MAX_BYTES);
    struct lt_bundle files = {.arena = &arena};
    struct lt_source archive = *source;
    struct lt_doc doc;
    archive.bytes = bytes;
    lt_doc_init(&doc);
    doc.name = source->name;
    enum lt_status st = read_package(cx, r, &archive, &files, &doc);
    lt_arena_close(&arena); /* what comes next may take hours */
    if (!st)
        st = lt_reading_deliver(cx, r, source, &doc);
    lt_doc_close(&doc);
    return st;
}

const struct lt_reader lt_reader_docx = {
    .suffixes = "docx docm dotx",
    .media = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    .sniff = lt_sniff_docx,
    .read = read_docx,
    .from_path = true,
};
