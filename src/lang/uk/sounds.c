/* lang/uk/sounds.c - the sounds of Ukrainian: IPA, and what espeak-ng calls them (its docs/phonemes.md and
 * phsource/). Sorted by the bytes of the IPA. */
#include "lang/uk/uk.h"

static const struct lt_ipa_sound sounds[] = {
    {"a", "A"},    {"dz", "dz"}, {"dʒ", "dZ"}, {"dʲ", "d;"}, {"e", "e"},    {"i", "i"},   {"lʲ", "l;"},
    {"nʲ", "n;"},  {"o", "o"},   {"r", "r"},   {"ts", "ts"}, {"tʃ", "tS;"}, {"tʲ", "t;"}, {"u", "u"},
    {"ɑ", "A"},    {"ɔ", "o"},   {"ɛ", "e"},   {"ɡ", "g"},   {"ɦ", "h"},    {"ɪ", "y"},   {"ʃ", "S"},
    {"ʃtʃ", "S;"}, {"ʊ", "u"},   {"ʋ", "v"},   {"ʒ", "Z"},
};

const struct lt_ipa_table lt_uk_sounds = LT_IPA_TABLE(sounds);
