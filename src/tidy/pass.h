/* tidy/pass.h - the passes of tidy.c's table, and what several of them need. */
#ifndef LT_TIDY_PASS_H
#define LT_TIDY_PASS_H

#include "tidy/tidy.h"

typedef enum lt_status lt_tidy_pass(struct lt_cx *cx, const struct lt_tidy_opts *opts, struct lt_doc *doc);

lt_tidy_pass lt_tidy_shortcodes, lt_tidy_langs, lt_tidy_title, lt_tidy_byline, lt_tidy_ornaments,
    lt_tidy_captions, lt_tidy_repeats, lt_tidy_notes_pass, lt_tidy_tables_pass, lt_tidy_alt,
    lt_tidy_code_pass, lt_tidy_speakers_pass, lt_tidy_dialogue_pass, lt_tidy_literature, lt_tidy_contacts;

/* Spans beside those the block has; both in order. */
LT_MUST enum lt_status lt_tidy_add_spans(struct lt_cx *cx, struct lt_doc *doc, struct lt_block *b,
                                         const struct lt_span *add, size_t n);

/* Give a reason unless there is one already. */
void lt_tidy_exclude(struct lt_block *b, const char *why);

/* LT_OOM or LT_LIMIT with the document's name. */
LT_MUST enum lt_status lt_tidy_no_room(struct lt_cx *cx, const struct lt_doc *doc);

/* Words of a text as hashes, in order: letters and digits, case folded, all else separates words. `hashes`
 * has room for text.n / 2 + 1. Returns how many there are. */
size_t lt_tidy_words_of(struct lt_str text, uint64_t *hashes);

#endif
