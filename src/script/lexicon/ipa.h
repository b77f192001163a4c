/* script/lexicon/ipa.h - tables of IPA and espeak-ng's mnemonics (script/lexicon/ipa_tables.c), read by
 * script/lexicon/ipa.c. */
#ifndef LT_SCRIPT_LEXICON_IPA_H
#define LT_SCRIPT_LEXICON_IPA_H

#include "base/str.h"

enum { LT_IPA_LONGEST = 4 }; /* characters of a symbol */

/* Text in place, not pointers: nothing to relocate when the program starts. */
struct lt_ipa_sound {
    char ipa[9], mnemonic[5];
};

/* Sorted by the bytes of `ipa`, none twice. */
struct lt_ipa_table {
    const struct lt_ipa_sound *sounds;
    size_t n;
};

struct lt_ipa_language {
    const char *tag; /* of texts it is for; the longest that fits wins */
    struct lt_ipa_table table;
};

/* Ends with tag "": every other language. */
extern const struct lt_ipa_language lt_ipa_languages[];
extern const struct lt_ipa_table lt_ipa_base; /* in every language */
extern const struct lt_ipa_table
    lt_ipa_neighbours; /* `mnemonic` is IPA: the nearest sound to one a language has not */

#endif
