/* pack/codec.c - libopus wrapped as codec.h has it; the only file that knows it. Takes settings and float
 * frames, gives packets (and back). Refuses settings that Opus does not have. */
#include "pack/codec.h"

#include <opus.h>
#include <stdlib.h>

/* struct lt_codec and struct lt_decoder are never defined: they are libopus's own objects under our name, so
 * that no other file needs its header. */
static OpusEncoder *encoder_of(struct lt_codec *c)
{
    return (OpusEncoder *)c;
}

static OpusDecoder *decoder_of(struct lt_decoder *d)
{
    return (OpusDecoder *)d;
}

static enum lt_status check_opts(struct lt_cx *cx, const struct lt_encode_opts *o)
{
    if (o->rate_hz != 8000 && o->rate_hz != 12000 && o->rate_hz != 16000 && o->rate_hz != 24000 &&
        o->rate_hz != 48000)
        return lt_fail(cx, LT_USAGE, "Opus does not encode sound of %d Hz", o->rate_hz);
    if (o->bitrate_bps < LT_BITRATE_MIN || o->bitrate_bps > LT_BITRATE_MAX)
        return lt_fail(cx, LT_USAGE, "a bitrate of %d bit/s is outside %d to %d", o->bitrate_bps,
                       LT_BITRATE_MIN, LT_BITRATE_MAX);
    if (o->complexity < 0 || o->complexity > 10)
        return lt_fail(cx, LT_USAGE, "a complexity of %d is outside 0 to 10", o->complexity);
    return LT_OK;
}

/* Hybrid mode may put bits where the speech needs them: nothing here is sent in real time. CELT alone would
 * take half as much again as it was told to, so there the constraint stays. */
static bool configure(OpusEncoder *e, const struct lt_encode_opts *o)
{
    return opus_encoder_ctl(e, OPUS_SET_BITRATE(o->bitrate_bps)) == OPUS_OK &&
           opus_encoder_ctl(e, OPUS_SET_COMPLEXITY(o->complexity)) == OPUS_OK &&
           opus_encoder_ctl(e, OPUS_SET_VBR(1)) == OPUS_OK &&
           opus_encoder_ctl(e, OPUS_SET_VBR_CONSTRAINT(o->fast)) == OPUS_OK &&
           opus_encoder_ctl(e, OPUS_SET_SIGNAL(OPUS_SIGNAL_VOICE)) == OPUS_OK;
}

/* Not VOIP: its high-pass filter turns phases, which lifts true peaks by up to 1.8 dB; without it 0.9. The
 * signal hint keeps speech in hybrid mode all the same. */
enum lt_status lt_codec_open(struct lt_cx *cx, const struct lt_encode_opts *opts, struct lt_codec **out)
{
    *out = NULL;
    enum lt_status st = check_opts(cx, opts);
    if (st)
        return st;
    int rc = OPUS_OK;
    OpusEncoder *e = opus_encoder_create(
        opts->rate_hz, 1, opts->fast ? OPUS_APPLICATION_RESTRICTED_LOWDELAY : OPUS_APPLICATION_AUDIO, &rc);
    if (!e)
        return lt_fail(cx, LT_OOM, "the Opus encoder: %s", opus_strerror(rc));
    *out = (struct lt_codec *)e;
    return configure(e, opts) ? LT_OK : lt_fail(cx, LT_USAGE, "the Opus encoder refuses its settings");
}

void lt_codec_close(struct lt_codec *c)
{
    if (c)
        opus_encoder_destroy(encoder_of(c));
}

int lt_codec_delay(const struct lt_codec *c)
{
    opus_int32 delay = 0;
    opus_encoder_ctl((OpusEncoder *)c, OPUS_GET_LOOKAHEAD(&delay));
    return delay;
}

void lt_codec_reset(struct lt_codec *c, int complexity)
{
    opus_encoder_ctl(encoder_of(c), OPUS_SET_COMPLEXITY(complexity));
    opus_encoder_ctl(encoder_of(c), OPUS_RESET_STATE);
}

enum lt_status lt_codec_encode(struct lt_cx *cx, struct lt_codec *c, const float *v, unsigned char *packet,
                               size_t *n)
{
    opus_int32 rate = 0;
    opus_encoder_ctl(encoder_of(c), OPUS_GET_SAMPLE_RATE(&rate));
    opus_int32 got = opus_encode_float(encoder_of(c), v, rate / 50, packet, LT_PACKET_MAX_BYTES);
    if (got < 1)
        return lt_fail(cx, LT_USAGE, "the Opus encoder: %s", opus_strerror((int)got));
    *n = (size_t)got;
    return LT_OK;
}

bool lt_codec_is_frame(const unsigned char *packet, size_t n)
{
    unsigned char toc;
    const unsigned char *frames[48];
    opus_int16 sizes[48];
    int offset = 0;
    int count = n ? opus_packet_parse(packet, (opus_int32)n, &toc, frames, sizes, &offset) : 0;
    return count > 0 && opus_packet_get_nb_channels(packet) == 1 &&
           count * opus_packet_get_samples_per_frame(packet, 48000) == LT_FRAME48;
}

enum lt_status lt_decoder_open(struct lt_cx *cx, int rate_hz, int channels, struct lt_decoder **out)
{
    int rc = OPUS_OK;
    *out = (struct lt_decoder *)opus_decoder_create(rate_hz, channels, &rc);
    return *out ? LT_OK : lt_fail(cx, LT_OOM, "the Opus decoder: %s", opus_strerror(rc));
}

void lt_decoder_close(struct lt_decoder *d)
{
    if (d)
        opus_decoder_destroy(decoder_of(d));
}

void lt_decoder_reset(struct lt_decoder *d)
{
    opus_decoder_ctl(decoder_of(d), OPUS_RESET_STATE);
}

enum lt_status lt_decoder_decode(struct lt_cx *cx, struct lt_decoder *d, const void *packet, size_t n,
                                 float *out, int *frames)
{
    int got = opus_decode_float(decoder_of(d), packet, (opus_int32)n, out, LT_PACKET_MAX_SAMPLES, 0);
    *frames = got < 0 ? 0 : got;
    return got < 0 ? lt_fail(cx, LT_FORMAT, "the Opus decoder: %s", opus_strerror(got)) : LT_OK;
}

const char *lt_codec_version(void)
{
    return opus_get_version_string();
}
