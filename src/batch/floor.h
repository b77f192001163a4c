/* batch/floor.h - the workers of a run: who does what, who is late, who was lost. */
#ifndef LT_BATCH_FLOOR_H
#define LT_BATCH_FLOOR_H

#include "batch/judge.h"
#include "batch/lender.h"

struct lt_seat {
    struct lt_hand hand;
    enum { LT_SEAT_OFF, LT_SEAT_WARMING, LT_SEAT_IDLE, LT_SEAT_READING, LT_SEAT_TAKING } doing;
    bool scanner;             /* reads boxes and hands on what it finds */
    struct lt_listed *source; /* that it reads */
    struct lt_piece *piece;   /* that it narrates, or found and is to hand on */
    bool held;                /* the scanner waits with it until there is room */
    bool stopped;             /* it was told to read no further */
    struct lt_names seen;     /* keys met in this source */
    int false_starts;
};

enum { LT_FLOOR_WARNED = 64 };

struct lt_floor {
    struct lt_shop *s;
    struct lt_seat *seats; /* the last one is the scanner */
    size_t n;
    struct lt_listed **queue; /* files to be read, the largest first; then boxes, in order */
    size_t n_queue, cap_queue, next;
    size_t n_boxes, cap_boxes, next_box;
    struct lt_listed **boxes;
    struct lt_listed *box_again;
    struct lt_listed **again; /* files to be read once more */
    size_t n_again, cap_again;
    struct lt_piece *first, **last; /* found and handed on, not yet narrated */
    size_t n_pieces;
    struct lt_lender lender; /* there is one when there are several workers */
    bool stopping;
    size_t engine_failures;           /* in a row, with nothing made */
    uint64_t warned[LT_FLOOR_WARNED]; /* hashes of the last warnings */
    size_t n_warned;
    int64_t turned_ms; /* when it was last listened */
    int64_t idle_ms;   /* since when somebody has nothing to do; 0: nobody */
};

/* Sources that are not gone are queued. Close in every case. */
LT_MUST enum lt_status lt_floor_open(struct lt_floor *f, struct lt_shop *s, int workers);
void lt_floor_close(struct lt_floor *f); /* workers are ended, whatever they do */

/* One more source, copied; it is looked at as if it had been listed. */
LT_MUST enum lt_status lt_floor_add(struct lt_floor *f, const struct lt_listed *item);

/* Hand out work, listen for a tenth of a second at most, and deal with what was heard. A status: the run
 * cannot go on. */
LT_MUST enum lt_status lt_floor_turn(struct lt_floor *f);

bool lt_floor_has_process(const struct lt_floor *f, pid_t pid); /* is it a worker, or their lender? */
size_t lt_floor_left(const struct lt_floor *f);                 /* files that are not read to their end */
bool lt_floor_is_busy(const struct lt_floor *f);                /* somebody works on something */
bool lt_floor_has_work(const struct lt_floor *f);               /* or there is something left to do */

#endif
