/* read/papers/pdf_tagged.c - a tagged PDF as its own structure has it: headings, paragraphs, lists, tables,
 * notes, what pictures show, in its order. What is in no element (running heads, page numbers) is not read.
 */
#include "read/papers/pdf_writer.h"

#include <stdio.h>

enum { MAX_OPEN = 128 };

struct tagged_writer {
    struct lt_pdf_writer *w;
    struct lt_pdf_tagged tagged;
    size_t tag;
    enum lt_pdf_tag_kind open[MAX_OPEN];
    size_t n_open;
    int inside[LT_PDF_TAG_CONTENTS + 1]; /* how many elements of each kind are open */
    int heading;                         /* level of the open one */
    struct lt_pdf_range *pending;        /* of the paragraph that is being put together */
    size_t n_pending, cap_pending;
    size_t base; /* what is before it waits until a note in its middle has ended */
    struct lt_str alt;
    bool note_begun, written;
    float body, title; /* sizes; title: of the paragraphs that are it */
    bool one_headline; /* one heading of the first level */
};

static const struct lt_pdf_line *line_at(const struct tagged_writer *t, size_t i)
{
    return &t->w->pdf.lines[t->pending[i].line];
}

static struct lt_str text_at(const struct tagged_writer *t, size_t i)
{
    const struct lt_pdf_range *r = &t->pending[i];
    return lt_str_slice(line_at(t, i)->text, r->from, r->to - r->from);
}

/* ---- ranges ---- */

/* Goes it on in the same line, with only marks and spaces between? */
static bool goes_on(const struct lt_pdf_line *line, const struct lt_pdf_range *a,
                    const struct lt_pdf_range *b)
{
    if (a->line != b->line || b->from < a->to)
        return false;
    for (uint32_t i = a->to; i < b->from; i++)
        if ((unsigned char)line->text.p[i] >= 0x80 || lt_is_alpha(line->text.p[i]) ||
            lt_is_digit(line->text.p[i]))
            return false;
    return true;
}

static void add_ranges(struct tagged_writer *t)
{
    struct lt_pdf_tagged *tagged = &t->tagged;
    for (size_t i = 0; i < tagged->texts[t->tag].n; i++) {
        struct lt_pdf_range range = tagged->ranges[tagged->texts[t->tag].first + i];
        struct lt_pdf_range *last = t->n_pending > t->base ? &t->pending[t->n_pending - 1] : NULL;
        if (last && goes_on(&t->w->pdf.lines[range.line], last, &range)) {
            last->to = range.to;
            continue;
        }
        struct lt_pdf_range *v =
            lt_arena_grow(t->w->pdf.arena, t->pending, &t->cap_pending, t->n_pending + 1, sizeof *v);
        if (!v) {
            lt_fail(t->w->cx, LT_OOM, LT_FMT ": out of memory", LT_ARG(t->w->prose.doc->name));
            return;
        }
        t->pending = v;
        v[t->n_pending++] = range;
    }
}

static void write_ranges(struct tagged_writer *t, size_t skip)
{
    for (size_t i = t->base; i < t->n_pending; i++) {
        const struct lt_pdf_range *r = &t->pending[i];
        size_t from = r->from + (i == t->base ? skip : 0);
        bool more = i + 1 < t->n_pending;
        const struct lt_pdf_line *next = more ? line_at(t, i + 1) : NULL;
        lt_pdf_write_part(t->w, line_at(t, i), from < r->to ? from : r->to, r->to, next);
    }
}

/* ---- a paragraph ---- */

/* Word processors name no title: it is the first paragraph, where that is set larger than the text. */
static bool is_title(struct tagged_writer *t)
{
    const struct lt_pdf_line *line = line_at(t, t->base);
    if (!t->written && t->title == 0 && line->page == 0 && line->size > t->body * 1.15f)
        t->title = line->size;
    return !t->written && t->title > 0 && line->size > t->title - 0.1f;
}

/* The label of an item, in the range of its text or in one of its own. Bytes of it. */
static size_t label_of(const struct tagged_writer *t, int *ordinal)
{
    char alone[24];
    struct lt_str text = text_at(t, t->base);
    if (t->n_pending > t->base + 1 && text.n + 2 < sizeof alone) {
        size_t n = (size_t)snprintf(alone, sizeof alone, LT_FMT " x", LT_ARG(text));
        struct lt_str label = {alone, n};
        if (lt_pdf_bullet(label) == n - 1 || lt_pdf_ordinal(label, ordinal) == n - 1)
            return text.n;
    }
    size_t bullet = lt_pdf_bullet(text);
    return bullet ? bullet : lt_pdf_ordinal(text, ordinal);
}

static struct lt_prose_look look_of(struct tagged_writer *t, size_t *skip)
{
    const int *inside = t->inside;
    struct lt_prose_look look = {.role = LT_ROLE_PARAGRAPH, .quoted = inside[LT_PDF_TAG_QUOTE] > 0};
    int ordinal = 0;
    if (inside[LT_PDF_TAG_CONTENTS]) {
        look.role = LT_ROLE_BOILERPLATE;
        look.why = "front matter: the table of contents";
    } else if (inside[LT_PDF_TAG_HEADING]) {
        bool title = t->heading == 1 && t->one_headline && !t->written;
        look.role = title ? LT_ROLE_TITLE : LT_ROLE_HEADING;
        look.level = title ? 0 : t->heading;
    } else if (inside[LT_PDF_TAG_CAPTION] || inside[LT_PDF_TAG_FIGURE]) {
        look.role = LT_ROLE_CAPTION;
    } else if (inside[LT_PDF_TAG_TABLE]) {
        return look;
    } else if (inside[LT_PDF_TAG_ITEM]) {
        look.role = LT_ROLE_ITEM;
        look.level = inside[LT_PDF_TAG_LIST] ? inside[LT_PDF_TAG_LIST] : 1;
        *skip = label_of(t, &ordinal);
        look.ordinal = ordinal;
    } else if (is_title(t)) {
        look.role = LT_ROLE_TITLE;
    } else if (!t->written && t->title > 0 && line_at(t, t->base)->size > t->body * 1.15f) {
        look.role = LT_ROLE_SUBTITLE;
    }
    return look;
}

/* The number a note begins with makes its name, and is not read. */
static size_t begin_note(struct tagged_writer *t)
{
    struct lt_str text = text_at(t, t->base);
    size_t n = 0;
    while (n < text.n && n < 3 && lt_is_digit(text.p[n]))
        n++;
    struct lt_str id = lt_pdf_note_id(t->w, line_at(t, t->base)->page, lt_str_slice(text, 0, n));
    lt_prose_note(&t->w->prose, lt_arena_dup(t->w->pdf.arena, id));
    t->note_begun = true;
    return n;
}

static bool is_code(const struct tagged_writer *t)
{
    for (size_t i = t->base; i < t->n_pending; i++)
        if (!line_at(t, i)->fixed)
            return false;
    return !t->inside[LT_PDF_TAG_TABLE] && !t->inside[LT_PDF_TAG_HEADING] && !t->inside[LT_PDF_TAG_ITEM] &&
           !t->inside[LT_PDF_TAG_NOTE];
}

/* Each line of a program is its own. */
static void write_code(struct tagged_writer *t)
{
    static const struct lt_prose_look look = {.role = LT_ROLE_CODE};
    for (size_t i = t->base; i < t->n_pending; i++) {
        lt_prose_begin(&t->w->prose, true);
        lt_pdf_write_part(t->w, line_at(t, i), t->pending[i].from, t->pending[i].to, NULL);
        lt_prose_end(&t->w->prose, &look);
    }
}

static void write_alt(struct tagged_writer *t)
{
    static const struct lt_prose_look look = {.role = LT_ROLE_ALT};
    if (!t->alt.n)
        return;
    lt_prose_begin(&t->w->prose, false);
    lt_prose_text(&t->w->prose, t->alt, NULL);
    lt_prose_end(&t->w->prose, &look);
    t->alt = (struct lt_str){0};
}

static void flush(struct tagged_writer *t)
{
    if (t->n_pending > t->base && is_code(t)) {
        write_code(t);
    } else if (t->n_pending > t->base) {
        bool note = t->inside[LT_PDF_TAG_NOTE] > 0;
        size_t skip = note && !t->note_begun ? begin_note(t) : 0;
        struct lt_prose_look look = {.role = LT_ROLE_NOTE};
        if (!note)
            look = look_of(t, &skip);
        lt_prose_begin(&t->w->prose, false);
        write_ranges(t, skip);
        lt_prose_end(&t->w->prose, &look);
        t->written = t->written || look.role != LT_ROLE_TITLE;
    }
    t->n_pending = t->base;
    if (!t->inside[LT_PDF_TAG_NOTE])
        write_alt(t);
}

/* ---- elements ---- */

/* Are all cells of the row that begins here headers? */
static bool is_header(const struct tagged_writer *t)
{
    size_t cells = 0, headers = 0;
    int depth = 1;
    for (size_t i = t->tag + 1; i < t->w->pdf.n_tags && depth; i++) {
        enum lt_pdf_tag_kind kind = t->w->pdf.tags[i].kind;
        headers += depth == 1 && kind == LT_PDF_TAG_HEADER;
        cells += depth == 1 && (kind == LT_PDF_TAG_HEADER || kind == LT_PDF_TAG_CELL);
        depth += kind == LT_PDF_TAG_END ? -1 : kind != LT_PDF_TAG_TEXT;
    }
    return cells && cells == headers;
}

static void begin(struct tagged_writer *t, const struct lt_pdf_tag *tag)
{
    struct lt_prose *prose = &t->w->prose;
    bool note = tag->kind == LT_PDF_TAG_NOTE && !t->inside[LT_PDF_TAG_NOTE];
    if (note) { /* it may stand in the middle of a paragraph */
        t->base = t->n_pending;
        t->note_begun = false;
    } else if (tag->kind != LT_PDF_TAG_LABEL && tag->kind != LT_PDF_TAG_FIGURE) {
        flush(t);
    }
    if (t->n_open < MAX_OPEN)
        t->open[t->n_open] = tag->kind;
    t->n_open++;
    t->inside[tag->kind]++;
    if (tag->kind == LT_PDF_TAG_HEADING)
        t->heading = (int)tag->level;
    else if (tag->kind == LT_PDF_TAG_TABLE)
        lt_prose_table(prose);
    else if (tag->kind == LT_PDF_TAG_FIGURE && !t->alt.n)
        t->alt = tag->text;
    else if (tag->kind == LT_PDF_TAG_ROW && t->inside[LT_PDF_TAG_TABLE])
        lt_prose_row(prose);
    if (tag->kind == LT_PDF_TAG_ROW && t->inside[LT_PDF_TAG_TABLE] && is_header(t))
        lt_prose_header(prose);
    if ((tag->kind == LT_PDF_TAG_CELL || tag->kind == LT_PDF_TAG_HEADER) && t->inside[LT_PDF_TAG_TABLE])
        lt_prose_cell(prose);
}

static void end(struct tagged_writer *t)
{
    if (!t->n_open)
        return;
    t->n_open--;
    enum lt_pdf_tag_kind kind = t->n_open < MAX_OPEN ? t->open[t->n_open] : LT_PDF_TAG_LABEL;
    if (kind != LT_PDF_TAG_LABEL && !(kind == LT_PDF_TAG_FIGURE && t->inside[LT_PDF_TAG_PARAGRAPH]))
        flush(t);
    t->inside[kind]--;
    if (kind == LT_PDF_TAG_TABLE)
        lt_prose_table_end(&t->w->prose);
    if (kind != LT_PDF_TAG_NOTE || t->inside[LT_PDF_TAG_NOTE])
        return;
    if (t->note_begun)
        lt_prose_note_end(&t->w->prose);
    t->note_begun = false;
    t->base = 0;
}

static void write_all(struct tagged_writer *t)
{
    const struct lt_pdf *pdf = &t->w->pdf;
    for (t->tag = 0; t->tag < pdf->n_tags && !t->w->cx->code; t->tag++) {
        const struct lt_pdf_tag *tag = &pdf->tags[t->tag];
        if (tag->kind == LT_PDF_TAG_TEXT)
            add_ranges(t);
        else if (tag->kind == LT_PDF_TAG_END)
            end(t);
        else
            begin(t, tag);
    }
    flush(t);
}

bool lt_pdf_write_tagged(struct lt_pdf_writer *w)
{
    struct tagged_writer t = {.w = w};
    size_t headlines = 0;
    if (!lt_pdf_place_tags(&w->pdf, &t.tagged))
        return false;
    for (size_t i = 0; i < w->pdf.n_tags; i++)
        headlines += w->pdf.tags[i].kind == LT_PDF_TAG_HEADING && w->pdf.tags[i].level == 1;
    t.one_headline = headlines == 1;
    t.body = lt_pdf_body_size(&w->pdf, t.tagged.places);
    w->tagged = &t.tagged;
    write_all(&t);
    w->tagged = NULL;
    return true;
}
