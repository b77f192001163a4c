/* publish/words.h - private to the room: when the written words of a line are spoken. */
#ifndef LT_PUBLISH_WORDS_H
#define LT_PUBLISH_WORDS_H

#include "publish/publish.h"

struct lt_word {
    uint32_t at, len; /* bytes of the line's `show`: from this word to the next, white space included */
    int64_t begin48;  /* from the start of the file; never decreases, inside the cue */
};

struct lt_words {
    struct lt_word *v;
    size_t n, cap;
};

void lt_words_close(struct lt_words *w);

/* The words of the cue's line, in order. What stands before the first one belongs to none. */
LT_MUST enum lt_status lt_words_of(struct lt_cx *cx, const struct lt_publication *p, const struct lt_cue *cue,
                                   struct lt_words *out);

#endif
