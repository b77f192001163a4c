/* lang/cs/sounds.c - the sounds of Czech: IPA, and what espeak-ng calls them (its docs/phonemes.md and
 * phsource/). Sorted by the bytes of the IPA. */
#include "lang/cs/cs.h"

static const struct lt_ipa_sound sounds[] = {
    {"a", "a"},   {"au", "aU"}, {"aː", "a:"}, {"c", "c"},   {"dz", "dz"}, {"dʒ", "dZ"}, {"e", "e"},
    {"eu", "eU"}, {"eː", "e:"}, {"i", "i"},   {"iː", "i:"}, {"o", "o"},   {"ou", "oU"}, {"oː", "o:"},
    {"r", "R"},   {"r̝", "R^"},  {"ts", "ts"}, {"tʃ", "tS"}, {"u", "u"},   {"uː", "u:"}, {"ŋ", "N"},
    {"ɔ", "o"},   {"ɛ", "e"},   {"ɛː", "e:"}, {"ɟ", "J"},   {"ɡ", "g"},   {"ɦ", "h"},   {"ɪ", "i"},
    {"ɲ", "n^"},  {"ʃ", "S"},   {"ʊ", "u"},   {"ʒ", "Z"},
};

const struct lt_ipa_table lt_cs_sounds = LT_IPA_TABLE(sounds);
