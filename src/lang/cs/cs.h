/* lang/cs/cs.h - Czech in several files: its tables (lang/cs/tables.c; see lang/normal.h for what each
 * means), number words (lang/cs/numbers.c), nouns (lang/cs/nouns.c) and readers (lang/cs/readers.c). */
#ifndef LT_LANG_CS_CS_H
#define LT_LANG_CS_CS_H

#include "lang/lang.h"
#include "lang/slavic/slavic.h"

extern const struct lt_unit_words lt_cs_units;
extern const struct lt_money_words lt_cs_money;
extern const struct lt_magnitude lt_cs_magnitudes[];
extern const struct lt_abbr lt_cs_abbrs[], lt_cs_bares[];
extern const struct lt_short_word lt_cs_abbr_words[];
extern const struct lt_symbol lt_cs_symbols[];
extern const struct lt_phrase lt_cs_phrases[];

extern const struct lt_verbalizer lt_cs_readers[];

/* As the gender of an ordinal beside LT_PLURAL: "devadesátá léta". */
enum { LT_CS_PLURAL_NEUTER = LT_PLURAL + 1 };

/* Callbacks of lt_normal_lang. */
void lt_cs_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_cs_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_cs_year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits);
void lt_cs_decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f);
void lt_cs_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below);
void lt_cs_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below);
void lt_cs_power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus);

/* 1 to 999 as it is before a word it is written together with: dvou-, pěti-, pětadvaceti-; added to b. */
void lt_cs_compound(struct lt_buf *b, int n);
/* How a number agrees with the noun at i that it counts. */
struct lt_form lt_cs_counted(const struct lt_desk *d, size_t i);
/* Gender, case and number of an ordinal from the noun after it, and what stands before it. */
struct lt_form lt_cs_noun_form(const struct lt_desk *d, size_t noun, size_t before);
/* The case that the word at `before` asks for, LT_NOM where it asks for none. */
uint8_t lt_cs_preposition_case(const struct lt_desk *d, size_t before);

/* What language.c puts together. */
extern const struct lt_normal_lang lt_cs_normal;
extern const struct lt_math_words lt_cs_math;
extern const char *const lt_cs_words[];
extern const struct lt_furniture lt_cs_furniture[];
extern const struct lt_ipa_table lt_cs_sounds;

/* capitals.c */
extern const char lt_cs_initialisms[], lt_cs_capital_words[];
extern const struct lt_phrase lt_cs_letters[];

extern const struct lt_slavic_asker lt_cs_askers[];

/* Short forms and measures in the case of the preposition before them: lang/cs/short.c. */
size_t lt_cs_read_short(struct lt_desk *d, size_t i);
size_t lt_cs_read_nth(struct lt_desk *d, size_t i);
uint8_t lt_cs_measure_case(const struct lt_desk *d, size_t before);
void lt_cs_decline(struct lt_buf *b, size_t from, uint8_t kase);

#endif
