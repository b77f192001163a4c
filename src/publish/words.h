/* publish/words.h - private to the room: when the written words of a line are spoken. */
#ifndef LT_PUBLISH_WORDS_H
#define LT_PUBLISH_WORDS_H

#include "publish/publish.h"

struct lt_word {
    uint32_t at, len; /* bytes of the line's `show`: from this word to the next, white space included */
    int64_t begin48;  /* from the start of the file; never decreases, inside the cue */
};

enum {
    LT_PAGE_BYTES = 32 * 1024,           /* what is written in one go */
    LT_PAGE_MAX_BYTES = 64 * 1024 * 1024 /* what may gather until it is: one line's, a document's facts */
};

struct lt_words {
    struct lt_word *v;
    size_t n, cap;
};

void lt_words_close(struct lt_words *w);

/* Whose words a line is, for captions: the speaker, else who reads, where several do; empty: one reads all.
 */
struct lt_str lt_words_speaker(const struct lt_publication *p, const struct lt_performed *performed);

/* The words of a line that sounds at `cue`, in order. What stands before the first one belongs to none. */
LT_MUST enum lt_status lt_words_of(struct lt_cx *cx, const struct lt_performed *performed,
                                   const struct lt_cue *cue, struct lt_words *out);

#endif
