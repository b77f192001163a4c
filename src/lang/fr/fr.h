/* lang/fr/fr.h - the tables of French; see lang/normal.h for what each means. */
#ifndef LT_LANG_FR_FR_H
#define LT_LANG_FR_FR_H

#include "lang/lang.h"
#include "lang/normal.h"

/* Cases of an ordinal: as it is, "2nd", "les 20es". */
enum { LT_FR_PLAIN, LT_FR_SECOND, LT_FR_PLURAL };

extern const struct lt_unit_words lt_fr_units;
extern const struct lt_money_words lt_fr_money;
extern const struct lt_magnitude lt_fr_magnitudes[];
extern const struct lt_abbr lt_fr_abbrs[];
extern const struct lt_short_word lt_fr_abbr_words[];
extern const struct lt_abbr lt_fr_bares[];
extern const struct lt_symbol lt_fr_symbols[];
extern const struct lt_phrase lt_fr_phrases[];
extern const struct lt_phrase lt_fr_slash_phrases[];

extern const char lt_fr_no_nouns[]; /* look like nouns after a number, and are none */
extern const char lt_fr_feminine[]; /* nouns whose endings do not tell */
extern const char lt_fr_masculine[];
extern const char lt_fr_rulers[]; /* given names that take a number */

/* What language.c puts together. */
extern const struct lt_normal_lang lt_fr_normal;
extern const struct lt_math_words lt_fr_math;
extern const struct lt_sentence_lang lt_sentence_rules_fr;
extern const char *const lt_fr_words[];
extern const struct lt_furniture lt_fr_furniture[];
extern const struct lt_ipa_table lt_fr_sounds;

/* capitals.c */
extern const char lt_fr_initialisms[], lt_fr_capital_words[];

/* numbers.c */
void lt_fr_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_fr_year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits);
void lt_fr_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_fr_decimal_words(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f);
unsigned lt_fr_plural(const struct lt_num *n);
void lt_fr_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below);
void lt_fr_fraction_of(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below,
                       struct lt_form f);
void lt_fr_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below);
void lt_fr_power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus);

/* readers.c */
size_t lt_fr_ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f);
extern const struct lt_verbalizer lt_fr_readers[];

/* homographs.c */
extern const struct lt_homographs lt_fr_homographs;

#endif
