/* lang/de/de.h - the tables of German; see lang/normal.h for what each means. */
#ifndef LT_LANG_DE_DE_H
#define LT_LANG_DE_DE_H

#include "lang/lang.h"
#include "lang/normal.h"

/* Cases of ordinals: der dritte, am dritten, ein dritter, drittem, drittes. */
enum { LT_DE_ORD_E, LT_DE_ORD_N, LT_DE_ORD_R, LT_DE_ORD_M, LT_DE_ORD_S };

extern const struct lt_unit_words lt_de_units;
extern const struct lt_money_words lt_de_money;
extern const struct lt_magnitude lt_de_magnitudes[];
extern const struct lt_abbr lt_de_abbrs[], lt_de_bares[];
extern const struct lt_short_word lt_de_abbr_words[];
extern const struct lt_phrase lt_de_phrases[], lt_de_slash_phrases[];
extern const struct lt_symbol lt_de_symbols[];

extern const char lt_de_rulers[]; /* given names that take a number */

/* What language.c puts together. */
extern const struct lt_normal_lang lt_de_normal;
extern const struct lt_math_words lt_de_math;
extern const struct lt_sentence_lang lt_sentence_rules_de;
extern const char *const lt_de_words[];
extern const struct lt_furniture lt_de_furniture[];
extern const struct lt_ipa_table lt_de_sounds;

/* capitals.c */
extern const struct lt_phrase lt_de_address_names[];
extern const char lt_de_initialisms[], lt_de_capital_words[];

/* numbers.c */
void lt_de_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_de_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_de_year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits);
void lt_de_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below);
void lt_de_fraction_of(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below,
                       struct lt_form f);
void lt_de_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below);
unsigned lt_de_plural(const struct lt_num *n);
unsigned lt_de_plural_case(const struct lt_num *n, uint8_t kase);
void lt_de_power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus);

/* How an ordinal agrees with the article before it. */
struct lt_form lt_de_form_after(const struct lt_desk *d, size_t before);

/* readers.c */
extern const struct lt_verbalizer lt_de_readers[];

/* homographs.c */
extern const struct lt_homographs lt_de_homographs;

#endif
