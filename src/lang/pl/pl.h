/* lang/pl/pl.h - Polish in several files: its tables (lang/pl/tables.c; see lang/normal.h for what
 * each means), number words (lang/pl/numbers.c) and readers (lang/pl/readers.c). */
#ifndef LT_LANG_PL_PL_H
#define LT_LANG_PL_PL_H

#include "lang/lang.h"
#include "lang/slavic/slavic.h"

extern const struct lt_unit_words lt_pl_units;
extern const struct lt_money_words lt_pl_money;
extern const struct lt_magnitude lt_pl_magnitudes[];
extern const struct lt_abbr lt_pl_abbrs[], lt_pl_bares[];
extern const struct lt_short_word lt_pl_abbr_words[];
extern const struct lt_symbol lt_pl_symbols[];
extern const struct lt_phrase lt_pl_phrases[];

/* Beginnings of nouns that ordinals often stand before, by gender, and words whole. */
extern const char lt_pl_feminine[], lt_pl_neuter[];
extern const char lt_pl_feminine_plurals[]; /* "dwie godziny": whole words */
extern const char lt_pl_men[];              /* counted in the genitive: "pięciu studentów" */

extern const struct lt_verbalizer lt_pl_readers[];

/* Callbacks of lt_normal_lang. */
void lt_pl_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_pl_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_pl_decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f);
void lt_pl_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below);
void lt_pl_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below);
void lt_pl_power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus);

/* 1 to 999 as it is before a word it is written together with: dwu-, trzy-, pięcio-; added to b. */
void lt_pl_compound(struct lt_buf *b, int n);
/* Gender, case and number of an ordinal from the noun after it, and the preposition before it. */
struct lt_form lt_pl_noun_form(const struct lt_desk *d, size_t noun, size_t before);

/* What language.c puts together. */
extern const struct lt_normal_lang lt_pl_normal;
extern const struct lt_math_words lt_pl_math;
extern const struct lt_sentence_lang lt_sentence_rules_pl;
extern const char *const lt_pl_words[];
extern const struct lt_furniture lt_pl_furniture[];
extern const struct lt_ipa_table lt_pl_sounds;

/* capitals.c */
extern const char lt_pl_initialisms[], lt_pl_capital_words[];
extern const struct lt_phrase lt_pl_letters[];

/* Short forms and measures in the case of the preposition before them: lang/pl/short.c. */
size_t lt_pl_read_short(struct lt_desk *d, size_t i);
size_t lt_pl_read_nth(struct lt_desk *d, size_t i);
uint8_t lt_pl_measure_case(const struct lt_desk *d, size_t before);
void lt_pl_decline(struct lt_buf *b, size_t from, uint8_t kase);

#endif
