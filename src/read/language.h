/* read/language.h - is a document made of words? Of any language: by shape alone, no dictionary. */
#ifndef LT_READ_LANGUAGE_H
#define LT_READ_LANGUAGE_H

#include "model/doc.h"

struct lt_wordiness {
    size_t words,
        others; /* bytes that look like words of a language; that look like neither words nor numbers */
    size_t odd; /* characters that texts have few of: symbols beyond ASCII, what no encoding explains */
    size_t all; /* characters */
};

/* Of what may be read out, as far as a sample goes. */
struct lt_wordiness lt_wordiness_of(const struct lt_doc *doc);

bool lt_wordiness_is_noise(const struct lt_wordiness *w);    /* bytes that were never a text */
bool lt_wordiness_is_language(const struct lt_wordiness *w); /* most of it */

#endif
