/* script/normal_ru.h - the tables of Russian (normal_ru_tables.c), read by normal_ru.c. */
#ifndef LT_SCRIPT_NORMAL_RU_H
#define LT_SCRIPT_NORMAL_RU_H

#include "script/normal_lang.h"

extern const struct lt_unit lt_ru_units[];
extern const struct lt_currency lt_ru_currencies[];
extern const struct lt_magnitude lt_ru_magnitudes[];
extern const struct lt_abbr lt_ru_abbrs[];
extern const struct lt_symbol lt_ru_symbols[];
extern const struct lt_phrase lt_ru_phrases[]; /* short forms that are written with spaces or in any case */

#endif
