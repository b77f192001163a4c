/* lang/nb/nb.h - the tables of Norwegian; see lang/normal.h for what each means. */
#ifndef LT_LANG_NB_NB_H
#define LT_LANG_NB_NB_H

#include "lang/lang.h"
#include "lang/normal.h"

extern const struct lt_unit_words lt_nb_units;
extern const struct lt_money_words lt_nb_money;
extern const struct lt_magnitude lt_nb_magnitudes[];
extern const struct lt_abbr lt_nb_abbrs[], lt_nb_bares[];
extern const struct lt_short_word lt_nb_abbr_words[];
extern const struct lt_phrase lt_nb_phrases[], lt_nb_slash_phrases[];
extern const struct lt_symbol lt_nb_symbols[];

/* What language.c puts together. */
extern const struct lt_normal_lang lt_nb_normal;
extern const struct lt_math_words lt_nb_math;
extern const char *const lt_nb_words[];
extern const struct lt_furniture lt_nb_furniture[];
extern const struct lt_ipa_table lt_nb_sounds;

/* capitals.c */
extern const struct lt_phrase lt_nb_address_names[];
extern const char lt_nb_initialisms[], lt_nb_capital_words[];

/* numbers.c */
extern const char *const lt_nb_small[], *const lt_nb_tens[];
void lt_nb_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_nb_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_nb_decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f);
void lt_nb_year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits);
void lt_nb_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below);
void lt_nb_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below);
void lt_nb_power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus);
void lt_nb_ruler(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, size_t i);

/* readers.c */
extern const struct lt_verbalizer lt_nb_readers[];

#endif
