/* lang/es/es.h - the tables of Spanish; see lang/normal.h for what each means. */
#ifndef LT_LANG_ES_ES_H
#define LT_LANG_ES_ES_H

#include "lang/lang.h"
#include "lang/normal.h"

/* Cases: alone, right before a masculine noun ("primer"), where the writing says so ("11.er"). */
enum { LT_ES_ALONE, LT_ES_APOCOPE, LT_ES_WRITTEN_SHORT };

extern const struct lt_unit_words lt_es_units;
extern const struct lt_money_words lt_es_money;
extern const struct lt_magnitude lt_es_magnitudes[];
extern const struct lt_abbr lt_es_abbrs[];
extern const struct lt_short_word lt_es_abbr_words[];
extern const struct lt_abbr lt_es_bares[];
extern const struct lt_symbol lt_es_symbols[];
extern const struct lt_phrase lt_es_phrases[];
extern const struct lt_phrase lt_es_slash_phrases[];
extern const struct lt_verbalizer lt_es_readers[]; /* lang/es/readers.c */

extern const char lt_es_no_nouns[];  /* look like nouns after a number, and are none */
extern const char lt_es_masculine[]; /* nouns whose endings do not tell */
extern const char lt_es_feminine[];
extern const char lt_es_events_m[]; /* nouns after a Roman numeral that is an ordinal: "XX aniversario" */
extern const char lt_es_events_f[];
extern const char lt_es_rulers[]; /* given names that take a number, and the women's among them */
extern const char lt_es_queens[];

/* What language.c puts together. */
extern const struct lt_normal_lang lt_es_normal;
extern const struct lt_math_words lt_es_math;
extern const struct lt_sentence_lang lt_sentence_rules_es;
extern const char *const lt_es_words[];
extern const struct lt_furniture lt_es_furniture[];
extern const struct lt_ipa_table lt_es_sounds;

/* capitals.c */
extern const char lt_es_initialisms[], lt_es_capital_words[];

/* numbers.c */
void lt_es_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_es_year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits);
void lt_es_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_es_decimal_words(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f);
void lt_es_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below);
void lt_es_fraction_of(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below,
                       struct lt_form f);
void lt_es_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below);
void lt_es_power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus);

#endif
