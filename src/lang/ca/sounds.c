/* lang/ca/sounds.c - the sounds of Catalan: IPA, and what espeak-ng calls them (its docs/phonemes.md and
 * phsource/). Sorted by the bytes of the IPA. */
#include "lang/ca/ca.h"

static const struct lt_ipa_sound sounds[] = {
    {"a", "a"},   {"dz", "dz"}, {"dʒ", "dZ"}, {"e", "e"}, {"i", "i"}, {"o", "o"},  {"r", "RR"}, {"ts", "ts"},
    {"tʃ", "tS"}, {"u", "u"},   {"ð", "D"},   {"ŋ", "N"}, {"ɔ", "O"}, {"ə", "@"},  {"ɛ", "E"},  {"ɡ", "g"},
    {"ɣ", "Q"},   {"ɫ", "l"},   {"ɲ", "n^"},  {"ɾ", "R"}, {"ʃ", "S"}, {"ʎ", "l^"}, {"ʒ", "Z"},  {"β", "B"},
};

const struct lt_ipa_table lt_ca_sounds = LT_IPA_TABLE(sounds);
