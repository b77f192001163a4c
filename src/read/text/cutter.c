/* read/text/cutter.c - see cutter.h. */
#include "read/text/cutter.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "read/clues.h"

static void fold_text(struct lt_cutter *c, struct lt_text_unit *unit)
{
    struct lt_str source = lt_units_source(c->u, unit);
    if (source.n > LT_UNIT_SHORT)
        return;
    lt_flow_clear(&c->flow);
    lt_flow_add(&c->flow, source);
    unit->text = lt_arena_dup(&c->u->arena, lt_buf_str(&c->flow.text));
    c->failed = c->failed || !unit->text.p || c->flow.text.failed;
}

struct lt_text_unit *lt_cut_add(struct lt_cutter *c, size_t from, size_t to, enum lt_unit_shape shape)
{
    struct lt_units *u = c->u;
    struct lt_text_unit *list = lt_arena_grow(&u->arena, u->u, &u->cap, u->n + 1, sizeof *list);
    c->failed = c->failed || !list;
    if (c->failed)
        return NULL;
    u->u = list;
    struct lt_text_unit *unit = &list[u->n++];
    *unit = (struct lt_text_unit){.line = (uint32_t)from,
                                  .n_lines = (uint32_t)(to - from),
                                  .chunk = c->chunk,
                                  .gap = u->lines[from].gap,
                                  .shape = shape};
    for (size_t i = from; i < to; i++)
        unit->width += u->lines[i].width + (i > from);
    struct lt_str last = lt_units_line(u, to - 1);
    unit->ends_sentence = lt_clue_ends_sentence(last);
    unit->ends_period = lt_clue_ends_period(last);
    fold_text(c, unit);
    return unit;
}

bool lt_cut_starts_small(struct lt_str line)
{
    return lt_uni_is_lower(lt_utf8_peek(line, 0));
}
