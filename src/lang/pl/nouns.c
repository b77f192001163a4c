/* lang/pl/nouns.c - Polish: gender and case of a noun from its ending and the preposition before it, for the
 * ordinal that agrees with it. */
#include "lang/pl/pl.h"

#include "lang/desk/desk.h"

static const char locative_cues[] = "w|we|na|o|po|przy";

static const struct lt_slavic_ending feminine_ends[] = {
    {"ę", LT_ACC, LT_ACC},
    {"ą", LT_INS, LT_INS},
    {"y|i|e|ii|ji", LT_GEN, LT_GEN},
    {NULL, LT_NOM, LT_NOM},
};
static const struct lt_slavic_ending neuter_ends[] = {
    {"em|im", LT_INS, LT_INS}, {"u", LT_DAT, LT_LOC},
    {"a", LT_GEN, LT_GEN},     {"ętrze|ństwie|owie", LT_LOC, LT_LOC},
    {NULL, LT_NOM, LT_NOM},
};
static const struct lt_slavic_ending masculine_ends[] = {
    {"owi", LT_DAT, LT_DAT}, {"em|iem", LT_INS, LT_INS},        {"a", LT_GEN, LT_GEN},
    {"u", LT_GEN, LT_LOC},   {"ie|le|rze|dze", LT_LOC, LT_LOC}, {NULL, LT_NOM, LT_NOM},
};

/* Gender, case and number from the noun at `noun`, with the preposition before the number. */
struct lt_form lt_pl_noun_form(const struct lt_desk *d, size_t noun, size_t before)
{
    bool locative = lt_is_word_in(d, before, locative_cues);
    struct lt_str s = lt_tok_text(d, noun);
    if (lt_tok_ends(d, noun, "ych|ich") && lt_is_kind(d, noun + 2, LT_TOK_WORD))
        return (struct lt_form){LT_PLURAL, LT_GEN};
    if (lt_starts_in(s, lt_pl_feminine))
        return (struct lt_form){LT_FEMININE, lt_slavic_case(s, feminine_ends, locative)};
    if (lt_starts_in(s, lt_pl_neuter))
        return (struct lt_form){LT_NEUTER, lt_slavic_case(s, neuter_ends, locative)};
    return (struct lt_form){LT_MASCULINE, lt_slavic_case(s, masculine_ends, locative)};
}
