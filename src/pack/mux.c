/* pack/mux.c - takes and silences become an Ogg Opus stream (RFC 3533, RFC 7845); the only file that knows
 * libogg.
 *
 * Takes: headers' facts, then packets front to back. Gives: pages of about a second to the sink. The stream
 * plays exactly as long as its takes and silences: one closing silent packet lets the decoder reach the end,
 * the last granule cuts what is over. Refuses silence that is no whole number of packets, and a stream
 * without sound.
 *
 * Silence is coded once. Between hybrid takes it is a SILK-only packet of 8 bytes: SILK goes on in the
 * decoder and fades its upper band out, which leaves nothing above -84 dBFS. Hybrid mode itself would take 32
 * bytes at 32 kb/s for the same; CELT's three-byte silence would make the decoder conceal a change of mode,
 * heard as a tick of -50 dBFS. Between CELT takes it is that three-byte frame. */
#include "pack/codec.h"

#include "base/buf.h"
#include "pack/headers.h"
#include "pack/playback.h"

#include <ogg/ogg.h>
#include <stdlib.h>

enum {
    PAGE_PACKETS = 50,
    PAGE_BYTES = 255 * 255,
    SETTLING_FRAMES = 8,
    SILK_ONLY_BPS = 10000 /* wide band, and too little for hybrid mode */
};

struct lt_mux {
    ogg_stream_state ogg;
    bool opened; /* ogg is initialised */
    struct lt_sink to;
    struct lt_playback *playback; /* NULL: nobody listens */
    unsigned char silence[LT_PACKET_MAX_BYTES];
    size_t silence_bytes;
    int pre_skip;
    int64_t packet;  /* number of the next Ogg packet, headers included */
    int64_t total48; /* of takes and silences so far */
    int on_page;     /* packets put in since the last page */
};

static enum lt_status no_memory(struct lt_cx *cx)
{
    return lt_fail(cx, LT_OOM, "joining the file: out of memory");
}

/* Everything put in so far becomes pages, full ones and a last one. */
static enum lt_status write_pages(struct lt_cx *cx, struct lt_mux *m)
{
    ogg_page page;
    m->on_page = 0;
    while (ogg_stream_flush_fill(&m->ogg, &page, PAGE_BYTES)) {
        enum lt_status st = m->to.write(m->to.user, cx, page.header, (size_t)page.header_len);
        if (!st)
            st = m->to.write(m->to.user, cx, page.body, (size_t)page.body_len);
        if (st)
            return st;
    }
    return ogg_stream_check(&m->ogg) ? no_memory(cx) : LT_OK;
}

static enum lt_status put(struct lt_cx *cx, struct lt_mux *m, const void *p, size_t n, int64_t granule,
                          bool last)
{
    ogg_packet packet = {.packet = (unsigned char *)p, /* libogg copies it and has no const */
                         .bytes = (long)n,
                         .b_o_s = m->packet == 0,
                         .e_o_s = last,
                         .granulepos = granule,
                         .packetno = m->packet};
    if (ogg_stream_packetin(&m->ogg, &packet))
        return no_memory(cx);
    m->packet++;
    return LT_OK;
}

/* One packet of sound; granules count all samples a decoder has given by the packet's end (RFC 7845
 * section 4). */
static enum lt_status put_sound(struct lt_cx *cx, struct lt_mux *m, const unsigned char *p, size_t n)
{
    m->total48 += LT_FRAME48;
    enum lt_status st = put(cx, m, p, n, m->total48, false);
    if (!st && m->playback)
        st = lt_playback_packet(cx, m->playback, p, n, LT_FRAME48);
    if (st || ++m->on_page < PAGE_PACKETS)
        return st;
    return write_pages(cx, m);
}

/* The packet an encoder comes to rest on when it hears nothing. */
static enum lt_status code_silence(struct lt_cx *cx, struct lt_mux *m, struct lt_codec *codec)
{
    static const float zeros[LT_FRAME48];
    enum lt_status st = LT_OK;
    for (int i = 0; !st && i < SETTLING_FRAMES; i++)
        st = lt_codec_encode(cx, codec, zeros, m->silence, &m->silence_bytes);
    return st;
}

/* Mode by the packet's configuration number (RFC 6716 section 3.1): SILK 0 to 11, hybrid 12 to 15, CELT. */
static bool is_hybrid(const unsigned char *packet)
{
    return packet[0] >> 3 >= 12 && packet[0] >> 3 < 16;
}

/* The encoder's delay is the stream's pre-skip; its mode decides what silence is. */
static enum lt_status ask_codec(struct lt_cx *cx, struct lt_mux *m, const struct lt_encode_opts *opts)
{
    struct lt_codec *codec = NULL;
    enum lt_status st = lt_codec_open(cx, opts, &codec);
    if (!st)
        st = code_silence(cx, m, codec);
    if (!st)
        m->pre_skip = lt_codec_delay(codec) * (48000 / opts->rate_hz);
    lt_codec_close(codec);
    if (st || !is_hybrid(m->silence))
        return st;
    struct lt_encode_opts low = *opts;
    low.bitrate_bps = SILK_ONLY_BPS;
    st = lt_codec_open(cx, &low, &codec);
    if (!st)
        st = code_silence(cx, m, codec);
    lt_codec_close(codec);
    return st;
}

static enum lt_status write_headers(struct lt_cx *cx, struct lt_mux *m, const struct lt_mux_opts *opts)
{
    struct lt_buf head = LT_BUF(64), tags = LT_BUF(LT_TAGS_MAX_BYTES);
    lt_opus_head(&head, m->pre_skip, opts->encode.rate_hz);
    enum lt_status st = lt_buf_check(cx, &head, "the header of the file");
    if (!st)
        st = lt_opus_tags(cx, opts, &tags);
    if (!st)
        st = put(cx, m, head.p, head.n, 0, false);
    if (!st)
        st = write_pages(cx, m);
    if (!st)
        st = put(cx, m, tags.p, tags.n, 0, false);
    if (!st)
        st = write_pages(cx, m); /* sound begins on a page of its own */
    lt_buf_close(&head);
    lt_buf_close(&tags);
    return st;
}

enum lt_status lt_mux_open(struct lt_cx *cx, const struct lt_mux_opts *opts, const struct lt_sink *sink,
                           struct lt_mux **out)
{
    struct lt_mux *m = *out = calloc(1, sizeof *m);
    if (!m || ogg_stream_init(&m->ogg, (int)opts->serial))
        return no_memory(cx);
    m->opened = true;
    m->to = *sink;
    enum lt_status st = ask_codec(cx, m, &opts->encode);
    if (!st && opts->heard)
        st = lt_playback_open(cx, opts->heard, m->pre_skip, &m->playback);
    return st ? st : write_headers(cx, m, opts);
}

enum lt_status lt_mux_take(struct lt_cx *cx, struct lt_mux *m, const struct lt_take *take)
{
    if (take->length48 != (int64_t)take->n_packets * LT_FRAME48 || !take->packets)
        return lt_fail(cx, LT_USAGE, "a take that is not Opus packets of 20 ms");
    const unsigned char *p = take->bytes;
    for (size_t i = 0; i < take->n_packets; i++) {
        enum lt_status st = put_sound(cx, m, p, take->packets[i]);
        if (st)
            return st;
        p += take->packets[i];
    }
    return LT_OK;
}

enum lt_status lt_mux_silence(struct lt_cx *cx, struct lt_mux *m, int64_t length48)
{
    if (length48 < 0 || length48 % LT_FRAME48)
        return lt_fail(cx, LT_USAGE, "silence that is no whole number of 20 ms packets");
    for (int64_t at = 0; at < length48; at += LT_FRAME48) {
        enum lt_status st = put_sound(cx, m, m->silence, m->silence_bytes);
        if (st)
            return st;
    }
    return LT_OK;
}

enum lt_status lt_mux_flush(struct lt_cx *cx, struct lt_mux *m)
{
    return write_pages(cx, m);
}

enum lt_status lt_mux_finish(struct lt_cx *cx, struct lt_mux *m)
{
    if (m->total48 == 0)
        return lt_fail(cx, LT_USAGE, "there is no sound to write");
    enum lt_status st = put(cx, m, m->silence, m->silence_bytes, m->total48 + m->pre_skip, true);
    if (!st && m->playback)
        st = lt_playback_packet(cx, m->playback, m->silence, m->silence_bytes, m->pre_skip);
    return st ? st : write_pages(cx, m);
}

void lt_mux_close(struct lt_mux *m)
{
    if (!m)
        return;
    if (m->opened)
        ogg_stream_clear(&m->ogg);
    lt_playback_close(m->playback);
    free(m);
}
