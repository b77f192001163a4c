/* lang/da/da.h - the tables of Danish; see lang/normal.h for what each means. */
#ifndef LT_LANG_DA_DA_H
#define LT_LANG_DA_DA_H

#include "lang/lang.h"
#include "lang/normal.h"

extern const struct lt_unit_words lt_da_units;
extern const struct lt_money_words lt_da_money;
extern const struct lt_magnitude lt_da_magnitudes[];
extern const struct lt_abbr lt_da_abbrs[], lt_da_bares[];
extern const struct lt_short_word lt_da_abbr_words[];
extern const struct lt_phrase lt_da_phrases[], lt_da_slash_phrases[];
extern const struct lt_symbol lt_da_symbols[];

/* What language.c puts together. */
extern const struct lt_normal_lang lt_da_normal;
extern const struct lt_math_words lt_da_math;
extern const char *const lt_da_words[];
extern const struct lt_furniture lt_da_furniture[];
extern const struct lt_ipa_table lt_da_sounds;

/* capitals.c */
extern const struct lt_phrase lt_da_address_names[];
extern const char lt_da_initialisms[], lt_da_capital_words[];

/* numbers.c */
extern const char *const lt_da_small[];
void lt_da_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_da_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_da_decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f);
void lt_da_year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits);
void lt_da_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below);
void lt_da_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below);
void lt_da_power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus);
void lt_da_ruler(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, size_t i);

/* readers.c */
extern const struct lt_verbalizer lt_da_readers[];

#endif
