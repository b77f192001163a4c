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
    "bj|bl|br|bz|ch|cl|cr|cz|dl|dr|dv|dw|dz|fj|fl|fn|fr|gd|gh|gj|gl|gn|gr|hj|hv|kh|kj|kl|kn|kr|"
    "ks|kt|kv|kw|lj|ll|lw|mj|mn|nj|pf|ph|pl|pn|pr|ps|pt|qu|rz|sb|sc|sd|sf|sg|sh|sj|sk|sl|sm|sn|"
    "sp|sr|st|sv|sw|sz|th|tj|tk|tl|tr|ts|tw|tz|vl|vr|wc|wh|wn|wr|ws|wt|wz|zb|zd|zg|zm|zn|zs|zw";
static const char codas[] =
    "bb|bl|br|bs|bt|cc|ch|ck|cs|ct|cz|dd|dr|ds|dt|dz|ff|fr|fs|ft|gg|gh|gl|gn|gr|gs|gt|gy|hl|hm|"
    "hn|hr|hs|ht|jd|jf|jk|jn|js|jz|kk|kr|ks|kt|lb|lc|ld|lf|lg|lk|ll|lm|ln|lp|ls|lt|lv|ly|lz|mb|"
    "mm|mp|ms|mt|nc|nd|nf|ng|nk|nn|ns|nt|ny|nz|pf|ph|pp|pr|ps|pt|rb|rc|rd|rf|rg|rk|rl|rm|rn|rp|"
    "rr|rs|rt|rv|rz|sh|sk|sl|sm|sn|sp|ss|st|sz|th|tl|tr|ts|tt|tz|vd|vn|vs|wl|wn|wr|ws|xt|zd|zs|"
    "zt|zz";

/* Of the consonants from..to-1 no two that stand together are a pair of the list. */
static bool never_together(const char *list, struct lt_str s, size_t from, size_t to)
{
    for (size_t at = from; at + 1 < to; at++)
        if (lt_forms_have(list, lt_str_slice(s, at, 2)))
            return false;
    return true;
}

bool lt_is_unspeakable(struct lt_str s)
{
    enum { LONGEST = 5, SHORT = 3 };
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
    /* of longer words only three consonants say so much: names have odd pairs */
    size_t least = s.n > SHORT ? SHORT : 2, behind = s.n - 1 - last;
    return (first >= least && never_together(onsets, s, 0, first)) ||
           (behind >= least && never_together(codas, s, last + 1, s.n));
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
