/* lang/uk/uk.h - Ukrainian in several files: its tables (lang/uk/tables.c; see lang/normal.h for what each
 * means), number words (lang/uk/numbers.c) and readers (lang/uk/readers.c). */
#ifndef LT_LANG_UK_UK_H
#define LT_LANG_UK_UK_H

#include "lang/lang.h"
#include "lang/slavic/slavic.h"

extern const struct lt_unit_words lt_uk_units;
extern const struct lt_money_words lt_uk_money;
extern const struct lt_magnitude lt_uk_magnitudes[];
extern const struct lt_abbr lt_uk_abbrs[];
extern const struct lt_short_word lt_uk_abbr_words[];
extern const struct lt_symbol lt_uk_symbols[];
extern const struct lt_phrase lt_uk_phrases[];

struct lt_slavic_eras;

extern const struct lt_verbalizer lt_uk_readers[];

/* Callbacks of lt_normal_lang. */
void lt_uk_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_uk_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_uk_decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f);
void lt_uk_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below);
void lt_uk_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below);
void lt_uk_power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus);
size_t lt_uk_ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f);

/* 1 to 999 as it is before a word it is written together with: двох-, п'яти-, сорока-; added to b. */
void lt_uk_compound(struct lt_buf *b, int n);
/* "п'ятнадцята тридцять", "дев'ятої години": an hour as an ordinal. */
void lt_uk_say_hour(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t, uint8_t kase);
/* What decides the case of years and centuries. */
extern const struct lt_slavic_eras lt_uk_eras;
/* --- cases.c --- */

/* The case that the word at `before` asks for, LT_NOM where it asks for none. */
uint8_t lt_uk_preposition_case(const struct lt_desk *d, size_t before);

/* What language.c puts together. */
extern const struct lt_normal_lang lt_uk_normal;
extern const struct lt_math_words lt_uk_math;
extern const struct lt_sentence_lang lt_sentence_rules_uk;
extern const char *const lt_uk_words[];
extern const struct lt_ipa_table lt_uk_sounds;
extern const struct lt_furniture lt_uk_furniture[];

/* capitals.c */
extern const char lt_uk_capitals[];
extern const struct lt_phrase lt_uk_initialisms[], lt_uk_letters[], lt_uk_address_names[];

/* Short forms and measures in the case of the preposition before them: lang/uk/short.c. */
size_t lt_uk_read_short(struct lt_desk *d, size_t i);
size_t lt_uk_read_nth(struct lt_desk *d, size_t i);
uint8_t lt_uk_measure_case(const struct lt_desk *d, size_t before);
void lt_uk_decline(struct lt_buf *b, size_t from, uint8_t kase);

#endif
