/* batch/names.h - which file names are taken, and by which item. A hash of each is kept, not the name:
 * sixteen bytes an item. */
#ifndef LT_BATCH_NAMES_H
#define LT_BATCH_NAMES_H

#include "base/arena.h"

#include <stdint.h>

struct lt_names {
    struct lt_name_slot *slots;
    size_t n, cap;
};

void lt_names_close(struct lt_names *n);

/* Take `base` for the item `key`; *taken false: another item has it. LT_OOM. */
LT_MUST enum lt_status lt_names_take(struct lt_cx *cx, struct lt_names *n, struct lt_str base,
                                     struct lt_str key, bool *taken);

/* The first that is free of first, second, second-2, second-3, …, and that `refuse` (may be NULL) does not
 * refuse: taken for the item, in the arena. */
typedef bool (*lt_names_refuse_fn)(void *user, struct lt_str base);
LT_MUST enum lt_status lt_names_choose(struct lt_cx *cx, struct lt_names *n, const struct lt_str tries[2],
                                       struct lt_str key, lt_names_refuse_fn refuse, void *user,
                                       struct lt_arena *arena, struct lt_str *out);

#endif
