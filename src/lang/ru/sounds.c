/* lang/ru/sounds.c - the sounds of Russian: IPA, and what espeak-ng calls them (its docs/phonemes.md and
 * phsource/). Sorted by the bytes of the IPA. */
#include "lang/ru/ru.h"

static const struct lt_ipa_sound sounds[] = {
    {"a", "a"}, {"dʲ", "d;"}, {"e", "e"},    {"i", "i"},   {"lʲ", "l^"}, {"mʲ", "m;"}, {"nʲ", "n^"},
    {"o", "o"}, {"ts", "ts"}, {"tɕ", "tS;"}, {"tʲ", "t;"}, {"u", "u"},   {"æ", "A"},   {"ɐ", "V"},
    {"ɔ", "o"}, {"ɕ", "S;"},  {"ɕː", "S;"},  {"ə", "@"},   {"ɛ", "E"},   {"ɨ", "y"},   {"ɪ", "I"},
    {"ɫ", "l"}, {"ɵ", "8"},   {"ʂ", "S"},    {"ʉ", "u"},   {"ʊ", "u"},   {"ʌ", "V"},   {"ʐ", "Z"},
};

const struct lt_ipa_table lt_ru_sounds = LT_IPA_TABLE(sounds);
