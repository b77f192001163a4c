/* lang/da/sounds.c - the sounds of Danish: IPA, and what espeak-ng calls them (its docs/phonemes.md and
 * phsource/). Sorted by the bytes of the IPA. */
#include "lang/da/da.h"

static const struct lt_ipa_sound sounds[] = {
    {"a", "&"},   {"aː", "&:"}, {"e", "e"},   {"eː", "e:"}, {"i", "i"},   {"iː", "i:"}, {"o", "o"},
    {"oː", "o:"}, {"r", "R"},   {"u", "u"},   {"uː", "u:"}, {"y", "y"},   {"yː", "y:"}, {"æ", "E"},
    {"æː", "E:"}, {"ø", "Y"},   {"øː", "Y:"}, {"œ", "W"},   {"œː", "W:"}, {"ɐ", "V"},   {"ɐ̯", "3-"},
    {"ɑ", "A"},   {"ɑː", "A:"}, {"ɒ", "O"},   {"ɒː", "O:"}, {"ɔ", "V"},   {"ɔː", "O:"}, {"ə", "@-"},
    {"ɛ", "E"},   {"ɛː", "E:"}, {"ɪ", "I"},   {"ʁ", "R"},   {"ʊ", "u"},   {"ʋ", "v"},   {"ʌ", "V"},
};

const struct lt_ipa_table lt_da_sounds = LT_IPA_TABLE(sounds);
