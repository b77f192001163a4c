/* batch/judge.h - what to do with an article that was found, and what is written down when it is done. */
#ifndef LT_BATCH_JUDGE_H
#define LT_BATCH_JUDGE_H

#include "batch/shop.h"

/* *out NULL: nothing is to be done, which is written down and counted; else the article is to be narrated.
 * `seen`: the keys met in this reading of the source. Facts and names are borrowed. */
LT_MUST enum lt_status lt_judge_found(struct lt_shop *s, struct lt_listed *source, struct lt_names *seen,
                                      const struct lt_entry *facts, const struct lt_errand_facts *names,
                                      struct lt_piece **out);

/* The files that a piece is narrated to, in its arena; their directories are made. */
LT_MUST enum lt_status lt_judge_outputs(struct lt_shop *s, struct lt_piece *p, struct lt_outputs *out);

/* It is narrated. Of several with the same main text the first, by when it was met and its key, stays. */
LT_MUST enum lt_status lt_judge_made(struct lt_shop *s, struct lt_piece *p, const struct lt_entry *made);

/* It failed. *again: another try is due, and nothing is settled yet. `crashed`: a worker was lost with it. */
LT_MUST enum lt_status lt_judge_failed(struct lt_shop *s, struct lt_piece *p, enum lt_status code,
                                       bool crashed, const char *sentence, bool *again);

/* The source itself cannot be read. */
LT_MUST enum lt_status lt_judge_source_failed(struct lt_shop *s, struct lt_listed *source,
                                              enum lt_status code, bool crashed, const char *sentence,
                                              bool *again);

/* A source that is not there, or no file. */
LT_MUST enum lt_status lt_judge_missing(struct lt_shop *s, struct lt_listed *source);

/* The source was read to its end, and nothing of it is in flight: as it stands it need not be opened again,
 * unless there was trouble. */
LT_MUST enum lt_status lt_judge_source_done(struct lt_shop *s, struct lt_listed *source);

/* Is the source as it was, and all that is in it settled? Then it is counted. */
LT_MUST enum lt_status lt_judge_unchanged(struct lt_shop *s, struct lt_listed *source, bool *unchanged);

void lt_judge_let_go(struct lt_piece *p); /* NULL is fine */

#endif
