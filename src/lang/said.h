/* lang/said.h - what is said of one text, and the workbench it is made on. */
#ifndef LT_LANG_SAID_H
#define LT_LANG_SAID_H

#include "base/buf.h"
#include "model/line.h"

struct lt_tok;
struct lt_spellout;
struct lt_cldr;
struct lt_abbr;

/* The rows of a table of short forms, chained by a hash of their first two letters, case aside, and the
 * length of their first part; each chain in the order of the table. A place is a row's number and one; 0 ends
 * a chain. */
enum { LT_ABBR_CHAINS = 256, LT_ABBR_ROWS = 1024 };
struct lt_abbr_chains {
    const struct lt_abbr *table; /* what the chains are of */
    uint16_t first[LT_ABBR_CHAINS], next[LT_ABBR_ROWS];
};
struct lt_phrase;

/* The first four bytes of a list's phrases (two of those that are shorter), a bit each by their hash: most
 * words start none, and the list need not be looked at. */
enum { LT_PHRASE_BITS = 1024 };
struct lt_phrase_starts {
    const struct lt_phrase *list; /* what the bits are of */
    uint64_t bits[LT_PHRASE_BITS / 64], brief[LT_PHRASE_BITS / 64];
    bool any_brief;
};

/* Figures set above or below the line, as bytes of the writing. */
struct lt_raised {
    uint32_t at, len;
    bool low;
};

/* What is said, with the pieces that tie it to the writing (see model/line.h: in order, all of `say`, no
 * overlap, show ranges never decrease) and the stretches that are read in a way of their own. Zeroed: ready
 * for use. Buffers are kept from text to text; close frees them. */
/* The readers of a list by the kind of token that they may start at (words, numbers, marks) and its class
 * (lt_tok_class): a bit for each row of the list. unit_lang_matrix sees to the room. */
enum { LT_OFFER_KINDS = 3, LT_OFFERS_MAX = 64, LT_OFFER_CLASSES = 64 };
struct lt_offers {
    const struct lt_verbalizer *list;
    uint64_t readers[LT_OFFER_KINDS][LT_OFFER_CLASSES];
};

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
    int math; /* enum lt_math_mode: the caller's; zero says formulas */
    struct lt_spellout *spellout;
    struct lt_cldr *cldr;
    struct lt_abbr_chains chains[2]; /* of the language of the last text: short forms with and without stop */
    struct lt_phrase_starts starts;  /* of the language of the last text */
    struct lt_offers offers[2];      /* of its own readers, and of those of every language */
};

void lt_said_close(struct lt_said *out);

#endif
