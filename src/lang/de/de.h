/* lang/de/de.h - the tables of German; see lang/normal.h for what each means. */
#ifndef LT_LANG_DE_DE_H
#define LT_LANG_DE_DE_H

#include "lang/lang.h"
#include "lang/normal.h"

extern const struct lt_unit_words lt_de_units;
extern const struct lt_money_words lt_de_money;
extern const struct lt_magnitude lt_de_magnitudes[];
extern const struct lt_abbr lt_de_abbrs[], lt_de_bares[];
extern const struct lt_phrase lt_de_phrases[], lt_de_slash_phrases[];
extern const struct lt_symbol lt_de_symbols[];

extern const char lt_de_rulers[]; /* given names that take a number */

/* What language.c puts together. */
extern const char *const lt_de_words[];
extern const struct lt_ipa_table lt_de_sounds;

/* capitals.c */
extern const struct lt_phrase lt_de_address_names[];
extern const char lt_de_initialisms[], lt_de_capital_words[];

#endif
