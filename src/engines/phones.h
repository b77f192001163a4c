/* engines/phones.h - a line's phonemes in the order in which a model is given them: what espeak-ng says of
 * its words, one symbol for each character of IPA, and between the words the marks that make the model pause.
 * Pauses between lines are lectern's; those inside a line are the model's, and it knows them by marks only.
 */
#ifndef LT_ENGINES_PHONES_H
#define LT_ENGINES_PHONES_H

#include "base/buf.h"

struct lt_phone {
    uint32_t code; /* a character of IPA, decomposed; a mark (, . ; : ! ?) or a space between words */
    int32_t word;  /* whose sound it is; negative: of none */
};

enum {
    LT_PHONE_NONE = -1,
    LT_PHONE_PAUSED = -2 /* a mark at which there is silence: of a bracket or dash */
};

/* A word of the line and its phonemes as espeak-ng writes them, where they lie. */
struct lt_phone_word {
    uint32_t at, len; /* in the text */
    struct lt_str ipa;
};

/* The length of a word with the whole of its last character: in what espeak-ng was given some characters of
 * the text are a mark and blanks, of the same length, and a word ends after the mark. */
uint32_t lt_phone_word_len(struct lt_str text, uint32_t at, uint32_t len);

struct lt_phones {
    struct lt_phone *v;
    size_t n, cap;
};

enum { LT_PHONES_MAX = 64 * 1024, LT_PHONE_DOTS = 0x2026 };

/* The whole line. It ends in one of . ! ?, whatever it ended in; brackets and dashes inside become commas,
 * dots
 * ("I... I") LT_PHONE_DOTS, the mark at which a line is said in two pieces. `text` is what espeak-ng was
 * given, `written` the line before that, as long. No words with sound: n is 0. False: memory. Close in every
 * case. */
bool lt_phones_build(struct lt_phones *p, struct lt_str text, struct lt_str written,
                     const struct lt_phone_word *words, size_t n);
bool lt_phones_add(struct lt_phones *p, uint32_t code, int32_t word);
void lt_phones_close(struct lt_phones *p);

/* English of espeak-ng 1.51 as of 1.52, with which voices are trained: "more" has the vowel of "door" written
 * with another letter, which is rare there. In place. */
void lt_phones_modern(struct lt_phones *p);

bool lt_phone_is_mark(uint32_t code);

/* A piece of at most `most` symbols that begins at `from`: where it ends. At dots; if it must, at the end of
 * a clause if there is one far enough in, else between two words, else anywhere. `most` is at least 8. */
size_t lt_phones_cut(const struct lt_phones *p, size_t from, size_t most);

#endif
