/* script/normal/emoji.c - emoji by what people call them (lt_normal_lang.emoji), else by their character
 * names. Skin tones, variation selectors and joined sequences are one emoji; a row of equal ones is said
 * once. In a language without names they stay: engines have lists of their own. */
#include "script/normal/readers.h"

#include "base/unicode.h"

#include <string.h>

static const struct {
    uint32_t first, last;
} emoji[] = {
    {0x203C, 0x203C}, {0x2049, 0x2049},   {0x231A, 0x231B},   {0x23E9, 0x23E9}, {0x23F0, 0x23F3},
    {0x2600, 0x27BF}, {0x2B05, 0x2B07},   {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50}, {0x2B55, 0x2B55},
    {0x3030, 0x3030}, {0x1F000, 0x1F2FF}, {0x1F300, 0x1FAFF},
};

static bool is_emoji(uint32_t c)
{
    for (size_t i = 0; i < LT_COUNT(emoji) && emoji[i].first <= c; i++)
        if (c <= emoji[i].last)
            return true;
    return false;
}

static bool is_modifier(uint32_t c)
{
    return c == 0xFE0F || c == 0xFE0E || c == 0x20E3 || (c >= 0x1F3FB && c <= 0x1F3FF) ||
           (c >= 0xE0020 && c <= 0xE007F);
}

static bool is_flag_letter(uint32_t c)
{
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

static const char *find_name(const struct lt_emoji_name *rows, size_t n, uint32_t c)
{
    size_t low = 0, high = n;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (rows[middle].c == c)
            return rows[middle].name;
        if (rows[middle].c < c)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

/* Sequences that are more than their parts. */
static const char *whole_name(const struct lt_emoji_words *words, uint32_t first, uint32_t last)
{
    if (first >= 0x1F466 && first <= 0x1F469 && last >= 0x1F466 && last <= 0x1F469)
        return words->family;
    if (first == 0x1F3F3 && last == 0x1F308)
        return words->rainbow_flag;
    return first == 0x1F3F4 && last == 0x2620 ? words->pirate_flag : NULL;
}

static void name_words(const struct lt_emoji_words *words, struct lt_buf *b, uint32_t c)
{
    const char *name = find_name(words->names, words->n_names, c);
    char character[LT_UNI_NAME_MAX];
    if (!name && lt_uni_name(c, character) > 0) {
        for (char *p = character; *p; p++)
            *p = lt_lower(*p);
        name = character;
    }
    lt_word(b, name);
}

/* "person running" becomes a man or a woman; others say it already, or need not. */
static void gender_words(const struct lt_emoji_words *words, struct lt_buf *b, uint32_t c)
{
    char rest[64];
    struct lt_str said = lt_buf_str(b), person = lt_str_of(words->person);
    if (!lt_str_starts(said, person) || said.n >= sizeof rest || said.n == person.n ||
        said.p[person.n] != ' ')
        return;
    size_t n = said.n - person.n - 1;
    memcpy(rest, said.p + person.n + 1, n);
    lt_buf_clear(b);
    lt_word(b, c == 0x2640 ? words->woman : words->man);
    lt_word_str(b, (struct lt_str){rest, n});
}

static void second_words(const struct lt_emoji_words *words, struct lt_buf *b, uint32_t c)
{
    const char *role = find_name(words->roles, words->n_roles, c);
    if (role)
        lt_word(b, role);
    else if (c == 0x2640 || c == 0x2642)
        gender_words(words, b, c);
    else
        name_words(words, b, c);
}

/* Tokens of one emoji: the character, its modifiers, and whatever a joiner ties to it. */
static size_t sequence_end(const struct lt_desk *d, size_t i, bool *joined)
{
    size_t at = i + 1;
    *joined = false;
    for (;;) {
        const struct lt_tok *t = lt_tok_at(d, at);
        if (is_modifier(t->c))
            at++;
        else if (t->c == 0x200D && is_emoji(lt_tok_at(d, at + 1)->c)) {
            at += 2;
            *joined = true;
        } else
            return at;
    }
}

static size_t read_flag(struct lt_desk *d, size_t i)
{
    uint32_t a = lt_tok_at(d, i)->c, z = lt_tok_at(d, i + 1)->c;
    if (!is_flag_letter(a) || !is_flag_letter(z))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    char code[] = {(char)('A' + (a - 0x1F1E6)), (char)('A' + (z - 0x1F1E6)), '\0'};
    lt_word(b, d->lang->emoji->flag);
    lt_word(b, code);
    return lt_say_words(d, i, i + 2);
}

/* How many more of the same emoji follow, spaces between them or not; where they end. */
static size_t repeats_end(const struct lt_desk *d, size_t i, size_t to)
{
    for (;;) {
        bool joined;
        size_t next = lt_skip_space(d, to);
        if (!lt_is_mark(d, next, lt_tok_at(d, i)->c))
            return to;
        to = sequence_end(d, next, &joined);
    }
}

size_t lt_normal_emoji(struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = &d->tok[i];
    const struct lt_emoji_words *words = d->lang->emoji;
    if (t->c < 0x80 || !words)
        return 0;
    if (t->c == 0x200D || is_modifier(t->c))
        return 1; /* left over: the key cap of a digit, a selector after a sign */
    if (!is_emoji(t->c))
        return 0;
    size_t flag = read_flag(d, i);
    if (flag)
        return flag;
    bool joined;
    size_t to = sequence_end(d, i, &joined);
    struct lt_buf *b = lt_say_begin(d);
    const char *whole = joined ? whole_name(words, t->c, lt_tok_at(d, to - 1)->c) : NULL;
    if (whole) {
        lt_word(b, whole);
        return lt_say_words(d, i, repeats_end(d, i, to));
    }
    name_words(words, b, t->c);
    /* a joined sequence is one person or thing; the second character says which: "woman technologist" */
    for (size_t k = i + 1; joined && k + 1 < to; k++)
        if (lt_tok_at(d, k)->c == 0x200D)
            second_words(words, b, lt_tok_at(d, k + 1)->c);
    if (b->n == 0)
        return 0;
    return lt_say_words(d, i, repeats_end(d, i, to));
}
