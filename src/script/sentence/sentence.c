/* script/sentence/sentence.c - see sentence.h. A rule segmenter: walks from one character of interest to the
 * next and asks at each stop whether the sentence ends there (script/sentence/stop.c).
 *
 * A bracket or short quotation inside a sentence keeps its own stops to itself: they are jumped over. A
 * quotation that is more than two short sentences, or a long one, is cut like any text. White space in the
 * text only matters where it is an empty line, or opens a list item; a text without a single stop is taken
 * line by line. Arabic is often written without full stops, its clauses strung on commas: then those part it.
 */
#include "script/sentence/sentence.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "lang/lang.h"
#include "script/sentence/stop.h"

#include <string.h>

enum {
    QUOTE_WINDOW = 300, /* bytes of a quotation or bracket that is held together inside a sentence */
    LINE_MAX = 400,     /* bytes of a line that may have been wrapped */
    LIST_WINDOW = 1500  /* bytes in which the second item of a list inside a sentence must come */
};

static size_t skip_white(struct lt_str s, size_t at)
{
    while (at < s.n) {
        size_t next = at;
        uint32_t c = lt_utf8_next(s, &next);
        if (c && lt_sign_of(c) != LT_SIGN_SPACE)
            break;
        at = next;
    }
    return at;
}

/* ------------------------------------------------------------------ list items */

struct list_item {
    unsigned value; /* 0: this is none */
    char digit;     /* '1', 'a' or 'A' */
    char style;     /* '.' or ')' */
    size_t after;   /* after the marker */
};

/* "1.", "12)", "a)", "(b)", "1.)" at `at`, with white space after it. */
/* The number or letter at *pos, at most three figures; *pos moves past it. False: there is none. */
static bool item_label(struct lt_str s, size_t *pos, struct list_item *item)
{
    size_t first = *pos;
    item->digit = '1';
    while (*pos < s.n && *pos - first < 3 && lt_is_digit(s.p[*pos]))
        item->value = item->value * 10 + (unsigned)(s.p[(*pos)++] - '0');
    if (*pos == first && *pos < s.n && lt_is_alpha(s.p[*pos])) {
        item->digit = s.p[*pos] >= 'a' ? 'a' : 'A';
        item->value = (unsigned)(s.p[(*pos)++] - item->digit) + 1;
    }
    return *pos > first;
}

static struct list_item item_at(struct lt_str s, size_t at)
{
    static const struct list_item none = {0};
    struct list_item item = {0};
    size_t pos = at + (at < s.n && s.p[at] == '(');
    if (!item_label(s, &pos, &item) || pos >= s.n || (s.p[pos] != '.' && s.p[pos] != ')'))
        return none;
    item.style = s.p[pos++];
    pos += item.style == '.' && pos < s.n && s.p[pos] == ')';
    item.after = pos;
    return pos < s.n && !lt_is_space(s.p[pos]) ? none : item;
}

/* "ii.", "IV)" */
static size_t pass_roman(struct lt_str s, size_t at)
{
    size_t pos = at;
    while (pos < s.n && pos - at < 5 && s.p[pos] && strchr("ivxIVX", s.p[pos]))
        pos++;
    if (pos - at < 2 || pos + 1 >= s.n || (s.p[pos] != '.' && s.p[pos] != ')') || !lt_is_space(s.p[pos + 1]))
        return at;
    return pos + 1;
}

/* Past the bullet or number a sentence opens with; remembers the number, for as long as the sentence. */
static size_t pass_marker(struct lt_sentences *it, size_t from)
{
    size_t at = from, next = from;
    enum lt_sign sign = lt_sign_of(lt_utf8_next(it->text, &next));
    if (sign == LT_SIGN_BULLET || sign == LT_SIGN_DASH)
        at = skip_white(it->text, next);
    struct list_item item = item_at(it->text, at);
    it->list_value = item.value;
    if (!item.value)
        return pass_roman(it->text, at);
    it->list_digit = item.digit;
    it->list_style = item.style;
    return item.after;
}

static bool is_marker(struct lt_str s, size_t at)
{
    if (item_at(s, at).value)
        return true;
    size_t next = at;
    enum lt_sign sign = lt_sign_of(lt_utf8_next(s, &next));
    return (sign == LT_SIGN_BULLET || sign == LT_SIGN_DASH || s.p[at] == '*') && next < s.n &&
           lt_is_space(s.p[next]);
}

/* The item whose marker ends in the '.' or ')' at `at`; after white space only. */
static struct list_item item_before(struct lt_str s, size_t from, size_t at, size_t *begin)
{
    size_t pos = at;
    while (pos > from && at - pos < 3 && (lt_is_digit(s.p[pos - 1]) || lt_is_alpha(s.p[pos - 1])))
        pos--;
    *begin = pos;
    if (pos == at || pos <= from || !lt_is_space(s.p[pos - 1]))
        return (struct list_item){0};
    return item_at(s, pos);
}

/* "1) flour 2) salt": does the next item of a running list, or the first of one inside a sentence, begin
 * here? */
static bool opens_item(const struct lt_sentences *it, size_t from, size_t at, size_t *begin)
{
    struct lt_str s = it->text;
    struct list_item item = item_before(s, from, at, begin);
    enum { MARKER = 4 };
    if (!item.value || (item.digit == 'A' && *begin - from <= MARKER))
        return false; /* "J. K. Rowe": nothing stands between the letters */
    if (it->list_value && item.value == it->list_value + 1 && item.digit == it->list_digit &&
        item.style == it->list_style)
        return true;
    if (item.value != 1 || item.style != ')' || item.digit == 'A')
        return false;
    struct lt_str ahead = lt_str_slice(s, at, LIST_WINDOW);
    return lt_str_find(ahead, item.digit == '1' ? LT_S(" 2) ") : LT_S(" b) ")) != SIZE_MAX;
}

/* ------------------------------------------------------------------ brackets and quotations */

static bool is_bracket(uint32_t c)
{
    return c == '(' || c == '[' || c == '{' || c == 0xFF08;
}

/* Is the quotation followed by a bracket that says where it is from? */
static bool is_cited(struct lt_str s, size_t close)
{
    lt_utf8_next(s, &close);
    return lt_sign_after(s, &close) == LT_SIGN_OPENING && s.p[close] == '(';
}

/* Sentences that end within s, roughly: what a quotation holds. */
static unsigned count_stops(struct lt_str s)
{
    unsigned stops = 0;
    for (size_t at = 0; (at = lt_sentences_event(s, at)) < s.n;) {
        enum lt_sign sign = lt_sign_of(lt_utf8_next(s, &at));
        size_t next = at;
        if ((sign == LT_SIGN_TERMINATOR || sign == LT_SIGN_ELLIPSIS) &&
            lt_sign_after(s, &next) == LT_SIGN_UPPER)
            stops += next > at;
    }
    return stops;
}

/* A quotation inside a sentence that is a speech of its own all the same: after a colon, or of three
 * sentences and more. One that begins in small letters is part of the sentence around it. */
static bool is_speech(struct lt_str s, size_t at, size_t after, size_t close)
{
    struct lt_str inside = {s.p + after, close - after};
    if (lt_sign_of(lt_utf8_peek(inside, 0)) != LT_SIGN_UPPER)
        return false;
    while (at > 0 && s.p[at - 1] == ' ')
        at--;
    unsigned stops = count_stops(inside);
    return stops > 1 || (stops && at > 0 && s.p[at - 1] == ':');
}

/* Two short sentences in one breath. */
static bool is_brief(struct lt_str s, size_t after, size_t close)
{
    enum { BRIEF = 110 };
    struct lt_str inside = {s.p + after, close - after};
    return inside.n <= BRIEF && count_stops(inside) == 1;
}

/* Where to go on from the opening mark at `at`: after it, or at the last stop before its closing mark, or
 * after that. */
static size_t pass_opening(struct lt_sentences *it, size_t start, size_t at)
{
    struct lt_str s = it->text;
    size_t after = at;
    uint32_t c = lt_utf8_next(s, &after);
    size_t close = lt_sentences_closing(s, at, QUOTE_WINDOW);
    if (!close)
        return after;
    if (!is_bracket(c) &&
        (at == start ? !is_cited(s, close) && !is_brief(s, after, close) : is_speech(s, at, after, close))) {
        it->quote_end = close;
        return after;
    }
    size_t stop = close, back = close;
    for (;;) {
        enum lt_sign sign = lt_sign_of(lt_utf8_prev(s, &back));
        if (sign == LT_SIGN_TERMINATOR || sign == LT_SIGN_ELLIPSIS)
            stop = back;
        else if (sign != LT_SIGN_SPACE || stop != close)
            break;
    }
    if (stop < close && stop > at)
        return stop;
    if (lt_stop_interrupted(it, at, close))
        return close;
    lt_utf8_next(s, &close);
    return close;
}

/* ------------------------------------------------------------------ the walk */

/* Length of the line that begins at `at`, at most LINE_MAX. */
static size_t line_length(struct lt_str s, size_t at)
{
    struct lt_str rest = lt_str_slice(s, at, LINE_MAX);
    size_t n = lt_str_find_char(rest, '\n');
    return n == SIZE_MAX ? rest.n : n;
}

/* Where the line that ends at `at` begins, at most LINE_MAX bytes before. */
static size_t line_begin(struct lt_str s, size_t at)
{
    size_t begin = at;
    while (begin > 0 && at - begin < LINE_MAX && s.p[begin - 1] != '\n')
        begin--;
    return begin;
}

enum { LINES_ROUND = 3 };

/* The widest of the lines before the one that begins at `from`, and of those from `next` on. */
static size_t width_around(struct lt_str s, size_t from, size_t next)
{
    size_t width = 0;
    for (int i = 0; i < LINES_ROUND && from > 0; i++) {
        size_t end = from - 1;
        from = line_begin(s, end);
        width = end - from > width ? end - from : width;
    }
    for (int i = 0; i < LINES_ROUND && next < s.n; i++) {
        size_t length = line_length(s, next);
        width = length > width ? length : width;
        next += length + 1;
    }
    return width;
}

/* After these a line is wrapped, or its sentence has its own end. */
static bool may_be_wrapped_after(uint32_t c)
{
    return c == ',' || c == ';' || c == '.' || lt_sign_of(c) == LT_SIGN_DASH;
}

/* A wrap comes where the next word would not have fitted. A line that ends (at `at`) though there was ample
 * room, going by the lines around it, was meant to end: a list, a table of contents, an address. */
static bool is_meant_break(struct lt_str s, size_t at, size_t next)
{
    enum { NARROWEST = 60 };
    size_t begin = line_begin(s, at), length = at - begin, back = at;
    uint32_t last = length ? lt_utf8_prev(s, &back) : ',';
    if (length >= LINE_MAX || may_be_wrapped_after(last))
        return false;
    size_t width = width_around(s, begin, next);
    return width >= NARROWEST && length * 4 < width * 3 && length + lt_sign_word_at(s, at + 1).n < width;
}

static bool ends_line(const struct lt_sentences *it, size_t at)
{
    size_t next = skip_white(it->text, at);
    return next >= it->text.n || it->lines || lt_stop_paragraph(it->text, at, next) ||
           is_marker(it->text, next) || is_meant_break(it->text, at, next);
}

/* Words from `at` to the next Arabic comma or the end, counted up to `most`. */
static unsigned words_to_comma(struct lt_str s, size_t at, unsigned most)
{
    unsigned words = 0;
    bool inside = false;
    while (at < s.n && words < most) {
        uint32_t c = lt_utf8_next(s, &at);
        if (c == 0x060C)
            break;
        bool space = lt_sign_of(c) == LT_SIGN_SPACE;
        words += !space && !inside;
        inside = !space;
    }
    return words;
}

/* A comma between two clauses, not between the members of an enumeration. */
static bool parts_clauses(struct lt_str s, size_t from, size_t at, size_t next)
{
    enum { CLAUSE_WORDS = 3 };
    if (words_to_comma(s, next, CLAUSE_WORDS) < CLAUSE_WORDS)
        return false;
    return words_to_comma((struct lt_str){s.p, at}, from, CLAUSE_WORDS) == CLAUSE_WORDS;
}

/* A terminator, with the two that are one only in some languages. */
static bool is_stop(const struct lt_sentences *it, size_t at, enum lt_sign sign)
{
    unsigned flags = it->lang->flags;
    char c = it->text.p[at];
    if (c == '.' && (flags & LT_SENTENCE_NO_DOT))
        return false;
    if (c == ';')
        return (flags & LT_SENTENCE_SEMICOLON) != 0;
    if (c == ':' && (flags & LT_SENTENCE_COLON)) {
        size_t next = at + 1;
        enum lt_sign after = lt_sign_after(it->text, &next);
        if (flags & LT_SENTENCE_NO_DOT)
            return next > at + 1;
        return next > at + 1 && after == LT_SIGN_LETTER;
    }
    return sign == LT_SIGN_TERMINATOR || sign == LT_SIGN_ELLIPSIS;
}

/* Is the character c at `pos` where the sentence from `from` ends, though it is no stop? Then *end is it. */
static bool ends_without_stop(struct lt_sentences *it, size_t from, size_t start, size_t pos, uint32_t c,
                              size_t *begin, size_t *end)
{
    struct lt_str s = it->text;
    *end = pos;
    if (c == '\n')
        return ends_line(it, pos);
    if ((c == '.' || c == ')') && opens_item(it, from, pos, begin)) {
        *end = *begin;
        return true;
    }
    if (c == 0x060C) {
        *end = pos + 2; /* bytes of the Arabic comma */
        return it->commas && parts_clauses(s, from, pos, *end);
    }
    return c >= 0x80 && pos > start && s.p[pos - 1] == ' ' && lt_sign_of(c) == LT_SIGN_BULLET;
}

static bool encloses(enum lt_sign sign)
{
    return sign == LT_SIGN_OPENING || sign == LT_SIGN_QUOTE || sign == LT_SIGN_CLOSING;
}

static void find_formula(struct lt_sentences *it)
{
    if (!lt_formulas_next(&it->formulas, &it->formula))
        it->formula.at = SIZE_MAX;
}

/* Past the formula that `pos` lies in, else `pos`. */
static size_t pass_formula(struct lt_sentences *it, size_t pos)
{
    while (it->formula.at != SIZE_MAX && pos >= it->formula.end)
        find_formula(it);
    return it->formula.at != SIZE_MAX && pos >= it->formula.at ? it->formula.end : pos;
}

/* "$$ x = y. $$ The": the full stop of a sentence may stand inside. */
static bool ends_in_formula(const struct lt_sentences *it, size_t pos)
{
    struct lt_str tex = lt_str_slice(it->text, 0, pos);
    size_t next = pos;
    tex.n -= tex.n >= 2 ? 2 : 0; /* the delimiter */
    tex = lt_str_trim(tex);
    return lt_str_ends(tex, LT_S(".")) && lt_sign_after(it->text, &next) == LT_SIGN_UPPER && next > pos;
}

/* Where the sentence that begins at `from` ends. */
static size_t find_end(struct lt_sentences *it, size_t from)
{
    struct lt_str s = it->text;
    size_t pos = pass_marker(it, from), start = skip_white(s, pos), begin = 0, end;
    if (lt_str_starts(lt_str_from(s, start), LT_S(". . . ")))
        start += sizeof ". . . " - 1; /* something is left out before it */
    pos = start;
    while ((pos = lt_sentences_event(s, pos)) < s.n) {
        if (it->formula.at != SIZE_MAX && (end = pass_formula(it, pos)) > pos) {
            pos = end;
            if (ends_in_formula(it, pos))
                return pos;
            continue;
        }
        size_t next = pos;
        uint32_t c = lt_utf8_next(s, &next);
        enum lt_sign sign = lt_sign_of(c);
        if (ends_without_stop(it, from, start, pos, c, &begin, &end))
            return end;
        if (is_stop(it, pos, sign)) {
            struct lt_stop stop = lt_stop_read(it, from, pos);
            if (lt_stop_ends(it, &stop))
                return stop.end;
            pos = stop.end > next ? stop.end : next;
        } else if (pos > start && lt_stop_interrupted(it, start, pos)) {
            return next;
        } else {
            pos = encloses(sign) ? pass_opening(it, start, pos) : next;
        }
    }
    return s.n;
}

static bool has_stop(const struct lt_sentences *it)
{
    struct lt_str s = it->text;
    for (size_t pos = 0; (pos = lt_sentences_event(s, pos)) < s.n;) {
        size_t next = pos;
        if (is_stop(it, pos, lt_sign_of(lt_utf8_next(s, &next))))
            return true;
        pos = next;
    }
    return false;
}

void lt_sentences_open(struct lt_sentences *it, struct lt_str lang, struct lt_str text)
{
    *it = (struct lt_sentences){.text = text, .lang = lt_lang_sentence(lang)};
    it->formula.at = SIZE_MAX;
    it->formulas.text = text;
    if (lt_formula_may_be(text))
        find_formula(it);
    bool lines = text.n && memchr(text.p, '\n', text.n), commas = it->lang->flags & LT_SENTENCE_COMMA;
    bool unstopped = (lines || commas) && !has_stop(it);
    it->lines = unstopped && lines;
    it->commas = unstopped && commas;
}

bool lt_sentences_next(struct lt_sentences *it, struct lt_str *sentence)
{
    struct lt_str s = it->text;
    size_t from = skip_white(s, it->at);
    if (from >= s.n)
        return false;
    size_t end = find_end(it, from);
    it->at = end;
    while (end > from) {
        size_t back = end;
        if (lt_sign_of(lt_utf8_prev(s, &back)) != LT_SIGN_SPACE)
            break;
        end = back;
    }
    *sentence = (struct lt_str){s.p + from, end - from};
    return true;
}
