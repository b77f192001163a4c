/* narrate/original.h - the files of the book that an article was read from, for a book that keeps them. They
 * are unpacked by a confined program into a file without a name, beside the output, and mapped from there. */
#ifndef LT_NARRATE_ORIGINAL_H
#define LT_NARRATE_ORIGINAL_H

#include "model/source.h"
#include "publish/publish.h"

struct lt_original {
    struct lt_arena arena;
    int fd;
    void *map;
    size_t size, n, cap;
    struct lt_publish_file *files; /* in the archive's order */
};

#define LT_ORIGINAL ((struct lt_original){.arena = LT_ARENA(256 << 20), .fd = -1})

/* Close in every case. A source that is no archive has no files, which is no failure. */
LT_MUST enum lt_status lt_original_open(struct lt_cx *cx, const struct lt_source *source, const char *beside,
                                        struct lt_original *out);
void lt_original_close(struct lt_original *o);

#endif
