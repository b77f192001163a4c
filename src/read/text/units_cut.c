/* read/text/units_cut.c - see units_cut.h.
 *
 * Lines without a blank one between them are a chunk. A chunk is cut by its looks: underlined headings,
 * tables, quotations, lists; what is left is prose (read/text/units_prose.c). Everything here is linear in
 * the text. */
#include "read/text/units_cut.h"

#include "read/clues.h"
#include "read/text/units_lines.h"
#include "read/text/units_prose.h"

#include <string.h>

/* Does the line hold one character over and over, three or more times ("=====", "-----")? */
static char rule_of(struct lt_str line)
{
    if (line.n < 3 || !strchr("=-~", line.p[0]))
        return 0;
    for (size_t i = 1; i < line.n; i++)
        if (line.p[i] != line.p[0])
            return 0;
    return line.p[0] == '=' ? '=' : '-';
}

static bool is_marked(const struct lt_units *u, size_t line)
{
    int ordinal;
    return lt_units_mark(lt_units_line(u, line), &ordinal) > 0;
}

/* A chunk that begins with a list mark, or has two of them in lines that nothing wrapped into. */
static bool has_list(const struct lt_units *u, size_t from, size_t to)
{
    if (is_marked(u, from))
        return true;
    size_t marks = 0;
    for (size_t i = from + 1; i < to; i++)
        marks += is_marked(u, i) && !lt_units_is_full(u, i - 1);
    /* "Cons" above "- the score", but not a name above "3. March". */
    int ordinal = 0;
    bool bullet = marks == 1 && lt_units_mark(lt_units_line(u, to - 1), &ordinal) && ordinal == 0;
    bool labelled = to - from == 2 && bullet && !lt_clue_ends_sentence(lt_units_line(u, from));
    return marks >= 2 || labelled;
}

static void cut_list(struct lt_cutter *c, size_t from, size_t to)
{
    struct lt_units *u = c->u;
    size_t start = from;
    while (start < to && !is_marked(u, start))
        start++;
    lt_cut_prose(c, from, start);
    while (start < to) {
        size_t end = start + 1;
        while (end < to && !is_marked(u, end) &&
               (u->lines[end].indent > u->lines[start].indent || lt_units_is_full(u, end - 1) ||
                lt_cut_starts_small(lt_units_line(u, end))))
            end++;
        struct lt_text_unit *unit = lt_cut_add(c, start, end, LT_UNIT_ITEM);
        if (!unit)
            return;
        unit->lead = (uint32_t)lt_units_mark(lt_units_line(u, start), &unit->ordinal);
        size_t prose = end;
        while (prose < to && !is_marked(u, prose))
            prose++;
        lt_cut_prose(c, end, prose);
        start = prose;
    }
}

static size_t count_signs(struct lt_str s, char sign)
{
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        n += s.p[i] == sign;
    return n;
}

/* Two or more lines with the same number of tabs, or of bars (two at least). */
static bool is_table(const struct lt_units *u, size_t from, size_t to)
{
    size_t tabs = count_signs(lt_units_line(u, from), '\t'), bars = count_signs(lt_units_line(u, from), '|');
    bool by_tabs = tabs >= 1, by_bars = bars >= 2;
    for (size_t i = from + 1; i < to; i++) {
        by_tabs = by_tabs && count_signs(lt_units_line(u, i), '\t') == tabs;
        by_bars = by_bars && count_signs(lt_units_line(u, i), '|') == bars;
    }
    return to - from >= 2 && (by_tabs || by_bars);
}

static bool all_quoted(const struct lt_units *u, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        if (u->source.p[u->lines[i].at] != '>')
            return false;
    return true;
}

/* ">" alone on a line separates paragraphs of a quotation. */
static void cut_quoted(struct lt_cutter *c, size_t from, size_t to)
{
    size_t start = from;
    for (size_t i = from; i <= to; i++) {
        if (i < to && c->u->lines[i].n > 1)
            continue;
        if (i > start)
            lt_cut_add(c, start, i, LT_UNIT_QUOTED);
        start = i + 1;
    }
}

static void cut_plain(struct lt_cutter *c, size_t from, size_t to)
{
    struct lt_units *u = c->u;
    if (from >= to)
        return;
    /* A line in capitals on top of small ones is their heading. */
    bool crowned = to - from >= 2 && lt_clue_all_caps(lt_units_line(u, from)) &&
                   !lt_clue_all_caps(lt_units_line(u, from + 1)) && u->lines[from].width <= 70;
    if (crowned && !is_marked(u, from)) {
        lt_cut_add(c, from, from + 1, LT_UNIT_PROSE);
        from++;
    }
    if (all_quoted(u, from, to))
        cut_quoted(c, from, to);
    else if (is_table(u, from, to))
        for (size_t i = from; i < to; i++)
            lt_cut_add(c, i, i + 1, LT_UNIT_ROW);
    else if (has_list(u, from, to))
        cut_list(c, from, to);
    else
        lt_cut_prose(c, from, to);
}

/* Underlined lines are headings; what stands between them is cut by its looks. */
static void cut_chunk(struct lt_cutter *c, size_t from, size_t to)
{
    struct lt_units *u = c->u;
    size_t start = from;
    for (size_t i = from + 1; i < to; i++) {
        char rule = rule_of(lt_units_line(u, i));
        if (!rule || i - 1 < start || u->lines[i - 1].width > 100 ||
            u->lines[i].width + 3 < u->lines[i - 1].width / 2)
            continue;
        cut_plain(c, start, i - 1);
        struct lt_text_unit *unit = lt_cut_add(c, i - 1, i, LT_UNIT_PROSE);
        if (unit)
            unit->rule = rule;
        start = i + 1;
    }
    cut_plain(c, start, to);
}

static void mark_alone_and_indented(struct lt_units *u)
{
    uint16_t base = UINT16_MAX;
    for (size_t i = 0; i < u->n_lines; i++)
        base = u->lines[i].indent < base ? u->lines[i].indent : base;
    for (size_t i = 0; i < u->n; i++) {
        struct lt_text_unit *unit = &u->u[i];
        bool first = i == 0 || u->u[i - 1].chunk != unit->chunk;
        bool last = i + 1 == u->n || u->u[i + 1].chunk != unit->chunk;
        unit->alone = (first && last) || unit->rule;
        unit->indented = unit->n_lines >= 2;
        for (size_t k = unit->line; unit->indented && k < unit->line + unit->n_lines; k++)
            unit->indented = u->lines[k].indent >= base + 2;
    }
}

enum lt_status lt_units_cut(struct lt_cx *cx, struct lt_str text, struct lt_units *out)
{
    *out = (struct lt_units){.arena = LT_ARENA((size_t)1 << 30), .source = text};
    enum lt_status st = lt_units_scan(cx, out);
    if (st)
        return st;
    struct lt_cutter c = {.cx = cx, .u = out, .flow = LT_FLOW};
    for (size_t i = 0; i < out->n_lines && !c.failed;) {
        size_t end = i + 1;
        while (end < out->n_lines && out->lines[end].gap == 0)
            end++;
        cut_chunk(&c, i, end);
        c.chunk++;
        i = end;
    }
    lt_flow_close(&c.flow);
    if (c.failed)
        return lt_fail(cx, LT_OOM, "out of memory");
    mark_alone_and_indented(out);
    return LT_OK;
}
