/* narrate/booth.h - where one performer works: engine workers, mastering chains and an encoder, opened when a
 * line first needs them and kept for the lines after it. Belongs to one thread. */
#ifndef LT_NARRATE_BOOTH_H
#define LT_NARRATE_BOOTH_H

#include "narrate/performance.h"
#include "sound/sound.h"
#include "speak/speak.h"

enum { LT_BOOTH_ENGINES = 4, LT_BOOTH_CHAINS = 16 };

struct lt_booth {
    struct {
        const struct lt_voice *voice; /* the first one it was started for */
        struct lt_speaker *speaker;
    } engines[LT_BOOTH_ENGINES]; /* used ones first; the oldest makes place */
    struct {
        struct lt_sound_opts opts;
        struct lt_sound *sound;
    } chains[LT_BOOTH_CHAINS];
    size_t n_engines, n_chains;
    struct lt_encoder *encoder;
    struct lt_encode_opts encoder_opts;
    struct lt_stages *stages;        /* engine processes that booths share; may be NULL */
    struct lt_speaker *asked;        /* whose answer is due */
    const struct lt_voice *asked_of; /* the voice of the line that is asked for */
    struct lt_pcm pcm, mastered;     /* as it was spoken, and for one rendering */
    struct lt_pcm other;             /* another saying of the same line */
    const struct lt_voice *spoke;    /* who said it: the prompt's voice, or the one that helped out */
    bool helped;
    enum lt_fault fault;                 /* of its first saying */
    uint32_t again;                      /* how often it was said again */
    struct lt_take takes[LT_RENDERINGS]; /* of the line recorded last */
    struct lt_buf key;                   /* text of a key while it is made */
};

void lt_booth_close(struct lt_booth *b);
void lt_booth_reset(struct lt_booth *b); /* after a failure: workers with an unread answer are let go */

/* Start the engine of a voice (NULL: none) before any line needs it. A failure is not one yet: whoever asks
 * for a line meets it again.
 */
void lt_booth_warm(struct lt_cx *cx, struct lt_booth *b, const struct lt_voice *voice);

/* The keys of a line's takes: everything that affects their sound. Starts the engine when it does not run
 * yet: who it is belongs to a key. *hello lives until the booth closes. */
LT_MUST enum lt_status lt_booth_keys(struct lt_cx *cx, struct lt_booth *b, const struct lt_performance *p,
                                     const struct lt_prompt *prompt, const struct lt_engine_hello **hello,
                                     struct lt_hash128 keys[LT_RENDERINGS]);

/* Hand a line to its engine; wait for the sound, which stays in the booth; master and encode it, as the voice
 * asks for, into b->takes, one for each rendering. */
LT_MUST enum lt_status lt_booth_ask(struct lt_cx *cx, struct lt_booth *b, const struct lt_prompt *prompt);
LT_MUST enum lt_status lt_booth_answer(struct lt_cx *cx, struct lt_booth *b);
LT_MUST enum lt_status lt_booth_record(struct lt_cx *cx, struct lt_booth *b, const struct lt_performance *p);

/* Listen to the answer: what speech never is has it said again, another way each time, then by another voice,
 * as the performance's policy says (booth_again.c). Nothing may be asked for when it is called. */
LT_MUST enum lt_status lt_booth_listen(struct lt_cx *cx, struct lt_booth *b, const struct lt_performance *p,
                                       const struct lt_prompt *prompt);

/* The engine of a voice, started if need be; it belongs to the booth. */
LT_MUST enum lt_status lt_booth_engine(struct lt_cx *cx, struct lt_booth *b, const struct lt_voice *voice,
                                       struct lt_speaker **out);

#endif
