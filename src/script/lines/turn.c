/* script/lines/turn.c - see turn.h. */
#include "script/lines/turn.h"

static size_t find(const struct lt_turns *t, struct lt_str name)
{
    size_t i = 0;
    while (i < t->n && !lt_str_eq_nocase(t->met[i], name))
        i++;
    return i;
}

bool lt_turn_is_named(const struct lt_turns *t, struct lt_str name)
{
    size_t i = find(t, name);
    return i == t->n || t->last[i % t->players] != i + 1;
}

void lt_turn_take(struct lt_turns *t, struct lt_str name)
{
    size_t i = find(t, name);
    if (i == LT_TURN_SPEAKERS)
        return; /* the reader's voice */
    if (i == t->n)
        t->met[t->n++] = name;
    t->last[i % t->players] = i + 1;
}
