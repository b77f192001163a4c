/* lang/hu/sounds.c - the sounds of Hungarian: IPA, and what espeak-ng calls them (its docs/phonemes.md and
 * phsource/). Sorted by the bytes of the IPA. */
#include "lang/hu/hu.h"

static const struct lt_ipa_sound sounds[] = {
    {"a", "a:"},  {"aː", "a:"}, {"dz", "dz"}, {"e", "e:"},  {"eː", "e:"}, {"i", "i"},   {"iː", "i:"},
    {"o", "o"},   {"oː", "o:"}, {"r", "R2"},  {"ts", "ts"}, {"u", "u"},   {"uː", "u:"}, {"y", "y"},
    {"yː", "y:"}, {"ø", "Y"},   {"øː", "Y:"}, {"ɑ", "A"},   {"ɒ", "A"},   {"ɛ", "E"},
};

const struct lt_ipa_table lt_hu_sounds = LT_IPA_TABLE(sounds);
