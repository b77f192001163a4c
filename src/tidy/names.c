/* tidy/names.c - see names.h. */
#include "tidy/names.h"

#include "base/unicode.h"
#include "base/utf8.h"

enum { WORDS_MAX = 5 };

static bool is_listed(const char *const *list, size_t n, struct lt_str word)
{
    for (size_t i = 0; i < n; i++)
        if (lt_str_eqz(word, list[i]))
            return true;
    return false;
}

static bool is_particle(struct lt_str word)
{
    static const char *const list[] = {"de",  "da",  "di",  "del", "della", "la",  "le", "van",
                                       "von", "der", "den", "ter", "of",    "the", "al", "bin",
                                       "ibn", "dos", "du",  "y",   "e",     "zu"};
    return is_listed(list, LT_COUNT(list), word);
}

bool lt_person_is_title(struct lt_str word)
{
    static const char *const list[] = {"Mr", "Mrs", "Ms", "Dr", "Prof", "St",
                                       "Sr", "Sra", "Hr", "Fr", "M",    "Mme"};
    return is_listed(list, LT_COUNT(list), word);
}

static bool is_in_word(uint32_t c)
{
    return lt_uni_is_alnum(c) || c == '\'' || c == 0x2019 || c == '-' || c == '_' || c == '&' || c == '/';
}

static size_t word_end(struct lt_str s, size_t at)
{
    while (at < s.n) {
        size_t next = at;
        if (!is_in_word(lt_utf8_next(s, &next)))
            break;
        at = next;
    }
    return at;
}

/* Not in small letters; figures may follow a word ("Speaker 2"). */
static bool is_proper(struct lt_str word, bool first)
{
    uint32_t c = word.n ? lt_utf8_peek(word, 0) : 0;
    if (!word.n || lt_uni_is_lower(c))
        return false;
    return lt_uni_is_letter(c) || (!first && lt_uni_is_digit(c));
}

size_t lt_person_end(struct lt_str s, size_t at, size_t most)
{
    size_t end = at, from = at, words = 0;
    s = lt_str_slice(s, 0, at + most);
    while (words < WORDS_MAX && from < s.n) {
        size_t to = word_end(s, from);
        struct lt_str word = lt_str_slice(s, from, to - from);
        bool proper = is_proper(word, words == 0), particle = words && is_particle(word);
        if (!word.n || (!proper && !particle))
            break;
        bool stop = to < s.n && s.p[to] == '.' && (lt_person_is_title(word) || lt_utf8_count(word) == 1);
        bool goes_on = to + stop + 1 < s.n && s.p[to + stop] == ' ';
        end = particle ? end : to;
        if (!goes_on)
            break;
        from = to + stop + 1;
        words++;
    }
    return end;
}

static struct lt_str edge_word(struct lt_str name, bool last)
{
    size_t at = last ? name.n : 0;
    if (!last)
        return lt_str_slice(name, 0, lt_str_find_char(name, ' '));
    while (at > 0 && name.p[at - 1] != ' ')
        at--;
    return lt_str_from(name, at);
}

static bool is_same(struct lt_str known, struct lt_str name)
{
    if (lt_str_eq_nocase(known, name))
        return true;
    struct lt_str longer = known.n > name.n ? known : name, shorter = known.n > name.n ? name : known;
    bool single = lt_str_find_char(shorter, ' ') == SIZE_MAX && shorter.n > 2;
    return single && lt_str_find_char(longer, ' ') != SIZE_MAX &&
           (lt_str_eq_nocase(edge_word(longer, true), shorter) ||
            lt_str_eq_nocase(edge_word(longer, false), shorter));
}

size_t lt_persons_find(const struct lt_persons *names, struct lt_str name)
{
    size_t found = SIZE_MAX;
    for (size_t i = 0; i < names->n; i++) {
        if (lt_str_eq_nocase(names->v[i], name))
            return i;
        if (!is_same(names->v[i], name))
            continue;
        if (found != SIZE_MAX)
            return SIZE_MAX; /* two of that name: nobody knows which */
        found = i;
    }
    return found;
}

size_t lt_persons_add(struct lt_persons *names, struct lt_str name)
{
    size_t at = lt_persons_find(names, name);
    if (at != SIZE_MAX)
        return at;
    if (names->n == LT_PERSONS_MAX)
        return SIZE_MAX;
    names->v[names->n] = name;
    return names->n++;
}

struct lt_str lt_persons_of(const struct lt_persons *names, struct lt_str name)
{
    size_t at = lt_persons_find(names, name);
    return at == SIZE_MAX ? name : names->v[at];
}
