/* lang/abbr.h - asks a language's rules for sentences (lang/sentence.h) about a word: is it an abbreviation,
 * and which; does it open sentences? Safe on several threads, each with its own filter. */
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

/* Most words are no abbreviation: once enough have been asked about, a filter over the lists says so at once.
 * Zeroed: ready. May serve any number of texts, one thread at a time; it follows the language. */
struct lt_abbr_filter {
    const struct lt_sentence_lang *lang;
    uint32_t asked;
    uint64_t bits[256]; /* by hash of the word; set: perhaps, clear: no */
};

/* `word` is in lower case and without its last full stop; `capital`: it was written with one. The common
 * (English) lists follow the language's own. `filter` may be NULL. */
enum lt_abbr_kind lt_sentence_abbr(const struct lt_sentence_lang *lang, struct lt_abbr_filter *filter,
                                   struct lt_str word, bool capital);

/* Is the lower-case `word` in a list (NULL: no)? */
bool lt_sentence_listed(const char *list, struct lt_str word);

bool lt_sentence_starter(const struct lt_sentence_lang *lang, struct lt_str word);

#endif
