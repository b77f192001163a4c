/* script/sentence/dot.h - the full stop and the word before it. Private to the segmenter. */
#ifndef LT_SCRIPT_SENTENCE_DOT_H
#define LT_SCRIPT_SENTENCE_DOT_H

#include "script/sentence/read.h"

/* What stands after the white space after a stop. */
struct lt_follow {
    size_t at;
    enum lt_sign sign;
    struct lt_str word; /* in lower case; lies in `room`, so a follow is not copied */
    char room[64];
    bool initial; /* a single letter with a full stop */
    bool spaced;
};

/* Is the word one that opens sentences and is no name? "It's" counts as "it". */
bool lt_follow_opens(const struct lt_sentences *it, const struct lt_follow *next);

/* The word the stop stands after; empty when it is not that word's own. */
struct lt_str lt_dot_word(const struct lt_sentences *it, const struct lt_stop *stop);

/* Which kind of abbreviation a word of the text is, also as the last part of "z. B."; NONE: an ordinary word.
 */
enum lt_abbr_kind lt_dot_kind(const struct lt_sentences *it, struct lt_str word);

/* Figures, with or without full stops between. */
bool lt_dot_number(struct lt_str word);

/* Does a sentence end at a single full stop that a capital, a figure or a caseless letter follows? */
bool lt_dot_ends(const struct lt_sentences *it, const struct lt_stop *stop, const struct lt_follow *next);

#endif
