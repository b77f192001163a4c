/* script/lexicon/ipa_tables.c - what espeak-ng calls the sounds of IPA (its docs/phonemes.md and phsource/)
 * in every language; what a language has its own way with is in lang/XX/sounds.c. An empty mnemonic: allowed,
 * not heard. Every table is sorted by the bytes of the IPA, so a symbol is found by halving;
 * tests/unit/script_lexicon.c checks the order. */
#include "script/lexicon/ipa_tables.h"

/* In every language ("base1", "consonants" of phsource/phonemes). */
static const struct lt_ipa_sound base[] = {
    {" ", " "},  {"'", "'"},  {"(", ""},    {")", ""},     {"-", ""},     {".", ""},    {"b", "b"},
    {"c", "c"},  {"d", "d"},  {"dz", "dz"}, {"dʐ", "dZ"},  {"dʑ", "dZ;"}, {"dʒ", "dZ"}, {"d̪", "d"},
    {"f", "f"},  {"g", "g"},  {"h", "h"},   {"j", "j"},    {"k", "k"},    {"l", "l"},   {"l̩", "l-"},
    {"m", "m"},  {"m̩", "m-"}, {"n", "n"},   {"n̩", "n-"},   {"p", "p"},    {"q", "q"},   {"r", "r"},
    {"s", "s"},  {"t", "t"},  {"ts", "ts"}, {"tɕ", "tS;"}, {"tʂ", "tS"},  {"tʃ", "tS"}, {"t̪", "t"},
    {"v", "v"},  {"w", "w"},  {"x", "x"},   {"z", "z"},    {"|", " "},    {"ç", "C"},   {"ð", "D"},
    {"ħ", "h"},  {"ŋ", "N"},  {"ŋ̍", "N-"},  {"ɕ", "S;"},   {"ɖ", "d"},    {"ɟ", "J"},   {"ɡ", "g"},
    {"ɣ", "Q"},  {"ɥ", "j"},  {"ɦ", "h"},   {"ɫ", "l"},    {"ɬ", "l#"},   {"ɭ", "l."},  {"ɰ", "Q"},
    {"ɱ", "m"},  {"ɲ", "n^"}, {"ɳ", "n."},  {"ɸ", "f"},    {"ɹ", "r"},    {"ɺ", "*"},   {"ɻ", "r"},
    {"ɽ", "*"},  {"ɾ", "*"},  {"ʀ", "r\""}, {"ʁ", "Q\""},  {"ʂ", "s."},   {"ʃ", "S"},   {"ʈ", "t"},
    {"ʋ", "v#"}, {"ʍ", "w"},  {"ʎ", "l^"},  {"ʐ", "z."},   {"ʑ", "Z;"},   {"ʒ", "Z"},   {"ʔ", "?"},
    {"ʝ", "J^"}, {"ʣ", "dz"}, {"ʤ", "dZ"},  {"ʦ", "ts"},   {"ʧ", "tS"},   {"ʰ", ""},    {"ʲ", ""},
    {"ʷ", ""},   {"ˈ", "'"},  {"ˌ", ","},   {"ː", ""},     {"ˑ", ""},     {"ˠ", ""},    {"̈", ""},
    {"̚", ""},    {"̝", ""},    {"̞", ""},     {"̪", ""},      {"̯", ""},      {"͜", ""},     {"͡", ""},
    {"β", "B"},  {"θ", "T"},  {"χ", "X"},   {"‿", ""},
};

/* The vowels that every language has. */
static const struct lt_ipa_sound plain_vowels[] = {
    {"a", "a"}, {"e", "e"}, {"i", "i"}, {"o", "o"}, {"u", "u"}, {"ə", "@"},
};

/* What a speaker who has not this sound says, as IPA; tried in turn until one is there. */
static const struct lt_ipa_sound neighbours[] = {
    {"aː", "a"}, {"a\xCC\x83", "ɐ̃"}, {"e", "ɛ"}, {"eː", "e"}, {"iː", "i"}, {"i\xCC\x83", "ɛ̃"}, {"o", "ɔ"},
    {"oː", "o"}, {"uː", "u"},        {"y", "i"}, {"yː", "y"}, {"ã", "ɐ̃"},  {"æ", "ɛ"},         {"æː", "æ"},
    {"ø", "œ"},  {"øː", "ø"},        {"ĩ", "ɛ̃"}, {"œ", "ɛ"},  {"œː", "œ"}, {"ɐ", "a"},         {"ɐ̃", "ɑ̃"},
    {"ɑ", "a"},  {"ɑː", "ɑ"},        {"ɑ̃", "ɔ̃"}, {"ɒ", "ɔ"},  {"ɔ", "o"},  {"ɔː", "ɔ"},        {"ɘ", "ə"},
    {"ə", "e"},  {"ɚ", "ə"},         {"ɛ", "e"}, {"ɛː", "ɛ"}, {"ɜ", "ə"},  {"ɜː", "ɜ"},        {"ɝ", "ɜ"},
    {"ɞ", "œ"},  {"ɤ", "ʌ"},         {"ɧ", "ʃ"}, {"ɨ", "ɪ"},  {"ɪ", "i"},  {"ɯ", "ʊ"},         {"ɵ", "ø"},
    {"ɶ", "œ"},  {"ʉ", "y"},         {"ʊ", "u"}, {"ʌ", "a"},  {"ʏ", "y"},  {"ᵻ", "ɪ"},
};

const struct lt_ipa_table lt_ipa_base = LT_IPA_TABLE(base), lt_ipa_plain_vowels = LT_IPA_TABLE(plain_vowels),
                          lt_ipa_neighbours = LT_IPA_TABLE(neighbours);
