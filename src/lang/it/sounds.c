/* lang/it/sounds.c - the sounds of Italian: IPA, and what espeak-ng calls them (its docs/phonemes.md and
 * phsource/). Sorted by the bytes of the IPA. */
#include "lang/it/it.h"

static const struct lt_ipa_sound sounds[] = {
    {"a", "a"}, {"ai", "aI"}, {"au", "aU"}, {"dz", "dz"}, {"e", "e"},   {"ei", "eI"},
    {"i", "i"}, {"o", "o"},   {"oi", "oI"}, {"r", "R2"},  {"ts", "ts"}, {"u", "u"},
    {"ɔ", "O"}, {"ɛ", "E"},   {"ɪ", "I"},   {"ʁ", "R2"},  {"ʊ", "U"},
};

const struct lt_ipa_table lt_it_sounds = LT_IPA_TABLE(sounds);
