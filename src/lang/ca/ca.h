/* lang/ca/ca.h - the tables of Catalan; see lang/normal.h for what each means. */
#ifndef LT_LANG_CA_CA_H
#define LT_LANG_CA_CA_H

#include "lang/lang.h"
#include "lang/normal.h"

extern const struct lt_unit_words lt_ca_units;
extern const struct lt_money_words lt_ca_money;
extern const struct lt_magnitude lt_ca_magnitudes[];
extern const struct lt_abbr lt_ca_abbrs[], lt_ca_bares[];
extern const struct lt_short_word lt_ca_abbr_words[];
extern const struct lt_phrase lt_ca_phrases[], lt_ca_slash_phrases[];
extern const struct lt_symbol lt_ca_symbols[];
extern const struct lt_verbalizer lt_ca_readers[]; /* lang/ca/readers.c */

extern const char lt_ca_no_nouns[];                    /* look like nouns after a number, and are none */
extern const char lt_ca_masculine[], lt_ca_feminine[]; /* nouns whose endings do not tell */
extern const char lt_ca_events_m[], lt_ca_events_f[];  /* nouns after a Roman numeral that is an ordinal */
extern const char lt_ca_rulers[], lt_ca_queens[]; /* given names that take a number, the women's among them */

/* What language.c puts together. */
extern const struct lt_normal_lang lt_ca_normal;
extern const struct lt_math_words lt_ca_math;
extern const char *const lt_ca_words[];
extern const struct lt_furniture lt_ca_furniture[];
extern const struct lt_ipa_table lt_ca_sounds;

/* capitals.c */
extern const char lt_ca_initialisms[], lt_ca_capital_words[];

/* numbers.c */
void lt_ca_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_ca_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_ca_decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f);
void lt_ca_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below);
void lt_ca_fraction_of(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below,
                       struct lt_form f);
void lt_ca_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below);

#endif
