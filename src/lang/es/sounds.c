/* lang/es/sounds.c - the sounds of Spanish: IPA, and what espeak-ng calls them (its docs/phonemes.md and
 * phsource/). Sorted by the bytes of the IPA. */
#include "lang/es/es.h"

static const struct lt_ipa_sound sounds[] = {
    {"a", "a"},   {"ai", "aI"}, {"au", "aU"}, {"aɪ", "aI"}, {"aʊ", "aU"}, {"e", "e"},
    {"ei", "eI"}, {"eu", "eU"}, {"eɪ", "eI"}, {"i", "i"},   {"o", "o"},   {"oi", "oI"},
    {"oɪ", "oI"}, {"r", "R2"},  {"u", "u"},   {"v", "b"},   {"z", "s"},   {"ɔ", "O"},
    {"ɛ", "E"},   {"ɾ", "**"},  {"ʁ", "R2"},  {"ʊ", "U"},
};

const struct lt_ipa_table lt_es_sounds = LT_IPA_TABLE(sounds);
