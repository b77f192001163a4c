/* read/pages/article_phrases.c - lines that sites print around articles, by what they say. A line is folded
 * to its words in lower case, separated by single spaces, before it is looked up. Only short lines are asked
 * about: what an author writes may begin with the same words. */
#include "read/pages/article_phrases.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "lang/furniture_index.h"

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

/* Why a line of that kind is not the article's; LT_WHY_NONE: it is. */
static const enum lt_why whys[LT_FURNITURE_KINDS] = {
    [LT_FURNITURE_AD] = LT_WHY_AD,           [LT_FURNITURE_COMMENTS] = LT_WHY_COMMENTS,
    [LT_FURNITURE_CREDITS] = LT_WHY_CREDITS, [LT_FURNITURE_LEGAL] = LT_WHY_LEGAL,
    [LT_FURNITURE_META] = LT_WHY_META,       [LT_FURNITURE_PLAYER] = LT_WHY_PLAYER,
    [LT_FURNITURE_PROMO] = LT_WHY_PROMO,     [LT_FURNITURE_RELATED] = LT_WHY_RELATED,
    [LT_FURNITURE_SHARE] = LT_WHY_SHARE,
};

static bool fits(const struct lt_furniture_phrase *phrase, enum lt_furniture_place place, struct lt_str line)
{
    return place == LT_FURNITURE_WHOLE ? lt_str_eq(phrase->words, line)
                                       : lt_furniture_starts(line, phrase->words);
}

/* What a line holds begins where one of its words does; in scripts without spaces anywhere. */
static enum lt_why why_inside(struct lt_str line)
{
    for (size_t at = 0; at < line.n; at++) {
        struct lt_str rest = lt_str_from(line, at);
        if (at && line.p[at - 1] != ' ')
            continue;
        for (const struct lt_furniture_phrase *p = lt_furniture_first(rest, LT_FURNITURE_INSIDE); p;
             p = p->next)
            if (whys[p->kind] != LT_WHY_NONE && lt_str_starts(rest, p->words))
                return whys[p->kind];
    }
    for (const struct lt_furniture_phrase *p = lt_furniture_first((struct lt_str){0}, LT_FURNITURE_INSIDE); p;
         p = p->next)
        if (whys[p->kind] != LT_WHY_NONE && lt_str_find(line, p->words) != SIZE_MAX)
            return whys[p->kind];
    return LT_WHY_NONE;
}

/* A sentence may begin as a label does; only the newsroom's credits are sentences. */
static bool may_start(const struct lt_furniture_phrase *phrase, struct lt_str line, bool sentence)
{
    return line.n <= MAX_LABEL && (!sentence || phrase->kind == LT_FURNITURE_CREDITS);
}

/* "12 upvotes", "3 comments": what is counted, where that is what such lines say. */
static enum lt_why why_counted(struct lt_str line)
{
    size_t digits = 0;
    while (digits < line.n && lt_is_digit(line.p[digits]))
        digits++;
    if (!digits || digits >= line.n || line.p[digits] != ' ')
        return LT_WHY_NONE;
    struct lt_str what = lt_str_from(line, digits + 1);
    for (const struct lt_furniture_phrase *p = lt_furniture_first(what, LT_FURNITURE_WHOLE); p; p = p->next)
        if ((p->kind == LT_FURNITURE_META || p->kind == LT_FURNITURE_SHARE) && lt_str_eq(p->words, what))
            return whys[p->kind];
    return LT_WHY_NONE;
}

enum lt_why lt_phrase_why(struct lt_str text, bool sentence)
{
    char folded[MAX_LINE + 8];
    size_t n = 0;
    if (!fold_words(text, folded, &n) || n == 0)
        return LT_WHY_NONE;
    struct lt_str line = {folded, n};
    for (enum lt_furniture_place place = 0; place < LT_FURNITURE_INSIDE; place++)
        for (const struct lt_furniture_phrase *p = lt_furniture_first(line, place); p; p = p->next)
            if (whys[p->kind] != LT_WHY_NONE && fits(p, place, line) &&
                (place != LT_FURNITURE_START || may_start(p, line, sentence)))
                return whys[p->kind];
    enum lt_why counted = why_counted(line);
    return counted != LT_WHY_NONE ? counted : why_inside(line);
}

/* ---- lines with a role ---- */

/* What a line that begins so is, when it has at most so many bytes. */
static const struct {
    enum lt_role role;
    size_t most;
} roles[LT_FURNITURE_KINDS] = {
    [LT_FURNITURE_BYLINE_LINE] = {LT_ROLE_BYLINE, 80},
    [LT_FURNITURE_DATELINE_LINE] = {LT_ROLE_DATELINE, 90},
    [LT_FURNITURE_CREDIT_LINE] = {LT_ROLE_CREDIT, 110},
};

/* A credit's label needs a mark after it ("Photo: Ann", "Photo/AP"); a plain "photo" begins sentences. */
static bool is_label(struct lt_str text, const struct lt_furniture_phrase *phrase)
{
    if (phrase->kind != LT_FURNITURE_CREDIT_LINE)
        return true;
    size_t at = 0, words = 1;
    for (size_t i = 0; i < phrase->words.n; i++)
        words += phrase->words.p[i] == ' ';
    while (at < text.n && words) {
        uint32_t c = lt_utf8_next(text, &at);
        if (c == ':' || c == '/' || c == '|' || c == 0xA9 || c == 0xFF1A)
            return true;
        words -= lt_uni_is_space(c);
    }
    return words == 0 && phrase->words.n > 8;
}

/* Who sells and shares pictures; at the end of a line it is a caption's. Lower case. */
static const struct lt_str agencies[] = {
    LT_S_INIT("getty images"),
    LT_S_INIT("reuters"),
    LT_S_INIT("ap photo"),
    LT_S_INIT("ap images"),
    LT_S_INIT("afp"),
    LT_S_INIT("epa"),
    LT_S_INIT("shutterstock"),
    LT_S_INIT("istock"),
    LT_S_INIT("istockphoto"),
    LT_S_INIT("alamy"),
    LT_S_INIT("dpa"),
    LT_S_INIT("bloomberg"),
    LT_S_INIT("unsplash"),
    LT_S_INIT("pixabay"),
    LT_S_INIT("flickr"),
    LT_S_INIT("wikimedia commons"),
    LT_S_INIT("picture alliance"),
    LT_S_INIT("imago"),
    LT_S_INIT("zuma press"),
    LT_S_INIT("usa today sports"),
    LT_S_INIT("file photo"),
    LT_S_INIT("stock photo"),
    LT_S_INIT("handout"),
    LT_S_INIT("courtesy photo"),
    {NULL, 0},
};

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
    for (const struct lt_str *agency = agencies; agency->n; agency++)
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
    for (const struct lt_furniture_phrase *p = lt_furniture_first(line, LT_FURNITURE_START); p; p = p->next)
        if (n <= roles[p->kind].most && lt_furniture_starts(line, p->words) && is_label(text, p))
            return roles[p->kind].role;
    return LT_ROLES;
}
