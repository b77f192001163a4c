/* read/papers/fb2.c - FictionBook 2 (schema 2.2): a book in one XML file, in any encoding. Sections become
 * chapters, the bodies of notes and comments become notes; the cover is the picture the title page names. The
 * annotation is about the book and not of it: it is the description. */
#include "base/utf8.h"
#include "read/boxes/xml.h"
#include "read/charset.h"
#include "read/papers/papers.h"
#include "read/papers/prose.h"

enum { MAX_ARENA = 64 << 20, FACT_BYTES = 64 * 1024, MAX_PICTURE_BYTES = 16 << 20, MAX_AUTHORS = 20 };

struct fb2_walker {
    struct lt_cx *cx;
    struct lt_arena *arena;
    struct lt_xml *x;
    struct lt_buf attr, text;
    struct lt_prose prose;
    struct lt_prose_format format;
    struct lt_prose_facts facts;
    struct lt_str picture_id; /* of the cover */
    bool want_picture;
    int sections, titles, quotes; /* that are open */
    bool notes;                   /* the body being read holds them */
    size_t authors;
    enum lt_role role; /* of paragraphs */
    int level;
};

static void walk(struct fb2_walker *w);

static struct lt_str attr_of(struct fb2_walker *w, const char *name)
{
    return lt_xml_attr(w->x, name, &w->attr) ? lt_buf_str(&w->attr) : (struct lt_str){0};
}

/* Links come as l:href, xlink:href or with whatever prefix the file binds. */
static struct lt_str href_of(struct fb2_walker *w)
{
    static const char *const names[] = {"l:href", "xlink:href", "href"};
    struct lt_str found = {0};
    for (size_t i = 0; i < LT_COUNT(names) && !found.n; i++)
        found = attr_of(w, names[i]);
    return found;
}

static struct lt_str keep(struct fb2_walker *w, struct lt_str s)
{
    struct lt_str kept = lt_arena_dup(w->arena, s);
    if (s.n && !kept.p)
        lt_fail(w->cx, LT_OOM, "no memory for a book's papers");
    return kept;
}

static struct lt_str content(struct fb2_walker *w)
{
    lt_xml_content(w->x, false, &w->text);
    return lt_str_trim(lt_buf_str(&w->text));
}

/* ---- what is known about the book ---- */

/* The nickname only where there is no name. */
static void add_author(struct fb2_walker *w, const struct lt_str parts[4])
{
    struct lt_buf all = LT_BUF(FACT_BYTES);
    bool named = parts[0].n || parts[2].n, first = true;
    if (w->authors++ >= MAX_AUTHORS)
        return;
    lt_buf_add(&all, w->facts.authors);
    for (size_t i = named ? 0 : 3; i < (named ? 3u : 4u); i++) {
        if (!parts[i].n)
            continue;
        if (all.n)
            lt_buf_addz(&all, first ? ", " : " ");
        first = false;
        lt_buf_add(&all, parts[i]);
    }
    w->facts.authors = keep(w, lt_buf_str(&all));
    lt_buf_close(&all);
}

/* <author><first-name>, <middle-name>, <last-name>, or <nickname>. */
static void read_author(struct fb2_walker *w)
{
    struct lt_str parts[4] = {{0}};
    static const char *const names[] = {"first-name", "middle-name", "last-name", "nickname"};
    enum lt_xml_event event;
    while (!w->cx->code && (event = lt_xml_next(w->x)) != LT_XML_END && event != LT_XML_CLOSE) {
        if (event != LT_XML_OPEN)
            continue;
        size_t i = 0;
        while (i < LT_COUNT(names) && !lt_str_eqz(lt_xml_name(w->x), names[i]))
            i++;
        struct lt_str text = content(w);
        if (i < LT_COUNT(names))
            parts[i] = keep(w, text);
    }
    add_author(w, parts);
}

static void read_annotation(struct fb2_walker *w)
{
    struct lt_str text = content(w);
    if (!w->facts.description.n)
        w->facts.description = keep(w, lt_utf8_cut(text, 4096));
}

static void read_coverpage(struct fb2_walker *w)
{
    enum lt_xml_event event;
    while (!w->cx->code && (event = lt_xml_next(w->x)) != LT_XML_END && event != LT_XML_CLOSE)
        if (event == LT_XML_OPEN) {
            struct lt_str href = href_of(w);
            if (href.n > 1 && href.p[0] == '#')
                w->picture_id = keep(w, lt_str_from(href, 1));
            lt_xml_skip(w->x);
        }
}

static void read_date(struct fb2_walker *w)
{
    struct lt_str value = keep(w, attr_of(w, "value"));
    struct lt_str text = content(w);
    w->facts.published = value.n ? value : keep(w, text);
}

static void read_title_info(struct fb2_walker *w)
{
    enum lt_xml_event event;
    while (!w->cx->code && (event = lt_xml_next(w->x)) != LT_XML_END && event != LT_XML_CLOSE) {
        struct lt_str name = lt_xml_name(w->x);
        if (event != LT_XML_OPEN)
            continue;
        if (lt_str_eqz(name, "author"))
            read_author(w);
        else if (lt_str_eqz(name, "book-title"))
            w->facts.title = keep(w, content(w));
        else if (lt_str_eqz(name, "lang"))
            w->facts.lang = keep(w, content(w));
        else if (lt_str_eqz(name, "annotation"))
            read_annotation(w);
        else if (lt_str_eqz(name, "coverpage"))
            read_coverpage(w);
        else if (lt_str_eqz(name, "date"))
            read_date(w);
        else
            lt_xml_skip(w->x);
    }
}

/* Of the papers only those about the text; the others are about this file. */
static void read_description(struct fb2_walker *w)
{
    enum lt_xml_event event;
    while (!w->cx->code && (event = lt_xml_next(w->x)) != LT_XML_END && event != LT_XML_CLOSE)
        if (event == LT_XML_OPEN) {
            if (lt_str_eqz(lt_xml_name(w->x), "title-info"))
                read_title_info(w);
            else
                lt_xml_skip(w->x);
        }
}

static int base64_value(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (lt_is_digit(c))
        return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

static void read_binary(struct fb2_walker *w)
{
    bool wanted = w->want_picture && w->picture_id.n && lt_str_eq(attr_of(w, "id"), w->picture_id);
    if (!wanted) {
        lt_xml_skip(w->x);
        return;
    }
    struct lt_str text = content(w);
    struct lt_buf bytes = LT_BUF(MAX_PICTURE_BYTES);
    unsigned bits = 0, held = 0;
    for (size_t i = 0; i < text.n; i++) {
        int value = base64_value(text.p[i]);
        if (value < 0)
            continue;
        bits = (bits << 6 | (unsigned)value) & 0xFFFFFF;
        held += 6;
        if (held >= 8) {
            held -= 8;
            lt_buf_addc(&bytes, (char)(bits >> held));
        }
    }
    if (!bytes.failed && bytes.n)
        w->prose.doc->picture = lt_doc_dup(w->cx, w->prose.doc, lt_buf_str(&bytes));
    lt_buf_close(&bytes);
}

/* ---- text ---- */

static void read_paragraph(struct fb2_walker *w)
{
    struct lt_prose_look look = {.role = w->role, .level = w->level, .quoted = w->quotes > 0};
    lt_prose_begin(&w->prose, false);
    walk(w);
    lt_prose_end(&w->prose, &look);
}

/* Paragraphs of this element have another role. */
static void walk_as(struct fb2_walker *w, enum lt_role role, int level)
{
    enum lt_role outer = w->role;
    int outer_level = w->level;
    w->role = role;
    w->level = level;
    walk(w);
    w->role = outer;
    w->level = outer_level;
}

/* One heading, in as many lines as it has paragraphs. That of a note is its number; that of the book is its
 * title. */
static void read_title(struct fb2_walker *w)
{
    if (w->notes) {
        lt_xml_skip(w->x);
        return;
    }
    int level = w->sections < 1 ? 1 : w->sections > 6 ? 6 : w->sections;
    struct lt_prose_look look = {.role = LT_ROLE_HEADING, .level = level};
    if (!w->sections) { /* author and title once more, as on a title page */
        look.role = w->facts.title.n ? LT_ROLE_BOILERPLATE : LT_ROLE_TITLE;
        look.why = w->facts.title.n ? "front matter: the title page" : NULL;
    }
    lt_prose_begin(&w->prose, false);
    w->titles++;
    walk(w);
    w->titles--;
    lt_prose_end(&w->prose, &look);
}

/* A line of a title inside it. */
static void read_p(struct fb2_walker *w)
{
    if (!w->titles) {
        read_paragraph(w);
        return;
    }
    walk(w);
    lt_prose_break(&w->prose);
}

static void read_section(struct fb2_walker *w)
{
    struct lt_str id = keep(w, attr_of(w, "id"));
    if (w->notes)
        lt_prose_note(&w->prose, id);
    w->sections++;
    walk(w);
    w->sections--;
    if (w->notes)
        lt_prose_note_end(&w->prose);
}

/* The first body is the book; those with a name hold notes. */
static void read_body(struct fb2_walker *w)
{
    struct lt_str name = attr_of(w, "name");
    w->notes = lt_str_eqz(name, "notes") || lt_str_eqz(name, "comments") || lt_str_eqz(name, "footnotes");
    w->role = LT_ROLE_PARAGRAPH;
    walk(w);
    w->notes = false;
}

static void read_subtitle(struct fb2_walker *w)
{
    struct lt_prose_look look = {.role = LT_ROLE_HEADING, .level = w->sections < 5 ? w->sections + 1 : 6};
    lt_prose_begin(&w->prose, false);
    walk(w);
    lt_prose_end(&w->prose, &look);
}

static void read_cite(struct fb2_walker *w)
{
    w->quotes++;
    walk_as(w, LT_ROLE_QUOTE, 0);
    w->quotes--;
}

/* A stanza is one block, its lines are kept. */
static void read_stanza(struct fb2_walker *w)
{
    struct lt_prose_look look = {.role = w->role, .quoted = w->quotes > 0};
    lt_prose_begin(&w->prose, false);
    w->titles++;
    walk(w);
    w->titles--;
    lt_prose_end(&w->prose, &look);
}

static void read_link(struct fb2_walker *w)
{
    struct lt_str href = href_of(w);
    bool inside = href.n > 1 && href.p[0] == '#';
    bool note = lt_str_eqz(attr_of(w, "type"), "note");
    href = keep(w, href_of(w));
    if (inside && note && !w->notes) {
        lt_prose_mark(&w->prose, lt_str_from(href, 1), content(w));
        return;
    }
    struct lt_str outer = w->format.link;
    w->format.link = inside ? outer : href;
    walk(w);
    w->format.link = outer;
}

static void read_format(struct fb2_walker *w)
{
    struct lt_prose_format outer = w->format;
    struct lt_str name = lt_xml_name(w->x);
    const struct {
        const char *element;
        bool *flag;
    } formats[] = {{"strong", &w->format.strong},
                   {"emphasis", &w->format.emphasis},
                   {"code", &w->format.code},
                   {"sup", &w->format.raised},
                   {"sub", &w->format.lowered}};
    for (size_t i = 0; i < LT_COUNT(formats); i++)
        if (lt_str_eqz(name, formats[i].element))
            *formats[i].flag = true;
    walk(w);
    w->format = outer;
}

static void read_image(struct fb2_walker *w)
{
    struct lt_str alt = lt_str_trim(attr_of(w, "alt"));
    if (alt.n >= 3 && !w->titles) {
        lt_prose_begin(&w->prose, false);
        lt_prose_text(&w->prose, alt, NULL);
        lt_prose_end(&w->prose, &(struct lt_prose_look){.role = LT_ROLE_ALT});
    }
    lt_xml_skip(w->x);
}

static void read_table(struct fb2_walker *w)
{
    lt_prose_table(&w->prose);
    walk(w);
    lt_prose_table_end(&w->prose);
}

static void read_row(struct fb2_walker *w)
{
    lt_prose_row(&w->prose);
    walk(w);
}

static void read_cell(struct fb2_walker *w)
{
    lt_prose_cell(&w->prose);
    if (lt_str_eqz(lt_xml_name(w->x), "th"))
        lt_prose_header(&w->prose);
    read_paragraph(w);
}

static void skip(struct fb2_walker *w)
{
    lt_xml_skip(w->x);
}

static const struct {
    const char *element;
    void (*read)(struct fb2_walker *w);
} elements[] = {
    {"description", read_description},
    {"body", read_body},
    {"section", read_section},
    {"title", read_title},
    {"p", read_p},
    {"v", read_p},
    {"subtitle", read_subtitle},
    {"cite", read_cite},
    {"epigraph", read_cite},
    {"stanza", read_stanza},
    {"a", read_link},
    {"strong", read_format},
    {"emphasis", read_format},
    {"code", read_format},
    {"sup", read_format},
    {"sub", read_format},
    {"image", read_image},
    {"table", read_table},
    {"tr", read_row},
    {"th", read_cell},
    {"td", read_cell},
    {"binary", read_binary},
    {"stylesheet", skip},
    {"text-author", read_paragraph},
};

/* The children of the element that is open, to its end. Those that no row names are walked into. */
static void walk(struct fb2_walker *w)
{
    enum lt_xml_event event;
    while (!w->cx->code && (event = lt_xml_next(w->x)) != LT_XML_END && event != LT_XML_CLOSE) {
        if (event == LT_XML_TEXT) {
            lt_buf_clear(&w->text);
            lt_xml_text(w->x, &w->text);
            lt_prose_text(&w->prose, lt_buf_str(&w->text), &w->format);
            continue;
        }
        size_t i = 0;
        while (i < LT_COUNT(elements) && !lt_str_eqz(lt_xml_name(w->x), elements[i].element))
            i++;
        if (i < LT_COUNT(elements))
            elements[i].read(w);
        else
            walk(w);
    }
}

static enum lt_status fill(struct lt_cx *cx, const struct lt_read_opts *opts, const struct lt_source *source,
                           struct lt_str text, struct lt_doc *doc)
{
    struct lt_arena arena = LT_ARENA(MAX_ARENA);
    struct fb2_walker w = {.cx = cx,
                           .arena = &arena,
                           .attr = LT_BUF(FACT_BYTES),
                           .text = LT_BUF(text.n + 16),
                           .want_picture = opts->picture,
                           .role = LT_ROLE_PARAGRAPH};
    (void)source;
    lt_prose_start(&w.prose, cx, doc);
    enum lt_status st = lt_xml_open(cx, text, &w.x);
    if (!st)
        walk(&w);
    const char *broken = w.x ? lt_xml_broken(w.x) : NULL;
    st = st ? st : cx->code;
    if (!st)
        st = lt_prose_finish(&w.prose, &w.facts);
    if (!st && broken && doc->n_blocks)
        lt_warn(cx, LT_FMT ": read as far as its XML goes: %s", LT_ARG(doc->name), broken);
    lt_xml_close(w.x);
    lt_prose_close(&w.prose);
    lt_buf_close(&w.attr);
    lt_buf_close(&w.text);
    lt_arena_close(&arena);
    return st;
}

static enum lt_status read_fb2(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                               struct lt_str bytes)
{
    return lt_reading_document(cx, r, source, bytes, LT_MARKUP_XML, fill);
}

static int sniff_fb2(struct lt_str head)
{
    return lt_xml_root_is(head, "FictionBook") ? 96 : 0;
}

const struct lt_reader lt_reader_fb2 = {
    .suffixes = "fb2",
    .media = "application/x-fictionbook+xml application/fb2 text/fb2+xml",
    .sniff = sniff_fb2,
    .read = read_fb2,
    .single = true,
};
