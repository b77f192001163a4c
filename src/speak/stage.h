/* speak/stage.h - one engine process and the lines in flight to it: one, or as many as its hello allows.
 * Speakers of several threads may stand on one stage; whoever waits for an answer reads for all of them.
 *
 * When the process dies, breaks the protocol or is killed for being late, every line in flight is lost with
 * it. A line that is said again is alone on the stage, so that one that kills the engine costs the others one
 * try and not both. */
#ifndef LT_SPEAK_STAGE_H
#define LT_SPEAK_STAGE_H

#include "speak/reply.h"

enum lt_stage_end {
    LT_STAGE_FLYING, /* no end yet */
    LT_STAGE_ENDED,  /* reply.state says how */
    LT_STAGE_LOST    /* the process is gone: see why */
};

/* A line in flight; belongs to its speaker, which keeps it where it is until it has ended. */
struct lt_stage_line {
    struct lt_reply reply;
    enum lt_stage_end end;
    char why[400];
    struct lt_stage_line *next;
};

struct lt_stage;

/* A stage for the program at `path`: one of opts->stages that has room and grants the same, else a new one,
 * whose process is started. Leave in every case. */
LT_MUST enum lt_status lt_stage_enter(struct lt_cx *cx, const struct lt_speaker_opts *opts, const char *path,
                                      struct lt_stage **out);
void lt_stage_leave(struct lt_stage *s); /* the last one ends the process; NULL is fine */

const struct lt_engine_hello *lt_stage_hello(const struct lt_stage *s);
uint32_t lt_stage_id(struct lt_stage *s); /* a number for the next request */

/* Send a request whose line->reply has been started with its id. A process that died while nothing was asked
 * of it is started again first. */
LT_MUST enum lt_status lt_stage_send(struct lt_cx *cx, struct lt_stage *s, struct lt_stage_line *line,
                                     struct lt_str request);

/* Until the line has ended, or limit_ms are over: then the process is killed and the line lost. */
LT_MUST enum lt_status lt_stage_wait(struct lt_cx *cx, struct lt_stage *s, struct lt_stage_line *line,
                                     int limit_ms);

/* The stage for this line alone, with a fresh process: waits until the others have ended, at most limit_ms.
 * No other line is sent before lt_stage_share, which is due in every case. */
LT_MUST enum lt_status lt_stage_alone(struct lt_cx *cx, struct lt_stage *s, struct lt_stage_line *line,
                                      int limit_ms);
void lt_stage_share(struct lt_stage *s, struct lt_stage_line *line);

/* Nobody waits for this line any more: what comes of it is dropped. */
void lt_stage_forget(struct lt_stage *s, struct lt_stage_line *line);

#endif
