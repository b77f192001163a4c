/* read/papers/pdf_paragraphs.c - see pdf_paragraphs.h. A paragraph is seen as a reader sees it: by the space
 * above it, an indent, a short line before it, another size or weight; at the end of a column or page it goes
 * on unless its sentence has ended. */
#include "read/papers/pdf_paragraphs.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "read/clues.h"

#include <math.h>

enum { RATIOS = 80 };

size_t lt_pdf_bullet(struct lt_str line)
{
    static const struct lt_str bullets[] = {LT_S_INIT("\xE2\x80\xA2"),
                                            LT_S_INIT("\xE2\x97\xA6"),
                                            LT_S_INIT("\xE2\x96\xAA"),
                                            LT_S_INIT("\xE2\x80\xA3"),
                                            LT_S_INIT("\xE2\x97\x8F"),
                                            LT_S_INIT("\xE2\x97\x8B"),
                                            LT_S_INIT("\xE2\x96\xA0"),
                                            LT_S_INIT("\xC2\xB7"),
                                            LT_S_INIT("\xEF\x82\xB7"),
                                            LT_S_INIT("\xE2\x80\x93"),
                                            LT_S_INIT("*"),
                                            LT_S_INIT("-"),
                                            LT_S_INIT("\xE2\x88\x97")};
    for (size_t i = 0; i < LT_COUNT(bullets); i++)
        if (lt_str_starts(line, bullets[i]) && line.n > bullets[i].n + 1 && line.p[bullets[i].n] == ' ')
            return bullets[i].n + 1;
    return 0;
}

size_t lt_pdf_ordinal(struct lt_str line, int *ordinal)
{
    size_t n = 0;
    int number = 0;
    for (; n < line.n && n < 3 && lt_is_digit(line.p[n]); n++)
        number = number * 10 + (line.p[n] - '0');
    *ordinal = number;
    bool point = n && n + 2 < line.n && (line.p[n] == '.' || line.p[n] == ')') && line.p[n + 1] == ' ';
    return point ? n + 2 : 0;
}

static bool same_size(float a, float b)
{
    return fabsf(a - b) <= 0.06f * (a > b ? a : b);
}

static bool starts_lower(struct lt_str s)
{
    size_t at = 0;
    uint32_t c = s.n ? lt_utf8_next(s, &at) : 0;
    return lt_uni_is_alnum(c) && lt_uni_lower(c) == c && !(c < 0x80 && lt_is_digit((char)c)) &&
           lt_uni_upper(c) != c;
}

static bool has_mark(const struct lt_pdf *pdf, size_t line, struct lt_str number)
{
    uint32_t page = pdf->lines[line].page;
    for (size_t i = line; i-- > 0 && pdf->lines[i].page == page;)
        for (size_t m = pdf->lines[i].leads; m < pdf->lines[i].n_marks; m++)
            if (lt_str_eq(
                    lt_str_slice(pdf->lines[i].text, pdf->lines[i].marks[m].at, pdf->lines[i].marks[m].len),
                    number))
                return true;
    return false;
}

/* A note's number that is not raised at the foot of the page, where it is in the text. */
static void see_number(struct lt_pdf *pdf, size_t i)
{
    enum { MOST_DIGITS = 3 };
    struct lt_pdf_line *line = &pdf->lines[i];
    size_t n = 0;
    while (n < line->text.n && n < MOST_DIGITS && lt_is_digit(line->text.p[n]))
        n++;
    if (line->n_marks || n == 0 || n + 1 >= line->text.n || line->text.p[n] != ' ' ||
        !has_mark(pdf, i, lt_str_slice(line->text, 0, n)))
        return;
    line->marks[0] = (struct lt_pdf_mark){0, (uint32_t)n};
    line->n_marks = 1;
    line->leads = true;
}

/* Smaller than the text, below it, and with a number before it; or the next line of such a note. */
static bool is_note(const struct lt_pdf_paragraphs *p, size_t i, bool after_note)
{
    const struct lt_pdf_line *line = &p->pdf->lines[i];
    if (line->size > p->body * 0.95f || line->top < p->pdf->height * 0.3f)
        return false;
    const struct lt_pdf_line *above = i ? line - 1 : NULL;
    bool goes_on = after_note && above->page == line->page && same_size(above->size, line->size) &&
                   line->top > above->top && line->top < above->bottom + line->size;
    if (!line->leads)
        see_number(p->pdf, i);
    return line->leads || goes_on;
}

static void sort_out(struct lt_pdf_paragraphs *p, bool notes)
{
    bool after_note = false;
    for (size_t i = 0; i < p->pdf->n_lines; i++) {
        after_note = is_note(p, i, after_note);
        if (after_note == notes)
            p->order[p->n_order++] = i;
    }
}

/* How far lines are apart, in sizes: what most of them say. */
static float usual_leading(const struct lt_pdf_paragraphs *p)
{
    size_t n[RATIOS] = {0}, best = 24; /* by twentieths; 1.2 where nothing says otherwise */
    for (size_t i = 1; i < p->pdf->n_lines; i++) {
        const struct lt_pdf_line *a = &p->pdf->lines[i - 1], *b = a + 1;
        float ratio = b->size > 0 ? (b->top - a->top) / b->size * 20 : 0;
        if (!p->places[i].first && same_size(a->size, p->body) && ratio > 16 && ratio < RATIOS)
            n[(size_t)ratio]++;
    }
    for (size_t i = 0; i < RATIOS; i++)
        if (n[i] > n[best])
            best = i;
    return (float)(best + 1) / 20;
}

static bool ends_sentence(struct lt_str s)
{
    return lt_clue_ends_sentence(s) || (s.n && s.p[s.n - 1] == ':');
}

static bool is_short(const struct lt_pdf_line *line, const struct lt_pdf_place *place)
{
    return line->right < place->right - 0.2f * (place->right - place->left);
}

/* The line below in the same column begins a paragraph. */
static bool breaks_in_column(const struct lt_pdf_paragraphs *p, const struct lt_pdf_line *a,
                             const struct lt_pdf_line *b, const struct lt_pdf_place *place,
                             const struct lt_pdf_line *item)
{
    float gap = (b->top - a->top) / b->size;
    if (gap > p->leading * 1.3f + 0.1f)
        return true;
    if (item) /* what is indented under it is its own */
        return b->left < item->left + 0.5f * b->size;
    bool large = b->size > p->body * 1.1f;
    bool indented = b->left > place->left + 0.7f * b->size && b->left > a->left + 0.5f * b->size;
    return (indented && !large) || (is_short(a, place) && ends_sentence(a->text));
}

/* At the top of the next column or page. */
static bool breaks_across(const struct lt_pdf_line *a, const struct lt_pdf_place *above,
                          const struct lt_pdf_line *b, const struct lt_pdf_place *place)
{
    bool hyphen = a->text.n && a->text.p[a->text.n - 1] == '-';
    if (hyphen || starts_lower(b->text))
        return false;
    bool indented = b->left > place->left + 0.7f * b->size;
    return ends_sentence(a->text) || is_short(a, above) || indented;
}

/* In the middle of the page, as the lines of a title page are. */
static bool is_centered(const struct lt_pdf_paragraphs *p, const struct lt_pdf_line *line)
{
    float width = p->right - p->left, left = line->left - p->left, right = p->right - line->right;
    return width > 0 && left > 0.1f * width && fabsf(left - right) < 0.06f * width;
}

static bool breaks(const struct lt_pdf_paragraphs *p, size_t prev, size_t now, const struct lt_pdf_line *item)
{
    const struct lt_pdf_line *a = &p->pdf->lines[prev], *b = &p->pdf->lines[now];
    if (!same_size(a->size, b->size) || a->bold != b->bold || a->fixed != b->fixed ||
        lt_pdf_bullet(b->text) || p->places[now].contents || p->places[prev].contents ||
        (b->leads && b->size < p->body * 0.95f))
        return true;
    if (lt_str_ends(a->text, LT_S("-")) && a->text.n > 2 && lt_is_alpha(a->text.p[a->text.n - 2]) &&
        starts_lower(b->text))
        return false;                   /* in the middle of a word */
    if (a->fixed || a->gaps || b->gaps) /* lines of a program, rows of a table, are their own */
        return true;
    bool aligned = fabsf(a->left - b->left) < 0.1f * b->size; /* the middle one of three columns */
    if (is_centered(p, a) && is_centered(p, b) && a->size < p->body * 1.1f && !aligned)
        return true;
    bool below = now == prev + 1 && !p->places[now].first;
    return below ? breaks_in_column(p, a, b, &p->places[now], item)
                 : breaks_across(a, &p->places[prev], b, &p->places[now]);
}

/* Numbers that go on are those of a list. */
static int ordinal_of(const struct lt_pdf_line *line, int before)
{
    int ordinal = 0;
    bool is = lt_pdf_ordinal(line->text, &ordinal) && (ordinal == 1 || ordinal == before + 1);
    return is ? ordinal : 0;
}

static void cut(struct lt_pdf_paragraphs *p, size_t from, size_t to, bool notes)
{
    int before = 0;
    for (size_t i = from, end; i < to; i = end) {
        const struct lt_pdf_line *first = &p->pdf->lines[p->order[i]];
        int ordinal = notes ? 0 : ordinal_of(first, before);
        const struct lt_pdf_line *item = ordinal || lt_pdf_bullet(first->text) ? first : NULL;
        before = ordinal ? ordinal : before;
        for (end = i + 1; end < to && !breaks(p, p->order[end - 1], p->order[end], item); end++)
            if (!notes && ordinal_of(&p->pdf->lines[p->order[end]], before))
                break;
        p->v[p->n++] = (struct lt_pdf_paragraph){
            .first = i, .n = end - i, .note = notes, .ordinal = ordinal, .centered = is_centered(p, first)};
    }
}

/* How far lines of the text reach on any page. */
static void measure_text(struct lt_pdf_paragraphs *p)
{
    enum { LONG = 30 };
    bool first = true;
    for (size_t i = 0; i < p->pdf->n_lines; i++) {
        const struct lt_pdf_line *line = &p->pdf->lines[i];
        if (!same_size(line->size, p->body) || line->text.n < LONG)
            continue;
        p->left = first || line->left < p->left ? line->left : p->left;
        p->right = first || line->right > p->right ? line->right : p->right;
        first = false;
    }
}

bool lt_pdf_find_paragraphs(struct lt_pdf *pdf, struct lt_pdf_paragraphs *out)
{
    *out = (struct lt_pdf_paragraphs){.pdf = pdf, .places = lt_pdf_place_lines(pdf)};
    out->order = lt_arena_array(pdf->arena, pdf->n_lines + 1, sizeof *out->order);
    out->v = lt_arena_array(pdf->arena, pdf->n_lines + 1, sizeof *out->v);
    if (!out->places || !out->order || !out->v)
        return false;
    out->body = lt_pdf_body_size(pdf, out->places);
    if (!lt_pdf_order_lines(pdf, out->places, out->body))
        return false;
    lt_pdf_set_columns(pdf, out->places);
    measure_text(out);
    out->leading = usual_leading(out);
    sort_out(out, false);
    size_t text = out->n_order;
    sort_out(out, true);
    cut(out, 0, text, false);
    cut(out, text, out->n_order, true);
    return true;
}
