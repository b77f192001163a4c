/* read/clues_match.c - see clues_match.h. */
#include "read/clues_match.h"

#include "base/unicode.h"
#include "base/utf8.h"

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

size_t lt_clue_prefix(struct lt_str s, const char *list)
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

bool lt_clue_is_one_of(struct lt_str s, const char *list)
{
    struct lt_str rest = lt_str_of(list), one;
    while (lt_str_cut(&rest, '|', &one))
        if (s.n && prefix_len(s, one) == s.n)
            return true;
    return false;
}

bool lt_clue_has_any(struct lt_str s, const char *list)
{
    for (size_t at = 0; at < s.n;) {
        if (lt_clue_prefix(lt_str_from(s, at), list))
            return true;
        while (at < s.n && lt_uni_is_alnum(lt_utf8_peek(s, at)))
            lt_utf8_next(s, &at);
        while (at < s.n && !lt_uni_is_alnum(lt_utf8_peek(s, at)))
            lt_utf8_next(s, &at);
    }
    return false;
}
