/* lang/pt/pt.h - the tables of Portuguese; see lang/normal.h for what each means. What Brazil
 * calls otherwise has tables of its own. */
#ifndef LT_LANG_PT_PT_H
#define LT_LANG_PT_PT_H

#include "lang/lang.h"
#include "lang/normal.h"

extern const struct lt_unit_words lt_pt_units, lt_pt_br_units;
extern const struct lt_money_words lt_pt_money, lt_pt_br_money;
extern const struct lt_magnitude lt_pt_magnitudes[];
extern const struct lt_abbr lt_pt_abbrs[];
extern const char lt_pt_letter_cues[];
extern const struct lt_abbr lt_pt_bares[];
extern const struct lt_symbol lt_pt_symbols[];
extern const struct lt_phrase lt_pt_phrases[];
extern const struct lt_phrase lt_pt_slash_phrases[];

extern const char lt_pt_no_nouns[];  /* look like nouns after a number, and are none */
extern const char lt_pt_masculine[]; /* nouns whose endings do not tell */
extern const char lt_pt_feminine[];
extern const char lt_pt_events_m[]; /* nouns after a Roman numeral that is an ordinal: "XX aniversário" */
extern const char lt_pt_events_f[];
extern const char lt_pt_rulers[]; /* given names that take a number, and the women's among them */
extern const char lt_pt_queens[];

/* What language.c puts together. */
extern const struct lt_normal_lang lt_pt_normal;
extern const struct lt_normal_lang lt_pt_br_normal;
extern const struct lt_math_words lt_pt_math;
extern const struct lt_sentence_lang lt_sentence_rules_pt;
extern const char *const lt_pt_words[];
extern const struct lt_furniture lt_pt_furniture[];
extern const struct lt_ipa_table lt_pt_sounds;

/* capitals.c */
extern const char lt_pt_initialisms[], lt_pt_capital_words[];
extern const struct lt_phrase lt_pt_letters[];

#endif
