/* read/papers/pdf.c - PDF (ISO 32000): paragraphs of lines, headings by the outline, by size or by weight,
 * notes at the foot of a page, words put together that a line's end has cut. A PDF that is only pictures of
 * pages is refused and called what it is. */
#include "base/unicode.h"
#include "base/utf8.h"
#include "read/clues.h"
#include "read/papers/papers.h"
#include "read/papers/pdf_language.h"
#include "read/papers/pdf_writer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_ARENA = 512 * 1024 * 1024, SECONDS = 100, MAX_HEADING_BYTES = 240 };

/* ---- what a paragraph is ---- */

static const struct lt_pdf_line *line_of(const struct lt_pdf_writer *w, const struct lt_pdf_paragraph *p,
                                         size_t i)
{
    return &w->pdf.lines[w->paragraphs.order[p->first + i]];
}

static size_t bytes_of(const struct lt_pdf_writer *w, const struct lt_pdf_paragraph *p)
{
    size_t n = 0;
    for (size_t i = 0; i < p->n; i++)
        n += line_of(w, p, i)->text.n + 1;
    return n;
}

static bool may_be_heading(const struct lt_pdf_writer *w, const struct lt_pdf_paragraph *p)
{
    return !p->note && p->n <= 4 && bytes_of(w, p) <= MAX_HEADING_BYTES &&
           !lt_pdf_bullet(line_of(w, p, 0)->text) && lt_uni_letters(line_of(w, p, 0)->text) > 0;
}

static bool is_large(const struct lt_pdf_writer *w, const struct lt_pdf_paragraph *p)
{
    return may_be_heading(w, p) && line_of(w, p, 0)->size >= w->paragraphs.body * 1.1f;
}

static void add_size(struct lt_pdf_writer *w, float size)
{
    size_t at = 0;
    while (at < w->n_sizes && w->sizes[at] > size + 0.3f)
        at++;
    bool known = at < w->n_sizes && w->sizes[at] > size - 0.3f;
    if (known || at == LT_PDF_SIZES)
        return;
    w->n_sizes += w->n_sizes < LT_PDF_SIZES;
    memmove(&w->sizes[at + 1], &w->sizes[at], (w->n_sizes - 1 - at) * sizeof *w->sizes);
    w->sizes[at] = size;
}

/* The largest type near the top of the first page is the title; the others are ranks of headings. */
static void rank_sizes(struct lt_pdf_writer *w)
{
    enum { OPENING = 8 };
    const struct lt_pdf_paragraphs *p = &w->paragraphs;
    for (size_t i = 0; i < p->n && i < OPENING; i++) {
        const struct lt_pdf_line *line = line_of(w, &p->v[i], 0);
        if (line->page == 0 && is_large(w, &p->v[i]) && line->size > w->title_size + 0.3f) {
            w->title_size = line->size;
            w->title_to = i + 1;
        }
    }
    for (size_t i = 0; i < p->n; i++) {
        float size = line_of(w, &p->v[i], 0)->size;
        if (is_large(w, &p->v[i]) && i >= w->title_to && size > w->title_size + 0.3f && w->title_size > 0)
            w->title_size = 0; /* what is larger later on is a chapter: the first was one too */
    }
    for (size_t i = 0; i < p->n; i++)
        if (is_large(w, &p->v[i]) && !(w->title_size > 0 && i < w->title_to))
            add_size(w, line_of(w, &p->v[i], 0)->size);
}

static bool is_word_byte(char c)
{
    return lt_is_alpha(c) || (unsigned char)c >= 0x80;
}

/* Letters and digits of the lines, one after the other, against those of `title`; a number before it may be
 * missing on either side. */
static bool is_entry(const struct lt_pdf_writer *w, const struct lt_pdf_paragraph *p, struct lt_str title)
{
    char text[MAX_HEADING_BYTES + 8];
    size_t n = 0, i = 0, k = 0;
    for (size_t l = 0; l < p->n && n < MAX_HEADING_BYTES; l++) {
        struct lt_str s = lt_str_slice(line_of(w, p, l)->text, 0, MAX_HEADING_BYTES - n);
        memcpy(text + n, s.p, s.n);
        n += s.n;
    }
    struct lt_str s = {text, n};
    while (i < s.n && !is_word_byte(s.p[i]))
        i++;
    while (k < title.n && !is_word_byte(title.p[k]))
        k++;
    if (i == s.n || k == title.n)
        return false;
    for (;;) {
        uint32_t x = 0, y = 0;
        while (i < s.n && !lt_uni_is_alnum(x = lt_utf8_next(s, &i)))
            x = 0;
        while (k < title.n && !lt_uni_is_alnum(y = lt_utf8_next(title, &k)))
            y = 0;
        if (lt_uni_lower(x) != lt_uni_lower(y))
            return false;
        if (!x)
            return true;
    }
}

/* The entry of the outline this paragraph is, among the next few: they come in the order of the text. */
static int outline_level(struct lt_pdf_writer *w, const struct lt_pdf_paragraph *p)
{
    enum { AHEAD = 12 };
    if (!may_be_heading(w, p))
        return 0;
    for (size_t i = w->entry; i < w->pdf.n_outline && i < w->entry + AHEAD; i++)
        if (is_entry(w, p, w->pdf.outline[i].title)) {
            w->entry = i + 1;
            return w->pdf.outline[i].level;
        }
    return 0;
}

static int level_of_size(const struct lt_pdf_writer *w, float size)
{
    size_t rank = 0;
    while (rank < w->n_sizes && w->sizes[rank] > size + 0.3f)
        rank++;
    return (int)(rank < 5 ? rank : 5) + 1;
}

/* "Figure 3: …", "Tab. 2. …" */
static bool is_caption(struct lt_str s)
{
    static const struct lt_str words[] = {
        LT_S_INIT("figure "),    LT_S_INIT("fig. "),    LT_S_INIT("table "),         LT_S_INIT("tab. "),
        LT_S_INIT("abbildung "), LT_S_INIT("abb. "),    LT_S_INIT("tabelle "),       LT_S_INIT("tableau "),
        LT_S_INIT("figura "),    LT_S_INIT("tabla "),   LT_S_INIT("tabella "),       LT_S_INIT("tabela "),
        LT_S_INIT("figuur "),    LT_S_INIT("tabel "),   LT_S_INIT("rysunek "),       LT_S_INIT("рис. "),
        LT_S_INIT("рисунок "),   LT_S_INIT("таблица "), LT_S_INIT("obr\xC3\xA1zek ")};
    for (size_t i = 0; i < LT_COUNT(words); i++) {
        if (!lt_str_starts_nocase(s, words[i]))
            continue;
        size_t at = words[i].n;
        while (at < s.n &&
               (lt_is_digit(s.p[at]) || (s.p[at] == '.' && at + 1 < s.n && lt_is_digit(s.p[at + 1]))))
            at++;
        if (at > words[i].n && at < s.n && (s.p[at] == ':' || s.p[at] == '.'))
            return true;
    }
    return false;
}

/* An entry of a table of contents, or the heading over one. */
static bool is_of_contents(const struct lt_pdf_writer *w, size_t i)
{
    const struct lt_pdf_paragraphs *p = &w->paragraphs;
    bool entry = p->places[p->order[p->v[i].first]].contents;
    bool above = i + 1 < p->n && is_large(w, &p->v[i]) && p->places[p->order[p->v[i + 1].first]].contents;
    return entry || above;
}

/* Title, subtitle or heading: by the outline, else by size, else by weight. False: none of them. */
static bool look_as_heading(struct lt_pdf_writer *w, size_t i, struct lt_prose_look *look)
{
    const struct lt_pdf_paragraph *p = &w->paragraphs.v[i];
    const struct lt_pdf_line *line = line_of(w, p, 0);
    int level = outline_level(w, p);
    bool large = is_large(w, p);
    bool bold = line->bold && !line->gaps && may_be_heading(w, p) && p->n <= 2 &&
                !lt_str_ends(line->text, LT_S(".")) && line->size >= w->paragraphs.body * 0.95f;
    if (!level && !large && !bold)
        return false;
    look->role = LT_ROLE_HEADING;
    look->level = level ? level : large ? level_of_size(w, line->size) : (int)w->n_sizes + 1;
    look->level = look->level > 6 ? 6 : look->level;
    if (large && i < w->title_to && line->size > w->title_size - 0.3f && w->title_size > 0)
        look->role = LT_ROLE_TITLE;
    else if (large && !level && i == w->title_to && i && line->page == 0 && p->centered)
        look->role = LT_ROLE_SUBTITLE;
    return true;
}

static struct lt_prose_look look_of(struct lt_pdf_writer *w, size_t i)
{
    const struct lt_pdf_paragraph *p = &w->paragraphs.v[i];
    const struct lt_pdf_line *line = line_of(w, p, 0);
    struct lt_prose_look look = {.role = LT_ROLE_PARAGRAPH};
    if (is_of_contents(w, i)) {
        look.role = LT_ROLE_BOILERPLATE;
        look.why = "front matter: the table of contents";
    } else if (look_as_heading(w, i, &look)) {
        return look;
    } else if (lt_pdf_bullet(line->text) || p->ordinal) {
        look.role = LT_ROLE_ITEM;
        look.level = 1;
        look.ordinal = p->ordinal;
    } else if (line->fixed) {
        look.role = LT_ROLE_CODE;
    } else if (is_caption(line->text)) {
        look.role = LT_ROLE_CAPTION;
    }
    return look;
}

/* ---- writing ---- */

static void write_lines(struct lt_pdf_writer *w, const struct lt_pdf_paragraph *p, size_t skip)
{
    for (size_t i = 0; i < p->n; i++)
        lt_pdf_write_part(w, line_of(w, p, i), i ? 0 : skip, line_of(w, p, i)->text.n,
                          i + 1 < p->n ? line_of(w, p, i + 1) : NULL);
}

/* "Chapter 1", and its name below it: one heading. */
static bool is_number_of(const struct lt_pdf_writer *w, size_t i)
{
    const struct lt_pdf_paragraphs *p = &w->paragraphs;
    const struct lt_pdf_line *line = line_of(w, &p->v[i], 0);
    enum { NUMBER_BYTES = 24 };
    return i + 1 < p->n && i >= w->title_to && p->v[i].n == 1 && line->text.n <= NUMBER_BYTES &&
           lt_clue_chapter(line->text) && is_large(w, &p->v[i]) && is_large(w, &p->v[i + 1]) &&
           line_of(w, &p->v[i + 1], 0)->page == line->page;
}

static void write_note(struct lt_pdf_writer *w, const struct lt_pdf_paragraph *p)
{
    static const struct lt_prose_look look = {.role = LT_ROLE_NOTE};
    const struct lt_pdf_line *line = line_of(w, p, 0);
    struct lt_str id = w->prose.note; /* it goes on */
    if (line->leads)
        id = lt_arena_dup(w->pdf.arena, lt_pdf_note_id(w, line->page, lt_pdf_mark_text(line, 0)));
    lt_prose_note(&w->prose, id);
    lt_prose_begin(&w->prose, false);
    write_lines(w, p, line->leads ? line->marks[0].len : 0);
    lt_prose_end(&w->prose, &look);
    lt_prose_note_end(&w->prose);
}

/* Returns how many paragraphs it was. */
static size_t write_paragraph(struct lt_pdf_writer *w, size_t i)
{
    const struct lt_pdf_paragraph *p = &w->paragraphs.v[i];
    if (p->note) {
        write_note(w, p);
        return 1;
    }
    bool numbered = is_number_of(w, i);
    struct lt_prose_look look = look_of(w, i + numbered);
    struct lt_str text = line_of(w, p, 0)->text;
    int ordinal;
    size_t skip = 0;
    if (look.role == LT_ROLE_ITEM)
        skip = p->ordinal ? lt_pdf_ordinal(text, &ordinal) : lt_pdf_bullet(text);
    lt_prose_begin(&w->prose, look.role == LT_ROLE_CODE);
    write_lines(w, p, skip);
    if (numbered) {
        lt_prose_text(&w->prose, LT_S(". "), NULL);
        write_lines(w, p + 1, 0);
    }
    lt_prose_end(&w->prose, &look);
    return 1 + (size_t)numbered;
}

static enum lt_status write_document(struct lt_pdf_writer *w, struct lt_doc *doc)
{
    if (!lt_pdf_learn_words(w))
        return lt_fail(w->cx, LT_OOM, LT_FMT ": out of memory", LT_ARG(doc->name));
    if (!lt_pdf_write_tagged(w)) {
        if (!lt_pdf_find_paragraphs(&w->pdf, &w->paragraphs))
            return lt_fail(w->cx, LT_OOM, LT_FMT ": out of memory", LT_ARG(doc->name));
        rank_sizes(w);
        for (size_t i = 0; i < w->paragraphs.n && !w->cx->code;)
            i += write_paragraph(w, i);
    }
    struct lt_prose_facts facts = {.title = w->pdf.title, .authors = w->pdf.authors, .lang = w->pdf.lang};
    return w->cx->code ? w->cx->code : lt_prose_finish(&w->prose, &facts);
}

/* A page of text has some letters. */
static bool is_scan(const struct lt_pdf *pdf)
{
    size_t letters = 0;
    for (size_t i = 0; i < pdf->n_lines && letters < 100; i++)
        letters += lt_uni_letters(pdf->lines[i].text);
    return letters < 10 || (letters < 100 && letters < 3 * (size_t)pdf->pages_read);
}

static enum lt_status fill(struct lt_cx *cx, const struct lt_source *source, struct lt_doc *doc)
{
    struct lt_arena arena = LT_ARENA(MAX_ARENA);
    struct lt_pdf_writer w = {.cx = cx, .pdf = {.arena = &arena}};
    lt_prose_start(&w.prose, cx, doc);
    enum lt_status st = lt_pdf_read(cx, source, SECONDS, &w.pdf);
    if (!st)
        w.pdf.lang = lt_pdf_language(source, &arena);
    if (!st && is_scan(&w.pdf))
        st = lt_fail(cx, LT_FORMAT,
                     LT_FMT
                     ": it is a scan: pictures of pages (%u) without text. A program for text recognition, "
                     "such as ocrmypdf, adds it",
                     LT_ARG(source->name), w.pdf.n_pages);
    if (!st)
        st = write_document(&w, doc);
    lt_prose_close(&w.prose);
    lt_arena_close(&arena);
    return st;
}

static enum lt_status read_pdf(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                               struct lt_str bytes)
{
    struct lt_source file = *source;
    struct lt_doc doc;
    file.bytes = bytes;
    lt_doc_init(&doc);
    doc.name = source->name;
    enum lt_status st = fill(cx, &file, &doc);
    if (!st)
        st = lt_reading_deliver(cx, r, source, &doc);
    lt_doc_close(&doc);
    return st;
}

/* The header may follow some bytes of whatever sent it (ISO 32000-1, annex H.3.4.1). */
static int sniff_pdf(struct lt_str head)
{
    size_t at = lt_str_find(lt_str_slice(head, 0, 1024), LT_S("%PDF-"));
    return at == 0 ? 95 : at != SIZE_MAX ? 70 : 0;
}

const struct lt_reader lt_reader_pdf = {
    .suffixes = "pdf",
    .media = "application/pdf application/x-pdf",
    .sniff = sniff_pdf,
    .read = read_pdf,
    .from_path = true,
};
