/* read/boxes/unpack.h - archives opened: zip, tar (plain or compressed), 7z, cpio, and single compressed
 * files.
 *
 * Members come one after the other, each whole in memory, none ever written anywhere: a name is only a name,
 * whatever path it spells. Folders, links and devices are passed over. */
#ifndef LT_READ_BOXES_UNPACK_H
#define LT_READ_BOXES_UNPACK_H

#include "base/buf.h"
#include "model/source.h"

typedef enum lt_status lt_unpack_piece(void *user, struct lt_cx *cx, struct lt_str piece);

struct lt_unpack_opts {
    size_t max_member; /* bytes of one member */
    size_t max_members;
    uint64_t *budget; /* bytes all members may have together; counted down */
    bool single;      /* no archive but one compressed file: its content is the only member, without name */
    lt_unpack_piece *piece; /* NULL, or: what turns out to be no archive but one file comes here, in pieces */
};

/* `name` and `bytes` are valid during the call. A member over max_member comes with `too_large` and no bytes.
 */
typedef enum lt_status lt_unpack_member(void *user, struct lt_cx *cx, struct lt_str name, struct lt_str bytes,
                                        bool too_large);

/* From source->bytes, or from source->fd or path when there are none. LT_FORMAT: damaged or encrypted;
 * LT_LIMIT: the budget is used up ("x.zip: unpacks to more than …"); what `each` returns other than LT_OK
 * ends it. */
LT_MUST enum lt_status lt_unpack(struct lt_cx *cx, const struct lt_unpack_opts *opts,
                                 const struct lt_source *source, lt_unpack_member *each, void *user);

/* One file, compressed or not, as a stream: pieces in order, counted against the budget. */
LT_MUST enum lt_status lt_unpack_stream(struct lt_cx *cx, uint64_t *budget, const struct lt_source *source,
                                        lt_unpack_piece *each, void *user);

#endif
