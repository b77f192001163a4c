/* read/text/units.c - see units.h. */
#include "read/text/units.h"

void lt_units_close(struct lt_units *u)
{
    lt_arena_close(&u->arena);
    *u = (struct lt_units){0};
}

struct lt_str lt_units_line(const struct lt_units *u, size_t line)
{
    return lt_str_slice(u->source, u->lines[line].at, u->lines[line].n);
}

struct lt_str lt_units_source(const struct lt_units *u, const struct lt_text_unit *unit)
{
    const struct lt_text_line *first = &u->lines[unit->line];
    const struct lt_text_line *last = &u->lines[unit->line + unit->n_lines - 1];
    return lt_str_slice(u->source, first->at, last->at + last->n - first->at);
}

size_t lt_units_mark(struct lt_str line, int *ordinal)
{
    static const struct lt_str bullets[] = {
        LT_S_INIT("- "), LT_S_INIT("* "), LT_S_INIT("+ "), LT_S_INIT("• "), LT_S_INIT("· "), LT_S_INIT("‣ "),
        LT_S_INIT("◦ "), LT_S_INIT("▪ "), LT_S_INIT("● "), LT_S_INIT("○ "), LT_S_INIT("■ ")};
    *ordinal = 0;
    for (size_t i = 0; i < LT_COUNT(bullets); i++)
        if (lt_str_starts(line, bullets[i]) && line.n > bullets[i].n)
            return bullets[i].n;
    size_t at = line.n && line.p[0] == '(', start = at;
    while (at < line.n && at - start < 3 && lt_is_digit(line.p[at]))
        *ordinal = *ordinal * 10 + (line.p[at++] - '0');
    bool letter =
        at == start && at + 1 < line.n && line.p[at] >= 'a' && line.p[at] <= 'z' && line.p[at + 1] == ')';
    if (letter)
        *ordinal = line.p[at++] - 'a' + 1;
    bool closed = at < line.n && (line.p[at] == ')' || (line.p[at] == '.' && start == 0 && !letter));
    if (at == start || !closed || at + 2 >= line.n || line.p[at + 1] != ' ')
        return 0;
    return at + 2;
}
