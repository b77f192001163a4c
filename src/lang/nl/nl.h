/* lang/nl/nl.h - the tables of Dutch; see lang/normal.h for what each means. */
#ifndef LT_LANG_NL_NL_H
#define LT_LANG_NL_NL_H

#include "lang/lang.h"
#include "lang/normal.h"

extern const struct lt_unit_words lt_nl_units;
extern const struct lt_money_words lt_nl_money;
extern const struct lt_magnitude lt_nl_magnitudes[];
extern const struct lt_abbr lt_nl_abbrs[], lt_nl_bares[];
extern const struct lt_short_word lt_nl_abbr_words[];
extern const struct lt_phrase lt_nl_phrases[], lt_nl_slash_phrases[];
extern const struct lt_symbol lt_nl_symbols[];

/* What language.c puts together. */
extern const struct lt_normal_lang lt_nl_normal;
extern const struct lt_math_words lt_nl_math;
extern const char *const lt_nl_words[];
extern const struct lt_furniture lt_nl_furniture[];
extern const struct lt_ipa_table lt_nl_sounds;

/* capitals.c */
extern const struct lt_phrase lt_nl_address_names[];
extern const char lt_nl_initialisms[], lt_nl_capital_words[];
extern const struct lt_phrase lt_nl_letters[];

/* homographs.c */
extern const struct lt_homographs lt_nl_homographs;

#endif
