/* batch/listing.h - what is to be read: operands become files, in order. Nothing is opened; each is looked at
 * once. */
#ifndef LT_BATCH_LISTING_H
#define LT_BATCH_LISTING_H

#include "narrate/narrate.h"

struct lt_listed {
    const char *path;     /* to be opened; in the arena */
    struct lt_str key;    /* the path as it was given, cleaned: the same for "./a//b" and "a/b" */
    struct lt_str inside; /* see lt_errand */
    struct lt_str base;   /* the name that it has if it is one article; empty: it is a box */
    int64_t size, mtime_ns, inode;
    int64_t offset, length; /* the part of the file that it is; length 0: all */
    bool box;               /* it likely holds many articles */
    bool piped;             /* standard input: it can be read once */
    const char *address;    /* that it was fetched from; NULL: it is a file */
    struct lt_str url, charset;
    bool is_public;
    bool missing; /* it is not there, or no file: `why` */
    const char *why;

    /* What the run knows of it. */
    size_t open; /* articles of it that are neither settled nor given up */
    bool ended, troubled,
        gone; /* read to its end; not all of it is settled for good; nothing of it is left to do */
    bool failed, whole, again; /* it could not be read; it is one article; it is to be read once more */
    int tries;
};

struct lt_listing {
    struct lt_arena arena;
    struct lt_listed *items;
    size_t n, cap;
    size_t skipped; /* what directories hold that is nothing to read */
    bool piped;     /* standard input is among them */
};

void lt_listing_init(struct lt_listing *l);
void lt_listing_close(struct lt_listing *l);

/* A file, a directory and what is in it, or "-": standard input. One that is not there is listed all the
 * same, and fails by itself. */
LT_MUST enum lt_status lt_listing_add(struct lt_cx *cx, struct lt_listing *l, const char *operand);

/* One, looked at and not listed; `path` is in the arena and `inside` its end. And listed. */
LT_MUST enum lt_status lt_listing_make(struct lt_cx *cx, struct lt_listing *l, const char *path,
                                       struct lt_str inside, struct lt_listed *out);
LT_MUST enum lt_status lt_listing_put(struct lt_cx *cx, struct lt_listing *l, const struct lt_listed *item);

/* Each line of a file ("-": standard input) is an operand, which `add` gets and which lives in the listing's
 * arena; with `nul` they end with NULs. */
LT_MUST enum lt_status lt_listing_add_list(struct lt_cx *cx, struct lt_listing *l, const char *path, bool nul,
                                           enum lt_status (*add)(void *user, const char *operand),
                                           void *user);

/* By suffix; what is wrong about it costs nothing but order. */
bool lt_listing_is_box(struct lt_str path);

void lt_listing_errand(const struct lt_listed *item, struct lt_errand *out); /* borrows */

#endif
