/* read/papers/odt.c - OpenDocument texts (OpenDocument 1.3, part 3), in a package or as one flat XML file.
 * Paragraphs have the role their style gives them, notes become notes; what was deleted while changes were
 * tracked, comments, tables of contents, headers and footers are not read. */
#include "read/papers/odt_papers.h"

#include "read/boxes/bundle.h"
#include "read/charset.h"
#include "read/papers/papers.h"
#include "read/sniff.h"

enum { MAX_DEPTH = LT_ODT_LEVELS, FACT_BYTES = 64 * 1024 };

struct odt_walker {
    struct lt_odt o;
    struct lt_prose prose;
    struct lt_prose_format format;
    const struct lt_style *style; /* of the paragraph */
    struct odt_open_list {
        struct lt_odt_list *style;
        int count; /* items so far */
    } lists[MAX_DEPTH];
    int n_lists, lists_beyond;
    bool item_due;      /* the next paragraph is the first of an item */
    bool apart;         /* styles have a file of their own, and it is being read */
    bool hidden, heads; /* heads: the rows being read are a table's header */
    const char *why;    /* the part being read is left out */
};

static void walk(struct odt_walker *w);

/* ---- text ---- */

static void add_text(struct odt_walker *w, struct lt_str text)
{
    struct lt_prose_format format = w->format;
    if (w->style && w->style->strong > 0) /* in a paragraph that is bold as a whole, bold says nothing */
        format.strong = false;
    if (w->style && w->style->emphasis > 0)
        format.emphasis = false;
    if (!w->hidden)
        lt_prose_text(&w->prose, text, &format);
}

static void apply_style(struct odt_walker *w, const struct lt_style *s)
{
    if (!s)
        return;
    w->format.strong = s->strong == LT_STYLES_UNSAID ? w->format.strong : s->strong;
    w->format.emphasis = s->emphasis == LT_STYLES_UNSAID ? w->format.emphasis : s->emphasis;
    w->format.raised = s->raised == LT_STYLES_UNSAID ? w->format.raised : s->raised;
    w->format.lowered = s->lowered == LT_STYLES_UNSAID ? w->format.lowered : s->lowered;
    w->hidden = s->hidden == LT_STYLES_UNSAID ? w->hidden : s->hidden;
    w->format.lang = s->lang.n && !lt_str_eq(s->lang, w->o.facts.lang) ? s->lang : w->format.lang;
    struct lt_prose_look look = lt_styles_look(s);
    w->format.code = w->format.code || (s->row && look.role == LT_ROLE_CODE);
}

static void read_span(struct odt_walker *w)
{
    struct lt_prose_format format = w->format;
    bool hidden = w->hidden;
    apply_style(w, lt_odt_style(&w->o, 't', lt_odt_attr(&w->o, "text:style-name")));
    walk(w);
    w->format = format;
    w->hidden = hidden;
}

static void read_link(struct odt_walker *w)
{
    struct lt_prose_format format = w->format;
    struct lt_str url = lt_odt_attr(&w->o, "xlink:href");
    if (url.n && url.p[0] != '#')
        w->format.link = lt_odt_keep(&w->o, url);
    walk(w);
    w->format = format;
}

/* Program text is made of such spaces; elsewhere one is as good as many. */
static void read_spaces(struct odt_walker *w)
{
    uint64_t n = 1;
    (void)lt_str_uint(lt_odt_attr(&w->o, "text:c"), 200, &n);
    for (uint64_t i = 0; i < n; i++)
        add_text(w, LT_S(" "));
    lt_xml_skip(w->o.x);
}

static void read_tab(struct odt_walker *w)
{
    add_text(w, LT_S("\t"));
    lt_xml_skip(w->o.x);
}

static void read_break(struct odt_walker *w)
{
    lt_prose_break(&w->prose);
    lt_xml_skip(w->o.x);
}

/* ---- paragraphs ---- */

static void look_as_item(struct odt_walker *w, struct lt_prose_look *look)
{
    struct odt_open_list *list = w->n_lists ? &w->lists[w->n_lists - 1] : NULL;
    bool due = w->item_due;
    w->item_due = false;
    if (!list || !due || w->prose.notes_open)
        return;
    list->count++;
    if (look->role != LT_ROLE_PARAGRAPH)
        return;
    bool numbered = list->style && list->style->numbered[w->n_lists - 1];
    look->role = LT_ROLE_ITEM;
    look->level = w->n_lists;
    look->ordinal = numbered ? list->style->start[w->n_lists - 1] + list->count - 1 : 0;
}

static struct lt_prose_look look_of(struct odt_walker *w)
{
    struct lt_prose_look look =
        w->style ? lt_styles_look(w->style) : lt_styles_look_named(lt_odt_attr(&w->o, "text:style-name"));
    uint64_t level = 1;
    if (lt_odt_is(&w->o, "text:h") && look.role != LT_ROLE_TITLE && look.role != LT_ROLE_SUBTITLE &&
        !look.why) {
        (void)lt_str_uint(lt_odt_attr(&w->o, "text:outline-level"), 10, &level);
        look.role = LT_ROLE_HEADING;
        look.level = level > 6 ? 6 : level ? (int)level : 1;
    }
    look_as_item(w, &look);
    if (w->style && w->style->lang.n && !lt_str_eq(w->style->lang, w->o.facts.lang))
        look.lang = w->style->lang;
    look.why = w->why ? w->why : look.why;
    return look;
}

/* A paragraph in a paragraph (a text box, a note) leaves the outer one as it was. */
static void read_paragraph(struct odt_walker *w)
{
    struct lt_prose_format format = w->format;
    const struct lt_style *style = w->style;
    bool hidden = w->hidden;
    w->format = (struct lt_prose_format){0};
    w->style = lt_odt_style(&w->o, 'p', lt_odt_attr(&w->o, "text:style-name"));
    w->hidden = w->style && w->style->hidden > 0;
    struct lt_prose_look look = look_of(w);
    lt_prose_begin(&w->prose, look.role == LT_ROLE_CODE);
    walk(w);
    lt_prose_end(&w->prose, &look);
    w->format = format;
    w->style = style;
    w->hidden = hidden;
}

static void read_list(struct odt_walker *w)
{
    if (w->n_lists == MAX_DEPTH) {
        w->lists_beyond++;
        walk(w);
        w->lists_beyond--;
        return;
    }
    struct lt_odt_list *style = lt_odt_list(&w->o, lt_odt_attr(&w->o, "text:style-name"));
    bool goes_on = lt_odt_attr(&w->o, "text:continue-list").n ||
                   lt_str_eqz(lt_odt_attr(&w->o, "text:continue-numbering"), "true");
    struct odt_open_list *list = &w->lists[w->n_lists];
    *list = (struct odt_open_list){.style = style ? style : w->n_lists ? list[-1].style : NULL};
    list->count = goes_on && list->style ? list->style->last[w->n_lists] : 0;
    w->n_lists++;
    walk(w);
    w->n_lists--;
    if (list->style)
        list->style->last[w->n_lists] = list->count;
    w->item_due = false;
}

static void read_item(struct odt_walker *w)
{
    uint64_t start = 0;
    struct odt_open_list *list = w->n_lists ? &w->lists[w->n_lists - 1] : NULL;
    if (list && list->style && lt_str_uint(lt_odt_attr(&w->o, "text:start-value"), 1000 * 1000, &start))
        list->count = (int)start - list->style->start[w->n_lists - 1];
    w->item_due = true;
    walk(w);
    w->item_due = false;
}

/* ---- notes ---- */

/* <text:note><text:note-citation>1</text:note-citation><text:note-body>…; the mark is known before its body
 * is. */
static void read_note(struct odt_walker *w)
{
    struct lt_str id = lt_odt_keep(&w->o, lt_odt_attr(&w->o, "text:id"));
    int lists = w->n_lists;
    bool due = w->item_due;
    enum lt_xml_event event;
    w->n_lists = 0;
    while (!w->o.cx->code && (event = lt_xml_next(w->o.x)) != LT_XML_END && event != LT_XML_CLOSE) {
        if (event != LT_XML_OPEN)
            continue;
        if (lt_odt_is(&w->o, "text:note-citation")) {
            lt_xml_content(w->o.x, false, &w->o.text);
            if (!w->hidden)
                lt_prose_mark(&w->prose, id, lt_buf_str(&w->o.text));
            continue;
        }
        lt_prose_note(&w->prose, id);
        walk(w);
        lt_prose_note_end(&w->prose);
    }
    w->n_lists = lists;
    w->item_due = due;
}

/* ---- tables, pictures, parts ---- */

static void read_table(struct odt_walker *w)
{
    lt_prose_table(&w->prose);
    walk(w);
    lt_prose_table_end(&w->prose);
}

static void read_row(struct odt_walker *w)
{
    lt_prose_row(&w->prose);
    if (w->heads)
        lt_prose_header(&w->prose);
    walk(w);
}

static void read_header_rows(struct odt_walker *w)
{
    bool outer = w->heads;
    w->heads = true;
    walk(w);
    w->heads = outer;
}

static void read_cell(struct odt_walker *w)
{
    uint64_t columns = 1;
    if (!lt_str_uint(lt_odt_attr(&w->o, "table:number-columns-repeated"), 100, &columns))
        columns = 1;
    lt_prose_cell(&w->prose);
    walk(w);
    for (uint64_t i = 1; i < columns; i++)
        lt_prose_cell(&w->prose);
}

/* What a picture shows, in the words of its author. */
static void read_description(struct odt_walker *w)
{
    lt_xml_content(w->o.x, false, &w->o.text);
    struct lt_str words = lt_str_trim(lt_buf_str(&w->o.text));
    if (words.n < 3 || lt_str_find(words, LT_S("://")) != SIZE_MAX)
        return;
    lt_prose_begin(&w->prose, false);
    lt_prose_text(&w->prose, words, NULL);
    lt_prose_end(&w->prose, &(struct lt_prose_look){.role = LT_ROLE_ALT, .why = w->why});
}

static void read_contents(struct odt_walker *w)
{
    const char *outer = w->why;
    w->why = lt_odt_is(&w->o, "text:table-of-content") ? "front matter: the table of contents"
             : lt_odt_is(&w->o, "text:illustration-index") || lt_odt_is(&w->o, "text:table-index")
                 ? "front matter: the list of illustrations"
                 : "back matter: the index";
    walk(w);
    w->why = outer;
}

static void skip(struct odt_walker *w)
{
    lt_xml_skip(w->o.x);
}

/* The automatic styles in the file of styles are those of headers and footers; a text's own have the same
 * names. */
static void read_styles(struct odt_walker *w)
{
    int depth = 0;
    if (w->apart && lt_odt_is(&w->o, "office:automatic-styles")) {
        lt_xml_skip(w->o.x);
        return;
    }
    enum lt_xml_event event;
    while (!w->o.cx->code && (event = lt_xml_next(w->o.x)) != LT_XML_END &&
           (event != LT_XML_CLOSE || depth > 0)) {
        if (event == LT_XML_OPEN)
            lt_odt_style_element(&w->o);
        depth += event == LT_XML_OPEN ? 1 : event == LT_XML_CLOSE ? -1 : 0;
    }
}

static void read_facts(struct odt_walker *w)
{
    enum lt_xml_event event;
    while (!w->o.cx->code && (event = lt_xml_next(w->o.x)) != LT_XML_END && event != LT_XML_CLOSE)
        if (event == LT_XML_OPEN)
            lt_odt_fact_element(&w->o);
}

static void read_body(struct odt_walker *w)
{
    lt_odt_sort_lists(&w->o);
    walk(w);
}

static const struct {
    const char *element;
    void (*read)(struct odt_walker *w);
} elements[] = {
    {"text:p", read_paragraph},
    {"text:h", read_paragraph},
    {"text:span", read_span},
    {"text:a", read_link},
    {"text:s", read_spaces},
    {"text:tab", read_tab},
    {"text:line-break", read_break},
    {"text:list", read_list},
    {"text:list-item", read_item},
    {"text:note", read_note},
    {"table:table", read_table},
    {"table:table-header-rows", read_header_rows},
    {"table:table-row", read_row},
    {"table:table-cell", read_cell},
    {"table:covered-table-cell", read_cell},
    {"svg:desc", read_description},
    {"svg:title", skip},
    {"text:table-of-content", read_contents},
    {"text:illustration-index", read_contents},
    {"text:table-index", read_contents},
    {"text:alphabetical-index", read_contents},
    {"text:tracked-changes", skip},
    {"text:ruby-text", skip},
    {"text:page-number", skip},
    {"text:page-count", skip},
    {"text:sequence-decls", skip},
    {"text:variable-decls", skip},
    {"text:user-field-decls", skip},
    {"office:annotation", skip},
    {"office:forms", skip},
    {"office:settings", skip},
    {"office:scripts", skip},
    {"office:master-styles", skip},
    {"office:font-face-decls", skip},
    {"draw:object", skip},
    {"office:binary-data", skip},
    {"office:styles", read_styles},
    {"office:automatic-styles", read_styles},
    {"office:meta", read_facts},
    {"office:body", read_body},
};

/* The children of the element that is open, to its end. Those that no row names are walked into. */
static void walk(struct odt_walker *w)
{
    enum lt_xml_event event;
    while (!w->o.cx->code && (event = lt_xml_next(w->o.x)) != LT_XML_END && event != LT_XML_CLOSE) {
        if (event == LT_XML_TEXT) {
            lt_buf_clear(&w->o.text);
            lt_xml_text(w->o.x, &w->o.text);
            add_text(w, lt_buf_str(&w->o.text));
            continue;
        }
        size_t i = 0;
        while (i < LT_COUNT(elements) && !lt_odt_is(&w->o, elements[i].element))
            i++;
        if (i < LT_COUNT(elements))
            elements[i].read(w);
        else
            walk(w);
    }
}

/* ---- the package ---- */

static void read_file(struct odt_walker *w, struct lt_str bytes)
{
    struct lt_buf converted = LT_BUF(LT_DOC_MAX_BYTES);
    struct lt_str text;
    enum lt_status st =
        lt_charset_clean(w->o.cx, bytes, (struct lt_str){0}, LT_MARKUP_XML, &converted, &text);
    if (!st)
        st = lt_xml_open(w->o.cx, text, &w->o.x);
    if (!st)
        walk(w);
    lt_xml_close(w->o.x);
    w->o.x = NULL;
    lt_buf_close(&converted);
}

static bool is_wanted(struct lt_str name)
{
    return lt_str_eqz(name, "content.xml") || lt_str_eqz(name, "styles.xml") ||
           lt_str_eqz(name, "meta.xml") || lt_str_eqz(name, "META-INF/manifest.xml");
}

static enum lt_status read_package(struct odt_walker *w, struct lt_reading *r,
                                   const struct lt_source *archive, struct lt_bundle *files)
{
    static const struct lt_str parts[] = {LT_S_INIT("meta.xml"), LT_S_INIT("styles.xml"),
                                          LT_S_INIT("content.xml")};
    struct lt_cx *cx = w->o.cx;
    enum lt_status st = lt_bundle_unpack(cx, r, archive, is_wanted, files);
    const struct lt_file *manifest = lt_bundle_find(files, LT_S("META-INF/manifest.xml"));
    if (!st && manifest && lt_str_find(manifest->bytes, LT_S("encryption-data")) != SIZE_MAX)
        st = lt_fail(cx, LT_FORMAT, LT_FMT ": it is encrypted", LT_ARG(archive->name));
    if (!st && !lt_bundle_find(files, parts[2]))
        st = lt_fail(cx, LT_FORMAT, LT_FMT ": no text of a word processor in it", LT_ARG(archive->name));
    for (size_t i = 0; i < LT_COUNT(parts) && !st; i++) {
        const struct lt_file *f = lt_bundle_find(files, parts[i]);
        w->apart = i == 1;
        if (f)
            read_file(w, f->bytes);
        st = cx->code;
    }
    return st;
}

static enum lt_status fill(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *archive, bool flat,
                           struct lt_doc *doc)
{
    struct lt_arena arena = LT_ARENA(LT_BUNDLE_MAX_BYTES);
    struct lt_bundle files = {.arena = &arena};
    struct odt_walker w = {
        .o = {.cx = cx, .arena = &arena, .attr = LT_BUF(FACT_BYTES), .text = LT_BUF(r->max_bytes)}};
    w.o.styles.arena = &arena;
    lt_prose_start(&w.prose, cx, doc);
    enum lt_status st = LT_OK;
    if (flat)
        read_file(&w, archive->bytes);
    else
        st = read_package(&w, r, archive, &files);
    st = st ? st : cx->code;
    if (!st)
        st = lt_prose_finish(&w.prose, &w.o.facts);
    lt_prose_close(&w.prose);
    lt_buf_close(&w.o.attr);
    lt_buf_close(&w.o.text);
    lt_arena_close(&arena);
    return st;
}

static enum lt_status read_odt(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                               struct lt_str bytes)
{
    struct lt_source archive = *source;
    struct lt_doc doc;
    archive.bytes = bytes;
    lt_doc_init(&doc);
    doc.name = source->name;
    enum lt_status st =
        fill(cx, r, &archive, lt_xml_root_is(lt_str_slice(bytes, 0, LT_SNIFF_BYTES), "document"), &doc);
    if (!st)
        st = lt_reading_deliver(cx, r, source, &doc);
    lt_doc_close(&doc);
    return st;
}

static int sniff_odt(struct lt_str head)
{
    bool flat = lt_xml_root_is(head, "document") &&
                lt_str_find(head, LT_S("urn:oasis:names:tc:opendocument:xmlns:office")) != SIZE_MAX;
    return flat ? 95 : lt_sniff_odt(head);
}

const struct lt_reader lt_reader_odt = {
    .suffixes = "odt ott fodt",
    .media = "application/vnd.oasis.opendocument.text application/vnd.oasis.opendocument.text-flat-xml",
    .sniff = sniff_odt,
    .read = read_odt,
};
