/* script/sentence/read.c - takes in a stop with all that hangs on it: more stops, closing marks, note marks.
 */
#include "base/unicode.h"
#include "base/utf8.h"
#include "script/sentence/stop.h"

static bool is_edge(enum lt_sign sign)
{
    return sign == LT_SIGN_SPACE || sign == LT_SIGN_END || sign == LT_SIGN_PUNCTUATION ||
           sign == LT_SIGN_CLOSING || sign == LT_SIGN_TERMINATOR || sign == LT_SIGN_DASH;
}

/* "[17]", "[a]", "[note 3]" right behind the stop: its length, or 0. */
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

/* "consultation.11 12 Take": numbers of notes set level with the text, when a capital follows. */
static size_t plain_notes(struct lt_str s, size_t stop_at, size_t at)
{
    size_t back = stop_at;
    if (!stop_at || !lt_uni_is_letter(lt_utf8_prev(s, &back)))
        return 0;
    size_t end = at;
    for (;;) {
        size_t n = digits_at(s, end);
        if (n == 0 || n > 3)
            return 0;
        end += n;
        size_t next = end;
        if (end < s.n && (s.p[end] == ',' || s.p[end] == '-'))
            next++;
        next = lt_sign_skip_spaces(s, next);
        if (next == end)
            return end == s.n ? end - at : 0;
        if (next < s.n && lt_is_digit(s.p[next])) {
            end = next;
            continue;
        }
        enum lt_sign sign = lt_sign_after(s, &next);
        return sign == LT_SIGN_UPPER || sign == LT_SIGN_END || sign == LT_SIGN_OPENING ? end - at : 0;
    }
}

static size_t note_at(struct lt_str s, const struct lt_stop *stop, size_t at)
{
    if (stop->bracket || at >= s.n)
        return 0;
    size_t n = bracketed_note(s, at);
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

static bool takes_closing(struct lt_stop *stop, struct lt_str s, uint32_t c, size_t after)
{
    enum lt_sign sign = lt_sign_of(c);
    bool quote = sign == LT_SIGN_QUOTE || c == '*' || c == '_' ||
                 (sign == LT_SIGN_OPENING && (c == 0x201C || c == 0x2018 || c == 0xAB || c == 0x2039) &&
                  is_edge(lt_sign_of(lt_utf8_peek(s, after))));
    bool bracket =
        c == ')' || c == ']' || c == '}' || c == 0xFF09 || c == 0x3009 || c == 0x300B || c == 0x3011;
    stop->bracket = stop->bracket || bracket;
    stop->quote = stop->quote || (!bracket && sign == LT_SIGN_CLOSING) || (quote && c != '*' && c != '_');
    return quote || sign == LT_SIGN_CLOSING;
}

struct lt_stop lt_stop_read(const struct lt_sentences *it, size_t from, size_t at)
{
    struct lt_str s = it->text;
    struct lt_stop stop = {.from = from, .at = at, .end = at};
    for (;;) {
        size_t next = stop.end;
        uint32_t c = lt_utf8_next(s, &next);
        enum lt_sign sign = lt_sign_of(c);
        if (c == ':' || c == ';')
            sign = stop.end == at ? LT_SIGN_TERMINATOR : LT_SIGN_PUNCTUATION;
        if (sign == LT_SIGN_TERMINATOR) {
            stop.mark = c;
            stop.dots += c == '.';
            stop.sure = stop.sure || stop.quote || stop.bracket;
            stop.strong = stop.strong || c != '.';
        } else if (sign == LT_SIGN_ELLIPSIS) {
            stop.mark = c;
            stop.ellipsis = true;
        } else if (c == 0x202C || c == 0x200E || c == 0x200F) {
            /* direction marks belong to the stop they follow */
        } else if (!c || !takes_closing(&stop, s, c, next)) {
            size_t note = note_at(s, &stop, stop.end), spaced = 0;
            stop.note = stop.note || note;
            if (!note && !(spaced = spaced_guillemet(s, stop.end)) &&
                !(spaced = spaced_terminator(s, stop.end)))
                break;
            next = note ? stop.end + note : spaced;
        }
        stop.end = next;
    }
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
