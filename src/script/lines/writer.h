/* script/lines/writer.h - what the parts of lines.c work on: the script, the text at hand and the line at
 * hand. */
#ifndef LT_SCRIPT_LINES_WRITER_H
#define LT_SCRIPT_LINES_WRITER_H

#include "lang/abbr.h"
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

/* Those who have spoken: at most so many are told apart. */
enum { LT_TURN_SPEAKERS = 64 };

struct lt_turns {
    size_t players;
    struct lt_str met[LT_TURN_SPEAKERS]; /* in order of appearance; names of the document's */
    size_t n;
    size_t last[LT_TURN_SPEAKERS]; /* of each player: whose voice it was, from 1 */
};

/* Lives for one script. Zeroed but for the first six: ready; close in every case. */
struct lt_writer {
    struct lt_cx *cx;
    const struct lt_doc *doc;
    struct lt_script *out;
    int pause_pct;
    const struct lt_lexicon *lexicon; /* may be NULL */
    const struct lt_foreign *foreign; /* names the document has taught */
    struct lt_abbr_index abbr;
    struct lt_turns turns;
    /* the text at hand */
    uint32_t block;
    const struct lt_policy *policy;
    struct lt_str lang, text, speaker; /* speaker: of the stretch at hand */
    struct lt_gap *gaps;
    size_t n_gaps, cap_gaps;
    struct lt_buf plain;
    struct lt_raised *raised; /* of `text` */
    size_t n_raised, cap_raised;
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

enum { LT_LINE_ARRAY_MAX = 1 << 22 }; /* pieces or spans of one line or block */

enum lt_status lt_writer_oom(struct lt_writer *w);

#endif
