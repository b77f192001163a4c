/* script/normal_pl.h - the tables of Polish (normal_pl_tables.c), read by normal_pl.c. */
#ifndef LT_SCRIPT_NORMAL_PL_H
#define LT_SCRIPT_NORMAL_PL_H

#include "script/normal_lang.h"

extern const struct lt_unit lt_pl_units[];
extern const struct lt_currency lt_pl_currencies[];
extern const struct lt_magnitude lt_pl_magnitudes[];
extern const struct lt_abbr lt_pl_abbrs[], lt_pl_bares[];
extern const struct lt_symbol lt_pl_symbols[];
extern const struct lt_phrase lt_pl_phrases[]; /* short forms that are written with spaces or in any case */

/* Beginnings of nouns that ordinals often stand before, by gender, and words whole. */
extern const char lt_pl_feminine[], lt_pl_neuter[];
extern const char lt_pl_feminine_plurals[]; /* "dwie godziny": whole words */
extern const char lt_pl_men[];              /* counted in the genitive: "pięciu studentów" */

#endif
