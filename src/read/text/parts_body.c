/* read/text/parts_body.c - the body of a plain text: pictures and ratings by what their lines say, headings
 * by their looks and number, tables, and for the rest what shape alone says. */
#include "read/text/parts_pass.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "read/clues.h"

enum { HEADING_WIDTH = 90 };

/* Pictures within the body, by lines that say so. */
void lt_part_pictures(struct lt_decider *d)
{
    for (size_t i = d->body; i < d->to; i++) {
        struct lt_text_unit *unit = &d->u->u[i];
        if (!lt_part_is_open(unit))
            continue;
        struct lt_text_unit *next = i + 1 < d->to ? &d->u->u[i + 1] : NULL;
        bool above = next && next->chunk == unit->chunk && next->text.n && !next->decided &&
                     lt_clue_credit(next->text);
        if (lt_clue_alt(unit->text) || lt_clue_caption(unit->text) || lt_clue_credit(unit->text) ||
            (above && unit->width <= LT_PART_SUBTITLE_WIDTH))
            lt_part_take_picture(d, i);
    }
}

/* The verdict of a review. */
void lt_part_ratings(struct lt_decider *d)
{
    for (size_t i = d->body; i < d->to; i++)
        if (lt_part_is_open(&d->u->u[i]) && lt_clue_rating(d->u->u[i].text)) {
            lt_part_decide(&d->u->u[i], LT_ROLE_RATING);
            d->p->rating = d->u->u[i].text;
        }
}

static bool is_strong_heading(const struct lt_text_unit *unit)
{
    return unit->rule || (lt_clue_all_caps(unit->text) && unit->width <= HEADING_WIDTH) ||
           (lt_clue_chapter(unit->text) && lt_clue_words(unit->text) <= 12) ||
           (unit->alone && lt_clue_section(unit->text)) || unit->shape == LT_UNIT_ITEM;
}

/* "3. The road back" above a paragraph, not a list of one. */
static bool is_numbered_heading(const struct lt_text_unit *unit, const struct lt_text_unit *next)
{
    if (!unit->ordinal || !unit->alone || unit->ends_sentence || lt_clue_words(unit->text) > 10)
        return false;
    return next->shape == LT_UNIT_PROSE &&
           (next->ends_sentence || next->width > unit->width * 2 || lt_clue_section(next->text));
}

/* A few words on a line of their own that begin large, end in nothing and have more under them. */
static bool is_weak_heading(const struct lt_text_unit *unit, const struct lt_text_unit *next)
{
    struct lt_str s = unit->text;
    if (!unit->alone || unit->n_lines != 1 || unit->ends_sentence || lt_part_ends_open(s))
        return false;
    if (lt_clue_quoted(s) || lt_clue_words(s) > 12 || lt_uni_is_lower(lt_utf8_peek(s, 0)))
        return false;
    return next->width > unit->width || next->shape != LT_UNIT_PROSE;
}

static bool may_be_heading(const struct lt_decider *d, size_t i)
{
    const struct lt_text_unit *unit = &d->u->u[i], *next = unit + 1;
    if (unit->decided || !unit->text.n || unit->n_lines > 2 || unit->width > HEADING_WIDTH)
        return false;
    if (unit->rule)
        return true;
    if (i + 1 >= d->to) /* nothing to be the heading of */
        return false;
    if (unit->shape == LT_UNIT_ITEM)
        return is_numbered_heading(unit, next);
    return unit->shape == LT_UNIT_PROSE && (is_strong_heading(unit) || is_weak_heading(unit, next));
}

/* What the headings of a text look like, all in all: decides which of them count, and how they rank. */
struct heading_style {
    bool few; /* short lines without a full stop are headings when they are few; else they are the text */
    bool chapters; /* there are "Chapter 3" and its like */
    bool capitals; /* there are others all in capitals */
};

static struct heading_style style_of(const struct lt_decider *d)
{
    struct heading_style style = {0};
    size_t weak = 0, all = 0;
    for (size_t i = d->body; i < d->to; i++) {
        const struct lt_text_unit *unit = &d->u->u[i];
        all += !unit->decided;
        if (!may_be_heading(d, i))
            continue;
        weak += !is_strong_heading(unit);
        bool chapter = lt_clue_chapter(unit->text);
        style.chapters = style.chapters || chapter;
        style.capitals = style.capitals || (!chapter && lt_clue_all_caps(unit->text));
    }
    style.few = weak * 5 <= all * 2;
    return style;
}

static int level_of(const struct heading_style *style, const struct lt_text_unit *unit)
{
    if (unit->rule == '=')
        return 1;
    if (lt_clue_chapter(unit->text))
        return 2;
    bool below_capitals = style->capitals && !unit->rule && !lt_clue_all_caps(unit->text);
    return style->chapters || below_capitals ? 3 : 2;
}

void lt_part_headings(struct lt_decider *d)
{
    struct heading_style style = style_of(d);
    for (size_t i = d->body; i < d->to; i++) {
        struct lt_text_unit *unit = &d->u->u[i];
        if (!may_be_heading(d, i) || !(style.few || is_strong_heading(unit)))
            continue;
        unit->level = level_of(&style, unit);
        if (unit->shape == LT_UNIT_ITEM)
            unit->lead = 0;
        unit->ordinal = 0;
        lt_part_decide(unit, LT_ROLE_HEADING);
    }
}

static bool has_digit(struct lt_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (lt_is_digit(s.p[i]))
            return true;
    return false;
}

/* The first row of a table names its columns when it has no number and a row below has one. */
void lt_part_tables(struct lt_decider *d)
{
    struct lt_text_unit *head = NULL;
    for (size_t i = d->from; i < d->to; i++) {
        struct lt_text_unit *unit = &d->u->u[i];
        if (unit->shape != LT_UNIT_ROW) {
            head = NULL;
            continue;
        }
        if (i == d->from || unit[-1].shape != LT_UNIT_ROW || unit[-1].chunk != unit->chunk)
            head = has_digit(unit->text) || !unit->text.n ? NULL : unit;
        else if (head && has_digit(unit->text))
            head->level = 1;
    }
}

/* What shape alone says. */
void lt_part_shapes(struct lt_decider *d)
{
    size_t indented = 0, plain = 0;
    for (size_t i = d->from; i < d->to; i++) {
        indented += d->u->u[i].indented;
        plain += !d->u->u[i].indented && d->u->u[i].n_lines >= 2;
    }
    for (size_t i = 0; i < d->u->n; i++) {
        struct lt_text_unit *unit = &d->u->u[i];
        if (unit->decided)
            continue;
        bool set_in = unit->indented && indented < plain && unit->shape == LT_UNIT_PROSE;
        lt_part_decide(unit, unit->shape == LT_UNIT_ITEM               ? LT_ROLE_ITEM
                             : unit->shape == LT_UNIT_ROW              ? LT_ROLE_TABLE_ROW
                             : unit->shape == LT_UNIT_QUOTED || set_in ? LT_ROLE_QUOTE
                                                                       : LT_ROLE_PARAGRAPH);
        if (unit->role == LT_ROLE_ITEM)
            unit->level = 1;
    }
}
