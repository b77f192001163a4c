/* lang/fi/sounds.c - the sounds of Finnish: IPA, and what espeak-ng calls them (its docs/phonemes.md and
 * phsource/). Sorted by the bytes of the IPA. */
#include "lang/fi/fi.h"

static const struct lt_ipa_sound sounds[] = {
    {"a", "a"},   {"aː", "a:"}, {"e", "e"},   {"eː", "e:"}, {"i", "i"},   {"iː", "i:"},
    {"o", "o"},   {"oː", "o:"}, {"r", "r"},   {"u", "u"},   {"uː", "u:"}, {"y", "y"},
    {"yː", "y:"}, {"æ", "&"},   {"æː", "&:"}, {"ø", "Y"},   {"øː", "Y:"}, {"ŋ", "N"},
    {"ɑ", "a"},   {"ɑː", "a:"}, {"ɡ", "g"},   {"ʃ", "S"},   {"ʋ", "v"},
};

const struct lt_ipa_table lt_fi_sounds = LT_IPA_TABLE(sounds);
