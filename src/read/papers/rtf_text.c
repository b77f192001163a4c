/* read/papers/rtf_text.c - see rtf_text.h. RTF has no tree: a paragraph is what stands before \par, with the
 * properties in force there; a table is a run of paragraphs that say they are in one. */
#include "read/papers/rtf_text.h"

#include <stdio.h>
#include <string.h>

enum { LARGE = 28 }; /* half points */

static struct lt_rtf_paragraph *paragraph(struct lt_rtf *r)
{
    return &r->paragraphs[r->n_open < LT_RTF_OPEN ? r->n_open : LT_RTF_OPEN - 1];
}

static void leave_table(struct lt_rtf *r)
{
    if (r->in_table)
        lt_prose_table_end(&r->prose);
    r->in_table = r->in_row = r->in_cell = false;
}

/* Where the next text stands: the cell it is the first of, or outside the table that was. */
static void place(struct lt_rtf *r)
{
    if (r->n_open) /* notes and boxes are none of a table's */
        return;
    if (!r->now->in_table) {
        leave_table(r);
        return;
    }
    if (!r->in_table)
        lt_prose_table(&r->prose);
    if (!r->in_row)
        lt_prose_row(&r->prose);
    if (!r->in_cell)
        lt_prose_cell(&r->prose);
    r->in_table = r->in_row = r->in_cell = true;
}

static void begin(struct lt_rtf *r)
{
    struct lt_rtf_paragraph *p = paragraph(r);
    if (p->open)
        return;
    place(r);
    p->open = true;
    lt_prose_begin(&r->prose, false);
}

static void write(struct lt_rtf *r, struct lt_str text)
{
    const struct lt_rtf_state *s = r->now;
    struct lt_prose_format format = {.strong = s->strong,
                                     .emphasis = s->emphasis,
                                     .raised = s->raised,
                                     .lowered = s->lowered,
                                     .link = s->link};
    r->default_lang = r->default_lang ? r->default_lang : s->lang;
    const char *lang = s->lang && s->lang != r->default_lang ? lt_rtf_lang(s->lang) : NULL;
    format.lang = lt_str_of(lang);
    begin(r);
    lt_prose_text(&r->prose, text, &format);
}

/* "3.", "c)", a bullet: what a list prints. *ordinal: its number, 0: none. */
static bool is_list_mark(struct lt_str s, int *ordinal)
{
    static const struct lt_str bullets[] = {
        LT_S_INIT("\xE2\x80\xA2"), LT_S_INIT("\xC2\xB7"), LT_S_INIT("\xE2\x97\xA6"),
        LT_S_INIT("\xE2\x96\xAA"), LT_S_INIT("-"),        LT_S_INIT("*"),
        LT_S_INIT("\xE2\x80\x93"), LT_S_INIT("o"),        LT_S_INIT("\xEF\x82\xB7")};
    uint64_t number = 0;
    s = lt_str_trim(s);
    *ordinal = 0;
    for (size_t i = 0; i < LT_COUNT(bullets); i++)
        if (lt_str_eq(s, bullets[i]))
            return true;
    if (s.n < 2 || (s.p[s.n - 1] != '.' && s.p[s.n - 1] != ')'))
        return false;
    struct lt_str inner = lt_str_slice(s, 0, s.n - 1);
    if (lt_str_uint(inner, 9999, &number)) {
        *ordinal = (int)number;
        return true;
    }
    return inner.n == 1 && lt_is_alpha(inner.p[0]);
}

/* What was held back because it might have been a list's mark was text. */
static void release_lead(struct lt_rtf *r)
{
    struct lt_rtf_paragraph *p = paragraph(r);
    struct lt_rtf_state *now = r->now;
    p->lead_done = true;
    if (p->n_lead) {
        r->now = &p->held;
        write(r, (struct lt_str){p->lead, p->n_lead});
        r->now = now;
    }
    p->n_lead = 0;
}

static bool looks_the_same(const struct lt_rtf_state *a, const struct lt_rtf_state *b)
{
    return a->strong == b->strong && a->emphasis == b->emphasis && a->raised == b->raised &&
           a->lowered == b->lowered && a->in_table == b->in_table && lt_str_eq(a->link, b->link);
}

static bool hold(const struct lt_rtf *r, struct lt_rtf_paragraph *p, struct lt_str text)
{
    if (p->lead_done || p->open || text.n > sizeof p->lead - p->n_lead)
        return false;
    if (p->n_lead && !looks_the_same(&p->held, r->now))
        return false;
    p->held = *r->now;
    memcpy(p->lead + p->n_lead, text.p, text.n);
    p->n_lead += text.n;
    return true;
}

void lt_rtf_lead(struct lt_rtf *r, struct lt_str text)
{
    struct lt_rtf_paragraph *p = paragraph(r);
    if (lt_str_trim(text).n && !p->open && !p->lead_done)
        p->item = is_list_mark(text, &p->ordinal) || p->item;
}

void lt_rtf_text(struct lt_rtf *r, struct lt_str text)
{
    struct lt_rtf_paragraph *p = paragraph(r);
    if (r->now->hidden || !text.n || r->n_open >= LT_RTF_OPEN)
        return;
    bool tab = text.n == 1 && text.p[0] == '\t';
    if (tab && !p->lead_done && p->n_lead) {
        p->item = is_list_mark((struct lt_str){p->lead, p->n_lead}, &p->ordinal);
        p->n_lead = p->item ? 0 : p->n_lead;
    }
    size_t visible = lt_str_trim(text).n;
    p->all += visible;
    p->strong += r->now->strong ? visible : 0;
    p->fixed += r->now->fixed ? visible : 0;
    if (!tab && hold(r, p, text))
        return;
    release_lead(r);
    write(r, text);
}

static struct lt_prose_look look_of(const struct lt_rtf *r, const struct lt_rtf_paragraph *p)
{
    const struct lt_rtf_state *s = r->now;
    struct lt_style style = {.half_points = s->size,
                             .outline = (signed char)(s->outline > 0 ? s->outline : 0)};
    style.centered = s->centered;
    style.strong = p->all > 0 && p->strong == p->all;
    style.row = s->style >= 0 && s->style < LT_RTF_STYLES ? r->styles[s->style] : NULL;
    struct lt_prose_look look = lt_styles_look(&style);
    if (look.role == LT_ROLE_PARAGRAPH && p->all && p->fixed == p->all && !r->fixed)
        look.role = LT_ROLE_CODE;
    if (p->item && look.role == LT_ROLE_PARAGRAPH) {
        look.role = LT_ROLE_ITEM;
        look.level = s->level + 1;
        look.ordinal = p->ordinal;
    }
    return look;
}

static void end_paragraph(struct lt_rtf *r)
{
    struct lt_rtf_paragraph *p = paragraph(r);
    if (r->n_open >= LT_RTF_OPEN)
        return;
    release_lead(r);
    if (p->open) {
        struct lt_prose_look look = look_of(r, p);
        lt_prose_end(&r->prose, &look);
    }
    *p = (struct lt_rtf_paragraph){0};
}

static void end_cell(struct lt_rtf *r)
{
    end_paragraph(r);
    if (r->n_open)
        return;
    if (!r->in_cell) { /* an empty one */
        bool in_table = r->now->in_table;
        r->now->in_table = true;
        place(r);
        r->now->in_table = in_table;
    }
    r->in_cell = false;
}

static void header_row(struct lt_rtf *r)
{
    if (r->n_open)
        return;
    r->now->in_table = true;
    if (!r->in_table)
        lt_prose_table(&r->prose);
    if (!r->in_row)
        lt_prose_row(&r->prose);
    r->in_table = r->in_row = true;
    lt_prose_header(&r->prose);
}

static void plain_paragraph(struct lt_rtf_state *s)
{
    s->in_table = s->centered = false;
    s->style = s->outline = s->level = 0;
}

static void plain_text(struct lt_rtf *r)
{
    struct lt_rtf_state *s = r->now;
    s->strong = s->emphasis = s->raised = s->lowered = s->hidden = false;
    s->size = 0;
    s->lang = r->default_lang;
}

void lt_rtf_do(struct lt_rtf *r, enum rtf_do what)
{
    switch (what) {
    case RTF_DO_PAR:
        end_paragraph(r);
        break;
    case RTF_DO_LINE:
        if (paragraph(r)->open)
            lt_prose_break(&r->prose);
        break;
    case RTF_DO_CELL:
        end_cell(r);
        break;
    case RTF_DO_ROW:
        r->in_row = r->in_cell = r->n_open && r->in_row;
        break;
    case RTF_DO_TRHDR:
        header_row(r);
        break;
    case RTF_DO_PARD:
        plain_paragraph(r->now);
        break;
    case RTF_DO_PLAIN:
        plain_text(r);
        break;
    case RTF_DO_TROWD:
    case RTF_DO_CHFTN: /* the number that stands at both ends of a note is ours */
        break;
    }
}

void lt_rtf_open(struct lt_rtf *r, bool note)
{
    if (note && r->n_open == 0) {
        release_lead(r);
        begin(r);
        int n = snprintf(r->mark, sizeof r->mark, "%d", ++r->marks);
        struct lt_str id = lt_arena_printf(r->arena, "note-%d", r->marks);
        lt_prose_mark(&r->prose, id, (struct lt_str){r->mark, (size_t)n});
    }
    if (++r->n_open < LT_RTF_OPEN)
        *paragraph(r) = (struct lt_rtf_paragraph){0};
    if (note)
        lt_prose_note(&r->prose, lt_arena_printf(r->arena, "note-%d", r->marks));
    plain_paragraph(r->now);
    r->now->hidden = false;
}

void lt_rtf_shut(struct lt_rtf *r, bool note)
{
    end_paragraph(r);
    if (note)
        lt_prose_note_end(&r->prose);
    r->n_open -= r->n_open > 0;
}

void lt_rtf_finish_text(struct lt_rtf *r)
{
    end_paragraph(r);
    leave_table(r);
}
