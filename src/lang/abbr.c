/* lang/abbr.c - see lang/abbr.h. The words of English serve every language: names of firms, English
 * months and titles stand in texts of all of them. */
#include "lang/abbr.h"

#include <string.h>

static const struct lt_sentence_lang *const common = &lt_sentence_rules_en;

bool lt_sentence_listed(const char *list, struct lt_str word)
{
    char needle[64];
    if (!list || !word.n || word.n > sizeof needle - 2)
        return false;
    needle[0] = ' ';
    memcpy(needle + 1, word.p, word.n);
    needle[word.n + 1] = ' ';
    return memmem(list, strlen(list), needle, word.n + 2) != NULL;
}

/* What a full stop means after the words of each list, in the order they are asked; then those that open
 * sentences. */
enum { STARTERS = 8, LISTS };
static const enum lt_abbr_kind kinds[STARTERS] = {LT_ABBR_INNER,  LT_ABBR_PLACE,  LT_ABBR_TITLE,
                                                  LT_ABBR_REGION, LT_ABBR_NUMBER, LT_ABBR_MONTH,
                                                  LT_ABBR_WEAK,   LT_ABBR_END};

static const char *list_of(const struct lt_sentence_lang *l, size_t k)
{
    const char *const lists[LISTS] = {l->inner, l->place, l->title, l->region,  l->number,
                                      l->month, l->weak,  l->end,   l->starters};
    return lists[k];
}

/* --- the index --- */

static struct lt_abbr_word *slot_of(struct lt_abbr_index *index, struct lt_str word)
{
    uint32_t at = 2166136261u;
    for (size_t i = 0; i < word.n; i++)
        at = (at ^ (unsigned char)word.p[i]) * 16777619u;
    for (at ^= at >> 16;; at++) {
        struct lt_abbr_word *w = &index->slots[at % LT_ABBR_SLOTS];
        if (!w->p || lt_str_eq((struct lt_str){w->p, w->n}, word))
            return w;
    }
}

/* False: there are too many. */
static bool add_words(struct lt_abbr_index *index, const struct lt_sentence_lang *lang, size_t shift)
{
    enum { MOST = LT_ABBR_SLOTS / 4 * 3 };
    for (size_t k = 0; k < LISTS; k++) {
        struct lt_str rest = lt_str_of(list_of(lang, k)), word;
        while (index->n < MOST && lt_str_cut(&rest, ' ', &word)) {
            struct lt_abbr_word *w = slot_of(index, word);
            index->n += !w->p;
            w->p = word.p;
            w->n = (uint32_t)word.n;
            w->lists |= UINT32_C(1) << (k + shift);
        }
    }
    return index->n < MOST;
}

static bool make(struct lt_abbr_index *index, const struct lt_sentence_lang *lang)
{
    memset(index->slots, 0, sizeof index->slots);
    index->n = 0;
    return add_words(index, lang, 0) && (lang == common || add_words(index, common, LISTS));
}

/* Is it worth looking at? True from a number of questions on; a language with too many words does without. */
static bool is_ready(struct lt_abbr_index *index, const struct lt_sentence_lang *lang)
{
    enum { WORTH_IT = 24, NEVER = WORTH_IT + 1 };
    if (!index)
        return false;
    if (index->lang != lang) {
        index->lang = lang;
        index->asked = 0;
    }
    if (index->asked < WORTH_IT && ++index->asked == WORTH_IT && !make(index, lang))
        index->asked = NEVER;
    return index->asked == WORTH_IT;
}

/* A word as it is asked about: the lists it is in, where the index tells. */
struct asked {
    struct lt_str word;
    const struct lt_sentence_lang *lang;
    bool known;
    uint32_t lists;
};

static struct asked ask(struct lt_abbr_index *index, const struct lt_sentence_lang *lang, struct lt_str word)
{
    bool known = is_ready(index, lang);
    return (struct asked){word, lang, known, known ? slot_of(index, word)->lists : 0};
}

static bool stands_in(const struct asked *a, const struct lt_sentence_lang *lang, size_t k)
{
    if (a->known)
        return a->lists >> (k + (lang == a->lang ? 0 : LISTS)) & 1;
    return lt_sentence_listed(list_of(lang, k), a->word);
}

/* --- what a word is --- */

/* "Dec." and "dec."; English titles double as words ("his bro.", "a rep."), those of other languages do not.
 */
static bool needs_capital(const struct lt_sentence_lang *lang, enum lt_abbr_kind kind)
{
    if (kind == LT_ABBR_TITLE || kind == LT_ABBR_PLACE || kind == LT_ABBR_MONTH)
        return lang == common;
    return kind == LT_ABBR_REGION;
}

static enum lt_abbr_kind kind_in(const struct lt_sentence_lang *lang, const struct asked *a, bool capital)
{
    if (a->known && !a->lists)
        return LT_ABBR_NONE;
    for (size_t k = 0; k < STARTERS; k++)
        if ((capital || !needs_capital(lang, kinds[k])) && stands_in(a, lang, k))
            return kinds[k];
    return LT_ABBR_NONE;
}

/* "Hauptstr.", "Bergstr." */
static bool ends_compound(const struct lt_sentence_lang *lang, struct lt_str word)
{
    return lang->tail && lt_str_ends(word, lt_str_of(lang->tail));
}

/* No abbreviation without a full stop inside is longer than this, in characters: most words need no look. */
enum { LONGEST_ABBR = 9 };

static bool is_too_long(struct lt_str word)
{
    size_t letters = 0;
    for (size_t i = 0; i < word.n; i++) {
        letters += ((unsigned char)word.p[i] & 0xC0) != 0x80;
        if (word.p[i] == '.')
            return false;
    }
    return letters > LONGEST_ABBR;
}

static bool is_clock(const struct lt_sentence_lang *lang, struct lt_str word)
{
    return word.n <= 3 && lt_sentence_listed(" a.m p.m am pm ", word) && (word.n == 3 || lang == common);
}

enum lt_abbr_kind lt_sentence_abbr(const struct lt_sentence_lang *lang, struct lt_abbr_index *index,
                                   struct lt_str word, bool capital)
{
    if (is_clock(lang, word))
        return LT_ABBR_CLOCK;
    enum lt_abbr_kind kind = LT_ABBR_NONE;
    if (!is_too_long(word)) {
        struct asked a = ask(index, lang, word);
        kind = kind_in(lang, &a, capital);
        if (!kind && lang != common)
            kind = kind_in(common, &a, capital);
    }
    return kind || !ends_compound(lang, word) ? kind : LT_ABBR_END;
}

bool lt_sentence_starter(const struct lt_sentence_lang *lang, struct lt_abbr_index *index, struct lt_str word)
{
    struct asked a = ask(index, lang, word);
    return stands_in(&a, lang, STARTERS) || (lang != common && stands_in(&a, common, STARTERS));
}

bool lt_sentence_ends_as_word(const struct lt_sentence_lang *lang, struct lt_abbr_index *index,
                              struct lt_str word, struct lt_str next, bool named)
{
    static const char particles[] =
        " la lo li le les los el las de di del della dei da dal do dos das du des van von zu san al"
        " in op te ten ter het aan zum zur am im auf aus vom ";
    if (!lt_sentence_listed(lang->words, word) || !lt_sentence_starter(lang, index, next))
        return false;
    return !(named && lt_sentence_listed(particles, next)); /* "le prof. Du Bois" */
}
