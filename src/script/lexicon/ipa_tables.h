/* script/lexicon/ipa_tables.h - tables of IPA and espeak-ng's mnemonics that hold for every language
 * (script/lexicon/ipa_tables.c; the languages' own are in lang/XX/sounds.c), read by script/lexicon/ipa.c. */
#ifndef LT_SCRIPT_LEXICON_IPA_TABLES_H
#define LT_SCRIPT_LEXICON_IPA_TABLES_H

#include "lang/lang.h"

enum { LT_IPA_LONGEST = 4 }; /* characters of a symbol */

extern const struct lt_ipa_table lt_ipa_base;         /* in every language */
extern const struct lt_ipa_table lt_ipa_plain_vowels; /* of a language whose sounds we do not know */
extern const struct lt_ipa_table
    lt_ipa_neighbours; /* `mnemonic` is IPA: the nearest sound to one a language has not */

#endif
