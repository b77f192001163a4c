/* lang/sv/sv.h - the tables of Swedish; see lang/normal.h for what each means. */
#ifndef LT_LANG_SV_SV_H
#define LT_LANG_SV_SV_H

#include "lang/lang.h"
#include "lang/normal.h"

extern const struct lt_unit_words lt_sv_units;
extern const struct lt_money_words lt_sv_money;
extern const struct lt_magnitude lt_sv_magnitudes[];
extern const struct lt_abbr lt_sv_abbrs[], lt_sv_bares[];
extern const struct lt_short_word lt_sv_abbr_words[];
extern const struct lt_phrase lt_sv_phrases[], lt_sv_slash_phrases[];
extern const struct lt_symbol lt_sv_symbols[];

/* What language.c puts together. */
extern const struct lt_normal_lang lt_sv_normal;
extern const struct lt_math_words lt_sv_math;
extern const struct lt_sentence_lang lt_sentence_rules_sv;
extern const char *const lt_sv_words[];
extern const struct lt_furniture lt_sv_furniture[];
extern const struct lt_ipa_table lt_sv_sounds;

/* capitals.c */
extern const struct lt_phrase lt_sv_address_names[];
extern const char lt_sv_initialisms[], lt_sv_capital_words[];

/* numbers.c */
void lt_sv_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_sv_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_sv_decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f);
void lt_sv_year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits);
void lt_sv_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below);
void lt_sv_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below);
void lt_sv_power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus);
void lt_sv_ruler(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, size_t i);

/* readers.c */
extern const struct lt_verbalizer lt_sv_readers[];

#endif
