/* speak/worker.h - one engine process and the bytes between it and us. Knows frames only as bytes: what they
 * mean is reply.h's. Waiting never lasts longer than 100 ms without a look at the cancel flag. */
#ifndef LT_SPEAK_WORKER_H
#define LT_SPEAK_WORKER_H

#include "base/proc.h"
#include "speak/reply.h"

struct lt_worker {
    struct lt_proc proc;
    struct lt_buf in; /* read from it and not yet taken */
    size_t taken;     /* bytes of `in` that were */
    char said[200];   /* the end of what it wrote to stderr: the best reason for a death there is */
    size_t said_n;
    bool late;    /* it never said hello */
    bool crowded; /* it has become too many processes */
    int64_t counted_ms;
};

enum lt_worker_event {
    LT_WORKER_READ,  /* there are new bytes in `in` */
    LT_WORKER_ENDED, /* its stdout is closed and everything before that was read */
    LT_WORKER_LATE,  /* the time is up */
    LT_WORKER_STOP   /* cancelled, or a failure of our own: recorded in cx */
};

/* `opts` (may be NULL) with the defaults filled in. */
struct lt_speaker_opts lt_speaker_defaults(const struct lt_speaker_opts *opts);

/* Start the program, confined to what the voice of `opts` grants, and read its hello. LT_ENGINE: it started
 * but did not say hello in time, or not well; w->late tells the first from the second. */
LT_MUST enum lt_status lt_worker_start(struct lt_cx *cx, struct lt_worker *w, const char *path,
                                       const struct lt_speaker_opts *opts, struct lt_engine_hello *hello);

/* The first half of it: it is started, and has not said hello. */
LT_MUST enum lt_status lt_worker_begin(struct lt_cx *cx, struct lt_worker *w, const char *path,
                                       const struct lt_voice *voice);

/* The engine of the voice of `opts` as another process lends it (share.c): one end of a pair of sockets goes
 * over the `line` with the voice's name, and what comes on the other is what the engine would say, its hello
 * first. Another status: there is none for this voice, which is nothing to tell anybody. */
LT_MUST enum lt_status lt_worker_borrow(struct lt_cx *cx, struct lt_worker *w, const char *path,
                                        const struct lt_speaker_opts *opts, int line,
                                        struct lt_engine_hello *hello);

void lt_worker_close(struct lt_worker *w); /* kills it; zeroed is fine */

/* Kill it and put into `why` how it ended and what it said last. */
void lt_worker_bury(struct lt_worker *w, char *why, size_t n);

/* True while it runs and has not closed its stdout. */
bool lt_worker_alive(struct lt_worker *w);

/* Send what can be sent without waiting. False: it reads no more. */
bool lt_worker_send(struct lt_worker *w, struct lt_str *post);

/* Send and read until something happened or the monotonic clock shows until_ms. */
enum lt_worker_event lt_worker_wait(struct lt_cx *cx, struct lt_worker *w, struct lt_str *post,
                                    int64_t until_ms);

/* What was read and not taken; after parsing, tell how much of it is left. */
struct lt_str lt_worker_in(const struct lt_worker *w);
void lt_worker_left(struct lt_worker *w, struct lt_str rest);

#endif
