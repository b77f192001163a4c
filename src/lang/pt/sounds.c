/* lang/pt/sounds.c - the sounds of Portuguese: IPA, and what espeak-ng calls them (its docs/phonemes.md and
 * phsource/). Sorted by the bytes of the IPA. */
#include "lang/pt/pt.h"

/* The tilde stands in the letter or after it: U+0303 is written out, or an editor would join the two. */
static const struct lt_ipa_sound sounds[] = {
    {"a", "a"},   {"aj", "aI"}, {"aw", "aU"},        {"a\xCC\x83", "&~"}, {"e", "e"},
    {"ej", "eI"}, {"ew", "eU"}, {"e\xCC\x83", "e~"}, {"i", "i"},          {"i\xCC\x83", "i~"},
    {"o", "o"},   {"oj", "oI"}, {"o\xCC\x83", "o~"}, {"u", "u"},          {"u\xCC\x83", "u~"},
    {"ã", "&~"},  {"õ", "o~"},  {"õj", "oI~"},       {"ĩ", "i~"},         {"ũ", "u~"},
    {"ɐ", "&"},   {"ɐ̃", "&~"},  {"ɐ̃w", "&U~"},       {"ɐ̃ʊ̃", "&U~"},       {"ɔ", "O"},
    {"ɛ", "E"},   {"ɪ", "I"},   {"ɾ", "*"},          {"ʁ", "x"},          {"ʊ", "U"},
    {"ẽ", "e~"},
};

const struct lt_ipa_table lt_pt_sounds = LT_IPA_TABLE(sounds);
