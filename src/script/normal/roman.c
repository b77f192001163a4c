/* script/normal/roman.c - Roman numerals, only where the words around say that they are numbers: after a cue
 * ("Chapter IV", "World War II"), after a ruler's name ("Henry VIII"), after a name when the letters can
 * hardly be anything else ("Rocky III"). "I" alone needs a ruler or a cue. In small letters ("Scene ii",
 * "(iv)", "pp. iv–xii") they need a cue, brackets or a range. */
#include "script/normal/readers.h"

#include <string.h>

/* Bytes of the word before its "'s": "Henry V's army". */
static size_t stem_length(struct lt_str s)
{
    if (lt_str_ends(s, LT_S("'s")))
        return s.n - 2;
    return lt_str_ends(s, LT_S("’s")) ? s.n - 4 : s.n;
}

static struct lt_str stem_of(const struct lt_desk *d, size_t i)
{
    struct lt_str s = lt_tok_text(d, i);
    return lt_str_slice(s, 0, stem_length(s));
}

static int scan_roman(const struct lt_desk *d, size_t i, bool small)
{
    if (!lt_is_kind(d, i, LT_TOK_WORD))
        return 0;
    return small ? lt_small_roman_value(stem_of(d, i)) : lt_roman_value(stem_of(d, i));
}

static bool is_small(const struct lt_desk *d, size_t i)
{
    return lt_tok_at(d, i)->shape == LT_SHAPE_LOWER;
}

enum roman_reading { CARDINAL, ORDINAL, RULER, YEAR };

static size_t say_one(struct lt_desk *d, size_t i, int value, enum roman_reading reading)
{
    char digits[8];
    size_t n = sizeof digits;
    for (int left = value; left > 0; left /= 10)
        digits[--n] = (char)('0' + left % 10);
    struct lt_str s = {digits + n, sizeof digits - n};
    struct lt_buf *b = lt_say_begin(d);
    if (reading == RULER && d->lang->ruler)
        d->lang->ruler(d, b, s, i);
    else if (reading == YEAR)
        lt_say_year(d, b, s);
    else if (reading == ORDINAL && d->lang->ordinal)
        d->lang->ordinal(d, b, s, (struct lt_form){0});
    else
        lt_say_cardinal(d, b, s, (struct lt_form){0});
    if (stem_length(lt_tok_text(d, i)) < lt_tok_at(d, i)->n)
        lt_word_join(b, "'s");
    return lt_say_words(d, i, i + 1);
}

/* "iv–xii", "XIX–XX": the numeral that ends a range which starts at i, or 0. */
static int range_end(const struct lt_desk *d, size_t i)
{
    if (!d->lang->words.to || !lt_is_dash(d, i + 1) || lt_is_kind(d, i + 3, LT_TOK_WORD) ||
        !lt_is_free_after(d, i + 2))
        return 0;
    return scan_roman(d, i + 2, is_small(d, i));
}

static size_t say_roman(struct lt_desk *d, size_t i, int value, enum roman_reading reading)
{
    int last = reading == RULER ? 0 : range_end(d, i);
    size_t said = say_one(d, i, value, reading);
    if (last <= value)
        return said;
    said += lt_say_text(d, d->lang->words.to, i + 1, i + 2);
    return said + say_one(d, i + 2, last, reading);
}

static bool is_given_name(const struct lt_desk *d, size_t i)
{
    return lt_is_name(d, i) && lt_is_word_in(d, i, d->lang->ruler_names);
}

/* "Elizabeth I was" is a queen; "when Mary I think" is not: "I" must not be followed by what a speaker does.
 */
/* Languages with a word "I" open sentences with it. */
static bool speaks_of_itself(const struct lt_desk *d)
{
    return lt_forms_have(d->lang->starters, LT_S("I"));
}

static bool is_pronoun(const struct lt_desk *d, size_t i, size_t before)
{
    if (stem_length(lt_tok_text(d, i)) < lt_tok_at(d, i)->n)
        return false; /* "Elizabeth I's reign" */
    size_t behind = lt_skip_space(d, i + 1);
    bool titled = lt_is_word_in(d, lt_before(d, before), d->lang->ruler_titles);
    bool closed = !lt_is_kind(d, behind, LT_TOK_WORD) || lt_is_word_in(d, behind, d->lang->ruler_verbs);
    /* nobody is spoken to where the name opens the text: "Charles I lost his head" */
    bool opens = lt_before(d, before) == SIZE_MAX && lt_is_word_in(d, behind, d->lang->ruler_deeds);
    return !titled && !closed && !opens;
}

/* Things are labelled with letters: "Appendix C", "Type D", "Class CC". A numeral that counts them has small
 * letters in it. */
static bool is_label(const struct lt_desk *d, size_t i)
{
    struct lt_str s = stem_of(d, i);
    for (size_t k = 0; k < s.n; k++)
        if (s.p[k] == 'I' || s.p[k] == 'V' || s.p[k] == 'X')
            return false;
    return s.n < 4;
}

/* "King Rama IX", "König Charles III.": not every ruler's name is listed. */
static bool is_titled(const struct lt_desk *d, size_t i, size_t before, int value)
{
    return value > 1 && !is_label(d, i) && lt_is_name(d, before) && lt_tok_at(d, before)->n > 2 &&
           lt_is_word_in(d, lt_before(d, before), d->lang->ruler_titles);
}

/* After any other name: only letters that are no word, size or abbreviation of their own. */
static bool is_sequel(const struct lt_desk *d, size_t i, size_t before, int value)
{
    if (stem_length(lt_tok_text(d, i)) < 2 || value > 39 || value == 30)
        return false;
    /* "An IV line": the first word of a sentence is no name; "EU VI": in capitals any word may be one */
    bool opens = lt_is_word_in(d, before, d->lang->starters);
    bool shouted = lt_is_kind(d, before, LT_TOK_WORD) &&
                   (lt_tok_at(d, before)->shape == LT_SHAPE_UPPER || lt_tok_at(d, before)->n == 1);
    if (opens || (shouted && lt_forms_have(d->lang->roman_words, stem_of(d, i))))
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
static size_t word_before(const struct lt_desk *d, size_t i)
{
    size_t before = lt_before(d, i);
    return before - (lt_is_mark(d, before, '.') && lt_is_word_in(d, before - 1, d->lang->roman_cues));
}

/* "C. Smith" */
static bool is_initial(const struct lt_desk *d, size_t i)
{
    return lt_is_mark(d, i + 1, '.') && lt_is_name(d, lt_skip_space(d, i + 2)) && lt_tok_at(d, i)->n == 1;
}

/* What stands between two numerals of a list: "II and III", "I to IV", "II & III". */
static bool is_joint(const struct lt_desk *d, size_t i)
{
    const struct lt_lang_words *w = &d->lang->words;
    return lt_is_mark(d, i, '&') || lt_is_word_in(d, i, w->and) || lt_is_word_in(d, i, w->to);
}

/* "in part I think", "No. I said no"; but "in parts I to IV" */
static bool is_pronoun_after_cue(const struct lt_desk *d, size_t i, size_t before)
{
    bool stopped = lt_is_mark(d, before + 1, '.');
    size_t behind = lt_skip_space(d, i + 1);
    if (is_joint(d, behind) && scan_roman(d, lt_skip_space(d, behind + 1), false) > 1)
        return false;
    return lt_is_kind(d, behind, LT_TOK_WORD) && (stopped || !lt_is_name(d, before));
}

static size_t read_behind_cue(struct lt_desk *d, size_t i, size_t before, int value)
{
    bool letters =
        is_label(d, i) || (value == 1 && speaks_of_itself(d) && is_pronoun_after_cue(d, i, before));
    return letters ? 0 : say_roman(d, i, value, CARDINAL);
}

/* "MMXXIV", "MCMXCIX": so long and so large that they are nothing else. */
static bool is_year(const struct lt_desk *d, size_t i, int value)
{
    enum { LETTERS = 4, EARLIEST = 1100, LATEST = 2200 };
    return stem_of(d, i).n >= LETTERS && value >= EARLIEST && value < LATEST;
}

static size_t read_small(struct lt_desk *d, size_t i)
{
    int value = scan_roman(d, i, true);
    if (!value || !lt_is_free_after(d, i))
        return 0;
    size_t before = word_before(d, i);
    if (lt_is_word_in(d, before, d->lang->roman_cues))
        return say_roman(d, i, value, CARDINAL); /* "Scene ii" */
    if (lt_tok_at(d, i)->n < 2)
        return 0;
    bool word = lt_forms_have(d->lang->roman_words, lt_tok_text(d, i));
    bool item = before == SIZE_MAX && (lt_is_mark(d, i + 1, '.') || lt_is_mark(d, i + 1, ')'));
    bool bracketed = lt_is_mark(d, i - 1, '(') && lt_is_mark(d, i + 1, ')');
    if ((!word && (item || bracketed)) || range_end(d, i) > value)
        return say_roman(d, i, value, CARDINAL);
    return 0;
}

static bool is_ordinal(const struct lt_desk *d, size_t i)
{
    size_t last = range_end(d, i) ? i + 2 : i;
    return lt_is_word_in(d, lt_skip_space(d, last + 1), d->lang->roman_ordinal_cues);
}

/* The numeral before the one at i in a list of them, or SIZE_MAX. Of a range it is the first: "I–IV, VI". */
static size_t listed_before(const struct lt_desk *d, size_t i)
{
    size_t before = lt_before(d, i), at = before;
    if (at != SIZE_MAX && is_joint(d, at))
        at = lt_before(d, at);
    if (at != SIZE_MAX && lt_is_mark(d, at, ','))
        at = lt_before(d, at);
    if (at == SIZE_MAX || at == before || !scan_roman(d, at, false))
        return SIZE_MAX;
    return at >= 2 && lt_is_dash(d, at - 1) && scan_roman(d, at - 2, false) ? at - 2 : at;
}

/* "Acts II and III", "Chapters I–IV, VI & VII": the first of the list stands after a cue. */
static bool is_counted_too(const struct lt_desk *d, size_t i, int value)
{
    enum { MANY = 8, HIGHEST = 39 }; /* above are sizes and words: XL, CV, MIX, MI5 */
    size_t last = listed_before(d, i);
    if (last == SIZE_MAX || value < 2 || value > HIGHEST || scan_roman(d, last, false) >= value)
        return false;
    for (int k = 0; k < MANY && (i = listed_before(d, i)) != SIZE_MAX; k++)
        if (lt_is_word_in(d, word_before(d, i), d->lang->roman_cues))
            return true;
    return false;
}

size_t lt_normal_roman(struct lt_desk *d, size_t i)
{
    uint32_t c = d->tok[i].c;
    if (!d->lang->roman_cues || c >= 0x80 || !strchr("IVXLCDMivxlcdm", (int)c) || !lt_is_free_before(d, i))
        return 0;
    if (is_small(d, i))
        return read_small(d, i);
    int value = scan_roman(d, i, false);
    if (value > 1 && is_ordinal(d, i))
        return say_roman(d, i, value, ORDINAL);
    if (value && is_year(d, i, value))
        return say_roman(d, i, value, YEAR);
    if (!value || !lt_is_kind(d, i - 1, LT_TOK_SPACE))
        return 0;
    size_t before = word_before(d, i);
    if (lt_is_word_in(d, before, d->lang->roman_cues))
        return read_behind_cue(d, i, before, value);
    if (!is_label(d, i) && is_counted_too(d, i, value))
        return say_roman(d, i, value, CARDINAL);
    if (is_initial(d, i))
        return 0;
    if (is_given_name(d, before))
        return value == 1 && speaks_of_itself(d) && is_pronoun(d, i, before) ? 0
                                                                             : say_roman(d, i, value, RULER);
    if (is_titled(d, i, before, value))
        return say_roman(d, i, value, RULER);
    if (!is_sequel(d, i, before, value))
        return 0;
    /* "John Smith III" is a person, "Final Fantasy III" is not */
    return say_roman(d, i, value, is_family_name(d, before) ? RULER : CARDINAL);
}
