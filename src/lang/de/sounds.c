/* lang/de/sounds.c - the sounds of German: IPA, and what espeak-ng calls them (its docs/phonemes.md and
 * phsource/). Sorted by the bytes of the IPA. */
#include "lang/de/de.h"

static const struct lt_ipa_sound sounds[] = {
    {"a", "a"},   {"ai", "aI"}, {"au", "aU"}, {"aɪ", "aI"}, {"aʊ", "aU"}, {"aː", "A:"}, {"e", "e"},
    {"eɪ", "e:"}, {"eː", "e:"}, {"i", "i"},   {"iː", "i:"}, {"o", "o"},   {"oʊ", "oU"}, {"oː", "o:"},
    {"pf", "pF"}, {"ts", "ts"}, {"u", "u"},   {"uː", "u:"}, {"y", "y"},   {"yː", "y:"}, {"ø", "Y:"},
    {"øː", "Y:"}, {"œ", "W"},   {"œ̃", "W~"},  {"ɐ", "3"},   {"ɑː", "A:"}, {"ɑ̃", "A~"},  {"ɔ", "O"},
    {"ɔø", "OY"}, {"ɔɪ", "OY"}, {"ɔʏ", "OY"}, {"ɔ̃", "O~"},  {"ə", "@"},   {"ɛ", "E"},   {"ɛː", "E:"},
    {"ɪ", "I"},   {"ɪː", "I:"}, {"ɾ", "r"},   {"ʀ", "r"},   {"ʁ", "r"},   {"ʊ", "U"},   {"ʏ", "y"},
};

const struct lt_ipa_table lt_de_sounds = LT_IPA_TABLE(sounds);
