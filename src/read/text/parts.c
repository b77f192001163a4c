/* read/text/parts.c - see parts.h. */
#include "read/text/parts.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "read/clues.h"

#include <string.h>

void lt_part_decide(struct lt_text_unit *unit, enum lt_role role)
{
    unit->decided = true;
    unit->role = role;
}

void lt_part_exclude(struct lt_text_unit *unit, const char *why)
{
    lt_part_decide(unit, LT_ROLE_BOILERPLATE);
    unit->lead = 0; /* shown as it stands */
    unit->why = why;
}

bool lt_part_is_open(const struct lt_text_unit *unit)
{
    return !unit->decided && unit->text.n && unit->shape == LT_UNIT_PROSE;
}

bool lt_part_ends_open(struct lt_str s)
{
    return s.n && strchr(",;:-", s.p[s.n - 1]);
}

bool lt_part_same_name(struct lt_str a, struct lt_str b)
{
    size_t i = 0, k = 0;
    for (;;) { /* spaces, full stops and case aside */
        while (i < a.n && (a.p[i] == ' ' || a.p[i] == '.'))
            i++;
        while (k < b.n && (b.p[k] == ' ' || b.p[k] == '.'))
            k++;
        if (i >= a.n || k >= b.n)
            return i >= a.n && k >= b.n && a.n;
        if (lt_uni_lower(lt_utf8_next(a, &i)) != lt_uni_lower(lt_utf8_next(b, &k)))
            return false;
    }
}

void lt_part_set_byline(struct lt_decider *d, struct lt_text_unit *unit, struct lt_str names)
{
    lt_part_decide(unit, LT_ROLE_BYLINE);
    if (!d->p->byline.n)
        d->p->byline = names;
}

/* "[Image: a boat]", "Caption: …": the mark goes, what it says stays. */
static bool take_marked_picture(struct lt_text_unit *unit)
{
    size_t alt = lt_clue_alt(unit->text), mark = alt ? alt : lt_clue_caption(unit->text);
    if (mark == 0 || mark >= unit->text.n)
        return false;
    while (mark < unit->text.n && unit->text.p[mark] == ' ')
        mark++;
    unit->lead = (uint32_t)mark;
    if (unit->text.p[0] == '[' && unit->text.p[unit->text.n - 1] == ']')
        unit->tail = 1;
    lt_part_decide(unit, alt ? LT_ROLE_ALT : LT_ROLE_CAPTION);
    return true;
}

/* Does `next` say whose picture it is that `unit` is about? */
static bool is_credited_by(const struct lt_text_unit *unit, const struct lt_text_unit *next)
{
    if (next->decided || !next->text.n || next->n_lines > 2)
        return false;
    if (next->chunk == unit->chunk)
        return lt_clue_credit(next->text) || lt_clue_weak_credit(next->text);
    return lt_clue_credit(next->text) && lt_clue_describes(unit->text);
}

bool lt_part_take_picture(struct lt_decider *d, size_t i)
{
    struct lt_text_unit *unit = &d->u->u[i];
    if (take_marked_picture(unit))
        return true;
    if (lt_clue_credit(unit->text)) {
        lt_part_decide(unit, LT_ROLE_CREDIT);
        return true;
    }
    if (i + 1 >= d->to || !is_credited_by(unit, unit + 1))
        return false;
    lt_part_decide(unit, lt_clue_describes(unit->text) ? LT_ROLE_ALT : LT_ROLE_CAPTION);
    lt_part_decide(unit + 1, LT_ROLE_CREDIT);
    return true;
}
