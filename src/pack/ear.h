/* pack/ear.h - private to the room: hears what became of a line's frames, as a player will.
 *
 * About once in a thousand lines the noise shaping of libopus's SILK encoder runs away: a frame or two of
 * quiet speech come out as noise at full scale, a crack. It is in the packets, so every player plays it, and
 * nothing but decoding shows it. An ear belongs to one thread. */
#ifndef LT_PACK_EAR_H
#define LT_PACK_EAR_H

#include "pack/codec.h"

struct lt_ear;

LT_MUST enum lt_status lt_ear_open(struct lt_cx *cx, int rate_hz, struct lt_ear **out);
void lt_ear_close(struct lt_ear *ear); /* NULL is fine */

void lt_ear_start(struct lt_ear *ear); /* a line begins */

/* The next packet and the frame (20 ms at the rate) it was made of. *excess becomes how far the loudest
 * sample heard so far in this line went beyond what went in and what a codec may add; 0 or less: nothing is
 * wrong. */
LT_MUST enum lt_status lt_ear_hear(struct lt_cx *cx, struct lt_ear *ear, const float *frame,
                                   const unsigned char *packet, size_t n, double *excess);

#endif
