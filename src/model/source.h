/* model/source.h - the noun at the door: bytes (or a path to them) and what the outside says they are. */
#ifndef LT_MODEL_SOURCE_H
#define LT_MODEL_SOURCE_H

#include "base/str.h"

/* All strings are borrowed and outlive the reading. */
struct lt_source {
    struct lt_str name;  /* for sentences: a path, a URL, "standard input", "a.zip: ch1.html"; what a caller
                            opened ends with a NUL */
    struct lt_str bytes; /* the whole content; .p NULL: read it from `path` */
    const char *path;    /* a file, or NULL */
    int fd; /* the file, opened and at its beginning, to be read in place of opening it; 0: none. Or a pipe */
    struct lt_str head;    /* what was taken from `fd` already, where that is a pipe: the beginning */
    struct lt_str type;    /* declared: "text", "markdown", "html", …, or a media type; empty: sniff */
    struct lt_str charset; /* declared by the transport; empty: none */
    bool is_public;        /* it came from an address that anyone can reach */
    struct lt_str url;     /* where it came from, and the base of its links; empty: unknown */
};

#endif
