/* lang/tr/tr.h - the tables of Turkish; see lang/normal.h for what each means. */
#ifndef LT_LANG_TR_TR_H
#define LT_LANG_TR_TR_H

#include "lang/lang.h"
#include "lang/normal.h"

extern const struct lt_unit_words lt_tr_units;
extern const struct lt_money_words lt_tr_money;
extern const struct lt_magnitude lt_tr_magnitudes[];
extern const struct lt_abbr lt_tr_abbrs[], lt_tr_bares[];
extern const struct lt_short_word lt_tr_abbr_words[];
extern const struct lt_phrase lt_tr_phrases[], lt_tr_slash_phrases[];
extern const struct lt_symbol lt_tr_symbols[];

/* Number words (numbers.c). */
void lt_tr_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_tr_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_tr_decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f);
void lt_tr_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below);
void lt_tr_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below);

/* Endings (endings.c): `end` as it is written, joined to the last word in b, its vowels and its first
 * consonant brought into harmony with that word. */
void lt_tr_join_ending(struct lt_buf *b, struct lt_str end);

/* "'te" at i: an apostrophe and an ending in small letters. */
bool lt_tr_is_ending(const struct lt_desk *d, size_t i);

/* Readers (readers.c). */
extern const struct lt_verbalizer lt_tr_readers[];

/* What language.c puts together. */
extern const struct lt_normal_lang lt_tr_normal;
extern const struct lt_math_words lt_tr_math;
extern const char *const lt_tr_words[];
extern const struct lt_furniture lt_tr_furniture[];
extern const struct lt_ipa_table lt_tr_sounds;

/* capitals.c */
extern const char lt_tr_initialisms[], lt_tr_capital_words[];

#endif
