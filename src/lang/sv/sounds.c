/* lang/sv/sounds.c - the sounds of Swedish: IPA, and what espeak-ng calls them (its docs/phonemes.md and
 * phsource/). Sorted by the bytes of the IPA. */
#include "lang/sv/sv.h"

static const struct lt_ipa_sound sounds[] = {
    {"a", "a"},  {"e", "e"},  {"eː", "e:"}, {"i", "i:"},  {"iː", "i:"}, {"oː", "o:"},
    {"r", "R"},  {"u", "u:"}, {"uː", "u:"}, {"y", "y"},   {"yː", "y:"}, {"æ", "&"},
    {"æː", "&"}, {"ø", "Y:"}, {"øː", "Y:"}, {"œ", "W"},   {"ɑː", "A:"}, {"ɔ", "O"},
    {"ɕ", "S;"}, {"ə", "@"},  {"ɛ", "E"},   {"ɛː", "E:"}, {"ɧ", "sx"},  {"ɪ", "I"},
    {"ɵ", "8"},  {"ʉ", "u-"}, {"ʉː", "u-"}, {"ʊ", "U"},   {"ʏ", "y"},
};

const struct lt_ipa_table lt_sv_sounds = LT_IPA_TABLE(sounds);
