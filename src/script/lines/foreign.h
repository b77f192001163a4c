/* script/lines/foreign.h - names in another language than the text around them, found by their letters,
 * endings and given names ("Julián Morena" in English: Spanish). Sure or not at all: a name that could be of
 * two languages is left to the text's own. What a document's clear cases teach (which languages its names are
 * of, the words they are made of) decides the others: "Morena" alone is Spanish too where Julián Morena has
 * been met. */
#ifndef LT_SCRIPT_LINES_FOREIGN_H
#define LT_SCRIPT_LINES_FOREIGN_H

#include "base/str.h"

enum { LT_FOREIGN_WORDS = 512, LT_FOREIGN_LANGS = 32 };

/* What one document has taught. Zeroed: nothing yet. */
struct lt_foreign {
    struct {
        uint32_t hash; /* 0: free */
        uint32_t lang;
    } words[LT_FOREIGN_WORDS];
    uint32_t n_words;
    uint32_t names[LT_FOREIGN_LANGS]; /* clear cases by language */
};

/* Take in the clear cases of a text in language `lang` (a BCP 47 tag). */
void lt_foreign_learn(struct lt_foreign *f, struct lt_str lang, struct lt_str text);

/* The next foreign name at or after *at: text[*at, *end) in the language returned (a literal); empty when
 * there is none. *at is moved to it. */
struct lt_str lt_foreign_next(const struct lt_foreign *f, struct lt_str lang, struct lt_str text, size_t *at,
                              size_t *end);

#endif
