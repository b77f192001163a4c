/* lang/abbr.h - asks a language's rules for sentences (lang/sentence.h) about a word: is it an abbreviation,
 * and which; does it open sentences? Safe on several threads, each with its own index. */
#ifndef LT_LANG_ABBR_H
#define LT_LANG_ABBR_H

#include "lang/sentence.h"

/* What a full stop after an abbreviation means. */
enum lt_abbr_kind {
    LT_ABBR_NONE,   /* not one: an ordinary word */
    LT_ABBR_TITLE,  /* a name follows: never an end before a capital ("Dr. Lee") */
    LT_ABBR_PLACE,  /* a name follows, or it follows one: "St. Paul", "Elm St. The" */
    LT_ABBR_NUMBER, /* a number follows, or it is an ordinary word: "No. 5", "he said no. The" */
    LT_ABBR_MONTH,  /* as NUMBER, and it has a capital: "Dec. 24", "he sat. Then" */
    LT_ABBR_END,    /* may stand last; then a word that opens sentences follows: "Acme Inc. The" */
    LT_ABBR_REGION, /* as END, but only with a capital and after a comma: "Gary, Ind." */
    LT_ABBR_INNER,  /* never stands last: "e.g.", "vs." */
    LT_ABBR_WEAK,   /* any capital after it opens a sentence: "etc. Then", "5 km. Paris" */
    LT_ABBR_CLOCK   /* as WEAK, but "At 5 a.m. Mr. Lee left", "10 p.m. Tuesday" */
};

/* The words of a language's lists and of the common ones by hash: made once enough words have been asked
 * about, so a short text does not pay for it. Zeroed: ready. May serve any number of texts, one thread at a
 * time; it follows the language. */
enum { LT_ABBR_SLOTS = 2048 };
struct lt_abbr_index {
    const struct lt_sentence_lang *lang;
    uint32_t asked, n;
    struct lt_abbr_word {
        const char *p; /* in its list; NULL: a free slot */
        uint32_t n, lists;
    } slots[LT_ABBR_SLOTS];
};

/* `word` is in lower case and without its last full stop; `capital`: it was written with one. The common
 * (English) lists follow the language's own. `index` may be NULL. */
enum lt_abbr_kind lt_sentence_abbr(const struct lt_sentence_lang *lang, struct lt_abbr_index *index,
                                   struct lt_str word, bool capital);

/* Is the lower-case `word` in a list (NULL: no)? */
bool lt_sentence_listed(const char *list, struct lt_str word);

/* "C'est ma prof. Elle est là.": is the lower-case `word`, which mostly stands before a name, the last word
 * of its sentence, because `next` (in lower case; it was written with a capital) opens one? `named`: a
 * capital follows that, so a small word like "de" is part of a name. `index` may be NULL. */
bool lt_sentence_ends_as_word(const struct lt_sentence_lang *lang, struct lt_abbr_index *index,
                              struct lt_str word, struct lt_str next, bool named);

/* Does the lower-case `word` open sentences and is no name? `index` may be NULL. */
bool lt_sentence_starter(const struct lt_sentence_lang *lang, struct lt_abbr_index *index,
                         struct lt_str word);

#endif
