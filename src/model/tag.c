/* model/tag.c - see tag.h. */
#include "model/tag.h"

#include <string.h>

/* Codes that are not used for a language, each with the one that is (registry of BCP 47: Preferred-Value,
 * macrolanguages), and languages that are best read like a neighbour. */
static const struct {
    char tag[4], language[4];
} stand_ins[] = {
    {"no", "nb"}, {"nn", "nb"},  {"cmn", "zh"}, {"in", "id"}, {"iw", "he"},  {"ji", "yi"},  {"jw", "jv"},
    {"mo", "ro"}, {"zsm", "ms"}, {"sh", "hr"},  {"bs", "hr"}, {"tl", "fil"}, {"hbs", "hr"}, {"prs", "fa"},
};

static bool is_break(char c)
{
    return c == '-' || c == '_';
}

static char fold(char c)
{
    return c == '_' ? '-' : lt_lower(c);
}

/* The subtag that starts at `at`, which is moved past it and the sign after it. */
static struct lt_str next(struct lt_str tag, size_t *at)
{
    size_t start = *at, end = start;
    if (start >= tag.n) {
        *at = start + 1;
        return (struct lt_str){0};
    }
    while (end < tag.n && !is_break(tag.p[end]))
        end++;
    *at = end + 1;
    return (struct lt_str){tag.p + start, end - start};
}

static bool all_letters(struct lt_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!lt_is_alpha(s.p[i]))
            return false;
    return true;
}

static bool all_digits(struct lt_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!lt_is_digit(s.p[i]))
            return false;
    return true;
}

static bool all_letters_or_digits(struct lt_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!lt_is_alpha(s.p[i]) && !lt_is_digit(s.p[i]))
            return false;
    return true;
}

static bool is_script(struct lt_str s)
{
    return s.n == 4 && all_letters(s);
}

static bool is_region(struct lt_str s)
{
    return (s.n == 2 && all_letters(s)) || (s.n == 3 && all_digits(s));
}

/* The first subtag after the language that `is` one; a single letter ("x") ends the search. */
static struct lt_str find(struct lt_str tag, bool (*is)(struct lt_str))
{
    size_t at = 0;
    next(tag, &at);
    while (at < tag.n) {
        struct lt_str part = next(tag, &at);
        if (part.n == 1)
            break;
        if (is(part))
            return part;
    }
    return (struct lt_str){0};
}

bool lt_tag_equal(struct lt_str a, struct lt_str b)
{
    if (a.n != b.n)
        return false;
    for (size_t i = 0; i < a.n; i++)
        if (fold(a.p[i]) != fold(b.p[i]))
            return false;
    return true;
}

bool lt_tag_names_language(struct lt_str tag)
{
    static const struct lt_str nobody[] = {LT_S_INIT("und"), LT_S_INIT("mul"), LT_S_INIT("zxx")};
    struct lt_str primary = lt_tag_primary(tag);
    if (primary.n < 2 || primary.n > 3)
        return false;
    for (size_t i = 0; primary.n == 3 && i < LT_COUNT(nobody); i++)
        if (lt_tag_equal(primary, nobody[i]))
            return false;
    return all_letters(primary);
}

bool lt_tag_is_open(struct lt_str tag)
{
    struct lt_str primary = lt_tag_primary(tag);
    return !tag.n || lt_tag_equal(primary, LT_S("und")) || lt_tag_equal(primary, LT_S("mul"));
}

bool lt_tag_well_formed(struct lt_str tag)
{
    size_t at = 0;
    struct lt_str part = next(tag, &at);
    bool good = part.n >= 2 && part.n <= 3 && all_letters(part);
    while (good && at <= tag.n) { /* past a sign at the very end there is an empty one */
        part = next(tag, &at);
        good = part.n >= 1 && part.n <= 8 && all_letters_or_digits(part);
    }
    return good;
}

struct lt_str lt_tag_primary(struct lt_str tag)
{
    size_t at = 0;
    return next(tag, &at);
}

struct lt_str lt_tag_script(struct lt_str tag)
{
    return find(tag, is_script);
}

struct lt_str lt_tag_region(struct lt_str tag)
{
    return find(tag, is_region);
}

struct lt_str lt_tag_language(struct lt_str tag)
{
    struct lt_str primary = lt_tag_primary(tag);
    char small[4] = {0};
    if (primary.n >= sizeof small)
        return primary;
    for (size_t i = 0; i < primary.n; i++)
        small[i] = lt_lower(primary.p[i]);
    for (size_t i = 0; i < LT_COUNT(stand_ins); i++)
        if (memcmp(small, stand_ins[i].tag, sizeof small) == 0)
            return lt_str_of(stand_ins[i].language);
    return primary;
}

struct lt_str lt_tag_likely(struct lt_str tag)
{
    /* The other languages with several voice profiles have one named like the language. */
    return lt_tag_equal(tag, LT_S("en")) ? LT_S("en-US") : tag;
}

bool lt_tag_same_language(struct lt_str a, struct lt_str b)
{
    return lt_tag_equal(lt_tag_primary(a), lt_tag_primary(b)) ||
           lt_tag_equal(lt_tag_language(a), lt_tag_language(b));
}

bool lt_tag_covers(struct lt_str range, struct lt_str tag)
{
    bool whole = range.n == 0 || tag.n == range.n || (tag.n > range.n && is_break(tag.p[range.n]));
    return whole && lt_tag_equal(range, lt_str_slice(tag, 0, range.n));
}

static char upper(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - ('a' - 'A')) : c;
}

static bool is_subtag(struct lt_str s, bool first)
{
    for (size_t i = 0; i < s.n; i++)
        if (!lt_is_alpha(s.p[i]) && !lt_is_digit(s.p[i]))
            return false;
    return first ? s.n >= 2 && s.n <= 3 && lt_is_alpha(s.p[0]) : s.n >= 1 && s.n <= 8;
}

/* RFC 5646, section 2.1.1. */
size_t lt_tag_write(struct lt_str tag, char *out, size_t room)
{
    size_t n = 0;
    for (size_t at = 0; at < tag.n;) {
        bool first = at == 0;
        struct lt_str part = next(tag, &at);
        if (!is_subtag(part, first) || n + part.n + 1 > room)
            break;
        bool script = !first && is_script(part), region = !first && part.n == 2;
        if (!first)
            out[n++] = '-';
        for (size_t i = 0; i < part.n; i++)
            out[n++] = region || (script && i == 0) ? upper(part.p[i]) : lt_lower(part.p[i]);
    }
    return n;
}
