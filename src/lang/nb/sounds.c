/* lang/nb/sounds.c - the sounds of Norwegian: IPA, and what espeak-ng calls them (its docs/phonemes.md and
 * phsource/). Sorted by the bytes of the IPA. */
#include "lang/nb/nb.h"

static const struct lt_ipa_sound sounds[] = {
    {"a", "A"},   {"aː", "a:"}, {"e", "E"},   {"eː", "e:"}, {"i", "i"},   {"iː", "i:"},
    {"o", "O"},   {"oː", "o:"}, {"r", "R"},   {"u", "u"},   {"uː", "u:"}, {"y", "y"},
    {"yː", "y:"}, {"æ", "a"},   {"æː", "a:"}, {"ç", "C"},   {"ø", "Y"},   {"øː", "Y:"},
    {"ŋ", "N"},   {"œ", "W"},   {"ɑ", "A"},   {"ɑː", "a:"}, {"ɔ", "O"},   {"ə", "@"},
    {"ɛ", "E"},   {"ɡ", "g"},   {"ɾ", "R"},   {"ʃ", "S"},   {"ʉ", "u-"},  {"ʉː", "u-:"},
};

const struct lt_ipa_table lt_nb_sounds = LT_IPA_TABLE(sounds);
