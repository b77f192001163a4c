/* publish/publish.h - what stands beside a finished file: captions, chapters, an account of what was read.
 *
 * From nouns to bytes: lines are asked for one after the other, bytes handed on as they are made, so that
 * memory stays flat however long the file is. The same input gives the same bytes. Times are counted, not
 * measured. A caption begins with its line and stays through the pause behind it, for a second at most. */
#ifndef LT_PUBLISH_PUBLISH_H
#define LT_PUBLISH_PUBLISH_H

#include "base/sink.h"
#include "model/episode.h"
#include "model/performed.h"

/* Everything there is to tell. Borrowed; only `engine` may be NULL. */
struct lt_publication {
    const struct lt_doc *doc;
    struct lt_str lang;    /* of the whole script, and */
    const char *lang_from; /* how that is known */
    const struct lt_skip *skips;
    size_t n_skips;
    const struct lt_episode *episode;
    const struct lt_voice *const *voices; /* who reads, as they come; the first is the leading one */
    size_t n_voices;
    struct lt_str audio;     /* the file's name, without folders */
    struct lt_str generator; /* "lectern 1.2.3" */
    const char *engine;      /* name and version */
    /* The line of cue i; its take has at least its marks. Valid until the next call. */
    enum lt_status (*line)(void *user, struct lt_cx *cx, size_t i, const struct lt_performed **line);
    void *user;
};

/* WebVTT: a cue for every line that is written in the document, its text as written. `words`: with a time
 * stamp before every word. */
LT_MUST enum lt_status lt_publish_vtt(struct lt_cx *cx, const struct lt_publication *p, bool words,
                                      const struct lt_sink *out);

/* The same cues as SubRip. */
LT_MUST enum lt_status lt_publish_srt(struct lt_cx *cx, const struct lt_publication *p,
                                      const struct lt_sink *out);

/* Podcast JSON chapters 1.2: all of the episode's. */
LT_MUST enum lt_status lt_publish_chapters(struct lt_cx *cx, const struct lt_publication *p,
                                           const struct lt_sink *out);

/* The account: what was said when and by whom, what was not and why, how loud, made with what. `words`: with
 * the time of every word. */
LT_MUST enum lt_status lt_publish_account(struct lt_cx *cx, const struct lt_publication *p, bool words,
                                          const struct lt_sink *out);

#endif
