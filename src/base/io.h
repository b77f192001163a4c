/* base/io.h - checked reading and writing, and files that appear whole or not at all.
 * Every function names the file in its failure. Descriptors are opened close-on-exec. */
#ifndef LT_BASE_IO_H
#define LT_BASE_IO_H

#include "base/buf.h"

#include <stdint.h>

/* Everything up to the end of fd is added to *out. LT_LIMIT when it would not fit under out->max. */
LT_MUST enum lt_status lt_io_read_fd(struct lt_cx *cx, const char *name, int fd, struct lt_buf *out);

/* A file to read, opened without waiting for anybody: close *fd if it is not -1. Failures as
 * lt_io_read_file's, but that a pipe or a device is none. */
LT_MUST enum lt_status lt_io_open(struct lt_cx *cx, const char *path, int *fd);

/* What an ordinary file holds from where it is, in one block. Else as lt_io_read_fd. */
LT_MUST enum lt_status lt_io_read_open(struct lt_cx *cx, const char *name, int fd, struct lt_buf *out);

/* A whole ordinary file. LT_NOTFOUND when there is none, LT_USAGE for a directory, LT_IO for other failures,
 * also for a pipe, a socket or a device: nothing that could wait for ever is opened. */
LT_MUST enum lt_status lt_io_read_file(struct lt_cx *cx, const char *path, struct lt_buf *out);

/* The same, and it stays open, at its beginning: close *fd if it is not -1. */
LT_MUST enum lt_status lt_io_read_kept(struct lt_cx *cx, const char *path, int *fd, struct lt_buf *out);

/* The same for what a person named as an input, which may be a pipe: it is waited for, until cancelled. */
LT_MUST enum lt_status lt_io_read_any(struct lt_cx *cx, const char *path, struct lt_buf *out);

/* LT_FULL for an errno that says that the disk, or a share of it, is full; else LT_IO. */
enum lt_status lt_io_status(int error);

/* All n bytes, through short writes and EINTR. `name` is for the sentence. */
LT_MUST enum lt_status lt_io_write(struct lt_cx *cx, const char *name, int fd, const void *p, size_t n);

/* The folder and those above it that are not there (mkdir -p). */
LT_MUST enum lt_status lt_io_make_folders(struct lt_cx *cx, const char *path);

/* A file that takes its name only when it is whole. Open, write any number of times, then commit; close in
 * every case: without a commit nothing is left. A symbolic link is followed, a file that is there keeps its
 * mode, and anything but an ordinary file is refused (LT_IO). Several files that belong together are made
 * ready (on the disk, beside their names), and then published one after the other, which takes no time;
 * commit does both. */
struct lt_outfile {
    int fd;     /* -1 when closed */
    int mode;   /* of the file that is replaced; -1: there is none */
    char *path; /* the final name; owned */
    char *temp; /* the name while it is written, NULL while it has none; owned */
    int far;    /* another process gives it its names (lt_io_far), and calls it this; 0: none does */
};

#define LT_OUTFILE ((struct lt_outfile){.fd = -1})

LT_MUST enum lt_status lt_outfile_open(struct lt_cx *cx, struct lt_outfile *f, const char *path);
LT_MUST enum lt_status lt_outfile_write(struct lt_cx *cx, struct lt_outfile *f, const void *p, size_t n);
LT_MUST enum lt_status lt_outfile_ready(struct lt_cx *cx, struct lt_outfile *f);
LT_MUST enum lt_status lt_outfile_publish(struct lt_cx *cx, struct lt_outfile *f);
LT_MUST enum lt_status lt_outfile_commit(struct lt_cx *cx, struct lt_outfile *f);
void lt_outfile_close(struct lt_outfile *f);

/* All of it at once: a file with these bytes. */
LT_MUST enum lt_status lt_outfile_save(struct lt_cx *cx, const char *path, struct lt_str bytes);

/* Remove what killed runs left in the directory of `path`; what a living one writes stays. */
void lt_outfile_sweep(const char *path);

/* Who makes files for a process that may make none itself (starter.h): from now on it is asked for all that
 * is above from lt_outfile_open on, but for writing, and for lt_io_temp. */
struct lt_io_far {
    enum lt_status (*open)(struct lt_cx *cx, struct lt_outfile *f, const char *path);
    enum lt_status (*ready)(struct lt_cx *cx, struct lt_outfile *f);
    enum lt_status (*publish)(struct lt_cx *cx, struct lt_outfile *f);
    void (*drop)(struct lt_outfile *f);
    void (*sweep)(const char *path);
    enum lt_status (*temp)(struct lt_cx *cx, const char *dir, int *fd);
};
void lt_io_make_far(const struct lt_io_far *far); /* borrowed; NULL: no longer */
const struct lt_io_far *lt_io_is_far(void);       /* NULL: this process makes its files */

/* LT_FULL when the disk of `dir` has fewer than n bytes free for this user; `name` is for the sentence. */
LT_MUST enum lt_status lt_io_check_room(struct lt_cx *cx, const char *name, const char *dir, uint64_t n);

/* A file without a name in `dir` (or $TMPDIR, or /tmp when dir is NULL), gone when its descriptor closes. */
LT_MUST enum lt_status lt_io_temp(struct lt_cx *cx, const char *dir, int *fd);

#endif
