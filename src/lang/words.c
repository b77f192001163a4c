/* lang/words.c - see lang/words.h. */
#include "lang/words.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "lang/normal.h"

/* s begins with the lower-case `prefix`, letters of s folded; returns its bytes in s, else 0. */
static size_t prefix_len(struct lt_str s, struct lt_str prefix)
{
    size_t at = 0;
    for (size_t i = 0; i < prefix.n;) {
        if (at >= s.n || lt_uni_lower(lt_utf8_next(s, &at)) != lt_utf8_next(prefix, &i))
            return 0;
    }
    return at;
}

static bool word_ends_at(struct lt_str s, size_t at)
{
    return at >= s.n || !lt_uni_is_alnum(lt_utf8_peek(s, at));
}

size_t lt_lang_prefix(struct lt_str s, const char *list)
{
    struct lt_str rest = lt_str_of(list), one;
    size_t best = 0;
    while (lt_str_cut(&rest, '|', &one)) {
        size_t len = prefix_len(s, one), end = len;
        if (len <= best)
            continue;
        bool sign = !lt_uni_is_alnum(lt_utf8_prev(s, &end)); /* the phrase brings its own end: "by:" */
        if (sign || word_ends_at(s, len))
            best = len;
    }
    return best;
}

size_t lt_lang_prefix_any(struct lt_str s, enum lt_word_list list)
{
    size_t best = 0;
    for (const char *const *words = lt_lang_words(list); *words; words++) {
        size_t len = lt_lang_prefix(s, *words);
        best = len > best ? len : best;
    }
    return best;
}

bool lt_lang_matches(struct lt_str s, const char *list)
{
    struct lt_str rest = lt_str_of(list), one;
    while (lt_str_cut(&rest, '|', &one))
        if (s.n && prefix_len(s, one) == s.n)
            return true;
    return false;
}

bool lt_lang_matches_any(struct lt_str s, enum lt_word_list list)
{
    for (const char *const *words = lt_lang_words(list); *words; words++)
        if (lt_lang_matches(s, *words))
            return true;
    return false;
}

/* Where the next word after the one at `at` begins. */
static size_t next_word(struct lt_str s, size_t at)
{
    while (at < s.n && lt_uni_is_alnum(lt_utf8_peek(s, at)))
        lt_utf8_next(s, &at);
    while (at < s.n && !lt_uni_is_alnum(lt_utf8_peek(s, at)))
        lt_utf8_next(s, &at);
    return at;
}

bool lt_lang_holds(struct lt_str s, const char *list)
{
    for (size_t at = 0; at < s.n; at = next_word(s, at))
        if (lt_lang_prefix(lt_str_from(s, at), list))
            return true;
    return false;
}

bool lt_lang_holds_any(struct lt_str s, enum lt_word_list list)
{
    for (size_t at = 0; at < s.n; at = next_word(s, at))
        if (lt_lang_prefix_any(lt_str_from(s, at), list))
            return true;
    return false;
}

static int month_in(struct lt_str word, const struct lt_word_number *months)
{
    for (; months && months->word; months++)
        if (lt_lang_matches(word, months->word))
            return months->number;
    return 0;
}

int lt_lang_month(struct lt_str word)
{
    for (const struct lt_language *const *l = lt_lang_all; *l; l++) {
        int month = (*l)->normal ? month_in(word, (*l)->normal->month_words) : 0;
        month = month ? month : month_in(word, (*l)->months);
        if (month)
            return month;
    }
    return 0;
}
