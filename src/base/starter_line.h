/* base/starter_line.h - private to the starter: what is said on its socket. One packet asks, one answers. A
 * request is a head and words that end with NULs: the program and its arguments, then what its policy names;
 * or the path of a file. */
#ifndef LT_BASE_STARTER_LINE_H
#define LT_BASE_STARTER_LINE_H

#include "base/io.h"

#include <sys/types.h>

enum { LT_STARTER_WHY = 600, LT_STARTER_FDS = 3, LT_STARTER_OUTFILES = 64 };
enum { LT_STARTER_READ, LT_STARTER_WRITE, LT_STARTER_ENV, LT_STARTER_SET, LT_STARTER_LISTS };

enum lt_starter_op {
    LT_STARTER_START, /* of programs */
    LT_STARTER_WAIT,
    LT_STARTER_END,
    LT_STARTER_OPEN, /* of files */
    LT_STARTER_READY,
    LT_STARTER_PUBLISH,
    LT_STARTER_DROP,
    LT_STARTER_SWEEP,
    LT_STARTER_TEMP
};

struct lt_starter_request {
    enum lt_starter_op op;
    pid_t pid;    /* of WAIT and END */
    int ms;       /* of WAIT */
    int file;     /* of READY, PUBLISH and DROP */
    size_t words; /* of START: the program and its arguments; its lists follow */
    bool exec, runtime, has[LT_STARTER_LISTS];
    uint64_t memory_bytes;
    int cpu_s, files;
};

struct lt_starter_reply {
    enum lt_status code;
    pid_t pid;
    int how, file, mode;
    char why[LT_STARTER_WHY];
};

void lt_starter_say_why(struct lt_starter_reply *reply, const struct lt_cx *cx);

/* With n descriptors. False: nobody hears it. */
bool lt_starter_reply_send(int line, const struct lt_starter_reply *reply, const int *fds, size_t n);

/* Files of the starter's side, below one folder. */
struct lt_starter_files {
    char *root; /* the folder without links; NULL: no file is made but nameless ones in $TMPDIR */
    struct lt_outfile open[LT_STARTER_OUTFILES]; /* path NULL: a free place */
};

void lt_starter_files_open(struct lt_starter_files *s, const char *folder);

/* True: *fd, if it is not -1, is for the asking process alone. */
bool lt_starter_files_do(struct lt_starter_files *s, const struct lt_starter_request *r, const char *path,
                         struct lt_starter_reply *reply, int *fd);

/* The asking side: this process's files are made by the starter from now on. */
void lt_starter_files_ask(void);

/* The asking side's end of the socket, which is never closed. */
void lt_starter_line_open(int line);

/* Whichever thread asks. How many descriptors came; a reply that did not come is a failure. */
size_t lt_starter_ask(const void *packet, size_t n, struct lt_starter_reply *reply, int fds[LT_STARTER_FDS]);

#endif
