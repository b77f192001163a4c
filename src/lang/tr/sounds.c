/* lang/tr/sounds.c - the sounds of Turkish: IPA, and what espeak-ng calls them (its docs/phonemes.md and
 * phsource/). Sorted by the bytes of the IPA. */
#include "lang/tr/tr.h"

static const struct lt_ipa_sound sounds[] = {
    {"a", "a"}, {"aː", "a:"}, {"c", "c"},   {"dʒ", "dZ"}, {"e", "E"}, {"i", "i"},  {"iː", "i"},
    {"l", "l"}, {"o", "O"},   {"r", "R"},   {"tʃ", "tS"}, {"u", "u"}, {"uː", "u"}, {"y", "y"},
    {"ø", "Y"}, {"œ", "W"},   {"œː", "W:"}, {"ɔ", "O"},   {"ɛ", "E"}, {"ɟ", "J"},  {"ɡ", "g"},
    {"ɪ", "I"}, {"ɫ", "L"},   {"ɯ", "@"},   {"ɾ", "R"},   {"ʃ", "S"}, {"ʊ", "U"},  {"ʒ", "Z"},
};

const struct lt_ipa_table lt_tr_sounds = LT_IPA_TABLE(sounds);
