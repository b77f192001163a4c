/* script/sentence/read.h - one full stop (or !, ?, …) with all that hangs on it. Private to the segmenter. */
#ifndef LT_SCRIPT_SENTENCE_READ_H
#define LT_SCRIPT_SENTENCE_READ_H

#include "script/sentence/scan.h"
#include "script/sentence/sentence.h"

struct lt_stop {
    size_t from;   /* where the sentence began */
    size_t at;     /* the first terminator */
    size_t end;    /* after the terminators, closing marks and note marks */
    uint32_t mark; /* the last terminator */
    unsigned dots;
    bool strong; /* ! ? or a terminator of another script among them */
    bool ellipsis;
    bool quote, bracket; /* closed after it */
    bool sure;           /* a full stop after the closing mark: "(Ibid.)." */
    bool note;           /* a note mark hangs on it: ".[17]", ".12" */
};

/* Take in everything from the terminator at `at` on. */
struct lt_stop lt_stop_read(const struct lt_sentences *it, size_t from, size_t at);

/* Is there an empty line between a and b? */
bool lt_stop_paragraph(struct lt_str s, size_t a, size_t b);

#endif
