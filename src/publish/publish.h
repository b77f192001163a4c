/* publish/publish.h - what stands beside a finished file: captions, chapters, an account of what was read.
 *
 * Pure functions from nouns to bytes: nothing is written to disk, nothing is kept, the same input gives the
 * same bytes. Times are counted, not measured. A caption begins with its line and stays through the pause
 * behind it, for a second at most. */
#ifndef LT_PUBLISH_PUBLISH_H
#define LT_PUBLISH_PUBLISH_H

#include "base/buf.h"
#include "model/episode.h"
#include "model/take.h"
#include "model/voice.h"

/* Everything there is to tell. Borrowed; only `cast`, `engine` and `marks` may be NULL. */
struct lt_publication {
    const struct lt_doc *doc;
    const struct lt_script *script;
    const struct lt_episode *episode;
    const struct lt_voice *const *cast; /* who reads line i */
    struct lt_str audio;                /* the file's name, without folders */
    struct lt_str generator;            /* "lectern 1.2.3" */
    const char *engine;                 /* name and version */
    /* The word marks of a line, 1/48000 s from where its cue begins; valid until the next call. */
    enum lt_status (*marks)(void *user, struct lt_cx *cx, uint32_t line, const struct lt_mark **marks,
                            size_t *n);
    void *user;
};

/* WebVTT: a cue for every line that is written in the document, its text as written. `words`: with a time
 * stamp before every word (needs `marks`). */
LT_MUST enum lt_status lt_publish_vtt(struct lt_cx *cx, const struct lt_publication *p, bool words,
                                      struct lt_buf *out);

/* The same cues as SubRip. */
LT_MUST enum lt_status lt_publish_srt(struct lt_cx *cx, const struct lt_publication *p, struct lt_buf *out);

/* Podcast JSON chapters 1.2: all of the episode's. */
LT_MUST enum lt_status lt_publish_chapters(struct lt_cx *cx, const struct lt_publication *p,
                                           struct lt_buf *out);

/* The account: what was said when and by whom, what was not and why, how loud, made with what. `words`: with
 * the time of every word (needs `marks`). */
LT_MUST enum lt_status lt_publish_account(struct lt_cx *cx, const struct lt_publication *p, bool words,
                                          struct lt_buf *out);

enum { LT_SIDECAR_MAX_BYTES = 256 * 1024 * 1024 }; /* for the buffers handed in */

#endif
