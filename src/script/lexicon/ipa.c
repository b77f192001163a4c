/* script/lexicon/ipa.c - IPA becomes espeak-ng's phoneme mnemonics: each language has an inventory of its
 * own, and a mnemonic that it lacks would end the word, so every symbol is looked up for the language at
 * hand; a sound it has not becomes its nearest neighbour, as a speaker of the language would say it. Symbols
 * for which there is no neighbour are refused. */
#include "base/utf8.h"
#include "lang/normal.h"
#include "model/tag.h"
#include "script/lexicon/ipa_tables.h"
#include "script/lexicon/lexicon.h"

enum { HOPS = 5 }; /* neighbours of neighbours */

/* Does the symbol sort before s (< 0), after it, or is it s? *same: bytes they begin with in common. */
static int order(const char *ipa, struct lt_str s, size_t *same)
{
    size_t k = 0;
    while (k < s.n && ipa[k] && ipa[k] == s.p[k])
        k++;
    *same = k;
    return (unsigned char)ipa[k] - (k < s.n ? (unsigned char)s.p[k] : 0);
}

/* The longest symbol that s begins with; NULL: none. Of all that sort up to s the last has most in common
 * with it, so what is longer than that cannot be there. */
static const struct lt_ipa_sound *longest_in(const struct lt_ipa_table *t, struct lt_str s)
{
    size_t high = t->n;
    while (s.n && high) {
        size_t low = 0, same = 0;
        while (low < high) { /* the first that sorts after s */
            size_t middle = low + (high - low) / 2;
            if (order(t->sounds[middle].ipa, s, &same) <= 0)
                low = middle + 1;
            else
                high = middle;
        }
        if (low == 0)
            return NULL;
        const struct lt_ipa_sound *last = &t->sounds[low - 1];
        order(last->ipa, s, &same);
        if (!last->ipa[same])
            return last;
        s.n = same;
        high = low - 1;
    }
    return NULL;
}

static const char *find(const struct lt_ipa_table *t, struct lt_str symbol)
{
    const struct lt_ipa_sound *sound = longest_in(t, symbol);
    return sound && lt_str_eqz(symbol, sound->ipa) ? sound->mnemonic : NULL;
}

/* The sounds of the tag's language, as its region has them. */
static const struct lt_ipa_table *sounds_of(struct lt_str tag)
{
    const struct lt_language *lang = lt_lang_find(tag);
    if (!lang || !lang->ipa)
        return &lt_ipa_plain_vowels;
    bool regional = lang->ipa_regional && lt_forms_have(lang->ipa_regions, lt_tag_region(tag));
    return regional ? lang->ipa_regional : lang->ipa;
}

static const char *lookup(const struct lt_ipa_table *own, struct lt_str symbol)
{
    for (int hop = 0; hop <= HOPS; hop++) {
        const char *m = find(own, symbol);
        if (!m)
            m = find(&lt_ipa_base, symbol);
        if (m)
            return m;
        const char *next = find(&lt_ipa_neighbours, symbol);
        if (!next)
            return NULL;
        symbol = lt_str_of(next);
    }
    return NULL;
}

/* The longest symbol at `at` that there is a mnemonic for. */
static const char *longest(const struct lt_ipa_table *own, struct lt_str ipa, size_t at, size_t *end)
{
    const struct lt_ipa_table *tables[] = {own, &lt_ipa_base, &lt_ipa_neighbours};
    size_t to = at;
    for (int n = 0; n < LT_IPA_LONGEST && to < ipa.n; n++)
        lt_utf8_next(ipa, &to);
    while (to > at) {
        size_t n = 0;
        for (size_t k = 0; k < LT_COUNT(tables); k++) {
            const struct lt_ipa_sound *sound = longest_in(tables[k], lt_str_slice(ipa, at, to - at));
            size_t len = sound ? lt_str_of(sound->ipa).n : 0;
            n = len > n ? len : n;
        }
        if (n == 0)
            return NULL;
        const char *m = lookup(own, lt_str_slice(ipa, at, n));
        if (m) {
            *end = at + n;
            return m;
        }
        to = at + n - 1;
    }
    return NULL;
}

bool lt_ipa_to_espeak(struct lt_str ipa, struct lt_str lang, struct lt_buf *out, struct lt_str *bad)
{
    const struct lt_ipa_table *own = sounds_of(lang);
    /* Between slashes or square brackets, as dictionaries print it; tie bars join what is one symbol anyway.
     */
    struct lt_buf bare = LT_BUF(64 * 1024);
    for (size_t at = 0; at < ipa.n;) {
        size_t from = at;
        uint32_t c = lt_utf8_next(ipa, &at);
        if (c != '/' && c != '[' && c != ']' && c != 0x361 && c != 0x35C)
            lt_buf_add(&bare, lt_str_slice(ipa, from, at - from));
    }
    struct lt_str s = lt_buf_str(&bare);
    bool good = !bare.failed;
    *bad = (struct lt_str){0};
    for (size_t at = 0, end = 0; good && at < s.n; at = end) {
        const char *m = longest(own, s, at, &end);
        good = m != NULL;
        if (m) {
            lt_buf_addz(out, m);
        } else { /* the same character in the caller's text, which outlives this one */
            size_t to = at;
            lt_utf8_next(s, &to);
            size_t found = lt_str_find(ipa, lt_str_slice(s, at, to - at));
            *bad = lt_str_slice(ipa, found == SIZE_MAX ? 0 : found, to - at);
        }
    }
    lt_buf_close(&bare);
    return good && !out->failed;
}
