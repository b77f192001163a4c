/* read/papers/pdf_tags.c - see pdf_tags.h. Lines and texts are compared by their bytes without spaces and
 * ASCII's marks, which the ends of lines change. */
#include "read/papers/pdf_tags.h"

#include "base/utf8.h"

#include <string.h>

enum {
    ANY = 0x01,            /* for the two bytes that the library's character set has no sign for */
    MOST_UNTAGGED = 3,     /* per cent of the text that may be in no element */
    MOST_BYTES = 16 << 20, /* of text that is gone through */
    MOST_WORK = 1 << 30,   /* bytes that may be searched for all texts */
    FEW_BYTES = 60,        /* and so many in any case */
    MAX_NOTE_NUMBER = 3    /* digits */
};

/* ---- what is compared ---- */

static bool counts(unsigned char c)
{
    return c >= 0x80 || c == ANY || lt_is_alpha((char)c) || lt_is_digit((char)c);
}

static unsigned char compared(unsigned char c)
{
    return c == 0x9F || c == 0xAD ? ANY : c;
}

/* The byte that a sign stands for in PDFDocEncoding (ISO 32000-1, annex D), as which the library takes UTF-8;
 * -1: none. */
static int byte_of(uint32_t c)
{
    static const uint16_t accents[] = {0x2D8, 0x2C7, 0x2C6, 0x2D9, 0x2DD, 0x2DB, 0x2DA, 0x2DC};
    static const uint16_t signs[] = {0x2022, 0x2020, 0x2021, 0x2026, 0x2014, 0x2013, 0x192,  0x2044,
                                     0x2039, 0x203A, 0x2212, 0x2030, 0x201E, 0x201C, 0x201D, 0x2018,
                                     0x2019, 0x201A, 0x2122, 0xFB01, 0xFB02, 0x141,  0x152,  0x160,
                                     0x178,  0x17D,  0x131,  0x142,  0x153,  0x161,  0x17E};
    if (c == 0xFFFD)
        return ANY;
    if (c == 0x20AC)
        return 0xA0;
    for (size_t i = 0; i < LT_COUNT(signs); i++)
        if (c == signs[i])
            return 0x80 + (int)i;
    for (size_t i = 0; i < LT_COUNT(accents); i++)
        if (c == accents[i])
            return 0x18 + (int)i;
    return c < 0x100 ? (int)c : -1;
}

/* The bytes that a text of the library's was made of; false: it is no such text. */
static bool undo(struct lt_str s, unsigned char *out, size_t *n)
{
    size_t follow = 0;
    *n = 0;
    for (size_t at = 0; at < s.n;) {
        int byte = byte_of(lt_utf8_next(s, &at));
        if (byte < 0 || (follow ? (byte & 0xC0) != 0x80 && byte != ANY : byte >= 0x80 && byte < 0xC2))
            return false;
        follow = follow ? follow - 1 : byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC2 ? 1 : 0;
        out[(*n)++] = (unsigned char)byte;
    }
    return follow == 0;
}

/* Ligatures as the lines have them, and what they have not: soft hyphens, spaces that do not break. Bytes of
 * the sign at p; 0: it is none of these. */
static size_t special(const unsigned char *p, size_t n, const char **as)
{
    static const char *const ligatures[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    *as = "";
    if (n >= 2 && p[0] == 0xC2 && (p[1] == 0xA0 || p[1] == 0xAD || p[1] == ANY))
        return 2;
    if (n < 3 || p[0] != 0xEF || p[1] != 0xAC || p[2] < 0x80 || p[2] > 0x86)
        return 0;
    *as = ligatures[p[2] - 0x80];
    return 3;
}

static size_t squeeze(const unsigned char *p, size_t n, unsigned char *out)
{
    size_t to = 0;
    for (size_t i = 0; i < n;) {
        const char *as;
        size_t len = special(p + i, n - i, &as);
        for (const char *c = as; len && *c; c++)
            out[to++] = (unsigned char)*c;
        if (!len && counts(p[i]))
            out[to++] = compared(p[i]);
        i += len ? len : 1;
    }
    return to;
}

/* ---- a page's lines, one after the other ---- */

struct page_bytes {
    unsigned char *v;
    bool *taken;
    struct {
        uint32_t line, at;
    } *from;        /* of each byte */
    size_t n, next; /* next: after what was found last */
};

struct placing {
    const struct lt_pdf *pdf;
    size_t work; /* bytes that were searched */
    struct lt_pdf_tagged *out;
    struct page_bytes *pages;
    unsigned char *text, *scratch; /* room for the longest one */
};

static bool lay_out(struct placing *p)
{
    const struct lt_pdf *pdf = p->pdf;
    p->pages = lt_arena_array(pdf->arena, pdf->pages_read, sizeof *p->pages);
    size_t *room = lt_arena_array(pdf->arena, pdf->pages_read, sizeof *room);
    if (!p->pages || !room)
        return false;
    for (size_t i = 0; i < pdf->n_lines; i++)
        room[pdf->lines[i].page] += pdf->lines[i].text.n;
    for (uint32_t i = 0; i < pdf->pages_read; i++) {
        struct page_bytes *page = &p->pages[i];
        page->v = lt_arena_array(pdf->arena, room[i] + 1, 1);
        page->taken = lt_arena_array(pdf->arena, room[i] + 1, sizeof *page->taken);
        page->from = lt_arena_array(pdf->arena, room[i] + 1, sizeof *page->from);
        if (!page->v || !page->taken || !page->from)
            return false;
    }
    for (uint32_t i = 0; i < pdf->n_lines; i++) {
        struct page_bytes *page = &p->pages[pdf->lines[i].page];
        struct lt_str s = pdf->lines[i].text;
        for (uint32_t at = 0; at < s.n; at++) {
            if (!counts((unsigned char)s.p[at]))
                continue;
            page->from[page->n].line = i;
            page->from[page->n].at = at;
            page->v[page->n++] = compared((unsigned char)s.p[at]);
        }
    }
    return true;
}

static bool is_free(const struct page_bytes *page, size_t at, size_t n)
{
    for (size_t i = at; i < at + n; i++)
        if (page->taken[i])
            return false;
    return true;
}

/* Does it begin and end where lines do? */
static bool is_whole(const struct page_bytes *page, size_t at, size_t n)
{
    return (at == 0 || page->from[at - 1].line != page->from[at].line) &&
           (at + n == page->n || page->from[at + n].line != page->from[at + n - 1].line);
}

/* Where the bytes stand free from `at` on, as lines of their own or anywhere; SIZE_MAX: nowhere. */
static size_t find_free(const struct page_bytes *page, size_t at, const unsigned char *text, size_t n,
                        bool whole)
{
    while (at + n <= page->n) {
        const unsigned char *found = memmem(page->v + at, page->n - at, text, n);
        if (!found)
            break;
        at = (size_t)(found - page->v);
        if (is_free(page, at, n) && (!whole || is_whole(page, at, n)))
            return at;
        at++;
    }
    return SIZE_MAX;
}

/* Right after what was found last; else as lines of their own, so that a table's cell "needle" is not found
 * in a sentence; else anywhere. */
static size_t find_text(struct placing *p, const struct page_bytes *page, size_t n)
{
    const unsigned char *text = p->text;
    if (page->next + n <= page->n && !memcmp(page->v + page->next, text, n) && is_free(page, page->next, n))
        return page->next;
    for (int i = 0; i < 4 && p->work < MOST_WORK; i++) {
        p->work += page->n;
        size_t at = find_free(page, i % 2 ? 0 : page->next, text, n, i < 2);
        if (at != SIZE_MAX)
            return at;
    }
    return SIZE_MAX;
}

/* ---- ranges ---- */

/* Marks right before the first byte and after the last one are the text's. */
static uint32_t range_start(struct lt_str s, uint32_t at)
{
    uint32_t first = at;
    while (first && !lt_is_space(s.p[first - 1]) && !counts((unsigned char)s.p[first - 1]))
        first--;
    return first && counts((unsigned char)s.p[first - 1]) ? at : first; /* those are of what is before */
}

static uint32_t range_end(struct lt_str s, uint32_t at)
{
    while (at < s.n && !lt_is_space(s.p[at]) && !counts((unsigned char)s.p[at]))
        at++;
    return at;
}

static bool add_range(struct placing *p, struct lt_pdf_range range)
{
    struct lt_pdf_tagged *out = p->out;
    struct lt_pdf_range *v =
        lt_arena_grow(p->pdf->arena, out->ranges, &out->cap_ranges, out->n_ranges + 1, sizeof *v);
    if (!v)
        return false;
    out->ranges = v;
    v[out->n_ranges++] = range;
    return true;
}

/* The bytes [at, at + n) of a page as ranges of its lines. */
static bool take(struct placing *p, struct page_bytes *page, size_t at, size_t n, size_t tag)
{
    p->out->texts[tag].first = p->out->n_ranges;
    memset(page->taken + at, true, n);
    page->next = at + n;
    for (size_t i = at; i < at + n;) {
        uint32_t line = page->from[i].line;
        size_t end = i;
        while (end < at + n && page->from[end].line == line)
            end++;
        struct lt_str s = p->pdf->lines[line].text;
        struct lt_pdf_range range = {line, range_start(s, page->from[i].at),
                                     range_end(s, page->from[end - 1].at + 1)};
        if (!add_range(p, range))
            return false;
        i = end;
    }
    p->out->texts[tag].n = p->out->n_ranges - p->out->texts[tag].first;
    return true;
}

/* ---- all of it ---- */

/* Bytes of a tag's text that are compared, in p->text. */
static size_t read_text(struct placing *p, struct lt_str s)
{
    size_t n = 0;
    if (undo(s, p->scratch, &n))
        return squeeze(p->scratch, n, p->text);
    return squeeze((const unsigned char *)s.p, s.n, p->text);
}

static bool place_texts(struct placing *p, size_t *all, size_t *missed)
{
    for (size_t i = 0; i < p->pdf->n_tags; i++) {
        const struct lt_pdf_tag *tag = &p->pdf->tags[i];
        size_t n = tag->kind == LT_PDF_TAG_TEXT ? read_text(p, tag->text) : 0;
        if (!n)
            continue;
        struct page_bytes *page = &p->pages[tag->page];
        size_t at = find_text(p, page, n);
        *all += n;
        if (at == SIZE_MAX)
            *missed += n;
        else if (!take(p, page, at, n, i))
            return false;
    }
    return true;
}

/* Bytes of the text that no element has; what belongs to the page, and not to the text, is left out. */
static size_t untagged(const struct placing *p, const struct lt_pdf_place *places, size_t *all)
{
    size_t n = 0;
    for (uint32_t i = 0; i < p->pdf->pages_read; i++)
        for (size_t k = 0; k < p->pages[i].n; k++) {
            bool text = !places[p->pages[i].from[k].line].furniture;
            *all += text;
            n += text && !p->pages[i].taken[k];
        }
    return n;
}

static bool is_much(size_t part, size_t all)
{
    return part * 100 > all * MOST_UNTAGGED && part > FEW_BYTES;
}

static bool make_room(struct placing *p)
{
    size_t longest = 0, bytes = 0;
    for (size_t i = 0; i < p->pdf->n_lines; i++)
        bytes += p->pdf->lines[i].text.n;
    if (bytes > MOST_BYTES)
        return false;
    for (size_t i = 0; i < p->pdf->n_tags; i++)
        longest = p->pdf->tags[i].text.n > longest ? p->pdf->tags[i].text.n : longest;
    p->text = lt_arena_array(p->pdf->arena, longest + 4, 1);
    p->scratch = lt_arena_array(p->pdf->arena, longest + 4, 1);
    p->out->texts = lt_arena_array(p->pdf->arena, p->pdf->n_tags + 1, sizeof *p->out->texts);
    return p->text && p->scratch && p->out->texts && lay_out(p);
}

/* The number a note begins with, by the first range inside it. */
static bool add_note(struct placing *p, size_t tag)
{
    struct lt_pdf_tagged *out = p->out;
    while (tag < p->pdf->n_tags && !out->texts[tag].n && p->pdf->tags[tag].kind != LT_PDF_TAG_END)
        tag++;
    if (tag == p->pdf->n_tags || !out->texts[tag].n)
        return true;
    struct lt_pdf_range range = out->ranges[out->texts[tag].first];
    const struct lt_pdf_line *line = &p->pdf->lines[range.line];
    size_t n = 0;
    while (range.from + n < line->text.n && n < MAX_NOTE_NUMBER && lt_is_digit(line->text.p[range.from + n]))
        n++;
    struct lt_pdf_tagged_note *v =
        n ? lt_arena_grow(p->pdf->arena, out->notes, &out->cap_notes, out->n_notes + 1, sizeof *v) : NULL;
    if (!v)
        return n == 0;
    out->notes = v;
    v[out->n_notes++] = (struct lt_pdf_tagged_note){line->page, lt_str_slice(line->text, range.from, n)};
    return true;
}

bool lt_pdf_place_tags(const struct lt_pdf *pdf, struct lt_pdf_tagged *out)
{
    *out = (struct lt_pdf_tagged){.pdf = pdf};
    struct placing p = {.pdf = pdf, .out = out};
    struct lt_pdf_place *places = pdf->n_tags && pdf->n_lines ? lt_pdf_place_lines(pdf) : NULL;
    out->places = places;
    size_t in_tags = 0, missed = 0, in_lines = 0;
    if (!places || !make_room(&p) || !place_texts(&p, &in_tags, &missed))
        return false;
    size_t left = untagged(&p, places, &in_lines);
    if (in_tags == 0 || missed || is_much(left, in_lines))
        return false;
    for (size_t i = 0; i < pdf->n_tags; i++)
        if (pdf->tags[i].kind == LT_PDF_TAG_NOTE && !add_note(&p, i + 1))
            return false;
    return true;
}

bool lt_pdf_tags_have_note(const struct lt_pdf_tagged *tagged, uint32_t page, struct lt_str number)
{
    for (size_t i = 0; i < tagged->n_notes; i++)
        if (tagged->notes[i].page == page && lt_str_eq(tagged->notes[i].number, number))
            return true;
    return false;
}
