/* lang/slavic/numbers.h - number words of a Slavic language, built from its tables: cardinals in all cases
 * and genders, ordinals. What differs between the languages is data. */
#ifndef LT_LANG_SLAVIC_NUMBERS_H
#define LT_LANG_SLAVIC_NUMBERS_H

#include "lang/slavic/slavic.h"

/* A power of a thousand. `ends`: of the singular and the plural, by case, and after 2, 3 and 4. */
struct lt_slavic_power {
    const char *stem;
    const char *const *ends;
    uint8_t gender;
};

/* Forms in tables are by case, in the order of enum lt_case, the accusative left out where it is the
 * nominative.
 */
struct lt_slavic_numbers {
    const char *const *ones, *const *twos;                    /* by gender; [0]: of nothing */
    const char *const *small, *const *tens, *const *hundreds; /* by value; [0] of small is zero */
    const char *one_after, *two_after;    /* in 21 and 22, whatever is counted; NULL: as alone */
    const struct lt_slavic_power *powers; /* by the power of a thousand, from [1] */
    bool (*is_one)(int n);                /* what n counts stands in the singular: 1, or 21 too */
    bool (*is_few)(int n);                /* it has the form after 2, 3 and 4 */
    bool bare_powers;                     /* "million", not "one million"; a thousand is always so */

    /* Ordinals: stems by value, and their endings. */
    const char *const *small_th, *const *tens_th, *const *hundreds_th;
    bool both_th;                              /* tens and ones: "dvacátý první" */
    const char *thousand_th, *power_th;        /* "тысячн"; what is put to the stem of a power: "н" */
    void (*compound)(struct lt_buf *b, int n); /* 2 to 999 in one word with "thousandth" */
    struct lt_str (*ending)(int part, struct lt_form f); /* of the stem for part: 0 to 20, …, 900, 1000 */

    /* Fractions, where they are ordinals. */
    bool few_th;        /* "дві третіх" is "дві треті" */
    const char *wholes; /* one, its genitive, more, the accusative of one: "целая|целой|целых|целую" */
    const char *comma;  /* before decimals that are said one by one */
    const char *const *parts_th; /* LT_SLAVIC_PARTS of them: stems of tenth, hundredth, … */
    const char *and_half;        /* after a number: "с половиной" */
};

void lt_slavic_cardinal(struct lt_buf *b, struct lt_str digits, struct lt_form f,
                        const struct lt_slavic_numbers *w);

/* The last part of an ordinal, the only one that is declined where not both are: its value below 1000; 1000
 * for round thousands and more. */
int lt_slavic_last_part(struct lt_str digits, const struct lt_slavic_numbers *w);

void lt_slavic_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f,
                       const struct lt_slavic_numbers *w);

/* Does that ordinal end in `mark`: "го", "тя"? */
bool lt_slavic_ordinal_ends(struct lt_str digits, struct lt_form f, struct lt_str mark,
                            const struct lt_slavic_numbers *w);

/* "две целых пять десятых", "две третьих", "две целых две третьих". */
enum { LT_SLAVIC_PARTS = 6 };
void lt_slavic_decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f,
                        const struct lt_slavic_numbers *w);
void lt_slavic_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below,
                        const struct lt_slavic_numbers *w);
void lt_slavic_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                     struct lt_str below, const struct lt_slavic_numbers *w);

/* 1 and 2, 3, 4 whatever stands before them: 21, 22, but not 11, 12. */
bool lt_slavic_ends_in_one(int n);
bool lt_slavic_is_few(int n);

#endif
