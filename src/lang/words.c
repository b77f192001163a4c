/* lang/words.c - see lang/words.h. */
#include "lang/words.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "lang/normal.h"

#include <string.h>

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

/* The first letter of a line, folded: most phrases begin with another, and are passed over by it. */
struct lead {
    char p[4];
    size_t n;
};

static struct lead lead_of(struct lt_str s)
{
    struct lead lead = {{0}, 0};
    size_t at = 0;
    if (s.n)
        lead.n = lt_utf8_put(lead.p, lt_uni_lower(lt_utf8_next(s, &at)));
    return lead;
}

/* The next phrase of a list (NULL: an empty one) that begins with this letter; *list is moved after it.
 * False: there is none. */
static bool next_led(const char **list, const struct lead *lead, struct lt_str *phrase)
{
    while (lead->n && *list && **list) {
        const char *p = *list, *end = strchrnul(p, '|');
        *list = *end ? end + 1 : end;
        if (*p == lead->p[0] && (size_t)(end - p) >= lead->n && !memcmp(p, lead->p, lead->n)) {
            *phrase = (struct lt_str){p, (size_t)(end - p)};
            return true;
        }
    }
    return false;
}

static size_t prefix_led(struct lt_str s, const struct lead *lead, const char *list)
{
    struct lt_str one;
    size_t best = 0;
    while (next_led(&list, lead, &one)) {
        size_t len = prefix_len(s, one), end = len;
        if (len <= best)
            continue;
        bool sign = !lt_uni_is_alnum(lt_utf8_prev(s, &end)); /* the phrase brings its own end: "by:" */
        if (sign || word_ends_at(s, len))
            best = len;
    }
    return best;
}

size_t lt_lang_prefix(struct lt_str s, const char *list)
{
    struct lead lead = lead_of(s);
    return prefix_led(s, &lead, list);
}

size_t lt_lang_prefix_any(struct lt_str s, enum lt_word_list list)
{
    struct lead lead = lead_of(s);
    size_t best = 0;
    for (const char *const *words = lt_lang_words(list); *words; words++) {
        size_t len = prefix_led(s, &lead, *words);
        best = len > best ? len : best;
    }
    return best;
}

static bool matches_led(struct lt_str s, const struct lead *lead, const char *list)
{
    struct lt_str one;
    while (next_led(&list, lead, &one))
        if (prefix_len(s, one) == s.n)
            return true;
    return false;
}

bool lt_lang_matches(struct lt_str s, const char *list)
{
    struct lead lead = lead_of(s);
    return matches_led(s, &lead, list);
}

bool lt_lang_matches_any(struct lt_str s, enum lt_word_list list)
{
    struct lead lead = lead_of(s);
    for (const char *const *words = lt_lang_words(list); *words; words++)
        if (matches_led(s, &lead, *words))
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
