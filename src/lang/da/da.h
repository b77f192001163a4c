/* lang/da/da.h - the tables of Danish; see lang/normal.h for what each means. */
#ifndef LT_LANG_DA_DA_H
#define LT_LANG_DA_DA_H

#include "lang/lang.h"
#include "lang/normal.h"

extern const struct lt_unit_words lt_da_units;
extern const struct lt_money_words lt_da_money;
extern const struct lt_magnitude lt_da_magnitudes[];
extern const struct lt_abbr lt_da_abbrs[], lt_da_bares[];
extern const struct lt_phrase lt_da_phrases[], lt_da_slash_phrases[];
extern const struct lt_symbol lt_da_symbols[];

/* What language.c puts together. */
extern const struct lt_normal_lang lt_da_normal;
extern const char *const lt_da_words[];
extern const struct lt_ipa_table lt_da_sounds;

/* capitals.c */
extern const struct lt_phrase lt_da_address_names[];
extern const char lt_da_initialisms[], lt_da_capital_words[];

#endif
