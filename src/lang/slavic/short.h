/* lang/slavic/short.h - short forms that take the case of the preposition before them ("в ст. 5", "przy ul.
 * Długiej"), and measures that do ("при 180 °C"). Each language gives its words and endings. */
#ifndef LT_LANG_SLAVIC_SHORT_H
#define LT_LANG_SLAVIC_SHORT_H

#include "lang/desk/match.h"
#include "lang/slavic/slavic.h"

/* `written` without its full stop; `forms` by case (enum lt_case), "|"-separated. */
struct lt_slavic_short {
    const char *written, *forms;
    bool number; /* before a number, else before a word */
};

struct lt_slavic_shorts {
    const struct lt_slavic_short *rows; /* ends with NULL */
    const struct lt_slavic_short
        *several; /* the same before several numbers, in the nominative too; NULL: none */
    const struct lt_slavic_asker *askers;
    const char *wholes; /* after a part and its number: "п. 2 ст. 24" is a point OF an article; NULL: none */
    const char *agreed; /* before a preposition ("zgodnie z"), which then asks for the instrumental */
};

/* The short form at i, where the word before it asks for another case than the nominative. */
size_t lt_slavic_read_short(struct lt_desk *d, size_t i, const struct lt_slavic_shorts *w);

/* An adjective cut short before its noun: `stem`, and the ending by that of the noun ("англ. слово", "łac.
 * nazwa"); the first row of `ends` that fits, the last one, with `written` NULL, for all others. */
struct lt_slavic_adjectives {
    const struct lt_phrase *stems, *ends;
    const struct lt_phrase *soft; /* ends after a stem in к, г, k, g; NULL: the same */
};
/* For a row "#2-3 / #2-3" of a blood pressure: its words between the two numbers. */
size_t lt_slavic_say_pressure(struct lt_desk *d, const struct lt_match *m);
/* The ending of `ends` for the noun at `noun`. */
const char *lt_slavic_agreed_end(const struct lt_desk *d, size_t noun, const struct lt_phrase *ends);
/* For a row "род . _ #4", or "род . _ #4 _ г .": its words ("родился в|году"), the year in the locative
 * between them. */
size_t lt_slavic_say_in_year(struct lt_desk *d, const struct lt_match *m);
size_t lt_slavic_read_adjective(struct lt_desk *d, size_t i, const struct lt_slavic_adjectives *w);

/* A short form that ordinals stand before; `forms` by case. */
struct lt_slavic_nth {
    const char *written, *forms;
    uint8_t gender;
};

struct lt_slavic_nths {
    const struct lt_slavic_nth *rows; /* ends with NULL */
    const struct lt_slavic_asker *askers;
    bool mark; /* the ordinal is written "67-й", not "67." */
    bool both; /* of "90+4" both are ordinals */
};

/* "w I poł.", "II кв.", "I. pol.": the same with a Roman numeral. */
size_t lt_slavic_read_roman_nth(struct lt_desk *d, size_t i, const struct lt_slavic_nths *w);

/* "w 90. min.", "на 67-й мин.", "v 90+4. min.": the ordinal and what the short form stands for, in the case
 * that the preposition asks for. */
size_t lt_slavic_read_nth(struct lt_desk *d, size_t i, const struct lt_slavic_nths *w);

/* "ul. Długa 12/3": a house and a flat, `joint` between them; `streets`: what stands before the name. */
size_t lt_slavic_read_house(struct lt_desk *d, size_t i, const char *streets, const char *joint);

/* The ending of the genitive ("километров", "stopni") and what stands for it in the other cases. */
struct lt_slavic_oblique {
    const char *genitive, *dative, *instrumental, *locative;
};

/* For one of what is feminine: the endings of its words, adjectives first, in the accusative. */
void lt_slavic_accusative(struct lt_buf *b, size_t from, const struct lt_phrase *rows);

/* A word that tells to do something stands before i in its sentence, so one of what is named next is an
 * accusative: "Добавьте соль и 1 ч. л. сахара". `ends` of such words, `words` that are. */
bool lt_slavic_follows_command(const struct lt_desk *d, size_t i, const char *ends, const char *words);

/* lt_normal_lang.decline: the words of b from `from` on name what is counted, in the genitive; the
 * adjectives and the noun they begin with are put into the case. The first row that fits counts; the last
 * one has an empty ending and fits all. A row whose dative is NULL stays as it is, and the noun follows. */
void lt_slavic_decline(struct lt_buf *b, size_t from, uint8_t kase, const struct lt_slavic_oblique *rows);

#endif
