/* script/normal/capital.c - words in capitals in a line of capitals ("TOP 10 LAPTOPS", "IT WAS A DARK and
 * stormy night") are words: engines spell short ones, so they are said in small letters. Initialisms stay as
 * they are where the voices spell them; elsewhere they are spelled here ("EU" is "E U"): no voice but an
 * English one does so when there is a vowel among them. */
#include "script/normal/readers.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "lang/desk/letters.h"

enum { REACH = 60, PLAIN_RUN = 3, PLAIN_LINE = 2, LONG = 4 };

/* Of other scripts than Latin and Cyrillic every letter may be one. */
static bool is_vowel(uint32_t c)
{
    static const uint32_t cyrillic[] = {0x401, 0x404, 0x406, 0x407, 0x410, 0x415, 0x418,
                                        0x41E, 0x423, 0x42B, 0x42D, 0x42E, 0x42F};
    if (c < 0x400 || c > 0x42F)
        return c >= 0x80 || c == 'A' || c == 'E' || c == 'I' || c == 'O' || c == 'U' || c == 'Y';
    for (size_t i = 0; i < LT_COUNT(cyrillic); i++)
        if (cyrillic[i] == c)
            return true;
    return false;
}

static bool has_vowel(struct lt_str s)
{
    for (size_t at = 0; at < s.n;)
        if (is_vowel(lt_utf8_next(s, &at)))
            return true;
    return false;
}

/* "A", "É", "И" */
static bool is_one_letter(const struct lt_desk *d, size_t i)
{
    return lt_tok_at(d, i)->n <= 2 && lt_utf8_count(lt_tok_text(d, i)) == 1;
}

static bool is_capitals(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    return t->kind == LT_TOK_WORD &&
           (t->shape == LT_SHAPE_UPPER || (is_one_letter(d, i) && lt_is_name(d, i)));
}

/* "to US", "give US": the pronoun. */
static bool is_pronoun(const struct lt_desk *d, size_t i)
{
    return lt_is_word(d, i, "US") &&
           lt_is_word_in(d, lt_before(d, i),
                         "to|of|for|with|let|by|from|give|tell|show|between|among|behind|on|"
                         "gives|made|makes|all|help|takes|killed|around|about|love|loves");
}

/* A word cut at its apostrophe: what is in capitals ("OMS" of "l'OMS", "EU" of "EU's"), and what stands
 * before and after it. */
struct cut {
    struct lt_str before, core, behind;
};

static bool all_capitals(struct lt_str s)
{
    for (size_t at = 0; at < s.n;)
        if (!lt_uni_is_upper(lt_utf8_next(s, &at)))
            return false;
    return s.n > 0;
}

static struct cut cut_at_apostrophe(struct lt_str s)
{
    struct cut c = {.core = s};
    for (size_t at = 0; at < s.n;) {
        size_t from = at;
        uint32_t letter = lt_utf8_next(s, &at);
        if (letter != '\'' && letter != 0x2019)
            continue;
        if (all_capitals(lt_str_from(s, at)))
            c = (struct cut){lt_str_slice(s, 0, from), lt_str_from(s, at), {0}};
        else if (!c.before.n)
            c = (struct cut){{0}, lt_str_slice(s, 0, from), lt_str_from(s, from)};
    }
    return c;
}

/* "EU", "UE": listed, or no word by its letters. */
static bool is_initialism(const struct lt_desk *d, struct lt_str s)
{
    enum { SHORTEST = 2, LONGEST = 5 };
    if (s.n < SHORTEST || s.n > LONGEST || !all_capitals(s))
        return false;
    return lt_forms_have(d->lang->initialisms, s) || (has_vowel(s) && lt_is_unspeakable(s));
}

/* A word that is read, not spelled, when small. */
static bool is_word(const struct lt_desk *d, size_t i)
{
    struct lt_str s = lt_tok_text(d, i);
    if (lt_forms_have(d->lang->capital_words, s) || is_pronoun(d, i))
        return true;
    if (lt_roman_value(s) > 1 && !lt_forms_have(d->lang->roman_words, s))
        return false;
    if (!has_vowel(s) || lt_forms_have(d->lang->initialisms, s))
        return false;
    struct lt_str core = cut_at_apostrophe(s).core;
    return d->lang->spells_capitals ? !lt_is_unspeakable(core) : !is_initialism(d, core);
}

/* What stands beside i in a row of words in capitals. */
struct capital_row {
    int words, longest; /* that are read; the letters of the longest of them */
    bool start, end;    /* the row goes to the start, or the end, of the text */
};

static bool may_stand_between(const struct lt_tok *t)
{
    return t->kind != LT_TOK_WORD;
}

static bool add(const struct lt_desk *d, size_t k, struct capital_row *r)
{
    if (may_stand_between(&d->tok[k]))
        return true;
    if (!is_capitals(d, k))
        return false;
    bool word = is_word(d, k);
    r->words += word;
    int n = (int)lt_utf8_count(lt_tok_text(d, k));
    r->longest = word && n > r->longest ? n : r->longest;
    return true;
}

static struct capital_row row_around(const struct lt_desk *d, size_t i)
{
    struct capital_row r = {0};
    size_t k = i;
    while (k < d->n && k < i + REACH && add(d, k, &r))
        k++;
    r.end = k >= d->n;
    for (k = i; k > 0 && k + REACH > i && add(d, k - 1, &r);)
        k--;
    r.start = k == 0;
    return r;
}

static bool is_shouted(const struct lt_desk *d, size_t i)
{
    struct capital_row r = row_around(d, i);
    if (r.words >= PLAIN_RUN && r.longest >= LONG - 1)
        return true;
    return r.words >= PLAIN_LINE && (r.longest >= LONG || (r.start && r.end));
}

/* A letter by itself, with a word in capitals beside it. */
static bool between_capitals(const struct lt_desk *d, size_t i)
{
    return d->tok[i].n <= 2 && d->tok[i].shape == LT_SHAPE_TITLE &&
           (lt_tok_at(d, i + 2)->shape == LT_SHAPE_UPPER || lt_tok_at(d, i - 2)->shape == LT_SHAPE_UPPER);
}

/* In small letters; Turkish has two letters i. */
static void add_small(const struct lt_desk *d, struct lt_buf *b, struct lt_str s)
{
    if (!d->lang->dotless_i) {
        lt_uni_lower_add(b, s);
        return;
    }
    for (size_t at = 0; at < s.n;) {
        uint32_t c = lt_utf8_next(s, &at);
        lt_utf8_add(b, c == 'I' ? 0x131 : c == 0x130 ? 'i' : lt_uni_lower(c));
    }
}

size_t lt_normal_capital(struct lt_desk *d, size_t i)
{
    struct lt_str s = lt_tok_text(d, i);
    if (d->tok[i].shape != LT_SHAPE_UPPER && !between_capitals(d, i))
        return 0;
    if (!is_capitals(d, i) || !is_word(d, i) ||
        (is_one_letter(d, i) && (s.p[0] == 'I' || lt_is_mark(d, i + 1, '.'))))
        return 0;
    /* "OLD", "BIG" in other company; ", OR" is Oregon */
    bool stressed =
        s.n > 1 && lt_forms_have(d->lang->capital_words, s) && !lt_is_mark(d, lt_before(d, i), ',');
    if (!(stressed && lt_is_free_before(d, i) && lt_is_free_after(d, i)) && !is_shouted(d, i))
        return 0;
    if ((lt_is_mark(d, i + 1, '.') && lt_is_kind(d, i + 2, LT_TOK_WORD)) ||
        (lt_is_mark(d, i - 1, '.') && lt_is_kind(d, i - 2, LT_TOK_WORD)))
        return 0; /* "ASP.NET" */
    add_small(d, lt_say_begin(d), s);
    return lt_say_words(d, i, i + 1);
}

/* "EU-Kommission", "l'OMS", "EU's"; not "EU4", and not the word that a line of capitals has in it. */
size_t lt_normal_initialism(struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = &d->tok[i];
    if (t->shape <= LT_SHAPE_TITLE || !d->lang->initialisms || d->lang->spells_capitals)
        return 0;
    struct cut c = cut_at_apostrophe(lt_tok_text(d, i));
    if (!is_initialism(d, c.core))
        return 0;
    if (lt_forms_have(d->lang->capital_words, c.core) &&
        (!lt_forms_have(d->lang->initialisms, c.core) || is_shouted(d, i)))
        return 0;
    if (lt_is_kind(d, i - 1, LT_TOK_NUMBER) || lt_is_mark(d, i - 1, '.') ||
        (lt_is_mark(d, i + 1, '.') && lt_is_kind(d, i + 2, LT_TOK_WORD)))
        return 0; /* "ASP.NET" */
    struct lt_buf *b = lt_say_begin(d);
    add_small(d, b, c.before);
    lt_word_join(b, c.before.n ? "'" : "");
    lt_spell(d, b, c.core);
    lt_buf_add(b, c.behind);
    return lt_say_words(d, i, i + 1);
}
