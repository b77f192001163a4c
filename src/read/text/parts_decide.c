/* read/text/parts_decide.c - see parts_decide.h.
 *
 * An ordered table of passes over the units; each decides what it is sure of and leaves the rest to the ones
 * after it (read/text/parts_head.c, read/text/parts_tail.c, read/text/parts_body.c). Here are those that
 * look at the file as such: what a library wrapped around a text, and fields at its top. What is doubtful is
 * a paragraph: nothing is invented.
 */
#include "read/text/parts_decide.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "read/clues.h"
#include "read/text/parts_pass.h"

#include <string.h>

static bool has_letters(struct lt_str s)
{
    for (size_t at = 0; at < s.n;)
        if (lt_uni_is_alnum(lt_utf8_next(s, &at)))
            return true;
    return false;
}

/* Nothing but signs: "* * *", "⁂", a row of dashes. A paragraph to the reader; tidy says it is not spoken. */
static void pass_ornaments(struct lt_decider *d)
{
    for (size_t i = 0; i < d->u->n; i++) {
        struct lt_text_unit *unit = &d->u->u[i];
        if (unit->text.n && !has_letters(unit->text) && !lt_clue_rating(unit->text))
            lt_part_exclude(unit, "an ornament without words");
    }
}

/* Project Gutenberg and its like fence the text with "*** START OF …" and "*** END OF …". */
static void pass_fence(struct lt_decider *d)
{
    for (size_t i = 0; i < d->u->n; i++) {
        struct lt_str s = d->u->u[i].text;
        if (!lt_str_starts(s, LT_S("***")))
            continue;
        s = lt_str_trim(lt_str_from(s, 3));
        if (lt_str_starts_nocase(s, LT_S("START OF ")) && d->from == 0)
            d->from = i + 1;
        else if (lt_str_starts_nocase(s, LT_S("END OF ")) && i > d->from)
            d->to = i;
    }
    /* What is fenced off still tells title and author. */
    if (d->from == 0 && d->to == d->u->n)
        return;
    for (size_t i = 0; i < d->u->n; i++)
        if (i < d->from || i >= d->to)
            lt_part_exclude(&d->u->u[i], "the library's own text, not the book's");
}

/* What a field says about the whole text. Title and author count once, as the library's own come first. */
static void keep_field(struct lt_parts *p, char field, struct lt_str value)
{
    char iso[11];
    if (field == 't' && !p->title.n)
        p->title = value;
    if (field == 's')
        p->subtitle = value;
    if (field == 'a' && !p->byline.n)
        p->byline = value;
    if (field == 'l' && value.n <= 12)
        p->lang = value;
    if (field == 'u')
        p->url = value;
    if (field == 'd' && lt_clue_date(value, iso))
        memcpy(p->published, iso, sizeof iso);
}

static void note_field(struct lt_parts *p, char field, struct lt_str value, struct lt_text_unit *unit)
{
    static const struct {
        char field;
        enum lt_role role;
    } roles[] = {
        {'t', LT_ROLE_TITLE}, {'s', LT_ROLE_SUBTITLE}, {'a', LT_ROLE_BYLINE}, {'d', LT_ROLE_DATELINE}};
    keep_field(p, field, value);
    if (unit->decided)
        return;
    unit->lead = (uint32_t)(unit->text.n - value.n);
    for (size_t i = 0; i < LT_COUNT(roles); i++)
        if (roles[i].field == field) {
            lt_part_decide(unit, roles[i].role);
            return;
        }
    lt_part_exclude(unit, "a line about the file");
}

/* "Title: …", "Author: …" at the top, at least two of them; or anywhere in what was fenced off. */
static void pass_fields(struct lt_decider *d)
{
    struct lt_str value;
    size_t known = 0, end = 0;
    for (size_t i = 0; i < d->from && d->from < d->u->n; i++) {
        char role = lt_clue_field(d->u->u[i].text, &value);
        if (role && value.n)
            note_field(d->p, role, value, &d->u->u[i]);
    }
    for (end = d->from; end < d->to && end < d->from + LT_PART_HEAD_UNITS; end++) {
        char role = lt_clue_field(d->u->u[end].text, &value);
        if (!role || !value.n)
            break;
        known += role != '-';
    }
    if (end - d->from < 2 || known == 0)
        return;
    for (size_t i = d->from; i < end; i++) {
        char role = lt_clue_field(d->u->u[i].text, &value);
        note_field(d->p, role, value, &d->u->u[i]);
        if (role == 't')
            d->title = i;
    }
    d->body = end;
}

void lt_parts_decide(struct lt_units *u, struct lt_parts *p)
{
    static void (*const passes[])(struct lt_decider *) = {
        pass_ornaments,         pass_fence,       pass_fields,    lt_part_transcript,
        lt_part_contents,       lt_part_drawings, lt_part_memo,   lt_part_head,
        lt_part_mail_signature, lt_part_tail,     lt_part_notes,  lt_part_pictures,
        lt_part_ratings,        lt_part_headings, lt_part_tables, lt_part_shapes,
    };
    *p = (struct lt_parts){0};
    struct lt_decider d = {.u = u, .p = p, .to = u->n, .title = LT_PART_NO_TITLE};
    for (size_t i = 0; i < LT_COUNT(passes); i++) {
        d.body = d.body < d.from ? d.from : d.body;
        passes[i](&d);
    }
}
