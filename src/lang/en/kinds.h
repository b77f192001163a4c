/* lang/en/kinds.h - what kind of word an English word is, as far as its neighbours must know: function words
 * one by one, others by their ending. */
#ifndef LT_LANG_EN_KINDS_H
#define LT_LANG_EN_KINDS_H

#include "lang/desk/desk.h"

/* What a word next to the one in question is. Words of more than one kind stand where they decide most. */
enum lt_en_kind {
    LT_EN_NONE, /* no word: the edge of a sentence or clause */
    LT_EN_WORD,
    LT_EN_DETERMINER,
    LT_EN_POSSESSIVE,
    LT_EN_NUMBER,
    LT_EN_TO,
    LT_EN_MODAL,
    LT_EN_DO,
    LT_EN_SUBJECT, /* I, we, you, they, who */
    LT_EN_THIRD,   /* he, she, it */
    LT_EN_OBJECT,  /* me, him, them */
    LT_EN_BE,
    LT_EN_HAVE,
    LT_EN_PREPOSITION,
    LT_EN_OF,
    LT_EN_CONJUNCTION,
    LT_EN_ADVERB,
    LT_EN_LINKING, /* seem, become, feel: an adjective follows */
    LT_EN_CAUSE,   /* let, make, help: a bare verb follows its object */
    LT_EN_ADJECTIVE,
    LT_EN_PLURAL,
    LT_EN_PAST,
    LT_EN_ING,
    LT_EN_NAME,
    LT_EN_KINDS
};

/* The kind of token i; LT_EN_NONE: it is no word or number. */
enum lt_en_kind lt_en_kind_of(const struct lt_desk *d, size_t i);

/* What a word says about the tense of its sentence: above 0 the past, below the present, 0 nothing. */
int lt_en_tense_of(const struct lt_desk *d, size_t i);

/* Is the table of words in order, as looking them up wants it? For the test. */
bool lt_en_kinds_are_sorted(void);

#endif
