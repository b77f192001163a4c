/* batch/files.h - the files of an item: OUT/BASE.SUFFIX, and what stands beside them. */
#ifndef LT_BATCH_FILES_H
#define LT_BATCH_FILES_H

#include "base/arena.h"

/* "opus 2031,mp3 9988": one after the other off the front of *files. */
bool lt_files_next(struct lt_str *files, struct lt_str *suffix, uint64_t *bytes);

/* Are all of them there, as large as is said? False where there are none. */
bool lt_files_stand(struct lt_str out, struct lt_str base, struct lt_str files);

/* Remove them, their sidecars, and folders that are empty then. */
void lt_files_remove(struct lt_str out, struct lt_str base, struct lt_str files);

struct lt_str lt_files_path(struct lt_arena *arena, struct lt_str out, struct lt_str base,
                            struct lt_str suffix);

#endif
