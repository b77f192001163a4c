/* read/text/parts_memo.c - the head of an RFC or another typed memorandum: lines in two columns (whose series
 * it is, who wrote it and when), and the title in the middle below them. */
#include "read/text/parts_pass.h"

#include "base/buf.h"
#include "read/clues.h"

enum { FIRST_UNITS = 6, LINES = 14, MIN_INDENT = 4, TITLE_WIDTH = 100 };

/* The column at the right, after three spaces or more; empty: the line has one column. */
static struct lt_str right_column(struct lt_str line)
{
    size_t gap = lt_str_find(line, LT_S("   "));
    return gap == SIZE_MAX || gap == 0 ? (struct lt_str){0} : lt_str_trim(lt_str_from(line, gap));
}

static size_t chunk_end(const struct lt_decider *d, size_t i)
{
    size_t end = i + 1;
    while (end < d->to && d->u->u[end].chunk == d->u->u[i].chunk)
        end++;
    return end;
}

/* At least two lines, most of them in two columns. */
static bool is_head(const struct lt_decider *d, size_t from, size_t to)
{
    size_t lines = 0, two = 0;
    for (size_t i = from; i < to; i++)
        for (size_t k = 0; k < d->u->u[i].n_lines; k++, lines++)
            two += right_column(lt_units_line(d->u, d->u->u[i].line + k)).n > 0;
    return lines >= 2 && lines <= LINES && two * 2 > lines;
}

/* In the middle: set in, and no sentence. */
static bool is_title(const struct lt_decider *d, size_t i)
{
    const struct lt_text_unit *unit = &d->u->u[i];
    for (size_t k = 0; k < unit->n_lines; k++)
        if (d->u->lines[unit->line + k].indent < MIN_INDENT)
            return false;
    return lt_part_is_open(unit) && unit->n_lines <= 3 && unit->width <= TITLE_WIDTH && !unit->ends_period &&
           unit->shape != LT_UNIT_ITEM;
}

/* Names at the right are the authors'; where they work stands below each. */
static void take_authors(struct lt_decider *d, size_t from, size_t to)
{
    struct lt_buf names = LT_BUF(LT_UNIT_SHORT);
    for (size_t i = from; i < to && !d->p->byline.n; i++)
        for (size_t k = 0; k < d->u->u[i].n_lines; k++) {
            struct lt_str right = right_column(lt_units_line(d->u, d->u->u[i].line + k));
            bool initial = right.n > 3 && right.p[1] == '.';
            if (!right.n || !lt_clue_names(right) || !(initial || lt_clue_sure_name(right)))
                continue;
            lt_buf_addz(&names, names.n ? ", " : "");
            lt_buf_add(&names, right);
        }
    if (names.n && !names.failed)
        d->p->byline = lt_arena_dup(&d->u->arena, lt_buf_str(&names));
    lt_buf_close(&names);
}

void lt_part_memo(struct lt_decider *d)
{
    size_t i = d->from;
    while (i < d->to && i < d->from + FIRST_UNITS && d->u->u[i].decided)
        i++;
    size_t end = i < d->to ? chunk_end(d, i) : i;
    if (d->title != LT_PART_NO_TITLE || end >= d->to || !is_head(d, i, end) || !is_title(d, end))
        return;
    take_authors(d, i, end);
    for (size_t k = i; k < end; k++)
        if (!d->u->u[k].decided)
            lt_part_exclude(&d->u->u[k], "front matter: the head of a memorandum");
    lt_part_decide(&d->u->u[end], LT_ROLE_TITLE);
    d->p->title = d->u->u[end].text;
    d->title = end;
    d->body = end + 1;
    d->opened = true;
}
