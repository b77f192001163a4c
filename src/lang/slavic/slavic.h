/* lang/slavic/slavic.h - what Slavic languages have in common: cases, the two kinds of plural, ordinals
 * of round numbers, numbers written together with a word. Each language gives its own words and endings; see
 * lang/pl/numbers.c and lang/ru/numbers.c. */
#ifndef LT_LANG_SLAVIC_SLAVIC_H
#define LT_LANG_SLAVIC_SLAVIC_H

#include "lang/normal.h"

/* lt_form.kase, and the order of forms in these languages' tables. */
enum lt_case {
    LT_NOM,
    LT_GEN,
    LT_DAT,
    LT_INS,
    LT_LOC,
    LT_ACC,
    LT_OF_DATE /* none asked for; a date then has its own */
};

enum { LT_PLURAL = LT_NEUTER + 1 }; /* as the gender of an ordinal */

/* The form ("1|2|5|2,5") of what is counted in a case, where `plural` is the one in the nominative: in the
 * genitive one has the form of "2,5 рубля", all others that of "5 рублей". */
unsigned lt_slavic_plural_case(unsigned plural, uint8_t kase);

/* The start of the ordinal of a number that ends in "000": what stands before its last three figures that are
 * not 0 as a cardinal, then a new word. Returns the power of a thousand to be named, *n is how many of it. */
size_t lt_slavic_round(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, int *n);

/* What stands before the declined end of an ordinal, as a cardinal: `part` is that end, of the last three
 * figures
 * ("1923": 3, or 23 where tens are declined too). Nothing where there is no more. */
void lt_slavic_say_before(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, int part);

/* What a word's ending says of its case, also after a preposition that may ask for the locative. A list ends
 * with `ends` NULL: any other ending. */
struct lt_slavic_ending {
    const char *ends; /* "|"-separated */
    uint8_t kase, after_locative;
};
uint8_t lt_slavic_case(struct lt_str word, const struct lt_slavic_ending *e, bool locative);

/* The case that goes with the word at i, by rows of words ("w|we|na"); LT_NOM: none. A list ends with `words`
 * NULL. */
struct lt_slavic_asker {
    const char *words;
    uint8_t kase;
};
uint8_t lt_slavic_asked_case(const struct lt_desk *d, size_t i, const struct lt_slavic_asker *askers);

/* "между 5 и 10 км": the second number, after the link at i, has the case of the first; LT_NOM: no such
 * pair ends there. */
uint8_t lt_slavic_between(const struct lt_desk *d, size_t i, const char *links, const char *between);

/* "25-letni", "30-летие": one word, the number in front by `number`; after the hyphen a word of at least
 * `least` bytes that ends in one of `tails`. */
size_t lt_slavic_read_compound(struct lt_desk *d, size_t i, size_t least, const char *tails,
                               void (*number)(struct lt_buf *b, int n));

/* Two days of one month: "5–7 maja", "с 5 по 7 мая", "3.–5. května"; `links`: the words between them. */
struct lt_slavic_days {
    int first;
    struct lt_date last; /* with the month, and the year after it */
    size_t link, to;     /* the token between them; after all of it */
    bool dash;
};
bool lt_slavic_scan_days(const struct lt_desk *d, size_t i, const char *links, struct lt_slavic_days *days);

/* "r.", "г." after a date that has been said. */
size_t lt_slavic_read_year_word(struct lt_desk *d, size_t i, const char *written, const char *spoken);

/* "3:2" is the score of a match; "16:9", "1:100" and what stands after one of `cues` are proportions, with
 * words.ratio and the dative: "шестнадцать к девяти". "12:30" is left to others. */
size_t lt_slavic_read_ratio(struct lt_desk *d, size_t i, const char *cues);

/* The Roman numeral at i, whose value is known, as an ordinal. */
void lt_slavic_say_roman(struct lt_desk *d, size_t i, int value, struct lt_form f);

#endif
