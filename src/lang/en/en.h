/* lang/en/en.h - English in several files: its tables (see lang/normal.h for what each means),
 * readers and number words. */
#ifndef LT_LANG_EN_EN_H
#define LT_LANG_EN_EN_H

#include "lang/desk/match.h"
#include "lang/lang.h"
#include "lang/normal.h"

extern const struct lt_unit_words lt_en_units;
extern const struct lt_money_words lt_en_money;
extern const struct lt_magnitude lt_en_magnitudes[];
extern const struct lt_abbr lt_en_abbrs[], lt_en_bares[];
extern const struct lt_short_word lt_en_abbr_words[];
extern const struct lt_symbol lt_en_symbols[];
extern const struct lt_emoji_words lt_en_emoji;
extern const struct lt_verbalizer lt_en_readers[];
extern const struct lt_pattern lt_en_plurals[], lt_en_inches[], lt_en_angles[], lt_en_pairs[],
    lt_en_lettered[], lt_en_books[], lt_en_verses[];                             /* figures.c */
extern const struct lt_pattern lt_en_small[], lt_en_old_money[];                 /* small.c */
extern const struct lt_pattern lt_en_compass[], lt_en_places[];                  /* places.c */
extern const struct lt_pattern lt_en_traded[], lt_en_shorthand[];                /* shorthand.c */
extern const struct lt_pattern lt_en_kitchen[];                                  /* kitchen.c */
extern const struct lt_pattern lt_en_bills[], lt_en_dockets[], lt_en_numbered[]; /* legal.c */
extern const struct lt_phrase lt_en_slash_phrases[];

extern const char lt_en_year_cues[];  /* "in 1066" */
extern const char lt_en_counted[];    /* "1500 people" */
extern const char lt_en_count_cues[]; /* "over 1500" */
extern const char lt_en_domains[], lt_en_file_types[], lt_en_rulers[], lt_en_roman_cues[], lt_en_starters[],
    lt_en_deeds[], lt_en_capital_words[], lt_en_initialisms[];

size_t lt_en_read_acronym(struct lt_desk *d, size_t i);   /* acronyms.c */
size_t lt_en_read_small(struct lt_desk *d, size_t i);     /* small.c */
size_t lt_en_read_call(struct lt_desk *d, size_t i);      /* calls.c */
size_t lt_en_read_shorthand(struct lt_desk *d, size_t i); /* shorthand.c */
size_t lt_en_read_kitchen(struct lt_desk *d, size_t i);   /* kitchen.c */
size_t lt_en_read_styled(struct lt_desk *d, size_t i);

/* "one hundred and five", 25/12: the region is not one with American habits. */
bool lt_en_british(const struct lt_desk *d);

/* 0 to 99, or their ordinals; any digits. Both add words to b. */
void lt_en_below_hundred(struct lt_buf *b, int n, bool th);
void lt_en_number(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool th);

/* What language.c puts together. */
extern const struct lt_normal_lang lt_en_normal;
extern const struct lt_math_words lt_en_math;
extern const char *const lt_en_words[];
extern const struct lt_furniture lt_en_furniture[];
extern const struct lt_ipa_table lt_en_sounds, lt_en_sounds_britain;

#endif
