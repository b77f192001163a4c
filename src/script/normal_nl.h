/* script/normal_nl.h - the tables of Dutch; see normal_lang.h for what each means. */
#ifndef LT_SCRIPT_NORMAL_NL_H
#define LT_SCRIPT_NORMAL_NL_H

#include "script/normal_lang.h"

extern const struct lt_unit lt_nl_units[];
extern const struct lt_currency lt_nl_currencies[];
extern const struct lt_magnitude lt_nl_magnitudes[];
extern const struct lt_abbr lt_nl_abbrs[], lt_nl_bares[];
extern const struct lt_phrase lt_nl_phrases[], lt_nl_slash_phrases[];
extern const struct lt_symbol lt_nl_symbols[];

#endif
