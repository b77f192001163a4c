/* base/io.h - checked reading and writing, and files that appear whole or not at all.
 * Every function names the file in its failure. Descriptors are opened close-on-exec. */
#ifndef LT_BASE_IO_H
#define LT_BASE_IO_H

#include "base/buf.h"

/* Everything up to the end of fd is added to *out. LT_LIMIT when it would not fit under out->max. */
LT_MUST enum lt_status lt_io_read_fd(struct lt_cx *cx, const char *name, int fd, struct lt_buf *out);

/* A whole file. LT_NOTFOUND when there is none, LT_USAGE for a directory, LT_IO for other failures. */
LT_MUST enum lt_status lt_io_read_file(struct lt_cx *cx, const char *path, struct lt_buf *out);

/* LT_FULL for an errno that says that the disk, or a share of it, is full; else LT_IO. */
enum lt_status lt_io_status(int error);

/* All n bytes, through short writes and EINTR. `name` is for the sentence. */
LT_MUST enum lt_status lt_io_write(struct lt_cx *cx, const char *name, int fd, const void *p, size_t n);

/* A file that is written beside its final name and takes it only when whole (write, fsync, rename).
 * Open, write any number of times, then commit; close in every case: without a commit nothing is left. */
struct lt_outfile {
    int fd;     /* -1 when closed */
    char *path; /* the final name; owned */
    char *temp; /* the name while it is written; owned */
};

#define LT_OUTFILE ((struct lt_outfile){.fd = -1})

LT_MUST enum lt_status lt_outfile_open(struct lt_cx *cx, struct lt_outfile *f, const char *path);
LT_MUST enum lt_status lt_outfile_write(struct lt_cx *cx, struct lt_outfile *f, const void *p, size_t n);
LT_MUST enum lt_status lt_outfile_commit(struct lt_cx *cx, struct lt_outfile *f);
void lt_outfile_close(struct lt_outfile *f);

/* A file without a name in `dir` (or $TMPDIR, or /tmp when dir is NULL), gone when its descriptor closes. */
LT_MUST enum lt_status lt_io_temp(struct lt_cx *cx, const char *dir, int *fd);

#endif
