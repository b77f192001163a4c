/* script/lines/clause.c - see clause.h. The later of two equally good places wins, and a place in the first
 * third is taken only when there is no other: a reader takes breath when the phrase is worth one. */
#include "script/lines/clause.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "lang/sentence.h"
#include "script/sentence/scan.h"

/* Words that open a clause, in the languages we have voices for. */
static const char conjunctions[] =
    " and but or nor so yet which who that because although though while whereas when where if unless until"
    " und aber oder denn sondern weil dass obwohl während wenn wo der die das et mais ou donc car qui que "
    "dont"
    " parce lorsque quand si y pero sino porque aunque cuando donde e ma però perché mentre quando se mas "
    "porém"
    " en maar want omdat terwijl als i ale lub albo bo że który która które gdy och men eller eftersom som "
    "när"
    " og fordi da når és de vagy hogy mert ami aki и а но или что потому если когда который которая которые ";

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

/* What a cut behind character c, which ends at `at`, would be. */
static enum lt_pause place_of(struct lt_str s, uint32_t c, size_t at)
{
    enum lt_sign next = lt_sign_of(lt_utf8_peek(s, at));
    bool spaced = next == LT_SIGN_SPACE;
    switch (c) {
    case 0xFF1B: /* ； ： ， 、 */
        return LT_PAUSE_SEMICOLON;
    case 0xFF1A:
        return LT_PAUSE_COLON;
    case 0xFF0C:
    case 0x3001:
    case 0x060C:
        return LT_PAUSE_COMMA;
    case 0x2013:
    case 0x2014:
        return spaced || c == 0x2014 ? LT_PAUSE_DASH : LT_PAUSE_NONE;
    default:
        break;
    }
    if (!spaced)
        return LT_PAUSE_NONE;
    if (c == ';' || c == 0x061B)
        return LT_PAUSE_SEMICOLON;
    if (c == ':')
        return LT_PAUSE_COLON;
    if (c == '.' || c == '!' || c == '?')
        return LT_PAUSE_COMMA; /* an abbreviation, or a stop inside a quotation */
    if (c != ',' && c != ')')
        return LT_PAUSE_SPACE;
    char room[64];
    size_t word = at;
    lt_sign_after(s, &word);
    return lt_sentence_listed(conjunctions, lt_sign_word_lower(room, lt_sign_word_at(s, word)))
               ? LT_PAUSE_CLAUSE
               : LT_PAUSE_COMMA;
}

size_t lt_clause_cut(struct lt_str s, size_t most, enum lt_pause *stop)
{
    size_t best = 0;
    int best_rank = -1;
    *stop = LT_PAUSE_NONE;
    for (size_t at = 0; at < s.n;) {
        uint32_t c = lt_utf8_next(s, &at);
        if (at > most)
            break;
        enum lt_pause place = place_of(s, c, at);
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
