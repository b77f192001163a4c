/* script/normal/roman.c - Roman numerals, only where the words around say that they are numbers: behind a cue
 * ("Chapter IV", "World War II"), behind a ruler's name ("Henry VIII"), behind a name when the letters can
 * hardly be anything else ("Rocky III"). "I" alone needs a ruler or a cue. */
#include "script/normal/readers.h"

/* Bytes of the word before its "'s": "Henry V's army". */
static size_t stem_length(struct lt_str s)
{
    if (lt_str_ends(s, LT_S("'s")))
        return s.n - 2;
    return lt_str_ends(s, LT_S("’s")) ? s.n - 4 : s.n;
}

static int scan_roman(const struct lt_desk *d, size_t i)
{
    struct lt_str s = lt_tok_text(d, i);
    if (!lt_is_kind(d, i, LT_TOK_WORD))
        return 0;
    return lt_roman_value(lt_str_slice(s, 0, stem_length(s)));
}

enum reading { CARDINAL, ORDINAL, RULER };

static size_t say_roman(struct lt_desk *d, size_t i, int value, enum reading reading)
{
    char digits[8];
    size_t n = sizeof digits;
    for (int left = value; left > 0; left /= 10)
        digits[--n] = (char)('0' + left % 10);
    struct lt_str s = {digits + n, sizeof digits - n};
    struct lt_buf *b = lt_say_begin(d);
    if (reading == RULER && d->lang->ruler)
        d->lang->ruler(d, b, s, i);
    else if (reading == ORDINAL && d->lang->ordinal)
        d->lang->ordinal(d, b, s, (struct lt_form){0});
    else
        lt_say_cardinal(d, b, s, (struct lt_form){0});
    if (stem_length(lt_tok_text(d, i)) < lt_tok_at(d, i)->n)
        lt_word_join(b, "'s");
    return lt_say_words(d, i, i + 1);
}

static bool is_given_name(const struct lt_desk *d, size_t i)
{
    return lt_is_name(d, i) && lt_is_word_in(d, i, d->lang->ruler_names);
}

/* "Elizabeth I was" is a queen; "when Mary I think" is not: "I" must not be followed by what a speaker does.
 */
static bool is_pronoun(const struct lt_desk *d, size_t i, size_t before)
{
    size_t behind = lt_skip_space(d, i + 1);
    bool titled = lt_is_word_in(d, lt_before(d, before), d->lang->ruler_titles);
    bool closed = !lt_is_kind(d, behind, LT_TOK_WORD) || lt_is_word_in(d, behind, d->lang->ruler_verbs);
    return !titled && !closed;
}

/* Behind any other name: only letters that are no word, size or abbreviation of their own. */
static bool is_sequel(const struct lt_desk *d, size_t i, size_t before, int value)
{
    if (stem_length(lt_tok_text(d, i)) < 2 || value > 39 || value == 30)
        return false;
    if (lt_is_kind(d, before, LT_TOK_NUMBER)) /* "Sony A7 IV" */
        return lt_is_kind(d, before - 1, LT_TOK_WORD);
    if (!lt_is_name(d, before))
        return false;
    /* "THE XII": a line in capitals says nothing about names */
    return lt_tok_at(d, before)->shape != LT_SHAPE_UPPER || value < 20;
}

/* "John Smith", "William Howard Taft": a given name one or two words before it. */
static bool is_family_name(const struct lt_desk *d, size_t i)
{
    size_t first = lt_before(d, i);
    return is_given_name(d, first) || (lt_is_name(d, first) && is_given_name(d, lt_before(d, first)));
}

/* "Vol. II": the word before the numeral, past the full stop of a cue. */
static size_t word_before(const struct lt_desk *d, size_t i, int value)
{
    size_t before = lt_before(d, i);
    bool stopped = value > 1 && lt_is_mark(d, before, '.');
    return before - (stopped && lt_is_word_in(d, before - 1, d->lang->roman_cues));
}

/* "C. Smith" */
static bool is_initial(const struct lt_desk *d, size_t i)
{
    return lt_is_mark(d, i + 1, '.') && lt_is_name(d, lt_skip_space(d, i + 2)) && lt_tok_at(d, i)->n == 1;
}

/* "in part I think" */
static bool is_pronoun_after_cue(const struct lt_desk *d, size_t i, size_t before)
{
    return lt_is_kind(d, lt_skip_space(d, i + 1), LT_TOK_WORD) && !lt_is_name(d, before);
}

size_t lt_normal_roman(struct lt_desk *d, size_t i)
{
    int value = d->lang->roman_cues ? scan_roman(d, i) : 0;
    if (value > 1 && lt_is_word_in(d, lt_skip_space(d, i + 1), d->lang->roman_ordinal_cues))
        return say_roman(d, i, value, ORDINAL);
    if (!value || !lt_is_kind(d, i - 1, LT_TOK_SPACE))
        return 0;
    size_t before = word_before(d, i, value);
    if (lt_is_word_in(d, before, d->lang->roman_cues))
        return value == 1 && is_pronoun_after_cue(d, i, before) ? 0 : say_roman(d, i, value, CARDINAL);
    if (is_initial(d, i))
        return 0;
    if (is_given_name(d, before))
        return value == 1 && is_pronoun(d, i, before) ? 0 : say_roman(d, i, value, RULER);
    if (!is_sequel(d, i, before, value))
        return 0;
    /* "John Smith III" is a person, "Final Fantasy III" is not */
    return say_roman(d, i, value, is_family_name(d, before) ? RULER : CARDINAL);
}
