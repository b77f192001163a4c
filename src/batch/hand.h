/* batch/hand.h - one worker process, seen by the batch: started, told, listened to, ended. Nothing here
 * waits. */
#ifndef LT_BATCH_HAND_H
#define LT_BATCH_HAND_H

#include "base/proc.h"
#include "batch/message.h"

struct lt_hand {
    struct lt_proc proc;
    struct lt_buf out, in, said; /* to be sent; heard and not dealt with; the end of its stderr */
    size_t sent, taken;          /* bytes of `out` and `in` that are done */
    uint32_t id;                 /* of its task; what belongs to older ones is not listened to */
    bool alive, broken;          /* broken: it said what is no frame */
    int64_t heard_ms;            /* when it last told of progress, or was told something */
    int64_t began_ms;            /* its task */
    int64_t cpu_ms,
        weighed_ms;   /* processor time it had used when its task began; when it was last looked at */
    uint32_t weighed; /* the task that is of */
    int lent;         /* lines that it speaks at once */
};

/* A process of this very program in its hidden mode `argv` (NULL-terminated; argv[0] is its path), with the
 * settings of `l` and one line at a time, which writes below `out`. `languages`: it detects the language of
 * what it finds, where that is not declared. `piped`: what it may read from; -1: nothing.
 * `lender`: over which it borrows engines; -1: it does not. */
LT_MUST enum lt_status lt_hand_start(struct lt_cx *cx, struct lt_hand *h, const char *const *argv,
                                     const lectern *l, const char *out, bool languages, uint64_t memory_bytes,
                                     int piped, int lender);

/* Kill it and all it has started. Returns how it ended, in words, into `how` (may be NULL). */
void lt_hand_end(struct lt_hand *h, char *how, size_t n);

/* One that has nothing to do may go; it must still be ended, which waits two seconds for it at most. */
void lt_hand_dismiss(struct lt_hand *h);

/* A frame for its task; a new task when `kind` is read or take. A worker that is gone is noticed when it is
 * heard. */
void lt_hand_tell(struct lt_hand *h, const char *kind, const struct lt_buf *body);

/* It may speak so many lines at once from now on, of the article at hand too. */
void lt_hand_lend(struct lt_hand *h, int lines);

/* Processor time that the task has used, in 1/1000 s, with all that was started for it; looked at once a
 * second, and not counted before the first look. */
int64_t lt_hand_cpu_ms(struct lt_hand *h);

/* Send and receive what can be without waiting; false: it is gone, or has said what is no frame. */
LT_MUST bool lt_hand_move(struct lt_hand *h);

/* The next whole frame of its task; valid until the next move. False: there is none yet. */
bool lt_hand_next(struct lt_hand *h, struct lt_frame *frame);

#endif
