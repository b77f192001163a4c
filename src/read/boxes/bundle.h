/* read/boxes/bundle.h - the files of a container (EPUB, DOCX, ODT) that its reader needs, kept in memory by
 * name. */
#ifndef LT_READ_BOXES_BUNDLE_H
#define LT_READ_BOXES_BUNDLE_H

#include "base/arena.h"
#include "read/reading.h"

enum { LT_BUNDLE_MAX = 20 * 1000, LT_BUNDLE_MAX_BYTES = 256 * 1024 * 1024 };

struct lt_file {
    struct lt_str name, bytes;
};

struct lt_bundle {
    struct lt_arena *arena; /* of the caller, with the ceiling LT_BUNDLE_MAX_BYTES; holds all of it */
    struct lt_file *v;
    size_t n, cap;
};

/* Unpack those `is_wanted` names. LT_LIMIT: one is over the limit of a source, or all of them over the
 * arena's. */
LT_MUST enum lt_status lt_bundle_unpack(struct lt_cx *cx, struct lt_reading *r,
                                        const struct lt_source *archive,
                                        bool (*is_wanted)(struct lt_str name), struct lt_bundle *files);

/* By name; where none is called so, the one whose name differs only in case or in characters beyond ASCII, as
 * old packers wrote names. NULL: none. */
const struct lt_file *lt_bundle_find(const struct lt_bundle *files, struct lt_str name);

/* LT_LIMIT or LT_OOM, by how full the arena is. */
LT_MUST enum lt_status lt_bundle_no_room(struct lt_cx *cx, const struct lt_source *archive,
                                         const struct lt_bundle *files);

#endif
