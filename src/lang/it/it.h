/* lang/it/it.h - the tables of Italian; see lang/normal.h for what each means. */
#ifndef LT_LANG_IT_IT_H
#define LT_LANG_IT_IT_H

#include "lang/lang.h"
#include "lang/normal.h"

extern const struct lt_unit_words lt_it_units;
extern const struct lt_money_words lt_it_money;
extern const struct lt_magnitude lt_it_magnitudes[];
extern const struct lt_abbr lt_it_abbrs[];
extern const struct lt_abbr lt_it_bares[];
extern const struct lt_symbol lt_it_symbols[];
extern const struct lt_phrase lt_it_phrases[];
extern const struct lt_phrase lt_it_slash_phrases[];
extern const struct lt_verbalizer lt_it_readers[]; /* lang/it/readers.c */

extern const char lt_it_no_nouns[];  /* look like nouns after a number, and are none */
extern const char lt_it_masculine[]; /* nouns whose endings do not tell */
extern const char lt_it_feminine[];
extern const char lt_it_events_m[]; /* nouns after a Roman numeral that is an ordinal: "XX anniversario" */
extern const char lt_it_events_f[];
extern const char lt_it_rulers[]; /* given names that take a number, and the women's among them */
extern const char lt_it_queens[];

/* What language.c puts together. */
extern const struct lt_normal_lang lt_it_normal;
extern const struct lt_math_words lt_it_math;
extern const struct lt_sentence_lang lt_sentence_rules_it;
extern const char *const lt_it_words[];
extern const struct lt_furniture lt_it_furniture[];
extern const struct lt_ipa_table lt_it_sounds;

/* capitals.c */
extern const char lt_it_initialisms[], lt_it_capital_words[];

/* homographs.c */
extern const struct lt_homographs lt_it_homographs;

#endif
