/* speak/tags.c - see tags.h. */
#include "speak/tags.h"

static char fold(char c)
{
    return c == '_' ? '-' : lt_lower(c);
}

bool lt_tag_eq(struct lt_str a, struct lt_str b)
{
    bool same = a.n == b.n;
    for (size_t i = 0; same && i < a.n; i++)
        same = fold(a.p[i]) == fold(b.p[i]);
    return same;
}

struct lt_str lt_tag_language(struct lt_str tag)
{
    size_t n = 0;
    while (n < tag.n && fold(tag.p[n]) != '-')
        n++;
    return lt_str_slice(tag, 0, n);
}

struct lt_str lt_tag_likely(struct lt_str tag)
{
    /* The other languages with several profiles have one named like the language. */
    return lt_tag_eq(tag, LT_S("en")) ? LT_S("en-US") : tag;
}

/* Languages whose documents are best read by a neighbour's voice, and older codes (BCP 47 registry:
 * macrolanguages, Preferred-Value). */
static const struct {
    const char *tag, *voice;
} stand_ins[] = {
    {"no", "nb"}, {"nn", "nb"},  {"cmn", "zh"}, {"in", "id"}, {"zsm", "ms"},
    {"sh", "hr"}, {"hbs", "hr"}, {"bs", "hr"},  {"mo", "ro"}, {"prs", "fa"},
};

struct lt_str lt_tag_voice_language(struct lt_str tag)
{
    struct lt_str language = lt_tag_language(tag);
    for (size_t i = 0; i < LT_COUNT(stand_ins); i++)
        if (lt_tag_eq(language, lt_str_of(stand_ins[i].tag)))
            return lt_str_of(stand_ins[i].voice);
    return language;
}
