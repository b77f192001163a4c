/* read/parts.c - see parts.h.
 *
 * An ordered table of passes over the units; each decides what it is sure of and leaves the rest to the ones
 * behind it. The opening of an article is read as a person reads it: a headline is short, stands alone, is no
 * sentence and has something longer under it; what follows it in short lines says who, when and what the
 * picture shows; the first real paragraph ends the opening. The closing is read backwards the same way. What
 * is doubtful is a paragraph: nothing is invented. */
#include "read/parts.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "read/cues.h"

#include <string.h>

#define NO_TITLE (SIZE_MAX - 1) /* one more is still no unit */

enum {
    TITLE_WIDTH = 160,
    SUBTITLE_WIDTH = 320,
    HEADING_WIDTH = 90,
    HEAD_UNITS = 12, /* how far the opening may reach */
    TAIL_UNITS = 8
};

struct decider {
    struct lt_units *u;
    struct lt_parts *p;
    size_t from, to; /* the text proper, without what a library wrapped around it */
    size_t body;     /* first unit behind the opening */
    size_t title;    /* its unit, or NO_TITLE */
};

static void decide(struct lt_unit *unit, enum lt_role role)
{
    unit->decided = true;
    unit->role = role;
}

static void exclude(struct lt_unit *unit, const char *why)
{
    decide(unit, LT_ROLE_BOILERPLATE);
    unit->lead = 0; /* shown as it stands */
    unit->why = why;
}

static bool is_open(const struct lt_unit *unit)
{
    return !unit->decided && unit->text.n && unit->shape == LT_UNIT_PROSE;
}

static bool has_letters(struct lt_str s)
{
    for (size_t at = 0; at < s.n;)
        if (lt_uni_is_alnum(lt_utf8_next(s, &at)))
            return true;
    return false;
}

/* Nothing but signs: "* * *", "⁂", a row of dashes. A paragraph to the reader; tidy says it is not spoken. */
static void pass_ornaments(struct decider *d)
{
    for (size_t i = 0; i < d->u->n; i++) {
        struct lt_unit *unit = &d->u->u[i];
        if (unit->text.n && !has_letters(unit->text) && !lt_cue_rating(unit->text))
            exclude(unit, "an ornament without words");
    }
}

/* Project Gutenberg and its like fence the text with "*** START OF …" and "*** END OF …". */
static void pass_fence(struct decider *d)
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
            exclude(&d->u->u[i], "the library's own text, not the book's");
}

static void note_field(struct lt_parts *p, char role, struct lt_str value, struct lt_unit *unit)
{
    char iso[11];
    if (role == 't' && !p->title.n)
        p->title = value;
    if (role == 's')
        p->subtitle = value;
    if (role == 'a' && !p->byline.n)
        p->byline = value;
    if (role == 'l' && value.n <= 12)
        p->lang = value;
    if (role == 'u')
        p->url = value;
    if (role == 'd' && lt_cue_date(value, iso))
        memcpy(p->published, iso, sizeof iso);
    if (unit->decided)
        return;
    unit->lead = (uint32_t)(unit->text.n - value.n);
    switch (role) {
    case 't':
        decide(unit, LT_ROLE_TITLE);
        break;
    case 's':
        decide(unit, LT_ROLE_SUBTITLE);
        break;
    case 'a':
        decide(unit, LT_ROLE_BYLINE);
        break;
    case 'd':
        decide(unit, LT_ROLE_DATELINE);
        break;
    default:
        exclude(unit, "a line about the file");
    }
}

/* "Title: …", "Author: …" at the top, at least two of them; or anywhere in what was fenced off. */
static void pass_fields(struct decider *d)
{
    struct lt_str value;
    size_t known = 0, end = 0;
    for (size_t i = 0; i < d->from && d->from < d->u->n; i++) {
        char role = lt_cue_field(d->u->u[i].text, &value);
        if (role && value.n)
            note_field(d->p, role, value, &d->u->u[i]);
    }
    for (end = d->from; end < d->to && end < d->from + HEAD_UNITS; end++) {
        char role = lt_cue_field(d->u->u[end].text, &value);
        if (!role || !value.n)
            break;
        known += role != '-';
    }
    if (end - d->from < 2 || known == 0)
        return;
    for (size_t i = d->from; i < end; i++) {
        char role = lt_cue_field(d->u->u[i].text, &value);
        note_field(d->p, role, value, &d->u->u[i]);
        if (role == 't')
            d->title = i;
    }
    d->body = end;
}

/* Something to be the headline of: longer than the line itself, or verse, within the next few units. */
static bool has_text_under(const struct decider *d, size_t i)
{
    size_t width = d->u->u[i].width, sentences = 0;
    for (size_t k = i + 1; k < d->to && k < i + HEAD_UNITS; k++) {
        const struct lt_unit *under = &d->u->u[k];
        if (under->shape == LT_UNIT_VERSE || under->width > width * 2 ||
            (under->ends_sentence && (under->width >= 40 || ++sentences == 3)))
            return true;
    }
    return false;
}

static bool ends_open(struct lt_str s)
{
    return s.n && strchr(",;:-", s.p[s.n - 1]);
}

/* A line that only openings have: who, when, how long to read, whose picture. */
static bool is_head_line(const struct lt_unit *unit)
{
    char iso[11];
    struct lt_str names;
    return unit->text.n &&
           (lt_cue_byline(unit->text, &names) || lt_cue_date(unit->text, iso) || lt_cue_credit(unit->text) ||
            lt_cue_reading_time(unit->text) || lt_cue_by_alone(unit->text));
}

static bool is_title(const struct decider *d, size_t i)
{
    const struct lt_unit *unit = &d->u->u[i], *next = i + 1 < d->to ? &d->u->u[i + 1] : NULL;
    struct lt_str s = unit->text;
    if (!is_open(unit) || unit->n_lines > 3 || unit->width > TITLE_WIDTH || !has_text_under(d, i))
        return false;
    if (unit->rule)
        return true;
    if (is_head_line(unit) || lt_cue_boilerplate(s) || ends_open(s))
        return false;
    if (lt_cue_all_caps(s))
        return true;
    bool spoken = lt_cue_quoted(s) && lt_cue_ends_sentence(s);
    bool exclaimed = unit->ends_sentence && lt_cue_words(s) < 3; /* "Hello!" */
    if (unit->ends_period || spoken || exclaimed || lt_uni_is_lower(lt_utf8_peek(s, 0)))
        return false;
    const struct lt_unit *after = i + 2 < d->to ? &d->u->u[i + 2] : NULL;
    bool opening = after && after->chunk == unit->chunk && is_head_line(after);
    return next && (next->gap || is_head_line(next) || lt_cue_names(next->text) || opening);
}

static bool same_name(struct lt_str a, struct lt_str b)
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

/* Does the name stand alone again among the last units? */
static bool is_signed_with(const struct decider *d, struct lt_str name)
{
    for (size_t k = d->to; k > d->body + 1 && k + TAIL_UNITS > d->to; k--)
        if (same_name(d->u->u[k - 1].text, name))
            return true;
    return false;
}

/* Lines below the opening that look as a heading would: if there are any, a line of two capitalised words may
 * be one of them rather than a name. */
static bool has_heading_lines(const struct decider *d, size_t from)
{
    for (size_t i = from; i < d->to; i++) {
        const struct lt_unit *unit = &d->u->u[i];
        if (is_open(unit) && unit->alone && unit->n_lines == 1 && unit->width <= 60 && !unit->ends_sentence &&
            !ends_open(unit->text) && !lt_cue_names(unit->text) && !lt_cue_credit(unit->text))
            return true;
    }
    return false;
}

/* A bare name below the headline is the author's when more than its shape says so. */
static bool is_bare_byline(const struct decider *d, size_t i)
{
    char iso[11];
    const struct lt_unit *unit = &d->u->u[i];
    if (d->p->byline.n || !lt_cue_names(unit->text))
        return false;
    bool dated = (i + 1 < d->to && lt_cue_date(d->u->u[i + 1].text, iso)) ||
                 (i > d->from && lt_cue_date(d->u->u[i - 1].text, iso));
    return lt_cue_sure_name(unit->text) || dated || is_signed_with(d, unit->text) ||
           !has_heading_lines(d, i + 1);
}

static void set_byline(struct decider *d, struct lt_unit *unit, struct lt_str names)
{
    decide(unit, LT_ROLE_BYLINE);
    if (!d->p->byline.n)
        d->p->byline = names;
}

/* "Ann Lee | 3 March 2024 · 5 min read": the parts between bars and dots, each a thing openings say. */
static bool take_mixed_line(struct decider *d, struct lt_unit *unit)
{
    struct lt_str rest = unit->text, name = {0}, part, names;
    char iso[11], found[11] = "";
    bool dated = false, parted = false;
    while (lt_cue_part(&rest, &part)) {
        parted = parted || rest.n;
        if (lt_cue_date(part, iso)) {
            dated = true;
            memcpy(found, iso, sizeof found);
        } else if (lt_cue_byline(part, &names)) {
            name = names;
        } else if (!name.n && lt_cue_names(part)) {
            name = part;
        }
    }
    if (!parted || !(dated || lt_cue_byline(unit->text, &names)) || (!name.n && !dated))
        return false;
    if (found[0] && !d->p->published[0])
        memcpy(d->p->published, found, sizeof found);
    unit->mixed = unit->n_lines == 1;
    if (name.n)
        set_byline(d, unit, name);
    else
        decide(unit, LT_ROLE_DATELINE);
    return true;
}

/* A picture's line above the line that says whose it is. */
static bool take_picture(struct decider *d, size_t i)
{
    struct lt_unit *unit = &d->u->u[i];
    size_t alt = lt_cue_alt(unit->text), mark = alt ? alt : lt_cue_caption(unit->text);
    if (mark && mark < unit->text.n) {
        unit->lead = (uint32_t)mark;
        while (unit->lead < unit->text.n && unit->text.p[unit->lead] == ' ')
            unit->lead++;
        if (unit->text.p[0] == '[' && unit->text.p[unit->text.n - 1] == ']')
            unit->tail = 1;
        decide(unit, alt ? LT_ROLE_ALT : LT_ROLE_CAPTION);
        return true;
    }
    if (lt_cue_credit(unit->text)) {
        decide(unit, LT_ROLE_CREDIT);
        return true;
    }
    struct lt_unit *next = i + 1 < d->to ? &d->u->u[i + 1] : NULL;
    if (!next || next->decided || !next->text.n || next->n_lines > 2)
        return false;
    bool close = next->chunk == unit->chunk;
    bool credited = lt_cue_credit(next->text) || (close && lt_cue_weak_credit(next->text));
    if (!credited || (!close && !lt_cue_describes(unit->text)))
        return false;
    decide(unit, lt_cue_describes(unit->text) ? LT_ROLE_ALT : LT_ROLE_CAPTION);
    decide(next, LT_ROLE_CREDIT);
    return true;
}

static bool take_who_or_when(struct decider *d, size_t i)
{
    struct lt_unit *unit = &d->u->u[i];
    struct lt_str names;
    char iso[11];
    if (take_mixed_line(d, unit))
        return true;
    if (lt_cue_byline(unit->text, &names)) {
        set_byline(d, unit, names);
        return true;
    }
    if (lt_cue_date(unit->text, iso)) {
        decide(unit, LT_ROLE_DATELINE);
        if (!d->p->published[0])
            memcpy(d->p->published, iso, sizeof iso);
        return true;
    }
    if (lt_cue_by_alone(unit->text) && i + 1 < d->to && lt_cue_names(d->u->u[i + 1].text)) {
        exclude(unit, "said with the name");
        set_byline(d, &d->u->u[i + 1], d->u->u[i + 1].text);
        return true;
    }
    if (lt_cue_reading_time(unit->text)) {
        exclude(unit, "how long it takes to read");
        return true;
    }
    return false;
}

/* Is there a line of the opening among the next two units? */
static bool head_goes_on(const struct decider *d, size_t i)
{
    for (size_t k = i + 1; k < d->to && k <= i + 2; k++)
        if (is_head_line(&d->u->u[k]) || is_bare_byline(d, k))
            return true;
    return false;
}

static bool is_subtitle(const struct decider *d, size_t i)
{
    const struct lt_unit *unit = &d->u->u[i];
    if (i != d->title + 1 || unit->width > SUBTITLE_WIDTH || unit->rule || ends_open(unit->text) ||
        lt_cue_chapter(unit->text) || lt_cue_quoted(unit->text))
        return false;
    if (head_goes_on(d, i))
        return true;
    const struct lt_unit *next = i + 1 < d->to ? &d->u->u[i + 1] : NULL;
    bool apart = unit->alone || unit->chunk == d->u->u[d->title].chunk;
    return apart && unit->n_lines <= 2 && !unit->ends_sentence && lt_cue_words(unit->text) >= 4 && next &&
           next->width > unit->width;
}

/* The opening: headline, then short lines until the first that is none of them. */
static void pass_head(struct decider *d)
{
    size_t i = d->body;
    for (; i + 1 < d->to; i++) { /* labels and addresses above the headline */
        struct lt_unit *unit = &d->u->u[i];
        bool label = is_open(unit) && unit->n_lines == 1 && lt_cue_label(unit->text) &&
                     (is_title(d, i + 1) || (i + 2 < d->to && is_title(d, i + 2)));
        bool frame = is_open(unit) && unit->n_lines == 1 && i < d->from + 4 && lt_cue_boilerplate(unit->text);
        if (!unit->decided && !label && !frame)
            break;
        if (!unit->decided)
            exclude(unit, label ? "a label above the headline" : "a standing line of the publisher");
    }
    if (i < d->to && d->title == NO_TITLE && is_title(d, i)) {
        decide(&d->u->u[i], LT_ROLE_TITLE);
        d->p->title = d->p->title.n ? d->p->title : d->u->u[i].text;
        d->title = i++;
    }
    bool titled = d->p->title.n > 0;
    for (; i < d->to && i < d->from + HEAD_UNITS; i++) {
        struct lt_unit *unit = &d->u->u[i];
        if (unit->decided)
            continue;
        if (!is_open(unit) || (unit->width > SUBTITLE_WIDTH))
            break;
        if (unit->rule || (!titled && !is_head_line(unit)))
            break;
        if (take_who_or_when(d, i))
            continue;
        if (d->p->byline.n && lt_cue_affiliation(unit->text)) {
            exclude(unit, "where the authors work");
            continue;
        }
        if (unit->n_lines == 1 && lt_cue_boilerplate(unit->text)) {
            exclude(unit, "a standing line of the publisher");
            continue;
        }
        if (is_bare_byline(d, i)) {
            set_byline(d, unit, unit->text);
        } else if (titled && !d->p->subtitle.n && is_subtitle(d, i)) {
            decide(unit, LT_ROLE_SUBTITLE);
            d->p->subtitle = unit->text;
        } else if (!take_picture(d, i)) {
            break;
        }
    }
    d->body = i;
}

static void decide_bio(struct decider *d, size_t from)
{
    for (size_t i = from; i < d->to; i++) {
        struct lt_unit *unit = &d->u->u[i];
        if (!unit->decided && unit->text.n && !lt_cue_boilerplate(unit->text))
            decide(unit, LT_ROLE_BIO);
    }
}

static bool is_long(const struct lt_unit *unit)
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

/* The author's name once more near the end, alone: what follows is about the author. */
static bool take_signature(struct decider *d, size_t i)
{
    struct lt_unit *unit = &d->u->u[i];
    struct lt_str s = unit->text, name = signature(s), names;
    bool by = lt_cue_byline(s, &names);
    if (by)
        name = names;
    bool known = same_name(name, d->p->byline);
    bool last = i + 1 == d->to || lt_cue_bio(d->u->u[i + 1].text, name);
    bool signs = (name.n < s.n && !by) || by || d->p->byline.n == 0;
    bool wide_gap = unit->gap >= 1;
    if (!known && !(last && wide_gap && signs && lt_cue_names(name) &&
                    (name.n < s.n || lt_cue_sure_name(name) || i + 1 < d->to)))
        return false;
    unit->lead = (uint32_t)(by ? 0 : s.n - name.n);
    set_byline(d, unit, name);
    decide_bio(d, i + 1);
    return true;
}

/* "--" alone, near the end: what follows is an e-mail's signature (RFC 3676, section 4.3). */
static void pass_mail_signature(struct decider *d)
{
    for (size_t i = d->to; i > d->body && i + HEAD_UNITS > d->to; i--)
        if (lt_str_eqz(d->u->u[i - 1].text, "--")) {
            for (size_t k = i; k < d->to; k++)
                exclude(&d->u->u[k], "an e-mail's signature");
            d->to = i - 1;
            return;
        }
}

/* The closing: signature, bio, when it was printed, legal lines. */
static void pass_tail(struct decider *d)
{
    size_t end = d->to, first = d->body + 1;
    for (; end > first && !is_long(&d->u->u[end - 1]); end--) {
        struct lt_unit *unit = &d->u->u[end - 1];
        char iso[11];
        if (unit->decided)
            continue;
        bool rights = lt_str_starts(unit->text, LT_S("©")) || lt_str_starts_nocase(unit->text, LT_S("(c)"));
        if (rights || lt_cue_boilerplate(unit->text))
            exclude(unit, "a standing line of the publisher");
        else if (lt_cue_date(unit->text, iso) && unit->alone)
            decide(unit, LT_ROLE_DATELINE);
        else
            break;
    }
    for (size_t i = end; i > first && i + TAIL_UNITS > end; i--) {
        struct lt_unit *unit = &d->u->u[i - 1];
        if (!is_open(unit))
            continue;
        if (lt_cue_about_author(unit->text)) {
            decide(unit, LT_ROLE_BIO);
            decide_bio(d, i);
            return;
        }
        if (unit->n_lines == 1 && take_signature(d, i - 1))
            return;
    }
    if (end > first && is_open(&d->u->u[end - 1]) && d->u->u[end - 1].alone &&
        lt_cue_bio(d->u->u[end - 1].text, d->p->byline) && end >= first + 2)
        decide(&d->u->u[end - 1], LT_ROLE_BIO);
}

/* "[1] A note." at the end: what "[1]" in the text refers to. */
static void pass_notes(struct decider *d)
{
    for (size_t i = d->body; i < d->to; i++) {
        struct lt_unit *unit = &d->u->u[i];
        struct lt_str s = unit->text.n ? unit->text : lt_str_slice(lt_units_source(d->u, unit), 0, 40);
        static const struct lt_str openings[] = {LT_S_INIT("[Footnote "), LT_S_INIT("[Note "),
                                                 LT_S_INIT("[^"), LT_S_INIT("[")};
        if (unit->decided || unit->shape == LT_UNIT_VERSE)
            continue;
        for (size_t k = 0; k < LT_COUNT(openings); k++) {
            if (!lt_str_starts(s, openings[k]))
                continue;
            size_t at = openings[k].n, start = at;
            while (at < s.n && at - start < 4 && (lt_is_digit(s.p[at]) || (k < 2 && lt_is_alpha(s.p[at]))))
                at++;
            bool closed = at > start && at + 1 < s.n && (s.p[at] == ':' || s.p[at] == ']');
            if (closed) {
                unit->id = lt_str_slice(s, start, at - start);
                at++;
                at += at < s.n && s.p[at] == ':';
                while (at < s.n && s.p[at] == ' ')
                    at++;
                unit->lead = (uint32_t)at;
                decide(unit, LT_ROLE_NOTE);
            }
            break;
        }
    }
}

/* Pictures within the body, by lines that say so. */
static void pass_pictures(struct decider *d)
{
    for (size_t i = d->body; i < d->to; i++) {
        struct lt_unit *unit = &d->u->u[i];
        if (!is_open(unit))
            continue;
        struct lt_unit *next = i + 1 < d->to ? &d->u->u[i + 1] : NULL;
        bool above =
            next && next->chunk == unit->chunk && next->text.n && !next->decided && lt_cue_credit(next->text);
        if (lt_cue_alt(unit->text) || lt_cue_caption(unit->text) || lt_cue_credit(unit->text) ||
            (above && unit->width <= SUBTITLE_WIDTH))
            take_picture(d, i);
    }
}

/* The verdict of a review. */
static void pass_ratings(struct decider *d)
{
    for (size_t i = d->body; i < d->to; i++)
        if (is_open(&d->u->u[i]) && lt_cue_rating(d->u->u[i].text)) {
            decide(&d->u->u[i], LT_ROLE_RATING);
            d->p->rating = d->u->u[i].text;
        }
}

static bool is_strong_heading(const struct lt_unit *unit)
{
    return unit->rule || (lt_cue_all_caps(unit->text) && unit->width <= HEADING_WIDTH) ||
           (lt_cue_chapter(unit->text) && lt_cue_words(unit->text) <= 12) ||
           (unit->alone && lt_cue_section(unit->text)) || unit->shape == LT_UNIT_ITEM;
}

static bool may_be_heading(const struct decider *d, size_t i)
{
    const struct lt_unit *unit = &d->u->u[i];
    if (unit->decided || !unit->text.n || unit->n_lines > 2 || unit->width > HEADING_WIDTH)
        return false;
    const struct lt_unit *next = i + 1 < d->to ? &d->u->u[i + 1] : NULL;
    if (unit->rule)
        return true;
    if (unit->shape == LT_UNIT_ITEM) /* "3. The road back" above a paragraph, not a list of one */
        return unit->ordinal && unit->alone && !unit->ends_sentence && next && next->shape == LT_UNIT_PROSE &&
               (next->ends_sentence || next->width > unit->width * 2 || lt_cue_section(next->text)) &&
               lt_cue_words(unit->text) <= 10;
    if (unit->shape != LT_UNIT_PROSE || !next)
        return false;
    if (is_strong_heading(unit))
        return true;
    return unit->alone && unit->n_lines == 1 && !unit->ends_sentence && !ends_open(unit->text) &&
           !lt_cue_quoted(unit->text) && lt_cue_words(unit->text) <= 12 &&
           !lt_uni_is_lower(lt_utf8_peek(unit->text, 0)) &&
           (next->width > unit->width || next->shape != LT_UNIT_PROSE);
}

/* Short lines without a full stop are headings when they are few; in a text of such lines they are its text.
 */
static void pass_headings(struct decider *d)
{
    size_t weak = 0, all = 0;
    bool chapters = false, capitals = false;
    for (size_t i = d->body; i < d->to; i++) {
        const struct lt_unit *unit = &d->u->u[i];
        all += !unit->decided;
        if (!may_be_heading(d, i))
            continue;
        weak += !is_strong_heading(unit);
        chapters = chapters || lt_cue_chapter(unit->text);
        capitals = capitals || (lt_cue_all_caps(unit->text) && !lt_cue_chapter(unit->text));
    }
    bool few = weak * 5 <= all * 2;
    for (size_t i = d->body; i < d->to; i++) {
        struct lt_unit *unit = &d->u->u[i];
        if (!may_be_heading(d, i) || !(few || is_strong_heading(unit)))
            continue;
        bool chapter = lt_cue_chapter(unit->text), caps = lt_cue_all_caps(unit->text);
        unit->level = unit->rule == '=' ? 1
                      : chapter         ? 2
                                        : 2 + (chapters || (capitals && !caps && !unit->rule));
        if (unit->shape == LT_UNIT_ITEM)
            unit->lead = 0;
        unit->ordinal = 0;
        decide(unit, LT_ROLE_HEADING);
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
static void pass_tables(struct decider *d)
{
    struct lt_unit *head = NULL;
    for (size_t i = d->from; i < d->to; i++) {
        struct lt_unit *unit = &d->u->u[i];
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
static void pass_shapes(struct decider *d)
{
    size_t indented = 0, plain = 0;
    for (size_t i = d->from; i < d->to; i++) {
        indented += d->u->u[i].indented;
        plain += !d->u->u[i].indented && d->u->u[i].n_lines >= 2;
    }
    for (size_t i = 0; i < d->u->n; i++) {
        struct lt_unit *unit = &d->u->u[i];
        if (unit->decided)
            continue;
        bool set_in = unit->indented && indented < plain && unit->shape == LT_UNIT_PROSE;
        decide(unit, unit->shape == LT_UNIT_ITEM               ? LT_ROLE_ITEM
                     : unit->shape == LT_UNIT_ROW              ? LT_ROLE_TABLE_ROW
                     : unit->shape == LT_UNIT_QUOTED || set_in ? LT_ROLE_QUOTE
                                                               : LT_ROLE_PARAGRAPH);
        if (unit->role == LT_ROLE_ITEM)
            unit->level = 1;
    }
}

void lt_parts_decide(struct lt_units *u, struct lt_parts *p)
{
    static void (*const passes[])(struct decider *) = {
        pass_ornaments, pass_fence,    pass_fields,  pass_head,     pass_mail_signature, pass_tail,
        pass_notes,     pass_pictures, pass_ratings, pass_headings, pass_tables,         pass_shapes,
    };
    *p = (struct lt_parts){0};
    struct decider d = {.u = u, .p = p, .to = u->n, .title = NO_TITLE};
    for (size_t i = 0; i < LT_COUNT(passes); i++) {
        d.body = d.body < d.from ? d.from : d.body;
        passes[i](&d);
    }
}
