/* narrate/heard.c - see heard.h. What both have in the same order is their longest common subsequence
 * (Wagner and Fischer 1974), over hashes of the words. */
#include "narrate/heard.h"

#include "base/hash.h"
#include "base/unicode.h"
#include "base/utf8.h"

#include <string.h>

struct heard_words {
    uint64_t hash[LT_HEARD_WORDS_MAX];
    size_t n;
};

/* An apostrophe inside is left out: "don't" and "dont" are one. */
static bool is_apostrophe(uint32_t c)
{
    return c == '\'' || c == 0x2019;
}

static void take_words(struct lt_str s, struct heard_words *w)
{
    enum { LETTERS_MAX = 64 };
    uint32_t letters[LETTERS_MAX];
    size_t n = 0;
    w->n = 0;
    for (size_t at = 0; w->n < LT_HEARD_WORDS_MAX;) {
        uint32_t c = at < s.n ? lt_utf8_next(s, &at) : 0;
        if (c && n < LETTERS_MAX && lt_uni_is_alnum(c))
            letters[n++] = lt_uni_lower(c);
        else if (n && !is_apostrophe(c) && !lt_uni_is_alnum(c)) {
            w->hash[w->n++] = lt_hash64((const char *)letters, n * sizeof *letters, 0);
            n = 0;
        }
        if (!c)
            break;
    }
}

static size_t in_common(const struct heard_words *a, const struct heard_words *b)
{
    uint16_t row[LT_HEARD_WORDS_MAX + 1] = {0};
    for (size_t i = 0; i < a->n; i++) {
        uint16_t before = 0; /* of the row above, one to the left */
        for (size_t k = 0; k < b->n; k++) {
            uint16_t above = row[k + 1];
            if (a->hash[i] == b->hash[k])
                row[k + 1] = (uint16_t)(before + 1);
            else if (row[k] > above)
                row[k + 1] = row[k];
            before = above;
        }
    }
    return row[b->n];
}

double lt_heard_missed(struct lt_str say, struct lt_str heard)
{
    struct heard_words said, got;
    take_words(say, &said);
    take_words(heard, &got);
    if (said.n < LT_HEARD_WORDS_LEAST)
        return 0;
    return 1 - (double)in_common(&said, &got) / (double)said.n;
}
