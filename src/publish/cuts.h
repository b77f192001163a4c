/* publish/cuts.h - private to the room: a spoken line cut into captions that fit on a screen. */
#ifndef LT_PUBLISH_CUTS_H
#define LT_PUBLISH_CUTS_H

#include "publish/words.h"

/* One caption: bytes of the line's `show`, white space around them left out. */
struct lt_cut {
    uint32_t at, len;
    uint32_t turn; /* where its second line begins; 0: it has one line */
    int64_t begin48, end48;
};

/* Between two places where a line may be cut. */
struct lt_cut_token {
    uint32_t at, end;          /* bytes; from `end` to the next token there is white space or nothing */
    uint32_t chars, end_chars; /* the same, in characters */
    int64_t begin48;
    int worth; /* of a cut before it, in characters that it may be off its place */
};

struct lt_cuts {
    struct lt_cut *v;
    struct lt_cut_token *tokens; /* one more than there are: the end */
    size_t n, cap, n_tokens, cap_tokens;
};

void lt_cuts_close(struct lt_cuts *c);

/* Cut a line that sounds at `cue`: at most two lines of `width` characters, seven seconds at most, wherever a
 * line has a place to cut it; cuts as even as its punctuation lets them be. `words`: of this line; where it
 * has none, times go by the number of characters. */
LT_MUST enum lt_status lt_cuts_of(struct lt_cx *cx, struct lt_str show, const struct lt_words *words,
                                  const struct lt_cue *cue, int width, struct lt_cuts *out);

#endif
