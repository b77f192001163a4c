/* read/confined_request.h - the two ends of a reading that is done by another program
 * (libexec/lectern/read-doc): what it is asked, and what it answers, in frames of base/frame.h; what is in
 * them is model/doc_wire.h's.
 *
 *     asked:     a file that holds the options and the source without its bytes; another that is the bytes
 *     answered:  head, blocks …, doc    a document, whole with the last
 *                passed                 a member was passed over
 *                warn                   a sentence
 *                end                    a status and its sentence; the last */
#ifndef LT_READ_CONFINED_REQUEST_H
#define LT_READ_CONFINED_REQUEST_H

#include "base/frame.h"
#include "read/read.h"

enum {
    LT_CONFINED_MAX_BODY = 96 * 1024 * 1024, /* of a frame: a picture is the largest there is */
    LT_CONFINED_RUN = 64 * 1024              /* blocks are sent when they come to this many bytes */
};

void lt_confined_put_request(struct lt_buf *out, const struct lt_source *source,
                             const struct lt_read_opts *opts);

/* Strings point into `body`, the path into `path`, which is filled with it. False: it is no request. */
LT_MUST bool lt_confined_take_request(struct lt_str body, struct lt_source *source, struct lt_read_opts *opts,
                                      struct lt_buf *path);

#endif
