/* lang/fr/sounds.c - the sounds of French: IPA, and what espeak-ng calls them (its docs/phonemes.md and
 * phsource/). Sorted by the bytes of the IPA. */
#include "lang/fr/fr.h"

static const struct lt_ipa_sound sounds[] = {
    {"a", "a"}, {"e", "e"},  {"h", ""},   {"i", "i"},  {"o", "o"},  {"u", "u"}, {"uː", "u:"}, {"y", "y"},
    {"ø", "Y"}, {"œ", "W"},  {"œ̃", "W~"}, {"ɐ", "a#"}, {"ɑ̃", "A~"}, {"ɔ", "O"}, {"ɔ̃", "O~"},  {"ə", "@"},
    {"ɛ", "E"}, {"ɛ̃", "E~"}, {"ɥ", "y"},  {"ɪ", "I"},  {"ʀ", "r"},  {"ʁ", "r"}, {"ʌ", "V"},
};

const struct lt_ipa_table lt_fr_sounds = LT_IPA_TABLE(sounds);
