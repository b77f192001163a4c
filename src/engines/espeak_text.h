/* engines/espeak_text.h - a line and its spans as espeak-ng is given them, and the way back: espeak-ng counts
 * the characters of what it was given, we count bytes of `say`. Knows espeak-ng's mark-up, not its library.
 */
#ifndef LT_ENGINES_ESPEAK_TEXT_H
#define LT_ENGINES_ESPEAK_TEXT_H

#include "base/buf.h"
#include "model/line.h"

enum { LT_ESPEAK_TEXT_MAX = 256 * 1024 }; /* bytes, with mark-up */

struct lt_espeak_text {
    struct lt_buf text; /* ends in NUL */
    struct lt_buf from; /* a uint32_t for each character of text: the byte of `say` it stands for */
    bool marked_up;     /* text has SSML and [[phonemes]]; else every character is just text */
    bool folds;         /* letters that the language has not lose their marks */
};

/* The phonemes of a stretch in another language, with the switch to that language's phonemes and back, as
 * espeak-ng reads them between [[ and ]]. False: there are none; the stretch then becomes a change of voice.
 */
typedef bool lt_espeak_foreign(void *user, struct lt_str text, struct lt_str language,
                               struct lt_buf *phonemes);

/* False: memory, or over the ceiling. Close in every case. Whatever `say` contains is text: nothing in it is
 * ever read as mark-up, phonemes or a command. Letters with marks that only few languages have (U+1E00 to
 * U+1EFF: "Nguyễn") lose them where `language`, a BCP 47 tag, is not one of those: espeak-ng would spell the
 * whole word and name their numbers. */
bool lt_espeak_text_build(struct lt_espeak_text *t, struct lt_str language, struct lt_str say,
                          const struct lt_say_span *spans, size_t n_spans, lt_espeak_foreign *foreign,
                          void *user);
void lt_espeak_text_close(struct lt_espeak_text *t);

/* The word of `say` that begins at espeak-ng's character `position` (from 1) and is `length` long by its
 * count: what stands between white space, or, in scripts without spaces, those characters. Nothing before
 * byte `after`. False: there is none. */
bool lt_espeak_text_word(const struct lt_espeak_text *t, struct lt_str say, size_t position, size_t length,
                         size_t after, size_t *at, size_t *len);

#endif
