/* lang/romance/romance.h - what Spanish, French, Italian and Portuguese have in common: ordinals with a
 * raised letter (3.º, 5ª), Roman numerals for centuries and events, halves after what they count ("dos horas
 * y media"), decimals read as a number, and numbers that agree with the noun after them. Each language gives
 * its own words; see lang/es/es.c. */
#ifndef LT_LANG_ROMANCE_ROMANCE_H
#define LT_LANG_ROMANCE_ROMANCE_H

#include "lang/desk/match.h"
#include "lang/normal.h"

/* º ª with or without a full stop before it, or "a" and "o" right after the figures before a noun of that
 * gender, at i; the tokens, and the gender in *f. 0: none. */
size_t lt_romance_ordinal_mark(const struct lt_desk *d, size_t i, struct lt_form *f);

/* Decimals as people say them: zeros one by one, then at most `most` digits as a number; more of them two by
 * two (`pairs`; `odd`: a last one by itself) or one by one. */
void lt_romance_decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f,
                         uint8_t most, bool pairs, bool odd);

/* "2/5 kg": a fraction up to what a unit names: a half by a word of its gender, others with words.of after.
 */
void lt_romance_fraction_of(const struct lt_desk *d, struct lt_buf *b, struct lt_str above,
                            struct lt_str below, struct lt_form f, const char *half);

/* "2 1/2": the whole, `and`, and a half by its word or the fraction. */
void lt_romance_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                      struct lt_str below, const char *and, const char *half);

/* "x²", "10⁻⁶"; words: squared, cubed, and what stands before other powers ("al cuadrado|al cubo|elevado a").
 */
void lt_romance_power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus,
                      const char *words);

/* The Roman numeral at i, in capitals or all in small letters; 0: none. */
int lt_romance_roman(const struct lt_desk *d, size_t i);

/* Is the numeral at i that of a century: one of `words` ("siglo|siglos") stands before it, or before another
 * numeral of the same row ("siglos XVI y XVII")? */
bool lt_romance_is_century(const struct lt_desk *d, size_t i, const char *words);

/* "XX aniversario", "II Guerra Mundial": the numeral at i is an ordinal because one of these nouns follows.
 */
size_t lt_romance_read_event(struct lt_desk *d, size_t i, const char *masculine, const char *feminine);

/* "2½ horas", "1 1/2 kg": a whole number, what it counts, and `half` after it ("y medio|y media"). */
size_t lt_romance_read_half(struct lt_desk *d, size_t i, const char *half);
extern const struct lt_pattern lt_romance_halves[]; /* the forms it knows */

/* `6,1"` outside a quotation. */
size_t lt_romance_read_inches(struct lt_desk *d, size_t i, const char *inch, enum lt_gender gender);

/* "Nº 5", "n.º 5", "n° 5", "n.os 5 y 6". */
size_t lt_romance_read_number_sign(struct lt_desk *d, size_t i, const char *number);

/* "les 17/18/19 mars": a list of days before a month; says all but the last. */
size_t lt_romance_read_days(struct lt_desk *d, size_t i);

/* "2020/21", "2019/2020": a season; the slash is not said. */
size_t lt_romance_read_season(struct lt_desk *d, size_t i);

/* "90'+4'", "12'": minutes; after one of the words `which` ("el|al") the minute of that number, after one of
 * `nths` ("al|nel") the one of that order. */
size_t lt_romance_read_minute(struct lt_desk *d, size_t i, const char *which, const char *nths);
extern const struct lt_pattern lt_romance_minutes[]; /* the forms it knows */

/* "D.Lgs. n. 196/2003", "Ley 12/2008": a number and its year, with `of` between them. */
size_t lt_romance_read_law(struct lt_desk *d, size_t i, const char *of);
extern const struct lt_pattern lt_romance_laws[]; /* the forms it knows */

/* "tré" at the end of b becomes "tre". */
void lt_romance_unaccent(struct lt_buf *b);

/* "T3E05" */
size_t lt_romance_read_episode(struct lt_desk *d, size_t i);

/* For lt_normal_lang.domains (not of Italian, where "es" is one too) and file_types. */
extern const char lt_romance_domains[], lt_romance_file_types[];

/* Add a small number's words without spaces between them: "diecimila". */
void lt_romance_close_up(struct lt_buf *b, size_t from);

#endif
