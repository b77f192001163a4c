/* read/text/parts_tail.c - the closing of a plain text, read backwards: legal lines, when it was printed, a
 * signature and what is said about the author after it; an e-mail's signature; notes. */
#include "read/text/parts_pass.h"

#include "read/clues.h"

enum { TAIL_UNITS = 8 }; /* how far from the end a signature may stand */

static void decide_bio(struct lt_decider *d, size_t from)
{
    for (size_t i = from; i < d->to; i++) {
        struct lt_text_unit *unit = &d->u->u[i];
        if (!unit->decided && unit->text.n && !lt_clue_boilerplate(unit->text))
            lt_part_decide(unit, LT_ROLE_BIO);
    }
}

static bool is_long(const struct lt_text_unit *unit)
{
    return !unit->text.n || unit->shape != LT_UNIT_PROSE;
}

/* A dash before a name signs; the name without it. */
static struct lt_str signature(struct lt_str s)
{
    static const struct lt_str dashes[] = {LT_S_INIT("—"), LT_S_INIT("–"), LT_S_INIT("--"), LT_S_INIT("-"),
                                           LT_S_INIT("~")};
    for (size_t i = 0; i < LT_COUNT(dashes); i++)
        if (lt_str_starts(s, dashes[i]))
            return lt_str_trim(lt_str_from(s, dashes[i].n));
    return s;
}

/* A bio is short; what is long, or has chapters, is the text itself, and the name before it stands on a title
 * page. */
static bool is_room_for_a_bio(const struct lt_decider *d, size_t from)
{
    enum { LONGEST_BIO = 1500 };
    size_t width = 0;
    for (size_t i = from; i < d->to; i++) {
        width += d->u->u[i].width;
        if (d->u->u[i].text.n && lt_clue_chapter(d->u->u[i].text))
            return false;
    }
    return width <= LONGEST_BIO;
}

/* The author's name once more near the end, alone: what follows is about the author. */
static bool take_signature(struct lt_decider *d, size_t i)
{
    struct lt_text_unit *unit = &d->u->u[i];
    struct lt_str s = unit->text, name = signature(s), names;
    bool by = lt_clue_byline(s, &names);
    if (by)
        name = names;
    bool known = lt_part_same_name(name, d->p->byline);
    bool last = i + 1 == d->to || lt_clue_bio(d->u->u[i + 1].text, name);
    bool signs = (name.n < s.n && !by) || by || d->p->byline.n == 0;
    bool wide_gap = unit->gap >= 1;
    if (!known && !(last && wide_gap && signs && lt_clue_names(name) &&
                    (name.n < s.n || lt_clue_sure_name(name) || i + 1 < d->to)))
        return false;
    if (!is_room_for_a_bio(d, i + 1))
        return false;
    unit->lead = (uint32_t)(by ? 0 : s.n - name.n);
    lt_part_set_byline(d, unit, name);
    decide_bio(d, i + 1);
    return true;
}

/* "--" alone, near the end: what follows is an e-mail's signature (RFC 3676, section 4.3). */
void lt_part_mail_signature(struct lt_decider *d)
{
    for (size_t i = d->to; i > d->body && i + LT_PART_HEAD_UNITS > d->to; i--)
        if (lt_str_eqz(d->u->u[i - 1].text, "--")) {
            for (size_t k = i; k < d->to; k++)
                lt_part_exclude(&d->u->u[k], "an e-mail's signature");
            d->to = i - 1;
            return;
        }
}

static bool is_standing_line(struct lt_str s)
{
    return lt_str_starts(s, LT_S("©")) || lt_str_starts_nocase(s, LT_S("(c)")) || lt_clue_boilerplate(s);
}

/* When it was printed and legal lines, from the end upwards to the first line that is neither: where that
 * ends. */
static size_t take_last_lines(struct lt_decider *d, size_t first)
{
    size_t end = d->to;
    for (; end > first && !is_long(&d->u->u[end - 1]); end--) {
        struct lt_text_unit *unit = &d->u->u[end - 1];
        char iso[11];
        if (unit->decided)
            continue;
        if (is_standing_line(unit->text))
            lt_part_exclude(unit, "a standing line of the publisher");
        else if (lt_clue_date(unit->text, iso) && unit->alone)
            lt_part_decide(unit, LT_ROLE_DATELINE);
        else
            break;
    }
    return end;
}

/* A heading for the author's bio, or a signature, among the last units. */
static bool take_author(struct lt_decider *d, size_t first, size_t end)
{
    for (size_t i = end; i > first && i + TAIL_UNITS > end; i--) {
        struct lt_text_unit *unit = &d->u->u[i - 1];
        if (!lt_part_is_open(unit))
            continue;
        if (lt_clue_about_author(unit->text)) {
            lt_part_decide(unit, LT_ROLE_BIO);
            decide_bio(d, i);
            return true;
        }
        if (unit->n_lines == 1 && take_signature(d, i - 1))
            return true;
    }
    return false;
}

/* The closing: signature, bio, when it was printed, legal lines. */
void lt_part_tail(struct lt_decider *d)
{
    size_t first = d->body + 1, end = take_last_lines(d, first);
    if (take_author(d, first, end) || end < first + 2)
        return;
    struct lt_text_unit *last = &d->u->u[end - 1];
    if (lt_part_is_open(last) && last->alone && lt_clue_bio(last->text, d->p->byline))
        lt_part_decide(last, LT_ROLE_BIO);
}

/* How a note begins; `letters`: they may stand in its number. */
static const struct note_form {
    struct lt_str opening;
    bool letters;
} note_forms[] = {{LT_S_INIT("[Footnote "), true},
                  {LT_S_INIT("[Note "), true},
                  {LT_S_INIT("[^"), false},
                  {LT_S_INIT("["), false}};

static const struct note_form *note_form_of(struct lt_str s)
{
    for (size_t i = 0; i < LT_COUNT(note_forms); i++)
        if (lt_str_starts(s, note_forms[i].opening))
            return &note_forms[i];
    return NULL;
}

/* "[1] ", "[^a]: ", "[Footnote 2: " at the start of s: its length with the spaces after it, *id what it is
 * called by. 0: none. */
static size_t note_opening(struct lt_str s, struct lt_str *id)
{
    const struct note_form *form = note_form_of(s);
    if (!form)
        return 0;
    size_t start = form->opening.n, at = start;
    while (at < s.n && at - start < 4 && (lt_is_digit(s.p[at]) || (form->letters && lt_is_alpha(s.p[at]))))
        at++;
    if (at == start || at + 1 >= s.n || (s.p[at] != ':' && s.p[at] != ']'))
        return 0;
    *id = lt_str_slice(s, start, at - start);
    at++;
    at += at < s.n && s.p[at] == ':';
    while (at < s.n && s.p[at] == ' ')
        at++;
    return at;
}

/* "[1] A note." at the end: what "[1]" in the text refers to. */
void lt_part_notes(struct lt_decider *d)
{
    for (size_t i = d->body; i < d->to; i++) {
        struct lt_text_unit *unit = &d->u->u[i];
        struct lt_str s = unit->text.n ? unit->text : lt_str_slice(lt_units_source(d->u, unit), 0, 40), id;
        size_t lead = unit->decided || unit->shape == LT_UNIT_VERSE ? 0 : note_opening(s, &id);
        if (!lead)
            continue;
        unit->id = id;
        unit->lead = (uint32_t)lead;
        lt_part_decide(unit, LT_ROLE_NOTE);
    }
}
