/* batch/entry.h - what is known about one item: a row of the ledger, and what workers tell of it. */
#ifndef LT_BATCH_ENTRY_H
#define LT_BATCH_ENTRY_H

#include "base/str.h"

#include <stdint.h>

#define LT_BATCH_STATES(X)                                                         \
    X(DONE, "done")           /* its files are there */                            \
    X(DUPLICATE, "duplicate") /* another item has the same main text: `of` */      \
    X(SKIPPED, "skipped")     /* not wanted: `reason` */                           \
    X(FAILED, "failed")       /* `reason`; `retryable`: another try may succeed */ \
    X(EXPIRED, "expired")     /* done once; its files were removed since */

enum lt_batch_state {
#define X(name, text) LT_BATCH_##name,
    LT_BATCH_STATES(X)
#undef X
        LT_BATCH_STATE_COUNT
};

/* A row of `items`. Texts are borrowed when it is written, and in the arena when it is read. */
struct lt_entry {
    struct lt_str key;    /* the source as it was given, and which article of it: tells items apart */
    struct lt_str source; /* the file it came from, as given */
    struct lt_str base;   /* path of its files below the output directory, without suffix */
    struct lt_str files;  /* "opus 2031,mp3 9988": suffixes and bytes */
    struct lt_str reason, of;
    struct lt_str text_hash, doc_hash, settings; /* hexadecimal: main text, whole document, settings */
    struct lt_str mark;                          /* the tag of its files */
    struct lt_str title, lang, voice, url, published, skips, versions;
    int64_t state; /* enum lt_batch_state; as a word in the file */
    int64_t retryable, tries, run,
        born;      /* run: of the ledger, that settled it; born: round it was first met in */
    int64_t ended; /* when it was settled, seconds of the Unix clock */
    int64_t chapters, lines, skipped, words, bytes;
    double seconds, lufs, spent_s; /* of sound; loudness, LUFS; working time */
};

const char *lt_batch_state_name(int64_t state);

#endif
