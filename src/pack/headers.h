/* pack/headers.h - private to the room: the two header packets of an Ogg Opus stream (RFC 7845 section 5). */
#ifndef LT_PACK_HEADERS_H
#define LT_PACK_HEADERS_H

#include "base/buf.h"
#include "pack/pack.h"

enum {
    LT_TAGS_MAX_BYTES = 64 << 20, /* of OpusTags; readers must take 120 MiB */
};

/* OpusHead for one channel, mapping family 0, no gain. */
void lt_opus_head(struct lt_buf *out, int pre_skip, int rate_hz);

/* What Vorbis comments are in any container: the vendor, then chapters and tags; pictures last, or not at
 * all.
 */
LT_MUST enum lt_status lt_vorbis_comments(struct lt_cx *cx, const struct lt_mux_opts *opts, bool pictures,
                                          struct lt_buf *out);

/* OpusTags: chapters, then tags, then pictures. */
LT_MUST enum lt_status lt_opus_tags(struct lt_cx *cx, const struct lt_mux_opts *opts, struct lt_buf *out);

#endif
