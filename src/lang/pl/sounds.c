/* lang/pl/sounds.c - the sounds of Polish: IPA, and what espeak-ng calls them (its docs/phonemes.md and
 * phsource/). Sorted by the bytes of the IPA. */
#include "lang/pl/pl.h"

static const struct lt_ipa_sound sounds[] = {
    {"a", "a"},   {"dz", "dz"}, {"dʐ", "dZ"}, {"dʑ", "dz;"}, {"e", "e"},   {"i", "i"},
    {"o", "o"},   {"r", "R"},   {"ts", "ts"}, {"tɕ", "ts;"}, {"tʂ", "tS"}, {"u", "u"},
    {"ɔ", "O"},   {"ɔw̃", "O~"}, {"ɔ̃", "O~"},  {"ɕ", "S;"},   {"ɘ", "y"},   {"ɛ", "E"},
    {"ɛw̃", "E~"}, {"ɛ̃", "E~"},  {"ɨ", "y"},   {"ʂ", "S"},    {"ʐ", "Z"},   {"ʑ", "Z;"},
};

const struct lt_ipa_table lt_pl_sounds = LT_IPA_TABLE(sounds);
