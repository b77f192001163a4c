/* script/sentence/stop.c - see script/sentence/stop.h. The rules look at three things only: the word before
 * the stop, the stop, and what follows the white space after it. */
#include "script/sentence/stop.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "lang/lang.h"
#include "script/sentence/dot.h"

#include <string.h>

enum { QUOTE_REACH = 600 }; /* bytes in which a quotation that opens with a closing mark must end */

/* ------------------------------------------------------------------ after ! and ? */

/* `"Who?" Mary Lee asked.`, `"What?" I said.`: the quotation goes on with who said it. */
static bool is_attribution(const struct lt_sentences *it, size_t at)
{
    enum { NAMES = 4 };
    for (int i = 0; i < NAMES; i++) {
        struct lt_str word = lt_sign_word_at(it->text, at);
        if (!word.n)
            return false;
        if (!lt_uni_is_upper(lt_utf8_peek(word, 0))) {
            char room[64];
            struct lt_str lower = lt_sign_word_lower(room, word);
            return i > 0 && (lt_sentence_listed(it->lang->said, lower) ||
                             lt_sentence_listed(lt_lang_sentence(LT_S("en"))->said, lower));
        }
        at += word.n;
        if (at < it->text.n && it->text.p[at] == '.' && word.n < 5)
            at++; /* "Mr." */
        size_t next = lt_sign_skip_spaces(it->text, at);
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
    struct lt_str word = lt_dot_word(it, stop);
    return stop->mark == '!' && lt_uni_is_upper(lt_utf8_peek(word, 0)) &&
           lt_sentence_listed(" yahoo jeopardy oklahoma wham mia rouge yum ahoy shazam panic airplane e y!j "
                              "dolly joomla kahoot"
                              " birdman ",
                              lt_sign_word_lower(room, word));
}

/* Kana (the quotative and other particles) or a Chinese verb of speech right after a quotation. */
static bool is_eastern_attribution(struct lt_str s, size_t at)
{
    size_t pos = at;
    uint32_t c = lt_utf8_next(s, &pos);
    if (c >= 0x3041 && c <= 0x3096)
        return true;
    static const uint32_t verbs[] = {0x8BF4, 0x8AAA, 0x9053, 0x95EE, 0x554F, 0x558A, 0x7B54};
    for (int i = 0; i < 5 && c; i++, c = lt_utf8_next(s, &pos))
        for (size_t k = 0; k < LT_COUNT(verbs); k++)
            if (c == verbs[k])
                return true;
    return false;
}

static bool after_strong(const struct lt_sentences *it, const struct lt_stop *stop,
                         const struct lt_follow *next)
{
    if (next->sign == LT_SIGN_LETTER && stop->bracket && !next->spaced)
        return false; /* a title or remark in brackets inside a sentence */
    if (next->sign == LT_SIGN_LETTER)
        return !(stop->quote && is_eastern_attribution(it->text, next->at));
    if (next->sign != LT_SIGN_UPPER)
        return true;
    if (is_marked_name(it, stop) && !lt_follow_opens(it, next))
        return false;
    struct lt_str word = lt_dot_word(it, stop);
    enum lt_abbr_kind kind = stop->dots ? lt_dot_kind(it, word) : LT_ABBR_NONE;
    if (kind == LT_ABBR_NUMBER && word.n > 1)
        return true;
    return !(stop->quote && is_attribution(it, next->at));
}

/* ------------------------------------------------------------------ the decision */

/* Question marks in a row, each with its word: "who? what? why?" */
static bool is_question_word(struct lt_str s, size_t at)
{
    struct lt_str word = lt_sign_word_at(s, at);
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

static bool needs_space(const struct lt_stop *stop, const struct lt_follow *next)
{
    if (stop->mark == '.' || stop->mark == ':' || stop->mark == 0x2026)
        return true;
    if (stop->mark == 0xFF0E) /* the full-width full stop is the point of full-width figures, too */
        return next->sign == LT_SIGN_DIGIT;
    return stop->mark < 0x80 && next->sign != LT_SIGN_LETTER;
}

static bool is_bare_bracket(struct lt_str s, const struct lt_stop *stop)
{
    return stop->bracket && stop->at > 0 && (s.p[stop->at - 1] == '(' || s.p[stop->at - 1] == '[');
}

static void read_follow(const struct lt_sentences *it, const struct lt_stop *stop, struct lt_follow *out)
{
    struct lt_str s = it->text;
    *out = (struct lt_follow){.at = stop->end};
    out->sign = lt_sign_after(s, &out->at);
    out->spaced = out->at > stop->end;
    while (out->at + 1 < s.n && (s.p[out->at] == '*' || s.p[out->at] == '_') && s.p[out->at + 1] != ' ') {
        out->at++;
        out->sign = lt_sign_of(lt_utf8_peek(s, out->at));
    }
    if (out->sign == LT_SIGN_UPPER) {
        struct lt_str word = lt_sign_word_at(s, out->at);
        out->word = lt_sign_word_lower(out->room, word);
        size_t after = out->at + word.n;
        out->initial = lt_utf8_count(word) == 1 && after < s.n && s.p[after] == '.';
    }
}

/* Past opening marks: the sign of what stands inside them; *at moves to it. */
static enum lt_sign sign_inside(struct lt_str s, enum lt_sign sign, size_t *at)
{
    while (sign == LT_SIGN_OPENING || sign == LT_SIGN_QUOTE || sign == LT_SIGN_ELLIPSIS) {
        lt_utf8_next(s, at);
        sign = lt_sign_after(s, at);
    }
    return sign;
}

/* `Inc. "We`: does what stands at `at` open a sentence? */
static bool opens_sentence(const struct lt_sentences *it, size_t at)
{
    char room[64];
    return lt_sentence_starter(it->lang, it->index, lt_sign_word_lower(room, lt_sign_word_at(it->text, at)));
}

/* By the kind of abbreviation before the stop; `capital` stands at `at`, inside the opening mark. */
static bool ends_after(const struct lt_sentences *it, const struct lt_stop *stop, enum lt_abbr_kind kind,
                       bool capital, size_t at)
{
    switch (kind) {
    case LT_ABBR_NONE:
        return true;
    case LT_ABBR_WEAK:
    case LT_ABBR_NUMBER:
    case LT_ABBR_CLOCK:
        return capital;
    case LT_ABBR_END:
        return capital && (stop->quote || opens_sentence(it, at));
    default:
        return false;
    }
}

/* `"So I think!" (She was tired.)` is one of its own, `"…" (Smith 55).` speaks of the quotation. */
static bool is_sentence_in_brackets(struct lt_str s, size_t open)
{
    enum { REACH = 300 };
    static const char relative[] =
        " which who whom whose as and or but not nor see from cf emphasis translated source ";
    size_t close = lt_sentences_closing(s, open, REACH);
    char room[64];
    if (lt_sentence_listed(relative, lt_sign_word_lower(room, lt_sign_word_at(s, open + 1))))
        return false; /* "(Which was true.)" */
    return close > open + 2 && strchr(".!?", s.p[close - 1]) && lt_uni_is_upper(lt_utf8_peek(s, open + 1)) &&
           lt_str_find_char(lt_str_slice(s, open, close - open), ' ') != SIZE_MAX;
}

static bool before_opening(const struct lt_sentences *it, const struct lt_stop *stop,
                           const struct lt_follow *next)
{
    size_t at = next->at;
    uint32_t c = lt_utf8_peek(it->text, at);
    bool bracket = c == '(' || c == '[';
    if (stop->quote && bracket)
        return is_sentence_in_brackets(it->text, at);
    bool capital = sign_inside(it->text, next->sign, &at) != LT_SIGN_LOWER;
    if (stop->strong)
        return true;
    if (stop->ellipsis)
        return capital;
    struct lt_str word = lt_dot_word(it, stop);
    if (!word.n || lt_dot_number(word))
        return true;
    if (lt_utf8_count(word) == 1)
        return false;
    return ends_after(it, stop, lt_dot_kind(it, word), capital && !bracket, at);
}

static bool before_dash(const struct lt_sentences *it, const struct lt_stop *stop,
                        const struct lt_follow *next)
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
    struct lt_str word = lt_dot_word(it, stop);
    return stop->strong || !word.n || lt_dot_kind(it, word) == LT_ABBR_NONE;
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
    enum lt_sign sign = lt_sign_after(s, &after);
    if (after == next)
        return false;
    if (sign == LT_SIGN_QUOTE || sign == LT_SIGN_OPENING)
        return lt_sentences_closing(s, after, QUOTE_REACH) > 0;
    return sign == LT_SIGN_UPPER && !is_attribution(it, after);
}

/* A capital, a figure or a letter without case follows. */
static bool before_word(const struct lt_sentences *it, const struct lt_stop *stop,
                        const struct lt_follow *next)
{
    if (stop->strong)
        return after_strong(it, stop, next);
    if (stop->ellipsis)
        return stop->quote || !is_capital_pronoun(next->word);
    return lt_dot_ends(it, stop, next);
}

static bool before_lower(const struct lt_sentences *it, const struct lt_stop *stop,
                         const struct lt_follow *next)
{
    if (is_camel(it->text, next->at) || is_roman_item(it->text, next->at))
        return before_word(it, stop, next);
    return stop->mark == '?' && !stop->quote && is_question_word(it->text, next->at);
}

/* »so« and ”so” open with what elsewhere closes. */
static bool before_closing(const struct lt_sentences *it, const struct lt_stop *stop,
                           const struct lt_follow *next)
{
    return lt_sentences_closing(it->text, next->at, QUOTE_REACH) > 0 && before_opening(it, stop, next);
}

static bool before_mark(const struct lt_sentences *it, const struct lt_stop *stop,
                        const struct lt_follow *next)
{
    (void)next;
    return stop->strong || lt_dot_kind(it, lt_dot_word(it, stop)) == LT_ABBR_NONE;
}

static bool before_punctuation(const struct lt_sentences *it, const struct lt_stop *stop,
                               const struct lt_follow *next)
{
    (void)it;
    (void)stop;
    (void)next;
    return false;
}

/* By the sign that follows. What is left out is a word. */
static bool (*const ends_before[])(const struct lt_sentences *it, const struct lt_stop *stop,
                                   const struct lt_follow *next) = {
    [LT_SIGN_LOWER] = before_lower,   [LT_SIGN_OPENING] = before_opening,
    [LT_SIGN_QUOTE] = before_opening, [LT_SIGN_CLOSING] = before_closing,
    [LT_SIGN_DASH] = before_dash,     [LT_SIGN_TERMINATOR] = before_mark,
    [LT_SIGN_ELLIPSIS] = before_mark, [LT_SIGN_BULLET] = before_mark,
    [LT_SIGN_SYMBOL] = before_mark,   [LT_SIGN_PUNCTUATION] = before_punctuation,
};

static bool is_plain_word(struct lt_str s)
{
    enum { SHORTEST = 2 };
    size_t letters = 0;
    for (size_t at = 0; at < s.n; letters++)
        if (!lt_uni_is_letter(lt_utf8_next(s, &at)))
            return false;
    return letters >= SHORTEST;
}

static bool is_quantity(struct lt_str s)
{
    size_t figures = 0;
    while (figures < s.n && (lt_is_digit(s.p[figures]) || s.p[figures] == ','))
        figures++;
    return s.n && figures == s.n;
}

/* Scripts that name no programs or sites: a word and a capital have nothing else between them. */
static bool is_long_beyond_latin(struct lt_str s)
{
    enum { BYTES = 8 };
    return s.n >= BYTES && lt_utf8_peek(s, 0) >= 0x370;
}

/* "the world.Today it is": a space was lost. A word before it, one in capital and small letters after it,
 * and a space or comma after that; "Node.js", "System.Out.print" and addresses are none. */
static bool lost_its_space(const struct lt_sentences *it, const struct lt_stop *stop,
                           const struct lt_follow *next)
{
    struct lt_str s = it->text, before = lt_dot_word(it, stop), after = lt_sign_word_at(s, next->at);
    size_t end = next->at + after.n;
    if (stop->mark != '.' || next->sign != LT_SIGN_UPPER || !(is_plain_word(before) || is_quantity(before)))
        return false;
    bool parted = end < s.n && (s.p[end] == ' ' || s.p[end] == ',' || s.p[end] == '.');
    if (!parted || (s.p[end] == '.' && (end + 1 >= s.n || s.p[end + 1] != ' ')))
        return false;
    bool titled = s.p[end] == '.' && lt_dot_kind(it, after) == LT_ABBR_TITLE; /* "on Tuesday.Mr. Lee" */
    if (lt_follow_opens(it, next) || (is_plain_word(before) && (titled || is_long_beyond_latin(before))))
        return true;
    size_t second = 0;
    lt_utf8_next(after, &second);
    return lt_uni_is_lower(lt_utf8_peek(before, 0)) && second < after.n &&
           lt_uni_is_lower(lt_utf8_peek(after, second));
}

bool lt_stop_ends(const struct lt_sentences *it, const struct lt_stop *stop)
{
    struct lt_follow next;
    read_follow(it, stop, &next);
    if (next.sign == LT_SIGN_END || lt_stop_paragraph(it->text, stop->end, next.at))
        return true;
    if ((!next.spaced && needs_space(stop, &next) && !lost_its_space(it, stop, &next)) ||
        is_bare_bracket(it->text, stop))
        return false;
    return (ends_before[next.sign] ? ends_before[next.sign] : before_word)(it, stop, &next);
}
