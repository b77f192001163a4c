/* narrate/studio.h - what lasts from one narration to the next: settings, voices, the crew with its warm
 * engines, the names already written. It is what the public `lectern` is. */
#ifndef LT_NARRATE_STUDIO_H
#define LT_NARRATE_STUDIO_H

#include "base/sink.h"
#include "narrate/crew.h"
#include "narrate/estimate.h"
#include "narrate/narrate.h"
#include "speak/speak.h"

enum { LT_STUDIO_SETTINGS = 64 };

/* A file that is finished. */
struct lt_written {
    struct lt_str path, identity, input;
    size_t job;
};

struct lectern {
    struct lt_settings settings;
    char *given[LT_STUDIO_SETTINGS]; /* values as they were set, by the settings' places; NULL: not set */
    struct lt_voices voices;
    struct lt_read_host reader;   /* of foreign bytes */
    bool voices_loaded, anywhere; /* the latter: they may ask servers on other machines */
    struct lt_crew *crew;
    int crew_size;
    bool borrows; /* engines, over `lender` */
    int lender;
    struct lt_cache *cache; /* NULL while it is switched off, or has no place */
    bool warned_cache;
    atomic_bool deaf; /* the second listener failed */
    atomic_bool cancel;
    struct lt_cx cx;        /* holds the last failure */
    char error_input[4096]; /* what it is about, as it was given */
    struct lt_arena
        names; /* of output files written by this lectern, so that none is overwritten by another */
    struct lt_written *written;
    size_t n_written, cap_written;
    uint64_t swept; /* hash of the directory last looked through for what killed runs left */
    size_t jobs;    /* inputs narrated so far */
    struct lectern_tally tally;
    struct lt_estimate estimate; /* of the input that is looked at */
    lectern_failure_fn on_failure;
    lectern_episode_fn on_episode;
    lectern_progress_fn on_progress;
    lectern_warning_fn on_warning;
    lectern_write_fn on_output;
    void *failure_user, *episode_user, *progress_user, *warning_user, *output_user;
    bool keeps_output;    /* what "-" gets stays in `kept` */
    struct lt_buf kept;   /* by the last call */
    struct lt_buf words;  /* told by lectern_words and not yet spoken, each a paragraph */
    struct lt_arena told; /* what callers were given, until the next call */
};

/* One input being narrated: where it comes from, where its articles go. */
struct lt_job {
    struct lectern *l;
    struct lt_source source;
    const char *input;    /* as it was given */
    struct lt_str inside; /* the file's path inside the directory that was asked for; empty: no directory */
    size_t number;        /* of all this lectern did, from 1 */
    const char *output;   /* as lectern_narrate takes it */
    int64_t began_ms;     /* monotonic; for progress only */
    bool assigned;        /* `output` is this very article's file: whoever asks keeps account of names */
    bool parts;           /* its articles are tidied parts of one */
    size_t articles;      /* found so far */
    struct lt_cx first;   /* the first failure that cost an article only itself */
};

/* One article of the job: tidied, scripted, performed and packed. The document is changed. */
LT_MUST enum lt_status lt_article_narrate(struct lt_cx *cx, struct lt_job *job, struct lt_doc *doc);

/* The voices there are, read when first needed. */
LT_MUST enum lt_status lt_studio_voices(struct lt_cx *cx, struct lectern *l);

/* Where "-" goes. A reader that has gone away is LT_CANCELLED: nobody wants the rest. */
struct lt_sink lt_studio_output(struct lectern *l);

/* The cache and the voices are there; the crew is made for the settings' number of jobs. */
LT_MUST enum lt_status lt_studio_ready(struct lt_cx *cx, struct lectern *l);

/* After an article: the cache's limit is kept, and warned of once if it took nothing. */
void lt_studio_trim_cache(struct lt_cx *cx, struct lectern *l);

#endif
