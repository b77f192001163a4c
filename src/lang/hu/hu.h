/* lang/hu/hu.h - Hungarian in several files: its tables (lang/hu/tables.c; see lang/normal.h for what
 * each means), number words (lang/hu/numbers.c) and endings (lang/hu/endings.c). */
#ifndef LT_LANG_HU_HU_H
#define LT_LANG_HU_HU_H

#include "lang/desk/match.h"
#include "lang/lang.h"
#include "lang/normal.h"

enum { LT_HU_ALONE, LT_HU_COUNTING }; /* kase: kettő, két */

extern const struct lt_unit_words lt_hu_units;
extern const struct lt_money_words lt_hu_money;
extern const struct lt_magnitude lt_hu_magnitudes[];
extern const struct lt_abbr lt_hu_abbrs[];
extern const struct lt_short_word lt_hu_abbr_words[];
extern const struct lt_phrase lt_hu_phrases[], lt_hu_slash_phrases[];
extern const struct lt_symbol lt_hu_symbols[];

/* Callbacks of lt_normal_lang. */
void lt_hu_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_hu_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_hu_decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f);
void lt_hu_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below);
void lt_hu_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below);
void lt_hu_score(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, int of, bool stars);
void lt_hu_power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus);

/* A hyphen and an ending after figures or a sign, at i: "-at" of "3-at". */
bool lt_hu_is_ending(const struct lt_desk *d, size_t i);
/* The written ending joined to the word at the end of b, which changes before it: három, hármat. */
void lt_hu_join_ending(struct lt_buf *b, struct lt_str end);

/* "back|front|rounded": the ending whose vowel goes with the last one of the word in b. */
void lt_hu_join_harmonic(struct lt_buf *b, const char *endings);

/* Opening hours and laws: lang/hu/opening.c. */
size_t lt_hu_read_opening_days(struct lt_desk *d, size_t i);
size_t lt_hu_read_opening_hours(struct lt_desk *d, size_t i);
extern const struct lt_pattern lt_hu_laws[];

size_t lt_hu_read_times(struct lt_desk *d, size_t i); /* "3 × 4": háromszor */
size_t lt_hu_read_ratio(struct lt_desk *d, size_t i); /* "16:9": tizenhat a kilenchez; "3:1": három egy */
size_t lt_hu_read_several_times(struct lt_desk *d, size_t i);  /* "2x naponta": kétszer */
size_t lt_hu_read_number_ending(struct lt_desk *d, size_t i);  /* "5-ös", "1990-es" */
size_t lt_hu_read_pair_ending(struct lt_desk *d, size_t i);    /* "3–1-re" */
size_t lt_hu_read_measure_ending(struct lt_desk *d, size_t i); /* "12 kg-os": the ending alone */
size_t lt_hu_read_short_ending(struct lt_desk *d, size_t i);   /* "tv.-nyel" */

/* What language.c puts together. */
extern const struct lt_normal_lang lt_hu_normal;
extern const struct lt_math_words lt_hu_math;
extern const struct lt_sentence_lang lt_sentence_rules_hu;
extern const char *const lt_hu_words[];
extern const struct lt_furniture lt_hu_furniture[];
extern const struct lt_ipa_table lt_hu_sounds;

/* capitals.c */
extern const char lt_hu_initialisms[], lt_hu_capital_words[];
extern const struct lt_phrase lt_hu_letters[], lt_hu_address_names[];

#endif
