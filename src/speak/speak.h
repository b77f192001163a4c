/* speak/speak.h - a line becomes sound: starts engine workers and talks to them (voices/ENGINES.md).
 *
 * A speaker is one worker process; it belongs to one thread at a time, and any number may exist. A line that
 * crashes, hangs or exceeds the sample ceiling is tried once more in a fresh worker, then fails with a
 * sentence that names the line. Nothing is dropped silently. Does not: touch the sound it gets. */
#ifndef LT_SPEAK_SPEAK_H
#define LT_SPEAK_SPEAK_H

#include "model/line.h"
#include "model/pcm.h"
#include "model/voice.h"

/* Who the engine says it is. */
struct lt_engine_hello {
    char name[64], version[128]; /* the fingerprint: a part of every cache key and of the file's tags */
    bool marks, deterministic;
    uint32_t max_text; /* bytes of one request */
};

struct lt_speaker;

/* Start the worker of a voice's engine and read its hello. `engine` is a name ("espeak": the program
 * lectern-espeak, looked for in $LECTERN_ENGINES, beside the program, where it was installed) or a path.
 * LT_NOTFOUND when there is no such program. Close in every case. */
LT_MUST enum lt_status lt_speaker_open(struct lt_cx *cx, struct lt_str engine, struct lt_speaker **out);
void lt_speaker_close(struct lt_speaker *s); /* NULL is fine; the worker is gone when it returns */

const struct lt_engine_hello *lt_speaker_hello(const struct lt_speaker *s);

/* Two steps, so that the engine speaks the next line while the caller encodes this one: ask hands a line to
 * the worker (the line must stay valid until it is answered), answer waits for its sound. At most one line is
 * asked for at a time. *pcm is cleared first. */
LT_MUST enum lt_status lt_speaker_ask(struct lt_cx *cx, struct lt_speaker *s, const struct lt_voice *voice,
                                      const struct lt_line *line);
LT_MUST enum lt_status lt_speaker_answer(struct lt_cx *cx, struct lt_speaker *s, struct lt_pcm *pcm);

/* The voice profiles there are: every *.ini of the voice directories ($LECTERN_VOICES, the user's
 * XDG_CONFIG_HOME/lectern/voices, installed ones); an earlier directory wins over a later one's same name. */
struct lt_voices {
    struct lt_arena arena;
    struct lt_voice *items; /* sorted by name */
    size_t n;
};

LT_MUST enum lt_status lt_voices_load(struct lt_cx *cx, struct lt_voices *v);
void lt_voices_close(struct lt_voices *v);

/* By profile name; NULL: none. */
const struct lt_voice *lt_voices_find(const struct lt_voices *v, struct lt_str name);

/* The best for a language: same tag, else same language, else NULL. */
const struct lt_voice *lt_voices_for(const struct lt_voices *v, struct lt_str lang);

#endif
