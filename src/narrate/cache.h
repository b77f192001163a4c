/* narrate/cache.h - takes kept from one run to the next, by everything that affects their sound: edit one
 * sentence of an article, and only that one is performed again.
 *
 * One file a take, in 256 folders, under a name that is the hash of its key. Shared by documents and by
 * processes: files appear by rename, so a reader sees a whole one or none, and each carries a checksum, so
 * that a damaged one is performed anew and replaced. A cache that cannot be used is no failure: then lines
 * are performed. All functions but open and close may be called from any thread at once. */
#ifndef LT_NARRATE_CACHE_H
#define LT_NARRATE_CACHE_H

#include "base/buf.h"
#include "base/hash.h"
#include "model/take.h"

#define LT_CACHE_DEFAULT_BYTES (UINT64_C(2) << 30)

struct lt_cache;

/* `dir` NULL: lectern/takes in $XDG_CACHE_HOME, or in ~/.cache. Made when it is first written to.
 * LT_NOTFOUND: there is no home, or it cannot be made in it. */
LT_MUST enum lt_status lt_cache_open(struct lt_cx *cx, const char *dir, uint64_t max_bytes,
                                     struct lt_cache **out);
void lt_cache_close(struct lt_cache *c); /* NULL is fine */

/* True and *take filled when there is a whole one; it then counts as used just now. */
bool lt_cache_get(struct lt_cache *c, struct lt_hash128 key, struct lt_take *take);
void lt_cache_put(struct lt_cache *c, struct lt_hash128 key, const struct lt_take *take);

/* The errno of the first take that could not be kept since this was last asked; 0: all were. */
int lt_cache_trouble(struct lt_cache *c);

/* Bring the folders written to since the last trim under their share of the limit, longest unused first. */
void lt_cache_trim(struct lt_cache *c);

/* For `lectern cache`. */
struct lt_cache_stats {
    uint64_t takes, bytes, damaged;
};
const char *lt_cache_dir(const struct lt_cache *c);

/* Count all; with `verify`, read them all and remove damaged ones, counting them. */
LT_MUST enum lt_status lt_cache_survey(struct lt_cx *cx, struct lt_cache *c, bool verify,
                                       struct lt_cache_stats *stats);

/* Remove the longest unused until no more than max_bytes are left; 0 clears. *removed gets what went. */
LT_MUST enum lt_status lt_cache_prune(struct lt_cx *cx, struct lt_cache *c, uint64_t max_bytes,
                                      struct lt_cache_stats *removed);

#endif
