/* lang/nordic/nordic.h - what Swedish, Danish and Norwegian have in common: which numbers are years, the
 * gender a number takes from the noun after it, decimals, times and powers. Each language gives its own
 * words; see lang/da/da.c. LT_MASCULINE stands for the common gender. */
#ifndef LT_LANG_NORDIC_NORDIC_H
#define LT_LANG_NORDIC_NORDIC_H

#include "lang/normal.h"

/* Lists are "a|b|c" in lower case. */
struct lt_nordic_words {
    const char *year;                     /* before a year of any length: "år" */
    const char *before_year, *after_year; /* what stands beside a year; after a number any other word in
                                             lower case is what it counts */
    const char *neuter;                /* nouns that are; others are taken for common gender, as most are */
    const char *plural_ends, *plurals; /* endings of plurals, and what counts like one: "procent" */
    const char *uncounted;             /* after a number, and not counted by it */
    const char *ordered;               /* what ordinals count: there a full stop ends no sentence */
    const char *articles, *neuter_articles; /* before an ordinal, and those of them that are neuter */
};

/* Is the number at i a year? After a word that announces one only what looks like a plural is counted. */
bool lt_nordic_is_year(const struct lt_desk *d, size_t i, const struct lt_nordic_words *w);

/* For lt_normal_lang.counted. */
struct lt_form lt_nordic_counted(const struct lt_desk *d, size_t i, const struct lt_nordic_words *w);

/* For lt_normal_lang.ordinal_mark of Danish and Norwegian: "3. gang", "det 2. kapitel", "23." alone. */
size_t lt_nordic_ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f,
                              const struct lt_nordic_words *w);

/* Decimals as a number of at most `most` figures in form `of_part`; a zero in front or more of them one by
 * one. */
void lt_nordic_decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f,
                        uint8_t most, struct lt_form of_part);

/* A time of day, its numbers in form f; a length of time with `and` before its last part. */
void lt_nordic_time(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t, struct lt_form f,
                    const char *and);

/* "x²" and other powers: "i kvadrat", "upphöjt till". */
void lt_nordic_power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus,
                     const char *squared, const char *raised);

/* "den 15/3", "senest 1/5 og 2/6", "d. 15/3 2021": a day and its month after one of `cues`, or after such a
 * date and a small word. */
size_t lt_nordic_read_slash_date(struct lt_desk *d, size_t i, const char *cues);

/* Postcodes of four figures: in pairs, thousands as such. */
void lt_nordic_say_postcode(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits);

/* Prices in Danish and Norwegian kroner (lang/nordic/prices.c): "499,-"; "kr. 500"; the full stop of "20 kr.
 * i dag". */
size_t lt_nordic_read_price(struct lt_desk *d, size_t i);
size_t lt_nordic_read_price_behind(struct lt_desk *d, size_t i);
size_t lt_nordic_read_stop(struct lt_desk *d, size_t i);

#endif
