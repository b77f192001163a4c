/* model/tag.h - language tags (BCP 47: RFC 5646), the one way to take them apart and to compare them. Letter
 * case does not count and '_' is '-': "de_at" is "de-AT". Nothing is allocated: what comes back is a slice of
 * the tag or a literal. */
#ifndef LT_MODEL_TAG_H
#define LT_MODEL_TAG_H

#include "base/str.h"

/* Does it name a language: two or three letters, then nothing or further subtags? "und", "mul" and "zxx" name
 * none. */
bool lt_tag_names_language(struct lt_str tag);

/* Has it the form of a tag: two or three letters, then subtags of one to eight letters and digits? "en-",
 * "en.UTF-8" and "english" have not; whether there is such a language is another question. */
bool lt_tag_well_formed(struct lt_str tag);

/* Does it leave the language open: empty, "und" or "mul"? */
bool lt_tag_is_open(struct lt_str tag);

/* The subtags, as written; empty when there is none. */
struct lt_str lt_tag_primary(struct lt_str tag); /* "de" of "de-AT" */
struct lt_str lt_tag_script(struct lt_str tag);  /* "Hant" of "zh-Hant-TW" */
struct lt_str lt_tag_region(struct lt_str tag);  /* "TW" of "zh-Hant-TW", "419" of "es-419" */

/* The language whose knowledge and voices serve this tag: its primary subtag, or what that one stands for.
 * Older codes have newer ones ("iw" is "he", "in" is "id", "ji" is "yi"), a few languages are read like a
 * neighbour ("no" and "nn" like "nb", "bs" like "hr"). "fil" is not "fi". */
struct lt_str lt_tag_language(struct lt_str tag);

/* A tag without a region whose region matters to the ear gets the likely one: "en" is "en-US". */
struct lt_str lt_tag_likely(struct lt_str tag);

/* Letter for letter, but for case and '_'. */
bool lt_tag_equal(struct lt_str a, struct lt_str b);

/* Are both of one language (lt_tag_language)? "en" and "en-GB", "no" and "nb". */
bool lt_tag_same_language(struct lt_str a, struct lt_str b);

/* Does `range` cover the tag (RFC 4647, basic filtering)? "en" covers "en-GB", "zh-Hant" covers
 * "zh-Hant-TW", an empty range covers all. */
bool lt_tag_covers(struct lt_str range, struct lt_str tag);

/* Puts a tag into its usual form: language small, script with a capital, region in capitals ("EN_us" becomes
 * "en-US"). What comes after a subtag that cannot be one is dropped. Returns the bytes put into `out`, at
 * most `room`; 0: not a tag. */
size_t lt_tag_write(struct lt_str tag, char *out, size_t room);

#endif
