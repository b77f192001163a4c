/* script/detect.h - which language is a text in? By the script of its letters first, then, where a script is
 * shared, by the commonest short words and by letters that only some languages have. Meant for a paragraph
 * and more; a few words are told apart only when they are telling. Constant tables; safe on several threads.
 */
#ifndef LT_SCRIPT_DETECT_H
#define LT_SCRIPT_DETECT_H

#include "lang/lang.h"

enum { LT_DETECT_LANGS = 64, LT_DETECT_SLOTS = 4096 };

/* Lives on the caller's stack; open, add texts, ask. */
struct lt_detector {
    struct {
        uint32_t hash;
        uint64_t langs; /* bit set of rows of the word table */
    } words[LT_DETECT_SLOTS];
    double score[LT_DETECT_LANGS];
    uint32_t scripts[LT_DETECT_LANGS];
    const struct lt_language *const *rows; /* that have a word table */
    size_t n_rows;
    uint32_t letters, counted; /* letters seen, words looked up */
};

struct lt_guess {
    struct lt_str lang; /* a primary subtag; empty: no idea */
    double lead;        /* how much better than the next best that is no near relative, 1: not at all */
    uint32_t letters;   /* it rests on */
};

void lt_detect_open(struct lt_detector *d);
void lt_detect_add(struct lt_detector *d, struct lt_str text);
struct lt_guess lt_detect_best(const struct lt_detector *d);

#endif
