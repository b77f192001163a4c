/* script/normal/symbol.c - marks and signs: footnote marks are not said, mathematical signs are words between
 * what they join, "#5" is number five, powers and indices are read as such. */
#include "script/normal/readers.h"

#include "base/utf8.h"

static bool is_superscript(uint32_t c)
{
    return c == 0xB9 || c == 0xB2 || c == 0xB3 || c == 0x2070 || (c >= 0x2074 && c <= 0x2079);
}

static char digit_of(uint32_t c)
{
    if (c == 0xB9)
        return '1';
    if (c == 0xB2 || c == 0xB3)
        return c == 0xB2 ? '2' : '3';
    return (char)('0' + (c & 0xF)); /* U+2070 to 2079, U+2080 to 2089 */
}

static bool is_subscript(uint32_t c)
{
    return c >= 0x2080 && c <= 0x2089;
}

static bool touches_word(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = lt_tok_at(d, i - 1);
    return i > 0 && t->kind != LT_TOK_SPACE && t->kind != LT_TOK_END;
}

/* "[12]", "[1, 2]", "[3–5]": past the bracket, 0: something else is in it. */
static size_t number_note_end(const struct lt_desk *d, size_t i)
{
    enum { MOST = 12 };
    size_t at = i + 1;
    while (at < i + MOST && lt_is_digits(d, at, 1, 3)) {
        at++;
        if (lt_is_mark(d, at, ']'))
            return at + 1;
        if (!lt_is_dash(d, at) && !lt_is_mark(d, at, ',') && !lt_is_mark(d, at, ';'))
            return 0;
        at = lt_skip_space(d, at + 1);
    }
    return 0;
}

/* An editor's change to a word: "[T]he", "min[ute]", "talk[ed]". The brackets are not said, or they would cut
 * it. */
static size_t read_completed(struct lt_desk *d, size_t i)
{
    bool open = lt_is_mark(d, i, '[') && lt_is_kind(d, i + 1, LT_TOK_WORD) && lt_is_mark(d, i + 2, ']');
    bool begins = open && lt_tok_at(d, i + 3)->shape == LT_SHAPE_LOWER && lt_tok_at(d, i + 1)->n <= 3;
    bool ends = open && lt_tok_at(d, i - 1)->shape != LT_SHAPE_NONE && lt_is_kind(d, i - 1, LT_TOK_WORD) &&
                lt_tok_at(d, i + 1)->shape == LT_SHAPE_LOWER && lt_tok_at(d, i + 1)->n >= 2 &&
                !lt_is_word_in(d, i + 1, "sic|who|when|why|note|edit|link|dead|bis|nb|by|ca");
    if (!begins && !ends)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_buf_add(b, lt_tok_text(d, i + 1));
    if (begins)
        lt_buf_add(b, lt_tok_text(d, i + 3));
    uint32_t from = lt_tok_at(d, i)->show_at;
    const struct lt_tok *last = lt_tok_at(d, begins ? i + 3 : i + 2);
    if (ends)
        lt_say_joined(d->out, lt_buf_str(b), from, last->show_at + last->show_len);
    else
        lt_say_words(d, i, i + 4);
    return begins ? 4 : 3;
}

/* "[17]", "[a]", "[note 3]", "[citation needed]" right behind a word or mark; numbers also behind a space,
 * but not in front of all: there they are the note's own number. */
static size_t read_bracket_note(const struct lt_desk *d, size_t i)
{
    if (!lt_is_mark(d, i, '['))
        return 0;
    size_t at = i + 1, end = number_note_end(d, i);
    if (end && lt_before(d, i) != SIZE_MAX && !lt_is_kind(d, end, LT_TOK_NUMBER))
        return end - i;
    if (!touches_word(d, i))
        return 0;
    if (lt_is_mark(d, at, ']'))
        return 2; /* the number in it was a link and is gone */
    if (lt_is_word_in(d, at, "note|nb|n|lower-alpha"))
        at = lt_skip_space(d, at + 1);
    bool number = lt_is_digits(d, at, 1, 3),
         letter = lt_is_kind(d, at, LT_TOK_WORD) && lt_tok_at(d, at)->n == 1;
    if ((number || letter) && lt_is_mark(d, at + 1, ']'))
        return at + 2 - i;
    bool needed =
        lt_is_kind(d, at, LT_TOK_WORD) && lt_is_word_in(d, at + 2, "needed|link|verification|source");
    return needed && lt_is_mark(d, at + 3, ']') ? at + 4 - i : 0;
}

static bool is_charge(const struct lt_desk *d, size_t i)
{
    return lt_is_mark(d, i, 0x207A) || lt_is_mark(d, i, 0x207B);
}

/* "SO₄²⁻": two minus. */
static size_t say_charge(struct lt_desk *d, size_t i, struct lt_str digits)
{
    const struct lt_lang_words *w = &d->lang->words;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_cardinal(d, b, digits, (struct lt_form){0});
    lt_word(b, lt_is_mark(d, i + digits.n, 0x207B) ? w->minus : w->plus);
    return lt_say_words(d, i, i + digits.n + 1);
}

/* "so⁴" is a word with its note. */
static bool has_vowel(struct lt_str s)
{
    for (size_t k = 0; k < s.n; k++)
        if (s.p[k] == 'a' || s.p[k] == 'e' || s.p[k] == 'i' || s.p[k] == 'o' || s.p[k] == 'u' ||
            s.p[k] == 'y')
            return true;
    return false;
}

/* What is raised to a power: a number, or one or two letters ("x", "mc", "πr"). */
static bool is_base(const struct lt_desk *d, const struct lt_tok *t)
{
    enum { LETTERS = 2 };
    if (t->kind == LT_TOK_NUMBER || t->c == ')')
        return true;
    if (t->kind != LT_TOK_WORD)
        return false;
    size_t letters = lt_utf8_count(lt_str_slice(d->text, t->at, t->n));
    return letters == 1 || (letters == LETTERS && t->shape == LT_SHAPE_LOWER &&
                            !has_vowel(lt_str_slice(d->text, t->at, t->n)));
}

/* Digits above the line after a word: a note; after one letter or a number: a power. */
static size_t read_superscript(struct lt_desk *d, size_t i)
{
    char digits[9];
    size_t n = 0;
    bool minus = lt_tok_at(d, i)->c == 0x207B;
    while (n < sizeof digits && lt_is_kind(d, i + minus + n, LT_TOK_MARK) &&
           is_superscript(lt_tok_at(d, i + minus + n)->c)) {
        digits[n] = digit_of(lt_tok_at(d, i + minus + n)->c);
        n++;
    }
    const struct lt_tok *base = lt_tok_at(d, i - 1);
    if (n == 0)
        return 0;
    if (is_charge(d, i + n) && !minus)
        return say_charge(d, i, (struct lt_str){digits, n});
    if (!is_base(d, base))
        return touches_word(d, i) && !minus && d->lang->power ? n : 0;
    if (!d->lang->power)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    d->lang->power(d, b, (struct lt_str){digits, n}, minus);
    return lt_say_words(d, i, i + minus + n);
}

static size_t read_subscript(struct lt_desk *d, size_t i)
{
    char digits[9];
    size_t n = 0;
    while (n < sizeof digits && lt_is_kind(d, i + n, LT_TOK_MARK) && is_subscript(lt_tok_at(d, i + n)->c)) {
        digits[n] = digit_of(lt_tok_at(d, i + n)->c);
        n++;
    }
    if (n == 0)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_cardinal(d, b, (struct lt_str){digits, n}, (struct lt_form){0});
    return lt_say_words(d, i, i + n);
}

static bool is_thing(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    return t->kind == LT_TOK_WORD || t->kind == LT_TOK_NUMBER;
}

/* * and _ are a note, or emphasis in plain text; between numbers they are a sign. */
static bool is_emphasis(const struct lt_desk *d, size_t i)
{
    bool numbers = lt_is_kind(d, lt_before(d, i), LT_TOK_NUMBER) &&
                   lt_is_kind(d, lt_skip_space(d, i + 1), LT_TOK_NUMBER);
    return !numbers && !(is_thing(d, i - 1) && is_thing(d, i + 1));
}

/* "~ The End ~" */
static bool is_ornament(const struct lt_desk *d, size_t i)
{
    bool first = lt_before(d, i) == SIZE_MAX && lt_is_kind(d, i + 1, LT_TOK_SPACE) &&
                 lt_is_kind(d, i + 2, LT_TOK_WORD);
    return first || (lt_is_kind(d, i - 1, LT_TOK_SPACE) && lt_is_kind(d, i + 1, LT_TOK_END));
}

size_t lt_normal_note(struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = &d->tok[i];
    size_t note = read_completed(d, i);
    if (!note)
        note = read_bracket_note(d, i);
    if (note) /* of ". [4]." one full stop is enough */
        return note + (lt_is_mark(d, lt_before(d, i), '.') && lt_is_mark(d, i + note, '.') &&
                       !lt_is_mark(d, i + note + 1, '.'));
    if (t->c == 0x2020 || t->c == 0x2021 || t->c == 0x203B)
        return touches_word(d, i) || lt_is_kind(d, i + 1, LT_TOK_WORD) ? 1 : 0;
    if (t->c == '*' || t->c == '_')
        return is_emphasis(d, i);
    if (t->c == '~')
        return is_ornament(d, i);
    if (is_superscript(t->c) || t->c == 0x207B)
        return read_superscript(d, i);
    return is_subscript(t->c) ? read_subscript(d, i) : 0;
}

/* --- the language's table --- */

static bool is_countable(const struct lt_desk *d, size_t i)
{
    size_t tokens;
    return lt_is_kind(d, i, LT_TOK_NUMBER) ||
           (lt_is_kind(d, i, LT_TOK_MARK) && lt_is_kind(d, i + 1, LT_TOK_NUMBER) &&
            (lt_is_dash(d, i) || lt_scan_currency(d, i, &tokens)));
}

/* "~100", and "≥ 18" where nothing is compared with it */
static bool is_before_number(const struct lt_desk *d, size_t i, size_t before, size_t behind)
{
    if (is_countable(d, i + 1))
        return !is_thing(d, i - 1) && !lt_is_mark(d, i - 1, '"');
    return is_countable(d, behind) && !is_thing(d, before);
}

static bool holds(const struct lt_desk *d, size_t i, enum lt_symbol_when when)
{
    size_t before = lt_before(d, i), behind = lt_skip_space(d, i + 1);
    switch (when) {
    case LT_SYM_ALWAYS:
    case LT_SYM_SILENT:
        return true;
    case LT_SYM_BETWEEN:
        return before != SIZE_MAX && !lt_is_kind(d, behind, LT_TOK_END);
    case LT_SYM_BEHIND:
        return is_thing(d, i - 1);
    case LT_SYM_NUMBERS:
        return lt_is_kind(d, before, LT_TOK_NUMBER) && is_countable(d, behind);
    case LT_SYM_BEFORE_NUMBER:
        return is_before_number(d, i, before, behind);
    case LT_SYM_SPACED:
        return lt_is_kind(d, i - 1, LT_TOK_SPACE) && lt_is_kind(d, i + 1, LT_TOK_SPACE);
    }
    return false;
}

/* ® ™ ℠ • · | ● ▪ ◦ ■ ► ▶ ▼ ▲ ‖ ☆: not said in any language. */
static const uint32_t silent[] = {0xAE,   0x2122, 0x2120, 0x2022, 0xB7,   '|',    0x25CF, 0x25AA,
                                  0x25E6, 0x25A0, 0x25BA, 0x25B6, 0x25BC, 0x25B2, 0x2016, 0x2606};

static bool is_silent(uint32_t c)
{
    for (size_t i = 0; i < LT_COUNT(silent); i++)
        if (silent[i] == c)
            return true;
    return false;
}

/* "5·10⁶": a dot between figures, or before a power of ten, is a cross; between spaces it parts things. */
static bool is_cross(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    size_t before = lt_before(d, i), behind = lt_skip_space(d, i + 1);
    if ((t->c != 0xB7 && t->c != 0x22C5) || !lt_is_kind(d, before, LT_TOK_NUMBER) ||
        !lt_is_kind(d, behind, LT_TOK_NUMBER))
        return false;
    bool power = lt_scan_int(d, behind) == 10 &&
                 (is_superscript(lt_tok_at(d, behind + 1)->c) || lt_tok_at(d, behind + 1)->c == 0x207B);
    return power || (before + 1 == i && behind == i + 1);
}

size_t lt_normal_symbol(struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = &d->tok[i];
    uint32_t c = is_cross(d, i) ? 0xD7 : t->c;
    if (c == 0xA7 && d->lang->sections && lt_is_mark(d, i + 1, 0xA7))
        return lt_say_text(d, d->lang->sections, i, i + 2);
    for (const struct lt_symbol *s = d->lang->symbols; s && s->c; s++) {
        if (s->c != c || !holds(d, i, s->when))
            continue;
        if (s->when != LT_SYM_SILENT)
            lt_say_text(d, s->spoken, i, i + 1);
        return 1;
    }
    /* "Home | News": a bar between two things is a pause */
    bool apart = t->c == '|' && lt_is_kind(d, i - 1, LT_TOK_SPACE) && lt_is_kind(d, i + 1, LT_TOK_SPACE);
    if (d->lang->symbols && apart && i > 1) {
        lt_say_trim(d->out);
        lt_say_joined(d->out, LT_S(", "), t->show_at, t->show_at + t->show_len);
    }
    return d->lang->symbols && is_silent(t->c);
}
