/* read/pages/article_phrases_tables.h - tables of article_phrases.c: lines that sites print around
 * articles. Each ends with an empty row. */
#ifndef LT_READ_PAGES_ARTICLE_PHRASES_TABLES_H
#define LT_READ_PAGES_ARTICLE_PHRASES_TABLES_H

#include "read/pages/page.h"

enum lt_phrase_where { LT_PHRASE_WHOLE, LT_PHRASE_START, LT_PHRASE_INSIDE };

/* A line that is, begins with or holds these words is not to be spoken. */
struct lt_phrase_row {
    struct lt_str words;
    enum lt_phrase_where where;
    enum lt_why why;
};
extern const struct lt_phrase_row lt_phrase_rows[];

/* A line of at most so many bytes that begins with these words has this role. */
struct lt_role_row {
    struct lt_str words;
    enum lt_role role;
    size_t most;
};
extern const struct lt_role_row lt_phrase_roles[];

/* Who sells and shares pictures; at the end of a line it is a caption's. */
extern const struct lt_str lt_phrase_agencies[];

#endif
