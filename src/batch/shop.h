/* batch/shop.h - private to the batch: one run and what all its files know of it. */
#ifndef LT_BATCH_SHOP_H
#define LT_BATCH_SHOP_H

#include "batch/batch.h"
#include "batch/hand.h"
#include "batch/ledger.h"
#include "batch/listing.h"
#include "batch/names.h"
#include "batch/shard.h"

enum { LT_SHOP_TRIES = 2 };

/* An article that is to be narrated, from when it is found until it is settled. */
struct lt_piece {
    struct lt_piece *next;
    struct lt_arena arena;
    struct lt_entry entry; /* texts in the arena, but for what `made` tells */
    struct lt_listed *source;
    struct lt_buf doc; /* the document, where another worker than the one that found it narrates it */
};

struct lt_shop {
    struct lt_cx *cx;
    lectern *l;
    const struct lt_batch_opts *opts;
    struct lt_batch_tally *tally;
    struct lt_ledger *ledger;
    struct lt_names names;
    struct lt_listing listing;
    struct lt_arena arena;
    struct lt_str out, formats[LT_ERRAND_FILES]; /* out ends with a slash */
    size_t n_formats;
    struct lt_shard shard;
    struct lt_str own;      /* OUT/.lectern/ */
    struct lt_str wanted;   /* that, and which items are wanted */
    struct lt_str settings; /* all that changes what an item sounds like, hashed */
    int64_t run, round;
    bool owns;                              /* the ledger is its own: nobody else is at work on it */
    bool resumes;                           /* the run before this one did not come to its end */
    int64_t began_ms, measured_ms, live_ms; /* live_ms: when it next says how far it is (batch/live.h) */
    void (*settled)(void *user, const struct lt_entry *e); /* told what is recorded; may be NULL */
    void *settled_user;
    bool bare;     /* nothing is written down: a dry run, or somebody else keeps account */
    bool recorded; /* something was written down */
};

/* OUT/BASE.SUFFIX. */
struct lt_str lt_shop_path(const struct lt_shop *s, struct lt_arena *arena, struct lt_str base,
                           struct lt_str suffix);

/* Are the files of the row there, as large as it says? */
bool lt_shop_stands(const struct lt_shop *s, const struct lt_entry *e);

/* A name for the item, in the arena: the first of its names that no other item has, and under which there is
 * no file that the batch has not made. Opus files say whose they are; of others all are another's that are
 * there when the first run begins. */
LT_MUST enum lt_status lt_shop_choose_name(struct lt_shop *s, const struct lt_str names[2], struct lt_str key,
                                           struct lt_str mark, struct lt_arena *arena, struct lt_str *base);

/* Remove its files and what stands beside them. */
void lt_shop_remove(const struct lt_shop *s, const struct lt_entry *e);

/* The row is written, counted and told. */
LT_MUST enum lt_status lt_shop_record(struct lt_shop *s, struct lt_entry *e);

/* It was settled before in this run, and is told again. */
void lt_shop_tell(const struct lt_shop *s, const struct lt_entry *e);
void lt_shop_warn(const struct lt_shop *s, const char *sentence);

/* Everything that was set, its files' contents included, as one hash. Where it goes, what it costs and what
 * is kept of it is not counted. */
LT_MUST enum lt_status lt_shop_hash_settings(struct lt_shop *s);

#endif
