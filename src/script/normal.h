/* script/normal.h - written text becomes spoken text: "$2.5m" is said "two point five million dollars".
 *
 * One text (a sentence, a heading) in, the words a careful reader would say out, each tied to what was
 * written. What is not understood is passed on as it is. White space becomes single spaces; soft hyphens and
 * other invisible characters are not said. The answer depends on the text and the language alone; nothing is
 * kept between texts but memory. Safe on several threads at once, each with its own lt_said. */
#ifndef LT_SCRIPT_NORMAL_H
#define LT_SCRIPT_NORMAL_H

#include "base/buf.h"
#include "model/line.h"

struct lt_tok;
struct lt_spellout;

/* What is said, with the pieces that tie it to the writing (see model/line.h: in order, all of `say`, no
 * overlap, show ranges never decrease) and the stretches that are read in a way of their own. Zeroed: ready
 * for use. Buffers are kept from text to text; close frees them. */
struct lt_said {
    struct lt_buf say;
    struct lt_align *align;
    size_t n_align, cap_align;
    struct lt_say_span *spans; /* values are literals */
    size_t n_spans, cap_spans;
    /* the normaliser's workbench */
    struct lt_tok *tokens;
    size_t n_tokens, cap_tokens;
    struct lt_buf folded, words;
    struct lt_spellout *spellout;
};

/* Clears and fills *out. `lang` is a BCP 47 tag; an unknown one gets safe defaults. LT_LIMIT for a text over
 * LT_BLOCK_MAX_BYTES, LT_OOM. `say` may be empty: nothing in the text is to be said. */
LT_MUST enum lt_status lt_normal(struct lt_cx *cx, struct lt_str lang, struct lt_str show,
                                 struct lt_said *out);

void lt_said_close(struct lt_said *out);

#endif
