/* script/sentence/read.c - takes in a stop with all that hangs on it: more stops, closing marks, note marks.
 */
#include "script/sentence/read.h"

#include "base/unicode.h"
#include "base/utf8.h"

static bool is_edge(enum lt_sign sign)
{
    return sign == LT_SIGN_SPACE || sign == LT_SIGN_END || sign == LT_SIGN_PUNCTUATION ||
           sign == LT_SIGN_CLOSING || sign == LT_SIGN_TERMINATOR || sign == LT_SIGN_DASH;
}

/* "[17]", "[a]", "[note 3]" right after the stop: its length, or 0. */
static size_t bracketed_note(struct lt_str s, size_t at)
{
    enum { LONGEST = 24 };
    if (at >= s.n || s.p[at] != '[')
        return 0;
    for (size_t i = at + 1; i < s.n && i < at + LONGEST; i++) {
        if (s.p[i] == ']')
            return i > at + 1 ? i + 1 - at : 0;
        if (s.p[i] == ':' || s.p[i] == '.' || s.p[i] == '[' || s.p[i] == '\n')
            return 0;
    }
    return 0;
}

static bool is_raised(uint32_t c)
{
    return c == 0xB9 || c == 0xB2 || c == 0xB3 || (c >= 0x2070 && c <= 0x2079) || c == 0x2020 || c == 0x2021;
}

static size_t digits_at(struct lt_str s, size_t at)
{
    size_t n = 0;
    while (at + n < s.n && lt_is_digit(s.p[at + n]))
        n++;
    return n;
}

/* After white space: the sign of what comes after a note. */
static bool may_follow_note(struct lt_str s, size_t at)
{
    enum lt_sign sign = lt_sign_after(s, &at);
    return sign == LT_SIGN_UPPER || sign == LT_SIGN_END || sign == LT_SIGN_OPENING;
}

/* "consultation.11 12 Take": numbers of notes set level with the text, when a capital follows. */
static size_t plain_notes(struct lt_str s, size_t stop_at, size_t at)
{
    enum { LONGEST = 3 };
    size_t back = stop_at, end = at, n;
    uint32_t before = stop_at ? lt_utf8_prev(s, &back) : 0;
    if (!lt_uni_is_letter(before) && before != ')')
        return 0;
    while ((n = digits_at(s, end)) > 0 && n <= LONGEST) {
        end += n;
        size_t next = end + (end < s.n && (s.p[end] == ',' || s.p[end] == '-'));
        next = lt_sign_skip_spaces(s, next);
        if (next == end)
            return end == s.n ? end - at : 0;
        if (next >= s.n || !lt_is_digit(s.p[next]))
            return may_follow_note(s, next) ? end - at : 0;
        end = next;
    }
    return 0;
}

/* " [4]": set apart, but nothing else than numbers is in it. */
static size_t spaced_note(struct lt_str s, size_t at)
{
    size_t from = lt_sign_skip_spaces(s, at), n = bracketed_note(s, from);
    for (size_t k = from + 1; n && k + 1 < from + n; k++)
        if (!lt_is_digit(s.p[k]) && s.p[k] != ',' && s.p[k] != ' ' && s.p[k] != '-')
            return 0;
    return n && from > at ? from + n - at : 0;
}

static size_t note_at(struct lt_str s, const struct lt_stop *stop, size_t at)
{
    if (stop->bracket || at >= s.n)
        return 0;
    size_t n = bracketed_note(s, at);
    if (!n && s.p[at] == ' ')
        n = spaced_note(s, at);
    if (!n && stop->dots == 1 && !stop->strong && lt_is_digit(s.p[at]))
        n = plain_notes(s, stop->at, at);
    size_t next = at;
    if (!n && is_raised(lt_utf8_next(s, &next)))
        n = next - at;
    return n;
}

/* A lone "!" or "." after white space goes with what came before: "! ! !", ". . .", "come to an !" */
static size_t spaced_terminator(struct lt_str s, size_t at)
{
    size_t next = lt_sign_skip_spaces(s, at), after = next;
    if (next == at || next >= s.n)
        return 0;
    enum lt_sign sign = lt_sign_of(lt_utf8_next(s, &after));
    if (sign != LT_SIGN_TERMINATOR || (after < s.n && !is_edge(lt_sign_of(lt_utf8_peek(s, after)))))
        return 0;
    return after < s.n && lt_sign_of(lt_utf8_peek(s, after)) == LT_SIGN_TERMINATOR ? 0 : next;
}

/* French sets a space inside its quotation marks. */
static size_t spaced_guillemet(struct lt_str s, size_t at)
{
    size_t next = lt_sign_skip_spaces(s, at), after = next;
    if (next == at)
        return 0;
    uint32_t c = lt_utf8_next(s, &after);
    if (c != 0xBB && c != 0x203A && c != '"')
        return 0;
    return is_edge(lt_sign_of(lt_utf8_peek(s, after))) ? next : 0;
}

static bool is_closing_bracket(uint32_t c)
{
    return c == ')' || c == ']' || c == '}' || c == 0xFF09 || c == 0x3009 || c == 0x300B || c == 0x3011;
}

/* Marks that open in one language and close in another: they close where a word does not follow. */
static bool closes_elsewhere(struct lt_str s, uint32_t c, size_t after)
{
    return (c == 0x201C || c == 0x2018 || c == 0xAB || c == 0x2039) &&
           is_edge(lt_sign_of(lt_utf8_peek(s, after)));
}

static bool takes_closing(struct lt_stop *stop, struct lt_str s, uint32_t c, size_t after)
{
    if (c == '*' || c == '_') /* emphasis in plain text */
        return true;
    enum lt_sign sign = lt_sign_of(c);
    bool bracket = is_closing_bracket(c);
    bool quote = sign == LT_SIGN_QUOTE || (sign == LT_SIGN_OPENING && closes_elsewhere(s, c, after));
    stop->bracket = stop->bracket || bracket;
    stop->quote = stop->quote || quote || (sign == LT_SIGN_CLOSING && !bracket);
    return quote || sign == LT_SIGN_CLOSING;
}

static bool is_direction_mark(uint32_t c)
{
    return c == 0x202C || c == 0x200E || c == 0x200F;
}

static void take_terminator(struct lt_stop *stop, uint32_t c)
{
    stop->mark = c;
    stop->dots += c == '.';
    stop->sure = stop->sure || stop->quote || stop->bracket;
    stop->strong = stop->strong || c != '.';
}

/* "at last. . . . Then they left": a full stop, and the dots for what is left out before the next sentence.
 */
static bool before_spaced_ellipsis(const struct lt_stop *stop, struct lt_str s)
{
    static const struct lt_str dots = LT_S_INIT(" . . . ");
    if (stop->mark != '.' || stop->end != stop->at + 1 || !stop->at || lt_is_space(s.p[stop->at - 1]))
        return false;
    struct lt_str rest = lt_str_from(s, stop->end);
    return lt_str_starts(rest, dots) && lt_sign_of(lt_utf8_peek(rest, dots.n)) == LT_SIGN_UPPER;
}

/* A note, or a mark set apart by a space; where it ends, 0: there is none. */
static size_t take_loose_mark(struct lt_stop *stop, struct lt_str s)
{
    size_t note = note_at(s, stop, stop->end);
    stop->note = stop->note || note;
    if (note)
        return stop->end + note;
    if (before_spaced_ellipsis(stop, s))
        return 0;
    size_t spaced = spaced_guillemet(s, stop->end);
    return spaced ? spaced : spaced_terminator(s, stop->end);
}

/* Takes in the mark c, which ends at `after`; where the stop ends then, 0: c is no part of it. */
static size_t take_mark(struct lt_stop *stop, struct lt_str s, uint32_t c, size_t after)
{
    enum lt_sign sign = lt_sign_of(c);
    if (c == ':' || c == ';')
        sign = stop->end == stop->at ? LT_SIGN_TERMINATOR : LT_SIGN_PUNCTUATION;
    if (sign == LT_SIGN_TERMINATOR) {
        take_terminator(stop, c);
        return after;
    }
    if (sign == LT_SIGN_ELLIPSIS) {
        stop->mark = c;
        stop->ellipsis = true;
        return after;
    }
    if (is_direction_mark(c) || (c && takes_closing(stop, s, c, after)))
        return after;
    return take_loose_mark(stop, s);
}

struct lt_stop lt_stop_read(const struct lt_sentences *it, size_t from, size_t at)
{
    struct lt_stop stop = {.from = from, .at = at, .end = at};
    size_t end = at;
    do {
        size_t after = stop.end = end;
        uint32_t c = lt_utf8_next(it->text, &after);
        end = take_mark(&stop, it->text, c, after);
    } while (end);
    stop.ellipsis = stop.ellipsis || stop.dots > 1;
    return stop;
}

bool lt_stop_paragraph(struct lt_str s, size_t a, size_t b)
{
    unsigned lines = 0;
    for (size_t i = a; i < b; i++)
        lines += s.p[i] == '\n';
    return lines > 1;
}
