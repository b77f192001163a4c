/* lang/slavic/eras.h - years and centuries with the word for them ("в 1996 г.", "у XX столітті"), rulers and
 * their numbers: what decides the case of the ordinal. Each language gives its words. */
#ifndef LT_LANG_SLAVIC_ERAS_H
#define LT_LANG_SLAVIC_ERAS_H

#include "lang/slavic/slavic.h"

/* "год", "століття": its forms by case, singular and plural, and short forms whose case what stands before
 * tells.
 */
struct lt_slavic_era {
    const char *sg, *pl;
    const char *shorts, *short_pl;
    uint8_t gender;
};

/* Lists are words separated by "|". */
struct lt_slavic_eras {
    struct lt_slavic_era years, centuries;
    const struct lt_slavic_asker *askers;
    const char
        *not_nouns; /* small words and verbs after which the nominative stands; NULL: after all words */
    const char *before_short;   /* before a year of two or three figures and a short form: "в|к|с|до" */
    const char *in_year;        /* the word for the year in "в 21 году" */
    const char *era_words;      /* after the short form: "44 г. до н. э." */
    const char *before_bare;    /* before a year without its word, beside what asks for a case */
    const char *after_bare;     /* small words that may follow such a year */
    const char *century_links;  /* between two centuries: "и|до" */
    const char *both_centuries; /* "XVIII–XIX века": of both, in the nominative; NULL: none */
};

/* "в 1996 году", "1941–1945 гг.", "с 1941 по 1945", "44 г. до н. э." */
size_t lt_slavic_read_year(struct lt_desk *d, size_t i, const struct lt_slavic_eras *w);
/* "XIX век", "в XX в.", "XVIII–XIX веков" */
size_t lt_slavic_read_century(struct lt_desk *d, size_t i, const struct lt_slavic_eras *w);

/* The value of a Roman numeral at i, also with the Cyrillic letters that look the same; 0: none. */
int lt_slavic_roman(const struct lt_desk *d, size_t i);
/* "XVIII–XIX веков", "XX i XXI w.": the token of a second numeral after the one at i, over a dash or one of
 * the words `links`; 0: there is none. What stands between them, from..to-1, is said as it is. */
size_t lt_slavic_second_roman(const struct lt_desk *d, size_t i, const char *links);
void lt_slavic_say_between(struct lt_desk *d, size_t from, size_t to);

/* Stems of rulers' names, and what their endings say of the case. */
struct lt_slavic_rulers {
    const char *kings, *queens;
    const struct lt_slavic_ending *king_ends, *queen_ends;
};
/* The number of the ruler whose name stands at `name`: "Петра I". False: nobody's. */
bool lt_slavic_ruler_form(const struct lt_desk *d, size_t name, const struct lt_slavic_rulers *w,
                          struct lt_form *f);
/* "Карл XII", with nothing written after the numeral. */
size_t lt_slavic_read_ruler(struct lt_desk *d, size_t i, const struct lt_slavic_rulers *w);

#endif
