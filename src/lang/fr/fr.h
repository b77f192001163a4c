/* lang/fr/fr.h - the tables of French; see lang/normal.h for what each means. */
#ifndef LT_LANG_FR_FR_H
#define LT_LANG_FR_FR_H

#include "lang/lang.h"
#include "lang/normal.h"

extern const struct lt_unit_words lt_fr_units;
extern const struct lt_money_words lt_fr_money;
extern const struct lt_magnitude lt_fr_magnitudes[];
extern const struct lt_abbr lt_fr_abbrs[];
extern const struct lt_abbr lt_fr_bares[];
extern const struct lt_symbol lt_fr_symbols[];
extern const struct lt_phrase lt_fr_phrases[];
extern const struct lt_phrase lt_fr_slash_phrases[];

extern const char lt_fr_no_nouns[]; /* look like nouns behind a number, and are none */
extern const char lt_fr_feminine[]; /* nouns whose endings do not tell */
extern const char lt_fr_masculine[];
extern const char lt_fr_rulers[]; /* given names that take a number */

/* What language.c puts together. */
extern const char *const lt_fr_words[];
extern const struct lt_ipa_table lt_fr_sounds;

/* capitals.c */
extern const char lt_fr_initialisms[], lt_fr_capital_words[];

#endif
