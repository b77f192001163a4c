/* pack/codec.h - private to the room: libopus in five verbs. A codec belongs to one thread. */
#ifndef LT_PACK_CODEC_H
#define LT_PACK_CODEC_H

#include "pack/pack.h"

enum {
    LT_FRAME48 = 960,            /* one packet: 20 ms at 48 kHz */
    LT_PACKET_MAX_BYTES = 1276,  /* TOC and one frame (RFC 6716 section 3.4) */
    LT_PACKET_MAX_SAMPLES = 5760 /* 120 ms at 48 kHz */
};

struct lt_codec; /* an encoder */

LT_MUST enum lt_status lt_codec_open(struct lt_cx *cx, const struct lt_encode_opts *opts,
                                     struct lt_codec **out);
void lt_codec_close(struct lt_codec *c);

int lt_codec_delay(const struct lt_codec *c); /* samples at its own rate the sound comes out late */
/* As if just opened, with another complexity. */
void lt_codec_reset(struct lt_codec *c, int complexity);

/* One frame of rate/50 samples into `packet` (LT_PACKET_MAX_BYTES of room). */
LT_MUST enum lt_status lt_codec_encode(struct lt_cx *cx, struct lt_codec *c, const float *v,
                                       unsigned char *packet, size_t *n);

/* One packet of 20 ms of mono that a decoder takes apart. */
bool lt_codec_is_frame(const unsigned char *packet, size_t n);

struct lt_decoder;
LT_MUST enum lt_status lt_decoder_open(struct lt_cx *cx, int rate_hz, int channels, struct lt_decoder **out);
void lt_decoder_close(struct lt_decoder *d);
void lt_decoder_reset(struct lt_decoder *d);

/* At its rate, interleaved; `out` has room for LT_PACKET_MAX_SAMPLES of every channel. *frames: samples of
 * one channel. */
LT_MUST enum lt_status lt_decoder_decode(struct lt_cx *cx, struct lt_decoder *d, const void *packet, size_t n,
                                         float *out, int *frames);

#endif
