/* pack/headers.h - private to the room: the two header packets of an Ogg Opus stream (RFC 7845 section 5). */
#ifndef LT_PACK_HEADERS_H
#define LT_PACK_HEADERS_H

#include "base/buf.h"
#include "pack/pack.h"

enum {
    LT_CHAPTERS_MAX = 100,        /* a file's; see lt_mux_open */
    LT_CHAPTER_TITLE_BYTES = 240, /* so that a hundred stay within the 61,440 octets every reader takes */
    LT_TAGS_MAX_BYTES = 64 << 20, /* of OpusTags; readers must take 120 MiB */
};

/* OpusHead for one channel, mapping family 0, no gain. */
void lt_opus_head(struct lt_buf *out, int pre_skip, int rate_hz);

/* OpusTags: chapters, then tags, then pictures. */
LT_MUST enum lt_status lt_opus_tags(struct lt_cx *cx, const struct lt_mux_opts *opts, struct lt_buf *out);

#endif
