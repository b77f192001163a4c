/* read/reader.h - a kind of source lectern can read: one row of the table in read.c, where it has its name.
 *
 * A reader gets bytes and hands documents to the reading it was called in. One that reads a single text
 * (text, Markdown, HTML) only fills a document and is run by lt_reading_document; one that holds many
 * (archives, feeds, mail) calls lt_reading_member for each and so may hold any of the other kinds. */
#ifndef LT_READ_READER_H
#define LT_READ_READER_H

#include "read/reading.h"

struct lt_reader {
    const char *suffixes;             /* of file names, separated by spaces: "txt text" */
    const char *media;                /* media types, separated by spaces */
    int (*sniff)(struct lt_str head); /* how sure, from the first LT_SNIFF_BYTES: 0 (no) to 100 */
    /* `bytes` are the source's; .p NULL only when from_path is set: then read source->path. */
    enum lt_status (*read)(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                           struct lt_str bytes);
    bool from_path; /* reads a file piece by piece: its size has no ceiling of its own */
    bool single;    /* one document, which lt_reading_document reads: the bytes are of no use after it */
};

#endif
