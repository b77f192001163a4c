/* script/sentence/dot.c - what a full stop means by the word before it: abbreviations by kind, initials,
 * numbers. See script/sentence/dot.h. */
#include "script/sentence/dot.h"

#include "base/unicode.h"
#include "base/utf8.h"

#include <string.h>

/* Is the word one that opens sentences and is no name? "It's" counts as "it". */
bool lt_follow_opens(const struct lt_sentences *it, const struct lt_follow *next)
{
    size_t cut = lt_str_find_char(next->word, '\'');
    return next->sign == LT_SIGN_UPPER && !next->initial &&
           (lt_sentence_starter(it->lang, it->index, next->word) ||
            (cut != SIZE_MAX && lt_sentence_starter(it->lang, it->index, lt_str_slice(next->word, 0, cut))));
}

/* Empty when the stop is not that of the word before it. */
struct lt_str lt_dot_word(const struct lt_sentences *it, const struct lt_stop *stop)
{
    if (stop->sure)
        return (struct lt_str){0};
    return lt_sign_word_before(it->text, stop->from, stop->at);
}

bool lt_dot_number(struct lt_str s)
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
        } else if (c == '-' && !group && groups) { /* "J.-P." */
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

/* The word before `word`, which is a slice of the text; its own full stop is part of it. */
static struct lt_str previous_word(const struct lt_sentences *it, struct lt_str word)
{
    size_t at = (size_t)(word.p - it->text.p), back = at;
    while (at > 0 && lt_sign_of(lt_utf8_prev(it->text, &back)) == LT_SIGN_SPACE)
        at = back;
    return lt_sign_word_before(it->text, 0, at);
}

/* "z. B.", "и т. д.": short parts set apart are looked up as one, the longest first. */
static enum lt_abbr_kind joined_kind(const struct lt_sentences *it, struct lt_str word)
{
    enum { PARTS = 3, PART_MAX = 8 };
    enum lt_abbr_kind kind = LT_ABBR_NONE;
    char joined[64], room[64];
    struct lt_str part = word;
    size_t n = word.n;
    if (n > PART_MAX)
        return kind;
    memcpy(joined + sizeof joined - n, word.p, n);
    for (int parts = 1; parts < PARTS; parts++) {
        part = previous_word(it, part);
        if (part.n < 2 || part.n > PART_MAX || part.p[part.n - 1] != '.')
            break;
        n += part.n;
        memcpy(joined + sizeof joined - n, part.p, part.n);
        struct lt_str all = {joined + sizeof joined - n, n};
        enum lt_abbr_kind here = lt_sentence_abbr(it->lang, it->index, lt_sign_word_lower(room, all), true);
        kind = here ? here : kind;
    }
    return kind;
}

static bool follows_comma(const struct lt_sentences *it, struct lt_str word)
{
    size_t at = (size_t)(word.p - it->text.p);
    while (at > 0 && it->text.p[at - 1] == ' ')
        at--;
    return at > 0 && it->text.p[at - 1] == ',';
}

enum lt_abbr_kind lt_dot_kind(const struct lt_sentences *it, struct lt_str word)
{
    char room[64];
    enum lt_abbr_kind kind = word.n ? joined_kind(it, word) : LT_ABBR_NONE;
    if (kind)
        return kind;
    struct lt_str lower = lt_sign_word_lower(room, word);
    kind = lt_sentence_abbr(it->lang, it->index, lower, lt_uni_is_upper(lt_utf8_peek(word, 0)));
    size_t elided = lt_str_find_char(lower, '\'') + 1; /* "l'art." */
    if (!kind && elided)
        kind = lt_sentence_abbr(it->lang, it->index, lt_str_from(lower, elided), false);
    if (kind == LT_ABBR_REGION && !follows_comma(it, word))
        return LT_ABBR_NONE; /* "I was ill. John drove" */
    if (kind)
        return kind;
    if (lt_str_ends(word, LT_S("°")) || lt_str_ends(word, LT_S("º")))
        return LT_ABBR_NUMBER;
    return is_acronym(word) || is_vowelless(it, word) ? LT_ABBR_END : LT_ABBR_NONE;
}

/* The capital or figure before the word: "Elm St.", "5th Ave." */
static bool follows_name(const struct lt_sentences *it, struct lt_str word)
{
    enum lt_sign sign = lt_sign_of(lt_utf8_peek(previous_word(it, word), 0));
    return sign == LT_SIGN_UPPER || sign == LT_SIGN_DIGIT;
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
static bool is_label(const struct lt_sentences *it, struct lt_str abbr, const struct lt_follow *next)
{
    struct lt_str word = lt_sign_word_at(it->text, next->at);
    if (next->sign != LT_SIGN_UPPER)
        return false;
    if (!is_roman(word) && lt_utf8_count(word) != 1)
        return false;
    return !lt_sentence_listed(" i a ", next->word) ||
           !lt_sentence_listed(" no art is par app ex op ed ", abbr);
}

static bool after_clock(const struct lt_sentences *it, const struct lt_stop *stop, struct lt_str word,
                        const struct lt_follow *next)
{
    if (next->sign != LT_SIGN_UPPER)
        return true;
    const char *words = it->lang->after_clock;
    words = words ? words : lt_sentence_rules_en.after_clock;
    return !lt_sentence_listed(words, next->word) && words_before(it, stop, word) > 2;
}

/* "S. 12. Siehe", "Kapitel 3. Dort", "Hauptstr. 5. Sie": a number that counts nothing out. */
static bool is_reference(const struct lt_sentences *it, struct lt_str number)
{
    struct lt_str before = previous_word(it, number);
    if (before.n < 2)
        return false;
    bool figures = lt_is_digit(before.p[before.n - 1]), stopped = before.p[before.n - 1] == '.';
    return figures || (stopped && !lt_is_digit(before.p[0])) ||
           (lt_uni_is_upper(lt_utf8_peek(before, 0)) && before.p > it->text.p &&
            previous_word(it, before).n > 0);
}

/* "v 15.30. Skončil": minutes that are no month, so the number is a time and no ordinal. */
static bool is_clock(struct lt_str word)
{
    if (word.n < 4 || word.n > 5 || word.p[word.n - 3] != '.')
        return false;
    int minutes = (word.p[word.n - 2] - '0') * 10 + word.p[word.n - 1] - '0';
    return minutes > 12 && minutes < 60;
}

static bool after_number(const struct lt_sentences *it, struct lt_str word, const struct lt_follow *next)
{
    static const char months[] =
        " januar februar märz april mai juni juli august september oktober november dezember ";
    if (!(it->lang->flags & LT_SENTENCE_ORDINAL_DOT) || word.n > 6 || (word.n == 4 && word.p[1] != '.') ||
        is_clock(word))
        return true;
    if (next->sign != LT_SIGN_UPPER || lt_sentence_listed(months, next->word))
        return false;
    return lt_follow_opens(it, next) || (lt_is_digit(word.p[0]) && is_reference(it, word));
}

/* "J. Smith", "World War I. The", "vitamin C. Most" */
static bool after_letter(const struct lt_sentences *it, const struct lt_stop *stop, struct lt_str word,
                         const struct lt_follow *next)
{
    static const char lettered[] = " vitamin vitamins plan hepatitis type grade class section appendix figure"
                                   " table part group team series channel option exhibit war block zone ";
    if (next->sign == LT_SIGN_LETTER || stop->note)
        return stop->note;
    if (lt_uni_is_lower(lt_utf8_peek(word, 0))) {
        enum lt_abbr_kind kind = lt_dot_kind(it, word);
        if (kind == LT_ABBR_NONE)
            return !next->initial;
        return kind == LT_ABBR_WEAK || (kind == LT_ABBR_END && lt_follow_opens(it, next));
    }
    if (next->sign == LT_SIGN_DIGIT)
        return lt_dot_kind(it, word) == LT_ABBR_NONE;
    if (lt_follow_opens(it, next))
        return true;
    char room[64];
    struct lt_str before = previous_word(it, word);
    if (lt_sentence_listed(lettered, lt_sign_word_lower(room, before)))
        return true;
    return word.p[0] == 'I' && lt_uni_is_lower(lt_utf8_peek(before, 0));
}

/* A note mark hangs on the stop: only what is mostly inside a sentence goes on after it. */
static bool ends_with_note(const struct lt_sentences *it, const struct lt_stop *stop, enum lt_abbr_kind kind)
{
    return kind == LT_ABBR_NONE || kind == LT_ABBR_END || kind == LT_ABBR_WEAK || kind == LT_ABBR_CLOCK ||
           it->text.p[stop->at + 1] == '[';
}

/* "a 24-hr. ER visit": a measure that describes what follows. */
static bool is_hyphened_unit(struct lt_str word)
{
    size_t n = 0;
    while (n < word.n && (lt_is_digit(word.p[n]) || word.p[n] == '.' || word.p[n] == ','))
        n++;
    return n && n < word.n && word.p[n] == '-' && word.n - n <= 5 && lt_is_alpha(word.p[word.n - 1]);
}

/* "Elle est prof. Il", but "le prof. Dupont". */
static bool after_own_word(const struct lt_sentences *it, struct lt_str word, const struct lt_follow *next)
{
    char room[64];
    if (next->sign != LT_SIGN_UPPER || next->initial || !it->lang->words)
        return false;
    size_t behind = lt_sign_skip_spaces(it->text, next->at + lt_sign_word_at(it->text, next->at).n);
    struct lt_str article = lt_sign_word_at(it->text, behind);
    if (lt_sentence_listed(" la las los el le der den ", article)) /* "De la Cruz" */
        behind = lt_sign_skip_spaces(it->text, behind + article.n);
    bool named = behind < it->text.n && lt_uni_is_upper(lt_utf8_peek(it->text, behind));
    return lt_sentence_ends_as_word(it->lang, it->index, lt_sign_word_lower(room, word), next->word, named);
}

static bool after_word(const struct lt_sentences *it, const struct lt_stop *stop, struct lt_str word,
                       const struct lt_follow *next)
{
    bool digit = next->sign == LT_SIGN_DIGIT;
    enum lt_abbr_kind kind = lt_dot_kind(it, word);
    if (is_hyphened_unit(word))
        return lt_follow_opens(it, next);
    if (stop->note)
        return ends_with_note(it, stop, kind);
    switch (kind) {
    case LT_ABBR_TITLE:
    case LT_ABBR_INNER:
        return after_own_word(it, word, next);
    case LT_ABBR_PLACE:
        return lt_follow_opens(it, next) && follows_name(it, word);
    case LT_ABBR_NUMBER:
        return !digit && !is_label(it, word, next);
    case LT_ABBR_MONTH:
        return !digit && (lt_follow_opens(it, next) || words_before(it, stop, word) > 1);
    case LT_ABBR_END:
    case LT_ABBR_REGION:
        return lt_follow_opens(it, next);
    case LT_ABBR_WEAK:
        return !digit;
    case LT_ABBR_CLOCK:
        return after_clock(it, stop, word, next);
    default:
        return true;
    }
}

bool lt_dot_ends(const struct lt_sentences *it, const struct lt_stop *stop, const struct lt_follow *next)
{
    struct lt_str word = lt_dot_word(it, stop);
    if (!word.n)
        return true;
    if (stop->bracket && lt_dot_kind(it, word) != LT_ABBR_NONE)
        return false; /* "(U.S.) Army" */
    if (lt_dot_number(word) || (it->lang->flags & LT_SENTENCE_ORDINAL_DOT && word.n > 1 && is_roman(word)))
        return after_number(it, word, next);
    if (lt_utf8_count(word) == 1 && lt_uni_is_letter(lt_utf8_peek(word, 0)))
        return after_letter(it, stop, word, next);
    return after_word(it, stop, word, next);
}
