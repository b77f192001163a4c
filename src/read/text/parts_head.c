/* read/text/parts_head.c - the opening of a plain text, read as a person reads it: a headline is short,
 * stands alone, is no sentence and has something longer under it; what follows it in short lines says who,
 * when and what the picture shows; the first real paragraph ends the opening. */
#include "read/text/parts_pass.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "read/clues.h"

#include <string.h>

enum { TITLE_WIDTH = 160, TAIL_UNITS = 8 /* where a name may stand once more, as a signature */ };

/* Something to be the headline of: longer than the line itself, or verse, within the next few units. */
static bool has_text_under(const struct lt_decider *d, size_t i)
{
    size_t width = d->u->u[i].width, sentences = 0;
    for (size_t k = i + 1; k < d->to && k < i + LT_PART_HEAD_UNITS; k++) {
        const struct lt_text_unit *under = &d->u->u[k];
        if (under->shape == LT_UNIT_VERSE || under->width > width * 2 ||
            (under->ends_sentence && (under->width >= 40 || ++sentences == 3)))
            return true;
    }
    return false;
}

/* A line that only openings have: who, when, how long to read, whose picture. */
static bool is_head_line(const struct lt_text_unit *unit)
{
    char iso[11];
    struct lt_str names;
    return unit->text.n &&
           (lt_clue_byline(unit->text, &names) || lt_clue_date(unit->text, iso) ||
            lt_clue_credit(unit->text) || lt_clue_reading_time(unit->text) || lt_clue_by_alone(unit->text));
}

/* What a headline does not look like, though it may be as short: a sentence, something said, "Hello!". */
static bool is_said(const struct lt_text_unit *unit)
{
    struct lt_str s = unit->text;
    bool speech = lt_clue_quoted(s) && lt_clue_ends_sentence(s);
    bool shout = unit->ends_sentence && lt_clue_words(s) < 3;
    return unit->ends_period || speech || shout || lt_uni_is_lower(lt_utf8_peek(s, 0));
}

/* Does what comes right after unit i set it apart as a headline: a blank line, or who and when? */
static bool is_set_apart(const struct lt_decider *d, size_t i)
{
    if (i + 1 >= d->to)
        return false;
    const struct lt_text_unit *next = &d->u->u[i + 1];
    if (next->gap || is_head_line(next) || lt_clue_names(next->text))
        return true;
    return i + 2 < d->to && next[1].chunk == d->u->u[i].chunk && is_head_line(&next[1]);
}

static bool is_title(const struct lt_decider *d, size_t i)
{
    const struct lt_text_unit *unit = &d->u->u[i];
    if (!lt_part_is_open(unit) || unit->n_lines > 3 || unit->width > TITLE_WIDTH || !has_text_under(d, i))
        return false;
    if (unit->rule)
        return true;
    if (is_head_line(unit) || lt_clue_boilerplate(unit->text) || lt_part_ends_open(unit->text))
        return false;
    return lt_clue_all_caps(unit->text) || (!is_said(unit) && is_set_apart(d, i));
}

/* Does the name stand alone again among the last units? */
static bool is_signed_with(const struct lt_decider *d, struct lt_str name)
{
    for (size_t k = d->to; k > d->body + 1 && k + TAIL_UNITS > d->to; k--)
        if (lt_part_same_name(d->u->u[k - 1].text, name))
            return true;
    return false;
}

/* Lines below the opening that look as a heading would: if there are any, a line of two capitalised words may
 * be one of them rather than a name. */
static bool has_heading_lines(const struct lt_decider *d, size_t from)
{
    for (size_t i = from; i < d->to; i++) {
        const struct lt_text_unit *unit = &d->u->u[i];
        if (lt_part_is_open(unit) && unit->alone && unit->n_lines == 1 && unit->width <= 60 &&
            !unit->ends_sentence && !lt_part_ends_open(unit->text) && !lt_clue_names(unit->text) &&
            !lt_clue_credit(unit->text))
            return true;
    }
    return false;
}

/* A bare name below the headline is the author's when more than its shape says so. */
static bool is_bare_byline(const struct lt_decider *d, size_t i)
{
    char iso[11];
    const struct lt_text_unit *unit = &d->u->u[i];
    if (d->p->byline.n || !lt_clue_names(unit->text))
        return false;
    bool dated = (i + 1 < d->to && lt_clue_date(d->u->u[i + 1].text, iso)) ||
                 (i > d->from && lt_clue_date(d->u->u[i - 1].text, iso));
    return lt_clue_sure_name(unit->text) || dated || is_signed_with(d, unit->text) ||
           !has_heading_lines(d, i + 1);
}

/* "Ann Lee | 3 March 2024 · 5 min read": the parts between bars and dots, each a thing openings say. */
static bool take_mixed_line(struct lt_decider *d, struct lt_text_unit *unit)
{
    struct lt_str rest = unit->text, name = {0}, part, names;
    char iso[11], found[11] = "";
    bool dated = false, in_parts = false;
    while (lt_clue_part(&rest, &part)) {
        in_parts = in_parts || rest.n;
        if (lt_clue_date(part, iso)) {
            dated = true;
            memcpy(found, iso, sizeof found);
        } else if (lt_clue_byline(part, &names)) {
            name = names;
        } else if (!name.n && lt_clue_names(part)) {
            name = part;
        }
    }
    if (!in_parts || !(dated || lt_clue_byline(unit->text, &names)) || (!name.n && !dated))
        return false;
    if (found[0] && !d->p->published[0])
        memcpy(d->p->published, found, sizeof found);
    unit->mixed = unit->n_lines == 1;
    if (name.n)
        lt_part_set_byline(d, unit, name);
    else
        lt_part_decide(unit, LT_ROLE_DATELINE);
    return true;
}

static bool take_who_or_when(struct lt_decider *d, size_t i)
{
    struct lt_text_unit *unit = &d->u->u[i];
    struct lt_str names;
    char iso[11];
    if (take_mixed_line(d, unit))
        return true;
    if (lt_clue_byline(unit->text, &names)) {
        lt_part_set_byline(d, unit, names);
        return true;
    }
    if (lt_clue_date(unit->text, iso)) {
        lt_part_decide(unit, LT_ROLE_DATELINE);
        if (!d->p->published[0])
            memcpy(d->p->published, iso, sizeof iso);
        return true;
    }
    if (lt_clue_by_alone(unit->text) && i + 1 < d->to && lt_clue_names(d->u->u[i + 1].text)) {
        lt_part_exclude(unit, "said with the name");
        lt_part_set_byline(d, &d->u->u[i + 1], d->u->u[i + 1].text);
        return true;
    }
    if (lt_clue_reading_time(unit->text)) {
        lt_part_exclude(unit, "how long it takes to read");
        return true;
    }
    return false;
}

/* Is there a line of the opening among the next two units? */
static bool head_goes_on(const struct lt_decider *d, size_t i)
{
    for (size_t k = i + 1; k < d->to && k <= i + 2; k++)
        if (is_head_line(&d->u->u[k]) || is_bare_byline(d, k))
            return true;
    return false;
}

static bool is_subtitle(const struct lt_decider *d, size_t i)
{
    const struct lt_text_unit *unit = &d->u->u[i];
    if (i != d->title + 1 || unit->width > LT_PART_SUBTITLE_WIDTH || unit->rule ||
        lt_part_ends_open(unit->text) || lt_clue_chapter(unit->text) || lt_clue_quoted(unit->text))
        return false;
    if (head_goes_on(d, i))
        return true;
    const struct lt_text_unit *next = i + 1 < d->to ? &d->u->u[i + 1] : NULL;
    bool apart = unit->alone || unit->chunk == d->u->u[d->title].chunk;
    return apart && unit->n_lines <= 2 && !unit->ends_sentence && lt_clue_words(unit->text) >= 4 && next &&
           next->width > unit->width;
}

/* Labels and addresses above the headline; returns the first unit that is neither. */
static size_t skip_frame(struct lt_decider *d)
{
    size_t i = d->body;
    for (; i + 1 < d->to; i++) {
        struct lt_text_unit *unit = &d->u->u[i];
        bool label = lt_part_is_open(unit) && unit->n_lines == 1 && lt_clue_label(unit->text) &&
                     (is_title(d, i + 1) || (i + 2 < d->to && is_title(d, i + 2)));
        bool frame =
            lt_part_is_open(unit) && unit->n_lines == 1 && i < d->from + 4 && lt_clue_boilerplate(unit->text);
        if (!unit->decided && !label && !frame)
            break;
        if (!unit->decided)
            lt_part_exclude(unit, label ? "a label above the headline" : "a standing line of the publisher");
    }
    return i;
}

/* A short line of the opening below the headline. False: it is none, and the body begins here. */
static bool take_head_line(struct lt_decider *d, size_t i)
{
    struct lt_text_unit *unit = &d->u->u[i];
    if (take_who_or_when(d, i))
        return true;
    if (d->p->byline.n && lt_clue_affiliation(unit->text)) {
        lt_part_exclude(unit, "where the authors work");
        return true;
    }
    if (unit->n_lines == 1 && lt_clue_boilerplate(unit->text)) {
        lt_part_exclude(unit, "a standing line of the publisher");
        return true;
    }
    if (is_bare_byline(d, i)) {
        lt_part_set_byline(d, unit, unit->text);
        return true;
    }
    if (d->p->title.n && !d->p->subtitle.n && is_subtitle(d, i)) {
        lt_part_decide(unit, LT_ROLE_SUBTITLE);
        d->p->subtitle = unit->text;
        return true;
    }
    return lt_part_take_picture(d, i);
}

/* The opening: headline, then short lines until the first that is none of them. */
void lt_part_head(struct lt_decider *d)
{
    if (d->opened)
        return;
    size_t i = skip_frame(d);
    if (i < d->to && d->title == LT_PART_NO_TITLE && is_title(d, i)) {
        lt_part_decide(&d->u->u[i], LT_ROLE_TITLE);
        d->p->title = d->p->title.n ? d->p->title : d->u->u[i].text;
        d->title = i++;
    }
    for (; i < d->to && i < d->from + LT_PART_HEAD_UNITS; i++) {
        const struct lt_text_unit *unit = &d->u->u[i];
        if (unit->decided)
            continue;
        bool head = lt_part_is_open(unit) && unit->width <= LT_PART_SUBTITLE_WIDTH && !unit->rule &&
                    (d->p->title.n || is_head_line(unit));
        if (!head || !take_head_line(d, i))
            break;
    }
    d->body = i;
}
