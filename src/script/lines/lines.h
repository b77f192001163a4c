/* script/lines/lines.h - writes the lines of a script: a block (or words of the reader's own) becomes
 * sentences, sentences become lines, each with what is said, how it ties to what is written, and its pauses.
 */
#ifndef LT_SCRIPT_LINES_LINES_H
#define LT_SCRIPT_LINES_LINES_H

#include "lang/sentence.h"
#include "script/lexicon/lexicon.h"
#include "script/lines/foreign.h"
#include "script/normal/normal.h"
#include "script/policy.h"

/* A note mark that was taken out of the text; see lines.c. */
struct lt_gap {
    uint32_t at;    /* where it stood, in what is left */
    uint32_t taken; /* bytes taken out up to here, with it */
    uint32_t len;   /* its bytes */
};

/* A stretch of the text at hand in another language; they do not overlap. */
struct lt_tongue {
    size_t at, end;
    struct lt_str lang;
};

/* Lives for one script. Zeroed but for the first six: ready; close in every case. */
struct lt_writer {
    struct lt_cx *cx;
    const struct lt_doc *doc;
    struct lt_script *out;
    int pause_pct;
    const struct lt_lexicon *lexicon; /* may be NULL */
    const struct lt_foreign *foreign; /* names the document has taught */
    struct lt_abbr_filter abbr;
    /* the text at hand */
    uint32_t block;
    const struct lt_policy *policy;
    struct lt_str lang, text;
    struct lt_gap *gaps;
    size_t n_gaps, cap_gaps;
    struct lt_buf plain;
    struct lt_tongue *tongues;
    size_t n_tongues, cap_tongues, tongue; /* `tongue`: the first that may touch the next line */
    /* the line at hand */
    struct lt_said said;
    struct lt_buf say;
    struct lt_align *align;
    struct lt_say_span *spans;
    size_t n_align, cap_align, n_spans, cap_spans;
};

void lt_writer_close(struct lt_writer *w);

/* All of a block, with words before its first line (empty: none). What cannot be said goes to the skips. */
LT_MUST enum lt_status lt_write_block(struct lt_writer *w, uint32_t block, struct lt_str intro);

/* A line that no block has: `intro` (words of the reader's own), `text` (from the document's facts), or both.
 * `block` says where in the document it belongs. */
LT_MUST enum lt_status lt_write_words(struct lt_writer *w, uint32_t block, enum lt_role role,
                                      struct lt_str intro, struct lt_str text);

#endif
