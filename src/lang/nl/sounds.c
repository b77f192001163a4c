/* lang/nl/sounds.c - the sounds of Dutch: IPA, and what espeak-ng calls them (its docs/phonemes.md and
 * phsource/). Sorted by the bytes of the IPA. */
#include "lang/nl/nl.h"

static const struct lt_ipa_sound sounds[] = {
    {"a", "a"},   {"aː", "a:"}, {"e", "e:"}, {"eː", "e:"}, {"g", "g"},   {"i", "i"},
    {"o", "o:"},  {"oː", "o:"}, {"u", "u"},  {"w", "v#"},  {"y", "y"},   {"ø", "Y:"},
    {"øː", "Y:"}, {"œy", "Wy"}, {"ɑ", "A"},  {"ɑu", "VU"}, {"ɑ̃", "A~"},  {"ɔ", "O"},
    {"ɔu", "VU"}, {"ɔː", "O:"}, {"ɔ̃", "O~"}, {"ə", "@"},   {"ɛ", "E"},   {"ɛi", "EI"},
    {"ɛɪ", "EI"}, {"ɪ", "I"},   {"ɵ", "8"},  {"ʋ", "v#"},  {"ʌu", "VU"}, {"ʏ", "8"},
};

const struct lt_ipa_table lt_nl_sounds = LT_IPA_TABLE(sounds);
