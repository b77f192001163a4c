/* narrate/performance.h - what the crew performs, and how. */
#ifndef LT_NARRATE_PERFORMANCE_H
#define LT_NARRATE_PERFORMANCE_H

#include "narrate/cache.h"
#include "narrate/prompter.h"
#include "narrate/spool.h"
#include "pack/pack.h"

#include <stdatomic.h>

/* What becomes of a line that is said wrong again and again; in the order of the setting bad-speech. */
enum lt_bad_speech { LT_BAD_SPEECH_FALLBACK, LT_BAD_SPEECH_KEEP, LT_BAD_SPEECH_FAIL };

/* A way that lines are kept: as packets, or as samples for PCM files. Everything is borrowed until
 * lt_crew_stop. */
struct lt_rendering {
    bool pcm;            /* takes are float samples at the performance's rate instead of packets */
    double add_db;       /* to each voice's gain and to other sounds' */
    double makeup_db;    /* to each voice's gain, for what the limiter will take of it */
    double ceiling_dbtp; /* for the limiter */
    struct lt_spool *spool;
};

enum { LT_RENDERINGS = 2 };

/* Each line is spoken once, whatever it is kept as. */
struct lt_performance {
    struct lt_prompter *prompter;
    struct lt_encode_opts encode;
    struct lt_rendering renderings[LT_RENDERINGS];
    size_t n_renderings;          /* at least 1 */
    const struct lt_voices *book; /* for a voice that says what another one cannot; NULL: none */
    int bad_speech;               /* enum lt_bad_speech */
    const char *listener;         /* a program that tells what it hears (listener.h); empty: none */
    atomic_bool *deaf;            /* it failed once, and nobody asks it again; borrowed */
    struct lt_cache *cache;       /* NULL: every line is performed */
};

#endif
