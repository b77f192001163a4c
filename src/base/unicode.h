/* base/unicode.h - what kind of character it is, from the Unicode character database (through ICU's property
 * functions, whose tables are compiled into the library: no data file is opened). ASCII is answered inline.
 * Everything here is pure and thread-safe. Break iterators, converters and number rules are not here: they
 * belong to the rooms that use them. */
#ifndef LT_BASE_UNICODE_H
#define LT_BASE_UNICODE_H

#include "base/buf.h"

/* Coarse general category (Unicode Standard 4.5). */
enum lt_uni_class {
    LT_UNI_LETTER,
    LT_UNI_MARK,
    LT_UNI_NUMBER,
    LT_UNI_PUNCTUATION,
    LT_UNI_SYMBOL,
    LT_UNI_SPACE,  /* Z*, and the white-space controls */
    LT_UNI_CONTROL /* C*: controls, formats, unassigned, surrogates, private use */
};

enum lt_uni_class lt_uni_class(uint32_t c);
bool lt_uni_is_upper(uint32_t c); /* Uppercase or title case letter */
bool lt_uni_is_lower(uint32_t c);
bool lt_uni_is_letter(uint32_t c);
bool lt_uni_is_digit(uint32_t c);  /* Nd */
bool lt_uni_is_space(uint32_t c);  /* White_Space */
bool lt_uni_is_alnum(uint32_t c);  /* letter, mark or number */
uint32_t lt_uni_lower(uint32_t c); /* simple mapping */
uint32_t lt_uni_upper(uint32_t c);

/* Letters in s (L*), visible or not: the measure of "how much is there to say". */
size_t lt_uni_letters(struct lt_str s);

/* s in lower case (simple mappings, no language rules), added to b. */
void lt_uni_lower_add(struct lt_buf *b, struct lt_str s);

/* The character's name in the database ("GRINNING FACE"), terminated; returns its length, 0 when it has none
 * or ICU's data file of names is missing. */
enum { LT_UNI_NAME_MAX = 128 };
size_t lt_uni_name(uint32_t c, char out[LT_UNI_NAME_MAX]);

/* Opening or closing bracket or quotation mark by general category (Ps, Pi / Pe, Pf). */
bool lt_uni_is_opening(uint32_t c);
bool lt_uni_is_closing(uint32_t c);

/* Ends a sentence in some script (Sentence_Terminal: . ! ? and their like from Arabic to Khmer). */
bool lt_uni_ends_sentence(uint32_t c);

#endif
