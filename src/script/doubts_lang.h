/* script/doubts_lang.h - what is known of a language that helps to tell its own words from others. */
#ifndef LT_SCRIPT_DOUBTS_LANG_H
#define LT_SCRIPT_DOUBTS_LANG_H

#include "base/buf.h"

/* Zeroed: ready for open, which does nothing when the language is the one at hand. Close in the end. */
struct lt_tongue_facts {
    struct lt_str lang;   /* borrowed */
    void *letters;        /* those it is written with; NULL: not known */
    struct lt_buf common; /* its months and days, each between line feeds, in small letters */
    bool capital_nouns;   /* a capital says nothing */
};

/* False: out of memory. */
bool lt_tongue_facts_open(struct lt_tongue_facts *f, struct lt_str lang);
void lt_tongue_facts_close(struct lt_tongue_facts *f);

bool lt_tongue_is_foreign(const struct lt_tongue_facts *f, struct lt_str word); /* has letters of others */
bool lt_tongue_is_common(const struct lt_tongue_facts *f, struct lt_str small); /* a capital, but no name */

#endif
