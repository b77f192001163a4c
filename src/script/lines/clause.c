/* script/lines/clause.c - see clause.h. The later of two equally good places wins, and a place in the first
 * third is taken only when there is no other: a reader takes breath when the phrase is worth one. */
#include "script/lines/clause.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "lang/abbr.h"
#include "lang/lang.h"
#include "script/sentence/scan.h"

static const struct {
    enum lt_pause pause;
    int rank;
} ranks[] = {
    {LT_PAUSE_SEMICOLON, 6}, {LT_PAUSE_COLON, 5}, {LT_PAUSE_DASH, 5}, {LT_PAUSE_CLAUSE, 4},
    {LT_PAUSE_COMMA, 3},     {LT_PAUSE_SPACE, 1}, {LT_PAUSE_NONE, 0},
};

static int rank_of(enum lt_pause pause)
{
    for (size_t i = 0; i < LT_COUNT(ranks); i++)
        if (ranks[i].pause == pause)
            return ranks[i].rank;
    return 0;
}

/* What a cut after a mark would be. The wide marks of the East and the dash need no space after them. */
static const struct {
    uint32_t c;
    enum lt_pause pause;
    bool spaced;
} marks[] = {
    {';', LT_PAUSE_SEMICOLON, true},     {':', LT_PAUSE_COLON, true},     {',', LT_PAUSE_CLAUSE, true},
    {')', LT_PAUSE_CLAUSE, true},        {'.', LT_PAUSE_COMMA, true}, /* an abbreviation, or a stop inside a
                                                                         quotation */
    {'!', LT_PAUSE_COMMA, true},         {'?', LT_PAUSE_COMMA, true},     {0x060C, LT_PAUSE_COMMA, false},
    {0x061B, LT_PAUSE_SEMICOLON, true},  {0x2013, LT_PAUSE_DASH, true},   {0x2014, LT_PAUSE_DASH, false},
    {0x3001, LT_PAUSE_COMMA, false},     {0xFF0C, LT_PAUSE_COMMA, false}, {0xFF1A, LT_PAUSE_COLON, false},
    {0xFF1B, LT_PAUSE_SEMICOLON, false},
};

/* A comma before a conjunction parts clauses. */
static bool conjunction_follows(const char *conjunctions, struct lt_str s, size_t at)
{
    char room[64];
    lt_sign_after(s, &at);
    return lt_sentence_listed(conjunctions, lt_sign_word_lower(room, lt_sign_word_at(s, at)));
}

/* What a cut after character c, which ends at `at`, would be. */
static enum lt_pause place_of(const char *conjunctions, struct lt_str s, uint32_t c, size_t at)
{
    bool spaced = lt_sign_of(lt_utf8_peek(s, at)) == LT_SIGN_SPACE;
    for (size_t i = 0; i < LT_COUNT(marks); i++) {
        if (marks[i].c != c)
            continue;
        if (marks[i].spaced && !spaced)
            return LT_PAUSE_NONE;
        bool comma = marks[i].pause == LT_PAUSE_CLAUSE && !conjunction_follows(conjunctions, s, at);
        return comma ? LT_PAUSE_COMMA : marks[i].pause;
    }
    return spaced ? LT_PAUSE_SPACE : LT_PAUSE_NONE;
}

size_t lt_clause_cut(struct lt_str lang, struct lt_str s, size_t most, enum lt_pause *stop)
{
    const struct lt_language *language = lt_lang_find(lang);
    const char *conjunctions = language ? language->conjunctions : NULL;
    size_t best = 0;
    int best_rank = -1;
    *stop = LT_PAUSE_NONE;
    for (size_t at = 0; at < s.n;) {
        uint32_t c = lt_utf8_next(s, &at);
        if (at > most)
            break;
        enum lt_pause place = place_of(conjunctions, s, c, at);
        if (place == LT_PAUSE_NONE && best_rank > 0)
            continue;
        if (lt_uni_class(lt_utf8_peek(s, at)) == LT_UNI_MARK && best)
            continue; /* a letter keeps its marks */
        int rank = rank_of(place);
        if (rank >= best_rank || best < most / 3) {
            best = at;
            best_rank = rank;
            *stop = place;
        }
    }
    return best ? best : most;
}
