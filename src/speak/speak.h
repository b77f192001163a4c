/* speak/speak.h - a line becomes sound: starts engine workers and talks to them (voices/ENGINES.md).
 *
 * A speaker is a worker process, or its share of one; it belongs to one thread at a time, and any number may
 * exist. A line that crashes, hangs, exceeds the sample ceiling or gives no sound for letters is tried once
 * more in a fresh worker, then fails with a sentence that names the line. Nothing is dropped silently: a line
 * whose sound is implausibly short or long for its letters is a warning. An engine runs confined to what its
 * voice grants. Does not: touch the sound it gets, choose voices for lines. */
#ifndef LT_SPEAK_SPEAK_H
#define LT_SPEAK_SPEAK_H

#include "base/buf.h"
#include "base/confine.h"
#include "model/line.h"
#include "model/pcm.h"
#include "model/voice.h"

/* Who the engine says it is. */
struct lt_engine_hello {
    char name[64], version[128]; /* the fingerprint: a part of every cache key and of the file's tags */
    char languages[1024];        /* BCP 47 tags separated by spaces; "*": any */
    bool marks;                  /* it tells where words begin */
    bool deterministic;          /* the same request always gives the same bytes */
    bool phonemes;               /* it can tell how it would say a text */
    uint32_t max_text;           /* bytes of one request's text; never less than LT_LINE_MAX_BYTES */
    uint32_t lines;              /* how many it takes at once; 1 or more */
    uint32_t patience_ms;        /* what it may take for each byte of a line's text; 0: as others */
};

/* Engine processes that speakers share: of engines that take several lines at once there is one process for
 * as many speakers as its hello allows, so that a model is in memory once. Any thread; must outlive its
 * speakers. */
struct lt_stages;
struct lt_voices;
struct lt_stages *lt_stages_open(void); /* NULL: no memory, or do without */
void lt_stages_close(struct lt_stages *stages);

/* Engines that several processes share. One serves, with one thread and rights to start the voices' engines,
 * until nobody has the other end of its `line` (a socket of packets) any more. The others borrow over that
 * end, before the first speaker, whatever takes several lines at once and needs no network; what cannot be
 * had so they start themselves. When a shared engine dies, so do the lines in flight of all, and each is said
 * again by an engine of its borrower's own. */
LT_MUST enum lt_status lt_share_serve(struct lt_cx *cx, const struct lt_voices *voices, int line);
void lt_stages_borrow(struct lt_stages *stages, int line); /* -1: no longer */

/* A zeroed one asks for the defaults. Strings are borrowed while the speaker lives. */
struct lt_speaker_opts {
    const struct lt_voice *voice; /* whose grants the engine gets; NULL: none */
    struct lt_stages *stages;     /* processes that may be shared; NULL: the speaker has one of its own */
    const char *engine_dirs;      /* where engines lie, separated by ':'; NULL: see lt_speaker_open */
    int start_ms;                 /* time limit for an engine to say hello; 0: 60 s. One that was late is not
                                     started again in this process */
    int line_ms;          /* time limit of a line, from the moment its answer is waited for; 0: 30 s … */
    int line_ms_per_byte; /* … plus this, or what the hello asks for where that is more, for each byte
                             of its text; 0: 40 ms */
    int max_seconds;      /* of sound for one line; 0: LT_PCM_MAX_SECONDS */
};

struct lt_speaker;

/* Start an engine's worker and read its hello. `engine` is a name ("espeak": the program lectern-espeak,
 * looked for in $LECTERN_ENGINES, in ../libexec/lectern beside the running program, where it was installed)
 * or a path, which has a slash. LT_NOTFOUND when there is no such program. `opts` may be NULL. Close in every
 * case. The worker dies with the thread that opened the speaker (another thread's next line then starts a
 * new one). */
LT_MUST enum lt_status lt_speaker_open(struct lt_cx *cx, const struct lt_speaker_opts *opts,
                                       struct lt_str engine, struct lt_speaker **out);
void lt_speaker_close(struct lt_speaker *s); /* NULL is fine; the worker is gone when it returns */

const struct lt_engine_hello *lt_speaker_hello(const struct lt_speaker *s);

/* Two steps, so that the engine speaks the next line while the caller encodes this one: ask hands a line to
 * the worker (line and voice must stay valid until it is answered), answer waits for its sound. At most one
 * line is asked for at a time. *pcm is cleared first; its marks are in order, inside `say` and inside the
 * sound. */
LT_MUST enum lt_status lt_speaker_ask(struct lt_cx *cx, struct lt_speaker *s, const struct lt_voice *voice,
                                      const struct lt_line *line);
LT_MUST enum lt_status lt_speaker_answer(struct lt_cx *cx, struct lt_speaker *s, struct lt_pcm *pcm);

/* Is its length one that the voice's profile has for so many letters? */
bool lt_speak_is_plausible(const struct lt_voice *voice, const struct lt_line *line,
                           const struct lt_pcm *pcm);

/* Do its marks reach the end of the text? What they do not reach was not said. True where there are few or
 * none. */
bool lt_speak_is_whole(const struct lt_line *line, const struct lt_pcm *pcm);

/* How the engine would say a line, in IPA, words separated by spaces, added to *ipa. LT_USAGE when it cannot
 * tell (hello.phonemes). Not between ask and answer. */
LT_MUST enum lt_status lt_speaker_ipa(struct lt_cx *cx, struct lt_speaker *s, const struct lt_voice *voice,
                                      const struct lt_line *line, struct lt_buf *ipa);

/* What the engine would be asked for this line, byte for byte but for the request's number, added to *out.
 * With the hello's name and version it decides the sound of a deterministic engine: the key for a cache. */
LT_MUST enum lt_status lt_speak_request(struct lt_cx *cx, const struct lt_voice *voice,
                                        const struct lt_line *line, struct lt_buf *out);

/* The voice profiles there are: every *.ini of the voice directories. An earlier directory wins over a later
 * one's same name. A profile that cannot be read is a failure naming file, line and key: never left out. */
struct lt_voices {
    struct lt_arena arena;
    struct lt_voice *items; /* sorted by name */
    size_t n;
    struct lt_voice_default *defaults; /* whom a person chose for a language (defaults.c) */
    size_t n_defaults;
};

/* `dirs` separated by ':'; NULL: $LECTERN_VOICES, $XDG_CONFIG_HOME/lectern/voices (or ~/.config/…),
 * ../share/lectern/voices beside the running program, where they were installed. */
LT_MUST enum lt_status lt_voices_load(struct lt_cx *cx, const char *dirs, struct lt_voices *v);
void lt_voices_close(struct lt_voices *v);

/* By profile name, else by alias; NULL: none. */
const struct lt_voice *lt_voices_find(const struct lt_voices *v, struct lt_str name);

/* The best for a language: whom a person chose for the tag, or for its language; else the same tag, else the
 * profile named like the tag's language, else the first of the same language, else one that is to be asked
 * for by name, else NULL. Tags compare without case; '_' is '-'. */
const struct lt_voice *lt_voices_for(const struct lt_voices *v, struct lt_str lang);

/* From now on the voice is the one for its language: written into the user's own settings
 * (voices/default-voices). With `none`: it is no longer. */
LT_MUST enum lt_status lt_voices_set_default(struct lt_cx *cx, const struct lt_voice *voice, bool none);

/* The voice for a language that needs nothing and always speaks (espeak-ng's); NULL: there is none. */
const struct lt_voice *lt_voices_plain(const struct lt_voices *v, struct lt_str lang);

/* Has a person chosen it for its language? */
bool lt_voices_is_default(const struct lt_voices *v, const struct lt_voice *voice);

/* `lectern engine check PROGRAM`: does it keep the protocol? One named check after the other; a failed one
 * says what came and what was expected. */
enum lt_engine_verdict { LT_CHECK_PASS, LT_CHECK_FAIL, LT_CHECK_SKIP };

struct lt_engine_check {
    const char *name; /* "says hello", "same request, same bytes", … */
    enum lt_engine_verdict verdict;
    char note[200]; /* one sentence when it failed or was left out, else empty or a figure */
};

enum { LT_ENGINE_CHECKS_MAX = 32 };

struct lt_engine_report {
    struct lt_engine_hello hello;
    struct lt_engine_check checks[LT_ENGINE_CHECKS_MAX];
    size_t n, failed;
};

/* `program` as in lt_speaker_open. `lang` and `engine_voice` are what its test lines ask for; empty: the
 * first language it names, its own default voice. LT_OK with report->failed == 0: it may be used. A status
 * other than LT_OK means that nothing could be checked (no such program, no memory, cancelled). */
LT_MUST enum lt_status lt_engine_check(struct lt_cx *cx, const struct lt_speaker_opts *opts,
                                       struct lt_str program, struct lt_str lang, struct lt_str engine_voice,
                                       struct lt_engine_report *report);

/* What an engine's process may do: what a voice grants, as a policy of confinement. */
struct lt_engine_policy {
    struct lt_confine confine; /* points into the buffers */
    struct lt_buf read, write, env, set;
};

/* By default an engine reads the system, the folder it lies in, voices and models: the voice directories,
 * $XDG_DATA_HOME/lectern (~/.local/share/lectern), the library of $LECTERN_ONNXRUNTIME and the folder of a
 * model that the voice names by its path. `voice` NULL: that and nothing else. It is told the voice's
 * engine_voice (LECTERN_ENGINE_VOICE) and whether it may leave this machine (LECTERN_ALLOW_NETWORK). Close in
 * every case. */
LT_MUST enum lt_status lt_engine_policy_make(struct lt_cx *cx, const struct lt_voice *voice,
                                             struct lt_engine_policy *out);
void lt_engine_policy_close(struct lt_engine_policy *p);

#endif
