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

/* "Dec." and "dec."; English titles double as words ("his bro.", "a rep."), those of other languages do not.
 */
static bool needs_capital(const struct lt_sentence_lang *lang, enum lt_abbr_kind kind)
{
    if (kind == LT_ABBR_TITLE || kind == LT_ABBR_PLACE || kind == LT_ABBR_MONTH)
        return lang == common;
    return kind == LT_ABBR_REGION;
}

static enum lt_abbr_kind kind_in(const struct lt_sentence_lang *lang, struct lt_str word, bool capital)
{
    const struct {
        const char *list;
        enum lt_abbr_kind kind;
    } kinds[] = {{lang->inner, LT_ABBR_INNER},   {lang->place, LT_ABBR_PLACE},   {lang->title, LT_ABBR_TITLE},
                 {lang->region, LT_ABBR_REGION}, {lang->number, LT_ABBR_NUMBER}, {lang->month, LT_ABBR_MONTH},
                 {lang->weak, LT_ABBR_WEAK},     {lang->end, LT_ABBR_END}};
    for (size_t i = 0; i < LT_COUNT(kinds); i++)
        if ((capital || !needs_capital(lang, kinds[i].kind)) && lt_sentence_listed(kinds[i].list, word))
            return kinds[i].kind;
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

static uint32_t bit_of(struct lt_str word)
{
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < word.n; i++)
        h = (h ^ (unsigned char)word.p[i]) * 16777619u;
    return (h ^ h >> 16) % (sizeof((struct lt_abbr_filter *)0)->bits * 8);
}

static void fill(struct lt_abbr_filter *f, const struct lt_sentence_lang *lang)
{
    const char *lists[] = {lang->title,  lang->place, lang->number, lang->month,
                           lang->region, lang->inner, lang->weak,   lang->end};
    for (size_t i = 0; i < LT_COUNT(lists); i++) {
        struct lt_str rest = lt_str_of(lists[i]), word;
        while (lt_str_cut(&rest, ' ', &word)) {
            uint32_t bit = bit_of(word);
            f->bits[bit / 64] |= UINT64_C(1) << bit % 64;
        }
    }
}

/* False: the word is in none of the lists. */
static bool may_be(struct lt_abbr_filter *f, const struct lt_sentence_lang *lang, struct lt_str word)
{
    enum { WORTH_IT = 24 }; /* questions, before the filter is filled */
    if (!f)
        return true;
    if (f->lang != lang)
        *f = (struct lt_abbr_filter){.lang = lang};
    if (f->asked < WORTH_IT) {
        if (++f->asked < WORTH_IT)
            return true;
        fill(f, lang);
        fill(f, common);
    }
    uint32_t bit = bit_of(word);
    return f->bits[bit / 64] >> bit % 64 & 1;
}

enum lt_abbr_kind lt_sentence_abbr(const struct lt_sentence_lang *lang, struct lt_abbr_filter *filter,
                                   struct lt_str word, bool capital)
{
    if (lt_sentence_listed(" a.m p.m am pm ", word) && (word.n == 3 || lang == common))
        return LT_ABBR_CLOCK;
    enum lt_abbr_kind kind = LT_ABBR_NONE;
    if (!is_too_long(word) && may_be(filter, lang, word)) {
        kind = kind_in(lang, word, capital);
        if (!kind && lang != common)
            kind = kind_in(common, word, capital);
    }
    return kind || !ends_compound(lang, word) ? kind : LT_ABBR_END;
}

bool lt_sentence_starter(const struct lt_sentence_lang *lang, struct lt_str word)
{
    return lt_sentence_listed(lang->starters, word) ||
           (lang != common && lt_sentence_listed(common->starters, word));
}
