/* read/language.c - see language.h. A word is letters, with hyphens and apostrophes inside, no longer than
 * words are; in Latin letters it has a vowel and no capital in its middle. */
#include "read/language.h"

#include "base/unicode.h"
#include "base/utf8.h"

enum { SAMPLE_BYTES = 256 * 1024, MAX_WORD_LETTERS = 30, FEW_BYTES = 80, SHORT = 4 };

struct token_shape {
    size_t letters, digits, marks; /* marks: neither, and not at the ends */
    size_t after;                  /* those since the last letter or digit */
    size_t latin, vowels, inner_capitals, wide;
    bool lower;
};

static bool joins(uint32_t c)
{
    return c == '-' || c == '\'' || c == 0x2019 || c == 0x2010 || c == 0x2011 || c == 0xB7 || c == '/' ||
           c == 0x2014;
}

static void see_letter(struct token_shape *t, uint32_t c)
{
    static const struct lt_str vowels = LT_S_INIT("aeiouyAEIOUY");
    bool latin = c < 0x250;
    t->letters++;
    t->latin += latin;
    t->vowels += latin && (c >= 0x80 || lt_str_find_char(vowels, (char)c) != SIZE_MAX);
    t->wide += c >= 0xE00; /* Thai, Chinese, Japanese …: words are not separated by spaces */
    t->inner_capitals += t->lower && c < 0x80 && c >= 'A' && c <= 'Z';
    t->lower = lt_uni_lower(c) == c;
}

static void see(struct token_shape *t, uint32_t c)
{
    bool digit = c < 0x80 && lt_is_digit((char)c);
    bool letter = !digit && lt_uni_is_alnum(c);
    if (!letter && !digit) {
        t->after += !joins(c);
        return;
    }
    t->marks += t->letters + t->digits ? t->after : 0;
    t->after = 0;
    t->digits += digit;
    if (letter)
        see_letter(t, c);
}

static bool is_word(const struct token_shape *t)
{
    if (t->wide * 2 > t->letters)
        return true;
    bool sayable = t->latin < SHORT || t->latin < t->letters || t->vowels > 0;
    return t->letters > 0 && t->digits == 0 && t->marks == 0 && sayable && t->inner_capitals < 2 &&
           t->letters <= MAX_WORD_LETTERS;
}

static void count_token(struct lt_wordiness *w, struct lt_str token)
{
    struct token_shape t = {0};
    for (size_t at = 0; at < token.n;) {
        uint32_t c = lt_utf8_next(token, &at);
        see(&t, c);
        w->all++;
        w->odd += c >= 0x80 && c < 0x2000 && !lt_uni_is_alnum(c) && !joins(c) && c != 0xAB && c != 0xBB &&
                  c != 0xBF && c != 0xA1;
        w->odd += c == 0xFFFD;
    }
    if (is_word(&t))
        w->words += token.n;
    else if (t.letters || (t.digits == 0 && token.n > 2))
        w->others += token.n;
}

struct lt_wordiness lt_wordiness_of(const struct lt_doc *doc)
{
    struct lt_wordiness w = {0};
    size_t bytes = 0;
    for (size_t i = 0; i < doc->n_blocks && bytes < SAMPLE_BYTES; i++) {
        const struct lt_block *b = &doc->blocks[i];
        struct lt_str rest = lt_utf8_cut(b->text, SAMPLE_BYTES), token;
        if (b->why.n || b->role == LT_ROLE_BOILERPLATE || b->role == LT_ROLE_CODE ||
            b->role == LT_ROLE_FORMULA)
            continue;
        bytes += rest.n;
        while (lt_str_cut(&rest, ' ', &token))
            if (token.n)
                count_token(&w, token);
    }
    return w;
}

bool lt_wordiness_is_noise(const struct lt_wordiness *w)
{
    return w->words + w->others > FEW_BYTES && w->words * 3 < w->others && w->odd * 12 > w->all;
}

bool lt_wordiness_is_language(const struct lt_wordiness *w)
{
    return w->words + w->others <= FEW_BYTES || w->words >= w->others;
}
