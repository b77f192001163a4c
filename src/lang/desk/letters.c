/* lang/desk/letters.c - see the header. */
#include "lang/desk/letters.h"

#include "base/utf8.h"

static bool is_vowel(char c)
{
    c = lt_lower(c);
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

/* Pairs that words begin with, and those that words end in. */
static const char onsets[] =
    "bj|bl|br|ch|cl|cr|cz|dl|dr|dw|dz|fj|fl|fr|gd|gh|gl|gn|gr|hj|kh|kj|kl|kn|kr|kt|kw|lj|ll|mj|nj|ph|pl|pr|"
    "ps|qu|"
    "rz|sc|sh|sj|sk|sl|sm|sn|sp|st|sv|sw|sz|th|tj|tr|ts|tw|tz|vl|vr|wh|wr|wz|zb|zd|zn|zs|zw";
static const char codas[] =
    "bb|bs|cc|ch|ck|cs|ct|cz|dd|ds|dt|dz|ff|fs|ft|gg|gh|gn|gs|gt|gy|hl|hm|hn|hr|ht|kk|ks|kt|"
    "lb|lc|ld|lf|lg|lk|ll|lm|ln|lp|ls|lt|lv|ly|lz|mb|mm|mp|ms|mt|nc|nd|ng|nk|nn|ns|nt|ny|nz|"
    "ph|pp|ps|pt|rb|rc|rd|rf|rg|rk|rl|rm|rn|rp|rr|rs|rt|rv|rz|sh|sk|sl|sm|sp|ss|st|sz|th|ts|"
    "tt|tz|vd|vn|wn|ws|xt|zd|zs|zt|zz";

static bool is_pair_of(const char *list, struct lt_str s, size_t at)
{
    return lt_forms_have(list, lt_str_slice(s, at, 2));
}

bool lt_is_unspeakable(struct lt_str s)
{
    enum { LONGEST = 5 };
    size_t vowels = 0, first = s.n, last = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (!lt_is_alpha(s.p[i]))
            return false;
        if (!is_vowel(s.p[i]))
            continue;
        vowels++;
        first = first < s.n ? first : i;
        last = i;
    }
    if (s.n < 2 || s.n > LONGEST)
        return false;
    if (!vowels)
        return true;
    size_t behind = s.n - 1 - last;
    return (first >= 2 && !is_pair_of(onsets, s, 0)) || (behind >= 2 && !is_pair_of(codas, s, s.n - 2));
}

void lt_spell(const struct lt_desk *d, struct lt_buf *b, struct lt_str s)
{
    for (size_t at = 0; at < s.n;) {
        size_t from = at;
        lt_utf8_next(s, &at);
        struct lt_str letter = lt_str_slice(s, from, at - from);
        const struct lt_phrase *name = d->lang->letters;
        while (name && name->written && !lt_str_eq_nocase(letter, lt_str_of(name->written)))
            name++;
        if (name && name->written)
            lt_word(b, name->spoken);
        else
            lt_word_str(b, letter);
    }
}
