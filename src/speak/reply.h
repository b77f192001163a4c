/* speak/reply.h - an engine's frames, judged: whatever bytes come, the result is a whole, checked answer or a
 * sentence saying what is wrong with it. Never more than the ceilings; no I/O. */
#ifndef LT_SPEAK_REPLY_H
#define LT_SPEAK_REPLY_H

#include "base/frame.h"
#include "speak/speak.h"

enum {
    LT_PROTOCOL = 1,
    LT_REPLY_MAX_BODY = 1024 * 1024, /* bytes of one frame from an engine */
    LT_RATE_LOW = 8000,
    LT_RATE_HIGH = 192000
};

/* How far the reply is. */
enum lt_reply_state {
    LT_REPLY_WAITING, /* no begin yet */
    LT_REPLY_SOUND,   /* between begin and end */
    LT_REPLY_DONE,    /* end: *pcm is whole and checked */
    LT_REPLY_REFUSED, /* the engine sent an error: see retryable and sentence */
    LT_REPLY_BROKEN   /* the engine broke the protocol: see sentence */
};

struct lt_reply {
    uint32_t id;        /* the request it must answer */
    struct lt_str say;  /* marks must lie inside; borrowed */
    int max_seconds;    /* of sound */
    struct lt_pcm *pcm; /* cleared by start; NULL: IPA is asked for, not sound */
    struct lt_buf *ipa; /* where that goes */
    enum lt_reply_state state;
    bool f32;
    bool retryable;
    bool oom;           /* broken because memory was refused, not by the engine */
    char sentence[200]; /* for REFUSED and BROKEN */
};

void lt_reply_start(struct lt_reply *r, uint32_t id, struct lt_str say, int max_seconds, struct lt_pcm *pcm);

/* The same, for a request of IPA, which is added to *ipa. */
void lt_reply_start_ipa(struct lt_reply *r, uint32_t id, struct lt_buf *ipa);

/* Take all whole frames off the front of *in, until the reply has ended one way or another. */
enum lt_reply_state lt_reply_feed(struct lt_reply *r, struct lt_str *in);

/* One frame that was taken off already. */
enum lt_reply_state lt_reply_frame(struct lt_reply *r, const struct lt_frame *f);

/* The body of a hello. False: *sentence says why. */
bool lt_hello_parse(struct lt_str body, struct lt_engine_hello *hello, char sentence[200]);

#endif
