/* lang/tok.c - cuts text into tokens; see lang/tok.h. One pass; ASCII takes the short way. */
#include "lang/tok.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "lang/fold.h"

#include <stdlib.h>

enum { NON_JOINER = 0x200C };

enum { NONE, SPACE, UPPER, LOWER, DIGIT, MARK, GAP, LETTER };

/* Class of an ASCII character. */
static const uint8_t ascii[128] = {
    ['\t'] = SPACE, ['\n'] = SPACE, ['\v'] = SPACE, ['\f'] = SPACE, ['\r'] = SPACE, [' '] = SPACE,
    ['0'] = DIGIT,  ['1'] = DIGIT,  ['2'] = DIGIT,  ['3'] = DIGIT,  ['4'] = DIGIT,  ['5'] = DIGIT,
    ['6'] = DIGIT,  ['7'] = DIGIT,  ['8'] = DIGIT,  ['9'] = DIGIT,  ['A'] = UPPER,  ['B'] = UPPER,
    ['C'] = UPPER,  ['D'] = UPPER,  ['E'] = UPPER,  ['F'] = UPPER,  ['G'] = UPPER,  ['H'] = UPPER,
    ['I'] = UPPER,  ['J'] = UPPER,  ['K'] = UPPER,  ['L'] = UPPER,  ['M'] = UPPER,  ['N'] = UPPER,
    ['O'] = UPPER,  ['P'] = UPPER,  ['Q'] = UPPER,  ['R'] = UPPER,  ['S'] = UPPER,  ['T'] = UPPER,
    ['U'] = UPPER,  ['V'] = UPPER,  ['W'] = UPPER,  ['X'] = UPPER,  ['Y'] = UPPER,  ['Z'] = UPPER,
    ['a'] = LOWER,  ['b'] = LOWER,  ['c'] = LOWER,  ['d'] = LOWER,  ['e'] = LOWER,  ['f'] = LOWER,
    ['g'] = LOWER,  ['h'] = LOWER,  ['i'] = LOWER,  ['j'] = LOWER,  ['k'] = LOWER,  ['l'] = LOWER,
    ['m'] = LOWER,  ['n'] = LOWER,  ['o'] = LOWER,  ['p'] = LOWER,  ['q'] = LOWER,  ['r'] = LOWER,
    ['s'] = LOWER,  ['t'] = LOWER,  ['u'] = LOWER,  ['v'] = LOWER,  ['w'] = LOWER,  ['x'] = LOWER,
    ['y'] = LOWER,  ['z'] = LOWER,
};

static int letter_class(uint32_t c)
{
    if (c == 0xAA || c == 0xBA) /* ª º */
        return MARK;
    if (lt_uni_is_upper(c))
        return UPPER;
    return lt_uni_is_lower(c) ? LOWER : LETTER;
}

/* Emoji selectors and key caps are no part of a word. */
static int mark_class(uint32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || c == 0x20E3 ? MARK : LETTER;
}

static int control_class(uint32_t c)
{
    if (c == NON_JOINER)
        return LETTER;
    return c == 0x200D || c >= 0xE000 ? MARK : GAP;
}

static int ascii_class(uint32_t c)
{
    if (ascii[c])
        return ascii[c];
    return c < 0x20 || c == 0x7F ? GAP : MARK;
}

static int class_of(uint32_t c)
{
    if (c < 0x80)
        return ascii_class(c);
    switch (lt_uni_class(c)) {
    case LT_UNI_LETTER:
        return letter_class(c);
    case LT_UNI_MARK:
        return mark_class(c);
    case LT_UNI_SPACE:
        return SPACE;
    case LT_UNI_CONTROL:
        return control_class(c);
    default:
        return MARK;
    }
}

static uint8_t shape_of(unsigned upper, unsigned lower, bool first_upper)
{
    if (upper == 0)
        return lower ? LT_SHAPE_LOWER : LT_SHAPE_NONE;
    if (lower == 0)
        return upper == 1 ? LT_SHAPE_TITLE : LT_SHAPE_UPPER;
    return upper == 1 && first_upper ? LT_SHAPE_TITLE : LT_SHAPE_MIXED;
}

static bool is_letter_class(int class)
{
    return class == UPPER || class == LOWER || class == LETTER;
}

/* The same for ASCII letters alone, and false when something else touches them: then the long way knows
 * better. */
static bool ascii_word_end(struct lt_str s, size_t *at, uint8_t *shape)
{
    size_t from = *at, end = from;
    unsigned upper = 0;
    unsigned char c = 0;
    for (; end < s.n; end++) {
        c = (unsigned char)s.p[end];
        int class = c < 0x80 ? ascii[c] : NONE;
        if (class != LOWER && class != UPPER)
            break;
        upper += class == UPPER;
    }
    if (end < s.n && (c >= 0x80 || c == '\''))
        return false;
    unsigned lower = (unsigned)(end - from) - upper;
    *shape = shape_of(upper, lower, ascii[(unsigned char)s.p[from]] == UPPER);
    *at = end;
    return true;
}

/* After the letters that start at `at`; an apostrophe between two letters is one of them, but not after a
 * number's ending ("the 29th's"). */
static size_t word_end(struct lt_str s, size_t at, uint8_t *shape)
{
    unsigned upper = 0, lower = 0;
    bool first_upper = false;
    bool ending = at > 0 && lt_is_digit(s.p[at - 1]);
    for (size_t from = at; at < s.n;) {
        size_t next = at;
        uint32_t c = lt_utf8_next(s, &next);
        int class = class_of(c);
        if (!is_letter_class(class)) {
            size_t behind = next;
            if ((c != '\'' && c != 0x2019) || at == from || ending)
                break;
            int after = behind < s.n ? class_of(lt_utf8_next(s, &behind)) : NONE;
            if (!is_letter_class(after))
                break;
        }
        /* "TV's" is as much an upper-case word as "TV" */
        upper += class == UPPER && upper < 1000;
        lower += class == LOWER && lower < 1000;
        first_upper = first_upper || (at == from && class == UPPER);
        at = next;
    }
    *shape = shape_of(upper, lower, first_upper);
    return at;
}

static size_t run_end(struct lt_str s, size_t at, int class)
{
    while (at < s.n && (unsigned char)s.p[at] < 0x80 && ascii[(unsigned char)s.p[at]] == class)
        at++;
    while (at < s.n && (unsigned char)s.p[at] >= 0x80) {
        size_t next = at;
        if (class_of(lt_utf8_next(s, &next)) != class)
            break;
        at = next;
    }
    return at;
}

static void token_at(struct lt_str s, size_t at, struct lt_tok *t)
{
    size_t end = at + 1;
    uint32_t c = (unsigned char)s.p[at];
    if (c >= 0x80) {
        end = at;
        c = lt_utf8_next(s, &end);
    }
    int class = class_of(c);
    *t = (struct lt_tok){.at = (uint32_t)at, .c = c};
    switch (class) {
    case SPACE:
        t->kind = LT_TOK_SPACE;
        if (end == s.n || !lt_is_alpha(s.p[end])) /* nearly all stand alone before a letter */
            end = run_end(s, at, SPACE);
        break;
    case DIGIT:
        t->kind = LT_TOK_NUMBER;
        end = run_end(s, at, DIGIT);
        break;
    case MARK:
        t->kind = LT_TOK_MARK;
        break;
    case GAP:
        t->kind = LT_TOK_GAP;
        break;
    default:
        t->kind = LT_TOK_WORD;
        end = at;
        if (!ascii_word_end(s, &end, &t->shape))
            end = word_end(s, at, &t->shape);
    }
    t->n = (uint32_t)(end - at);
}

/* A place where folded and written text part: `len` folded bytes stand for `show_len` written ones. */
struct seam {
    uint32_t at, len, show_at, show_len;
};

static bool is_arabic(uint32_t c)
{
    enum lt_uni_class class = lt_uni_class(c);
    return ((c >= 0x600 && c <= 0x8FF) || (c >= 0xFB50 && c <= 0xFEFC)) &&
           (class == LT_UNI_LETTER || class == LT_UNI_MARK);
}

/* The zero-width non-joiner between Arabic letters is spelling: it parts a Persian word from its prefixes and
 * endings, and without it engines read another word. Anywhere else it is invisible. */
static bool is_spelling(uint32_t c, uint32_t before, struct lt_str show, size_t next)
{
    return c == NON_JOINER && is_arabic(before) && next < show.n && is_arabic(lt_utf8_next(show, &next));
}

static bool is_ideographic(uint32_t c)
{
    return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0x20000 && c <= 0x3FFFF);
}

/* The wide comma, semicolon and marks of Chinese and Japanese stay as they are beside their letters: no space
 * follows them, and engines make no pause at a narrow comma between two letters. */
static bool is_wide_pause(uint32_t c, uint32_t before, struct lt_str show, size_t next)
{
    if (c != 0xFF0C && c != 0xFF1B && c != 0xFF01 && c != 0xFF1F)
        return false;
    return is_ideographic(before) || (next < show.n && is_ideographic(lt_utf8_next(show, &next)));
}

/* How many of the n seams stay when what is folded is cut at `at`. */
static size_t seams_before(const struct seam *seams, size_t n, size_t at)
{
    while (n && seams[n - 1].at >= at && seams[n - 1].len)
        n--;
    return n;
}

/* Folds `show` into out->folded; *seams are the places, in order. */
static enum lt_status fold(struct lt_cx *cx, struct lt_str show, struct lt_said *out, struct seam **seams,
                           size_t *n_seams)
{
    size_t cap = 0;
    uint32_t last = 0; /* the character before, and where it stands */
    size_t last_at = 0, last_show = 0;
    for (size_t at = 0; at < show.n;) {
        size_t from = at, n = 0;
        uint32_t c = lt_utf8_next(show, &at), to[LT_FOLD_MAX];
        bool stays = c < 0x80 || is_spelling(c, last, show, at) || is_wide_pause(c, last, show, at);
        bool folded = !stays && lt_fold(c, to, &n);
        uint32_t joined = c >= 0x300 && c < 0x370 && last ? lt_fold_compose(last, c) : 0;
        struct seam s = {(uint32_t)out->folded.n, 0, (uint32_t)from, (uint32_t)(at - from)};
        if (joined) {
            s = (struct seam){(uint32_t)last_at, 0, (uint32_t)last_show, (uint32_t)(at - last_show)};
            out->folded.n = last_at;
            *n_seams = seams_before(*seams, *n_seams, last_at);
            to[0] = joined;
            n = 1;
            folded = true;
        }
        last_at = s.at;
        last_show = s.show_at;
        if (!folded) {
            last = c;
            lt_buf_add(&out->folded, lt_str_slice(show, from, at - from));
            continue;
        }
        for (size_t i = 0; i < n; i++)
            lt_utf8_add(&out->folded, to[i]);
        last = n == 1 ? to[0] : 0;
        s.len = (uint32_t)(out->folded.n - s.at);
        if (!lt_grow(seams, &cap, *n_seams + 1, sizeof s, SIZE_MAX))
            return lt_fail(cx, LT_OOM, "text to say: out of memory");
        (*seams)[(*n_seams)++] = s;
    }
    return lt_buf_check(cx, &out->folded, "text to say");
}

/* Tokens are in order, so one walk over the seams finds where each was written. */
static void place(struct lt_tok *t, const struct seam *seams, size_t n, size_t *i)
{
    uint32_t end = t->at + t->n;
    while (*i < n && seams[*i].at + seams[*i].len <= t->at && !(seams[*i].len == 0 && seams[*i].at == t->at))
        (*i)++;
    size_t k = *i;
    const struct seam *before = k ? &seams[k - 1] : NULL;
    t->show_at = before ? before->show_at + before->show_len + (t->at - before->at - before->len) : t->at;
    /* invisible characters in front of the token are not part of it */
    for (; k < n && seams[k].len == 0 && seams[k].at == t->at; k++)
        t->show_at = seams[k].show_at + seams[k].show_len;
    if (k < n && seams[k].at < t->at)
        t->show_at = seams[k].show_at;
    uint32_t show_end = t->show_at + t->n;
    for (; k < n && seams[k].at < end; k++) {
        const struct seam *s = &seams[k];
        show_end = s->show_at + s->show_len + (s->at + s->len < end ? end - s->at - s->len : 0);
    }
    t->show_len = show_end - t->show_at;
}

static bool has_beyond_ascii(struct lt_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)s.p[i] >= 0x80)
            return true;
    return false;
}

enum lt_status lt_tok_split(struct lt_cx *cx, struct lt_str show, struct lt_said *out, struct lt_str *text)
{
    struct seam *seams = NULL;
    size_t n_seams = 0, seam = 0;
    enum lt_status st = LT_OK;
    *text = show;
    if (has_beyond_ascii(show)) {
        st = fold(cx, show, out, &seams, &n_seams);
        if (n_seams)
            *text = lt_buf_str(&out->folded);
    }
    for (size_t at = 0; st == LT_OK && at < text->n;) {
        if (out->n_tokens == out->cap_tokens &&
            !lt_grow(&out->tokens, &out->cap_tokens, out->n_tokens + 1, sizeof *out->tokens, SIZE_MAX)) {
            st = lt_fail(cx, LT_OOM, "text to say: out of memory");
            break;
        }
        struct lt_tok *t = &out->tokens[out->n_tokens++];
        token_at(*text, at, t);
        place(t, seams, n_seams, &seam);
        at += t->n;
    }
    free(seams);
    return st;
}
