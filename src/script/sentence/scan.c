/* script/sentence/scan.c - see script/sentence/scan.h. The scan over uninteresting bytes is what most of the
 * time goes into: it is one table look-up a byte. */
#include "script/sentence/scan.h"

#include "base/unicode.h"
#include "base/utf8.h"

#include <string.h>

enum { WORD_MAX = 48 };

/* --- which kind a character is --- */

#define E LT_SIGN_END
#define L LT_SIGN_LOWER
#define U LT_SIGN_UPPER
#define N LT_SIGN_DIGIT
#define T LT_SIGN_TERMINATOR
#define O LT_SIGN_OPENING
#define C LT_SIGN_CLOSING
#define Q LT_SIGN_QUOTE
#define D LT_SIGN_DASH
#define W LT_SIGN_SPACE
#define S LT_SIGN_SYMBOL
#define P LT_SIGN_PUNCTUATION
static const uint8_t ascii_signs[128] = {
    E, P, P, P, P, P, P, P, P, W, W, W, W, W, P, P, /* controls */
    P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, /* */
    W, T, Q, S, S, P, P, Q, O, C, P, S, P, D, T, P, /*   ! " # $ % & ' ( ) * + , - . / */
    N, N, N, N, N, N, N, N, N, N, P, P, S, S, S, T, /* 0 to 9 : ; < = > ? */
    S, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, /* @ A to O */
    U, U, U, U, U, U, U, U, U, U, U, O, P, C, S, P, /* P to Z [ \ ] ^ _ */
    P, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, /* ` a to o */
    L, L, L, L, L, L, L, L, L, L, L, O, S, C, S, P, /* p to z { | } ~ */
};
#undef E
#undef L
#undef U
#undef N
#undef T
#undef O
#undef C
#undef Q
#undef D
#undef W
#undef S
#undef P

/* Where the character database's class says less, or something else. In order. */
static const struct {
    uint32_t first, last;
    enum lt_sign sign;
} exceptions[] = {
    {0xA1, 0xA1, LT_SIGN_OPENING}, /* ¡ */
    {0xBF, 0xBF, LT_SIGN_OPENING}, /* ¿ */
    {0x104A, 0x104A,
     LT_SIGN_PUNCTUATION},              /* the Burmese comma: it has the terminator's property all the same */
    {0x2012, 0x2015, LT_SIGN_DASH},     /* ‒ – — ― */
    {0x2022, 0x2023, LT_SIGN_BULLET},   /* • ‣ */
    {0x2026, 0x2026, LT_SIGN_ELLIPSIS}, /* … */
    {0x2043, 0x2043, LT_SIGN_BULLET},   /* ⁃ */
    {0x2116, 0x2116, LT_SIGN_DIGIT},    /* № takes a number after it */
    {0x22EF, 0x22EF, LT_SIGN_ELLIPSIS}, /* ⋯ */
    {0x25AA, 0x25AA, LT_SIGN_BULLET},   /* ▪ */
    {0x25CF, 0x25CF, LT_SIGN_BULLET},   /* ● */
    {0x25E6, 0x25E6, LT_SIGN_BULLET},   /* ◦ */
};

/* END: the class does not tell. */
static const uint8_t class_signs[] = {
    [LT_UNI_LETTER] = LT_SIGN_LETTER, [LT_UNI_MARK] = LT_SIGN_LETTER,   [LT_UNI_NUMBER] = LT_SIGN_DIGIT,
    [LT_UNI_SPACE] = LT_SIGN_SPACE,   [LT_UNI_SYMBOL] = LT_SIGN_SYMBOL, [LT_UNI_PUNCTUATION] = LT_SIGN_END,
    [LT_UNI_CONTROL] = LT_SIGN_END,
};

static enum lt_sign punctuation_sign(uint32_t c)
{
    if (lt_uni_is_opening(c))
        return LT_SIGN_OPENING;
    return lt_uni_is_closing(c) ? LT_SIGN_CLOSING : LT_SIGN_PUNCTUATION;
}

enum lt_sign lt_sign_of(uint32_t c)
{
    if (c < 0x80)
        return (enum lt_sign)ascii_signs[c];
    for (size_t i = 0; i < LT_COUNT(exceptions) && exceptions[i].first <= c; i++)
        if (c <= exceptions[i].last)
            return exceptions[i].sign;
    if (lt_uni_is_upper(c))
        return LT_SIGN_UPPER;
    if (lt_uni_is_lower(c))
        return LT_SIGN_LOWER;
    if (lt_uni_ends_sentence(c))
        return LT_SIGN_TERMINATOR;
    enum lt_sign sign = (enum lt_sign)class_signs[lt_uni_class(c)];
    return sign == LT_SIGN_END ? punctuation_sign(c) : sign;
}

static bool is_invisible(uint32_t c)
{
    return c >= 0x80 && lt_uni_class(c) == LT_UNI_CONTROL && c != LT_UTF8_REPLACEMENT;
}

enum lt_sign lt_sign_after(struct lt_str s, size_t *at)
{
    while (*at < s.n) {
        size_t next = *at;
        uint32_t c = lt_utf8_next(s, &next);
        enum lt_sign sign = c ? lt_sign_of(c) : LT_SIGN_SPACE;
        if (sign != LT_SIGN_SPACE && !is_invisible(c))
            return sign;
        *at = next;
    }
    return LT_SIGN_END;
}

size_t lt_sign_skip_spaces(struct lt_str s, size_t at)
{
    while (at < s.n) {
        size_t next = at;
        if (s.p[at] == '\n' || lt_sign_of(lt_utf8_next(s, &next)) != LT_SIGN_SPACE)
            return at;
        at = next;
    }
    return at;
}

/* 1: may start something of interest. Lead bytes whose characters are all letters are left out: Latin, Greek
 * and Cyrillic letters (C3 to CC, CE to D3 but for Armenian's D6) and ideographs and Hangul (E4 to ED). */
static const unsigned char interesting[256] = {
    ['\n'] = 1, ['!'] = 1,  ['"'] = 1,  ['\''] = 1, ['('] = 1,  [')'] = 1,  ['.'] = 1,
    [':'] = 1,  [';'] = 1,  ['?'] = 1,  ['['] = 1,  ['{'] = 1,  [','] = 1,  [0xC2] = 1,
    [0xCD] = 1, [0xD6] = 1, [0xD8] = 1, [0xD9] = 1, [0xDB] = 1, [0xDC] = 1, [0xDF] = 1,
    [0xE0] = 1, [0xE1] = 1, [0xE2] = 1, [0xE3] = 1, [0xEA] = 1, [0xEF] = 1, [0xF0] = 1};

size_t lt_sentences_event(struct lt_str s, size_t at)
{
    while (at < s.n && !interesting[(unsigned char)s.p[at]])
        at++;
    return at;
}

/* Does the mark that ends at `end` stand within a word? "Mary's", "l’eau" */
static bool is_apostrophe(struct lt_str s, size_t start, size_t end, uint32_t c)
{
    return (c == '\'' || c == 0x2019) && start > 0 && lt_uni_is_letter(lt_utf8_peek(s, end)) &&
           lt_uni_is_letter(lt_utf8_prev(s, &start));
}

static bool parts_words(uint32_t c)
{
    return c == ',' || c == ';' || c == '*' || c == '_' || (c >= 0x2012 && c <= 0x2015);
}

static bool encloses(enum lt_sign sign)
{
    return sign == LT_SIGN_OPENING || sign == LT_SIGN_QUOTE || sign == LT_SIGN_CLOSING;
}

struct lt_str lt_sign_word_before(struct lt_str s, size_t from, size_t end)
{
    size_t at = end;
    bool visible = false;
    while (at > from && end - at < WORD_MAX) {
        size_t back = at;
        uint32_t c = lt_utf8_prev(s, &back);
        enum lt_sign sign = lt_sign_of(c);
        if (is_invisible(c)) { /* direction marks around the full stop */
            at = back;
            end = visible ? end : back;
            continue;
        }
        bool apostrophe = visible && is_apostrophe(s, back, at, c);
        if (sign == LT_SIGN_SPACE || back < from || (encloses(sign) && !apostrophe))
            break;
        if (parts_words(c))
            break;
        visible = true;
        at = back;
    }
    return (struct lt_str){s.p + at, end - at};
}

struct lt_str lt_sign_word_at(struct lt_str s, size_t at)
{
    size_t end = at;
    while (end < s.n && end - at < WORD_MAX) {
        size_t next = end;
        uint32_t c = lt_utf8_next(s, &next);
        if (c == '\'' || c == 0x2019) {
            if (next >= s.n || !lt_uni_is_letter(lt_utf8_peek(s, next)))
                break;
        } else if (!lt_uni_is_alnum(c) && !(c == '-' && end > at)) {
            break;
        }
        end = next;
    }
    return (struct lt_str){s.p + at, end - at};
}

struct lt_str lt_sign_word_lower(char out[64], struct lt_str s)
{
    size_t n = 0;
    for (size_t at = 0; at < s.n && n <= 60;) {
        uint32_t c = lt_utf8_next(s, &at);
        if (c == 0x2019)
            c = '\'';
        n += lt_utf8_put(out + n, lt_uni_lower(c));
    }
    return (struct lt_str){out, n};
}

/* ------------------------------------------------------------------ brackets and quotation marks */

static const struct bracket_pair {
    uint32_t open;
    uint32_t close[3];
} pairs[] = {
    {'(', {')'}},
    {'[', {']'}},
    {'{', {'}'}},
    {0x201C, {0x201D}},
    {0x201E, {0x201C, 0x201D, '"'}},
    {0x2018, {0x2019}},
    {0x201A, {0x2018, 0x2019}},
    {0xAB, {0xBB}},
    {0xBB, {0xAB}},
    {0x2039, {0x203A}},
    {0x203A, {0x2039}},
    {0x300C, {0x300D}},
    {0x300E, {0x300F}},
    {0x300A, {0x300B}},
    {0x3008, {0x3009}},
    {0x3010, {0x3011}},
    {0xFF08, {0xFF09}},
    {0x201D, {0x201D}},
    {0x3014, {0x3015}},
    {'"', {'"'}},
    {'\'', {'\''}},
};

static bool closes(const struct bracket_pair *p, uint32_t c)
{
    return c && (c == p->close[0] || c == p->close[1] || c == p->close[2]);
}

static const struct bracket_pair *pair_of(uint32_t c)
{
    for (size_t i = 0; i < LT_COUNT(pairs); i++)
        if (pairs[i].open == c)
            return &pairs[i];
    return NULL;
}

static bool is_word_sign(enum lt_sign sign)
{
    return sign == LT_SIGN_LOWER || sign == LT_SIGN_UPPER || sign == LT_SIGN_LETTER || sign == LT_SIGN_DIGIT;
}

/* Marks that look the same (or are used) both ways open only after white space, a bracket or a dash, and
 * before something that is not white space. */
static bool looks_both_ways(uint32_t c)
{
    return c == '"' || c == '\'' || c == 0x201D || c == 0xBB || c == 0x203A || c == 0x2018;
}

static bool opens_after(enum lt_sign sign, char c)
{
    return sign == LT_SIGN_SPACE || sign == LT_SIGN_OPENING || sign == LT_SIGN_DASH ||
           sign == LT_SIGN_QUOTE || c == '*' || c == '_' || c == ':';
}

static bool may_open(struct lt_str s, size_t at, size_t after, uint32_t c)
{
    if (!looks_both_ways(c))
        return true;
    size_t back = at;
    enum lt_sign before = at ? lt_sign_of(lt_utf8_prev(s, &back)) : LT_SIGN_SPACE;
    enum lt_sign next = lt_sign_of(lt_utf8_peek(s, after));
    if (next == LT_SIGN_SPACE || next == LT_SIGN_END)
        return false;
    if (c == '\'' && !is_word_sign(next) && next != LT_SIGN_QUOTE && next != LT_SIGN_OPENING)
        return false;
    return opens_after(before, back < at ? s.p[back] : ' ');
}

/* A mark that is also the apostrophe closes only where no word goes on; "the boys' toys" is no quotation. */
static bool may_close(struct lt_str s, size_t at, size_t after, uint32_t c)
{
    if (c != '\'' && c != 0x2019)
        return true;
    size_t back = at;
    enum lt_sign before = lt_sign_of(lt_utf8_prev(s, &back));
    enum lt_sign next = lt_sign_of(lt_utf8_peek(s, after));
    if (is_word_sign(next))
        return false;
    if (at && (s.p[at - 1] == 's' || s.p[at - 1] == 'z') && next == LT_SIGN_SPACE)
        return false;
    return before != LT_SIGN_SPACE;
}

static bool is_paragraph_end(struct lt_str s, size_t at)
{
    return s.p[at] == '\n' && at + 1 < s.n && s.p[at + 1] == '\n';
}

/* Plain brackets and double quotes: byte by byte. */
static size_t scan_ascii(struct lt_str s, size_t at, size_t limit, char open, char close)
{
    int depth = 1;
    for (; at < limit; at++) {
        if (s.p[at] == close && --depth == 0)
            return at;
        depth += s.p[at] == open && open != close && depth < 8;
        if (is_paragraph_end(s, at))
            return 0;
    }
    return 0;
}

/* Any others: character by character, but only those that may mean something. */
static size_t scan_marks(struct lt_str s, size_t pos, size_t limit, uint32_t open,
                         const struct bracket_pair *pair)
{
    bool nests = open != pair->close[0] && open != 0x2018;
    int depth = 1;
    while (pos < limit && !is_paragraph_end(s, pos)) {
        if (!interesting[(unsigned char)s.p[pos]]) {
            pos++;
            continue;
        }
        size_t here = pos;
        uint32_t c = lt_utf8_next(s, &pos);
        bool close = closes(pair, c) && may_close(s, here, pos, c);
        if (close && --depth == 0)
            return here;
        depth += !close && nests && c == open && depth < 8;
    }
    return 0;
}

size_t lt_sentences_closing(struct lt_str s, size_t at, size_t window)
{
    size_t pos = at;
    uint32_t c = lt_utf8_next(s, &pos);
    const struct bracket_pair *pair = pair_of(c);
    if (!pair || !may_open(s, at, pos, c))
        return 0;
    size_t limit = s.n - pos > window ? pos + window : s.n;
    if (c < 0x80 && c != '\'')
        return scan_ascii(s, pos, limit, (char)c, (char)pair->close[0]);
    return scan_marks(s, pos, limit, c, pair);
}
