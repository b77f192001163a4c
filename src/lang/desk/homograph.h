/* lang/desk/homograph.h - words that are written alike and sound different: "read", "lead", "live", "close".
 *
 * A language brings a table of them (lt_normal_lang.homographs), sorted by word. Each word has readings, each
 * reading says what it needs around it; the best one wins, the first when they are equal. A language's tagger
 * tells how well a noun, a verb, an adjective or a past form would fit where the word stands. Constant data;
 * nothing is kept. */
#ifndef LT_LANG_DESK_HOMOGRAPH_H
#define LT_LANG_DESK_HOMOGRAPH_H

#include "lang/normal.h"

/* The parts of speech that decide. */
enum lt_pos {
    LT_POS_NOUN,
    LT_POS_VERB,
    LT_POS_PAST,
    LT_POS_PARTICIPLE,
    LT_POS_ADJECTIVE,
    LT_POS_NAME,
    LT_POS_N
};

/* How well each fits: higher is better, 0 is no opinion. */
struct lt_pos_scores {
    int8_t of[LT_POS_N];
};

enum {
    LT_AS_NOUN = 1 << LT_POS_NOUN,
    LT_AS_VERB = 1 << LT_POS_VERB, /* infinitive, imperative, present */
    LT_AS_PAST = 1 << LT_POS_PAST,
    LT_AS_PARTICIPLE = 1 << LT_POS_PARTICIPLE,
    LT_AS_ADJECTIVE = 1 << LT_POS_ADJECTIVE,
    LT_AS_NAME = 1 << LT_POS_NAME
};

/* One way to say a word. Lists are "a|b|c" in lower case; NULL: none. */
struct lt_reading_of {
    const char *say; /* the word as it is said, written so that any engine says it; NULL: as it is written */
    const char
        *phonemes; /* the same in espeak-ng's mnemonics, for engines that take them; NULL: `say` is enough */
    uint8_t as;    /* LT_AS_ bits: the parts of speech that are said so; 0: only the words around decide */
    uint8_t bias;  /* how often it is meant at all, in the tagger's points */
    const char *before, *after; /* the word next to it on that side: worth more than any part of speech */
    const char *near;           /* a word within eight words on either side */
    bool label;                 /* also where it opens a text, with a colon: "Live: the vote" */
};

enum { LT_HOMOGRAPH_READINGS = 4 };

struct lt_homograph {
    const char *word; /* lower case */
    struct lt_reading_of
        readings[LT_HOMOGRAPH_READINGS]; /* the first is what the word alone is; ends with bias 0 */
    bool capital;                        /* only where it has a capital: "Job", "Reading" */
};

/* Which words may be homographs, by their first letter: most are turned away by this alone. */
struct lt_homograph_filter {
    uint32_t second, last; /* bit per letter, a to z */
    uint16_t lengths;      /* bit per length in bytes */
};

/* What a language brings. */
struct lt_homographs {
    const struct lt_homograph *rows; /* sorted by word */
    size_t n;
    struct lt_homograph_filter filter[26]; /* of rows: lt_homographs_filter makes it, a test compares */
    struct lt_pos_scores (*tag)(const struct lt_desk *d, size_t i, unsigned wanted);
};

/* The filter that fits the rows, for the test and for whoever adds one. */
void lt_homographs_filter(const struct lt_homographs *h, struct lt_homograph_filter filter[26]);

/* The word at i, if it is a homograph whose best reading is not how it is written. Returns its tokens (1), 0:
 * no. */
size_t lt_say_homograph(struct lt_desk *d, size_t i);

#endif
