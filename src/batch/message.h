/* batch/message.h - what the batch and its workers say to each other, over a pipe each way, in frames
 * (base/frame.h) whose bodies are made of the parts of model/doc_wire.h.
 *
 *     to a worker                               from it
 *     set   where it writes, and settings       ready
 *     read  where an article comes from         item  an article was found: what is known; it waits for go
 *     take  that, outputs, and a document       doc   the document, when that was asked for
 *     go    what to do with what was found      tick  so much sound is performed
 *     lend  how many lines it speaks at once    made  what became of it
 *                                               fail  it failed: code and sentence
 *                                               warn  a sentence; passed: a part could not be read
 *                                               end   nothing more of this task: code and sentence
 *
 * A lend may come at any time, and is not answered. Both ends are the same program, yet what a worker sends
 * is checked: it has held foreign bytes. */
#ifndef LT_BATCH_MESSAGE_H
#define LT_BATCH_MESSAGE_H

#include "base/frame.h"
#include "batch/entry.h"
#include "model/doc_wire.h"
#include "narrate/narrate.h"

enum {
    LT_MESSAGE_MAX_BODY = 768 * 1024 * 1024, /* a document's ceiling and a half */
    LT_MESSAGE_TEXT = 1024 * 1024            /* bytes of a name, a title, a sentence */
};

/* What to do with an article that was found. */
enum lt_verb { LT_VERB_SKIP, LT_VERB_GIVE, LT_VERB_KEEP, LT_VERB_STOP };

struct lt_outputs {
    size_t n;
    struct lt_str paths[LT_ERRAND_FILES]; /* files to be made of one article; when taken from a message each
                                             ends with a NUL */
};

void lt_message_put_errand(struct lt_buf *b, const struct lt_errand *e);
LT_MUST bool lt_message_take_errand(struct lt_str *in,
                                    struct lt_errand *e); /* with NULs after name and path */

void lt_message_put_outputs(struct lt_buf *b, const struct lt_outputs *o);
LT_MUST bool lt_message_take_outputs(struct lt_str *in, struct lt_outputs *o);

void lt_message_put_doc(struct lt_buf *b, const struct lt_doc *doc);
LT_MUST enum lt_status lt_message_take_doc(struct lt_cx *cx, struct lt_str in, struct lt_doc *doc);

/* What is known before it is spoken, and what afterwards: the members of an entry that belong to each. */
void lt_message_put_facts(struct lt_buf *b, const struct lt_entry *e, const struct lt_errand_facts *names);
LT_MUST bool lt_message_take_facts(struct lt_str *in, struct lt_entry *e, struct lt_errand_facts *names);
void lt_message_put_made(struct lt_buf *b, const struct lt_entry *e);
LT_MUST bool lt_message_take_made(struct lt_str *in, struct lt_entry *e);

/* Members that facts or made have in common: `to` gets those of `from`. Borrowed. */
void lt_message_copy_made(struct lt_entry *to, const struct lt_entry *from);

void lt_message_put_failure(struct lt_buf *b, enum lt_status code, const char *sentence);
LT_MUST bool lt_message_take_failure(struct lt_str *in, enum lt_status *code, struct lt_str *sentence);

#endif
