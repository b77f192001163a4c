/* pack/playback.h - private to the room: a stream that is being written, decoded as a player will do it
 * later. */
#ifndef LT_PACK_PLAYBACK_H
#define LT_PACK_PLAYBACK_H

#include "pack/codec.h"

struct lt_playback;

/* What is heard goes to `to`, mono at 48 kHz, without the first pre_skip samples. `to` is borrowed. */
LT_MUST enum lt_status lt_playback_open(struct lt_cx *cx, const struct lt_sound_sink *to, int pre_skip,
                                        struct lt_playback **out);
void lt_playback_close(struct lt_playback *p); /* NULL is fine */

/* The next packet; of its samples at most `most` are part of the stream. */
LT_MUST enum lt_status lt_playback_packet(struct lt_cx *cx, struct lt_playback *p, const void *packet,
                                          size_t n, int64_t most);

#endif
