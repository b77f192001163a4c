/* lang/ru/ru.h - Russian in several files: its tables (lang/ru/tables.c; see lang/normal.h for what
 * each means), number words (lang/ru/numbers.c) and readers (lang/ru/readers.c). */
#ifndef LT_LANG_RU_RU_H
#define LT_LANG_RU_RU_H

#include "lang/lang.h"
#include "lang/slavic/slavic.h"

extern const struct lt_unit_words lt_ru_units;
extern const struct lt_money_words lt_ru_money;
extern const struct lt_magnitude lt_ru_magnitudes[];
extern const struct lt_abbr lt_ru_abbrs[];
extern const struct lt_short_word lt_ru_abbr_words[];
extern const struct lt_symbol lt_ru_symbols[];
extern const struct lt_phrase lt_ru_phrases[];

extern const struct lt_verbalizer lt_ru_readers[];

/* Callbacks of lt_normal_lang. */
void lt_ru_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_ru_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_ru_decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f);
void lt_ru_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below);
void lt_ru_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below);
void lt_ru_power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus);
size_t lt_ru_ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f);

/* 1 to 999 as it is before a word it is written together with: двух-, пяти-, сорока-; added to b. */
void lt_ru_compound(struct lt_buf *b, int n);

/* What language.c puts together. */
extern const struct lt_normal_lang lt_ru_normal;
extern const struct lt_math_words lt_ru_math;
extern const char *const lt_ru_words[];
extern const struct lt_furniture lt_ru_furniture[];
extern const struct lt_ipa_table lt_ru_sounds;

/* capitals.c */
extern const char lt_ru_capitals[];
extern const struct lt_phrase lt_ru_initialisms[], lt_ru_letters[], lt_ru_address_names[];

/* lt_normal_lang.respell: lang/ru/yo.c. */
size_t lt_ru_respell(struct lt_desk *d, size_t i);

/* Short forms and measures in the case of the preposition before them: lang/ru/short.c. */
size_t lt_ru_read_short(struct lt_desk *d, size_t i);
size_t lt_ru_read_nth(struct lt_desk *d, size_t i);
uint8_t lt_ru_measure_case(const struct lt_desk *d, size_t before);
void lt_ru_decline(struct lt_buf *b, size_t from, uint8_t kase);

#endif
