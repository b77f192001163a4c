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

static size_t bullet_length(struct lt_str line)
{
    static const struct lt_str bullets[] = {
        LT_S_INIT("- "), LT_S_INIT("* "), LT_S_INIT("+ "), LT_S_INIT("• "), LT_S_INIT("· "), LT_S_INIT("‣ "),
        LT_S_INIT("◦ "), LT_S_INIT("▪ "), LT_S_INIT("● "), LT_S_INIT("○ "), LT_S_INIT("■ ")};
    for (size_t i = 0; i < LT_COUNT(bullets); i++)
        if (lt_str_starts(line, bullets[i]) && line.n > bullets[i].n)
            return bullets[i].n;
    return 0;
}

/* "12" or "b" at s[at]: its length; *ordinal its value. A letter is one only before a bracket. */
static size_t ordinal_length(struct lt_str s, size_t at, int *ordinal)
{
    size_t start = at;
    *ordinal = 0;
    while (at < s.n && at - start < 3 && lt_is_digit(s.p[at]))
        *ordinal = *ordinal * 10 + (s.p[at++] - '0');
    if (at > start)
        return at - start;
    if (at + 1 >= s.n || s.p[at] < 'a' || s.p[at] > 'z' || s.p[at + 1] != ')')
        return 0;
    *ordinal = s.p[at] - 'a' + 1;
    return 1;
}

size_t lt_units_mark(struct lt_str line, int *ordinal)
{
    *ordinal = 0;
    size_t bullet = bullet_length(line);
    if (bullet)
        return bullet;
    size_t start = line.n && line.p[0] == '(', n = ordinal_length(line, start, ordinal), at = start + n;
    if (n == 0 || at + 2 >= line.n || line.p[at + 1] != ' ')
        return 0;
    bool closed = line.p[at] == ')' || (line.p[at] == '.' && start == 0);
    return closed ? at + 2 : 0;
}
