/* script/lexicon_ipa.c - IPA becomes espeak-ng's phoneme mnemonics (its docs/phonemes.md and phsource/): each
 * language has an inventory of its own, and a mnemonic that it lacks would end the word, so every symbol is
 * looked up for the language at hand; a sound it has not becomes its nearest neighbour, as a speaker of the
 * language would say it. Symbols for which there is no neighbour are refused. */
#include "script/lexicon.h"

#include "base/utf8.h"

struct sound {
    const char *ipa, *mnemonic;
};

/* In every language's table ("base1", "consonants" of phsource/phonemes). An empty mnemonic: allowed, not
 * heard. */
static const struct sound base[] = {
    {"p", "p"},    {"b", "b"},    {"t", "t"},   {"d", "d"},  {"k", "k"},   {"g", "g"},   {"ɡ", "g"},
    {"f", "f"},    {"v", "v"},    {"s", "s"},   {"z", "z"},  {"h", "h"},   {"ɦ", "h"},   {"m", "m"},
    {"n", "n"},    {"l", "l"},    {"j", "j"},   {"w", "w"},  {"ʍ", "w"},   {"ŋ", "N"},   {"ʃ", "S"},
    {"ʒ", "Z"},    {"tʃ", "tS"},  {"dʒ", "dZ"}, {"ʧ", "tS"}, {"ʤ", "dZ"},  {"θ", "T"},   {"ð", "D"},
    {"ç", "C"},    {"x", "x"},    {"ɣ", "Q"},   {"χ", "X"},  {"ʁ", "Q\""}, {"ʀ", "r\""}, {"ɲ", "n^"},
    {"ʎ", "l^"},   {"ɾ", "*"},    {"r", "r"},   {"ɹ", "r"},  {"ɻ", "r"},   {"ɺ", "*"},   {"c", "c"},
    {"ɟ", "J"},    {"q", "q"},    {"β", "B"},   {"ɸ", "f"},  {"ʔ", "?"},   {"ɕ", "S;"},  {"ʑ", "Z;"},
    {"tɕ", "tS;"}, {"dʑ", "dZ;"}, {"ʂ", "s."},  {"ʐ", "z."}, {"ɳ", "n."},  {"ɭ", "l."},  {"ɫ", "l"},
    {"ɬ", "l#"},   {"ʝ", "J^"},   {"ʋ", "v#"},  {"ɱ", "m"},  {"t̪", "t"},   {"d̪", "d"},   {"ts", "ts"},
    {"dz", "dz"},  {"ʦ", "ts"},   {"ʣ", "dz"},  {"ɥ", "j"},  {"ħ", "h"},   {"ɰ", "Q"},   {"tʂ", "tS"},
    {"dʐ", "dZ"},  {"ɽ", "*"},    {"ʈ", "t"},   {"ɖ", "d"},  {"n̩", "n-"},  {"m̩", "m-"},  {"l̩", "l-"},
    {"ŋ̍", "N-"},   {"ˈ", "'"},    {"'", "'"},   {"ˌ", ","},  {".", ""},    {"‿", ""},    {"͡", ""},
    {"͜", ""},      {"ˑ", ""},     {"ʰ", ""},    {"̯", ""},    {"̪", ""},     {"̚", ""},     {"ʲ", ""},
    {"ː", ""},     {" ", " "},    {"|", " "},   {"-", ""},   {"̝", ""},     {"̞", ""},     {"ˠ", ""},
    {"(", ""},     {")", ""},     {"ʷ", ""},    {"̈", ""},
};

/* The vowels of each language, and consonants that it has its own way with. */
static const struct sound english[] = {
    {"ə", "@"},     {"æ", "a"},   {"a", "a"},   {"ɪ", "I"},   {"ʊ", "U"},   {"ɛ", "E"},   {"e", "E"},
    {"ɒ", "0"},     {"ʌ", "V"},   {"ɐ", "a#"},  {"ɜ", "3:"},  {"ɜː", "3:"}, {"ɑ", "A:"},  {"ɑː", "A:"},
    {"i", "i"},     {"iː", "i:"}, {"ɔ", "O"},   {"ɔː", "O:"}, {"u", "u:"},  {"uː", "u:"}, {"o", "o:"},
    {"oː", "o:"},   {"eː", "e:"}, {"aʊ", "aU"}, {"əʊ", "oU"}, {"oʊ", "oU"}, {"aɪ", "aI"}, {"eɪ", "eI"},
    {"ɔɪ", "OI"},   {"eə", "e@"}, {"ɛə", "e@"}, {"ɪə", "i@"}, {"iə", "i@"}, {"ʊə", "U@"}, {"aɪə", "aI@"},
    {"aʊə", "aU@"}, {"ɑ̃", "A~"},  {"ɔ̃", "O~"},  {"ɚ", "@"},   {"ɝ", "3:"},  {"ʍ", "w#"},  {"l̩", "@L"},
    {"ts", "ts"},   {"aj", "aI"}, {"aw", "aU"}, {"ej", "eI"}, {"ow", "oU"}, {"ɔj", "OI"},
};
static const struct sound american[] = {
    {"ɪəɹ", "i@3"},
    {"ɪə", "i@"},
    {"ʊə", "U@"},
    {"eə", "e@"},
    {"ə", "@"},
    {"æ", "a"},
    {"a", "a"},
    {"ɪ", "I"},
    {"ʊ", "U"},
    {"ɛ", "E"},
    {"e", "E"},
    {"ɒ", "A:"},
    {"ʌ", "V"},
    {"ɐ", "a#"},
    {"ɜ", "3:"},
    {"ɜː", "3:"},
    {"ɜː"
     "ɹ",
     "3:"},
    {"ɜɹ", "3:"},
    {"ɑ", "A:"},
    {"ɑː", "A:"},
    {"i", "i"},
    {"iː", "i:"},
    {"ɔ", "O:"},
    {"ɔː", "O:"},
    {"u", "u:"},
    {"uː", "u:"},
    {"o", "oU"},
    {"oː", "o:"},
    {"eː", "e:"},
    {"aʊ", "aU"},
    {"əʊ", "oU"},
    {"oʊ", "oU"},
    {"aɪ", "aI"},
    {"eɪ", "eI"},
    {"ɔɪ", "OI"},
    {"ɑːɹ", "A@"},
    {"ɑɹ", "A@"},
    {"ɑr", "A@"},
    {"ɔːɹ", "O@"},
    {"ɔɹ", "O@"},
    {"ɔr", "O@"},
    {"ɛɹ", "e@"},
    {"ɛr", "e@"},
    {"ɪɹ", "i@3"},
    {"ɪr", "i@3"},
    {"ʊɹ", "U@"},
    {"ʊr", "U@"},
    {"aɪə", "aI@"},
    {"ɑ̃", "A~"},
    {"ɔ̃", "O~"},
    {"ɚ", "3"},
    {"ɝ", "3:"},
    {"ʍ", "w#"},
    {"l̩", "@L"},
    {"aj", "aI"},
    {"aw", "aU"},
    {"ej", "eI"},
    {"ow", "oU"},
    {"ɔj", "OI"},
    {"ɾ", "t#"},
};
static const struct sound french[] = {
    {"a", "a"}, {"e", "e"}, {"i", "i"},  {"o", "o"}, {"u", "u"},  {"uː", "u:"}, {"y", "y"},  {"ø", "Y"},
    {"œ", "W"}, {"ə", "@"}, {"ɛ", "E"},  {"ɔ", "O"}, {"ɑ̃", "A~"}, {"ɛ̃", "E~"},  {"œ̃", "W~"}, {"ɔ̃", "O~"},
    {"ʌ", "V"}, {"ɪ", "I"}, {"ɐ", "a#"}, {"ʁ", "r"}, {"ʀ", "r"},  {"ɥ", "y"},   {"h", ""},
};
static const struct sound german[] = {
    {"a", "a"},   {"aː", "A:"}, {"ɑː", "A:"}, {"ɛ", "E"},   {"ɛː", "E:"}, {"e", "e"},   {"eː", "e:"},
    {"ə", "@"},   {"ɐ", "3"},   {"ɪ", "I"},   {"i", "i"},   {"iː", "i:"}, {"ɔ", "O"},   {"o", "o"},
    {"oː", "o:"}, {"ʊ", "U"},   {"u", "u"},   {"uː", "u:"}, {"ʏ", "y"},   {"y", "y"},   {"yː", "y:"},
    {"œ", "W"},   {"ø", "Y:"},  {"øː", "Y:"}, {"aɪ", "aI"}, {"aʊ", "aU"}, {"ɔʏ", "OY"}, {"ɔɪ", "OY"},
    {"ɔø", "OY"}, {"ai", "aI"}, {"au", "aU"}, {"ts", "ts"}, {"pf", "pF"}, {"ʁ", "r"},   {"ʀ", "r"},
    {"ɾ", "r"},   {"ɑ̃", "A~"},  {"ɔ̃", "O~"},  {"œ̃", "W~"},  {"ɪː", "I:"}, {"oʊ", "oU"}, {"eɪ", "e:"},
};
static const struct sound spanish[] = {
    {"a", "a"},   {"e", "e"},   {"i", "i"},   {"o", "o"},   {"u", "u"},   {"ɛ", "E"},
    {"ɔ", "O"},   {"ʊ", "U"},   {"aɪ", "aI"}, {"ai", "aI"}, {"ei", "eI"}, {"eɪ", "eI"},
    {"oi", "oI"}, {"oɪ", "oI"}, {"au", "aU"}, {"aʊ", "aU"}, {"eu", "eU"}, {"r", "R2"},
    {"ɾ", "**"},  {"ʁ", "R2"},  {"v", "b"},   {"z", "s"},
};
static const struct sound italian[] = {
    {"a", "a"},   {"e", "e"},   {"i", "i"},   {"o", "o"},   {"u", "u"},   {"ɛ", "E"},
    {"ɔ", "O"},   {"ɪ", "I"},   {"ʊ", "U"},   {"ai", "aI"}, {"ei", "eI"}, {"oi", "oI"},
    {"au", "aU"}, {"ts", "ts"}, {"dz", "dz"}, {"r", "R2"},  {"ʁ", "R2"},
};
static const struct sound portuguese[] = {
    {"a", "a"},    {"e", "e"},    {"i", "i"},    {"o", "o"},   {"u", "u"},   {"ɛ", "E"},   {"ɔ", "O"},
    {"ɐ", "&"},    {"ɪ", "I"},    {"ʊ", "U"},    {"ẽ", "e~"},  {"ĩ", "i~"},  {"õ", "o~"},  {"ũ", "u~"},
    {"ẽ", "e~"},   {"ĩ", "i~"},   {"õ", "o~"},   {"ũ", "u~"},  {"ɐ̃", "&~"},  {"ã", "&~"},  {"ã", "&~"},
    {"ɐ̃w", "&U~"}, {"ɐ̃ʊ̃", "&U~"}, {"õj", "oI~"}, {"aj", "aI"}, {"ej", "eI"}, {"oj", "oI"}, {"aw", "aU"},
    {"ew", "eU"},  {"ʁ", "x"},    {"ɾ", "*"},
};
static const struct sound dutch[] = {
    {"ɪ", "I"},   {"i", "i"},   {"y", "y"},   {"ʏ", "8"},   {"ɵ", "8"},   {"ɛ", "E"},
    {"ɔ", "O"},   {"aː", "a:"}, {"a", "a"},   {"ɑ", "A"},   {"e", "e:"},  {"eː", "e:"},
    {"øː", "Y:"}, {"ø", "Y:"},  {"o", "o:"},  {"oː", "o:"}, {"u", "u"},   {"ə", "@"},
    {"ɛɪ", "EI"}, {"ɛi", "EI"}, {"œy", "Wy"}, {"ʌu", "VU"}, {"ɑu", "VU"}, {"ɔu", "VU"},
    {"ɔː", "O:"}, {"ʋ", "v#"},  {"w", "v#"},  {"ɑ̃", "A~"},  {"ɔ̃", "O~"},  {"g", "g"},
};
static const struct sound polish[] = {
    {"a", "a"},    {"ɛ", "E"},   {"e", "e"},   {"i", "i"},  {"o", "o"},   {"ɔ", "O"},
    {"u", "u"},    {"ɨ", "y"},   {"ɘ", "y"},   {"ɛ̃", "E~"}, {"ɔ̃", "O~"},  {"tʂ", "tS"},
    {"dʐ", "dZ"},  {"ʂ", "S"},   {"ʐ", "Z"},   {"ɕ", "S;"}, {"ʑ", "Z;"},  {"tɕ", "ts;"},
    {"dʑ", "dz;"}, {"ts", "ts"}, {"dz", "dz"}, {"r", "R"},  {"ɛw̃", "E~"}, {"ɔw̃", "O~"},
};
static const struct sound swedish[] = {
    {"iː", "i:"}, {"i", "i:"},  {"ɪ", "I"},   {"eː", "e:"}, {"e", "e"},   {"ɛ", "E"},
    {"ɛː", "E:"}, {"yː", "y:"}, {"y", "y"},   {"ʏ", "y"},   {"ʉː", "u-"}, {"ʉ", "u-"},
    {"øː", "Y:"}, {"ø", "Y:"},  {"œ", "W"},   {"ɵ", "8"},   {"æ", "&"},   {"æː", "&"},
    {"ɑː", "A:"}, {"a", "a"},   {"oː", "o:"}, {"ɔ", "O"},   {"ʊ", "U"},   {"u", "u:"},
    {"uː", "u:"}, {"ə", "@"},   {"ɧ", "sx"},  {"ɕ", "S;"},  {"r", "R"},
};
static const struct sound hungarian[] = {
    {"ɒ", "A"},   {"ɑ", "A"},   {"a", "a:"},  {"aː", "a:"}, {"ɛ", "E"},   {"eː", "e:"}, {"e", "e:"},
    {"i", "i"},   {"iː", "i:"}, {"o", "o"},   {"oː", "o:"}, {"ø", "Y"},   {"øː", "Y:"}, {"y", "y"},
    {"yː", "y:"}, {"u", "u"},   {"uː", "u:"}, {"ts", "ts"}, {"dz", "dz"}, {"r", "R2"},
};
static const struct sound russian[] = {
    {"a", "a"},   {"ɐ", "V"},   {"ʌ", "V"},    {"ə", "@"},   {"ɛ", "E"},   {"e", "e"},   {"i", "i"},
    {"ɪ", "I"},   {"ɨ", "y"},   {"o", "o"},    {"ɔ", "o"},   {"u", "u"},   {"ʊ", "u"},   {"ɵ", "8"},
    {"æ", "A"},   {"ʉ", "u"},   {"tɕ", "tS;"}, {"ɕ", "S;"},  {"ɕː", "S;"}, {"ʂ", "S"},   {"ʐ", "Z"},
    {"tʲ", "t;"}, {"dʲ", "d;"}, {"mʲ", "m;"},  {"nʲ", "n^"}, {"lʲ", "l^"}, {"ts", "ts"}, {"ɫ", "l"},
};

static const struct language {
    const char *tag; /* the longest that fits wins */
    const struct sound *sounds;
    size_t n;
} languages[] = {
    {"en", american, LT_COUNT(american)}, /* as the voice for plain "en" */
    {"en-us", american, LT_COUNT(american)},  {"en-ca", american, LT_COUNT(american)},
    {"en-gb", english, LT_COUNT(english)},    {"en-au", english, LT_COUNT(english)},
    {"en-ie", english, LT_COUNT(english)},    {"en-nz", english, LT_COUNT(english)},
    {"en-za", english, LT_COUNT(english)},    {"en-in", english, LT_COUNT(english)},
    {"fr", french, LT_COUNT(french)},         {"de", german, LT_COUNT(german)},
    {"es", spanish, LT_COUNT(spanish)},       {"it", italian, LT_COUNT(italian)},
    {"pt", portuguese, LT_COUNT(portuguese)}, {"nl", dutch, LT_COUNT(dutch)},
    {"pl", polish, LT_COUNT(polish)},         {"sv", swedish, LT_COUNT(swedish)},
    {"hu", hungarian, LT_COUNT(hungarian)},   {"ru", russian, LT_COUNT(russian)},
};

/* The vowels that every language's table has. */
static const struct sound plain_vowels[] = {
    {"a", "a"}, {"e", "e"}, {"i", "i"}, {"o", "o"}, {"u", "u"}, {"ə", "@"},
};

/* What a speaker who has not this sound says; tried in turn until one is there. */
static const struct sound neighbours[] = {
    {"aː", "a"}, {"eː", "e"}, {"iː", "i"}, {"oː", "o"}, {"uː", "u"}, {"yː", "y"}, {"øː", "ø"}, {"ɛː", "ɛ"},
    {"ɔː", "ɔ"}, {"ɑː", "ɑ"}, {"ɜː", "ɜ"}, {"œː", "œ"}, {"æː", "æ"}, {"ɪ", "i"},  {"ʏ", "y"},  {"ʊ", "u"},
    {"ɨ", "ɪ"},  {"ʉ", "y"},  {"ɯ", "ʊ"},  {"ø", "œ"},  {"œ", "ɛ"},  {"ɵ", "ø"},  {"ɤ", "ʌ"},  {"ɘ", "ə"},
    {"ɜ", "ə"},  {"ɞ", "œ"},  {"ʌ", "a"},  {"ɐ", "a"},  {"æ", "ɛ"},  {"ɶ", "œ"},  {"ɑ", "a"},  {"ɒ", "ɔ"},
    {"ɔ", "o"},  {"ɛ", "e"},  {"e", "ɛ"},  {"o", "ɔ"},  {"y", "i"},  {"ə", "e"},  {"ɚ", "ə"},  {"ɝ", "ɜ"},
    {"ɑ̃", "ɔ̃"},  {"ã", "ɐ̃"},  {"ã", "ɐ̃"},  {"ɐ̃", "ɑ̃"},  {"ɧ", "ʃ"},  {"ᵻ", "ɪ"},  {"ĩ", "ɛ̃"},
};

enum { LONGEST = 4, HOPS = 5 }; /* characters of a symbol; neighbours of neighbours */

static const char *find(const struct sound *list, size_t n, struct lt_str ipa)
{
    for (size_t i = 0; i < n; i++)
        if (lt_str_eqz(ipa, list[i].ipa))
            return list[i].mnemonic;
    return NULL;
}

static const struct language *language_of(struct lt_str tag)
{
    const struct language *best = NULL;
    size_t best_n = 0;
    for (size_t i = 0; i < LT_COUNT(languages); i++) {
        struct lt_str want = lt_str_of(languages[i].tag);
        bool fits = lt_str_starts_nocase(tag, want) && (tag.n == want.n || tag.p[want.n] == '-');
        if (fits && want.n > best_n) {
            best = &languages[i];
            best_n = want.n;
        }
    }
    return best;
}

static const char *lookup(const struct language *l, struct lt_str symbol)
{
    for (int hop = 0; hop <= HOPS; hop++) {
        const char *m =
            l ? find(l->sounds, l->n, symbol) : find(plain_vowels, LT_COUNT(plain_vowels), symbol);
        if (!m)
            m = find(base, LT_COUNT(base), symbol);
        if (m)
            return m;
        const char *next = find(neighbours, LT_COUNT(neighbours), symbol);
        if (!next)
            return NULL;
        symbol = lt_str_of(next);
    }
    return NULL;
}

/* The longest symbol at `at` that there is a mnemonic for. */
static const char *longest(const struct language *l, struct lt_str ipa, size_t at, size_t *end)
{
    size_t ends[LONGEST], n = 0;
    for (size_t to = at; n < LONGEST && to < ipa.n;) {
        lt_utf8_next(ipa, &to);
        ends[n++] = to;
    }
    while (n-- > 0) {
        const char *m = lookup(l, lt_str_slice(ipa, at, ends[n] - at));
        if (m) {
            *end = ends[n];
            return m;
        }
    }
    return NULL;
}

bool lt_ipa_to_espeak(struct lt_str ipa, struct lt_str lang, struct lt_buf *out, struct lt_str *bad)
{
    const struct language *l = language_of(lang);
    /* Between slashes or square brackets, as dictionaries print it; tie bars join what is one symbol anyway.
     */
    struct lt_buf bare = LT_BUF(64 * 1024);
    for (size_t at = 0; at < ipa.n;) {
        size_t from = at;
        uint32_t c = lt_utf8_next(ipa, &at);
        if (c != '/' && c != '[' && c != ']' && c != 0x361 && c != 0x35C)
            lt_buf_add(&bare, lt_str_slice(ipa, from, at - from));
    }
    struct lt_str s = lt_buf_str(&bare);
    bool good = !bare.failed;
    *bad = (struct lt_str){0};
    for (size_t at = 0, end = 0; good && at < s.n; at = end) {
        const char *m = longest(l, s, at, &end);
        good = m != NULL;
        if (m) {
            lt_buf_addz(out, m);
        } else { /* the same character in the caller's text, which outlives this one */
            size_t to = at;
            lt_utf8_next(s, &to);
            size_t found = lt_str_find(ipa, lt_str_slice(s, at, to - at));
            *bad = lt_str_slice(ipa, found == SIZE_MAX ? 0 : found, to - at);
        }
    }
    lt_buf_close(&bare);
    return good && !out->failed;
}
