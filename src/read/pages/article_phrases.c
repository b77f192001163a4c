/* read/pages/article_phrases.c - lines that sites print around articles, by what they say. A line is folded
 * to its words in lower case, separated by single spaces, before it is looked up. Only short lines are asked
 * about: what an author writes may begin with the same words. */
#include "read/pages/article_phrases.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "read/pages/article_phrases_tables.h"

enum { MAX_LINE = 600, MAX_LABEL = 240 }; /* bytes, folded */

/* Words of s in lower case, one space between them. False: longer than a line. */
static bool fold_words(struct lt_str s, char out[MAX_LINE + 8], size_t *n)
{
    *n = 0;
    bool space = false;
    for (size_t at = 0; at < s.n;) {
        uint32_t c = lt_utf8_next(s, &at);
        if (!lt_uni_is_alnum(c)) {
            space = *n > 0;
            continue;
        }
        if (*n >= MAX_LINE)
            return false;
        if (space)
            out[(*n)++] = ' ';
        space = false;
        *n += lt_utf8_put(out + *n, lt_uni_lower(c));
    }
    return true;
}

static bool starts_with_words(struct lt_str line, struct lt_str words)
{
    return lt_str_starts(line, words) && (line.n == words.n || line.p[words.n] == ' ' ||
                                          (unsigned char)words.p[0] >= 0xE1); /* scripts without spaces */
}

static bool fits(const struct lt_phrase_row *row, struct lt_str line, bool sentence)
{
    switch (row->where) {
    case LT_PHRASE_WHOLE:
        return lt_str_eq(row->words, line);
    case LT_PHRASE_START:
        return line.n <= MAX_LABEL && (!sentence || row->why == LT_WHY_CREDITS) &&
               starts_with_words(line, row->words);
    case LT_PHRASE_INSIDE:
        return lt_str_find(line, row->words) != SIZE_MAX;
    }
    return false;
}

enum lt_why lt_phrase_why(struct lt_str text, bool sentence)
{
    char folded[MAX_LINE + 8];
    size_t n = 0;
    if (!fold_words(text, folded, &n) || n == 0)
        return LT_WHY_NONE;
    struct lt_str line = {folded, n};
    for (const struct lt_phrase_row *row = lt_phrase_rows; row->words.n; row++)
        if (fits(row, line, sentence))
            return row->why;
    return LT_WHY_NONE;
}

/* ---- lines with a role ---- */

/* A label needs a mark after it ("Photo: Ann", "Photo/AP"); a plain "photo" begins sentences. */
static bool is_label(struct lt_str text, const struct lt_role_row *row)
{
    if (row->role != LT_ROLE_CREDIT)
        return true;
    size_t at = 0, words = 1;
    for (size_t i = 0; i < row->words.n; i++)
        words += row->words.p[i] == ' ';
    while (at < text.n && words) {
        uint32_t c = lt_utf8_next(text, &at);
        if (c == ':' || c == '/' || c == '|' || c == 0xA9 || c == 0xFF1A)
            return true;
        words -= lt_uni_is_space(c);
    }
    return words == 0 && row->words.n > 8;
}

/* Do whole words of the line say this? "epa" is in "repaired" too. */
static bool has_words(struct lt_str line, struct lt_str words)
{
    for (size_t at = 0; at < line.n;) {
        size_t found = lt_str_find(lt_str_from(line, at), words);
        if (found == SIZE_MAX)
            return false;
        at += found;
        size_t end = at + words.n;
        if ((at == 0 || line.p[at - 1] == ' ') && (end == line.n || line.p[end] == ' '))
            return true;
        at++;
    }
    return false;
}

bool lt_phrase_sells_pictures(struct lt_str text)
{
    char folded[MAX_LINE + 8];
    size_t n = 0;
    if (!fold_words(text, folded, &n) || n == 0)
        return false;
    struct lt_str line = {folded, n}, end = lt_str_from(line, n > 48 ? n - 48 : 0);
    for (const struct lt_str *agency = lt_phrase_agencies; agency->n; agency++)
        if (has_words(end, *agency))
            return true;
    return false;
}

enum lt_role lt_phrase_role(struct lt_str text)
{
    char folded[MAX_LINE + 8];
    size_t n = 0;
    if (!fold_words(text, folded, &n) || n == 0)
        return LT_ROLES;
    struct lt_str line = {folded, n};
    for (const struct lt_role_row *row = lt_phrase_roles; row->words.n; row++)
        if (n <= row->most && starts_with_words(line, row->words) && is_label(text, row))
            return row->role;
    return LT_ROLES;
}
