/* script/sentence_stop.c - see sentence_stop.h. The rules look at three things only: the word before the
 * stop, the stop, and what follows the white space after it. */
#include "script/sentence_stop.h"

#include "base/unicode.h"
#include "base/utf8.h"

#include <string.h>

/* ------------------------------------------------------------------ what hangs on a stop */

static bool is_edge(enum lt_sign sign)
{
    return sign == LT_SIGN_SPACE || sign == LT_SIGN_END || sign == LT_SIGN_PUNCTUATION ||
           sign == LT_SIGN_CLOSING || sign == LT_SIGN_TERMINATOR || sign == LT_SIGN_DASH;
}

static size_t skip_spaces(struct lt_str s, size_t at)
{
    while (at < s.n) {
        size_t next = at;
        if (s.p[at] == '\n' || lt_sign_of(lt_utf8_next(s, &next)) != LT_SIGN_SPACE)
            return at;
        at = next;
    }
    return at;
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
        next = skip_spaces(s, next);
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
    size_t next = skip_spaces(s, at), after = next;
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
    size_t next = skip_spaces(s, at), after = next;
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
    bool bracket = c == ')' || c == ']' || c == '}' || c == 0xFF09;
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

/* ------------------------------------------------------------------ the word before a full stop */

/* What stands behind the white space after a stop. */
struct follow {
    size_t at;
    enum lt_sign sign;
    struct lt_str word; /* in lower case; lies in `room`, so a follow is not copied */
    char room[64];
    bool starter;
    bool spaced;
};

/* Empty when the stop is not that of the word before it. */
static struct lt_str word_of(const struct lt_sentences *it, const struct lt_stop *stop)
{
    if (stop->sure)
        return (struct lt_str){0};
    return lt_word_before(it->text, stop->from, stop->at);
}

static bool all_digits(struct lt_str s)
{
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        n += lt_is_digit(s.p[i]) || (s.p[i] == '.' && i);
    return s.n && n == s.n;
}

static bool is_roman(struct lt_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!memchr("IVXLCDM", s.p[i], 7))
            return false;
    return s.n > 0 && s.n < 8;
}

/* "U.S", "Ph.D", "т.г": short groups of letters with full stops between. */
static bool is_acronym(struct lt_str s)
{
    unsigned group = 0, groups = 0;
    for (size_t at = 0; at < s.n;) {
        uint32_t c = lt_utf8_next(s, &at);
        if (c == '.' && group) {
            groups++;
            group = 0;
        } else if (!lt_uni_is_letter(c) || ++group > 3) {
            return false;
        }
    }
    return groups && group;
}

static bool is_vowel(uint32_t c)
{
    return c < 0x80 && c && memchr("aeiouyAEIOUY", (int)c, 12);
}

/* "Bldg", "Sgt": no word of a language that wants vowels; interjections ("Hmm", "Shh") and anything all in
 * capitals are none either. */
static bool is_vowelless(const struct lt_sentences *it, struct lt_str s)
{
    if ((it->lang->flags & LT_SENTENCE_VOWELLESS) || s.n < 2 || s.n > 5)
        return false;
    bool lower = false, other = false;
    for (size_t i = 0; i < s.n; i++) {
        if (!lt_is_alpha(s.p[i]) || is_vowel((unsigned char)s.p[i]) || (i && s.p[i] < 'a'))
            return false;
        lower = lower || s.p[i] >= 'a';
        other = other || !memchr("hmszptrbHMSZPTRB", s.p[i], 16);
    }
    return lower && other;
}

static enum lt_abbr kind_of(const struct lt_sentences *it, struct lt_str word)
{
    char room[64];
    struct lt_str lower = lt_word_lower(room, word);
    bool capital = lt_uni_is_upper(lt_utf8_peek(word, 0));
    enum lt_abbr kind = lt_sentence_abbr(it->lang, lower, capital);
    if (kind)
        return kind;
    if (lt_str_ends(word, LT_S("°")) || lt_str_ends(word, LT_S("º")))
        return LT_ABBR_NUMBER;
    return is_acronym(word) || is_vowelless(it, word) ? LT_ABBR_END : LT_ABBR_NONE;
}

/* The capital or figure before the word: "Elm St.", "5th Ave." */
static bool follows_name(const struct lt_sentences *it, const struct lt_stop *stop, struct lt_str word)
{
    size_t at = (size_t)(word.p - it->text.p);
    while (at > stop->from && it->text.p[at - 1] == ' ')
        at--;
    struct lt_str before = lt_word_before(it->text, stop->from, at);
    enum lt_sign sign = lt_sign_of(lt_utf8_peek(before, 0));
    return sign == LT_SIGN_UPPER || sign == LT_SIGN_DIGIT;
}

static bool follows_comma(const struct lt_sentences *it, struct lt_str word)
{
    size_t at = (size_t)(word.p - it->text.p);
    while (at > 0 && it->text.p[at - 1] == ' ')
        at--;
    return at > 0 && it->text.p[at - 1] == ',';
}

static size_t words_before(const struct lt_sentences *it, const struct lt_stop *stop, struct lt_str word)
{
    size_t words = 0;
    for (const char *p = it->text.p + stop->from; p < word.p && words < 8; p++)
        words += *p == ' ';
    return words;
}

/* A number or letter that goes with the abbreviation before it: "Vol. II", "Fig. A"; but "he said no. I
 * left", where the abbreviation doubles as a word. */
static bool is_label(const struct lt_sentences *it, struct lt_str abbr, const struct follow *next)
{
    struct lt_str word = lt_word_at(it->text, next->at);
    if (!is_roman(word) && lt_utf8_count(word) != 1)
        return false;
    return !lt_sentence_listed(" i a ", next->word) ||
           !lt_sentence_listed(" no art is par app ex op ed ", abbr);
}

static bool after_clock(const struct lt_sentences *it, const struct lt_stop *stop, struct lt_str word,
                        const struct follow *next)
{
    static const char zones[] =
        " est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst cet cest eastern central pacific mountain"
        " monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun"
        " january february march april may june july august september october november december"
        " jan feb mar apr jun jul aug sept sep oct nov dec ";
    if (next->sign != LT_SIGN_UPPER)
        return true;
    return !lt_sentence_listed(zones, next->word) && words_before(it, stop, word) > 2;
}

static bool after_number(const struct lt_sentences *it, struct lt_str word, const struct follow *next)
{
    if (!(it->lang->flags & LT_SENTENCE_ORDINAL_DOT) || word.n > 6 || (word.n == 4 && word.p[1] != '.'))
        return true;
    return next->sign == LT_SIGN_UPPER && next->starter;
}

/* "J. Smith", "World War I. The", "vitamin C. Most" */
static bool after_letter(const struct lt_sentences *it, const struct lt_stop *stop, struct lt_str word,
                         const struct follow *next)
{
    static const char lettered[] = " vitamin vitamins plan hepatitis type grade class section appendix figure"
                                   " table part group team series channel option exhibit war block zone ";
    if (next->sign == LT_SIGN_LETTER || stop->note)
        return stop->note;
    if (lt_uni_is_lower(lt_utf8_peek(word, 0))) {
        enum lt_abbr kind = kind_of(it, word);
        if (kind == LT_ABBR_NONE)
            return true;
        return kind == LT_ABBR_WEAK || (kind == LT_ABBR_END && next->starter);
    }
    if (next->sign == LT_SIGN_DIGIT)
        return kind_of(it, word) == LT_ABBR_NONE;
    if (next->starter)
        return true;
    size_t at = (size_t)(word.p - it->text.p);
    while (at > stop->from && it->text.p[at - 1] == ' ')
        at--;
    char room[64];
    struct lt_str before = lt_word_before(it->text, stop->from, at);
    if (lt_sentence_listed(lettered, lt_word_lower(room, before)))
        return true;
    return word.p[0] == 'I' && lt_uni_is_lower(lt_utf8_peek(before, 0));
}

static bool after_word(const struct lt_sentences *it, const struct lt_stop *stop, struct lt_str word,
                       const struct follow *next)
{
    bool upper = next->sign == LT_SIGN_UPPER, digit = next->sign == LT_SIGN_DIGIT;
    enum lt_abbr kind = kind_of(it, word);
    if (kind == LT_ABBR_REGION && !follows_comma(it, word))
        kind = LT_ABBR_NONE;
    if (stop->note)
        return kind == LT_ABBR_NONE || kind == LT_ABBR_END || kind == LT_ABBR_WEAK || kind == LT_ABBR_CLOCK ||
               it->text.p[stop->at + 1] == '[';
    switch (kind) {
    case LT_ABBR_TITLE:
    case LT_ABBR_INNER:
        return false;
    case LT_ABBR_PLACE:
        return upper && next->starter && follows_name(it, stop, word);
    case LT_ABBR_NUMBER:
        return !digit && !(upper && is_label(it, word, next));
    case LT_ABBR_MONTH:
        return !digit && (next->starter || words_before(it, stop, word) > 1);
    case LT_ABBR_END:
    case LT_ABBR_REGION:
        return upper && next->starter;
    case LT_ABBR_WEAK:
        return !digit;
    case LT_ABBR_CLOCK:
        return after_clock(it, stop, word, next);
    default:
        return true;
    }
}

static bool after_dot(const struct lt_sentences *it, const struct lt_stop *stop, const struct follow *next)
{
    struct lt_str word = word_of(it, stop);
    if (!word.n)
        return true;
    if (stop->bracket && kind_of(it, word) != LT_ABBR_NONE)
        return false; /* "(U.S.) Army" */
    if (all_digits(word) || (it->lang->flags & LT_SENTENCE_ORDINAL_DOT && word.n > 1 && is_roman(word)))
        return after_number(it, word, next);
    if (lt_utf8_count(word) == 1 && lt_uni_is_letter(lt_utf8_peek(word, 0)))
        return after_letter(it, stop, word, next);
    return after_word(it, stop, word, next);
}

/* ------------------------------------------------------------------ after ! and ? */

/* `"Who?" Mary Lee asked.`, `"What?" I said.`: the quotation goes on with who said it. */
static bool is_attribution(const struct lt_sentences *it, size_t at)
{
    enum { NAMES = 4 };
    for (int i = 0; i < NAMES; i++) {
        struct lt_str word = lt_word_at(it->text, at);
        if (!word.n)
            return false;
        if (!lt_uni_is_upper(lt_utf8_peek(word, 0))) {
            char room[64];
            struct lt_str lower = lt_word_lower(room, word);
            return i > 0 && (lt_sentence_listed(it->lang->said, lower) ||
                             lt_sentence_listed(lt_sentence_lang_find(LT_S("en"))->said, lower));
        }
        at += word.n;
        if (at < it->text.n && it->text.p[at] == '.' && word.n < 5)
            at++; /* "Mr." */
        size_t next = skip_spaces(it->text, at);
        if (next == at)
            return false;
        at = next;
    }
    return false;
}

/* Names that carry their mark: "Yahoo! Inc.", "Jeopardy! champion". */
static bool is_marked_name(const struct lt_sentences *it, const struct lt_stop *stop)
{
    char room[64];
    struct lt_str word = word_of(it, stop);
    return stop->mark == '!' && lt_uni_is_upper(lt_utf8_peek(word, 0)) &&
           lt_sentence_listed(" yahoo jeopardy oklahoma wham mia rouge yum ahoy shazam panic airplane e y!j ",
                              lt_word_lower(room, word));
}

/* Japanese quotatives and Chinese verbs of speech right behind a quotation. */
static bool is_eastern_attribution(struct lt_str s, size_t at)
{
    size_t pos = at;
    uint32_t c = lt_utf8_next(s, &pos);
    if (c == 0x3068 || (c == 0x3063 && lt_utf8_peek(s, pos) == 0x3066))
        return true;
    static const uint32_t verbs[] = {0x8BF4, 0x8AAA, 0x9053, 0x95EE, 0x554F, 0x558A, 0x7B54};
    for (int i = 0; i < 5 && c; i++, c = lt_utf8_next(s, &pos))
        for (size_t k = 0; k < LT_COUNT(verbs); k++)
            if (c == verbs[k])
                return true;
    return false;
}

static bool after_strong(const struct lt_sentences *it, const struct lt_stop *stop, const struct follow *next)
{
    if (next->sign == LT_SIGN_LETTER)
        return !(stop->quote && is_eastern_attribution(it->text, next->at));
    if (next->sign != LT_SIGN_UPPER)
        return true;
    if (is_marked_name(it, stop) && !next->starter)
        return false;
    struct lt_str word = word_of(it, stop);
    enum lt_abbr kind = stop->dots ? kind_of(it, word) : LT_ABBR_NONE;
    if (kind == LT_ABBR_NUMBER && word.n > 1)
        return true;
    return !(stop->quote && is_attribution(it, next->at));
}

/* ------------------------------------------------------------------ the decision */

/* Question marks in a row, each with its word: "who? what? why?" */
static bool is_question_word(struct lt_str s, size_t at)
{
    struct lt_str word = lt_word_at(s, at);
    return word.n && at + word.n < s.n && s.p[at + word.n] == '?';
}

/* "ii. The second part" */
static bool is_roman_item(struct lt_str s, size_t at)
{
    size_t pos = at;
    while (pos < s.n && pos - at < 5 && s.p[pos] && strchr("ivx", s.p[pos]))
        pos++;
    return pos - at > 1 && pos + 1 < s.n && (s.p[pos] == '.' || s.p[pos] == ')') && lt_is_space(s.p[pos + 1]);
}

/* "iPhone", "eBay" open sentences as they are. */
static bool is_camel(struct lt_str s, size_t at)
{
    size_t next = at;
    lt_utf8_next(s, &next);
    return lt_uni_is_upper(lt_utf8_peek(s, next));
}

/* "I" has a capital wherever it stands. */
static bool is_capital_pronoun(struct lt_str word)
{
    return lt_sentence_listed(" i i'm i've i'd i'll ", word);
}

static bool needs_space(const struct lt_stop *stop, const struct follow *next)
{
    if (stop->mark == '.' || stop->mark == ':' || stop->mark == 0x2026)
        return true;
    return stop->mark < 0x80 && next->sign != LT_SIGN_LETTER;
}

static bool is_bare_bracket(struct lt_str s, const struct lt_stop *stop)
{
    return stop->bracket && stop->at > 0 && (s.p[stop->at - 1] == '(' || s.p[stop->at - 1] == '[');
}

static void read_follow(const struct lt_sentences *it, const struct lt_stop *stop, struct follow *out)
{
    struct lt_str s = it->text;
    *out = (struct follow){.at = stop->end};
    out->sign = lt_sign_after(s, &out->at);
    out->spaced = out->at > stop->end;
    while (out->at + 1 < s.n && (s.p[out->at] == '*' || s.p[out->at] == '_') && s.p[out->at + 1] != ' ') {
        out->at++;
        out->sign = lt_sign_of(lt_utf8_peek(s, out->at));
    }
    if (out->sign == LT_SIGN_UPPER) {
        struct lt_str word = lt_word_at(s, out->at);
        out->word = lt_word_lower(out->room, word);
        size_t cut = lt_str_find_char(out->word, '\'');
        bool initial = lt_utf8_count(word) == 1 && out->at + word.n < s.n && s.p[out->at + word.n] == '.';
        out->starter =
            !initial &&
            (lt_sentence_starter(it->lang, out->word) ||
             (cut != SIZE_MAX && lt_sentence_starter(it->lang, (struct lt_str){out->word.p, cut})));
    }
}

static bool before_opening(const struct lt_sentences *it, const struct lt_stop *stop,
                           const struct follow *next)
{
    struct lt_str s = it->text;
    size_t at = next->at;
    uint32_t c = lt_utf8_peek(s, at);
    if (stop->quote && (c == '(' || c == '['))
        return false; /* `"…" (Smith 55).`: the bracket speaks of the quotation */
    enum lt_sign inside = next->sign;
    while (inside == LT_SIGN_OPENING || inside == LT_SIGN_QUOTE || inside == LT_SIGN_ELLIPSIS) {
        lt_utf8_next(s, &at);
        inside = lt_sign_after(s, &at);
    }
    if (stop->strong)
        return true;
    if (stop->ellipsis)
        return inside != LT_SIGN_LOWER;
    struct lt_str word = word_of(it, stop);
    if (!word.n || all_digits(word))
        return true;
    if (lt_utf8_count(word) == 1)
        return false;
    enum lt_abbr kind = kind_of(it, word);
    bool capital = inside != LT_SIGN_LOWER && c != '(' && c != '[';
    return kind == LT_ABBR_NONE || (kind == LT_ABBR_WEAK && capital) || (kind == LT_ABBR_NUMBER && capital) ||
           (kind == LT_ABBR_END && capital && stop->quote) || (kind == LT_ABBR_CLOCK && capital) ||
           (kind == LT_ABBR_REGION && !follows_comma(it, word));
}

static bool before_dash(const struct lt_sentences *it, const struct lt_stop *stop, const struct follow *next)
{
    if (it->quote_end > stop->at)
        return false; /* one speaker goes on after who said it */
    size_t at = next->at;
    enum lt_sign sign = next->sign;
    while (sign == LT_SIGN_DASH) {
        lt_utf8_next(it->text, &at);
        sign = lt_sign_after(it->text, &at);
    }
    if (sign != LT_SIGN_UPPER && sign != LT_SIGN_OPENING && sign != LT_SIGN_QUOTE)
        return false;
    struct lt_str word = word_of(it, stop);
    return stop->strong || !word.n || kind_of(it, word) == LT_ABBR_NONE;
}

bool lt_stop_interrupted(const struct lt_sentences *it, size_t from, size_t at)
{
    struct lt_str s = it->text;
    size_t back = at, next = at;
    uint32_t c = lt_utf8_next(s, &next);
    if (at == from || (c != '"' && c != 0x201D && c != 0x2019 && c != '\'') ||
        lt_sign_of(lt_utf8_prev(s, &back)) != LT_SIGN_DASH)
        return false;
    size_t after = next;
    return lt_sign_after(s, &after) == LT_SIGN_UPPER && after > next && !is_attribution(it, after);
}

bool lt_stop_ends(const struct lt_sentences *it, const struct lt_stop *stop)
{
    struct lt_str s = it->text;
    struct follow next;
    read_follow(it, stop, &next);
    if (next.sign == LT_SIGN_END || lt_stop_paragraph(s, stop->end, next.at))
        return true;
    if ((!next.spaced && needs_space(stop, &next)) || is_bare_bracket(s, stop))
        return false;
    switch (next.sign) {
    case LT_SIGN_LOWER:
        if (is_camel(s, next.at) || is_roman_item(s, next.at))
            break;
        return stop->mark == '?' && !stop->quote && is_question_word(s, next.at);
    case LT_SIGN_OPENING:
    case LT_SIGN_QUOTE:
        return before_opening(it, stop, &next);
    case LT_SIGN_DASH:
        return before_dash(it, stop, &next);
    case LT_SIGN_PUNCTUATION:
    case LT_SIGN_CLOSING:
        return false;
    case LT_SIGN_TERMINATOR:
    case LT_SIGN_ELLIPSIS:
    case LT_SIGN_BULLET:
    case LT_SIGN_SYMBOL:
        return stop->strong || kind_of(it, word_of(it, stop)) == LT_ABBR_NONE;
    default:
        break;
    }
    if (stop->strong)
        return after_strong(it, stop, &next);
    if (stop->ellipsis)
        return stop->quote || !is_capital_pronoun(next.word);
    return after_dot(it, stop, &next);
}
