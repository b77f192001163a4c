/* read/papers/pdf_poppler.c - see pdf_poppler.h. The only file that knows Poppler and GLib. */
#include "read/papers/pdf_poppler.h"

#include "base/utf8.h"
#include "read/flow.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic" /* its headers' own */
#include <poppler.h>
#pragma GCC diagnostic pop
#include <pthread.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { MAX_LINE_BYTES = 64 * 1024, MAX_FACT_BYTES = 4096 };

#define FUNCTIONS(X)                              \
    X(poppler_document_new_from_fd)               \
    X(poppler_document_new_from_bytes)            \
    X(poppler_document_get_n_pages)               \
    X(poppler_document_get_page)                  \
    X(poppler_document_get_title)                 \
    X(poppler_document_get_author)                \
    X(poppler_page_get_size)                      \
    X(poppler_page_get_text)                      \
    X(poppler_page_get_text_layout)               \
    X(poppler_page_get_text_attributes)           \
    X(poppler_page_free_text_attributes)          \
    X(poppler_index_iter_new)                     \
    X(poppler_index_iter_next)                    \
    X(poppler_index_iter_get_child)               \
    X(poppler_index_iter_get_action)              \
    X(poppler_index_iter_free)                    \
    X(poppler_action_free)                        \
    X(poppler_structure_element_iter_new)         \
    X(poppler_structure_element_iter_next)        \
    X(poppler_structure_element_iter_get_child)   \
    X(poppler_structure_element_iter_get_element) \
    X(poppler_structure_element_iter_free)        \
    X(poppler_structure_element_get_kind)         \
    X(poppler_structure_element_get_page)         \
    X(poppler_structure_element_get_text)         \
    X(poppler_structure_element_get_alt_text)     \
    X(g_bytes_new_static)                         \
    X(g_bytes_unref)                              \
    X(g_object_unref)                             \
    X(g_error_free)                               \
    X(g_free)

/* The library as it was found. */
static struct poppler {
#define X(name) __typeof__(name) *name;
    FUNCTIONS(X)
#undef X
} lib;

static bool bound;

static void bind(void)
{
    void *handle = dlopen("libpoppler-glib.so.8", RTLD_NOW | RTLD_LOCAL);
    if (!handle)
        return;
    struct poppler found;
    const struct {
        const char *name;
        void *to;
    } functions[] = {
#define X(name) {#name, &found.name},
        FUNCTIONS(X)
#undef X
    };
    for (size_t i = 0; i < LT_COUNT(functions); i++) {
        void *function = dlsym(handle, functions[i].name);
        if (!function)
            return;
        memcpy(functions[i].to, &function, sizeof function);
    }
    lib = found;
    bound = true;
}

struct reader {
    struct lt_cx *cx;
    const struct lt_source *source;
    struct lt_pdf *pdf;
    PopplerDocument *document;
    struct lt_flow flow; /* of the line being put together */
};

static enum lt_status no_room(struct reader *r)
{
    return lt_fail(r->cx, LT_OOM, LT_FMT ": out of memory", LT_ARG(r->source->name));
}

/* ---- the document ---- */

static enum lt_status open_document(struct reader *r)
{
    const struct lt_source *s = r->source;
    GError *error = NULL;
    if (s->bytes.p) {
        GBytes *bytes = lib.g_bytes_new_static(s->bytes.p, s->bytes.n);
        r->document = lib.poppler_document_new_from_bytes(bytes, NULL, &error);
        lib.g_bytes_unref(bytes);
    } else {
        int fd = s->fd ? fcntl(s->fd, F_DUPFD_CLOEXEC, 3) : open(s->path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
        if (fd < 0)
            return lt_fail(r->cx, LT_IO, LT_FMT ": cannot be opened: %s", LT_ARG(s->name), strerror(errno));
        r->document = lib.poppler_document_new_from_fd(fd, NULL, &error);
    }
    if (r->document)
        return LT_OK;
    bool locked = error && error->code == POPPLER_ERROR_ENCRYPTED;
    if (error)
        lib.g_error_free(error);
    return lt_fail(r->cx, LT_FORMAT, LT_FMT ": %s", LT_ARG(s->name),
                   locked ? "it is encrypted: it opens with a password only"
                          : "the PDF is damaged beyond reading");
}

/* A string of the library's, which is freed, as one line. */
static struct lt_str take_fact(struct reader *r, char *fact)
{
    struct lt_flow flow = LT_FLOW;
    struct lt_str kept = {0}, text = lt_str_of(fact);
    if (lt_utf8_valid(text))
        lt_flow_add(&flow, lt_utf8_cut(text, MAX_FACT_BYTES));
    if (flow.text.n)
        kept = lt_arena_dup(r->pdf->arena, lt_buf_str(&flow.text));
    lt_flow_close(&flow);
    lib.g_free(fact);
    return kept;
}

/* Every step is counted, as an outline may lead back to itself. */
static bool add_entry(struct reader *r, PopplerIndexIter *iter, int level)
{
    struct lt_pdf *pdf = r->pdf;
    if (pdf->n_outline >= LT_PDF_OUTLINE)
        return false;
    struct lt_pdf_entry *v =
        lt_arena_grow(pdf->arena, pdf->outline, &pdf->cap_outline, pdf->n_outline + 1, sizeof *v);
    if (!v)
        return false;
    PopplerAction *action = lib.poppler_index_iter_get_action(iter);
    struct lt_str title = lt_str_of(action ? action->any.title : NULL);
    title = lt_utf8_valid(title) ? lt_arena_dup(pdf->arena, lt_utf8_cut(title, MAX_FACT_BYTES))
                                 : (struct lt_str){0};
    pdf->outline = v;
    v[pdf->n_outline++] = (struct lt_pdf_entry){title, level};
    if (action)
        lib.poppler_action_free(action);
    return true;
}

static void read_outline(struct reader *r, PopplerIndexIter *iter, int level)
{
    do {
        PopplerIndexIter *child = NULL;
        if (!add_entry(r, iter, level))
            return;
        if (level < LT_PDF_DEPTH)
            child = lib.poppler_index_iter_get_child(iter);
        if (child) {
            read_outline(r, child, level + 1);
            lib.poppler_index_iter_free(child);
        }
    } while (lib.poppler_index_iter_next(iter));
}

static void read_facts(struct reader *r)
{
    r->pdf->title = take_fact(r, lib.poppler_document_get_title(r->document));
    r->pdf->authors = take_fact(r, lib.poppler_document_get_author(r->document));
    PopplerIndexIter *iter = lib.poppler_index_iter_new(r->document);
    if (iter) {
        read_outline(r, iter, 1);
        lib.poppler_index_iter_free(iter);
    }
}

/* ---- a page's lines ---- */

/* How a stretch of characters looks. */
struct type {
    float size;
    bool bold, fixed;
};

struct page_text {
    uint32_t number;
    struct lt_str text;
    const PopplerRectangle *at; /* of each character */
    size_t n_at;
    GList *attributes; /* of stretches, in order; the one that holds the next character */
    struct type type;
    const PopplerTextAttributes *typed; /* the one `type` is of */
};

static bool names(const char *font, const char *const *words, size_t n)
{
    struct lt_str name = lt_str_of(font);
    for (size_t i = 0; i < n; i++)
        if (lt_str_find_nocase(name, lt_str_of(words[i])) != SIZE_MAX)
            return true;
    return false;
}

/* Fonts tell by their names: there is nothing else that every PDF has. */
static struct type type_of(struct page_text *p, size_t character)
{
    static const char *const bold[] = {"bold", "black", "heavy", "demi", "cmbx", "sfbx", "ecbx"};
    static const char *const fixed[] = {"mono", "courier", "typewriter", "cmtt",
                                        "sftt", "ectt",    "consol",     "lmtt"};
    while (p->attributes && (size_t)((PopplerTextAttributes *)p->attributes->data)->end_index < character)
        p->attributes = p->attributes->next;
    const PopplerTextAttributes *a = p->attributes ? p->attributes->data : NULL;
    if (a && a != p->typed) {
        p->typed = a;
        p->type.size = (float)a->font_size;
        p->type.bold = names(a->font_name, bold, LT_COUNT(bold));
        p->type.fixed = names(a->font_name, fixed, LT_COUNT(fixed));
    }
    return p->type;
}

/* Sizes of a line's characters: the one most of them have is the line's. */
struct sizes {
    struct {
        float size;
        size_t n;
    } v[8];
    size_t n;
};

static void count_size(struct sizes *s, float size)
{
    size_t i = 0;
    while (i < s->n && (s->v[i].size > size + 0.05f || s->v[i].size < size - 0.05f))
        i++;
    if (i == LT_COUNT(s->v))
        return;
    if (i == s->n)
        s->v[s->n++].size = size;
    s->v[i].n++;
}

static float size_of(const struct sizes *s)
{
    size_t best = 0;
    for (size_t i = 1; i < s->n; i++)
        if (s->v[i].n > s->v[best].n)
            best = i;
    return s->n ? s->v[best].size : 0;
}

struct line_scan {
    size_t from, to;         /* bytes of the page's text */
    size_t first;            /* character */
    size_t bold, fixed, all; /* characters that are seen */
    struct sizes sizes;
    struct lt_pdf_line line;
};

static void widen(struct lt_pdf_line *line, const PopplerRectangle *at, bool first)
{
    float left = (float)at->x1, right = (float)at->x2, top = (float)at->y1, bottom = (float)at->y2;
    line->left = first || left < line->left ? left : line->left;
    line->right = first || right > line->right ? right : line->right;
    line->top = first || top < line->top ? top : line->top;
    line->bottom = first || bottom > line->bottom ? bottom : line->bottom;
}

/* Latin ligatures as the letters they are: U+FB00 to U+FB06, and, from TeX's fonts without a table of
 * characters, their codes in TeX's own encodings (T1: 1B to 1F, OT1: 0B to 0F). */
static const char *ligature_of(uint32_t c)
{
    static const char *const ligatures[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    if (c >= 0xFB00 && c <= 0xFB06)
        return ligatures[c - 0xFB00];
    if (c >= 0x1B && c <= 0x1F)
        return ligatures[c - 0x1B];
    return c >= 0x0B && c <= 0x0F ? ligatures[c - 0x0B] : NULL;
}

static bool is_seen(uint32_t c)
{
    return c > ' ' || ligature_of(c);
}

/* First what the line is made of, so that what is smaller than it can be told. */
static void measure(struct page_text *scan, struct line_scan *s)
{
    size_t character = s->first;
    for (size_t at = s->from; at < s->to; character++) {
        uint32_t c = lt_utf8_next(scan->text, &at);
        if (!is_seen(c) || character >= scan->n_at)
            continue;
        struct type type = type_of(scan, character);
        widen(&s->line, &scan->at[character], s->all++ == 0);
        s->bold += type.bold;
        s->fixed += type.fixed;
        count_size(&s->sizes, type.size);
    }
    s->line.size = size_of(&s->sizes);
    s->line.bold = s->all && s->bold == s->all;
    s->line.fixed = s->all && s->fixed == s->all;
    s->line.page = scan->number;
}

static void add_char(struct lt_flow *flow, struct lt_str text, size_t from, size_t to, uint32_t c)
{
    const char *ligature = ligature_of(c);
    if (ligature)
        lt_flow_add(flow, lt_str_of(ligature));
    else if (c == 0xAD) /* where a word is cut at the line's end */
        lt_flow_add(flow, LT_S("-"));
    else
        lt_flow_add(flow, lt_str_slice(text, from, to - from));
}

/* A number that is smaller than its line and stands higher is a note's. */
static bool is_raised(const struct line_scan *s, struct type type, const PopplerRectangle *at)
{
    float middle = (s->line.top + s->line.bottom) / 2;
    return type.size < s->line.size * 0.85f && (float)(at->y1 + at->y2) / 2 < middle + 0.5f;
}

static void collect(struct reader *r, struct page_text *p, struct line_scan *s)
{
    size_t character = s->first;
    bool raised = false;
    struct lt_pdf_line *line = &s->line;
    for (size_t at = s->from; at < s->to; character++) {
        size_t from = at;
        uint32_t c = lt_utf8_next(p->text, &at);
        bool digit = c >= '0' && c <= '9' && character < p->n_at;
        bool mark = digit && is_raised(s, type_of(p, character), &p->at[character]);
        size_t before = r->flow.text.n + (r->flow.space && r->flow.text.n);
        add_char(&r->flow, p->text, from, at, c);
        if (mark && !raised && line->n_marks < LT_PDF_MARKS)
            line->marks[line->n_marks++] = (struct lt_pdf_mark){(uint32_t)before, 0};
        if (mark && line->n_marks)
            line->marks[line->n_marks - 1].len = (uint32_t)r->flow.text.n - line->marks[line->n_marks - 1].at;
        raised = mark;
    }
    line->leads = line->n_marks && line->marks[0].at == 0 && line->marks[0].len < r->flow.text.n;
}

static enum lt_status add_line(struct reader *r, struct page_text *p, struct line_scan *s)
{
    struct lt_pdf *pdf = r->pdf;
    struct page_text again = *p; /* from the line's first character */
    measure(p, s);
    lt_flow_clear(&r->flow);
    collect(r, &again, s);
    if (r->flow.text.n == 0 || s->all == 0)
        return LT_OK;
    struct lt_pdf_line *v =
        lt_arena_grow(pdf->arena, pdf->lines, &pdf->cap_lines, pdf->n_lines + 1, sizeof *v);
    s->line.text = lt_arena_dup(pdf->arena, lt_utf8_cut(lt_buf_str(&r->flow.text), MAX_LINE_BYTES));
    if (!v || !s->line.text.p)
        return no_room(r);
    pdf->lines = v;
    v[pdf->n_lines++] = s->line;
    return LT_OK;
}

/* How far apart two characters are along the line; more than a word's space is another column, or may be. */
static bool are_apart(const struct page_text *p, size_t before, size_t now)
{
    const PopplerRectangle *a = &p->at[before], *b = &p->at[now];
    double size = b->y2 - b->y1, apart = b->x1 > a->x2 ? b->x1 - a->x2 : a->x1 - b->x2;
    return apart > size * 0.5 || b->y1 > a->y2 || b->y2 < a->y1;
}

/* The pieces of the page's next line, as far as a line end. */
static enum lt_status read_line(struct reader *r, struct page_text *p, size_t *at, size_t *character)
{
    struct line_scan s = {.from = *at, .first = *character};
    size_t last = SIZE_MAX; /* the last one that is seen */
    enum lt_status st = LT_OK;
    while (*at < p->text.n && p->text.p[*at] != '\n' && !st) {
        size_t from = *at;
        bool seen = is_seen(lt_utf8_next(p->text, at)) && *character < p->n_at;
        if (seen && last != SIZE_MAX && are_apart(p, last, *character)) {
            s.to = from;
            st = add_line(r, p, &s);
            s = (struct line_scan){.from = from, .first = *character};
        }
        last = seen ? *character : last;
        ++*character;
    }
    s.to = *at;
    ++*at; /* the line end */
    ++*character;
    return st ? st : add_line(r, p, &s);
}

static enum lt_status read_lines(struct reader *r, struct page_text *p)
{
    enum lt_status st = LT_OK;
    size_t character = 0;
    for (size_t at = 0; at < p->text.n && !st && r->pdf->n_lines < LT_PDF_LINES;)
        st = read_line(r, p, &at, &character);
    return st;
}

static enum lt_status read_page(struct reader *r, uint32_t number)
{
    PopplerPage *page = lib.poppler_document_get_page(r->document, (int)number);
    if (!page)
        return LT_OK;
    double width = 0, height = 0;
    PopplerRectangle *at = NULL;
    guint n_at = 0;
    char *text = lib.poppler_page_get_text(page);
    GList *attributes = lib.poppler_page_get_text_attributes(page);
    lib.poppler_page_get_size(page, &width, &height);
    enum lt_status st = LT_OK;
    if (number == 0) {
        r->pdf->width = (float)width;
        r->pdf->height = (float)height;
    }
    if (text && lib.poppler_page_get_text_layout(page, &at, &n_at)) {
        struct page_text p = {
            .number = number, .text = lt_str_of(text), .at = at, .n_at = n_at, .attributes = attributes};
        st = read_lines(r, &p);
    }
    lib.g_free(at);
    lib.g_free(text);
    lib.poppler_page_free_text_attributes(attributes);
    lib.g_object_unref(page);
    return st;
}

static int64_t now_s(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec;
}

static enum lt_status read_pages(struct reader *r, int seconds)
{
    int64_t until = now_s() + seconds;
    int pages = lib.poppler_document_get_n_pages(r->document);
    if (pages <= 0)
        return lt_fail(r->cx, LT_FORMAT, LT_FMT ": the PDF has no page that can be read",
                       LT_ARG(r->source->name));
    r->pdf->n_pages = (uint32_t)pages;
    uint32_t most = r->pdf->n_pages < LT_PDF_PAGES ? r->pdf->n_pages : LT_PDF_PAGES;
    enum lt_status st = LT_OK;
    while (!st && r->pdf->pages_read < most && now_s() < until && r->pdf->n_lines < LT_PDF_LINES) {
        st = lt_check_cancel(r->cx);
        if (!st)
            st = read_page(r, r->pdf->pages_read++);
    }
    if (!st && r->pdf->pages_read < r->pdf->n_pages)
        lt_warn(r->cx, LT_FMT ": read as far as page %u of %u: more is over the limits",
                LT_ARG(r->source->name), r->pdf->pages_read, r->pdf->n_pages);
    return st;
}

/* ---- the structure ---- */

enum {
    TREE_DEPTH = 64,
    /* The library goes through a page for each text on it: lines of the pages, once for each text. */
    TREE_WORK = 600 * 1000
};

static const struct {
    PopplerStructureElementKind kind;
    enum lt_pdf_tag_kind tag;
    uint32_t level;
} tag_rows[] = {
    {POPPLER_STRUCTURE_ELEMENT_PARAGRAPH, LT_PDF_TAG_PARAGRAPH, 0},
    {POPPLER_STRUCTURE_ELEMENT_HEADING, LT_PDF_TAG_HEADING, 1},
    {POPPLER_STRUCTURE_ELEMENT_HEADING_1, LT_PDF_TAG_HEADING, 1},
    {POPPLER_STRUCTURE_ELEMENT_HEADING_2, LT_PDF_TAG_HEADING, 2},
    {POPPLER_STRUCTURE_ELEMENT_HEADING_3, LT_PDF_TAG_HEADING, 3},
    {POPPLER_STRUCTURE_ELEMENT_HEADING_4, LT_PDF_TAG_HEADING, 4},
    {POPPLER_STRUCTURE_ELEMENT_HEADING_5, LT_PDF_TAG_HEADING, 5},
    {POPPLER_STRUCTURE_ELEMENT_HEADING_6, LT_PDF_TAG_HEADING, 6},
    {POPPLER_STRUCTURE_ELEMENT_LIST, LT_PDF_TAG_LIST, 0},
    {POPPLER_STRUCTURE_ELEMENT_LIST_ITEM, LT_PDF_TAG_ITEM, 0},
    {POPPLER_STRUCTURE_ELEMENT_LIST_LABEL, LT_PDF_TAG_LABEL, 0},
    {POPPLER_STRUCTURE_ELEMENT_TABLE, LT_PDF_TAG_TABLE, 0},
    {POPPLER_STRUCTURE_ELEMENT_TABLE_ROW, LT_PDF_TAG_ROW, 0},
    {POPPLER_STRUCTURE_ELEMENT_TABLE_HEADING, LT_PDF_TAG_HEADER, 0},
    {POPPLER_STRUCTURE_ELEMENT_TABLE_DATA, LT_PDF_TAG_CELL, 0},
    {POPPLER_STRUCTURE_ELEMENT_NOTE, LT_PDF_TAG_NOTE, 0},
    {POPPLER_STRUCTURE_ELEMENT_FIGURE, LT_PDF_TAG_FIGURE, 0},
    {POPPLER_STRUCTURE_ELEMENT_CAPTION, LT_PDF_TAG_CAPTION, 0},
    {POPPLER_STRUCTURE_ELEMENT_BLOCKQUOTE, LT_PDF_TAG_QUOTE, 0},
    {POPPLER_STRUCTURE_ELEMENT_TOC, LT_PDF_TAG_CONTENTS, 0},
};

struct tree_walk {
    size_t steps, work;
    uint32_t *lines; /* of each page that was read */
    bool too_large;
};

/* A string of the library's, which is freed. */
static struct lt_str take_text(struct reader *r, char *text)
{
    struct lt_str kept = {0}, s = lt_str_of(text);
    if (s.n && lt_utf8_valid(s))
        kept = lt_arena_dup(r->pdf->arena, lt_utf8_cut(s, MAX_LINE_BYTES));
    lib.g_free(text);
    return kept;
}

static bool add_tag(struct reader *r, struct tree_walk *walk, struct lt_pdf_tag tag)
{
    struct lt_pdf *pdf = r->pdf;
    struct lt_pdf_tag *v = pdf->n_tags < LT_PDF_TAGS ? lt_arena_grow(pdf->arena, pdf->tags, &pdf->cap_tags,
                                                                     pdf->n_tags + 1, sizeof *v)
                                                     : NULL;
    if (!v) {
        walk->too_large = true;
        return false;
    }
    pdf->tags = v;
    v[pdf->n_tags++] = tag;
    return true;
}

static void add_tree_text(struct reader *r, struct tree_walk *walk, PopplerStructureElement *element)
{
    int page = lib.poppler_structure_element_get_page(element);
    if (page < 0 || (uint32_t)page >= r->pdf->pages_read)
        return;
    walk->work += 1 + walk->lines[page];
    walk->too_large = walk->too_large || walk->work > TREE_WORK;
    if (walk->too_large)
        return;
    struct lt_str text =
        take_text(r, lib.poppler_structure_element_get_text(element, POPPLER_STRUCTURE_GET_TEXT_NONE));
    if (text.n)
        add_tag(r, walk, (struct lt_pdf_tag){LT_PDF_TAG_TEXT, 0, (uint32_t)page, text});
}

/* Begins the element where it is told; whether it is. */
static bool begin_tag(struct reader *r, struct tree_walk *walk, PopplerStructureElement *element,
                      PopplerStructureElementKind kind)
{
    size_t i = 0;
    while (i < LT_COUNT(tag_rows) && tag_rows[i].kind != kind)
        i++;
    if (i == LT_COUNT(tag_rows))
        return false;
    struct lt_pdf_tag tag = {.kind = tag_rows[i].tag, .level = tag_rows[i].level};
    if (tag.kind == LT_PDF_TAG_FIGURE)
        tag.text = take_text(r, lib.poppler_structure_element_get_alt_text(element));
    return add_tag(r, walk, tag);
}

static void walk_tree(struct reader *r, struct tree_walk *walk, PopplerStructureElementIter *iter, int depth)
{
    do {
        PopplerStructureElement *element = lib.poppler_structure_element_iter_get_element(iter);
        if (!element)
            continue;
        PopplerStructureElementKind kind = lib.poppler_structure_element_get_kind(element);
        if (kind == POPPLER_STRUCTURE_ELEMENT_CONTENT)
            add_tree_text(r, walk, element);
        bool begun = begin_tag(r, walk, element, kind);
        lib.g_object_unref(element);
        PopplerStructureElementIter *child =
            depth < TREE_DEPTH ? lib.poppler_structure_element_iter_get_child(iter) : NULL;
        if (child) {
            walk_tree(r, walk, child, depth + 1);
            lib.poppler_structure_element_iter_free(child);
        }
        if (begun)
            add_tag(r, walk, (struct lt_pdf_tag){.kind = LT_PDF_TAG_END});
        walk->too_large = walk->too_large || depth == TREE_DEPTH || ++walk->steps > LT_PDF_TAGS;
    } while (!walk->too_large && lib.poppler_structure_element_iter_next(iter));
}

/* Its own structure, where the file has one that is not larger than it may be. */
static enum lt_status read_tree(struct reader *r)
{
    struct lt_pdf *pdf = r->pdf;
    struct tree_walk walk = {0};
    PopplerStructureElementIter *iter = lib.poppler_structure_element_iter_new(r->document);
    if (!iter)
        return LT_OK;
    walk.lines = lt_arena_array(pdf->arena, pdf->pages_read, sizeof *walk.lines);
    for (size_t i = 0; walk.lines && i < pdf->n_lines; i++)
        walk.lines[pdf->lines[i].page]++;
    if (walk.lines)
        walk_tree(r, &walk, iter, 0);
    lib.poppler_structure_element_iter_free(iter);
    if (walk.too_large)
        pdf->n_tags = 0;
    return walk.lines ? LT_OK : no_room(r);
}

enum lt_status lt_pdf_read(struct lt_cx *cx, const struct lt_source *source, int seconds, struct lt_pdf *pdf)
{
    struct reader r = {.cx = cx, .source = source, .pdf = pdf, .flow = LT_FLOW};
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, bind);
    if (!bound)
        return lt_fail(cx, LT_ENGINE,
                       LT_FMT ": a PDF is read with Poppler, which is not on this machine (apt-get install "
                              "libpoppler-glib8)",
                       LT_ARG(source->name));
    enum lt_status st = open_document(&r);
    if (!st)
        read_facts(&r);
    if (!st)
        st = read_pages(&r, seconds);
    if (!st)
        st = read_tree(&r);
    if (r.document)
        lib.g_object_unref(r.document);
    lt_flow_close(&r.flow);
    return st;
}
