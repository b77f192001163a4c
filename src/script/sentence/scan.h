/* script/sentence/scan.h - the eyes of the segmenter: what stands before and after a place in a text. All
 * offsets are bytes; nothing here decides. */
#ifndef LT_SCRIPT_SENTENCE_SCAN_H
#define LT_SCRIPT_SENTENCE_SCAN_H

#include "base/str.h"

/* The kinds of characters the rules tell apart. */
enum lt_sign {
    LT_SIGN_END, /* of the text */
    LT_SIGN_LOWER,
    LT_SIGN_UPPER,
    LT_SIGN_LETTER, /* of a script without case */
    LT_SIGN_DIGIT,
    LT_SIGN_TERMINATOR, /* . ! ? and their like in all scripts; not the ellipsis sign */
    LT_SIGN_ELLIPSIS,
    LT_SIGN_OPENING, /* bracket or quotation mark, ¿ ¡ */
    LT_SIGN_CLOSING,
    LT_SIGN_QUOTE, /* " ' : either way */
    LT_SIGN_DASH,
    LT_SIGN_BULLET,
    LT_SIGN_SPACE,
    LT_SIGN_SYMBOL,
    LT_SIGN_PUNCTUATION /* what is left */
};

enum lt_sign lt_sign_of(uint32_t c);

/* The character at `at`, past white space and invisible format characters; *at moves to it. */
enum lt_sign lt_sign_after(struct lt_str s, size_t *at);

/* Past white space but for line ends. */
size_t lt_sign_skip_spaces(struct lt_str s, size_t at);

/* Offset of the next byte that may mean something to the segmenter, or s.n. */
size_t lt_sentences_event(struct lt_str s, size_t at);

/* The word (no white space, brackets or quotation marks in it) that ends at `end`, at most 48 bytes. */
struct lt_str lt_sign_word_before(struct lt_str s, size_t from, size_t end);

/* The word that starts at `at`: letters, marks, digits, apostrophes within. */
struct lt_str lt_sign_word_at(struct lt_str s, size_t at);

/* Where the bracket or quotation mark c, which starts at `at`, is closed again, at most `window` bytes on;
 * 0: it is not, or it opens nothing. */
size_t lt_sentences_closing(struct lt_str s, size_t at, size_t window);

/* s in lower case in out[64]; longer words are cut. */
struct lt_str lt_sign_word_lower(char out[64], struct lt_str s);

#endif
