/* lang/fi/fi.h - the tables of Finnish; see lang/normal.h for what each means. */
#ifndef LT_LANG_FI_FI_H
#define LT_LANG_FI_FI_H

#include "lang/lang.h"
#include "lang/normal.h"

/* Cases, as lt_form.kase. A number stands in the case of its noun, but a nominative one is followed by a
 * partitive: "viisi taloa", "viidessä talossa". */
enum lt_fi_case {
    LT_FI_NOM,
    LT_FI_GEN,
    LT_FI_PART,
    LT_FI_INE,
    LT_FI_ELA,
    LT_FI_ILL,
    LT_FI_ADE,
    LT_FI_ABL,
    LT_FI_ALL,
    LT_FI_ESS,
    LT_FI_TRA
};

extern const struct lt_unit_words lt_fi_units;
extern const struct lt_money_words lt_fi_money;
extern const struct lt_magnitude lt_fi_magnitudes[];
extern const struct lt_abbr lt_fi_abbrs[], lt_fi_bares[];
extern const struct lt_phrase lt_fi_phrases[], lt_fi_slash_phrases[];
extern const struct lt_symbol lt_fi_symbols[];

/* Number words (numbers.c); f.kase is an lt_fi_case. */
void lt_fi_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_fi_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_fi_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below);
void lt_fi_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below);

/* Endings (endings.c). The case of a noun by its ending; LT_FI_NOM where that says nothing. */
enum lt_fi_case lt_fi_case_of(struct lt_str noun);
/* The case that an ending written after a colon stands for, of a cardinal ("5:ssä") or, with `*ordinal` set,
 * of an ordinal ("5:nnessä"). False: it is no ending. */
bool lt_fi_ending(struct lt_str ending, enum lt_fi_case *kase, bool *ordinal);
/* ":ssä" at i: a colon and an ending in small letters right after what stands before. */
bool lt_fi_is_ending(const struct lt_desk *d, size_t i);
/* Which of the forms "metri|metriä|metrin" is said in that case, or carries its ending; and that ending, as
 * it is written, on the form in b. */
unsigned lt_fi_unit_form(enum lt_fi_case kase);
void lt_fi_join_case(struct lt_buf *b, enum lt_fi_case kase, struct lt_str ending);

/* Readers (readers.c, spans.c). */
extern const struct lt_verbalizer lt_fi_readers[];
size_t lt_fi_read_range(struct lt_desk *d, size_t i);       /* "5–10 %", "2.–4. luokka" */
size_t lt_fi_read_date_range(struct lt_desk *d, size_t i);  /* "1.–3. toukokuuta", "3.–5.6.2021" */
size_t lt_fi_read_clock_range(struct lt_desk *d, size_t i); /* "klo 8–16" */
size_t lt_fi_read_day_range(struct lt_desk *d, size_t i);   /* "ma–pe" */
void lt_fi_clock(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t, enum lt_fi_case kase);
extern const char *const lt_fi_months[]; /* 12, in the partitive */

/* What language.c puts together. */
extern const struct lt_normal_lang lt_fi_normal;
extern const struct lt_math_words lt_fi_math;
extern const char *const lt_fi_words[];
extern const struct lt_furniture lt_fi_furniture[];
extern const struct lt_ipa_table lt_fi_sounds;

/* capitals.c */
extern const char lt_fi_initialisms[], lt_fi_capital_words[];
/* The names of the letters of `s` (A to Z in either case, Å, Ä, Ö), and the ending on the last of them. */
void lt_fi_spell(struct lt_buf *b, struct lt_str s, struct lt_str ending);

#endif
