/* narrate/kept.h - the packed sound of a whole file, kept from one run to the next beside the takes: when
 * only what a file says about itself has changed (its cover, its tags, its chapters' titles), nothing is
 * encoded again. Opus files need none of it: their sound is the takes. */
#ifndef LT_NARRATE_KEPT_H
#define LT_NARRATE_KEPT_H

#include "narrate/article_steps.h"

struct lt_kept {
    struct lt_hash128 key;
    int fd;          /* what was found: the sound as it is packed, at its beginning; else -1 */
    int64_t samples; /* that it decodes to */
};

#define LT_KEPT ((struct lt_kept){.fd = -1})

/* Look for the sound of a placed recording, packed as `how` says. A cache that is not there, or cannot be
 * used, has none. */
LT_MUST enum lt_status lt_kept_find(struct lt_article *a, struct lt_recording *r, struct lt_str how,
                                    struct lt_kept *out);

/* Keep what is in the file `fd`. */
void lt_kept_put(struct lt_article *a, const struct lt_kept *k, int fd, int64_t samples);
void lt_kept_close(struct lt_kept *k);

#endif
