/* Runs the rows of a reader against their own examples; header only, for the units of the rooms that have
 * readers. */
#ifndef LT_TEST_ROWS_H
#define LT_TEST_ROWS_H

#include "lang/desk/match.h"

#include <stdio.h>

/* The text on a desk, as the normaliser lays it there. */
static inline struct lt_desk rows_desk(const struct lt_normal_lang *lang, const char *text,
                                       struct lt_said *said)
{
    struct lt_cx cx = {0};
    struct lt_desk d = {.lang = lang, .tag = lt_str_of(lang->tag), .out = said};
    d.decimal = lang->decimal;
    d.other_decimal = lang->other_decimal;
    d.groups = lang->groups ? lang->groups : "";
    said->say.max = said->words.max = said->folded.max = 65536;
    lt_buf_clear(&said->say);
    lt_buf_clear(&said->folded);
    said->n_align = said->n_spans = said->n_tokens = 0;
    if (!lt_tok_split(&cx, lt_str_of(text), said, &d.text)) {
        d.tok = said->tokens;
        d.n = said->n_tokens;
    }
    return d;
}

/* Does the row by itself read something in its example? Without a function to say it: does it stand there? */
static inline bool rows_reads(const struct lt_normal_lang *lang, const struct lt_pattern *row,
                              struct lt_said *said)
{
    struct lt_desk d = rows_desk(lang, row->example, said);
    for (size_t i = 0; i < d.n; i++) {
        const struct lt_pattern one[2] = {*row, {NULL, NULL, NULL, NULL, NULL}};
        struct lt_match m;
        if (lt_match_row(&d, i, one, &m) && (!(row->say || row->words) || lt_match_say(&d, i, one)))
            return true;
    }
    return false;
}

/* How many rows of the list read nothing in their example, in any of the languages. */
static inline int rows_check(const struct lt_normal_lang *const *langs, size_t n, const char *name,
                             const struct lt_pattern *rows)
{
    int bad = 0;
    for (; rows && rows->items; rows++) {
        bool read = false;
        for (size_t k = 0; k < n && !read; k++) {
            struct lt_said said = {0};
            read = rows_reads(langs[k], rows, &said);
            lt_said_close(&said);
        }
        if (!read)
            fprintf(stderr, "%s: \"%s\" is not found in \"%s\"\n", name, rows->items, rows->example);
        bad += !read;
    }
    return bad;
}

#endif
