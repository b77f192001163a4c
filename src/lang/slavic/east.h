/* lang/slavic/east.h - what Russian and Ukrainian do alike: how numbers agree, dates, the end of an ordinal
 * or of a case after figures ("5-го", "2-х"), days of one month, halves, initialisms. Each language gives its
 * words. */
#ifndef LT_LANG_SLAVIC_EAST_H
#define LT_LANG_SLAVIC_EAST_H

#include "lang/slavic/numbers.h"

/* --- agreement: callbacks of lt_normal_lang --- */
unsigned lt_slavic_plural(const struct lt_num *n);
unsigned lt_slavic_plural_forms(const struct lt_num *n, uint8_t kase);
bool lt_slavic_is_year(const struct lt_desk *d, size_t i);

/* The last figure of the number before the word at i asks for the singular: 1, 21, not 11. */
bool lt_slavic_counts_one(const struct lt_desk *d, size_t i);

/* --- dates --- */

/* lt_normal_lang.date: the day in the case of date->form, the month in the genitive, the year as an ordinal.
 */
void lt_slavic_date(const struct lt_desk *d, struct lt_buf *b, const struct lt_date *date);

/* What the word before a date asks for; after any other word it is when something was: the genitive. */
struct lt_slavic_date_words {
    const char *nominative, *dative, *genitive;
    const char *named; /* words after which the date is named, not told when */
};
struct lt_form lt_slavic_date_form(const struct lt_desk *d, size_t before,
                                   const struct lt_slavic_date_words *w);

/* --- what is written after figures --- */

/* lt_normal_lang.ordinal_mark. Of the forms that end so, `settle` picks one by the noun after and what stands
 * before; f is the likeliest. */
size_t lt_slavic_ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f,
                              const struct lt_slavic_numbers *w,
                              struct lt_form (*settle)(const struct lt_desk *d, size_t number, size_t noun,
                                                       struct lt_str mark, struct lt_form f));

/* "84-м" as an ordinal, before the common readers take the m for a length; and "90-х гг." with the forms of
 * the plural of "year" after it, of which `shorts` is the short form. */
size_t lt_slavic_read_ordinal(struct lt_desk *d, size_t i, const char *shorts, const char *years);

/* "2-х", "5-ти", "3-мя": a cardinal with the end of its case. Endings after 2, 3, 4 and after more. */
struct lt_slavic_case_marks {
    const char *few, *many; /* of the genitive */
    const char *few_instrumental;
};
size_t lt_slavic_read_case_mark(struct lt_desk *d, size_t i, const struct lt_slavic_case_marks *w);

/* "с 5 по 7 мая", "5 и 7 мая", "5–7 мая": both are ordinals. */
struct lt_slavic_day_words {
    const char *links;        /* between them */
    const char *before;       /* words after which nothing is put before "5–7 мая" */
    const char *from, *until; /* else these: "с 5 по 7" */
};
size_t lt_slavic_read_days(struct lt_desk *d, size_t i, const struct lt_slavic_day_words *w);

/* "6/3/1906г.", "06.03.2006 г.": the short form, and its genitive. */
size_t lt_slavic_read_dated(struct lt_desk *d, size_t i, const char *shorts, const char *year);

/* "½ л", "1/2 стакана": half of what is named after it, a unit or a noun that ends in one of `ends`. */
size_t lt_slavic_read_half(struct lt_desk *d, size_t i, const char *half, const char *ends);

/* "html", "abc": a word of Latin letters that cannot be one is spelled by their names. */
size_t lt_slavic_read_latin(struct lt_desk *d, size_t i);

/* A word in capitals that is on the list. */
size_t lt_slavic_read_initialism(struct lt_desk *d, size_t i, const struct lt_phrase *list);

#endif
