/* script/lexicon/ipa_tables.c - what espeak-ng calls the sounds of IPA (its docs/phonemes.md and phsource/),
 * for each language; an empty mnemonic: allowed, not heard. Every table is sorted by the bytes of the IPA, so
 * a symbol is found by halving; tests/unit/script_lexicon.c checks the order. */
#include "script/lexicon/ipa.h"

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

/* The vowels of each language, and consonants that it has its own way with. */
static const struct lt_ipa_sound english[] = {
    {"a", "a"},   {"aj", "aI"}, {"aw", "aU"}, {"aɪ", "aI"}, {"aɪə", "aI@"}, {"aʊ", "aU"}, {"aʊə", "aU@"},
    {"e", "E"},   {"ej", "eI"}, {"eə", "e@"}, {"eɪ", "eI"}, {"eː", "e:"},   {"i", "i"},   {"iə", "i@"},
    {"iː", "i:"}, {"l̩", "@L"},  {"o", "o:"},  {"ow", "oU"}, {"oʊ", "oU"},   {"oː", "o:"}, {"ts", "ts"},
    {"u", "u:"},  {"uː", "u:"}, {"æ", "a"},   {"ɐ", "a#"},  {"ɑ", "A:"},    {"ɑː", "A:"}, {"ɑ̃", "A~"},
    {"ɒ", "0"},   {"ɔ", "O"},   {"ɔj", "OI"}, {"ɔɪ", "OI"}, {"ɔː", "O:"},   {"ɔ̃", "O~"},  {"ə", "@"},
    {"əʊ", "oU"}, {"ɚ", "@"},   {"ɛ", "E"},   {"ɛə", "e@"}, {"ɜ", "3:"},    {"ɜː", "3:"}, {"ɝ", "3:"},
    {"ɪ", "I"},   {"ɪə", "i@"}, {"ʊ", "U"},   {"ʊə", "U@"}, {"ʌ", "V"},     {"ʍ", "w#"},
};
static const struct lt_ipa_sound american[] = {
    {"a", "a"},    {"aj", "aI"}, {"aw", "aU"},   {"aɪ", "aI"},  {"aɪə", "aI@"}, {"aʊ", "aU"},  {"e", "E"},
    {"ej", "eI"},  {"eə", "e@"}, {"eɪ", "eI"},   {"eː", "e:"},  {"i", "i"},     {"iː", "i:"},  {"l̩", "@L"},
    {"o", "oU"},   {"ow", "oU"}, {"oʊ", "oU"},   {"oː", "o:"},  {"u", "u:"},    {"uː", "u:"},  {"æ", "a"},
    {"ɐ", "a#"},   {"ɑ", "A:"},  {"ɑr", "A@"},   {"ɑɹ", "A@"},  {"ɑː", "A:"},   {"ɑːɹ", "A@"}, {"ɑ̃", "A~"},
    {"ɒ", "A:"},   {"ɔ", "O:"},  {"ɔj", "OI"},   {"ɔr", "O@"},  {"ɔɪ", "OI"},   {"ɔɹ", "O@"},  {"ɔː", "O:"},
    {"ɔːɹ", "O@"}, {"ɔ̃", "O~"},  {"ə", "@"},     {"əʊ", "oU"},  {"ɚ", "3"},     {"ɛ", "E"},    {"ɛr", "e@"},
    {"ɛɹ", "e@"},  {"ɜ", "3:"},  {"ɜɹ", "3:"},   {"ɜː", "3:"},  {"ɜːɹ", "3:"},  {"ɝ", "3:"},   {"ɪ", "I"},
    {"ɪr", "i@3"}, {"ɪə", "i@"}, {"ɪəɹ", "i@3"}, {"ɪɹ", "i@3"}, {"ɾ", "t#"},    {"ʊ", "U"},    {"ʊr", "U@"},
    {"ʊə", "U@"},  {"ʊɹ", "U@"}, {"ʌ", "V"},     {"ʍ", "w#"},
};
static const struct lt_ipa_sound french[] = {
    {"a", "a"}, {"e", "e"},  {"h", ""},   {"i", "i"},  {"o", "o"},  {"u", "u"}, {"uː", "u:"}, {"y", "y"},
    {"ø", "Y"}, {"œ", "W"},  {"œ̃", "W~"}, {"ɐ", "a#"}, {"ɑ̃", "A~"}, {"ɔ", "O"}, {"ɔ̃", "O~"},  {"ə", "@"},
    {"ɛ", "E"}, {"ɛ̃", "E~"}, {"ɥ", "y"},  {"ɪ", "I"},  {"ʀ", "r"},  {"ʁ", "r"}, {"ʌ", "V"},
};
static const struct lt_ipa_sound german[] = {
    {"a", "a"},   {"ai", "aI"}, {"au", "aU"}, {"aɪ", "aI"}, {"aʊ", "aU"}, {"aː", "A:"}, {"e", "e"},
    {"eɪ", "e:"}, {"eː", "e:"}, {"i", "i"},   {"iː", "i:"}, {"o", "o"},   {"oʊ", "oU"}, {"oː", "o:"},
    {"pf", "pF"}, {"ts", "ts"}, {"u", "u"},   {"uː", "u:"}, {"y", "y"},   {"yː", "y:"}, {"ø", "Y:"},
    {"øː", "Y:"}, {"œ", "W"},   {"œ̃", "W~"},  {"ɐ", "3"},   {"ɑː", "A:"}, {"ɑ̃", "A~"},  {"ɔ", "O"},
    {"ɔø", "OY"}, {"ɔɪ", "OY"}, {"ɔʏ", "OY"}, {"ɔ̃", "O~"},  {"ə", "@"},   {"ɛ", "E"},   {"ɛː", "E:"},
    {"ɪ", "I"},   {"ɪː", "I:"}, {"ɾ", "r"},   {"ʀ", "r"},   {"ʁ", "r"},   {"ʊ", "U"},   {"ʏ", "y"},
};
static const struct lt_ipa_sound spanish[] = {
    {"a", "a"},   {"ai", "aI"}, {"au", "aU"}, {"aɪ", "aI"}, {"aʊ", "aU"}, {"e", "e"},
    {"ei", "eI"}, {"eu", "eU"}, {"eɪ", "eI"}, {"i", "i"},   {"o", "o"},   {"oi", "oI"},
    {"oɪ", "oI"}, {"r", "R2"},  {"u", "u"},   {"v", "b"},   {"z", "s"},   {"ɔ", "O"},
    {"ɛ", "E"},   {"ɾ", "**"},  {"ʁ", "R2"},  {"ʊ", "U"},
};
static const struct lt_ipa_sound italian[] = {
    {"a", "a"}, {"ai", "aI"}, {"au", "aU"}, {"dz", "dz"}, {"e", "e"},   {"ei", "eI"},
    {"i", "i"}, {"o", "o"},   {"oi", "oI"}, {"r", "R2"},  {"ts", "ts"}, {"u", "u"},
    {"ɔ", "O"}, {"ɛ", "E"},   {"ɪ", "I"},   {"ʁ", "R2"},  {"ʊ", "U"},
};
/* The tilde stands in the letter or behind it: U+0303 is written out, or an editor would join the two. */
static const struct lt_ipa_sound portuguese[] = {
    {"a", "a"},   {"aj", "aI"}, {"aw", "aU"},        {"a\xCC\x83", "&~"}, {"e", "e"},
    {"ej", "eI"}, {"ew", "eU"}, {"e\xCC\x83", "e~"}, {"i", "i"},          {"i\xCC\x83", "i~"},
    {"o", "o"},   {"oj", "oI"}, {"o\xCC\x83", "o~"}, {"u", "u"},          {"u\xCC\x83", "u~"},
    {"ã", "&~"},  {"õ", "o~"},  {"õj", "oI~"},       {"ĩ", "i~"},         {"ũ", "u~"},
    {"ɐ", "&"},   {"ɐ̃", "&~"},  {"ɐ̃w", "&U~"},       {"ɐ̃ʊ̃", "&U~"},       {"ɔ", "O"},
    {"ɛ", "E"},   {"ɪ", "I"},   {"ɾ", "*"},          {"ʁ", "x"},          {"ʊ", "U"},
    {"ẽ", "e~"},
};
static const struct lt_ipa_sound dutch[] = {
    {"a", "a"},   {"aː", "a:"}, {"e", "e:"}, {"eː", "e:"}, {"g", "g"},   {"i", "i"},
    {"o", "o:"},  {"oː", "o:"}, {"u", "u"},  {"w", "v#"},  {"y", "y"},   {"ø", "Y:"},
    {"øː", "Y:"}, {"œy", "Wy"}, {"ɑ", "A"},  {"ɑu", "VU"}, {"ɑ̃", "A~"},  {"ɔ", "O"},
    {"ɔu", "VU"}, {"ɔː", "O:"}, {"ɔ̃", "O~"}, {"ə", "@"},   {"ɛ", "E"},   {"ɛi", "EI"},
    {"ɛɪ", "EI"}, {"ɪ", "I"},   {"ɵ", "8"},  {"ʋ", "v#"},  {"ʌu", "VU"}, {"ʏ", "8"},
};
static const struct lt_ipa_sound polish[] = {
    {"a", "a"},   {"dz", "dz"}, {"dʐ", "dZ"}, {"dʑ", "dz;"}, {"e", "e"},   {"i", "i"},
    {"o", "o"},   {"r", "R"},   {"ts", "ts"}, {"tɕ", "ts;"}, {"tʂ", "tS"}, {"u", "u"},
    {"ɔ", "O"},   {"ɔw̃", "O~"}, {"ɔ̃", "O~"},  {"ɕ", "S;"},   {"ɘ", "y"},   {"ɛ", "E"},
    {"ɛw̃", "E~"}, {"ɛ̃", "E~"},  {"ɨ", "y"},   {"ʂ", "S"},    {"ʐ", "Z"},   {"ʑ", "Z;"},
};
static const struct lt_ipa_sound swedish[] = {
    {"a", "a"},  {"e", "e"},  {"eː", "e:"}, {"i", "i:"},  {"iː", "i:"}, {"oː", "o:"},
    {"r", "R"},  {"u", "u:"}, {"uː", "u:"}, {"y", "y"},   {"yː", "y:"}, {"æ", "&"},
    {"æː", "&"}, {"ø", "Y:"}, {"øː", "Y:"}, {"œ", "W"},   {"ɑː", "A:"}, {"ɔ", "O"},
    {"ɕ", "S;"}, {"ə", "@"},  {"ɛ", "E"},   {"ɛː", "E:"}, {"ɧ", "sx"},  {"ɪ", "I"},
    {"ɵ", "8"},  {"ʉ", "u-"}, {"ʉː", "u-"}, {"ʊ", "U"},   {"ʏ", "y"},
};
static const struct lt_ipa_sound hungarian[] = {
    {"a", "a:"},  {"aː", "a:"}, {"dz", "dz"}, {"e", "e:"},  {"eː", "e:"}, {"i", "i"},   {"iː", "i:"},
    {"o", "o"},   {"oː", "o:"}, {"r", "R2"},  {"ts", "ts"}, {"u", "u"},   {"uː", "u:"}, {"y", "y"},
    {"yː", "y:"}, {"ø", "Y"},   {"øː", "Y:"}, {"ɑ", "A"},   {"ɒ", "A"},   {"ɛ", "E"},
};
static const struct lt_ipa_sound russian[] = {
    {"a", "a"}, {"dʲ", "d;"}, {"e", "e"},    {"i", "i"},   {"lʲ", "l^"}, {"mʲ", "m;"}, {"nʲ", "n^"},
    {"o", "o"}, {"ts", "ts"}, {"tɕ", "tS;"}, {"tʲ", "t;"}, {"u", "u"},   {"æ", "A"},   {"ɐ", "V"},
    {"ɔ", "o"}, {"ɕ", "S;"},  {"ɕː", "S;"},  {"ə", "@"},   {"ɛ", "E"},   {"ɨ", "y"},   {"ɪ", "I"},
    {"ɫ", "l"}, {"ɵ", "8"},   {"ʂ", "S"},    {"ʉ", "u"},   {"ʊ", "u"},   {"ʌ", "V"},   {"ʐ", "Z"},
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

#define TABLE(list) {list, LT_COUNT(list)}

const struct lt_ipa_language lt_ipa_languages[] = {
    {"en", TABLE(american)}, /* as the voice for plain "en" */
    {"en-us", TABLE(american)}, {"en-ca", TABLE(american)}, {"en-gb", TABLE(english)},
    {"en-au", TABLE(english)},  {"en-ie", TABLE(english)},  {"en-nz", TABLE(english)},
    {"en-za", TABLE(english)},  {"en-in", TABLE(english)},  {"fr", TABLE(french)},
    {"de", TABLE(german)},      {"es", TABLE(spanish)},     {"it", TABLE(italian)},
    {"pt", TABLE(portuguese)},  {"nl", TABLE(dutch)},       {"pl", TABLE(polish)},
    {"sv", TABLE(swedish)},     {"hu", TABLE(hungarian)},   {"ru", TABLE(russian)},
    {"", TABLE(plain_vowels)},
};

const struct lt_ipa_table lt_ipa_base = TABLE(base), lt_ipa_neighbours = TABLE(neighbours);
