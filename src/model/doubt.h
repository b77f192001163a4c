/* model/doubt.h - words that may be said wrong, for a person to look over: names, words in foreign letters or
 * read as foreign, code-like words, capitals. */
#ifndef LT_MODEL_DOUBT_H
#define LT_MODEL_DOUBT_H

#include "model/line.h"

enum lt_doubt { LT_DOUBT_NAME, LT_DOUBT_FOREIGN, LT_DOUBT_CODE, LT_DOUBT_CAPITALS };

struct lt_doubtful {
    struct lt_str word; /* as first written */
    enum lt_doubt why;
    uint32_t count;
    uint32_t line;       /* of the script, where it comes first */
    uint32_t show_at;    /* bytes of that line's show */
    struct lt_line said; /* the word alone as a line, as it is said there */
};

struct lt_doubts {
    struct lt_arena arena;
    struct lt_doubtful *items;
    size_t n, cap;
};

const char *lt_doubt_text(enum lt_doubt why); /* "name", "foreign", "code", "capitals" */

#endif
