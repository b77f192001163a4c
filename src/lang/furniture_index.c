/* lang/furniture_index.c - see lang/furniture_index.h. */
#include "lang/furniture_index.h"

#include "lang/lang.h"

#include <threads.h>

enum {
    CHAINS = 256,
    SPACELESS = 0xE1
}; /* from this first byte on, scripts that put no spaces between words */

/* The phrases of all languages, in chains by their first words. */
static struct {
    struct lt_furniture_phrase phrases[LT_FURNITURE_MAX];
    size_t n;
    const struct lt_furniture_phrase *chains[LT_FURNITURE_PLACES][CHAINS];
} indexed;

/* The chain of lines and phrases that begin as s does. */
static size_t chain_of(struct lt_str s)
{
    if (s.n == 0 || (unsigned char)s.p[0] >= SPACELESS)
        return 0;
    uint32_t hash = 0;
    for (size_t i = 0; i < s.n && s.p[i] != ' '; i++)
        hash = hash * 31 + (unsigned char)s.p[i];
    return 1 + hash % (CHAINS - 1);
}

static void add_list(const char *list, enum lt_furniture_kind kind, enum lt_furniture_place place)
{
    struct lt_str rest = lt_str_of(list), words;
    while (lt_str_cut(&rest, '|', &words)) {
        if (indexed.n == LT_FURNITURE_MAX)
            return; /* unit_lang_matrix sees to it that there is room */
        const struct lt_furniture_phrase **chain = &indexed.chains[place][chain_of(words)];
        struct lt_furniture_phrase *phrase = &indexed.phrases[indexed.n++];
        *phrase = (struct lt_furniture_phrase){words, kind, *chain};
        *chain = phrase;
    }
}

static void collect(void)
{
    for (const struct lt_language *const *l = lt_lang_all; *l; l++)
        for (size_t kind = 0; (*l)->furniture && kind < LT_FURNITURE_KINDS; kind++) {
            const struct lt_furniture *lists = &(*l)->furniture[kind];
            add_list(lists->whole, (enum lt_furniture_kind)kind, LT_FURNITURE_WHOLE);
            add_list(lists->start, (enum lt_furniture_kind)kind, LT_FURNITURE_START);
            add_list(lists->inside, (enum lt_furniture_kind)kind, LT_FURNITURE_INSIDE);
        }
}

static void collect_once(void)
{
    static once_flag done = ONCE_FLAG_INIT;
    call_once(&done, collect);
}

const struct lt_furniture_phrase *lt_furniture_first(struct lt_str line, enum lt_furniture_place place)
{
    collect_once();
    return indexed.chains[place][chain_of(line)];
}

bool lt_furniture_starts(struct lt_str line, struct lt_str words)
{
    return lt_str_starts(line, words) &&
           (line.n == words.n || line.p[words.n] == ' ' || (unsigned char)words.p[0] >= SPACELESS);
}

size_t lt_furniture_count(void)
{
    collect_once();
    return indexed.n;
}
