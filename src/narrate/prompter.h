/* narrate/prompter.h - gives the performers their lines: each is written when somebody is ready to speak it
 * and put away when it is in the spool, so that of a long script only a few paragraphs are there at a time.
 *
 * One thread at a time: the crew has a lock for it. */
#ifndef LT_NARRATE_PROMPTER_H
#define LT_NARRATE_PROMPTER_H

#include "narrate/cast.h"
#include "script/script.h"

struct lt_prompter;
struct lt_passage;

/* A line to be spoken. */
struct lt_prompt {
    size_t number;              /* from 0, in order */
    const struct lt_line *line; /* until it is given back; NULL: there are no more */
    const struct lt_voice *voice;
    struct lt_passage *passage; /* the prompter's */
};

/* `opts`, `doc` and `cast` are borrowed until it is closed. LT_FORMAT with a sentence when there is nothing
 * to read out; the cast's failures. Close in every case. */
LT_MUST enum lt_status lt_prompter_open(struct lt_cx *cx, const struct lt_script_opts *opts,
                                        const struct lt_doc *doc, struct lt_cast *cast,
                                        struct lt_prompter **out);
void lt_prompter_close(struct lt_prompter *p); /* NULL is fine; lines not given back are gone too */

/* The first line, until it is given back. */
const struct lt_line *lt_prompter_first(const struct lt_prompter *p);

/* The next line; give it back when it is spoken and kept. */
LT_MUST enum lt_status lt_prompter_next(struct lt_cx *cx, struct lt_prompter *p, struct lt_prompt *out);
void lt_prompter_give_back(struct lt_prompter *p, const struct lt_prompt *prompt);

/* Bytes of text that will be read, all in all: what the lines' src_len add up to, about. */
uint64_t lt_prompter_text_bytes(const struct lt_prompter *p);

/* What is not spoken, so far; all of it once next has said that there are no more lines. */
const struct lt_skip *lt_prompter_skips(const struct lt_prompter *p, size_t *n);

#endif
